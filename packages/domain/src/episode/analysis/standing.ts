/** The judgements that stand, the history of the family in order, and the worries with their goals. */
import type { Episode } from "../Episode.ts"
import type { OnRecord } from "../record/Entry.ts"
import { entriesOf } from "../record/entriesOf.ts"
import type { SignificantEvent } from "./Analysis.ts"

/** Every judgement on a matter, the first one first: the last one stands. @see WT15-056 */
export const judgements = (episode: Episode, about: string): ReadonlyArray<OnRecord<"JudgementMade">> =>
  entriesOf(episode, "JudgementMade").filter(({ entry }) => entry.about === about)

/** The significant events that are on record, in the order in which they happened. @see BAR-8a */
export const significantEvents = (episode: Episode): ReadonlyArray<SignificantEvent> =>
  [
    ...(entriesOf(episode, "ChronologyCompleted").at(-1)?.entry.events ?? []),
    ...entriesOf(episode, "SignificantEventAdded").map(({ entry }) => entry.event)
  ].sort((one, other) => (one.on < other.on ? -1 : 1))

/** The names of the worries that are stated. */
export const worries = (episode: Episode): ReadonlySet<string> =>
  new Set(entriesOf(episode, "WorryStated").map(({ entry }) => entry.worry))

/** The worries to which no wellbeing goal is linked. @see BAR-3.4f */
export const withoutGoal = (episode: Episode): ReadonlyArray<string> => {
  const goals = new Set(entriesOf(episode, "WellbeingGoalSet").map(({ entry }) => entry.worry))
  return [...worries(episode)].filter((worry) => !goals.has(worry))
}
