/** Answers an offer: accepts or declines it, as the authority that it is made to, or withdraws it, as the one that makes it. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Child, type Command, type EpisodeId, London } from "@section17/domain"
import { permittedPractitioner } from "../access/permitted.ts"
import { onRecord } from "../access/restrictRecord.ts"
import { type Decision, Restrictions } from "../access/Restrictions.ts"
import type { Request } from "../account/IdempotencyKeys.ts"
import { ChildNotFound, Children } from "../child/Children.ts"
import { append, decideEach } from "../episode/appending.ts"
import type { Protocols } from "../protocol/Protocols.ts"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { changeTransfer, type Changed, nameOf, takeOffer, type TransferProblem } from "./answering.ts"
import { inWords } from "./shared.ts"
import { type Answer, RestrictionRequired, type Transfer, type TransferId } from "./Transfer.ts"
import { Transfers } from "./Transfers.ts"

export interface Acceptance {
  readonly transfer: TransferId
  /** The child, where this authority knows them already; otherwise the id that they get. */
  readonly child: { readonly known: Child.ChildId } | { readonly new: Child.ChildId }
  /** The id that the new episode gets. */
  readonly episode: EpisodeId
  /** To whom the record is restricted here: asked for where it was restricted before. */
  readonly restriction: Omit<Decision, "child"> | null
  readonly request: Request
}

const childFor = Effect.fnUntraced(function* ({ child }: Acceptance, { offer }: Transfer) {
  if ("new" in child) return Child.Child.make({ ...offer.shared.child, id: child.new })
  const found = yield* (yield* Children).find(child.known)
  return Option.isSome(found) ? found.value : yield* new ChildNotFound({ child: child.known })
})

/**
 * A referral of the other authority, received when it was offered, not when somebody got round to accepting it; and that
 * responsibility was taken.
 */
const opening = Effect.fnUntraced(function* (
  { episode }: Acceptance,
  { from, offer, offeredAt, offeredBy: name }: Transfer,
  { birth, id }: Child.Child
) {
  const agency = yield* nameOf(from)
  const { concern, shared } = offer
  const professional = { name, agency, capacity: "Children's social care", wishesToRemainAnonymous: false }
  const commands: ReadonlyArray<Command.Command> = [
    {
      _tag: "ReceiveReferral",
      episode,
      child: { id, birth },
      referrer: { _tag: "Professional", ...professional },
      concern,
      receivedAt: offeredAt
    },
    {
      _tag: "PutOnRecord",
      entry: {
        _tag: "ResponsibilityTaken",
        takenOn: London.dayOf(yield* now),
        from: agency,
        shared: inWords(shared),
        plan: shared.plan?.kind ?? "none"
      }
    }
  ]
  return yield* decideEach(undefined, commands)
})

const restrictTo = Effect.fnUntraced(function* (child: Child.ChildId, { restriction }: Acceptance) {
  if (restriction !== null) yield* (yield* Restrictions).decide({ ...restriction, child }, yield* now)
})

const accept = Effect.fnUntraced(function* (asked: Acceptance) {
  const { name: by } = yield* permittedPractitioner("acceptTransfer")
  const transfer = yield* takeOffer(asked.transfer, "received")
  if (transfer.offer.shared.restricted && asked.restriction === null) {
    return yield* new RestrictionRequired({ transfer: transfer.id })
  }
  yield* onRecord(asked.restriction?.practitioners ?? [])
  const child = yield* childFor(asked, transfer)
  const { id: episode, version } = yield* append(yield* opening(asked, transfer, child))
  if ("new" in asked.child) yield* (yield* Children).register(child)
  const answer: Answer = { at: yield* now, by, reasons: null }
  const accepted = { state: "accepted", child: child.id, episode } as const
  yield* (yield* Transfers).answer(transfer.id, { ...answer, ...accepted })
  // Last: from then on, whoever accepts may be somebody from whom the record is kept.
  yield* restrictTo(child.id, asked)
  return { transfer: { ...transfer, ...accepted, answer }, episode, version } satisfies Changed
})

/** Accepts responsibility, and opens an episode of the child under this authority's own protocol. */
export const acceptTransfer = Effect.fn("acceptTransfer")(function* (
  session: SessionContext,
  asked: Acceptance
): Effect.fn.Return<Changed, TransferProblem, UnitOfWork | Protocols> {
  const { request, transfer } = asked
  return yield* changeTransfer(session, { may: "acceptTransfer", request, transfer }, accept(asked))
})

interface Refusing {
  readonly transfer: TransferId
  readonly reasons: string
  readonly request: Request
}

const without = (state: "declined" | "withdrawn") =>
  Effect.fnUntraced(function* ({ reasons, transfer: id }: Refusing) {
    const declines = state === "declined"
    const { name: by } = yield* permittedPractitioner(declines ? "acceptTransfer" : "offerTransfer")
    const transfer = yield* takeOffer(id, declines ? "received" : "offered")
    const answer: Answer = { at: yield* now, by, reasons }
    yield* (yield* Transfers).answer(id, { ...answer, state })
    return { transfer: { ...transfer, state, answer }, episode: null, version: 0 } satisfies Changed
  })

/** Declines an offer, with the reasons: the authority that made it stays responsible. */
export const declineTransfer = Effect.fn("declineTransfer")(function* (
  session: SessionContext,
  asked: Refusing
): Effect.fn.Return<Changed, TransferProblem, UnitOfWork> {
  return yield* changeTransfer(session, { ...asked, may: "acceptTransfer" }, without("declined")(asked))
})

/** Withdraws an offer before it is answered, with the reasons. */
export const withdrawTransfer = Effect.fn("withdrawTransfer")(function* (
  session: SessionContext,
  asked: Refusing
): Effect.fn.Return<Changed, TransferProblem, UnitOfWork> {
  return yield* changeTransfer(session, { ...asked, may: "offerTransfer" }, without("withdrawn")(asked))
})
