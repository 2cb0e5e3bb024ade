/** Placing and lifting legal holds. A hold wins over every schedule, and over an erasure that somebody proposed. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Child } from "@section17/domain"
import { changeRecord } from "../account/changeRecord.ts"
import type { Request } from "../account/IdempotencyKeys.ts"
import { ChildNotFound, Children } from "../child/Children.ts"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type LegalHold, type LegalHoldId, LegalHoldNotFound, type NewLegalHold } from "./LegalHold.ts"
import type { RetentionProblem } from "./RetentionProblem.ts"
import { Retentions } from "./Retentions.ts"

/** Whose record it is, and the holds that stand on it now. */
export interface Held {
  readonly child: Child.ChildId
  readonly holds: ReadonlyArray<LegalHold>
}

const heldOf = Effect.fnUntraced(function* (child: Child.ChildId) {
  const holds = (yield* (yield* Retentions).holds([child])).get(child) ?? []
  return { child, holds } satisfies Held
})

const place = Effect.fnUntraced(function* (hold: NewLegalHold) {
  const { child } = hold
  const retentions = yield* Retentions
  yield* retentions.take(child)
  if (Option.isNone(yield* (yield* Children).find(child))) return yield* new ChildNotFound({ child })
  yield* retentions.place(hold, yield* now)
  return { child }
})

/** Holds the record. */
export const placeLegalHold = Effect.fn("placeLegalHold")(function* (
  session: SessionContext,
  { request, ...hold }: NewLegalHold & { readonly request: Request }
): Effect.fn.Return<Held, RetentionProblem, UnitOfWork> {
  const { child, id } = hold
  const asked = { may: "holdRecord", action: `${request.operation} of ${id}`, child, request } as const
  return yield* changeRecord(session, asked, { change: place(hold), again: heldOf(child) })
})

const standing = Effect.fnUntraced(function* (legalHold: LegalHoldId) {
  const found = yield* (yield* Retentions).hold(legalHold)
  return Option.isSome(found) ? found.value : yield* new LegalHoldNotFound({ legalHold })
})

interface Lifting {
  readonly legalHold: LegalHoldId
  readonly reasons: string
  readonly request: Request
}

const lift = Effect.fnUntraced(function* ({ legalHold, reasons }: Lifting) {
  const retentions = yield* Retentions
  const { child } = yield* standing(legalHold)
  yield* retentions.take(child)
  yield* standing(legalHold)
  yield* retentions.lift(legalHold, reasons, yield* now)
  return { child }
})

/** Lifts one hold. The record stays held while there is another. */
export const liftLegalHold = Effect.fn("liftLegalHold")(function* (
  session: SessionContext,
  asked: Lifting
): Effect.fn.Return<{ readonly legalHold: LegalHoldId }, RetentionProblem, UnitOfWork> {
  const { legalHold, request } = asked
  const action = `${request.operation} of ${legalHold}`
  return yield* changeRecord(
    session,
    { may: "holdRecord", action, child: null, request },
    { change: lift(asked), again: Effect.succeed({ legalHold }) }
  )
})
