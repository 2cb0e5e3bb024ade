import type { Protocol } from "@section17/domain"
import { day, edition } from "../../rule.ts"
import { assessment } from "./assessment.ts"
import { assessmentPlan } from "./assessment-plan.ts"
import { carersAndDisabledChildren } from "./carers-and-disabled-children.ts"
import { qualityOfAssessment } from "./quality-of-assessment.ts"
import { departure } from "./departure.ts"
import { eligibility } from "./eligibility.ts"
import { governance } from "./governance.ts"
import { plan } from "./plan.ts"
import { referral } from "./referral.ts"
import { childProtectionPlan } from "./child-protection-plan.ts"
import { closing } from "./closing.ts"
import { conference, enquiry } from "./enquiry.ts"
import { immediateProtection, strategyDiscussions } from "./protection.ts"
import { roles } from "./roles.ts"
import { planContents } from "./plan-contents.ts"
import { tellingTheChild } from "./telling-the-child.ts"
import { services } from "./services.ts"
import { lookedAfter } from "./looked-after.ts"
import { frontDoor } from "./front-door.ts"
import { earlyHelp } from "./early-help.ts"
import { informationSharing } from "./information-sharing.ts"

/** Working Together (2015), as far as the source documents hold it. */
export const workingTogether2015: Protocol.Edition = {
  code: edition("working-together-2015"),
  title: "Working Together to Safeguard Children (2015)",
  inForce: { from: day("2015-03-26"), until: day("2018-07-03") },
  roles,
  rules: [
    ...departure,
    ...eligibility,
    ...governance,
    ...referral,
    ...assessment,
    ...assessmentPlan,
    ...carersAndDisabledChildren,
    ...qualityOfAssessment,
    ...plan,
    ...immediateProtection,
    ...strategyDiscussions,
    ...enquiry,
    ...conference,
    ...childProtectionPlan,
    ...closing,
    ...planContents,
    ...services,
    ...tellingTheChild,
    ...lookedAfter,
    ...frontDoor,
    ...earlyHelp,
    ...informationSharing
  ]
}
