/** What a checklist can ask to be on record. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  professionalReferrerNamed: "the name of a professional referrer",
  teamMapping: "the team mapping, held before allocation",
  skillsAndExperience: "the skills and experience of the practitioners",
  childAndFamilyNeeds: "what the child and family need of a lead professional, and who is best placed",
  riskOfSection47: "any evident or possible risk that could lead to a section 47 response",
  focusOfAssessment: "the focus of the assessment",
  timescaleForSeeingChild: "the timescale for seeing the child",
  timescaleForCompletion: "the timescale for completing the assessment",
  childSeen: "that the child was seen",
  developmentalNeeds: "the child's developmental needs",
  parentingCapacity: "the parents' or carers' capacity",
  familyAndEnvironment: "family, community and environment",
  measurableOutcomes: "measurable outcomes, with who does what by when",
  planAgreed: "the plan was agreed",
  familyTold: "that the family was told, or the reason why not"
} as const

export const ChecklistItem = closedSet("What a checklist can ask to be on record.", words)
export type ChecklistItem = typeof ChecklistItem.Type
