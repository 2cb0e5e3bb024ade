/** What is put on record, as tests tell it: who, when, what; and how the obligations of a rule then stand. */
import * as Result from "effect/Result"
import { outlook } from "../obligation/obligations.ts"
import type { Obligation } from "../obligation/Obligation.ts"
import { day, protocol } from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import type { Entry } from "./record/Entry.ts"
import type { Refusal } from "./refusals.ts"
import { attempt, calendar, type Step, told } from "./story.test-data.ts"

export const record = (at: string, by: Step["by"], entry: Entry): Step => ({
  at,
  by,
  does: { _tag: "PutOnRecord", entry }
})

/** The refusal of the last step. Throws when it is not refused, or when it changed anything. */
export const refusalOf = (before: ReadonlyArray<Step>, last: Step, under: Protocol = protocol): Refusal => {
  const episode = told(before, under)
  const asItWas = JSON.stringify(episode)
  const refused = Result.getOrThrow(Result.flip(attempt(episode, last, under)))
  if (JSON.stringify(episode) !== asItWas) throw new Error("a refusal has changed the episode")
  return refused
}

/** The obligations about a subject on a day, those that are still to come included. */
export const owedOn = (
  steps: ReadonlyArray<Step>,
  subject: Obligation["subject"],
  asked: { readonly on: string; readonly under?: Protocol }
): ReadonlyArray<Obligation> =>
  Result.getOrThrow(
    outlook(told(steps, asked.under ?? protocol), {
      protocol: asked.under ?? protocol,
      calendar,
      on: day(asked.on)
    })
  ).filter((each) => each.subject === subject)

/** The state, the due date and the reason of each. */
export const standing = (obligations: ReadonlyArray<Obligation>) =>
  obligations.map(({ deadline, reason, state }) => [state, deadline?.dueOn ?? null, reason])
