/** Reading how long records are kept, and which are due. */
import * as Effect from "effect/Effect"
import { type Child, type Refusal, Retention } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { isPermitted, permitted } from "../access/permitted.ts"
import { accountForEach, readAccountably } from "../audit/accountForReading.ts"
import { type Each, readEach } from "../audit/readEach.ts"
import { today } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import type { Erasure } from "./Erasure.ts"
import { Erasures } from "./Erasures.ts"
import { type LegalHold, type LegalHoldId, LegalHoldNotFound } from "./LegalHold.ts"
import { type DueAsked, type DueFound, Retentions } from "./Retentions.ts"
import { schedulesInForce } from "./schedules.ts"

/** How long a child's record is kept, and why it is not due yet. */
export interface RecordRetention extends Retention.Retained {
  readonly child: Child.ChildId
  readonly holds: ReadonlyArray<LegalHold>
  /** The proposal to erase it, where there is one. */
  readonly proposal: Erasure | null
}

type ByChild = ReadonlyMap<Child.ChildId, RecordRetention>

/** Until when the records are kept under the schedules, as they stand today in this unit of work. */
export const retainedOf = Effect.fnUntraced(function* (children: ReadonlyArray<Child.ChildId>) {
  const { schedules } = yield* schedulesInForce
  const on = yield* today
  const standings = yield* (yield* Retentions).standings(children)
  return new Map(
    [...standings].map(([child, standing]) => [child, Retention.retained(standing, { schedules, on })])
  )
})

/** The same, with the holds and the proposals that stand. */
export const retentionsOf = Effect.fnUntraced(function* (children: ReadonlyArray<Child.ChildId>) {
  const retained = yield* retainedOf(children)
  const holds = yield* (yield* Retentions).holds(children)
  const proposals = yield* (yield* Erasures).of(children)
  return new Map(
    [...retained].map(([child, each]) => [
      child,
      {
        ...each,
        child,
        holds: holds.get(child) ?? [],
        proposal: proposals.get(child) ?? null
      }
    ])
  ) satisfies ByChild
})

/**
 * How long the records of children are kept who were read a moment ago, of which it is part. Nothing for whoever may not
 * know it.
 */
export const readRetention = Effect.fn("readRetention")(function* (
  session: SessionContext,
  children: ReadonlyArray<Child.ChildId>
): Effect.fn.Return<ByChild, never, UnitOfWork> {
  const read = Effect.gen(function* () {
    return (yield* isPermitted("seeRetention")) ? yield* retentionsOf(children) : new Map()
  })
  return yield* (yield* UnitOfWork).run(session, read)
})

/** A page of the records that nothing keeps any longer. Each that is shown is accounted for. */
export const readRecordsDue = Effect.fn("readRecordsDue")(function* (
  session: SessionContext,
  page: Omit<DueAsked, "schedules" | "on">
): Effect.fn.Return<DueFound, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const asked = { action: "recordsDue", episode: null, child: null }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeRetention" },
    Effect.gen(function* () {
      const { schedules } = yield* schedulesInForce
      const found = yield* (yield* Retentions).due({ ...page, schedules, on: yield* today })
      yield* accountForEach(
        asked,
        found.records.map(({ child }) => ({ child: child.id }))
      )
      return found
    })
  )
})

/** Each of the holds that stand. It takes what it takes to read the child of whom it is, and how long the record is kept. */
export const readLegalHolds = Effect.fn("readLegalHolds")(function* (
  session: SessionContext,
  ids: ReadonlyArray<LegalHoldId>
): Effect.fn.Return<Each<LegalHoldId, LegalHold, LegalHoldNotFound>, never, UnitOfWork> {
  const find = Effect.flatMap(Retentions, ({ these }) => these(ids))
  return yield* readEach(session, ids, find, {
    may: "seeRetention",
    asked: (id) => ({ action: `legal hold ${id}`, episode: null, child: null }),
    missing: (legalHold) => new LegalHoldNotFound({ legalHold }),
    about: ({ child }) => Effect.as(permitted("seeChild"), { child })
  })
})
