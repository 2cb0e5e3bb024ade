/**
 * A practitioner in post: where they come from, what they have been trained in, and the supervision they had.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Practitioner, PractitionerId } from "../practitioner/Practitioner.ts"
import { QuestionKey } from "../protocol/rule/Question.ts"
import { Name, Narrative } from "../Text.ts"

/** A topic of the induction, or of the development after it, and how it was covered (BRI-4b, BRI-4c, BRI-4d). */
export const TopicCovered = Schema.Struct({
  topic: QuestionKey.annotateKey({
    description: "The topic of the induction, or of the development after it, by its key."
  }),
  coveredOn: CalendarDate,
  /** What was done; for a topic that is asked for as needed, why it is not needed. */
  how: Narrative
})
export type TopicCovered = typeof TopicCovered.Type

/** A supervision of the practitioner. What concerns a child stands on that child's record (BRI-6d). */
export const SupervisionSession = Schema.Struct({
  heldOn: CalendarDate,
  by: PractitionerId,
  reflection: Narrative.annotateKey({
    description: "Critical reflection on decisions and their impact (WT15-058)."
  }),
  feedback: Schema.NullOr(Narrative).annotateKey({
    description:
      "Feedback from children, families, carers and professionals; null where none was discussed (BRI-10a)."
  }),
  goals: Schema.NullOr(Narrative).annotateKey({
    description: "Goals for professional development; null where none were set (BRI-9b)."
  }),
  workload: Schema.NullOr(Narrative).annotateKey({
    description: "How the workload leaves time for training; null where that was not discussed (BRI-9b)."
  })
})
export type SupervisionSession = typeof SupervisionSession.Type

export const Post = Schema.Struct({
  practitioner: Practitioner,
  /** The first day in post. */
  startedOn: CalendarDate,
  /** The last day in post; left out while they are. */
  endedOn: Schema.optionalKey(CalendarDate),
  /** The fields in which they gained their practice experience, such as family support or youth justice (BRI-4a). */
  background: Schema.Array(Name),
  topics: Schema.Array(TopicCovered),
  supervisions: Schema.Array(SupervisionSession)
}).pipe(Schema.annotate({ identifier: "Post" }))
export type Post = typeof Post.Type
