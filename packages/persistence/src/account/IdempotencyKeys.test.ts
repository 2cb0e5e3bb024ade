import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import {
  IdempotencyKey,
  IdempotencyKeyReused,
  IdempotencyKeys,
  type Request,
  type SessionContext
} from "@section17/application"
import * as Example from "../testing/Example.ts"
import { inUnit } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const session = Example.session()
let next = 0
const request = (): Request => {
  next += 1
  return { key: IdempotencyKey.make(`key-number-${next}`), operation: "planAgree", input: '{"a":1}' }
}

const find = (of: SessionContext, asked: Request) =>
  inUnit(
    of,
    Effect.flatMap(IdempotencyKeys, (keys) => keys.find(asked))
  )

const keep = (asked: Request, version = 3) => {
  const effected = { episode: Example.episodeId(), version }
  const kept = inUnit(
    session,
    Effect.flatMap(IdempotencyKeys, (keys) => keys.keep(asked, effected))
  )
  return Effect.as(kept, effected)
}

onEachEngine("idempotency keys", ({ test, world }) => {
  test("a request that was never sent has led to nothing", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* find(session, request()), Option.none())
    }))

  test("the same request sent again is told what it led to", () =>
    Effect.gen(function* () {
      const asked = request()
      const effected = yield* keep(asked)
      assert.deepStrictEqual(yield* find(session, asked), Option.some(effected))
    }))

  test("another request under the same key is refused", () =>
    Effect.gen(function* () {
      const asked = request()
      yield* keep(asked)
      const failure = yield* Effect.flip(find(session, { ...asked, input: '{"a":2}' }))
      assert.instanceOf(failure, IdempotencyKeyReused)
      assert.deepStrictEqual([failure.key, failure.operation], [asked.key, "planAgree"])
    }))

  test("a key is its practitioner's, its authority's and its operation's own", () =>
    Effect.gen(function* () {
      const asked = request()
      yield* keep(asked)
      assert.deepStrictEqual(yield* find(Example.session("northshire", "another"), asked), Option.none())
      assert.deepStrictEqual(yield* find(Example.session("southshire"), asked), Option.none())
      assert.deepStrictEqual(yield* find(session, { ...asked, operation: "planDraft" }), Option.none())
    }))

  test("a key counts for as long as there is a record: a request that is sent again after two years, once", () =>
    Effect.gen(function* () {
      const asked = request()
      const effected = yield* keep(asked)
      const where = `where authority = '${session.authority}' and key = '${asked.key}'`
      yield* Effect.promise(() =>
        world.asOwner(`update idempotency_key set kept_at = kept_at - interval '2 years' ${where}`)
      )
      assert.deepStrictEqual(yield* find(session, asked), Option.some(effected))
      const forgetting = world.asGateway(`delete from idempotency_key ${where}`).then(() => "done", String)
      assert.match(yield* Effect.promise(() => forgetting), /permission denied/u)
    }))

  test("the input itself is not kept", () =>
    Effect.gen(function* () {
      const asked = { ...request(), input: '{"secret":"words"}' }
      yield* keep(asked)
      const [row] = yield* Effect.promise(() =>
        world.asOwner(`select row_to_json(k)::text as json from idempotency_key k where key = '${asked.key}'`)
      )
      assert.notInclude(String(row?.["json"]), "words")
    }))

  test("of twenty of the same request at once, one takes effect, and all are told the same", () =>
    Effect.gen(function* () {
      const asked = request()
      let effects = 0
      const once = Effect.gen(function* () {
        const keys = yield* IdempotencyKeys
        const found = yield* keys.find(asked)
        if (Option.isSome(found)) return found.value
        effects += 1
        const effected = { episode: Example.episodeId(), version: 1 }
        yield* Effect.sleep("5 millis")
        yield* keys.keep(asked, effected)
        return effected
      })
      const told = yield* Effect.all(
        Array.from({ length: 20 }, () => inUnit(session, once)),
        { concurrency: 20 }
      )
      assert.strictEqual(effects, 1)
      assert.lengthOf(new Set(told.map(({ episode }) => episode)), 1)
    }))
})
