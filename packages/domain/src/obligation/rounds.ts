/** Which doing answers which moment, when something is to be done each time that a moment is reached. */
import type { Happened } from "../episode/record/entriesOf.ts"
import type { AnchorPoint } from "../protocol/Deadline.ts"

/** A moment that was reached, and what was done about it, when it was. */
export interface Round {
  readonly anchor: AnchorPoint
  readonly met: Happened | undefined
}

/**
 * The rounds of a duty, in the order of its moments. A moment that is reached once is answered by the first doing,
 * even one that came before it: a child may be seen before the day from which seeing is counted. Of several, each is
 * answered by the first doing from its day on that answers no earlier one.
 */
export const rounds = (
  anchors: ReadonlyArray<AnchorPoint>,
  doings: ReadonlyArray<Happened>
): ReadonlyArray<Round> => {
  const [only, ...more] = anchors
  if (only === undefined) return []
  if (more.length === 0) return [{ anchor: only, met: doings[0] }]
  const open = [...doings]
  return anchors.map((anchor) => {
    const place = open.findIndex(({ on }) => on >= anchor.on)
    return { anchor, met: place === -1 ? undefined : open.splice(place, 1)[0] }
  })
}
