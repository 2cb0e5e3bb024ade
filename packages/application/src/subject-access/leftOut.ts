/** What is left out of a disclosure, found by where it stands in it. */
import * as Effect from "effect/Effect"
import type { Decided } from "./Decided.ts"
import type { EpisodeDisclosed } from "./Disclosure.ts"
import { type DecisionExclusion, type Exclusion, type ExclusionCode, NothingToExclude } from "./Exclusion.ts"

/** Events of chronologies, and decisions about the record. */
export interface LeftOut {
  readonly exclusions: ReadonlyArray<Exclusion>
  readonly decisions: ReadonlyArray<DecisionExclusion>
}

const placesOf = ({ decisions, exclusions }: LeftOut) => [
  ...exclusions.map(({ code, episode: of, number }) => ({ of, number, code })),
  ...decisions.map(({ code, kind: of, number }) => ({ of, number, code }))
]

/** The exemption by which an event of an episode, or a decision of a kind, is left out; undefined where it is told. */
export const codeIn = (leftOut: LeftOut) => {
  const codes = new Map(placesOf(leftOut).map(({ code, number, of }) => [`${of} ${number}`, code]))
  return (of: string, number: number): ExclusionCode | undefined => codes.get(`${of} ${number}`)
}

interface There {
  readonly episodes: ReadonlyArray<EpisodeDisclosed>
  readonly decisions: ReadonlyArray<Decided>
}

/** What is to be left out has to be there: a wrong number would disclose what was meant to be withheld. */
export const assertThere = ({ decisions, episodes }: There, leftOut: LeftOut) => {
  const there = new Set([
    ...episodes.flatMap(({ chronology, episode }) => chronology.map(({ number }) => `${episode} ${number}`)),
    ...decisions.map(({ kind, number }) => `${kind} ${number}`)
  ])
  const wrong = placesOf(leftOut).find(({ number, of }) => !there.has(`${of} ${number}`))
  return wrong === undefined
    ? Effect.void
    : Effect.fail(new NothingToExclude({ of: wrong.of, number: wrong.number }))
}

/** How many are left out by which exemption: the account names no more. */
export const inShort = (leftOut: LeftOut): string => {
  const places = placesOf(leftOut)
  const codes = [...new Set(places.map(({ code }) => code))].sort()
  return codes.length === 0 ? "" : `, without ${places.length} (${codes.join(", ")})`
}
