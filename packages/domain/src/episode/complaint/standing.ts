/** The complaints that wait for an answer, and whether each that was answered was heard out. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

const count = (names: ReadonlyArray<string>, name: string): number =>
  names.filter((each) => each === name).length

const answered = (episode: Episode): ReadonlyArray<string> =>
  entriesOf(episode, "ComplaintAnswered").map(({ entry }) => entry.to)

/** The day of this person's earliest complaint that waits for its answer. */
export const waitingSince = (episode: Episode, name: string): CalendarDate | undefined =>
  entriesOf(episode, "ComplaintReceived").filter(({ entry }) => entry.from === name)[
    count(answered(episode), name)
  ]?.entry.receivedOn

const heardOut = (episode: Episode): ReadonlyArray<string> => [
  ...entriesOf(episode, "ComplaintReceived").flatMap(({ entry }) =>
    entry.desiredResult === null ? [] : [entry.from]
  ),
  ...entriesOf(episode, "DesiredResultHeard").map(({ entry }) => entry.from)
]

/** Whether everybody whose complaint was answered had said what they would like to happen (BRI-10b). */
export const isDesiredResultHeard = (episode: Episode): boolean => {
  const heard = heardOut(episode)
  return answered(episode).every((name, _, all) => count(all, name) <= count(heard, name))
}
