/** What every change of a transfer has in common: permitted, once for each idempotency key, accounted for. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { AuthorityCode, Child, EpisodeId, Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import type { Capability } from "../access/Policy.ts"
import type { CaseSystemNamed } from "../access/Restrictions.ts"
import type { Effected, IdempotencyKeyReused, Request } from "../account/IdempotencyKeys.ts"
import { once } from "../account/once.ts"
import { accountably, accountForRefusal } from "../audit/accountably.ts"
import type { ChildNotFound } from "../child/Children.ts"
import type { IdentifierTaken } from "../child/IdentifierTaken.ts"
import type { ConcurrentChange, EpisodeNotFound } from "../episode/Episodes.ts"
import { type NoProtocolInForce, Protocols } from "../protocol/Protocols.ts"
import { today } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import {
  type AlreadyOffered,
  type AuthorityNotHere,
  type NotInChronology,
  type RestrictionRequired,
  type Transfer,
  type TransferId,
  TransferNotFound,
  TransferNotOpen,
  type TransferSide
} from "./Transfer.ts"
import { Transfers } from "./Transfers.ts"

/** Why a transfer stays as it is. Nothing is written but the account of it. */
export type TransferProblem =
  | Refusal.Refusal
  | NotPermitted
  | ConcurrentChange
  | EpisodeNotFound
  | ChildNotFound
  | IdentifierTaken
  | IdempotencyKeyReused
  | NoProtocolInForce
  | TransferNotFound
  | TransferNotOpen
  | AlreadyOffered
  | AuthorityNotHere
  | NotInChronology
  | RestrictionRequired
  | CaseSystemNamed

/** What came of it: the transfer, and the version of the episode that it led to, where it led to one. */
export interface Changed extends Effected {
  readonly transfer: Transfer
}

interface Asked {
  readonly may: Capability
  readonly transfer: TransferId
  readonly request: Request
  /** The record that it is about, as far as it is known when it is asked for. */
  readonly episode?: EpisodeId | null
}

const again = Effect.fnUntraced(function* (transfer: TransferId, effected: Effected) {
  const found = yield* (yield* Transfers).find(transfer)
  if (Option.isNone(found)) return yield* new TransferNotFound({ transfer })
  return { ...effected, transfer: found.value } satisfies Changed
})

/** `change` the first time; each time after that the same request is sent, how the transfer stands. */
export const changeTransfer = Effect.fnUntraced(function* <E extends TransferProblem, R>(
  session: SessionContext,
  { episode = null, may, request, transfer }: Asked,
  change: Effect.Effect<Changed, E, R>
) {
  const about = (of: { readonly episode: EpisodeId | null; readonly child: Child.ChildId | null }) => ({
    action: `${request.operation} of ${transfer}`,
    ...of
  })
  const first = Effect.map(change, (changed) => {
    const { child, episode } = changed.transfer
    return { answer: changed, effected: changed, about: about({ episode, child }) }
  })
  const work = Effect.andThen(
    permitted(may),
    once(request, { first, again: (effected) => again(transfer, effected) })
  )
  return yield* accountably(session, work, (problem) =>
    accountForRefusal(about({ episode, child: null }), problem)
  )
})

/** An offer of this side that waits for an answer; nobody on either side can answer it until this unit of work ends. */
export const takeOffer = Effect.fnUntraced(function* (transfer: TransferId, side: TransferSide) {
  const found = yield* (yield* Transfers).find(transfer, { forChange: true })
  if (Option.isNone(found) || found.value.side !== side) return yield* new TransferNotFound({ transfer })
  const { state, verified } = found.value
  if (!verified) return yield* Effect.die(new Error(`the transfer ${transfer} is not what was offered`))
  return state === "offered" ? found.value : yield* new TransferNotOpen({ transfer, state })
})

/** The name of an authority, from its protocol in force; its key where none is. */
export const nameOf = Effect.fnUntraced(function* (authority: AuthorityCode.AuthorityCode) {
  const inForce = (yield* Protocols).inForce(authority, yield* today)
  return yield* Effect.match(inForce, {
    onSuccess: ({ authorityName }) => authorityName,
    onFailure: () => authority
  })
})
