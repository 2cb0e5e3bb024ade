import { assert } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { KeptProtocols, type KeptVersion, serviceSession } from "@section17/application"
import { AuthorityCode, Protocol } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { inUnit, recordEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const session = (authority: string) => serviceSession(AuthorityCode.AuthorityCode.make(authority), "test")
const edition = Protocol.EditionCode.make("working-together-2023")

const held = (authority: string, version: string, digest: string, supplied = true): KeptVersion => ({
  version: { authority: AuthorityCode.AuthorityCode.make(authority), version, edition },
  digest,
  supplied
})

const keep = (...all: ReadonlyArray<KeptVersion>) =>
  inUnit(
    session("anywhere"),
    Effect.map(
      Effect.flatMap(KeptProtocols, (kept) => kept.keep(all)),
      (differing) =>
        differing.map(({ missing, version }) => `${version.authority} ${version.version} ${missing}`)
    )
  )

const settle = ({ version }: KeptVersion, now?: KeptVersion) =>
  inUnit(
    session(version.authority),
    Effect.flatMap(KeptProtocols, (kept) => kept.settle(version, now))
  )

onEachEngine("the versions of protocols that gateways hold", ({ test }) => {
  const east = held("eastshire", "1", "a")
  const west = held("westshire", "1", "a")

  test("are kept for all authorities at once: told is what is missing, and what says something else", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* keep(east, west), [])
      assert.deepStrictEqual(yield* keep(east, west), [])
      assert.deepStrictEqual(yield* keep(west), ["eastshire 1 true"])
      assert.deepStrictEqual(yield* keep(held("eastshire", "1", "b"), west), ["eastshire 1 false"])
      assert.deepStrictEqual(yield* keep(east, west), [])
    }))

  test("where nothing was opened under it, a version is kept as it is held now, or goes", () =>
    Effect.gen(function* () {
      const changed = held("eastshire", "1", "b")
      yield* keep(east, west)
      assert.strictEqual(yield* settle(east, changed), 0)
      assert.deepStrictEqual(yield* keep(changed, west), [])
      assert.strictEqual(yield* settle(changed), 0)
      assert.deepStrictEqual(yield* keep(west), [])
    }))

  test("where episodes were, they are counted, those of no other authority, and nothing changes", () =>
    Effect.gen(function* () {
      const { episode } = yield* recordEpisode(Example.session("northshire"))
      yield* recordEpisode(Example.session("southshire"))
      const { version } = episode.protocol
      const north = { ...held("northshire", version, "a"), version: episode.protocol }
      const all = yield* keep(north, west)
      assert.deepStrictEqual(all, [])
      const count = yield* settle(north, { ...north, digest: "b" })
      assert.isAtLeast(count, 1)
      assert.deepStrictEqual(yield* keep({ ...north, digest: "b" }, west), [`northshire ${version} false`])
      assert.strictEqual(yield* settle(north), count)
      assert.deepStrictEqual(yield* keep(west), [`northshire ${version} true`])
    }))

  test("what the product says is for its releases to change; not what was in a file, nor a file what the product said", () =>
    Effect.gen(function* () {
      const own = (digest: string) => held("midshire", "1", digest, false)
      const others = [west, held("northshire", Example.session("northshire").authority, "a")]
      assert.notInclude(yield* keep(own("a"), ...others), "midshire 1 false")
      assert.notInclude(yield* keep(own("b"), ...others), "midshire 1 false")
      assert.include(yield* keep(held("midshire", "1", "c"), ...others), "midshire 1 false")
      assert.notInclude(yield* keep(held("midshire", "1", "b"), ...others), "midshire 1 false")
      assert.include(yield* keep(own("c"), ...others), "midshire 1 false")
      assert.notInclude(yield* keep(own("b"), ...others), "midshire 1 false")
    }))

  test("are kept by the gateway itself, in no practitioner's session", () =>
    Effect.gen(function* () {
      const kept = inUnit(
        Example.session("northshire"),
        Effect.flatMap(KeptProtocols, (port) => port.keep([east]))
      )
      const exit = yield* Effect.exit(kept)
      assert.include(
        Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "kept",
        "The gateway itself keeps what protocols it holds."
      )
    }))
})
