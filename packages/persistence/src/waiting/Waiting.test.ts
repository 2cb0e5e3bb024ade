import { assert } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { IdempotencyKey, Transfers, Waiting, waitingFor, Webhooks } from "@section17/application"
import { AuthorityCode, Instant } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { inUnit, recordEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const at = Instant.Instant.make("2026-03-02T09:00:00.000Z")
const [north, south] = [Example.session("northshire"), Example.session("southshire")]
const nobody = AuthorityCode.AuthorityCode.make("nowhere")
const all = [nobody, south.authority, north.authority]

const register = (session: typeof north) =>
  inUnit(
    session,
    Effect.flatMap(Webhooks, (webhooks) =>
      webhooks.register({
        url: "https://receiver.example/in",
        types: [],
        at,
        key: IdempotencyKey.make("the-key-of-the-webhook")
      })
    )
  )

onEachEngine("one look for all authorities", ({ test }) => {
  test("finds those whose webhooks are due something, and not those that have none, or nothing to be told", () =>
    Effect.gen(function* () {
      yield* register(south)
      yield* recordEpisode(north)
      assert.deepStrictEqual(yield* waitingFor("deliveries", all), [])
      const { webhook } = yield* register(north)
      yield* recordEpisode(north)
      assert.deepStrictEqual(yield* waitingFor("deliveries", all), [north.authority])
      assert.deepStrictEqual(yield* waitingFor("deliveries", [nobody, south.authority]), [])
      const claim = Effect.flatMap(Webhooks, ({ claim }) =>
        claim(webhook.id, { most: 50, leaseMillis: 60_000 })
      )
      yield* inUnit(north, claim)
      assert.deepStrictEqual(yield* waitingFor("deliveries", all), [north.authority])
    }))

  test("finds the authority that has not noted what another did with a transfer", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* waitingFor("transfers", all), [])
      const { child, episode } = yield* recordEpisode(north)
      const offer = Example.offer(episode, child, south.authority)
      yield* inUnit(
        north,
        Effect.flatMap(Transfers, (transfers) => transfers.offer(offer))
      )
      assert.deepStrictEqual(yield* waitingFor("transfers", all), [south.authority])
    }))

  test("is the gateway's own, in no practitioner's session", () =>
    Effect.gen(function* () {
      const looking = inUnit(
        north,
        Effect.flatMap(Waiting, (waiting) => waiting.authorities("deliveries"))
      )
      const exit = yield* Effect.exit(looking)
      assert.include(
        Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "looked",
        "The gateway itself looks for what is to be done."
      )
    }))
})
