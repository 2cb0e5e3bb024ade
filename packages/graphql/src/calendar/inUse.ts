/** The calendar by which the viewer's authority counts, read once for each answer. */
import { readCalendar } from "@section17/application"
import type { WorkingDayCalendar } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { ask } from "../session/ask.ts"
import { oncePer } from "../session/oncePer.ts"
import { givenToMany, paceOf } from "../session/pace.ts"

const read = oncePer((context: GraphQLContext) => ask(context, readCalendar))

export const calendarInUse = (context: GraphQLContext): Promise<WorkingDayCalendar.WorkingDayCalendar> =>
  givenToMany(paceOf(context), read(context))
