/** Whether a social worker saw the child in the enquiry that started last (WT15-111). */
import type { Instant } from "../../calendar/Instant.ts"
import * as London from "../../calendar/London.ts"
import { covers } from "../allocation/work.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"
import { enquiriesOf } from "./enquiries.ts"

type Sighting = Episode["sightings"][number]

/** Of the day on which it was initiated, only what was put on record from that hour on: no time is known of a sighting. */
const isFrom = (initiatedAt: Instant, { recordedAt, seenOn }: Sighting): boolean => {
  const day = London.dayOf(initiatedAt)
  return day === seenOn ? initiatedAt <= recordedAt : day < seenOn
}

/** Whether whoever saw the child was found able to lead enquiries: a social worker, in every protocol (WT15-110). */
const isOfWhoLeads = ({ allocations }: Episode, { recordedBy }: Sighting): boolean =>
  allocations.some(({ practitioner, work }) => practitioner === recordedBy && covers(work, "section47"))

/** The interview with the police is a social worker's too (WT15-112). */
const isInterviewed = (episode: Episode, initiatedAt: Instant): boolean =>
  entriesOf(episode, "ChildInterviewedJointly").some(({ entry }) => initiatedAt <= entry.interviewedAt)

/** One who is not born yet cannot be seen (reading A23). */
export const isChildSeen = (episode: Episode): boolean => {
  const enquiry = enquiriesOf(episode).at(-1)
  if (enquiry === undefined) return false
  const { initiatedAt } = enquiry
  return (
    episode.child.birth._tag === "Expected" ||
    isInterviewed(episode, initiatedAt) ||
    episode.sightings.some((each) => isFrom(initiatedAt, each) && isOfWhoLeads(episode, each))
  )
}
