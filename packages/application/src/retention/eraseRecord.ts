/** Proposing the erasure of a record that is due, and deciding about it. Approving erases at once. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type Child, Retention } from "@section17/domain"
import { permittedPractitioner } from "../access/permitted.ts"
import type { Capability } from "../access/Policy.ts"
import { changeRecord } from "../account/changeRecord.ts"
import type { Request } from "../account/IdempotencyKeys.ts"
import { ChildNotFound } from "../child/Children.ts"
import { now, today } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import {
  approvedBy,
  type Erasure,
  type ErasureId,
  ErasureNotFound,
  ErasureNotOpen,
  ProposalLapsed,
  RecordNotDue
} from "./Erasure.ts"
import { Erasures } from "./Erasures.ts"
import type { RetentionProblem } from "./RetentionProblem.ts"
import { schedulesInForce } from "./schedules.ts"

const found = Effect.fnUntraced(function* (erasure: ErasureId) {
  const known = yield* (yield* Erasures).find(erasure)
  return Option.isSome(known) ? known.value : yield* new ErasureNotFound({ erasure })
})

/** The record, taken, as it would be erased: nothing keeps it. */
const takeDue = Effect.fnUntraced(function* (child: Child.ChildId) {
  const taken = Option.getOrUndefined(yield* (yield* Erasures).take(child))
  if (taken === undefined) return yield* new ChildNotFound({ child })
  const { schedules, setAs } = yield* schedulesInForce
  const { standing, ...record } = taken
  const { keptUntil, obstacles, schedule } = Retention.retained(standing, { schedules, on: yield* today })
  if (obstacles.length > 0 || schedule === null)
    return yield* new RecordNotDue({ child, obstacles, keptUntil })
  return { ...record, child, schedule, setAs, keptUntil }
})

interface Proposing {
  readonly id: ErasureId
  readonly child: Child.ChildId
  readonly request: Request
}

/** Proposes to erase a record that is due. */
export const proposeErasure = Effect.fn("proposeErasure")(function* (
  session: SessionContext,
  { child, id, request }: Proposing
): Effect.fn.Return<Erasure, RetentionProblem, UnitOfWork> {
  const change = Effect.gen(function* () {
    yield* (yield* Erasures).propose({ id, ...(yield* takeDue(child)) }, yield* now)
    return { child }
  })
  const action = `${request.operation} of ${id}`
  return yield* changeRecord(
    session,
    { may: "proposeErasure", action, child, request },
    { change, again: found(id) }
  )
})

interface Deciding {
  readonly erasure: ErasureId
  readonly request: Request
}

/** A proposal that stands. Its record is taken, so that nobody else decides about it meanwhile. */
const takeProposal = Effect.fnUntraced(function* (erasure: ErasureId) {
  const { child } = yield* found(erasure)
  yield* (yield* Erasures).take(child)
  const proposal = yield* found(erasure)
  return proposal.state === "proposed"
    ? proposal
    : yield* new ErasureNotOpen({ erasure, state: proposal.state })
})

const ending =
  (state: "withdrawn" | "rejected", may: Capability) =>
  (
    session: SessionContext,
    { erasure, reasons, request }: Deciding & { readonly reasons: string }
  ): Effect.Effect<Erasure, RetentionProblem, UnitOfWork> => {
    const change = Effect.gen(function* () {
      const { child } = yield* takeProposal(erasure)
      yield* (yield* Erasures).end(erasure, { state, reasons, at: yield* now })
      return { child }
    })
    const action = `${request.operation} of ${erasure}`
    return changeRecord(session, { may, action, child: null, request }, { change, again: found(erasure) })
  }

/** Takes a proposal back. */
export const withdrawErasure = ending("withdrawn", "proposeErasure")

/** Turns a proposal down. */
export const rejectErasure = ending("rejected", "approveErasure")

/** How the account of an erasure begins; the digest over the erasure follows. */
export const ERASING = "erasureApprove "

const erase = Effect.fnUntraced(function* (erasure: ErasureId) {
  const erasures = yield* Erasures
  const proposal = yield* takeProposal(erasure)
  const approval = yield* Effect.fromResult(
    approvedBy(proposal, (yield* permittedPractitioner("approveErasure")).id)
  )
  const { recordDigest, schedule } = yield* takeDue(proposal.child)
  const isSame =
    recordDigest === proposal.recordDigest && JSON.stringify(schedule) === JSON.stringify(proposal.schedule)
  if (!isSame) return yield* new ProposalLapsed({ erasure })
  const digest = yield* erasures.erase(approval, yield* now)
  return { child: proposal.child, action: `${ERASING}${digest}` }
})

/**
 * Approves what another person proposed, and erases the record: everything that says something about the child in this
 * authority. What is left is the erasure itself, and the account of who saw and did what.
 */
export const approveErasure = Effect.fn("approveErasure")(function* (
  session: SessionContext,
  { erasure, request }: Deciding
): Effect.fn.Return<Erasure, RetentionProblem, UnitOfWork> {
  const action = `${request.operation} of ${erasure}`
  return yield* changeRecord(
    session,
    { may: "approveErasure", action, child: null, request },
    { change: erase(erasure), again: found(erasure) }
  )
})
