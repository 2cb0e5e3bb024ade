/**
 * Allocation: whom a manager asks to lead, after what thought, with what direction.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { PractitionerId } from "../../practitioner/Practitioner.ts"
import { Explanation } from "../../protocol/Explanation.ts"
import { Work } from "../../protocol/Subject.ts"
import { Narrative } from "../../Text.ts"
import { recorded } from "../recorded.ts"

/** A team mapping: strengths, needs and next steps for the family, explored together before allocation (BRI-5d). */
export const RecordTeamMapping = { heldOn: CalendarDate, summary: Narrative }
export const TeamMappingRecorded = { ...RecordTeamMapping, ...recorded }

/** What the allocation weighed (BRI-5c). */
export const Considerations = Schema.Struct({
  skillsAndExperience: Narrative,
  childAndFamilyNeeds: Narrative,
  riskOfSection47: Narrative
}).pipe(Schema.annotate({ identifier: "Considerations" }))
export type Considerations = typeof Considerations.Type

/** The casenote of direction on the child's record (BRI-6a). */
export const CaseDirection = Schema.Struct({
  focus: Narrative,
  seeChildBy: CalendarDate,
  completeBy: CalendarDate,
  further: Schema.NullOr(Narrative)
}).pipe(Schema.annotate({ identifier: "CaseDirection" }))
export type CaseDirection = typeof CaseDirection.Type

export const AllocateLeadPractitioner = {
  practitioner: PractitionerId,
  considerations: Schema.NullOr(Considerations),
  direction: Schema.NullOr(CaseDirection)
}

export const LeadPractitionerAllocated = {
  ...AllocateLeadPractitioner,
  work: Work,
  /** Why this practitioner may lead, as it stood on the day. */
  eligibility: Explanation,
  ...recorded
}
export const Allocation = Schema.Struct(LeadPractitionerAllocated).pipe(
  Schema.annotate({ identifier: "Allocation" })
)
export type Allocation = typeof Allocation.Type
