/** Reads several records of a kind by their ids, each accounted for as if it were asked for alone. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import type { Capability } from "../access/Policy.ts"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { accountForReading } from "./accountForReading.ts"
import { type About, accountForRefusal, type Problem } from "./accountably.ts"

type NotShown = Refusal.UnknownPractitioner | NotPermitted

/** What came of asking for each: what was read, or why it is not shown. */
export type Each<Id, A, Missing> = ReadonlyMap<Id, Result.Result<A, Missing | NotShown>>

interface Asked<Id, A, Missing, S> {
  readonly may: Capability
  /** What one is accounted for as, as far as its id tells. */
  readonly asked: (id: Id) => About
  readonly missing: (id: Id) => Missing
  /** Whose record it is; or why it may not be seen, now that it is known how it stands. */
  readonly about: (found: A) => Effect.Effect<Partial<About>, NotShown, S>
}

/**
 * In one unit of work, given what finds those that are there with one question. A refusal, and an id of nothing, leave a
 * trace of what was asked for.
 */
export const readEach = Effect.fnUntraced(function* <Id, A, R, S, Missing extends Problem>(
  session: SessionContext,
  ids: ReadonlyArray<Id>,
  find: Effect.Effect<ReadonlyMap<Id, A>, never, R>,
  { about, asked, may, missing }: Asked<Id, A, Missing, S>
) {
  const one = Effect.fnUntraced(function* (id: Id, known: ReadonlyMap<Id, A>) {
    const found = known.get(id)
    if (found === undefined) return yield* Effect.fail(missing(id))
    yield* accountForReading({ ...asked(id), ...(yield* about(found)) })
    return found as A
  })
  const all = Effect.gen(function* () {
    const known = yield* Effect.result(Effect.andThen(permitted(may), find))
    const each = new Map<Id, Result.Result<A, Missing | NotShown>>()
    for (const id of ids) {
      const read = yield* Effect.result(Effect.flatMap(Effect.fromResult(known), (found) => one(id, found)))
      if (Result.isFailure(read)) yield* accountForRefusal(asked(id), read.failure)
      each.set(id, read)
    }
    return each
  })
  return yield* (yield* UnitOfWork).run(session, all)
})
