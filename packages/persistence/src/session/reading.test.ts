import { assert } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import {
  Practitioners,
  readChild,
  readEpisode,
  UnitOfWork,
  type SessionContext
} from "@section17/application"
import * as Example from "../testing/Example.ts"
import { account, faultOf, inUnit, recordEpisode, verifyAudit } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

let next = 0
/** An authority that nobody has used yet, with its practitioner on record. */
const authority = Effect.fnUntraced(function* () {
  next += 1
  const session = Example.session(`one-reading-${next}`)
  yield* inUnit(
    session,
    Effect.flatMap(Practitioners, (practitioners) => practitioners.put(Example.practitioner()))
  )
  return session
})

/** Runs `use` with units of work that are parts of one reading. */
const reading = <A, E, R>(
  session: SessionContext,
  use: Effect.Effect<A, E, R>
): Effect.Effect<A, E, Exclude<R, UnitOfWork> | UnitOfWork> =>
  Effect.flatMap(UnitOfWork, (units) =>
    units.reading(session, (parts) => Effect.provideService(use, UnitOfWork, parts))
  )

onEachEngine("an answer that is put together from several readings", ({ test, world }) => {
  const actions = ({ authority }: SessionContext) =>
    Effect.promise(async () =>
      (
        await world.asOwner(
          `select action, outcome, xmin::text as transaction from audit where authority = '${authority}' order by number`
        )
      ).map(({ action, outcome, transaction }) => [action, outcome, transaction])
    )

  test("is one transaction, and accounts for each of them in it", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const { child, id } = yield* recordEpisode(session)
      const [episode, details] = yield* reading(
        session,
        Effect.all([readEpisode(session, id), readChild(session, child.id)], { concurrency: 2 })
      )
      assert.deepStrictEqual([episode.id, details], [id, child])
      const found = yield* actions(session)
      assert.deepStrictEqual(found.map(([action, outcome]) => [action, outcome]).toSorted(), [
        ["child", "read"],
        ["episode", "read"]
      ])
      assert.strictEqual(new Set(found.map(([, , transaction]) => transaction)).size, 1)
      assert.strictEqual(faultOf(yield* verifyAudit(session)), undefined)
    }))

  test("accounts for a refusal beside what is read", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const { id } = yield* recordEpisode(session)
      const asked = Effect.andThen(
        readEpisode(session, id),
        Effect.flip(readEpisode(session, Example.episodeId()))
      )
      assert.strictEqual((yield* reading(session, asked))._tag, "EpisodeNotFound")
      assert.deepStrictEqual(
        (yield* actions(session)).map(([action, outcome]) => [action, outcome]),
        [
          ["episode", "read"],
          ["episode", "refused"]
        ]
      )
    }))

  test("accounts for nothing, and gives nothing, where it fails as a whole", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const { id } = yield* recordEpisode(session)
      const exit = yield* Effect.exit(
        reading(session, Effect.andThen(readEpisode(session, id), Effect.die("no answer")))
      )
      assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
      assert.deepStrictEqual(yield* actions(session), [])
    }))

  test("accounts for a part that nobody waits for any more, and for nothing of a part that fails", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const go = yield* Deferred.make<void>()
      const late = inUnit(session, Effect.andThen(Deferred.await(go), account("late")))
      const failing = inUnit(session, Effect.andThen(account("failing"), Effect.fail("no")))
      const fiber = yield* reading(
        session,
        Effect.gen(function* () {
          const waiting = yield* Effect.forkDetach(late)
          yield* Effect.yieldNow
          yield* Effect.ignore(failing)
          yield* Effect.forkDetach(Effect.andThen(Effect.sleep("20 millis"), Deferred.succeed(go, undefined)))
          return waiting
        })
      )
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(
        (yield* actions(session)).map(([action]) => action),
        ["late"]
      )
    }))

  test("is over once it is given: what still asks then is told so", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const { id } = yield* recordEpisode(session)
      const parts = yield* Effect.flatMap(UnitOfWork, (units) => units.reading(session, Effect.succeed))
      const exit = yield* Effect.exit(Effect.provideService(readEpisode(session, id), UnitOfWork, parts))
      assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
      assert.deepStrictEqual(yield* actions(session), [])
    }))

  test("whoever gives up while it is accounted for leaves it whole, and the records to the next", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const { id } = yield* recordEpisode(session)
      for (let millis = 0; millis < 12; millis += 1) {
        const fiber = yield* Effect.forkDetach(reading(session, readEpisode(session, id)))
        yield* Effect.sleep(`${millis} millis`)
        yield* Fiber.interrupt(fiber)
      }
      const before = (yield* actions(session)).length
      yield* reading(session, readEpisode(session, id))
      assert.strictEqual((yield* actions(session)).length, before + 1)
      assert.strictEqual(faultOf(yield* verifyAudit(session)), undefined)
    }))

  test("of one session reads nothing for another", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const another = yield* authority()
      const theirs = yield* recordEpisode(another)
      for (const asking of [another, { ...session, purpose: "audit" }, { ...session, roles: [] }]) {
        const exit = yield* Effect.exit(reading(session, readEpisode(asking, theirs.id)))
        assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
      }
      assert.deepStrictEqual([(yield* actions(session)).length, (yield* actions(another)).length], [0, 0])
    }))
})
