/** A made-up history that happens again, to other children and under other practitioners, with ids of its own. */
import type { WholeEpisode } from "@section17/application"
import { type Roles, rolesFrom } from "./cast.ts"
import { drawFrom, uuidFrom } from "./Draw.ts"
import { historyOf, type Setting, wordsOf } from "./history.ts"
import { familyNames } from "./words.ts"

/** Whose history it is this time. */
interface Whose {
  readonly words: ReadonlyArray<string>
  readonly familyName: string
  readonly roles: Roles
}

type History = Pick<WholeEpisode, "episode" | "events">

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"

const whoseOf = (setting: Setting, number: number): Whose => {
  const words = wordsOf(setting, number)
  const draw = drawFrom(words.join("/"))
  return { words, roles: rolesFrom(draw, setting.cast), familyName: draw.oneOf(familyNames) }
}

/** The id that takes the place of another: a practitioner's, the child's, the episode's, or that of a person in the case. */
const inPlaceOf = ({ child, episode }: WholeEpisode, was: Roles, { roles: is, words }: Whose) => {
  const known = new Map<string, string>([
    [was.socialWorker.id, is.socialWorker.id],
    [was.teamManager.id, is.teamManager.id],
    [child.id, uuidFrom("child", ...words)],
    [episode.id, uuidFrom("episode", ...words)]
  ])
  return (id: string): string => {
    const other = known.get(id) ?? uuidFrom(id, ...words)
    known.set(id, other)
    return other
  }
}

/**
 * The same history for others: what was decided does not depend on who a child is, or on which practitioner of a role it
 * was. What is owed is the same, and is shared.
 */
const happeningTo = (whole: WholeEpisode, was: Roles) => {
  const { child, episode, events, obligations } = whole
  const text = JSON.stringify({ episode, events } satisfies History)
  const ids = new RegExp(`"(${was.socialWorker.id}|${was.teamManager.id}|${UUID})"`, "gu")
  return (whose: Whose): WholeEpisode => {
    const other = inPlaceOf(whole, was, whose)
    const again = JSON.parse(text.replaceAll(ids, (_, id: string) => `"${other(id)}"`)) as History
    const { familyName } = whose
    return { ...again, child: { ...child, id: again.episode.child.id, familyName }, obligations }
  }
}

/** The cases with these numbers: what is told of the first happens to all the others. */
export const sameHistory = (
  setting: Setting,
  [first, ...others]: readonly [number, ...ReadonlyArray<number>],
  isOpen: boolean
): ReadonlyArray<WholeEpisode> => {
  const told = historyOf(setting, first, isOpen)
  if (others.length === 0) return [told]
  const happens = happeningTo(told, whoseOf(setting, first).roles)
  return [told, ...others.map((number) => happens(whoseOf(setting, number)))]
}
