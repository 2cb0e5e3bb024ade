/** Accounts for a read of a child's record, or for its refusal, in the unit of work that reads it. */
import * as Effect from "effect/Effect"
import type { Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import type { Capability } from "../access/Policy.ts"
import type { ChildNotFound } from "../child/Children.ts"
import type { EpisodeNotFound } from "../episode/Episodes.ts"
import { now } from "../session/now.ts"
import type { NothingToExclude } from "../subject-access/Exclusion.ts"
import type { TransferNotFound } from "../transfer/Transfer.ts"
import type { SessionContext } from "../session/Session.ts"
import { type About, accountably, accountForRefusal } from "./accountably.ts"
import { Audit } from "./Audit.ts"

/** Why a record is not shown. */
export type NotRead =
  | EpisodeNotFound
  | ChildNotFound
  | NothingToExclude
  | TransferNotFound
  | Refusal.UnknownPractitioner
  | NotPermitted

export const accountForReading = Effect.fnUntraced(function* (reading: About) {
  yield* (yield* Audit).record({ ...reading, outcome: "read", refusal: null, at: yield* now })
})

/** Accounts for each record that a list shows; for one that shows none, that it was asked for. */
export const accountForEach = Effect.fnUntraced(function* (
  asked: About,
  shown: ReadonlyArray<Partial<About>>
) {
  const { record } = yield* Audit
  const reading = { ...asked, outcome: "read", refusal: null, at: yield* now } as const
  for (const each of shown.length === 0 ? [{}] : shown) yield* record({ ...reading, ...each })
})

/**
 * Reads in one unit of work, for a practitioner who may by the table of access. A refusal is accounted for with what was asked for, so that
 * whoever tries ids leaves a trace.
 */
export const readAccountably = Effect.fnUntraced(function* <A, E extends NotRead, R>(
  session: SessionContext,
  { may, ...asked }: About & { readonly may: Capability },
  read: Effect.Effect<A, E, R>
) {
  return yield* accountably(session, Effect.andThen(permitted(may), read), (problem) =>
    accountForRefusal(asked, problem)
  )
})
