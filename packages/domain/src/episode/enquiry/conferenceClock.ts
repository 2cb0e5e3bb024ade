/**
 * The moments from which an initial child protection conference is counted: one for each enquiry that leads to one.
 *
 * @module
 */
import type { Instant } from "../../calendar/Instant.ts"
import * as London from "../../calendar/London.ts"
import type { Readings } from "../../protocol/Readings.ts"
import type { Episode } from "../Episode.ts"
import { discussionsOf } from "../strategy-discussion/discussions.ts"
import { type Enquiry, enquiriesOf } from "./enquiries.ts"

/** Whether a conference is convened after it: at once, or when somebody with serious concerns asks for it (WT15-115). */
const leadsToConference = ({ convenedOnRequest }: Enquiry, { conclusion }: Concluded): boolean =>
  convenedOnRequest || (conclusion._tag === "Substantiated" && conclusion.conference._tag === "Convened")

type Concluded = NonNullable<Enquiry["concluded"]>

const earliest = (instants: ReadonlyArray<Instant>): Instant | undefined => instants.toSorted()[0]

/** The discussion that counts, of several (reading A14). */
const countedFrom = (
  episode: Episode,
  { enquiry, until }: { readonly enquiry: Enquiry; readonly until: Concluded["concludedOn"] },
  { A14 }: Pick<Readings, "A14">
): Instant => {
  const held = discussionsOf(episode).map(({ heldAt }) => heldAt)
  if (A14 === "initiating") return enquiry.initiatedAt
  if (A14 === "first") return earliest(held) ?? enquiry.initiatedAt
  return (
    held
      .filter((at) => London.dayOf(at) <= until)
      .toSorted()
      .at(-1) ?? enquiry.initiatedAt
  )
}

/** In the order of the enquiries. @see WT15-118 */
export const conferenceClock = (episode: Episode, readings: Pick<Readings, "A14">): ReadonlyArray<Instant> =>
  enquiriesOf(episode).flatMap((enquiry) => {
    const { concluded } = enquiry
    return concluded !== undefined && leadsToConference(enquiry, concluded)
      ? [countedFrom(episode, { enquiry, until: concluded.concludedOn }, readings)]
      : []
  })
