import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import {
  breakGlass,
  Children,
  Episodes,
  IdempotencyKey,
  liftRestriction,
  listEpisodes,
  namePractitioner,
  OpenFor,
  Practitioners,
  readAlerts,
  readChild,
  readEpisode,
  restrictRecord,
  Restrictions,
  searchChildren,
  type SessionContext,
  unnamePractitioner
} from "@section17/application"
import { CalendarDate, type Child, type EpisodeId, Role } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { inUnit, recordEpisode, save } from "../testing/inWorld.ts"
import { seal } from "../session/seal.ts"
import type { World } from "../testing/World.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"
import { readChronology } from "../testing/readChronology.ts"

let next = 0
const key = () => IdempotencyKey.make(`request-${(next += 1)}-of-the-test`)
const request = (operation: string) => ({ key: key(), operation, input: "{}" })

const teamManager = Role.Role.make("teamManager")

/** An authority of its own: a manager, somebody who will be named, and somebody who will not. */
const office = Effect.fnUntraced(function* () {
  const authority = `restricting-${(next += 1)}`
  const of = (id: string, roles: ReadonlyArray<Role.Role>) => ({ ...Example.session(authority, id), roles })
  const manager = of("team.manager", [teamManager])
  const named = of("lead.practitioner", [Role.Role.make("socialWorker")])
  const other = of("somebody.else", [Role.Role.make("socialWorker")])
  for (const { practitioner, roles } of [manager, named, other]) {
    const put = (all: typeof Practitioners.Service) =>
      all.put({ ...Example.practitioner(practitioner), roles })
    yield* inUnit(manager, Effect.flatMap(Practitioners, put))
  }
  return { manager, named, other, ...(yield* recordEpisode(manager)) }
})

const restricting = (child: Child.ChildId, ...to: ReadonlyArray<SessionContext>) => {
  const [first, ...others] = to.map(({ practitioner }) => practitioner)
  return {
    child,
    reasons: "A parent works for the authority.",
    reviewOn: CalendarDate.CalendarDate.make("2026-06-01"),
    practitioners: [first ?? Example.practitioner().id, ...others] as const,
    request: request("recordRestrict")
  }
}

const problemOf = <R>(attempt: Effect.Effect<unknown, { readonly _tag: string }, R>) =>
  Effect.match(attempt, { onFailure: ({ _tag }) => _tag, onSuccess: () => "done" })

const emergency = (child: Child.ChildId) => ({
  child,
  reasons: "An emergency.",
  request: request("glassBreak")
})

/** SQL of one's own, in a session of the gateway. */
const asGateway = (world: Pick<World, "secrets" | "asGateway">, session: SessionContext, sql: string) =>
  Effect.promise(() =>
    world.asGateway(`select set_config('section17.session', '${seal(world.secrets, session)}', false)`, sql)
  )

/** All that can be seen of an episode and its child: by use case and by port. */
const seen = Effect.fnUntraced(function* (session: SessionContext, child: Child.ChildId, id: EpisodeId) {
  const ports = yield* inUnit(
    session,
    Effect.gen(function* () {
      const episodes = yield* Episodes
      return {
        history: (yield* episodes.history(id)).length,
        verified: yield* Effect.orDie(episodes.verify(id)),
        restriction: (yield* (yield* Restrictions).of([child])).size
      }
    })
  )
  const { episodes, total } = yield* listEpisodes(session, { first: 10 })
  const sought = yield* searchChildren(session, { name: "Zoe OBrien", first: 10, counted: true })
  return {
    child: yield* problemOf(readChild(session, child)),
    episode: yield* problemOf(readEpisode(session, id)),
    chronology: yield* problemOf(readChronology(session, id)),
    listed: episodes.length,
    total,
    found: sought.children.length,
    counted: sought.total,
    ...ports
  }
})

const everything = {
  child: "done",
  episode: "done",
  chronology: "done",
  listed: 1,
  total: 1,
  found: 1,
  counted: 1,
  history: 6,
  verified: { events: 6 },
  restriction: 1
}
const nothing = {
  child: "ChildNotFound",
  episode: "EpisodeNotFound",
  chronology: "EpisodeNotFound",
  listed: 0,
  total: 0,
  found: 0,
  counted: 0,
  history: 0,
  verified: { events: 0 },
  restriction: 0
}

