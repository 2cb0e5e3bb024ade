import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import {
  type CaseloadAsked,
  type CaseloadFilter,
  Children,
  Episodes,
  Practitioners,
  type SessionContext
} from "@section17/application"
import {
  type CalendarDate,
  type Episode,
  type EpisodeId,
  type Instant,
  Practitioner
} from "@section17/domain"
import { seal } from "../session/seal.ts"
import * as Example from "../testing/Example.ts"
import { inUnit } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const at = (text: string) => text as Instant.Instant
const id = (text: string) => Practitioner.PractitionerId.make(text)

/** Puts an episode on record that stands where its first events lead, with something due on each of the days. */
const stands = (
  session: SessionContext,
  given: { receivedAt: string; version: number; due: ReadonlyArray<string>; lead?: string }
) =>
  inUnit(
    session,
    Effect.gen(function* () {
      const child = Example.child()
      const { receivedAt, version } = given
      const history = Example.history({ authority: session.authority, child, receivedAt })
      const events = history
        .slice(0, version)
        .map((event) =>
          event._tag === "LeadPractitionerAllocated" && given.lead !== undefined
            ? { ...event, practitioner: id(given.lead) }
            : event
        )
      yield* (yield* Children).register(child)
      const after = Example.after(events, version)
      const obligations = given.due.map(Example.obligation)
      yield* (yield* Episodes).save({ before: undefined, after, events, obligations })
      return after.id
    })
  )

const read = (session: SessionContext, asked: Partial<CaseloadAsked> = {}) =>
  inUnit(
    session,
    Effect.flatMap(Episodes, (episodes) =>
      episodes.caseload({ filter: {}, order: "nextDue", first: 20, counted: true, ...asked })
    )
  )

/** Every page, two at a time. */
const pages = Effect.fnUntraced(function* (session: SessionContext, asked: Partial<CaseloadAsked>) {
  const found: Array<EpisodeId> = []
  let page = yield* read(session, { ...asked, first: 2 })
  for (;;) {
    found.push(...page.episodes.map((each) => each.id))
    const last = page.episodes.at(-1)
    if (!page.more || last === undefined) return found
    const order = asked.order ?? "nextDue"
    const place = {
      order,
      id: last.id,
      at: order === "nextDue" ? (last.lateAfter ?? ("infinity" as const)) : last.receivedAt
    }
    page = yield* read(session, { ...asked, first: 2, after: place })
  }
})

const put = (session: SessionContext, practitioner: Practitioner.Practitioner) =>
  inUnit(
    session,
    Effect.flatMap(Practitioners, (practitioners) => practitioners.put(practitioner))
  )
const supervised = (
  who: string,
  stretch: Partial<Practitioner.Supervisor> = {},
  by = "boss"
): Practitioner.Practitioner => ({
  ...Example.practitioner(who),
  supervisor: { practitioner: id(by), roles: [], socialWorkQualified: true, directly: true, ...stretch }
})
const on = (text: string) => text as CalendarDate.CalendarDate

let next = 0
const authority = () => Example.session(`caseload-${(next += 1)}`)

