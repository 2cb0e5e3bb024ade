import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Episodes, type SessionContext } from "@section17/application"
import type { EpisodeId, Obligation } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { inUnit, recordEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const otherwise = (
  session: SessionContext,
  calendar: string,
  page: { readonly after?: EpisodeId; readonly first?: number } = {}
) =>
  inUnit(
    session,
    Effect.flatMap(Episodes, (episodes) =>
      episodes.countedOtherwise({ calendar, after: undefined, first: 10, ...page })
    )
  )

const owed = (session: SessionContext, id: EpisodeId) =>
  inUnit(
    session,
    Effect.flatMap(Episodes, (episodes) => episodes.owed(id))
  )

let next = 0
const authority = () => Example.session(`owed-${(next += 1)}`)

onEachEngine("what is owed", ({ test }) => {
  const calendar = Example.obligation("2026-04-01").deadline!.calendar

  test("is as it was worked out when the episode last changed, in order", () =>
    Effect.gen(function* () {
      const session = authority()
      const { id } = yield* recordEpisode(session)
      assert.deepStrictEqual(yield* owed(session, id), [
        Example.obligation("2026-05-05"),
        Example.obligation("2026-04-01")
      ])
    }))

  test("is nothing to another authority", () =>
    Effect.gen(function* () {
      const { id } = yield* recordEpisode(authority())
      assert.deepStrictEqual(yield* owed(authority(), id), [])
    }))

  test("is not counted otherwise where all of it is met: that keeps the calendar by which it was due", () =>
    Effect.gen(function* () {
      const session = authority()
      const { episode, id } = yield* recordEpisode(session)
      const met = {
        ...Example.obligation("2026-04-01"),
        state: "met",
        metOn: "2026-03-30"
      } as Obligation.Obligation
      const open = Example.obligation("2026-05-05")
      const deadline = { ...open.deadline!, calendar: "another" }
      const rewritten = (obligations: ReadonlyArray<Obligation.Obligation>) =>
        inUnit(
          session,
          Effect.flatMap(Episodes, (episodes) => episodes.rewrite(episode, obligations))
        )
      yield* rewritten([met])
      assert.deepStrictEqual(yield* otherwise(session, "another"), [])
      yield* rewritten([met, { ...open, deadline }])
      assert.deepStrictEqual(yield* otherwise(session, "another"), [])
      assert.deepStrictEqual(yield* otherwise(session, calendar), [id])
    }))

  test("is counted otherwise where another calendar is in use, page after page; of one's own authority alone", () =>
    Effect.gen(function* () {
      const session = authority()
      const ids = [yield* recordEpisode(session), yield* recordEpisode(session)]
        .map(({ id }) => id)
        .toSorted()
      yield* recordEpisode(authority())
      assert.deepStrictEqual(yield* otherwise(session, calendar), [])
      for (const other of [`${calendar}, amended`, "a"]) {
        assert.deepStrictEqual(yield* otherwise(session, other), ids)
      }
      assert.deepStrictEqual(yield* otherwise(session, "a", { first: 1 }), ids.slice(0, 1))
      assert.deepStrictEqual(yield* otherwise(session, "a", { after: ids[0]! }), ids.slice(1))
    }))
})
