import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { type AccessesByAsked, Audit, Restrictions, type SessionContext } from "@section17/application"
import { CalendarDate, type Child, Instant } from "@section17/domain"
import { seal } from "../session/seal.ts"
import * as Example from "../testing/Example.ts"
import { accountWritten, inUnit, recordEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const manager = Example.session("northshire", "team.manager")
const worker = Example.session("northshire", "key.worker")

const reading = (action: string, at: string, child: Child.ChildId | null = null) =>
  Effect.flatMap(Audit, (audit) =>
    audit.record({
      action,
      outcome: "read",
      episode: null,
      child,
      refusal: null,
      at: Instant.Instant.make(at)
    })
  )

/** What somebody did from the last day of March to the first of April, as a manager asks. */
const asked = ({ practitioner }: SessionContext, more: Partial<AccessesByAsked> = {}): AccessesByAsked => ({
  practitioner,
  from: CalendarDate.CalendarDate.make("2026-03-31"),
  until: CalendarDate.CalendarDate.make("2026-04-01"),
  first: 10,
  counted: true,
  ...more
})

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
      for (const [number, at] of times.entries()) yield* inUnit(worker, reading(`read ${number}`, at))
      yield* inUnit(manager, reading("another's", "2026-03-31T12:00:00.000Z"))
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
      const at = Instant.Instant.make("2026-03-31T12:00:00.000Z")
      yield* inUnit(who, reading("child", at, child.id))
      yield* inUnit(
        who,
        Effect.flatMap(Audit, (audit) =>
          audit.record({ action: "episode", outcome: "read", episode: id, child: null, refusal: null, at })
        )
      )
      yield* inUnit(who, reading("episodes", at))
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
          yield* (yield* Restrictions).decide(decision, at)
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

  test("is nothing of another authority, whose practitioner is called the same", () =>
    Effect.gen(function* () {
      const theirs = Example.session("southshire", "key.worker")
      yield* inUnit(theirs, reading("theirs", "2026-03-31T12:00:00.000Z"))
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
