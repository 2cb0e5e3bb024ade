/** What the latest enquiry shows to be on record. */
import * as London from "../../calendar/London.ts"
import type { Episode } from "../Episode.ts"
import { enquiriesOf, latestConclusion } from "./enquiries.ts"

/** The child was seen since it started; one who is not born yet cannot be (reading A23). */
const childSeenInEnquiry = (episode: Episode): boolean => {
  const enquiry = enquiriesOf(episode).at(-1)
  if (enquiry === undefined) return false
  const from = London.dayOf(enquiry.initiatedAt)
  return episode.child.birth._tag === "Expected" || episode.sightings.some(({ seenOn }) => from <= seenOn)
}

/** Nothing is to be considered where no conference is convened. */
const birthConsidered = (episode: Episode): boolean => {
  const conclusion = latestConclusion(episode)?.conclusion
  if (conclusion?._tag !== "Substantiated" || conclusion.conference._tag !== "Convened") return true
  return conclusion.conference.beforeBirth !== null
}

export const shownByEnquiry = {
  childSeenInEnquiry,
  conferenceBeforeBirthConsidered: birthConsidered
}
