/** Reading what was proposed to be erased, and what was erased. Each that is shown is accounted for. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Child, Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForEach, accountForReading, readAccountably } from "../audit/accountForReading.ts"
import { type Each, readEach } from "../audit/readEach.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type Erasure, type ErasureId, ErasureNotFound } from "./Erasure.ts"
import { Erasures, type ErasuresAsked, type ErasuresFound } from "./Erasures.ts"

type NotShown = Refusal.UnknownPractitioner | NotPermitted

export const readErasures = Effect.fn("readErasures")(function* (
  session: SessionContext,
  page: ErasuresAsked
): Effect.fn.Return<ErasuresFound, NotShown, UnitOfWork> {
  const asked = { action: "erasures", episode: null, child: null }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeRetention" },
    Effect.gen(function* () {
      const found = yield* (yield* Erasures).list(page)
      yield* accountForEach(
        asked,
        found.erasures.map(({ child }) => ({ child }))
      )
      return found
    })
  )
})

/** What was erased of a child, or is proposed to be; none where nothing is. */
export const readErasure = Effect.fn("readErasure")(function* (
  session: SessionContext,
  child: Child.ChildId
): Effect.fn.Return<Option.Option<Erasure>, NotShown, UnitOfWork> {
  const asked = { action: "erasure", episode: null, child }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeRetention" },
    Effect.gen(function* () {
      const erasure = (yield* (yield* Erasures).of([child])).get(child)
      yield* accountForReading(asked)
      return Option.fromUndefinedOr(erasure)
    })
  )
})

/** Each of the erasures, in whichever state. */
export const readErasuresById = Effect.fn("readErasuresById")(function* (
  session: SessionContext,
  ids: ReadonlyArray<ErasureId>
): Effect.fn.Return<Each<ErasureId, Erasure, ErasureNotFound>, never, UnitOfWork> {
  const find = Effect.flatMap(Erasures, ({ these }) => these(ids))
  return yield* readEach(session, ids, find, {
    may: "seeRetention",
    asked: () => ({ action: "erasure", episode: null, child: null }),
    missing: (erasure) => new ErasureNotFound({ erasure }),
    about: ({ child }) => Effect.succeed({ child })
  })
})
