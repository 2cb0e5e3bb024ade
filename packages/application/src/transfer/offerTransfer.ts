/** Offers the child of an episode to the authority to which the child moves, and shares what was chosen with it. */
import * as Effect from "effect/Effect"
import { type AuthorityCode, type Command, type Episode, type EpisodeId, London } from "@section17/domain"
import { permitted, permittedPractitioner } from "../access/permitted.ts"
import type { Request } from "../account/IdempotencyKeys.ts"
import { append, decideEach, takeEpisode } from "../episode/appending.ts"
import { unchangedSince } from "../episode/unchangedSince.ts"
import { Protocols } from "../protocol/Protocols.ts"
import { now, today } from "../session/now.ts"
import { Session, type SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { changeTransfer, type Changed, type TransferProblem } from "./answering.ts"
import { type Chosen, inWords, sharedOf } from "./shared.ts"
import { AlreadyOffered, AuthorityNotHere, type Offer, type Transfer, type TransferId } from "./Transfer.ts"
import { Transfers } from "./Transfers.ts"

export interface TransferOffer extends Omit<Offer, "shared">, Chosen {
  /** The id that the transfer gets, the same each time that the same request is sent. */
  readonly transfer: TransferId
  readonly episode: EpisodeId
  readonly seenVersion: number
  readonly to: AuthorityCode.AuthorityCode
  readonly request: Request
}

/** The name of the authority, another one, whose records are kept here. */
const receiving = Effect.fnUntraced(function* (authority: AuthorityCode.AuthorityCode) {
  const session = yield* Session
  if (authority === session.authority) return yield* new AuthorityNotHere({ authority })
  const inForce = (yield* Protocols).inForce(authority, yield* today)
  const { authorityName } = yield* Effect.mapError(inForce, () => new AuthorityNotHere({ authority }))
  return authorityName
})

const noneWaits = Effect.fnUntraced(function* (episode: EpisodeId) {
  const latest = (yield* (yield* Transfers).ofEpisodes([episode])).get(episode)
  if (latest?.side === "offered" && latest.state === "offered") {
    return yield* new AlreadyOffered({ episode, transfer: latest.id })
  }
})

/** The decision to share, and that the new authority was given what is relevant: the protocol judges both. */
const sharing = Effect.fnUntraced(function* (agency: string, { basis, legalBasis, shared }: Offer) {
  const sharedOn = London.dayOf(yield* now)
  const what = inWords(shared)
  const entries = [
    { _tag: "InformationShared", agency, sharedOn, what, basis, legalBasis },
    { _tag: "InformationSharedWithNewAuthority", sharedOn, what, planIncluded: shared.plan !== null }
  ] as const
  return entries.map((entry): Command.Command => ({ _tag: "PutOnRecord", entry }))
})

const taken = Effect.fnUntraced(function* (asked: TransferOffer) {
  const before = yield* takeEpisode(asked.episode)
  yield* permitted("offerTransfer", { closed: before.closure._tag === "Closed" })
  yield* unchangedSince(before, asked)
  yield* noneWaits(before.id)
  return before
})

const offerOf = Effect.fnUntraced(function* (before: Episode.Episode, asked: TransferOffer) {
  const { basis, concern, events, legalBasis, plan, recipient } = asked
  const shared = yield* sharedOf(before, { events, plan })
  return { recipient, concern, legalBasis, basis, shared } satisfies Offer
})

const first = Effect.fnUntraced(function* (asked: TransferOffer) {
  const { name } = yield* permittedPractitioner("offerTransfer")
  const before = yield* taken(asked)
  const agency = yield* receiving(asked.to)
  const offer = yield* offerOf(before, asked)
  const { id: episode, version } = yield* append(yield* decideEach(before, yield* sharing(agency, offer)))
  const at = yield* now
  const { to, transfer: id } = asked
  const child = before.child.id
  yield* (yield* Transfers).offer({ id, to, child, episode, offer, by: name, at })
  const { authority: from } = yield* Session
  const transfer: Transfer = {
    id,
    side: "offered",
    from,
    to,
    state: "offered",
    offer,
    verified: true,
    answer: null,
    offeredBy: name,
    offeredAt: at,
    child,
    episode
  }
  return { transfer, episode, version } satisfies Changed
})

/**
 * Offers the child, and puts on record what was shared, on which basis and by which law. Until the other authority
 * accepts, this one stays responsible.
 *
 * The move is on record before, and the plan, where there is one, is shared, as far as the protocol asks for that.
 */
export const offerTransfer = Effect.fn("offerTransfer")(function* (
  session: SessionContext,
  asked: TransferOffer
): Effect.fn.Return<Changed, TransferProblem, UnitOfWork | Protocols> {
  return yield* changeTransfer(session, { ...asked, may: "offerTransfer" }, first(asked))
})
