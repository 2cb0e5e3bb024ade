/** Refers a child: puts the child on record, unless they are already, and the referral with them. */
import * as Effect from "effect/Effect"
import {
  type Child,
  type Command,
  type EpisodeId,
  type Identifier,
  type Instant,
  type Referral
} from "@section17/domain"
import { permitted } from "../access/permitted.ts"
import type { Request } from "../account/IdempotencyKeys.ts"
import { readAccountably } from "../audit/accountForReading.ts"
import type { ChildNotFound } from "../child/Children.ts"
import { existingChild } from "../child/readChild.ts"
import type { Protocols } from "../protocol/Protocols.ts"
import { today } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type CarriedOut, carryOut, type Problem } from "./carryOut.ts"

/** A child whom the authority knows already, or the details of one whom it does not. */
export type ReferredChild =
  | { readonly _tag: "Known"; readonly id: Child.ChildId }
  | { readonly _tag: "New"; readonly child: Child.Child }

export interface ReferralAsked {
  /** The id that the new episode gets. */
  readonly episode: EpisodeId
  readonly child: ReferredChild
  readonly referrer: Referral.Referrer
  readonly concern: string
  readonly receivedAt: Instant.Instant
  /** What other systems call the child. */
  readonly childIdentifiers?: ReadonlyArray<Identifier.ExternalIdentifier>
  /** What other systems call the episode that the referral opens. */
  readonly episodeIdentifiers?: ReadonlyArray<Identifier.ExternalIdentifier>
  readonly request: Request
}

/** The entries that put the identifiers on record, given on the day on which the referral is put there. */
const given = Effect.fnUntraced(function* ({
  childIdentifiers = [],
  episodeIdentifiers = []
}: ReferralAsked) {
  const givenOn = yield* today
  const [first, ...more] = episodeIdentifiers
  const numbers = { nhsNumber: null, uniquePupilNumber: null }
  const ofChild = { _tag: "IdentifiersGiven" as const, ...numbers, others: childIdentifiers, givenOn }
  return [
    ...(childIdentifiers.length === 0 ? [] : [ofChild]),
    ...(first === undefined
      ? []
      : [{ _tag: "EpisodeIdentifiersGiven" as const, identifiers: [first, ...more] as const, givenOn }])
  ].map((entry): Command.Command => ({ _tag: "PutOnRecord", entry }))
})

/** The child whom the authority knows already: for whoever may refer, and may see them. */
const known = (session: SessionContext, { episode, request }: ReferralAsked, child: Child.ChildId) =>
  readAccountably(
    session,
    { action: request.operation, episode, child, may: "refer" },
    Effect.andThen(permitted("seeChild"), existingChild(child))
  )

export const referChild = Effect.fn("referChild")(function* (
  session: SessionContext,
  asked: ReferralAsked
): Effect.fn.Return<CarriedOut, Problem | ChildNotFound, UnitOfWork | Protocols> {
  const { child: referred, concern, receivedAt, referrer, request } = asked
  const { birth, id } = referred._tag === "New" ? referred.child : yield* known(session, asked, referred.id)
  return yield* carryOut(session, {
    episode: asked.episode,
    seenVersion: 0,
    command: {
      _tag: "ReceiveReferral",
      episode: asked.episode,
      referrer,
      concern,
      receivedAt,
      child: { id, birth }
    },
    also: yield* given(asked),
    ...(referred._tag === "New" ? { registers: referred.child } : {}),
    request
  })
})