onEachEngine("a caseload", ({ test, world }) => {
  /** Five open episodes: two with the lead practitioner, one with another, two with nobody. */
  const five = Effect.fnUntraced(function* (session: SessionContext) {
    return {
      late: yield* stands(session, {
        receivedAt: "2026-03-02T09:00:00.000Z",
        version: 3,
        due: ["2026-03-20", "2026-03-11"]
      }),
      soon: yield* stands(session, {
        receivedAt: "2026-03-03T09:00:00.000Z",
        version: 4,
        due: ["2026-03-16"]
      }),
      others: yield* stands(session, {
        receivedAt: "2026-03-04T09:00:00.000Z",
        version: 3,
        due: ["2026-03-16"],
        lead: "other.worker"
      }),
      waiting: yield* stands(session, {
        receivedAt: "2026-03-05T09:00:00.000Z",
        version: 2,
        due: ["2026-04-30"]
      }),
      calm: yield* stands(session, { receivedAt: "2026-03-06T09:00:00.000Z", version: 1, due: [] })
    }
  })

  test("is in the order of what is due first, and what has nothing due stands last; or of the latest referral", () =>
    Effect.gen(function* () {
      const session = authority()
      const { calm, late, others, soon, waiting } = yield* five(session)
      const [one, two] = [soon, others].sort()
      assert.deepStrictEqual(yield* pages(session, {}), [late, one, two, waiting, calm])
      assert.deepStrictEqual(yield* pages(session, { order: "latestReferral" }), [
        calm,
        waiting,
        others,
        soon,
        late
      ])
    }))

  test("goes on after a place, though what stood there has moved", () =>
    Effect.gen(function* () {
      const session = authority()
      const { calm, late, waiting } = yield* five(session)
      const page = yield* read(session, { first: 3 })
      assert.strictEqual(page.episodes[0]?.id, late)
      const last = page.episodes[2]!
      yield* Effect.promise(() =>
        world.asOwner(`update episode set late_after = 'infinity' where id = '${last.id}'`)
      )
      const rest = yield* read(session, { after: { order: "nextDue", id: last.id, at: last.lateAfter! } })
      assert.deepStrictEqual(
        rest.episodes.map((each) => each.id).filter((each) => each !== last.id),
        [waiting, calm]
      )
    }))

  const wanted: ReadonlyArray<readonly [string, CaseloadFilter, ReadonlyArray<string>]> = [
    ["of a practitioner", { leads: [id("lead.practitioner")] }, ["late", "soon"]],
    ["of several", { leads: [id("lead.practitioner"), id("other.worker")] }, ["late", "soon", "others"]],
    ["of nobody", { leads: [] }, ["waiting", "calm"]],
    ["by where they stand", { stages: ["referralReceived", "awaitingAllocation"] }, ["waiting", "calm"]],
    ["of no stage at all", { stages: [] }, []],
    [
      "by what is due until a moment",
      { dueUntil: at("2026-03-16T23:59:59.999Z") },
      ["late", "soon", "others"]
    ],
    ["by what is due until the moment before", { dueUntil: at("2026-03-16T23:59:59.998Z") }, ["late"]],
    ["by what is late", { late: { is: true, at: at("2026-03-12T00:00:00.000Z") } }, ["late"]],
    [
      "not late in the last moment of the day",
      { late: { is: true, at: at("2026-03-11T23:59:59.999Z") } },
      []
    ],
    [
      "by what is late later, with nothing written since",
      { late: { is: true, at: at("2026-03-17T00:00:00.000Z") } },
      ["late", "soon", "others"]
    ],
    [
      "by what is not late",
      { late: { is: false, at: at("2026-03-12T00:00:00.000Z") } },
      ["soon", "others", "waiting", "calm"]
    ],
    [
      "of a practitioner, late",
      { leads: [id("other.worker")], late: { is: true, at: at("2026-03-17T00:00:00.000Z") } },
      ["others"]
    ]
  ]
  test("is counted as its pages have it, whatever is asked for", () =>
    Effect.gen(function* () {
      const session = authority()
      const episodes: Readonly<Record<string, EpisodeId>> = yield* five(session)
      yield* five(authority())
      for (const [what, filter, expected] of wanted) {
        for (const order of ["nextDue", "latestReferral"] as const) {
          const found = yield* pages(session, { filter, order })
          assert.deepStrictEqual(
            [what, found.toSorted()],
            [what, expected.map((name) => episodes[name]!).toSorted()]
          )
          const { more, total } = yield* read(session, { filter, order, first: 1 })
          assert.deepStrictEqual([what, total, more], [what, expected.length, expected.length > 1])
        }
      }
    }))

  test("is counted as well where the page is past the end, and not at all where nobody asks", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* five(session)
      const after = {
        order: "nextDue",
        id: "ffffffff-ffff-4fff-8fff-ffffffffffff" as EpisodeId,
        at: "infinity"
      } as const
      assert.deepStrictEqual(yield* read(session, { after }), { episodes: [], more: false, total: 5 })
      assert.strictEqual((yield* read(session, { counted: false })).total, 0)
    }))

  test("a team is the manager and those whom the manager supervises on the day", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* put(session, Example.practitioner("boss"))
      yield* put(session, supervised("always"))
      yield* put(session, supervised("then", { from: on("2026-03-02"), until: on("2026-03-13") }))
      yield* put(session, supervised("others", {}, "somebody.else"))
      yield* put(authority(), supervised("theirs"))
      yield* put(session, supervised("left"))
      yield* put(session, supervised("left", {}, "somebody.else"))
      const teamOn = (day: string) =>
        inUnit(
          session,
          Effect.flatMap(Practitioners, (each) => each.teamOf({ manager: id("boss"), on: on(day) }))
        )
      assert.deepStrictEqual(yield* teamOn("2026-03-01"), ["always", "boss"].map(id))
      assert.deepStrictEqual(yield* teamOn("2026-03-02"), ["always", "boss", "then"].map(id))
      assert.deepStrictEqual(yield* teamOn("2026-03-13"), ["always", "boss", "then"].map(id))
      assert.deepStrictEqual(yield* teamOn("2026-03-14"), ["always", "boss"].map(id))
    }))

  test("closed episodes are not in it, unless they are asked for by name", () =>
    Effect.gen(function* () {
      const session = authority()
      const { late } = yield* five(session)
      yield* Effect.promise(() => world.asOwner(`update episode set stage = 'closed' where id = '${late}'`))
      assert.strictEqual((yield* read(session)).total, 4)
      const closed: ReadonlyArray<Episode.Stage> = ["closed"]
      assert.deepStrictEqual(yield* pages(session, { filter: { stages: closed } }), [late])
    }))

  test("what is due and what is overdue, by team, is counted from an index alone", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* five(session)
      yield* Effect.promise(() => world.asOwner("vacuum analyze episode"))
      // As the gateway's role: the wall asks for columns too.
      const planOf = (count: string) =>
        Effect.promise(() =>
          world.asGateway(
            `select set_config('section17.session', '${seal(world.secrets, session)}', false)`,
            "set enable_seqscan = off",
            `explain (costs off) select count(*) from episode
             where authority = '${session.authority}' and stage <> 'closed' and ${count}`
          )
        )
      for (const count of [
        "late_after <= '2026-03-12'",
        "lead_practitioner in ('a', 'b') and late_after <= '2026-03-12'",
        "lead_practitioner in ('a', 'b')"
      ]) {
        assert.include(JSON.stringify(yield* planOf(count)), "Index Only Scan using episode_open_by")
      }
    }))
})
