/**
 * A team: its manager, the practitioners whom the manager supervises, and what the manager answers for (BRI-9a, BRI-9b).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { PractitionerId } from "../practitioner/Practitioner.ts"
import { Narrative } from "../Text.ts"
import { Post } from "./Post.ts"

/** Case files that the manager audited, together with others (BRI-9a). */
export const CaseFileAudit = Schema.Struct({
  auditedOn: CalendarDate,
  together: Schema.Array(PractitionerId).annotateKey({
    description: "With whom the manager audited the files (BRI-9a)."
  }),
  learning: Narrative.annotateKey({ description: "What was learnt from the files." })
})
export type CaseFileAudit = typeof CaseFileAudit.Type

/** An improvement that was identified for a practitioner, and the day on which it was delivered (BRI-9b). */
export const Improvement = Schema.Struct({
  practitioner: PractitionerId,
  identifiedOn: CalendarDate,
  improvement: Narrative,
  deliveredOn: Schema.NullOr(CalendarDate)
})
export type Improvement = typeof Improvement.Type

export const Team = Schema.Struct({
  manager: Post,
  practitioners: Schema.Array(Post),
  audits: Schema.Array(CaseFileAudit),
  improvements: Schema.Array(Improvement)
}).pipe(Schema.annotate({ identifier: "Team" }))
export type Team = typeof Team.Type
