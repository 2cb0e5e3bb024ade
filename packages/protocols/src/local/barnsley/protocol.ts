import type { Protocol } from "@section17/domain"
import { authority, day, edition } from "../../rule.ts"
import { leadPractitioner, whoCanUndertakeAnAssessment } from "./1-who-can-undertake-an-assessment.ts"
import { definitions, qualifiedSocialWorker } from "./2-definitions.ts"
import { statutoryAssessments } from "./3-statutory-assessments.ts"
import { contributionOfTheChildAndFamily } from "./4-contribution-of-the-child-and-family.ts"
import { actionsAndOutcomes, lineManager } from "./6-actions-and-outcomes.ts"
import { clearAnalysis } from "./3-clear-analysis.ts"
import { exploitation } from "./3-exploitation.ts"
import { focusOnTheChild } from "./3-focus-on-the-child.ts"
import { planning } from "./3-planning.ts"
import { purposeOfTheAssessment } from "./3-purpose.ts"
import { contributionOfAgencies } from "./5-contribution-of-agencies.ts"
import { regularReview } from "./7-regular-review.ts"
import { riskOutsideTheHome } from "./9-risk-outside-the-home.ts"
import { title } from "./cite.ts"
import { preProceedings } from "./2-pre-proceedings.ts"
import { professionalDisagreement } from "./5-professional-disagreement.ts"
import { afterTheOutcome } from "./6-after-the-outcome.ts"
import { circulation } from "./8-circulation.ts"
import { earlyHelp, earlyHelpLead } from "./1-early-help.ts"
import { integratedFrontDoor } from "./2-integrated-front-door.ts"
import { withdrawalOfConsent } from "./3-withdrawal-of-consent.ts"
import { covers } from "./contents.ts"

/**
 * Barnsley's protocol, a file to a section of the paper. The paper is dated December 2024: it is taken to be in force
 * from the first day of that month.
 */
export const protocol: Protocol.LocalProtocol = {
  authority: authority("barnsley"),
  authorityName: "Barnsley",
  title,
  version: "2024-12-01",
  sitsOn: edition("working-together-2023"),
  inForce: { from: day("2024-12-01") },
  covers,
  roles: [leadPractitioner, qualifiedSocialWorker, lineManager],
  rules: [
    ...whoCanUndertakeAnAssessment,
    ...definitions,
    ...statutoryAssessments,
    ...contributionOfTheChildAndFamily,
    ...purposeOfTheAssessment,
    ...focusOnTheChild,
    ...planning,
    ...clearAnalysis,
    ...exploitation,
    ...contributionOfAgencies,
    ...regularReview,
    ...riskOutsideTheHome,
    ...actionsAndOutcomes,
    ...preProceedings,
    ...professionalDisagreement,
    ...afterTheOutcome,
    ...circulation,
    ...earlyHelp,
    ...earlyHelpLead,
    ...integratedFrontDoor,
    ...withdrawalOfConsent
  ]
}
