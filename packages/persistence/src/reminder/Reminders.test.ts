import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import {
  Children,
  Episodes,
  IdempotencyKey,
  type Reached,
  Reminders,
  type RemindersAsked,
  type SessionContext,
  Webhooks
} from "@section17/application"
import { CalendarDate, Citation, Instant, type Obligation, Practitioner } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { inUnit } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const day = (text: string) => CalendarDate.CalendarDate.make(text)
const at = Instant.Instant.make("2026-04-13T09:00:00.000Z")
const tuesday = day("2026-04-14")
let next = 0
const authority = (): SessionContext => {
  next += 1
  return Example.session(`reminders-${next}`)
}

/** An episode whose assessment is due on the days, as of its latest event. */
const due = Effect.fnUntraced(function* (session: SessionContext, ...days: ReadonlyArray<string>) {
  const child = Example.child()
  const history = Example.history({ authority: session.authority, child })
  const saving = (
    [from, to]: readonly [number, number],
    on: ReadonlyArray<string>,
    more: Partial<Obligation.Obligation> = {}
  ) =>
    inUnit(
      session,
      Effect.flatMap(Episodes, (episodes) =>
        episodes.save({
          before: from === 0 ? undefined : Example.after(history, from),
          after: Example.after(history, to),
          events: history.slice(from, to),
          obligations: on.map((each) => ({ ...Example.obligation(each), ...more }))
        })
      )
    )
  yield* inUnit(
    session,
    Effect.flatMap(Children, (children) => children.register(child))
  )
  yield* saving([0, 1], days)
  return {
    id: Example.after(history, 1).id,
    move: (...to: ReadonlyArray<string>) => saving([1, 2], to),
    excuse: (more: Partial<Obligation.Obligation>) => saving([1, 2], days, more),
    allocate: saving([1, 3], days)
  }
})

const using = <A>(session: SessionContext, use: (reminders: typeof Reminders.Service) => Effect.Effect<A>) =>
  inUnit(session, Effect.flatMap(Reminders, use))

const raise = (session: SessionContext, ...reached: ReadonlyArray<Reached>) =>
  using(session, (reminders) => reminders.raise({ reached, on: day("2026-04-13"), at, most: 100 }))

const listed = (session: SessionContext) =>
  Effect.map(
    using(session, (reminders) => reminders.list({ first: 100 })),
    ({ reminders }) => reminders.map(({ dueOn, episode, workingDays }) => [episode, dueOn, workingDays])
  )

const idsOf = (session: SessionContext) =>
  Effect.map(
    using(session, ({ list }) => list({ first: 100 })),
    ({ reminders }) => reminders.map(({ id }) => id)
  )

