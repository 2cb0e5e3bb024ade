/** How many of something are on record in an episode, for the numbers that checklists ask for. */
import { generations } from "../child/Genogram.ts"
import type { AtLeast } from "../protocol/rule/AtLeast.ts"
import type { Countable } from "../protocol/Subject.ts"
import type { Episode } from "./Episode.ts"
import { oversights } from "./oversight/standing.ts"
import { entriesOf } from "./record/entriesOf.ts"

const counts: Record<Countable, (episode: Episode) => number> = {
  generations: (episode) => {
    const drawn = entriesOf(episode, "GenogramDrawn").at(-1)
    return drawn === undefined ? 0 : generations(drawn.entry)
  },
  oversights: (episode) => oversights(episode).length
}

/** What there is less of than is asked for. */
export const tooFew = (episode: Episode, atLeast: ReadonlyArray<AtLeast> = []): ReadonlyArray<AtLeast> =>
  atLeast.filter(({ amount, of }) => counts[of](episode) < amount)
