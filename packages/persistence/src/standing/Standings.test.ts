import { assert } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import {
  Episodes,
  Practitioners,
  Session,
  Standings,
  type StandingSubject,
  UnitOfWork
} from "@section17/application"
import { CalendarDate, Governance, Instant, Practitioner, Role } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { appoint, inUnit, recordEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const north = Example.session("northshire")
const south = Example.session("southshire")
const at = Instant.Instant.make("2026-03-02T10:00:00.000Z")
const subject = (key: string) => ({ kind: "practitioner" as const, key })

/** Puts another entry on a record. */
const putOn = (subject: StandingSubject, entry: Governance.StandingEntry) =>
  Effect.gen(function* () {
    const { authority, practitioner } = yield* Session
    const standings = yield* Standings
    const before = Option.getOrUndefined(yield* standings.find(subject, { forChange: true }))
    const standing = Governance.evolveStanding({ authority, key: subject.key }, before?.standing, entry)
    const recorded = { entry, recordedAt: at, recordedBy: practitioner }
    return yield* standings.append(subject, { recorded, standing })
  })

const put = (key: string, entry: Governance.StandingEntry) => putOn(subject(key), entry)

const closed = {
  _tag: "CalendarAmended",
  amendment: {
    _tag: "ClosureAdded",
    on: CalendarDate.CalendarDate.make("2026-12-29"),
    reason: "Flooded offices",
    source: "An invented decision"
  }
} as const satisfies Governance.StandingEntry

const manager: Governance.StandingEntry = {
  _tag: "RolesChanged",
  roles: [Role.Role.make("teamManager")],
  reasons: "A new post."
}

const verified = (key: string) =>
  Effect.result(
    inUnit(
      north,
      Effect.flatMap(Standings, ({ verify }) => verify(subject(key)))
    )
  )

const faultOf = (key: string) =>
  Effect.map(verified(key), (found) => (Result.isFailure(found) ? found.failure.why : "nothing"))

onEachEngine("what stands on record about a practitioner", ({ test, world }) => {
  test("is what its entries add up to; nothing of them is lost, and eligibility sees it", () =>
    Effect.gen(function* () {
      yield* inUnit(north, appoint("ada"))
      const kept = yield* inUnit(north, put("ada", manager))
      assert.strictEqual(kept.version, 2)
      const history = yield* inUnit(
        north,
        Effect.flatMap(Standings, (standings) => standings.history(subject("ada")))
      )
      assert.deepStrictEqual(
        history.map(({ number, recorded }) => [number, recorded.entry, recorded.recordedBy]),
        [
          [1, Example.appointment, north.practitioner],
          [2, manager, north.practitioner]
        ]
      )
      const id = Practitioner.PractitionerId.make("ada")
      const known = yield* inUnit(
        north,
        Effect.flatMap(Practitioners, (practitioners) => practitioners.get([id]))
      )
      assert.deepStrictEqual(known.get(id)?.roles, [Role.Role.make("teamManager")])
      assert.deepStrictEqual(yield* verified("ada"), Result.succeed({ entries: 2 }))
    }))

  test("another authority neither sees it nor what it adds up to", () =>
    Effect.gen(function* () {
      yield* inUnit(north, appoint("bea"))
      const found = yield* inUnit(
        south,
        Effect.flatMap(Standings, (standings) =>
          Effect.all([
            standings.find(subject("bea")),
            standings.history(subject("bea")),
            standings.these("practitioner", ["bea"])
          ])
        )
      )
      assert.deepStrictEqual(found, [Option.none(), [], []])
    }))

  test("what amends the authority's calendar is told in order, of one's own authority alone, also along with an episode", () =>
    Effect.gen(function* () {
      const session = Example.session("amendshire")
      const subject = { kind: "authority", key: session.authority } as const
      const entries: ReadonlyArray<Governance.StandingEntry> = [
        closed,
        { _tag: "RolesIntroduced", introducedOn: CalendarDate.CalendarDate.make("2026-03-02") },
        { _tag: "AmendmentWithdrawn", on: closed.amendment.on, reasons: "It was a mistake." }
      ]
      for (const entry of entries) yield* inUnit(session, putOn(subject, entry))
      const { id } = yield* recordEpisode(session)
      const calendar = Effect.flatMap(Standings, (standings) => standings.calendar)
      const said = [closed, entries[2]].map((entry) => ({
        entry,
        recordedAt: at,
        recordedBy: session.practitioner
      }))
      assert.deepStrictEqual<unknown>(yield* inUnit(session, calendar), said)
      assert.deepStrictEqual(yield* inUnit(south, calendar), [])
      const along = Effect.flatMap(Episodes, (episodes) => episodes.find(id, { ahead: { calendar: true } }))
      const together = Effect.flatMap(UnitOfWork, (units) =>
        units.reading(session, (parts) =>
          Effect.andThen(parts.run(session, along), parts.run(session, calendar))
        )
      )
      assert.deepStrictEqual<unknown>(yield* together, said)
    }))

  test("the practitioners of a team are found by their team", () =>
    Effect.gen(function* () {
      const team = Governance.TeamKey.make("assessment-north")
      const nobody = Governance.TeamKey.make("nobody-in-it")
      yield* inUnit(north, appoint("cal"))
      yield* inUnit(north, put("cal", { _tag: "TeamJoined", team }))
      const members = yield* inUnit(
        north,
        Effect.flatMap(Standings, (standings) => standings.membersOf([team, nobody]))
      )
      assert.deepStrictEqual(
        [...members].map(([name, found]) => [name, found.map(({ key }) => key)]),
        [
          [team, ["cal"]],
          [nobody, []]
        ]
      )
    }))

  test("those of a kind are given page by page and counted, in the order of their keys", () =>
    Effect.gen(function* () {
      const session = Example.session("pageshire")
      for (const key of ["c", "a", "b"]) yield* inUnit(session, appoint(key))
      const page = (first: number, after?: string) =>
        inUnit(
          session,
          Effect.flatMap(Standings, ({ list }) =>
            Effect.map(
              list("practitioner", { first, counted: true, ...(after && { after }) }),
              ({ listed, more, total }) => [listed.map(({ key }) => key), more, total]
            )
          )
        )
      assert.deepStrictEqual(yield* page(2), [["a", "b"], true, 3])
      assert.deepStrictEqual(yield* page(2, "b"), [["c"], false, 3])
      assert.deepStrictEqual(yield* page(2, "c"), [[], false, 3])
    }))

  test("nobody's entry about themselves is kept, whatever the gateway decides", () =>
    Effect.gen(function* () {
      const exit = yield* Effect.exit(inUnit(north, appoint(north.practitioner)))
      assert.isTrue(Exit.isFailure(exit))
      const said = Exit.isFailure(exit) ? Cause.pretty(exit.cause) : ""
      assert.include(said, "standing_entry_about_another")
    }))

  test("an entry that was edited, one that is gone, and a row that says more are found", () =>
    Effect.gen(function* () {
      const tampered = [
        ["dee", "update standing_entry set payload = jsonb_set(payload, '{reasons}', '\"x\"')", 2],
        ["eve", "delete from standing_entry", 2],
        ["gus", "delete from standing", null],
        ["fay", "update standing set state = jsonb_set(state, '{post,startedOn}', '\"2020-01-01\"')", null]
      ] as const
      const faults: Array<string> = []
      for (const [key, statement, number] of tampered) {
        yield* inUnit(north, appoint(key))
        yield* inUnit(north, put(key, manager))
        const at = number === null ? "" : ` and number = ${number}`
        yield* Effect.promise(() => world.asOwner(`${statement} where key = '${key}'${at}`))
        faults.push(yield* faultOf(key))
      }
      const subjects = yield* inUnit(
        north,
        Effect.flatMap(Standings, (standings) => standings.subjects)
      )
      assert.includeDeepMembers(
        [...subjects],
        tampered.map(([key]) => subject(key))
      )
      assert.deepStrictEqual(faults, [
        "it does not say what was hashed",
        "the record is not what its entries add up to",
        "the record is not what its entries add up to",
        "the record is not what its entries add up to"
      ])
    }))
})
