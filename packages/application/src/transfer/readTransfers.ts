/** Reads the transfers of an authority. Each that is shown is accounted for. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { EpisodeId, Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import { type Each, readEach } from "../audit/readEach.ts"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { type Transfer, type TransferId, TransferNotFound } from "./Transfer.ts"
import { Transfers, type TransfersAsked, type TransfersFound } from "./Transfers.ts"

const accountFor = ({ child, episode, id }: Transfer) =>
  accountForReading({ action: `transfer of ${id}`, episode, child })

const nobody = { episode: null, child: null }

export const readTransfers = Effect.fn("readTransfers")(function* (
  session: SessionContext,
  asked: TransfersAsked
): Effect.fn.Return<TransfersFound, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const reading = { action: `transfers ${asked.side}`, ...nobody }
  return yield* readAccountably(
    session,
    { ...reading, may: "seeTransfers" },
    Effect.gen(function* () {
      const found = yield* (yield* Transfers).list(asked)
      if (found.transfers.length === 0) yield* accountForReading(reading)
      yield* Effect.forEach(found.transfers, accountFor, { discard: true })
      return found
    })
  )
})

export const readTransfer = Effect.fn("readTransfer")(function* (
  session: SessionContext,
  transfer: TransferId
): Effect.fn.Return<Transfer, TransferNotFound | Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  return yield* readAccountably(
    session,
    { action: `transfer of ${transfer}`, ...nobody, may: "seeTransfers" },
    Effect.gen(function* () {
      const found = yield* (yield* Transfers).find(transfer)
      if (Option.isNone(found)) return yield* new TransferNotFound({ transfer })
      yield* accountFor(found.value)
      return found.value
    })
  )
})

/** Each of the transfers, as {@link readTransfer} reads one. */
export const readTransfersById = Effect.fn("readTransfersById")(function* (
  session: SessionContext,
  ids: ReadonlyArray<TransferId>
): Effect.fn.Return<Each<TransferId, Transfer, TransferNotFound>, never, UnitOfWork> {
  const find = Effect.flatMap(Transfers, ({ these }) => these(ids))
  return yield* readEach(session, ids, find, {
    may: "seeTransfers",
    asked: (id) => ({ action: `transfer of ${id}`, ...nobody }),
    missing: (transfer) => new TransferNotFound({ transfer }),
    about: ({ child, episode }) => Effect.succeed({ child, episode })
  })
})

/**
 * The latest transfers of episodes that were read a moment ago, of which they are part: whoever works with a child has to
 * know that the child was offered elsewhere, or has moved, to whom, and what was shared. What is offered to the authority
 * from elsewhere, and is nobody's episode yet, is for whoever may `seeTransfers`.
 */
export const readTransfersOfEpisodes = Effect.fn("readTransfersOfEpisodes")(function* (
  session: SessionContext,
  episodes: ReadonlyArray<EpisodeId>
) {
  const of = Effect.flatMap(Transfers, ({ ofEpisodes }) => ofEpisodes(episodes))
  return yield* (yield* UnitOfWork).run(session, of)
})
