/** Refers a child: puts the child on record, unless they are already, and the referral with them. */
import * as Effect from "effect/Effect"
import type { Child, EpisodeId, Instant, Referral } from "@section17/domain"

import type { Request } from "../account/IdempotencyKeys.ts"
import type { ChildNotFound } from "../child/Children.ts"
import { readChild } from "../child/readChild.ts"
import type { Protocols } from "../protocol/Protocols.ts"
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
  readonly request: Request
}

export const referChild = Effect.fn("referChild")(function* (
  session: SessionContext,
  asked: ReferralAsked
): Effect.fn.Return<CarriedOut, Problem | ChildNotFound, UnitOfWork | Protocols> {
  const { child: referred, request, ...referral } = asked
  const { birth, id } = referred._tag === "New" ? referred.child : yield* readChild(session, referred.id)
  return yield* carryOut(session, {
    episode: asked.episode,
    seenVersion: 0,
    command: { _tag: "ReceiveReferral", ...referral, child: { id, birth } },
    ...(referred._tag === "New" ? { registers: referred.child } : {}),
    request
  })
})
