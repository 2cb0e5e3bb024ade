// Generated from the folder names by script/generate-rooms.ts. Do not edit.
import type { Check } from "./Check.ts"
import type { EntryTag } from "./Entry.ts"
import { checks as ofAnalysis } from "../analysis/checks.ts"
import { checks as ofAssessmentPlan } from "../assessment-plan/checks.ts"
import { checks as ofCarer } from "../carer/checks.ts"
import { checks as ofChildProtectionPlan } from "../child-protection-plan/checks.ts"
import { checks as ofCircumstance } from "../circumstance/checks.ts"
import { checks as ofCoWorking } from "../co-working/checks.ts"
import { checks as ofComplaint } from "../complaint/checks.ts"
import { checks as ofConference } from "../conference/checks.ts"
import { checks as ofConsent } from "../consent/checks.ts"
import { checks as ofDeparture } from "../departure/checks.ts"
import { checks as ofDisagreement } from "../disagreement/checks.ts"
import { checks as ofEarlyHelp } from "../early-help/checks.ts"
import { checks as ofEnquiry } from "../enquiry/checks.ts"
import { checks as ofFrontDoor } from "../front-door/checks.ts"
import { checks as ofImmediateProtection } from "../immediate-protection/checks.ts"
import { checks as ofInformationSharing } from "../information-sharing/checks.ts"
import { checks as ofLookedAfter } from "../looked-after/checks.ts"
import { checks as ofOversight } from "../oversight/checks.ts"
import { checks as ofPlanContents } from "../plan-contents/checks.ts"
import { checks as ofPlanReview } from "../plan-review/checks.ts"
import { checks as ofPreProceedings } from "../pre-proceedings/checks.ts"
import { checks as ofQuestion } from "../question/checks.ts"
import { checks as ofReturnFromCare } from "../return-from-care/checks.ts"
import { checks as ofSeeingTheChild } from "../seeing-the-child/checks.ts"
import { checks as ofServices } from "../services/checks.ts"
import { checks as ofStrategyDiscussion } from "../strategy-discussion/checks.ts"
import { checks as ofTransfer } from "../transfer/checks.ts"

/** What is asked of entries before they are put on record, room by room. */
export const checks: { readonly [Tag in EntryTag]?: Check<Tag> } = {
  ...ofAnalysis,
  ...ofAssessmentPlan,
  ...ofCarer,
  ...ofChildProtectionPlan,
  ...ofCircumstance,
  ...ofCoWorking,
  ...ofComplaint,
  ...ofConference,
  ...ofConsent,
  ...ofDeparture,
  ...ofDisagreement,
  ...ofEarlyHelp,
  ...ofEnquiry,
  ...ofFrontDoor,
  ...ofImmediateProtection,
  ...ofInformationSharing,
  ...ofLookedAfter,
  ...ofOversight,
  ...ofPlanContents,
  ...ofPlanReview,
  ...ofPreProceedings,
  ...ofQuestion,
  ...ofReturnFromCare,
  ...ofSeeingTheChild,
  ...ofServices,
  ...ofStrategyDiscussion,
  ...ofTransfer
}
