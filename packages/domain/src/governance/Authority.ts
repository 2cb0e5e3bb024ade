/**
 * What an authority and its partners did to assure the quality of the work, and what they agreed and published.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Amendment } from "../calendar/Amendment.ts"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { AuthorityCode } from "../protocol/AuthorityCode.ts"
import { QuestionKey } from "../protocol/rule/Question.ts"
import { Recurring, Step } from "../protocol/Subject.ts"
import { Schedule } from "../retention/Schedule.ts"
import { Name, Narrative } from "../Text.ts"

/** Something that recurs, done once: a thematic audit, a report to the board, a review of the protocol. */
export const Activity = Schema.Struct({
  recurring: Recurring,
  heldOn: CalendarDate,
  what: Narrative,
  partnersInvited: Schema.Array(Name).annotateKey({
    description: "The safeguarding partners who were invited to take part (BRI-9g)."
  })
})
export type Activity = typeof Activity.Type

/** Where a document answers something that the guidance wants in it (WT15-024). */
export const Contents = Schema.Struct({
  question: QuestionKey.annotateKey({
    description: "What the guidance wants in it, by the key of the question."
  }),
  where: Narrative.annotateKey({ description: "Where the document says it, such as a page." })
})

/** Something agreed or published: the local protocol (WT15-074), levels (WT15-023), a threshold document (WT15-024). */
export const Publication = Schema.Struct({
  step: Step,
  publishedOn: CalendarDate,
  agreedWith: Schema.Array(Name).annotateKey({ description: "Who agreed it besides, by name." }),
  contents: Schema.Array(Contents).annotateKey({
    description: "Where it answers what the guidance wants in it."
  })
})
export type Publication = typeof Publication.Type

export const Authority = Schema.Struct({
  authority: AuthorityCode,
  /** The day on which the new roles began, as the authority gives it (reading A17); null until it does. */
  rolesIntroducedOn: Schema.NullOr(CalendarDate),
  activities: Schema.Array(Activity),
  publications: Schema.Array(Publication),
  /** What became known of days that do not count, and was not withdrawn since, oldest first (reading A24). */
  amendments: Schema.optionalKey(Schema.Array(Amendment)),
  /** How long the records of each class are kept, as the authority says; of a class that is not here, nothing is due. */
  retention: Schema.optionalKey(Schema.Array(Schedule))
}).pipe(Schema.annotate({ identifier: "Authority" }))
export type Authority = typeof Authority.Type
