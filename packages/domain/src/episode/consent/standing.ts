/** How consent stands in an episode: of whom it was sought, and the latest word of each person, for each purpose. */
import { type AskedOf, canBeAskedOfTheChild, type Competence } from "../../child/Consent.ts"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Entry } from "../record/Entry.ts"
import type { Episode } from "../Episode.ts"
import { type Happened, happenedOn } from "../Happened.ts"
import { entriesOf } from "../record/entriesOf.ts"
import type { Purpose } from "./Consents.ts"

/** The latest that somebody said. */
export type Word = "given" | "refused" | "withdrawn"

/** The latest that somebody said, and the day on which they did. */
export interface LatestWord {
  readonly word: Word
  readonly on: CalendarDate
}

const wordIn = (entry: Entry): (LatestWord & { readonly of: AskedOf; readonly to: Purpose }) | undefined => {
  switch (entry._tag) {
    case "ConsentGiven":
      return { ...entry, word: "given", on: entry.givenOn }
    case "ConsentRefused":
      return { ...entry, word: "refused", on: entry.refusedOn }
    case "ConsentWithdrawn":
      return { ...entry, word: "withdrawn", on: entry.withdrawnOn }
    default:
      return undefined
  }
}

const keyOf = (of: AskedOf): string => (of._tag === "TheChild" ? of._tag : of.person)

/** The latest word of each, in the order in which they were put on record. */
const standing = (episode: Episode, purpose: Purpose): ReadonlyMap<string, LatestWord> => {
  const latest = new Map<string, LatestWord>()
  for (const { entry } of episode.record ?? []) {
    const said = wordIn(entry)
    if (said !== undefined && said.to === purpose) latest.set(keyOf(said.of), said)
  }
  return latest
}

/** The latest that somebody said, and when; none while they have said nothing. */
export const latestWord = (episode: Episode, of: AskedOf, to: Purpose): LatestWord | undefined =>
  standing(episode, to).get(keyOf(of))

/** The latest word of somebody; none while they have said nothing. */
export const wordOf = (episode: Episode, of: AskedOf, to: Purpose): Word | undefined =>
  latestWord(episode, of, to)?.word

/** Whether somebody refuses, or has withdrawn what they gave. */
export const isRefused = (episode: Episode, to: Purpose): boolean =>
  [...standing(episode, to).values()].some(({ word }) => word !== "given")

/**
 * When consent to the assessment was sought of all whom the text names: of somebody with parental responsibility, and
 * of the child too, where a practitioner judged, latest, that the child is of appropriate age and competent.
 *
 * @see BUC-2.10b
 */
export const consentSought = (episode: Episode): Happened | undefined => {
  let competence: Competence = { _tag: "NotJudged" }
  const asked = new Set<AskedOf["_tag"]>()
  const inOrder = entriesOf(episode, "ConsentSought")
    .flatMap(({ entry }) => (entry.to === "assessment" ? [entry] : []))
    .sort((one, other) => (one.soughtOn < other.soughtOn ? -1 : one.soughtOn > other.soughtOn ? 1 : 0))
  let whole: Happened | undefined
  for (const request of inOrder) {
    asked.add(request.of._tag)
    if (request.competence._tag === "Judged") competence = request.competence
    const isWhole =
      asked.has("SomebodyWithParentalResponsibility") &&
      (asked.has("TheChild") || !canBeAskedOfTheChild(competence))
    whole = isWhole ? (whole ?? happenedOn(request.soughtOn)) : undefined
  }
  return whole
}
