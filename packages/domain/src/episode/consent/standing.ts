/** How consent stands in an episode: the latest word of each person, for each purpose. */
import type { AskedOf } from "../../child/Consent.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"
import type { Purpose } from "./Consents.ts"

/** The latest that somebody said. */
export type Word = "given" | "refused" | "withdrawn"

const words = { ConsentGiven: "given", ConsentRefused: "refused", ConsentWithdrawn: "withdrawn" } as const

const keyOf = (of: AskedOf): string => (of._tag === "TheChild" ? of._tag : of.person)

/** The latest word of each, in the order in which they were put on record. */
const standing = (episode: Episode, purpose: Purpose): ReadonlyMap<string, Word> => {
  const latest = new Map<string, Word>()
  for (const { entry } of episode.record ?? []) {
    if (
      entry._tag !== "ConsentGiven" &&
      entry._tag !== "ConsentRefused" &&
      entry._tag !== "ConsentWithdrawn"
    ) {
      continue
    }
    if (entry.to === purpose) latest.set(keyOf(entry.of), words[entry._tag])
  }
  return latest
}

/** The latest word of somebody; none while they have said nothing. */
export const wordOf = (episode: Episode, of: AskedOf, to: Purpose): Word | undefined =>
  standing(episode, to).get(keyOf(of))

/** Whether somebody refuses, or has withdrawn what they gave. */
export const isRefused = (episode: Episode, to: Purpose): boolean =>
  [...standing(episode, to).values()].some((word) => word !== "given")

/** Whether a withdrawal waits for a manager's record of what is done. */
export const withdrawalWaits = (episode: Episode): boolean =>
  entriesOf(episode, "ConsentWithdrawn").length > entriesOf(episode, "WithdrawalAnswered").length
