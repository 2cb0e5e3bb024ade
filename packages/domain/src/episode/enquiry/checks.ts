import * as Result from "effect/Result"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Instant } from "../../calendar/Instant.ts"
import * as London from "../../calendar/London.ts"
import { withEach } from "../discussed.ts"
import type { Episode } from "../Episode.ts"
import type { Checks } from "../record/Check.ts"
import { answering } from "../record/answering.ts"
import * as Requirement from "../requirements.ts"
import { discussionsOf } from "../strategy-discussion/discussions.ts"
import { parties } from "./Conclusion.ts"
import type { entries } from "./Enquiry.ts"
import { current, enquiriesOf } from "./enquiries.ts"

const dayOf = (at: Instant | undefined): CalendarDate | undefined =>
  at === undefined ? undefined : London.dayOf(at)

const ofEnquiryUnderWay = answering<"EnquiryConcluded">((episode) => dayOf(current(episode)?.initiatedAt), {
  stands: "no enquiry under section 47 is under way",
  needs: "one that a strategy discussion has started"
})

const sinceStarted = answering<"EnquiryContributed" | "MedicalFoundNecessary">(
  (episode) => dayOf(enquiriesOf(episode)[0]?.initiatedAt),
  { stands: "no enquiry under section 47 was started", needs: "a strategy discussion that starts one" }
)

/** The day of the first discussion that agreed on a joint investigation. */
const jointSince = (episode: Episode): CalendarDate | undefined =>
  dayOf(
    discussionsOf(episode).find(
      ({ criminalInvestigation }) => criminalInvestigation._tag === "Agreed" && criminalInvestigation.jointly
    )?.heldAt
  )

/** The day of the first conclusion that agreed on regular re-assessment. */
const reassessedSince = (episode: Episode): CalendarDate | undefined =>
  enquiriesOf(episode).find(({ concluded }) => {
    const conclusion = concluded?.conclusion
    return conclusion?._tag === "NotSubstantiated" && conclusion.reassessment._tag === "Regular"
  })?.concluded?.concludedOn

export const checks: Checks<typeof entries> = {
  /** One that is under way, and not before the discussion that initiated it; not substantiated, once it was discussed. */
  EnquiryConcluded: (episode, entry, deciding) =>
    Result.flatMap(ofEnquiryUnderWay(episode, entry, deciding), () =>
      entry.conclusion._tag === "NotSubstantiated"
        ? withEach(episode, entry._tag, { parties, said: entry.conclusion })
        : Requirement.granted
    ),
  EnquiryContributed: sinceStarted,
  MedicalFoundNecessary: sinceStarted,
  /** Only in an investigation that a strategy discussion agreed to conduct jointly. @see WT15-109, WT15-112 */
  ChildInterviewedJointly: answering(jointSince, {
    stands: "no joint investigation with the police is agreed",
    needs: "a strategy discussion that agrees its conduct and timing"
  }),
  ChildReassessed: answering(reassessedSince, {
    stands: "no regular re-assessment is agreed",
    needs: "an enquiry that did not substantiate the concerns, with objectives to re-assess against"
  })
}
