/** Who saw or changed a child's record, when and why; and what somebody saw or changed. Asking is accounted for too. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Child, Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { ChildNotFound, Children } from "../child/Children.ts"
import { Erasures } from "../retention/Erasures.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { accountForEach, accountForReading, readAccountably } from "./accountForReading.ts"
import { type Accesses, type AccessesAsked, type AccessesByAsked, Audit } from "./Audit.ts"

/** The account of who read a record outlives it. */
const isOrWasOnRecord = Effect.fnUntraced(function* (child: Child.ChildId) {
  if (Option.isSome(yield* (yield* Children).find(child))) return true
  return (yield* (yield* Erasures).of([child])).get(child)?.state === "approved"
})

export const readAccessLog = Effect.fn("readAccessLog")(function* (
  session: SessionContext,
  asked: AccessesAsked
): Effect.fn.Return<Accesses, ChildNotFound | Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const { child } = asked
  const reading = { action: "accessLog", episode: null, child }
  return yield* readAccountably(
    session,
    { ...reading, may: "seeAccessLog" },
    Effect.gen(function* () {
      if (!(yield* isOrWasOnRecord(child))) return yield* new ChildNotFound({ child })
      const found = yield* (yield* Audit).accesses(asked)
      yield* accountForReading(reading)
      return found
    })
  )
})

/** The children about whom the entries are, each once. */
const childrenOf = ({ entries }: Accesses) =>
  [...new Set(entries.map(({ child }) => child))].filter((child) => child !== null)

/**
 * What a practitioner saw, changed or was refused, of whatever record the asker may see. Each child about whom something is
 * shown is accounted for, so that their own log tells of it.
 */
export const readAccessesBy = Effect.fn("readAccessesBy")(function* (
  session: SessionContext,
  asked: AccessesByAsked
): Effect.fn.Return<Accesses, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const reading = { action: `accessLog of ${asked.practitioner}`, episode: null, child: null }
  return yield* readAccountably(
    session,
    { ...reading, may: "seeAccessLog" },
    Effect.gen(function* () {
      const found = yield* (yield* Audit).accessesBy(asked)
      yield* accountForEach(
        reading,
        childrenOf(found).map((child) => ({ child }))
      )
      return found
    })
  )
})
