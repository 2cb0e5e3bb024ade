// Generated from the folder names by script/generate-rooms.ts. Do not edit.
import type { EntryOf, EntryTag } from "./Entry.ts"
import type { Meaning } from "./Meaning.ts"
import { meanings as ofAboutTheChild } from "../about-the-child/meanings.ts"
import { meanings as ofAnalysis } from "../analysis/meanings.ts"
import { meanings as ofAssessmentPlan } from "../assessment-plan/meanings.ts"
import { meanings as ofCarer } from "../carer/meanings.ts"
import { meanings as ofChildProtectionPlan } from "../child-protection-plan/meanings.ts"
import { meanings as ofCircumstance } from "../circumstance/meanings.ts"
import { meanings as ofCoWorking } from "../co-working/meanings.ts"
import { meanings as ofComplaint } from "../complaint/meanings.ts"
import { meanings as ofConference } from "../conference/meanings.ts"
import { meanings as ofConsent } from "../consent/meanings.ts"
import { meanings as ofContribution } from "../contribution/meanings.ts"
import { meanings as ofDeparture } from "../departure/meanings.ts"
import { meanings as ofDisabledChild } from "../disabled-child/meanings.ts"
import { meanings as ofDisagreement } from "../disagreement/meanings.ts"
import { meanings as ofEarlyHelp } from "../early-help/meanings.ts"
import { meanings as ofEnquiry } from "../enquiry/meanings.ts"
import { meanings as ofFrontDoor } from "../front-door/meanings.ts"
import { meanings as ofHarmOutsideTheHome } from "../harm-outside-the-home/meanings.ts"
import { meanings as ofImmediateProtection } from "../immediate-protection/meanings.ts"
import { meanings as ofInformationSharing } from "../information-sharing/meanings.ts"
import { meanings as ofLookedAfter } from "../looked-after/meanings.ts"
import { meanings as ofOversight } from "../oversight/meanings.ts"
import { meanings as ofPlanContents } from "../plan-contents/meanings.ts"
import { meanings as ofPlanReview } from "../plan-review/meanings.ts"
import { meanings as ofPreProceedings } from "../pre-proceedings/meanings.ts"
import { meanings as ofQuestion } from "../question/meanings.ts"
import { meanings as ofReassessment } from "../reassessment/meanings.ts"
import { meanings as ofReturnFromCare } from "../return-from-care/meanings.ts"
import { meanings as ofRouting } from "../routing/meanings.ts"
import { meanings as ofSeeingTheChild } from "../seeing-the-child/meanings.ts"
import { meanings as ofServices } from "../services/meanings.ts"
import { meanings as ofStrategyDiscussion } from "../strategy-discussion/meanings.ts"
import { meanings as ofTransfer } from "../transfer/meanings.ts"

/** What each kind of entry means, room by room. */
export const meanings: { readonly [Tag in EntryTag]: Meaning<EntryOf<Tag>> } = {
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
