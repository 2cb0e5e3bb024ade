import * as London from "../../calendar/London.ts"
import type { Episode } from "../Episode.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import { discussionsOf } from "../strategy-discussion/discussions.ts"
import type { entries } from "./Enquiry.ts"
import { current, enquiriesOf } from "./enquiries.ts"

type DuringEnquiry = "EnquiryContributed" | "MedicalFoundNecessary"

const isStarted = (episode: Episode, tag: DuringEnquiry) =>
  Requirement.inOrder(enquiriesOf(episode).length > 0, tag, {
    stands: "no enquiry under section 47 was started",
    needs: "a strategy discussion that starts one"
  })

const isJoint = (episode: Episode): boolean =>
  discussionsOf(episode).some(
    ({ criminalInvestigation }) => criminalInvestigation._tag === "Agreed" && criminalInvestigation.jointly
  )

const isReassessmentAgreed = (episode: Episode): boolean =>
  enquiriesOf(episode).some(({ concluded }) => {
    const conclusion = concluded?.conclusion
    return conclusion?._tag === "NotSubstantiated" && conclusion.reassessment._tag === "Regular"
  })

export const checks: Checks<typeof entries> = {
  /** One that is under way, and not before the discussion that initiated it. */
  EnquiryConcluded: (episode, { _tag, concludedOn }, deciding) => {
    const enquiry = current(episode)
    if (enquiry === undefined) {
      return Requirement.inOrder(false, _tag, {
        stands: "no enquiry under section 47 is under way",
        needs: "one that a strategy discussion has started"
      })
    }
    const notBefore = London.dayOf(enquiry.initiatedAt)
    return Requirement.possible(_tag, { field: "concludedOn", given: concludedOn, notBefore }, deciding)
  },
  EnquiryContributed: (episode, { _tag }) => isStarted(episode, _tag),
  MedicalFoundNecessary: (episode, { _tag }) => isStarted(episode, _tag),
  /** Only in an investigation that a strategy discussion agreed to conduct jointly. @see WT15-109, WT15-112 */
  ChildInterviewedJointly: (episode, { _tag }) =>
    Requirement.inOrder(isJoint(episode), _tag, {
      stands: "no joint investigation with the police is agreed",
      needs: "a strategy discussion that agrees its conduct and timing"
    }),
  ChildReassessed: (episode, { _tag }) =>
    Requirement.inOrder(isReassessmentAgreed(episode), _tag, {
      stands: "no regular re-assessment is agreed",
      needs: "an enquiry that did not substantiate the concerns, with objectives to re-assess against"
    })
}
