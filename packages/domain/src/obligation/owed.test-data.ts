/** What is owed in an episode under Northshire's protocol, as tests ask for it. */
import * as Result from "effect/Result"
import type { Episode } from "../episode/Episode.ts"
import { calendar, commands, london, type Step, told } from "../episode/story.test-data.ts"
import { day, protocol, tess } from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import type { Obligation } from "./Obligation.ts"
import { obligations } from "./obligations.ts"

export const owed = (episode: Episode, on: string, under: Protocol = protocol): ReadonlyArray<Obligation> =>
  Result.getOrThrow(obligations(episode, { protocol: under, calendar, on: day(on) }))

export const ofRule = (rule: string, episode: Episode, on: string, under?: Protocol) =>
  owed(episode, on, under).filter((each) => each.rule === rule)

/** The state and the due date of what one rule asks for. */
export const stands = (
  ...asked: Parameters<typeof ofRule>
): ReadonlyArray<readonly [string, string | null]> =>
  ofRule(...asked).map(({ deadline, state }) => [state, deadline?.dueOn ?? null])

export const step = (at: string, by: Step["by"], does: Step["does"]): Step => ({ at, by, does })
export const referredAt = (receivedAt: string, rest: ReadonlyArray<Step> = []): Episode =>
  told([step(receivedAt, tess, commands.refer({ receivedAt: london(receivedAt) })), ...rest])
