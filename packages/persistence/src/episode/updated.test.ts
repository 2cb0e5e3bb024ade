import { assert } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { Audit, Episodes, type SessionContext, type UpdatedAsked } from "@section17/application"
import { type EpisodeId, type Event, Instant } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { inUnit, recordEpisode, save } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const at = (text: string) => Instant.Instant.make(text)

/** Accounts for a change of the episode, as the use case that makes one does. */
const accountForChange = (episode: EpisodeId, when = "2026-03-02T09:30:00.000Z") =>
  Effect.flatMap(Audit, (audit) =>
    audit.record({ action: "change", outcome: "written", episode, child: null, refusal: null, at: at(when) })
  )

/** An episode on record, so far without an account of it. */
const recorded = Effect.fnUntraced(function* (session: SessionContext) {
  const { events, id } = yield* recordEpisode(session)
  return { events, id }
})

const updated = (session: SessionContext, asked: Partial<UpdatedAsked> = {}) =>
  inUnit(
    session,
    Effect.flatMap(Episodes, (episodes) => episodes.updated({ after: 0, first: 50, counted: true, ...asked }))
  )
const ids = (session: SessionContext, asked: Partial<UpdatedAsked> = {}) =>
  Effect.map(updated(session, asked), ({ changes }) => changes.map(({ episode }) => episode.id))

let next = 0
const authority = () => Example.session(`updated-${(next += 1)}`)

onEachEngine("what changed, for whoever keeps a copy", ({ engine, test }) => {
  const three = Effect.fnUntraced(function* (session: SessionContext) {
    const all = [yield* recorded(session), yield* recorded(session), yield* recorded(session)].map(
      ({ id }) => id
    )
    for (const id of all) yield* inUnit(session, accountForChange(id))
    return all as [EpisodeId, EpisodeId, EpisodeId]
  })

  test("is in the order of the changes, each episode once, at its latest", () =>
    Effect.gen(function* () {
      const session = authority()
      const [one, two, three_] = yield* three(session)
      assert.deepStrictEqual(yield* ids(session), [one, two, three_])
      yield* inUnit(session, accountForChange(one))
      assert.deepStrictEqual(yield* ids(session), [two, three_, one])
      assert.deepStrictEqual(yield* ids(authority()), [])
    }))

  test("goes on from the last place, page by page, and is counted as the pages have it", () =>
    Effect.gen(function* () {
      const session = authority()
      const [one, two, three_] = yield* three(session)
      const first = yield* updated(session, { first: 2 })
      assert.deepStrictEqual(
        first.changes.map(({ episode }) => episode.id),
        [one, two]
      )
      assert.deepStrictEqual([first.more, first.total], [true, 3])
      const last = Number(first.changes.at(1)?.number)
      assert.deepStrictEqual(yield* ids(session, { after: last }), [three_])
      yield* inUnit(session, accountForChange(two))
      assert.deepStrictEqual(yield* ids(session, { after: last }), [three_, two])
      const end = (yield* updated(session)).changes.at(-1)?.number ?? 0
      assert.deepStrictEqual(yield* updated(session, { after: end }), { changes: [], more: false, total: 3 })
    }))

  test("is not what was read or refused", () =>
    Effect.gen(function* () {
      const session = authority()
      const { id } = yield* recorded(session)
      for (const outcome of ["read", "refused"] as const) {
        const entry = {
          action: "a",
          outcome,
          episode: id,
          child: null,
          refusal: null,
          at: at("2026-03-02T09:30:00.000Z")
        }
        yield* inUnit(
          session,
          Effect.flatMap(Audit, (audit) => audit.record(entry))
        )
      }
      assert.deepStrictEqual(yield* ids(session), [])
    }))

  test("begins at an instant, and up to two minutes before it", () =>
    Effect.gen(function* () {
      const session = authority()
      const { id: early } = yield* recorded(session)
      const { id: late } = yield* recorded(session)
      yield* inUnit(session, accountForChange(early, "2026-03-02T09:00:00.000Z"))
      yield* inUnit(session, accountForChange(late, "2026-03-02T10:00:00.000Z"))
      assert.deepStrictEqual(yield* ids(session, { since: at("2026-03-02T09:02:00.000Z") }), [early, late])
      assert.deepStrictEqual(yield* ids(session, { since: at("2026-03-02T09:02:00.001Z") }), [late])
      assert.deepStrictEqual(yield* ids(session, { since: at("2026-03-03T00:00:00.000Z") }), [])
    }))

  // One connection serves PGlite: there, no two transactions are ever open at once.
  if (engine === "PostgreSQL") {
    test("a change that was begun first and committed last is told last, to whoever pulled in between", () =>
      Effect.gen(function* () {
        const session = authority()
        const [slow, quick] = [yield* recorded(session), yield* recorded(session)]
        const changed = yield* Deferred.make<void>()
        const pulled = yield* Deferred.make<void>()
        const changing = Effect.gen(function* () {
          yield* accountForChange(slow.id)
          yield* save(slow.events, { from: 6, to: 6 })
          yield* Deferred.succeed(changed, undefined)
          yield* Deferred.await(pulled)
        })
        const fiber = yield* Effect.forkChild(inUnit(session, changing))
        yield* Deferred.await(changed)
        yield* inUnit(session, accountForChange(quick.id))
        const first = yield* updated(session)
        assert.deepStrictEqual(
          first.changes.map(({ episode }) => episode.id),
          [quick.id]
        )
        yield* Deferred.succeed(pulled, undefined)
        yield* Fiber.join(fiber)
        assert.deepStrictEqual(yield* ids(session, { after: first.changes.at(0)?.number ?? 0 }), [slow.id])
      }))

    test("of a hundred changes by twenty at once, a puller who keeps the last place misses none", () =>
      Effect.gen(function* () {
        const session = authority()
        const episodes = yield* Effect.forEach(Array.from({ length: 20 }), () => recorded(session))
        const seen: Array<number> = []
        let after = 0
        const pull = Effect.gen(function* () {
          const { changes } = yield* updated(session, { after, first: 3 })
          seen.push(...changes.map(({ number }) => number))
          after = seen.at(-1) ?? 0
        })
        const write = ({ id }: { readonly id: EpisodeId; readonly events: ReadonlyArray<Event.Event> }) =>
          Effect.forEach(Array.from({ length: 5 }), () => inUnit(session, accountForChange(id)), {
            discard: true
          })
        const pulling = yield* Effect.forkChild(Effect.forever(pull))
        yield* Effect.forEach(episodes, write, { concurrency: 20, discard: true })
        yield* Fiber.interrupt(pulling)
        while ((yield* updated(session, { after })).changes.length > 0) yield* pull
        assert.deepStrictEqual(
          seen,
          seen.toSorted((one, other) => one - other)
        )
        const latest = (yield* updated(session)).changes.map(({ number }) => number)
        assert.lengthOf(latest, 20)
        for (const number of latest) assert.include(seen, number)
      }))
  }
})