onEachEngine("a record that is restricted to named practitioners", ({ test, world }) => {
  const rows = (sql: string) => Effect.promise(() => world.asOwner(sql))
  const accounted = ({ authority }: SessionContext) =>
    rows(
      `select practitioner, action, outcome, problem from audit
       where authority = '${authority}' and child is not null order by number`
    )

  test("is there for them, and for nobody else, whoever decided it", () =>
    Effect.gen(function* () {
      const { child, id, manager, named, other } = yield* office()
      const { restriction } = yield* restrictRecord(manager, restricting(child.id, named))
      assert.strictEqual(restriction, undefined)
      assert.deepStrictEqual(yield* seen(named, child.id, id), everything)
      assert.deepStrictEqual(yield* seen(manager, child.id, id), nothing)
      assert.deepStrictEqual(yield* seen(other, child.id, id), nothing)
    }))

  test("no table shows a row of it to SQL of one's own, nor takes one", () =>
    Effect.gen(function* () {
      const { child, id, manager, named, other } = yield* office()
      yield* restrictRecord(manager, restricting(child.id, named))
      const counts = `select (select count(*)::int from child) as child, (select count(*)::int from episode) as episode,
        (select count(*)::int from event) as event, (select count(*)::int from obligation) as obligation`
      assert.deepStrictEqual(yield* asGateway(world, named, counts), [
        { child: 1, episode: 1, event: 6, obligation: 2 }
      ])
      assert.deepStrictEqual(yield* asGateway(world, other, counts), [
        { child: 0, episode: 0, event: 0, obligation: 0 }
      ])
      const writing = yield* Effect.exit(
        inUnit(other, save(Example.history({ child, id }), { from: 6, to: 6 }))
      )
      assert.strictEqual(writing._tag, "Failure")
      assert.deepStrictEqual(
        yield* asGateway(world, other, "update episode set version = 0 returning id"),
        []
      )
      assert.deepStrictEqual(yield* asGateway(world, named, "select version from episode"), [{ version: 6 }])
    }))

  test("the next one is named by whoever is named, and sees it; who is unnamed does not any more", () =>
    Effect.gen(function* () {
      const { child, id, manager, named, other } = yield* office()
      yield* restrictRecord(manager, restricting(child.id, manager))
      const naming = { child: child.id, practitioner: named.practitioner }
      yield* namePractitioner(manager, { ...naming, request: request("practitionerName") })
      assert.deepStrictEqual(yield* seen(named, child.id, id), everything)
      const { restriction } = yield* unnamePractitioner(manager, {
        ...naming,
        request: request("practitionerUnname")
      })
      assert.deepStrictEqual(restriction?.practitioners, [manager.practitioner])
      assert.strictEqual(restriction?.reasons, "A parent works for the authority.")
      assert.deepStrictEqual(yield* seen(named, child.id, id), nothing)
      const last = { ...naming, practitioner: manager.practitioner, request: request("practitionerUnname") }
      assert.strictEqual(yield* problemOf(unnamePractitioner(manager, last)), "NobodyNamed")
      const stranger = { ...naming, practitioner: Example.practitioner("stranger").id }
      assert.strictEqual(
        yield* problemOf(namePractitioner(manager, { ...stranger, request: request("practitionerName") })),
        "UnknownPractitioner"
      )
      assert.deepStrictEqual(yield* seen(other, child.id, id), nothing)
      assert.deepStrictEqual(
        yield* rows(
          `select number, lifted_at is null as stands from restriction where child = '${child.id}' order by number`
        ),
        [
          { number: 1, stands: false },
          { number: 2, stands: false },
          { number: 3, stands: true }
        ]
      )
    }))

  test("once it is lifted, everybody sees it again", () =>
    Effect.gen(function* () {
      const { child, id, manager, other } = yield* office()
      yield* restrictRecord(manager, restricting(child.id, manager))
      const lifting = {
        child: child.id,
        reasons: "The parent has left.",
        request: request("recordRestrictionLift")
      }
      yield* liftRestriction(manager, lifting)
      assert.deepStrictEqual(yield* seen(other, child.id, id), { ...everything, restriction: 0 })
      assert.strictEqual(
        yield* problemOf(liftRestriction(manager, { ...lifting, request: request("recordRestrictionLift") })),
        "NotRestricted"
      )
      assert.deepStrictEqual(
        (yield* liftRestriction(manager, lifting)).restriction,
        undefined,
        "the same request again is done already"
      )
    }))

  test("who may not decide it is told so, for any id alike; nothing is written but the account", () =>
    Effect.gen(function* () {
      const { child, id, manager, named, other } = yield* office()
      for (const each of [child.id, Example.child().id]) {
        assert.strictEqual(yield* problemOf(restrictRecord(named, restricting(each, named))), "NotPermitted")
      }
      assert.deepStrictEqual(yield* seen(other, child.id, id), { ...everything, restriction: 0 })
      yield* restrictRecord(manager, restricting(child.id, named))
      assert.strictEqual(
        yield* problemOf(restrictRecord(manager, restricting(child.id, manager))),
        "ChildNotFound"
      )
      const entries = (yield* accounted(manager)).filter(({ action }) => action === "recordRestrict")
      assert.deepStrictEqual(
        entries.map(({ outcome, practitioner, problem }) => [practitioner, outcome, problem]),
        [
          ["lead.practitioner", "refused", "NotPermitted"],
          ["lead.practitioner", "refused", "NotPermitted"],
          ["team.manager", "written", null],
          ["team.manager", "refused", "ChildNotFound"]
        ]
      )
    }))

  test("broken glass opens it to one practitioner, with an alert, and ends by the clock of the database", () =>
    Effect.gen(function* () {
      const { child, id, manager, named, other } = yield* office()
      yield* restrictRecord(manager, restricting(child.id, named))
      const asked = { child: child.id, reasons: "He is in hospital.", request: request("glassBreak") }
      const { until } = yield* breakGlass(other, asked)
      const minutes = (Date.parse(until ?? "") - Date.now()) / 60_000
      assert.isTrue(minutes > 58 && minutes <= 61, `open for ${minutes} minutes`)
      assert.deepStrictEqual(yield* seen(other, child.id, id), everything)
      assert.deepStrictEqual(yield* seen(manager, child.id, id), nothing)
      assert.deepStrictEqual(yield* breakGlass(other, asked), { child: child.id, until })
      const { alerts, total } = yield* readAlerts(manager, { first: 10 })
      assert.strictEqual(total, 1)
      assert.deepStrictEqual(
        alerts.map(({ child, kind, number, practitioner, reasons, until }) => [
          number,
          kind,
          child,
          practitioner,
          reasons,
          until
        ]),
        [[1, "restrictedRecordOpened", child.id, other.practitioner, "He is in hospital.", until]]
      )
      yield* rows("update opening set opened_at = opened_at - interval '2 hours', until = clock_timestamp()")
      assert.deepStrictEqual(yield* seen(other, child.id, id), nothing)
      assert.deepStrictEqual(
        (yield* accounted(other)).filter(({ action }) => action === "glassBreak" || action === "alerts"),
        [
          { practitioner: "somebody.else", action: "glassBreak", outcome: "written", problem: null },
          { practitioner: "team.manager", action: "alerts", outcome: "read", problem: null }
        ]
      )
    }))

  test("it opens for as long as the installation says, and not for a record that is not hidden", () =>
    Effect.gen(function* () {
      const { child, manager, named, other } = yield* office()
      assert.strictEqual(yield* problemOf(breakGlass(other, emergency(child.id))), "NotRestricted")
      assert.strictEqual(yield* problemOf(breakGlass(other, emergency(Example.child().id))), "ChildNotFound")
      assert.strictEqual((yield* readAlerts(manager, { first: 10 })).total, 0)
      yield* restrictRecord(manager, restricting(child.id, named))
      const auditing = { ...other, purpose: "audit" }
      assert.strictEqual(yield* problemOf(breakGlass(auditing, emergency(child.id))), "NotPermitted")
      assert.strictEqual(yield* problemOf(readAlerts(other, { first: 10 })), "NotPermitted")
      const briefly = Effect.provide(breakGlass(other, emergency(child.id)), Layer.succeed(OpenFor, 5))
      const minutes = (Date.parse((yield* briefly).until ?? "") - Date.now()) / 60_000
      assert.isTrue(minutes > 3 && minutes <= 6, `open for ${minutes} minutes`)
      assert.strictEqual((yield* readAlerts(manager, { first: 10 })).total, 1)
    }))

  test("another authority's restriction hides nothing here, and its alerts are not seen", () =>
    Effect.gen(function* () {
      const theirs = yield* office()
      const ours = yield* office()
      yield* recordEpisode(ours.manager, { child: theirs.child })
      yield* restrictRecord(theirs.manager, restricting(theirs.child.id, theirs.named))
      yield* breakGlass(theirs.other, {
        child: theirs.child.id,
        reasons: "An emergency.",
        request: request("glassBreak")
      })
      assert.strictEqual(yield* problemOf(readChild(ours.other, theirs.child.id)), "done")
      assert.deepStrictEqual(yield* readAlerts(ours.manager, { first: 10 }), {
        alerts: [],
        more: false,
        total: 0
      })
    }))

  test("the installation's own work sees past a restriction, and never past the authority", () =>
    Effect.gen(function* () {
      const { child, id, manager, named } = yield* office()
      yield* restrictRecord(manager, restricting(child.id, named))
      const own = Example.session(manager.authority, "section17.rebuild")
      const found = (session: SessionContext) =>
        inUnit(
          session,
          Effect.gen(function* () {
            return [
              (yield* (yield* Children).find(child.id))._tag,
              (yield* Effect.orDie((yield* Episodes).verify(id))).events
            ]
          })
        )
      assert.deepStrictEqual(yield* found(own), ["Some", 6])
      assert.deepStrictEqual(yield* found(Example.session("elsewhere", "section17.rebuild")), ["None", 0])
    }))
})
