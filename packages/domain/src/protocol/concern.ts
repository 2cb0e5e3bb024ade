/**
 * What a rule is about: a child's episode, or what stands outside any one child's, a practitioner in post, a team with
 * its manager, or the authority.
 *
 * @module
 */
import type { Rule } from "./rule/Rule.ts"
import type { Recurring, Step } from "./Subject.ts"

export type Concern = "episode" | "practitioner" | "team" | "authority"

/** What is owed outside any episode; every other step, and whatever else recurs, belongs to a child's. */
const outside: { readonly [Subject in Step | Recurring]?: Exclude<Concern, "episode"> } = {
  completeInduction: "practitioner",
  completeDevelopment: "practitioner",
  practitionerSupervision: "practitioner",
  feedbackDiscussion: "practitioner",
  deliverImprovement: "team",
  caseFileAudit: "team",
  publishProtocol: "authority",
  agreeLevels: "authority",
  publishThresholdDocument: "authority",
  setOutConsultations: "authority",
  signpostContacts: "authority",
  setOutSharing: "authority",
  seniorManagementQa: "authority",
  targetedQa: "authority",
  supervisionFileAudit: "authority",
  partnersInQa: "authority",
  boardReport: "authority",
  frameworkAgreement: "authority",
  annualReport: "authority",
  protocolReview: "authority",
  trainingEvaluation: "authority",
  arrangementsMonitoring: "authority"
}

/** What the rule is about, as its subject tells. */
export const concernOf = (rule: Rule): Concern => {
  switch (rule._tag) {
    case "TimeLimit":
    case "Checklist":
      return outside[rule.step] ?? "episode"
    case "Cadence":
      return outside[rule.recurring] ?? "episode"
    default:
      return "episode"
  }
}
