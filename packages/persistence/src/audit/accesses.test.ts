import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import {
  type AccessesAsked,
  type AccessesByAsked,
  Audit,
  type AuditEntry,
  Restrictions,
  type SessionContext
} from "@section17/application"
import { CalendarDate, Governance, Instant } from "@section17/domain"
import { seal } from "../session/seal.ts"
import * as Example from "../testing/Example.ts"
import { accountWritten, inUnit, recordEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const manager = Example.session("northshire", "team.manager")
const worker = Example.session("northshire", "key.worker")

/** What somebody did from the last day of March to the first of April, as a manager asks. */
const asked = ({ practitioner }: SessionContext, more: Partial<AccessesByAsked> = {}): AccessesByAsked => ({
  practitioner,
  from: CalendarDate.CalendarDate.make("2026-03-31"),
  until: CalendarDate.CalendarDate.make("2026-04-01"),
  first: 10,
  counted: true,
  ...more
})

const accounted = (action: string, at: string, more: Partial<AuditEntry> = {}) =>
  Effect.flatMap(Audit, ({ record }) =>
    record({
      action,
      outcome: "read",
      episode: null,
      child: null,
      refusal: null,
      at: Instant.Instant.make(at),
      ...more
    })
  )

const by = (who: SessionContext, more?: Partial<AccessesByAsked>, asking = manager) =>
  inUnit(
    asking,
    Effect.flatMap(Audit, (audit) => audit.accessesBy(asked(who, more)))
  )

onEachEngine("what a practitioner saw or changed between two days", ({ test, world }) => {
  test("is what stands in the account from the start of the first day in London to the end of the last, page by page", () =>
    Effect.gen(function* () {
      const times = [
        "2026-03-30T22:59:59.999Z",
        "2026-03-30T23:00:00.000Z",
        "2026-03-31T12:00:00.000Z",
        "2026-03-31T12:00:00.000Z",
        "2026-04-01T22:59:59.999Z",
        "2026-04-01T23:00:00.000Z"
      ]
      for (const [number, at] of times.entries()) yield* inUnit(worker, accounted(`read ${number}`, at))
      yield* inUnit(manager, accounted("another's", "2026-03-31T12:00:00.000Z"))
      const first = yield* by(worker, { first: 2 })
      assert.deepStrictEqual(
        [first.entries.map(({ action }) => action), first.total, first.more],
        [["read 4", "read 3"], 4, true]
      )
      const last = first.entries[1]
      assert.isDefined(last)
      const before = { at: last.at, number: last.number }
      const second = yield* by(worker, { first: 2, before })
      assert.deepStrictEqual(
        [second.entries.map(({ action }) => action), second.total, second.more],
        [["read 2", "read 1"], 4, false]
      )
      const backwards = { until: CalendarDate.CalendarDate.make("2026-03-30") }
      assert.deepStrictEqual(yield* by(worker, backwards), { entries: [], total: 0, more: false })
    }))

  test("is not what is about a record that is restricted to others than who asks, in pages and counts alike", () =>
    Effect.gen(function* () {
      const who = Example.session("northshire", "another.worker")
      const { child, id } = yield* recordEpisode(manager)
      const at = "2026-03-31T12:00:00.000Z"
      yield* inUnit(who, accounted("child", at, { child: child.id }))
      yield* inUnit(who, accounted("episode", at, { episode: id }))
      yield* inUnit(who, accounted("episodes", at))
      assert.strictEqual((yield* by(who)).total, 3)
      yield* inUnit(
        who,
        Effect.gen(function* () {
          const reviewOn = CalendarDate.CalendarDate.make("2026-06-01")
          const decision = {
            child: child.id,
            reasons: "A threat.",
            reviewOn,
            practitioners: [who.practitioner] as const
          }
          yield* (yield* Restrictions).decide(decision, Instant.Instant.make(at))
          yield* accountWritten(child.id)
        })
      )
      const found = yield* by(who)
      assert.deepStrictEqual(
        [found.entries.map(({ action, child }) => [action, child]), found.total],
        [[["episodes", null]], 1]
      )
      assert.strictEqual((yield* by(who, {}, who)).total, 3)
    }))

  test("can be what came of it alone, or what was asked for by one name, and ends with the last day that there is", () =>
    Effect.gen(function* () {
      const who = Example.session("northshire", "third.worker")
      const at = "2026-03-31T12:00:00.000Z"
      const refusal = { problem: "NotPermitted", rule: null }
      yield* inUnit(who, accounted("episode", at))
      yield* inUnit(who, accounted("episodes", at))
      yield* inUnit(who, accounted("episode", at, { outcome: "refused", refusal }))
      const found = Effect.fnUntraced(function* (more: Partial<AccessesByAsked>) {
        const { entries, total } = yield* by(who, more)
        return [entries.map(({ action, outcome }) => [action, outcome]), total]
      })
      assert.deepStrictEqual(yield* found({ outcomes: ["refused"] }), [[["episode", "refused"]], 1])
      assert.deepStrictEqual(yield* found({ action: "episode", outcomes: ["read", "written"] }), [
        [["episode", "read"]],
        1
      ])
      const until = CalendarDate.CalendarDate.make("2099-12-31")
      assert.deepStrictEqual((yield* found({ until }))[1], 3)
    }))

  test("is nothing of another authority, whose practitioner is called the same", () =>
    Effect.gen(function* () {
      const theirs = Example.session("southshire", "key.worker")
      yield* inUnit(theirs, accounted("theirs", "2026-03-31T12:00:00.000Z"))
      const { entries } = yield* by(worker)
      assert.notInclude(
        entries.map(({ action }) => action),
        "theirs"
      )
      const [own] = (yield* by(theirs, {}, Example.session("southshire", "team.manager"))).entries
      assert.strictEqual(own?.action, "theirs")
    }))

  test("is read by the index of a practitioner's time, behind the wall", () =>
    Effect.gen(function* () {
      const plan = yield* Effect.promise(() =>
        world.asGateway(
          `select set_config('section17.session', '${seal(world.secrets, manager)}', false)`,
          "set enable_seqscan to off",
          "set enable_bitmapscan to off",
          `explain (costs off) select number from audit
           where authority = 'northshire' and practitioner = 'key.worker' and at >= '2026-03-31' and at < '2026-04-02'
             and (child is null or not (child in (select section17.hidden_children())))
           order by at desc, number desc limit 20`
        )
      )
      const lines = plan.map((row) => String(row["QUERY PLAN"])).join("\n")
      assert.match(lines, /Index Scan Backward using audit_by_practitioner/u)
      assert.match(lines, /Index Cond: .*practitioner = .*at >=/u)
    }))
})

/** A read each day from the last of March on, around midnight in London; a refusal of somebody else, and a change by a system. */
const record = Effect.fnUntraced(function* (authority: string) {
  const who = Example.session(authority, "key.worker")
  const other = Example.session(authority, "team.manager")
  const key = Schema.decodeUnknownSync(Governance.SystemKey)("records")
  const system = {
    ...Example.session(authority, Governance.nameOfSystem(key)),
    system: { key, onBehalfOf: who.practitioner }
  }
  const { child, id } = yield* recordEpisode(other)
  const about = { child: child.id, episode: id }
  const refusal = { problem: "NotPermitted", rule: null }
  yield* inUnit(who, accounted("episode", "2026-03-30T22:59:59.999Z", about))
  yield* inUnit(who, accounted("episode", "2026-03-30T23:00:00.000Z", about))
  // As somebody is who was refused before anything was looked up: of the child, nothing is said.
  yield* inUnit(
    other,
    accounted("episode", "2026-03-31T12:00:00.000Z", { episode: id, outcome: "refused", refusal })
  )
  yield* inUnit(
    system,
    accounted("childDetailsCorrect", "2026-03-31T13:00:00.000Z", { ...about, outcome: "written" })
  )
  yield* inUnit(who, accounted("child (again)", "2026-04-01T22:59:59.999Z", about))
  yield* inUnit(who, accounted("child", "2026-04-01T23:00:00.000Z", about))
  const another = yield* recordEpisode(other)
  yield* inUnit(who, accounted("child", "2026-03-31T12:00:00.000Z", { child: another.child.id }))
  const found = Effect.fnUntraced(function* (asked: Partial<AccessesAsked>) {
    const log = Effect.flatMap(Audit, ({ accesses }) =>
      accesses({ child: child.id, first: 10, counted: true, ...asked })
    )
    return yield* inUnit(other, log)
  })
  const numbers = (asked: Partial<AccessesAsked>) =>
    Effect.map(found(asked), ({ entries, total }) => [entries.map(({ number }) => number), total])
  return { found, numbers, who, other, system }
})

const day = (text: string) => CalendarDate.CalendarDate.make(text)

onEachEngine("who saw this child's record, narrowed", ({ test, world }) => {
  const days = { from: day("2026-03-31"), until: day("2026-04-01") }

  test("between two days, is from the start of the first in London to the end of the last; either can be left out", () =>
    Effect.gen(function* () {
      const { numbers } = yield* record("narrowed-by-day")
      assert.deepStrictEqual(yield* numbers({}), [[6, 5, 4, 3, 2, 1], 6])
      assert.deepStrictEqual(yield* numbers(days), [[5, 4, 3, 2], 4])
      assert.deepStrictEqual(yield* numbers({ from: days.until }), [[6, 5], 2])
      assert.deepStrictEqual(yield* numbers({ until: day("2026-03-30") }), [[1], 1])
      assert.deepStrictEqual(yield* numbers({ from: days.until, until: days.from }), [[], 0])
      assert.deepStrictEqual(yield* numbers({ until: day("2099-12-31") }), [[6, 5, 4, 3, 2, 1], 6])
    }))

  test("is by what came of it, by whom or on whose behalf, and by what was asked for: of all that is given", () =>
    Effect.gen(function* () {
      const { numbers, other, system, who } = yield* record("narrowed-by-what")
      assert.deepStrictEqual(yield* numbers({ outcomes: ["refused"] }), [[3], 1])
      assert.deepStrictEqual(yield* numbers({ outcomes: ["refused", "written"] }), [[4, 3], 2])
      assert.deepStrictEqual(yield* numbers({ outcomes: [] }), [[], 0])
      assert.deepStrictEqual(yield* numbers({ practitioner: who.practitioner }), [[6, 5, 4, 2, 1], 5])
      assert.deepStrictEqual(yield* numbers({ practitioner: system.practitioner }), [[4], 1])
      assert.deepStrictEqual(yield* numbers({ practitioner: other.practitioner }), [[3], 1])
      assert.deepStrictEqual(yield* numbers({ action: "child" }), [[6, 5], 2])
      assert.deepStrictEqual(yield* numbers({ action: "chil" }), [[], 0])
      const all = { ...days, outcomes: ["read"], practitioner: who.practitioner, action: "child" } as const
      assert.deepStrictEqual(yield* numbers(all), [[5], 1])
    }))

  test("is given page by page, with what names the child and what names an episode of theirs in their order", () =>
    Effect.gen(function* () {
      const { found } = yield* record("narrowed-by-page")
      const pages: Array<ReadonlyArray<number>> = []
      let before: { readonly before: number } | undefined
      for (;;) {
        const page = yield* found({ ...days, first: 2, ...before })
        assert.strictEqual(page.total, 4)
        const numbers = page.entries.map(({ number }) => number)
        pages.push(numbers)
        if (!page.more) break
        before = { before: numbers[1] ?? 0 }
      }
      assert.deepStrictEqual(pages, [
        [5, 4],
        [3, 2]
      ])
    }))

  test("is read by an index of each of the two, which tells of days and outcomes without a row that is not shown", () =>
    Effect.gen(function* () {
      const who = Example.session("narrowed-by-index", "key.worker")
      const lists = Array.from({ length: 2000 }, () => accounted("episodes", "2026-03-31T12:00:00.000Z"))
      yield* inUnit(who, Effect.all(lists))
      yield* Effect.promise(() => world.asOwner("analyze audit"))
      const planOf = (about: string) =>
        Effect.promise(() =>
          world.asGateway(
            `select set_config('section17.session', '${seal(world.secrets, who)}', false)`,
            "set enable_seqscan to off",
            "set enable_bitmapscan to off",
            `explain (costs off) select number from audit where authority = '${who.authority}' and ${about}
               and at >= '2026-03-31' and at < '2026-04-02' and outcome = 'refused' order by number desc limit 20`
          )
        ).pipe(Effect.map((plan) => plan.map((row) => String(row["QUERY PLAN"])).join("\n")))
      const named = yield* planOf(`child = '${Example.child().id}'`)
      assert.match(named, /Scan Backward using audit_by_child/u)
      assert.match(named, /Index Cond: .*child = .*at >= .*outcome = /u)
      const unnamed = yield* planOf(`child is null and episode = any (array['${Example.episodeId()}'::uuid])`)
      assert.match(unnamed, /using audit_by_episode_alone/u)
    }))
})
