/**
 * With whom something was discussed, where a text names several: with each of them, or it is said why not (reading N53).
 *
 * @module
 */
import type * as Result from "effect/Result"
import type { Episode } from "./Episode.ts"
import type { Refused } from "./governing.ts"
import type { OutOfOrder } from "./refusals.ts"
import * as Requirement from "./requirements.ts"

interface Discussed<Party extends string> {
  readonly discussedWith: ReadonlyArray<Party>
  readonly notDiscussedWith?: ReadonlyArray<{ readonly party: Party; readonly reasons: string }>
}

/** Nothing is discussed with a child who is not born yet (reading A23). */
const couldBe = ({ child }: Episode, party: string): boolean =>
  party !== "child" || child.birth._tag === "Born"

/** It is refused while of one of the parties neither is said. */
export const withEach = <Party extends string>(
  episode: Episode,
  refused: Refused,
  {
    parties,
    said: { discussedWith, notDiscussedWith = [] }
  }: { readonly parties: Readonly<Record<Party, string>>; readonly said: Discussed<Party> }
): Result.Result<void, OutOfOrder> => {
  const told: ReadonlyArray<string> = [...discussedWith, ...notDiscussedWith.map(({ party }) => party)]
  const untold = Object.entries<string>(parties)
    .filter(([party]) => couldBe(episode, party) && !told.includes(party))
    .map(([, words]) => words)
  return Requirement.inOrder(untold.length === 0, refused, {
    stands: `nothing is said of a discussion with ${untold.join(", nor with ")}`,
    needs: "a discussion with each of them, or why there was none"
  })
}
