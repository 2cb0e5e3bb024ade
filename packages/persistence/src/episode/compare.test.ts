import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Episodes } from "@section17/application"
import type { EpisodeId } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { faultOf, inUnit, recordEpisode, verifyEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const compare = (session: typeof one, first = 50, after?: EpisodeId) =>
  inUnit(
    session,
    Effect.flatMap(Episodes, (episodes) => episodes.compare({ after, first }))
  )
const one = Example.session("compareland")

const obligationsOf = "select number, due_on::text from obligation where episode ="

onEachEngine("episodes held against their events", ({ test, world }) => {
  const asOwner = (...statements: ReadonlyArray<string>) => Effect.promise(() => world.asOwner(...statements))

  test("stand as they add up, in the order of their ids, a batch after the other", () =>
    Effect.gen(function* () {
      const session = Example.session("batchland")
      const ids = [(yield* recordEpisode(session)).id, (yield* recordEpisode(session)).id].toSorted()
      const [first] = yield* compare(session, 1)
      assert.deepStrictEqual(first, { id: ids[0] as EpisodeId, events: 6, differs: [] })
      const rest = yield* compare(session, 50, first?.id)
      assert.deepStrictEqual(
        rest.map(({ id }) => id),
        [ids[1]]
      )
    }))

  test("one whose row was changed past the gateway says in which columns, and is rebuilt from its events", () =>
    Effect.gen(function* () {
      const { episode, id } = yield* recordEpisode(one)
      yield* asOwner(
        `update episode set stage = 'plan', lead_practitioner = 'nobody', head_hash = 'none' where id = '${id}'`
      )
      const [found] = yield* compare(one)
      assert.deepStrictEqual(found?.differs, ["stage", "leadPractitioner", "headHash"])
      assert.deepStrictEqual(found?.rebuildable, { episode, changedAt: "2026-03-23T09:00:00.000Z" as never })
      yield* inUnit(
        one,
        Effect.flatMap(Episodes, ({ rewrite }) => rewrite(episode, [Example.obligation("2026-06-01")]))
      )
      assert.deepStrictEqual(yield* compare(one), [{ id, events: 6, differs: [] }])
      assert.isUndefined(faultOf(yield* verifyEpisode(one, id)))
      assert.deepStrictEqual(yield* asOwner(`${obligationsOf} '${id}'`), [
        { number: 1, due_on: "2026-06-01" }
      ])
    }))

  test("one whose chronology was changed says at which event, and is not rebuilt from it", () =>
    Effect.gen(function* () {
      const session = Example.session("brokenland")
      const { id } = yield* recordEpisode(session)
      yield* asOwner(
        "alter table event disable trigger user",
        `update event set payload = payload || '{"reasons": "Others."}' where episode = '${id}' and number = 2`,
        "alter table event enable trigger user"
      )
      assert.deepStrictEqual(yield* compare(session), [
        { id, events: 6, differs: ["event 2: it does not say what was hashed"] }
      ])
    }))

  test("another authority's are not among them", () =>
    Effect.gen(function* () {
      yield* recordEpisode(Example.session("otherland"))
      assert.deepStrictEqual(yield* compare(Example.session("emptyland")), [])
    }))
})
