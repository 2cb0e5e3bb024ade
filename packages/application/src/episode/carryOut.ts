/** Carries a practitioner's command out: load, decide, save, account; once for each idempotency key. */
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import * as Option from "effect/Option"
import { type Episode, type EpisodeId, fold, type Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import type { Effected, IdempotencyKeyReused } from "../account/IdempotencyKeys.ts"
import { once } from "../account/once.ts"
import { accountably, accountForRefusal } from "../audit/accountably.ts"
import { accountForReading } from "../audit/accountForReading.ts"
import { Children } from "../child/Children.ts"
import type { IdentifierTaken } from "../child/IdentifierTaken.ts"
import type { NoProtocolInForce, Protocols } from "../protocol/Protocols.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { append, decideEach, takeEpisode } from "./appending.ts"
import { type ConcurrentChange, EpisodeNotFound, Episodes } from "./Episodes.ts"
import type { Asked } from "./Asked.ts"
import { refusals } from "./refusals.ts"
import { unchangedSince } from "./unchangedSince.ts"

/** The episode as the command left it. */
export interface CarriedOut {
  readonly episode: Episode.Episode
}

/** Why a command is not carried out. Nothing is written but the account of it. */
export type Problem =
  | Refusal.Refusal
  | ConcurrentChange
  | EpisodeNotFound
  | IdempotencyKeyReused
  | IdentifierTaken
  | NoProtocolInForce
  | NotPermitted

const capabilityFor = ({ command }: Asked) => (command._tag === "ReceiveReferral" ? "refer" : "record")

/** Before its referral, there is no episode. */
const load = ({ command, episode }: Asked) =>
  command._tag === "ReceiveReferral"
    ? Effect.map(
        Effect.flatMap(Episodes, ({ find }) => find(episode, { forChange: true })),
        Option.getOrUndefined
      )
    : takeEpisode(episode)

/** The child whose record was asked for: that of the episode, or of the referral that would begin it. */
const childOf = Effect.fnUntraced(function* ({ command, episode }: Asked) {
  const found = yield* (yield* Episodes).find(episode)
  if (Option.isSome(found)) return found.value.child.id
  return command._tag === "ReceiveReferral" ? command.child.id : null
})

/** Accounts for a refusal, whoever's record it would have changed, and counts it. */
const refused = Effect.fnUntraced(function* (asked: Asked, problem: Problem) {
  yield* Metric.update(Metric.withAttributes(refusals, { problem: problem._tag }), 1)
  const { episode, request } = asked
  yield* accountForRefusal({ action: request.operation, episode, child: yield* childOf(asked) }, problem)
})

/** The first time: decides and saves. */
const first = Effect.fnUntraced(function* (asked: Asked) {
  const may = capabilityFor(asked)
  yield* permitted(may)
  const before = yield* load(asked)
  if (before !== undefined) yield* permitted(may, { closed: before.closure._tag === "Closed" })
  yield* unchangedSince(before, asked)
  const episode = yield* append(yield* decideEach(before, [asked.command, ...(asked.also ?? [])]))
  // Last, because a referral that was not first to be appended is refused, and must leave no child behind.
  if (asked.registers !== undefined) yield* (yield* Children).register(asked.registers)
  const { id, version } = episode
  const about = { action: asked.request.operation, episode: asked.episode, child: episode.child.id }
  return { answer: episode, effected: { episode: id, version }, about }
})

/** Not found, when the record was restricted to others since. */
const asItWas = Effect.fnUntraced(function* (episode: EpisodeId, { version }: Effected) {
  const history = yield* (yield* Episodes).history(episode)
  const then = fold(history.slice(0, version).map(({ event }) => event))
  return then ?? (yield* new EpisodeNotFound({ episode }))
})

/** Again: the episode as the first time left it, whatever has happened since. A read, by whoever may still read. */
const again = Effect.fnUntraced(function* ({ episode: asked, request }: Asked, effected: Effected) {
  yield* permitted("seeEpisode")
  const episode = yield* asItWas(effected.episode ?? asked, effected)
  const action = `${request.operation} (again)`
  yield* accountForReading({ action, episode: episode.id, child: episode.child.id })
  return episode
})

/**
 * Carries the command out in one unit of work. A refusal is accounted for in the same unit of work, and is the only
 * thing that it writes.
 */
export const carryOut = Effect.fn("carryOut")(function* (
  session: SessionContext,
  asked: Asked
): Effect.fn.Return<CarriedOut, Problem, UnitOfWork | Protocols> {
  const work = once(asked.request, { first: first(asked), again: (effected) => again(asked, effected) })
  const episode = yield* accountably(session, work, (problem) => refused(asked, problem))
  return { episode }
})
