/**
 * Holding the rows that stand in no chain against the account, which says what was written: of the child, of who may see
 * their record and of what keeps it; and of each episode, where its chain ends.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import type { AuthorityCode, Child } from "@section17/domain"
import { inBatches } from "../session/inBatches.ts"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import { serviceSession } from "../session/serviceSession.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { accountForWriting } from "./accountably.ts"
import { Audit } from "./Audit.ts"
import { type NameKey, type RowsAsked, type RowsHeld, TAKEN_IN } from "./RowsHeld.ts"

/** Children in a unit of work: few enough for it to end in time, and for what is in memory to be little. */
const BATCH = 500

/** Batch after batch, each in a unit of work of its own; `tell` is given what came of each. */
const throughout = Effect.fnUntraced(function* (
  session: SessionContext,
  take: (asked: RowsAsked) => Effect.Effect<RowsHeld, never, Audit>,
  tell: (held: RowsHeld) => void
) {
  const units = yield* UnitOfWork
  yield* inBatches((after: Child.ChildId | undefined) =>
    Effect.map(units.run(session, take({ after, most: BATCH })), (held) => {
      tell(held)
      return held.children < BATCH ? undefined : held.last
    })
  )
})

const KEYS = 2_000

/** Looks at every key: only where there are more or fewer than names have, since there are many. */
const holdKeys = Effect.fnUntraced(function* (session: SessionContext, tell: (held: RowsHeld) => void) {
  const units = yield* UnitOfWork
  yield* inBatches((after: NameKey | undefined) =>
    units
      .run(
        session,
        Effect.flatMap(Audit, (audit) => audit.strayKeys({ after, most: KEYS }))
      )
      .pipe(
        Effect.map(({ faults, keys, last }) => {
          if (faults.length > 0) tell({ children: 0, rows: 0, keys: 0, faults, untold: 0, last: undefined })
          return keys < KEYS ? undefined : last
        })
      )
  )
})

/** Holds all the rows of an authority against its account; `tell` is given what comes of some children's at a time. */
export const holdRows = Effect.fn("holdRows")(function* (
  authority: AuthorityCode.AuthorityCode,
  tell: (held: RowsHeld) => void
): Effect.fn.Return<void, never, UnitOfWork> {
  const session = serviceSession(authority, "audit")
  let keys = 0
  const counted = (held: RowsHeld): void => {
    keys += held.keys
    tell(held)
  }
  yield* throughout(session, (asked) => Effect.flatMap(Audit, (audit) => audit.holdRows(asked)), counted)
  const there = yield* (yield* UnitOfWork).run(
    session,
    Effect.flatMap(Audit, (audit) => audit.nameKeys)
  )
  if (there !== keys) yield* holdKeys(session, tell)
})

const take = (asked: RowsAsked) =>
  Effect.flatMap(Effect.all([Audit, now]), ([audit, at]) => audit.takeRowsIn(asked, at))

/**
 * Has the account tell of all rows that gateways wrote which did not say what: as they are found. A row that nobody wrote
 * is not among them. Done again, or after it was interrupted, it goes on with what is left; where nothing is, it looks at
 * no row.
 */
export const takeRowsIn = Effect.fn("takeRowsIn")(function* (
  authority: AuthorityCode.AuthorityCode,
  tell: (taken: RowsHeld) => void
): Effect.fn.Return<void, never, UnitOfWork> {
  const session = serviceSession(authority, "migrate")
  const units = yield* UnitOfWork
  const inUnit = <A, E, R>(work: Effect.Effect<A, E, R>) => units.run(session, work)
  const upTo = yield* inUnit(Effect.flatMap(Audit, (audit) => audit.untoldUpTo))
  if (upTo === undefined) return
  yield* throughout(session, take, tell)
  yield* inUnit(accountForWriting({ action: `${TAKEN_IN}, up to entry ${upTo}`, episode: null, child: null }))
})
