/**
 * Who took part in the latest strategy discussion, item by item. Which of them a discussion needs is the protocol's to
 * say (WT15-102, WT15-103).
 *
 * @module
 */
import type { Episode } from "../Episode.ts"
import type { Capacity } from "./Attendee.ts"
import { discussionsOf } from "./discussions.ts"

const attended =
  (capacity: Capacity) =>
  (episode: Episode): boolean =>
    discussionsOf(episode)
      .at(-1)
      ?.attendees.some((attendee) => attendee.capacity === capacity) ?? false

export const quorum = {
  socialWorkerAttended: attended("socialWorker"),
  managerAttended: attended("manager"),
  healthAttended: attended("healthProfessional"),
  policeAttended: attended("policeRepresentative"),
  fosteringServiceAttended: attended("fosteringService"),
  attendeesDecideForTheirAgencies: (episode: Episode): boolean =>
    discussionsOf(episode)
      .at(-1)
      ?.attendees.every(({ decidesForTheAgency }) => decidesForTheAgency) ?? false
}
