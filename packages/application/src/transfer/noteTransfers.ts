/**
 * Takes note, within one authority's own wall, of what the others did with its transfers: each is accounted for, webhooks
 * are told of it, and an acceptance is put on record in the episode of the child who moved.
 *
 * No use case of the other authority writes there: what it leaves is a row, and this is the gateway's own work.
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import {
  type AuthorityCode,
  type Episode,
  type EpisodeId,
  London,
  type Practitioner
} from "@section17/domain"
import { accountForRefusal, accountForWriting } from "../audit/accountably.ts"
import { append, decideAs } from "../episode/appending.ts"
import { Episodes } from "../episode/Episodes.ts"
import type { Protocols } from "../protocol/Protocols.ts"
import { byItself } from "../session/byItself.ts"
import { inBatches } from "../session/inBatches.ts"
import { now } from "../session/now.ts"
import { serviceSession } from "../session/serviceSession.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { NoticeId } from "../webhook/Webhook.ts"
import { Webhooks } from "../webhook/Webhooks.ts"
import { nameOf } from "./answering.ts"
import type { Answer, Transfer, TransferId } from "./Transfer.ts"
import { Transfers } from "./Transfers.ts"

const PURPOSE = "transfers"

/** The gateway, for which nothing is decided by a role: it passes on what somebody else accepted. */
const gateway = (authority: AuthorityCode.AuthorityCode): Practitioner.Practitioner => {
  const { name, practitioner: id } = serviceSession(authority, PURPOSE)
  return {
    id,
    name,
    roles: [],
    employer: authority,
    registrations: [],
    supervisor: null,
    socialWorkQualified: false,
    significantPracticeExperience: false
  }
}

const NAME_LENGTH = 200

const accepted = Effect.fnUntraced(function* (before: Episode.Episode, { to }: Transfer, { at, by }: Answer) {
  const entry = {
    _tag: "ResponsibilityAccepted",
    acceptedOn: London.dayOf(at),
    by: `${by}, ${yield* nameOf(to)}`.slice(0, NAME_LENGTH),
    inWriting: true
  } as const
  const acting = gateway(before.authority)
  yield* append(yield* decideAs(acting, before, [{ _tag: "PutOnRecord", entry }]))
})

const actionOf = ({ id, state }: Transfer): string => `transfer ${state}: ${id}`

/** A refusal, where the episode was closed meanwhile, is accounted for and keeps nothing from being noted. */
const putOnRecord = Effect.fnUntraced(function* (id: EpisodeId, transfer: Transfer, answer: Answer) {
  const before = yield* (yield* Episodes).find(id, { forChange: true })
  if (Option.isNone(before)) return
  const attempt = yield* Effect.result(accepted(before.value, transfer, answer))
  if (attempt._tag === "Success") return
  const about = { action: actionOf(transfer), episode: id, child: transfer.child }
  yield* accountForRefusal(about, attempt.failure)
})

/** Of an offer, or of the answer to one: nobody on this side has seen it yet. No id of a record is in it. */
const tell = Effect.fnUntraced(function* ({ answer, id, offeredAt, state }: Transfer) {
  yield* (yield* Webhooks).queue({
    id: NoticeId.make(`transfer-${id}-${state}`),
    type: `section17.transfer.${state}`,
    episode: null,
    number: null,
    occurredAt: answer?.at ?? offeredAt,
    data: { transfer: id }
  })
})

const note = Effect.fnUntraced(function* (transfer: Transfer) {
  const { answer, child, episode, side, state } = transfer
  yield* accountForWriting({ action: actionOf(transfer), episode, child })
  yield* tell(transfer)
  if (side === "offered" && state === "accepted" && episode !== null && answer !== null) {
    yield* putOnRecord(episode, transfer, answer)
  }
})

/** Whether it was to be noted. */
const takeNoteOf = Effect.fnUntraced(function* (id: TransferId) {
  const taken = yield* (yield* Transfers).takeNote(id, yield* now)
  if (Option.isSome(taken)) yield* note(taken.value)
  return Option.isSome(taken)
})

const AT_ONCE = 50

/**
 * How many were noted. Done again, it notes nothing twice. One that cannot be noted is logged, and holds up no other.
 */
export const noteTransfers = Effect.fn("noteTransfers")(function* (
  authority: AuthorityCode.AuthorityCode
): Effect.fn.Return<number, never, UnitOfWork | Protocols> {
  const units = yield* UnitOfWork
  const session = serviceSession(authority, PURPOSE)
  let noted = 0
  yield* inBatches((after: TransferId | undefined) =>
    Effect.gen(function* () {
      const asked = { after, most: AT_ONCE }
      const ids = yield* units.run(
        session,
        Effect.flatMap(Transfers, ({ toNote }) => toNote(asked))
      )
      for (const id of ids) {
        const done = yield* byItself(`transfer ${id} is not noted`, units.run(session, takeNoteOf(id)))
        if (done === true) noted += 1
      }
      return ids.length < AT_ONCE ? undefined : ids.at(-1)
    })
  )
  return noted
})
