/** Accounts for a read of a child's record, or for its refusal, in the unit of work that reads it. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import type { Capability } from "../access/Policy.ts"
import type { ChildNotFound } from "../child/Children.ts"
import type { EpisodeNotFound } from "../episode/Episodes.ts"
import { now } from "../session/now.ts"
import type { NothingToExclude } from "../subject-access/Exclusion.ts"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { Audit, type AuditEntry } from "./Audit.ts"

/** What is read, and whose record it is: as far as it is known, when it is asked for. */
export type Reading = Pick<AuditEntry, "action" | "episode" | "child">

/** Why a record is not shown. */
export type NotRead =
  | EpisodeNotFound
  | ChildNotFound
  | NothingToExclude
  | Refusal.UnknownPractitioner
  | NotPermitted

export const accountForReading = Effect.fnUntraced(function* (reading: Reading) {
  yield* (yield* Audit).record({ ...reading, outcome: "read", refusal: null, at: yield* now })
})

/** Accounts for each record that a list shows; for one that shows none, that it was asked for. */
export const accountForEach = (asked: Reading, shown: ReadonlyArray<Omit<Reading, "action">>) =>
  Effect.forEach(
    shown.length === 0 ? [asked] : shown.map((each) => ({ ...asked, ...each })),
    accountForReading,
    { discard: true }
  )

const accountForRefusal = Effect.fnUntraced(function* (asked: Reading, problem: NotRead) {
  const refusal = { problem: problem._tag, rule: "rule" in problem ? problem.rule : null }
  yield* (yield* Audit).record({ ...asked, outcome: "refused", refusal, at: yield* now })
})

/**
 * Reads in one unit of work, for a practitioner who may by the table of access. A refusal is accounted for with what was asked for, so that
 * whoever tries ids leaves a trace.
 */
export const readAccountably = Effect.fnUntraced(function* <A, E extends NotRead, R>(
  session: SessionContext,
  { may, ...asked }: Reading & { readonly may: Capability },
  read: Effect.Effect<A, E, R>
) {
  const outcome = yield* (yield* UnitOfWork).run(
    session,
    Effect.gen(function* () {
      const attempt = yield* Effect.result(Effect.andThen(permitted(may), read))
      if (Result.isFailure(attempt)) yield* accountForRefusal(asked, attempt.failure)
      return attempt
    })
  )
  return yield* Effect.fromResult(outcome)
})
