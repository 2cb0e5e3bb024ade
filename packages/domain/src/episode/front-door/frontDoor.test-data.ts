/** What the tests of the front door tell, and how what they ask for then stands. */
import { assert } from "@effect/vitest"
import * as Result from "effect/Result"
import { day, protocol } from "../../protocol/northshire.test-data.ts"
import type { Protocol } from "../../protocol/Protocol.ts"
import { obligations } from "../../obligation/obligations.ts"
import { type Episode } from "../Episode.ts"
import type { Entry } from "../record/Entry.ts"
import { attempt, calendar, type Step, told, until } from "../story.test-data.ts"

export const put = (at: string, by: Step["by"], entry: Entry): Step => ({
  at,
  by,
  does: { _tag: "PutOnRecord", entry }
})

/** The state and the due date of what one rule asks for. */
export const stands = (
  episode: Episode,
  rule: string,
  on: string,
  under: Protocol = protocol
): ReadonlyArray<readonly [state: string, dueOn: string | null]> =>
  Result.getOrThrow(obligations(episode, { protocol: under, calendar, on: day(on) }))
    .filter((each) => each.rule === rule)
    .map(({ deadline, state }) => [state, deadline?.dueOn ?? null] as const)

export const refusalOf = (before: ReadonlyArray<Step>, step: Step, under: Protocol = protocol): string => {
  const episode = told(before, under)
  const asItWas = structuredClone(episode)
  const refusal = Result.getOrThrow(Result.flip(attempt(episode, step, under)))
  assert.deepStrictEqual(episode, asItWas)
  return refusal.message
}

export const decided = until("RecordTeamMapping")

export const referred = until("DecideReferral")