onEachEngine("reminders", ({ test, world }) => {
  test("what is due on a day that is reached is reminded of once, in its authority alone", () =>
    Effect.gen(function* () {
      const [north, south] = [authority(), authority()]
      const { id } = yield* due(north, "2026-04-14", "2026-05-20")
      yield* due(south, "2026-04-14")
      assert.strictEqual(yield* raise(north, { dueOn: tuesday, workingDays: -1 }), 1)
      assert.strictEqual(yield* raise(north, { dueOn: tuesday, workingDays: -1 }), 0)
      assert.deepStrictEqual(yield* listed(north), [[id, "2026-04-14", -1]])
      assert.deepStrictEqual(yield* listed(south), [])
    }))

  test("of each thing the latest reminder is listed", () =>
    Effect.gen(function* () {
      const session = authority()
      const { id } = yield* due(session, "2026-04-14")
      yield* raise(session, { dueOn: tuesday, workingDays: -1 })
      assert.strictEqual(yield* raise(session, { dueOn: tuesday, workingDays: 0 }), 1)
      assert.deepStrictEqual(yield* listed(session), [[id, "2026-04-14", 0]])
    }))

  test("by their ids those are found that are listed, and nobody else's", () =>
    Effect.gen(function* () {
      const [north, south] = [authority(), authority()]
      yield* due(north, "2026-04-14", "2026-05-20")
      yield* due(south, "2026-04-14")
      for (const session of [north, south]) yield* raise(session, { dueOn: tuesday, workingDays: -1 })
      const [own, theirs] = [yield* idsOf(north), yield* idsOf(south)]
      const found = (session: SessionContext) =>
        Effect.map(
          using(session, ({ these }) => these([...own, ...theirs])),
          (each) => [...each.keys()]
        )
      assert.deepStrictEqual(yield* found(north), own)
      assert.lengthOf(own, 1)
      yield* raise(north, { dueOn: tuesday, workingDays: 0 })
      assert.deepStrictEqual(yield* found(north), [])
      assert.deepStrictEqual(yield* found(south), theirs)
    }))

  test("of what somebody leads, or nobody leads yet, or all", () =>
    Effect.gen(function* () {
      const session = authority()
      const { id } = yield* due(session, "2026-04-14")
      const { allocate, id: led } = yield* due(session, "2026-04-14")
      yield* allocate
      const lead = Practitioner.PractitionerId.make("lead.practitioner")
      yield* raise(session, { dueOn: tuesday, workingDays: -1 })
      const of = (leads?: ReadonlyArray<Practitioner.PractitionerId>) =>
        Effect.map(
          using(session, ({ list }) => list({ first: 100, ...(leads && { leads }) })),
          ({ reminders, total }) => [total, reminders.map(({ episode }) => episode)]
        )
      assert.deepStrictEqual(yield* of([]), [1, [id]])
      assert.deepStrictEqual(yield* of([lead]), [1, [led]])
      assert.deepStrictEqual(yield* of([Practitioner.PractitionerId.make("nobody")]), [0, []])
      assert.strictEqual((yield* of())[0], 2)
    }))

  test("of what rests on a requirement, page by page, and counted", () =>
    Effect.gen(function* () {
      const session = authority()
      const { id } = yield* due(session, "2026-04-14")
      const { id: later } = yield* due(session, "2026-04-15")
      yield* due(session, "2026-04-14")
      yield* raise(session, { dueOn: tuesday, workingDays: -1 }, { dueOn: day("2026-04-15"), workingDays: 0 })
      const other = Citation.RuleId.make("EX-2")
      yield* Effect.promise(() =>
        world.asOwner(
          ...["reminder", "obligation"].map(
            (table) => `update ${table} set rule = 'EX-2' where episode in ('${id}', '${later}')`
          )
        )
      )
      const of = (asked: Partial<RemindersAsked>) =>
        using(session, ({ list }) => list({ first: 1, ...asked }))
      const first = yield* of({ rules: [other] })
      const after = first.reminders[0]?.id ?? assert.fail("there is no page")
      const second = yield* of({ rules: [other], after })
      assert.deepStrictEqual(
        [first, second].map(({ more, reminders, total }) => [
          reminders.map(({ episode }) => episode),
          more,
          total
        ]),
        [
          [[id], true, 2],
          [[later], false, 2]
        ]
      )
      assert.deepStrictEqual(yield* of({ rules: [] }), { reminders: [], more: false, total: 0 })
      assert.strictEqual((yield* of({ rules: [other, Citation.RuleId.make("EX-1")] })).total, 3)
    }))

  test("when the due date moves, so does the reminder", () =>
    Effect.gen(function* () {
      const session = authority()
      const { id, move } = yield* due(session, "2026-04-14")
      yield* raise(session, { dueOn: tuesday, workingDays: -1 })
      yield* move("2026-04-15")
      assert.deepStrictEqual(yield* listed(session), [])
      assert.strictEqual(yield* raise(session, { dueOn: tuesday, workingDays: 0 }), 0)
      assert.strictEqual(yield* raise(session, { dueOn: day("2026-04-15"), workingDays: -1 }), 1)
      assert.deepStrictEqual(yield* listed(session), [[id, "2026-04-15", -1]])
    }))

  for (const state of ["due", "excused"] as const) {
    test(`what is ${state}, and excused for a time, is reminded of by the day until which it is`, () =>
      Effect.gen(function* () {
        const session = authority()
        const { excuse, id } = yield* due(session, "2026-04-14")
        yield* raise(session, { dueOn: tuesday, workingDays: -1 })
        yield* excuse({ state, excusedUntil: day("2026-04-16") })
        assert.deepStrictEqual(yield* listed(session), [])
        assert.strictEqual(yield* raise(session, { dueOn: tuesday, workingDays: 1 }), 0)
        assert.strictEqual(yield* raise(session, { dueOn: day("2026-04-16"), workingDays: 1 }), 1)
        assert.deepStrictEqual(yield* listed(session), [[id, "2026-04-16", 1]])
      }))
  }

  test("what is excused for good is not reminded of", () =>
    Effect.gen(function* () {
      const session = authority()
      for (const more of [{ state: "excused" }, { state: "due", excusedUntil: null }] as const) {
        const { excuse } = yield* due(session, "2026-04-14")
        yield* excuse(more)
      }
      assert.strictEqual(yield* raise(session, { dueOn: tuesday, workingDays: 1 }), 0)
    }))

  test("what is done is not reminded of, and what was due long ago is forgotten", () =>
    Effect.gen(function* () {
      const session = authority()
      const { move } = yield* due(session, "2026-04-14")
      yield* raise(session, { dueOn: tuesday, workingDays: -1 })
      yield* move()
      assert.deepStrictEqual(yield* listed(session), [])
      assert.strictEqual(yield* raise(session, { dueOn: tuesday, workingDays: 0 }), 0)
      yield* using(session, (reminders) => reminders.forget(day("2026-04-15")))
      const left = yield* Effect.promise(() =>
        world.asOwner(`select 1 from reminder where authority = '${session.authority}'`)
      )
      assert.deepStrictEqual(left, [])
    }))

  test("a notice is queued in the same transaction, with the rule and the day and nothing about the child", () =>
    Effect.gen(function* () {
      const session = authority()
      const types = ["section17.reminder.due"] as const
      const registering = {
        url: "https://receiver.example",
        types,
        at,
        key: IdempotencyKey.make("reminders")
      }
      yield* inUnit(
        session,
        Effect.flatMap(Webhooks, (webhooks) => webhooks.register(registering))
      )
      const { id } = yield* due(session, "2026-04-14")
      yield* raise(session, { dueOn: tuesday, workingDays: -1 })
      const { deliveries } = yield* inUnit(
        session,
        Effect.flatMap(Webhooks, (webhooks) => webhooks.deliveries({ first: 10 }))
      )
      assert.deepStrictEqual(
        deliveries.map(({ notice: { data, episode, number, occurredAt, type } }) => ({
          data,
          episode,
          number,
          occurredAt,
          type
        })),
        [
          {
            type: "section17.reminder.due",
            episode: id,
            number: 1,
            occurredAt: at,
            data: { rule: "EX-1", dueOn: "2026-04-14", workingDays: -1 }
          }
        ]
      )
    }))

  test("a page goes on where the one before ended, and counts all", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* due(session, "2026-04-14")
      yield* due(session, "2026-04-14")
      yield* due(session, "2026-04-13")
      const monday = { dueOn: day("2026-04-13"), workingDays: 0 }
      assert.strictEqual(yield* raise(session, { dueOn: tuesday, workingDays: -1 }, monday), 3)
      const first = yield* using(session, (reminders) => reminders.list({ first: 2 }))
      const [, last] = first.reminders
      if (last === undefined) return assert.fail("there is no page")
      const second = yield* using(session, (reminders) => reminders.list({ first: 2, after: last.id }))
      assert.deepStrictEqual(
        [
          first.reminders.map(({ dueOn }) => dueOn),
          first.more,
          first.total,
          second.reminders.length,
          second.more
        ],
        [["2026-04-13", "2026-04-14"], true, 3, 1, false]
      )
    }))
})
