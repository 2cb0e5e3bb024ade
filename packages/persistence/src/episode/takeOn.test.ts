import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import { Episodes, takeOn, type WholeEpisode } from "@section17/application"
import { AuthorityCode, type Child, Instant } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { faultOf, inUnit, verifyAudit, verifyEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const session = Example.session("takenland")
const authority = AuthorityCode.AuthorityCode.make("takenland")
/** The end of 1 April 2026, in summer time. */
const lateAfter = Instant.Instant.make("2026-04-01T22:59:59.999Z")

const whole = ({
  child = Example.child(),
  ...given
}: { readonly authority?: AuthorityCode.AuthorityCode; readonly child?: Child.Child } = {}): WholeEpisode => {
  const events = Example.history({ authority, ...given, child })
  const obligations = [Example.obligation("2026-05-05"), Example.obligation("2026-04-01")]
  return { child, episode: Example.after(events, events.length), events, obligations }
}

const total = inUnit(
  session,
  Effect.flatMap(Episodes, (episodes) => Effect.map(episodes.list({ first: 50 }), ({ total }) => total))
)

onEachEngine("episodes that are taken on whole", ({ test }) => {
  test("stand as those that practitioners put on record: rows, chronologies, what is due, and the account", () =>
    Effect.gen(function* () {
      const [one, other] = [whole(), whole()]
      yield* takeOn(session, [one, other])
      const listed = yield* inUnit(
        session,
        Effect.flatMap(Episodes, (episodes) => episodes.list({ first: 50 }))
      )
      assert.sameDeepMembers(
        listed.episodes.map((each) => ({
          child: each.child,
          id: each.id,
          lateAfter: each.lateAfter,
          version: each.version
        })),
        [one, other].map(({ child, episode: { id } }) => ({ child, id, lateAfter, version: 6 }))
      )
      for (const { episode } of [one, other]) {
        const found = yield* inUnit(
          session,
          Effect.flatMap(Episodes, (episodes) => episodes.find(episode.id))
        )
        assert.deepStrictEqual(found, Option.some(episode))
        assert.isUndefined(faultOf(yield* verifyEpisode(session, episode.id)))
      }
      const audit = yield* verifyAudit(session)
      assert.isUndefined(faultOf(audit))
      assert.deepInclude(audit, { success: { entries: 2 } })
    }))

  test("a name is kept as it is written, whatever is in it", () =>
    Effect.gen(function* () {
      const named = [`"Zoë" O'Brien`, String.raw`a\b\\"c`, "{x,y}", "NULL", " two\nlines\t"]
      const children = named.map((familyName) => ({ ...Example.child(), familyName }))
      yield* takeOn(
        session,
        children.map((child) => whole({ child }))
      )
      const { episodes } = yield* inUnit(
        session,
        Effect.flatMap(Episodes, (found) => found.list({ first: 50 }))
      )
      const kept = episodes.filter(({ child }) => children.some(({ id }) => id === child.id))
      assert.sameMembers(
        kept.map(({ child }) => child.familyName),
        named
      )
    }))

  test("one who is there already is a defect, and nothing of what came with it is kept", () =>
    Effect.gen(function* () {
      const [known, another] = [whole(), whole()]
      yield* takeOn(session, [known])
      const before = yield* total
      assert.isTrue(Exit.hasDies(yield* Effect.exit(takeOn(session, [another, known]))))
      assert.strictEqual(yield* total, before)
    }))

  test("another authority's is a defect, and so is one whose events lead elsewhere", () =>
    Effect.gen(function* () {
      const before = yield* total
      const elsewhere = whole({ authority: AuthorityCode.AuthorityCode.make("northshire") })
      assert.isTrue(Exit.hasDies(yield* Effect.exit(takeOn(session, [elsewhere]))))
      const { events, ...rest } = whole()
      const short = { ...rest, events: events.slice(1) }
      assert.isTrue(Exit.hasDies(yield* Effect.exit(takeOn(session, [short]))))
      assert.strictEqual(yield* total, before)
    }))
})
