// Generated from the folder names by script/generate-rooms.ts. Do not edit.
import { entries as ofAboutTheChild } from "../about-the-child/AboutTheChild.ts"
import { entries as ofAnalysis } from "../analysis/Analysis.ts"
import { entries as ofAssessmentPlan } from "../assessment-plan/AssessmentPlan.ts"
import { entries as ofCarer } from "../carer/Carers.ts"
import { entries as ofChildProtectionPlan } from "../child-protection-plan/ChildProtectionPlan.ts"
import { entries as ofCircumstance } from "../circumstance/Circumstances.ts"
import { entries as ofCoWorking } from "../co-working/CoWorking.ts"
import { entries as ofComplaint } from "../complaint/Complaint.ts"
import { entries as ofConference } from "../conference/Conference.ts"
import { entries as ofConsent } from "../consent/Consents.ts"
import { entries as ofContribution } from "../contribution/Contribution.ts"
import { entries as ofDeparture } from "../departure/Departure.ts"
import { entries as ofDisabledChild } from "../disabled-child/DisabledChild.ts"
import { entries as ofDisagreement } from "../disagreement/Disagreement.ts"
import { entries as ofEarlyHelp } from "../early-help/EarlyHelp.ts"
import { entries as ofEnquiry } from "../enquiry/Enquiry.ts"
import { entries as ofFrontDoor } from "../front-door/FrontDoor.ts"
import { entries as ofHarmOutsideTheHome } from "../harm-outside-the-home/HarmOutsideTheHome.ts"
import { entries as ofImmediateProtection } from "../immediate-protection/ImmediateProtection.ts"
import { entries as ofInformationSharing } from "../information-sharing/Sharing.ts"
import { entries as ofLookedAfter } from "../looked-after/LookedAfter.ts"
import { entries as ofOversight } from "../oversight/Oversight.ts"
import { entries as ofPlanContents } from "../plan-contents/PlanContents.ts"
import { entries as ofPlanReview } from "../plan-review/PlanReview.ts"
import { entries as ofPreProceedings } from "../pre-proceedings/PreProceedings.ts"
import { entries as ofQuestion } from "../question/Answers.ts"
import { entries as ofReassessment } from "../reassessment/Reassessment.ts"
import { entries as ofReturnFromCare } from "../return-from-care/ReturnFromCare.ts"
import { entries as ofRouting } from "../routing/Routes.ts"
import { entries as ofSeeingTheChild } from "../seeing-the-child/SeeingTheChild.ts"
import { entries as ofServices } from "../services/Services.ts"
import { entries as ofStrategyDiscussion } from "../strategy-discussion/StrategyDiscussion.ts"
import { entries as ofTransfer } from "../transfer/Transfer.ts"

/** The fields of each kind of entry, room by room. */
export const entries = {
  ...ofAboutTheChild,
  ...ofAnalysis,
  ...ofAssessmentPlan,
  ...ofCarer,
  ...ofChildProtectionPlan,
  ...ofCircumstance,
  ...ofCoWorking,
  ...ofComplaint,
  ...ofConference,
  ...ofConsent,
  ...ofContribution,
  ...ofDeparture,
  ...ofDisabledChild,
  ...ofDisagreement,
  ...ofEarlyHelp,
  ...ofEnquiry,
  ...ofFrontDoor,
  ...ofHarmOutsideTheHome,
  ...ofImmediateProtection,
  ...ofInformationSharing,
  ...ofLookedAfter,
  ...ofOversight,
  ...ofPlanContents,
  ...ofPlanReview,
  ...ofPreProceedings,
  ...ofQuestion,
  ...ofReassessment,
  ...ofReturnFromCare,
  ...ofRouting,
  ...ofSeeingTheChild,
  ...ofServices,
  ...ofStrategyDiscussion,
  ...ofTransfer
}
