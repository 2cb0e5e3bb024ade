/** Something that recurs. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  supervision: "hold supervision",
  reassessment: "update the assessment",
  managerOversight: "oversee the assessment",
  planReview: "review progress against the plan",
  coreGroup: "hold a meeting of the core group",
  conferenceReview: "hold a child protection review",
  welfareReassessment: "re-assess the child's health and development",
  reviewOfHelp: "review together whether the help brings significant positive change at the right pace",
  lookedAfterReview: "hold a looked-after review",
  preProceedingsReview: "review the pre-proceedings plan",
  legalGatewayOversight: "oversee the pre-proceedings plan at the Legal Gateway Planning Meeting",
  financialSupportReview: "review the financial support",
  earlyHelpReview: "review the early help",
  practitionerSupervision: "supervise the practitioner",
  feedbackDiscussion: "discuss feedback in supervision",
  caseFileAudit: "audit case files",
  seniorManagementQa: "assure quality at the level of senior management",
  targetedQa: "assure the quality of the work that the new roles lead",
  supervisionFileAudit: "audit supervision files",
  partnersInQa: "invite the safeguarding partners into quality assurance",
  boardReport: "report to the board on the new roles",
  frameworkAgreement: "agree the quality assurance framework",
  annualReport: "publish the annual report with what is new in the quality assurance framework",
  protocolReview: "review the local protocol",
  trainingEvaluation: "monitor and evaluate training",
  arrangementsMonitoring: "monitor the effectiveness of the arrangements"
} as const

export const Recurring = closedSet("Something that recurs.", words)
export type Recurring = typeof Recurring.Type
