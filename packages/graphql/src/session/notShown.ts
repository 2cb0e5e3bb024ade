/** Why a list is not shown, as an error of the operation. */
import type { NotPermitted } from "@section17/application"
import type { Refusal, WorkingDayCalendar } from "@section17/domain"
import { GraphQLError } from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"

type Problem = Refusal.UnknownPractitioner | NotPermitted | WorkingDayCalendar.OutsideCalendarCoverage

/** The viewer may not read at all; or somebody is named whom the authority does not know. */
const codeOf = ({ session }: GraphQLContext, problem: Problem): string => {
  if (problem._tag === "NotPermitted") return "FORBIDDEN"
  if (problem._tag === "OutsideCalendarCoverage") return "OUTSIDE_CALENDAR_COVERAGE"
  return problem.practitioner === session?.practitioner ? "FORBIDDEN" : "NOT_FOUND"
}

export const notShown =
  (context: GraphQLContext) =>
  (problem: Problem): GraphQLError =>
    new GraphQLError(problem.message, { extensions: { code: codeOf(context, problem) } })
