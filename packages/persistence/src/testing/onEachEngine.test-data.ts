/** Tests of what is on record, on each engine: in a world that is opened before the first of them and closed after the last. */
import { afterAll, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { EpisodeChanges, UnitOfWork } from "@section17/application"
import { type World, worlds } from "./World.ts"

type Open = Omit<World, "close">

interface OnEngine {
  readonly engine: string
  /** The world, for what a test does; there is none yet while the tests are told. */
  readonly world: Open
  /** A test with what the world provides. */
  readonly test: <A, E>(
    name: string,
    body: () => Effect.Effect<A, E, UnitOfWork | EpisodeChanges | Scope.Scope>,
    /** Unit: milliseconds. */
    mayTake?: number
  ) => void
}

/** The world that is open when one of its fields is asked for. */
const later = (opened: () => World): Open => ({
  get layer() {
    return opened().layer
  },
  get secrets() {
    return opened().secrets
  },
  get role() {
    return opened().role
  },
  asOwner: (...statements) => opened().asOwner(...statements),
  asGateway: (...statements) => opened().asGateway(...statements)
})

export const onEachEngine = (what: string, tests: (on: OnEngine) => void): void => {
  describe.each(worlds)(`${what}, on $engine`, ({ engine, open }) => {
    let opened: World
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened.close())

    const world = later(() => opened)
    tests({
      engine,
      world,
      test: (name, body, mayTake) =>
        it.live(name, () => Effect.scoped(Effect.provide(body(), world.layer)), mayTake)
    })
  })
}
