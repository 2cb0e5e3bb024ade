/** A step, the refusal of one, and what steps come to: for tests of what is decided in an episode. */
import { assert } from "@effect/vitest"
import * as Result from "effect/Result"
import { protocol } from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import type { Refusal } from "./refusals.ts"
import { attempt, eventsOf, type Step, told } from "./story.test-data.ts"

export const step = (at: string, by: Step["by"], does: Step["does"]): Step => ({ at, by, does })

/** The refusal of the step after the others, which leaves the episode as it was. */
export const refusal = (before: ReadonlyArray<Step>, last: Step, under: Protocol = protocol): Refusal => {
  const episode = before.length === 0 ? undefined : told(before, under)
  const asItWas = structuredClone(episode)
  const refused = Result.getOrThrow(Result.flip(attempt(episode, last, under)))
  assert.deepStrictEqual(episode, asItWas)
  return refused
}

export const tags = (steps: ReadonlyArray<Step>, under?: Protocol) =>
  eventsOf(steps, under).map(({ _tag }) => _tag)
