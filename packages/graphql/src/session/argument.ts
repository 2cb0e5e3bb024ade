/** Arguments that name one thing. */
import type { Kind } from "./globalId.ts"
import { refused } from "./page.ts"

/**
 * The id that an argument gives. A text that is no id of the kind is a mistake of whoever asks, told before anything is
 * looked up; an id of another authority's thing is answered as one of nothing.
 */
export const idGiven = <Id>(argument: string, kind: Kind, id: Id | undefined): Id => {
  if (id !== undefined) return id
  throw refused(`${argument}: give an id as this API gave it, which begins with "${kind}:".`)
}
