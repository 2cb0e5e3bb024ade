/** The meanings of all entries, room by room. */
import { meanings as ofTheChild } from "../about-the-child/meanings.ts"
import { meanings as ofCircumstances } from "../circumstance/meanings.ts"
import { meanings as ofQuestions } from "../question/meanings.ts"
import { meanings as ofAssessmentPlan } from "../assessment-plan/meanings.ts"
import { meanings as ofSeeingTheChild } from "../seeing-the-child/meanings.ts"
import { meanings as ofOversight } from "../oversight/meanings.ts"
import { meanings as ofAnalysis } from "../analysis/meanings.ts"
import { meanings as ofContribution } from "../contribution/meanings.ts"
import { meanings as ofCarers } from "../carer/meanings.ts"
import { meanings as ofDisabledChildren } from "../disabled-child/meanings.ts"
import { meanings as ofHarmOutsideTheHome } from "../harm-outside-the-home/meanings.ts"
import { meanings as ofReassessment } from "../reassessment/meanings.ts"
import { meanings as ofRouting } from "../routing/meanings.ts"
import { meanings as ofConsent } from "../consent/meanings.ts"
import { meanings as ofEarlyHelp } from "../early-help/meanings.ts"
import { meanings as ofFrontDoor } from "../front-door/meanings.ts"
import { meanings as ofInformationSharing } from "../information-sharing/meanings.ts"
import type { EntryOf, EntryTag } from "./Entry.ts"
import type { Meaning } from "./Meaning.ts"
import { meanings as ofComplaints } from "../complaint/meanings.ts"
import { meanings as ofDisagreements } from "../disagreement/meanings.ts"
import { meanings as ofDepartures } from "../departure/meanings.ts"
import { meanings as ofTransfers } from "../transfer/meanings.ts"
import { meanings as ofPreProceedings } from "../pre-proceedings/meanings.ts"
import { meanings as ofLookedAfter } from "../looked-after/meanings.ts"
import { meanings as ofReturnFromCare } from "../return-from-care/meanings.ts"
import { meanings as ofServices } from "../services/meanings.ts"
import { meanings as ofPlanContents } from "../plan-contents/meanings.ts"
import { meanings as ofPlanReview } from "../plan-review/meanings.ts"
import { meanings as ofStrategyDiscussions } from "../strategy-discussion/meanings.ts"
import { meanings as ofEnquiries } from "../enquiry/meanings.ts"
import { meanings as ofConferences } from "../conference/meanings.ts"
import { meanings as ofChildProtectionPlans } from "../child-protection-plan/meanings.ts"
import { meanings as ofImmediateProtection } from "../immediate-protection/meanings.ts"
import { meanings as ofCoWorking } from "../co-working/meanings.ts"

const meanings: { readonly [Tag in EntryTag]: Meaning<EntryOf<Tag>> } = {
  ...ofCircumstances,
  ...ofQuestions,
  ...ofAssessmentPlan,
  ...ofSeeingTheChild,
  ...ofOversight,
  ...ofAnalysis,
  ...ofContribution,
  ...ofCarers,
  ...ofDisabledChildren,
  ...ofHarmOutsideTheHome,
  ...ofReassessment,
  ...ofRouting,
  ...ofFrontDoor,
  ...ofConsent,
  ...ofInformationSharing,
  ...ofEarlyHelp,
  ...ofComplaints,
  ...ofDisagreements,
  ...ofDepartures,
  ...ofTransfers,
  ...ofPreProceedings,
  ...ofLookedAfter,
  ...ofReturnFromCare,
  ...ofServices,
  ...ofPlanContents,
  ...ofPlanReview,
  ...ofStrategyDiscussions,
  ...ofEnquiries,
  ...ofConferences,
  ...ofChildProtectionPlans,
  ...ofImmediateProtection,
  ...ofCoWorking,
  ...ofTheChild
}

/** What entries of this name mean. */
export const meaningOf = <Tag extends EntryTag>(tag: Tag): Meaning<EntryOf<Tag>> => meanings[tag]
