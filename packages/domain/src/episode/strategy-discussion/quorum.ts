/**
 * Who took part in a strategy discussion, item by item. Which of them a discussion needs is the protocol's to say
 * (WT15-102, WT15-103).
 *
 * @module
 */
import type { ChecklistItem } from "../../protocol/Subject.ts"
import type { Attendee, Capacity } from "./Attendee.ts"

const attended: { readonly [Name in Capacity]?: ChecklistItem } = {
  socialWorker: "socialWorkerAttended",
  manager: "managerAttended",
  healthProfessional: "healthAttended",
  policeRepresentative: "policeAttended",
  fosteringService: "fosteringServiceAttended"
}

/** Everything that the people who take part can show. */
export const quorum: ReadonlyArray<ChecklistItem> = [
  ...Object.values(attended),
  "attendeesDecideForTheirAgencies"
]

export const attendedBy = (attendees: ReadonlyArray<Attendee>): ReadonlyArray<ChecklistItem> => [
  ...attendees.flatMap(({ capacity }) => attended[capacity] ?? []),
  ...(attendees.every(({ decidesForTheAgency }) => decidesForTheAgency)
    ? (["attendeesDecideForTheirAgencies"] as const)
    : [])
]
