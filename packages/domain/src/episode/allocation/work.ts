/** What the work of an episode is now, and whether whoever leads was found able to lead it. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Work } from "../../protocol/Subject.ts"
import { wasInPlace } from "../child-protection-plan/standing.ts"
import { awaitsConference } from "../conference/conferences.ts"
import { wasUnderWay } from "../enquiry/enquiries.ts"
import type { Episode } from "../Episode.ts"
import { askedForOn } from "./takenUp.ts"

/** Each asks at least as much of whoever leads as the one before (WT15-014, WT15-029, WT15-110, WT15-127). */
const inOrder: ReadonlyArray<Work> = ["earlyHelp", "section17", "section47", "childProtectionPlan"]

/**
 * The work that the episode asks for on the day: what it has escalated to (BRI-7a), or stepped down to, and what its
 * decisions ask for, the latest that asks for more (BRI-7e). Whoever leads the enquiry leads it to its conference, and
 * puts on record what that decides (WT15-124).
 */
export const workToLead = (episode: Episode, on: CalendarDate): Work => {
  if (wasInPlace(episode, on)) return "childProtectionPlan"
  if (wasUnderWay(episode, on) || awaitsConference(episode)) return "section47"
  return askedForOn(episode, on) ?? "section17"
}

/** Whether somebody allocated to one kind of work may go on with another. */
export const covers = (allocated: Work, asked: Work): boolean =>
  inOrder.indexOf(allocated) >= inOrder.indexOf(asked)
