/** What is asked of entries before they are put on record, room by room. */
import { checks as ofCircumstances } from "../circumstance/checks.ts"
import { checks as ofConsent } from "../consent/checks.ts"
import { checks as ofEarlyHelp } from "../early-help/checks.ts"
import { checks as ofFrontDoor } from "../front-door/checks.ts"
import { checks as ofInformationSharing } from "../information-sharing/checks.ts"
import { checks as ofAssessmentPlan } from "../assessment-plan/checks.ts"
import { checks as ofSeeingTheChild } from "../seeing-the-child/checks.ts"
import { checks as ofOversight } from "../oversight/checks.ts"
import { checks as ofAnalysis } from "../analysis/checks.ts"
import { checks as ofCarers } from "../carer/checks.ts"
import type { Check } from "./Check.ts"
import type { EntryTag } from "./Entry.ts"
import { checks as ofComplaints } from "../complaint/checks.ts"
import { checks as ofDisagreements } from "../disagreement/checks.ts"
import { checks as ofDepartures } from "../departure/checks.ts"
import { checks as ofTransfers } from "../transfer/checks.ts"
import { checks as ofPreProceedings } from "../pre-proceedings/checks.ts"
import { checks as ofLookedAfter } from "../looked-after/checks.ts"
import { checks as ofReturnFromCare } from "../return-from-care/checks.ts"
import { checks as ofServices } from "../services/checks.ts"
import { checks as ofPlanContents } from "../plan-contents/checks.ts"
import { checks as ofPlanReview } from "../plan-review/checks.ts"
import { checks as ofStrategyDiscussions } from "../strategy-discussion/checks.ts"
import { checks as ofEnquiries } from "../enquiry/checks.ts"
import { checks as ofConferences } from "../conference/checks.ts"
import { checks as ofChildProtectionPlans } from "../child-protection-plan/checks.ts"
import { checks as ofImmediateProtection } from "../immediate-protection/checks.ts"
import { checks as ofCoWorking } from "../co-working/checks.ts"

export const checks: { readonly [Tag in EntryTag]?: Check<Tag> } = {
  ...ofCircumstances,
  ...ofAssessmentPlan,
  ...ofSeeingTheChild,
  ...ofOversight,
  ...ofAnalysis,
  ...ofCarers,
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
  ...ofCoWorking
}
