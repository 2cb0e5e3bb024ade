import { assert } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import {
  type Asked,
  Audit,
  carryOut,
  Children,
  type EpisodeChanges,
  HeldAbout,
  IdempotencyKey,
  IdempotencyKeys,
  listEpisodes,
  listStandings,
  lookouts,
  NoticeId,
  Practitioners,
  Protocols,
  readChild,
  readDeliveries,
  readEpisode,
  readStandingHistories,
  readStandings,
  Restrictions,
  systemAdministrator,
  type SessionContext,
  type UnitOfWork,
  watchEpisode,
  Webhooks
} from "@section17/application"
import { Child, type EpisodeId, Role } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { account, appoint, faultOf, inUnit, recordEpisode, verifyAudit } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"
import { readChronology } from "../testing/readChronology.ts"

let next = 0
/** An authority that nobody has used yet, with its practitioner on record. */
const authority = Effect.fnUntraced(function* () {
  next += 1
  const session = Example.session(`reading-${next}`)
  yield* inUnit(
    session,
    Effect.flatMap(Practitioners, (practitioners) => practitioners.put(Example.practitioner()))
  )
  return session
})

/** Those who may not read: nobody on record, without the role in the token, and without it on record. */
const whoMayNotRead = (session: SessionContext): ReadonlyArray<SessionContext> => [
  { ...session, practitioner: Example.session("northshire", "stranger").practitioner },
  { ...session, roles: [] },
  { ...session, roles: [Role.Role.make("teamManager")] }
]

const request = {
  key: IdempotencyKey.make("the-key-of-the-request"),
  operation: "assessmentAuthorise",
  input: "{}"
}

/** Nothing of a protocol is asked for a request that was carried out before. */
const noProtocols = Layer.mock(Protocols, {
  held: [],
  editions: [],
  calendar: () => {
    throw new Error("No calendar is asked for either")
  }
})

const problemOf = <R>(attempt: Effect.Effect<unknown, { readonly _tag: string }, R>) =>
  Effect.map(Effect.flip(attempt), ({ _tag }) => _tag)

const read = (action: string, episode: EpisodeId | null, child: Child.ChildId | null) => ({
  practitioner: "lead.practitioner",
  action,
  outcome: "read",
  episode,
  child,
  problem: null
})
const refused = (
  action: string,
  asked: { readonly episode?: string; readonly child?: string },
  problem: string
) => ({
  practitioner: "lead.practitioner",
  action,
  outcome: "refused",
  episode: asked.episode ?? null,
  child: asked.child ?? null,
  problem
})

const asked = (episode: EpisodeId): Asked => ({
  episode,
  seenVersion: 5,
  command: { _tag: "AuthoriseAssessment", outcome: "childInNeedPlan", rationale: "Agreed." } as never,
  request
})
const noticed = (episode: string) => NoticeId.make(`event-${episode}-3`)

onEachEngine("who saw this child's record", (on) => {
  const { world } = on
  const test = <A, E>(
    name: string,
    body: () => Effect.Effect<A, E, UnitOfWork | EpisodeChanges | Protocols>
  ) => on.test(name, () => Effect.provide(body(), noProtocols))

  const entries = ({ authority }: SessionContext) =>
    Effect.promise(() =>
      world.asOwner(
        `select practitioner, action, outcome, episode, child, problem from audit
         where authority = '${authority}' order by number`
      )
    )
  test("an entry names the child, whether their details, an episode or its chronology was read", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const { child, id } = yield* recordEpisode(session)
      yield* readChild(session, child.id)
      yield* readEpisode(session, id)
      yield* readChronology(session, id)
      assert.deepStrictEqual(yield* entries(session), [
        read("child", null, child.id),
        read("episode", id, child.id),
        read("chronology", id, child.id)
      ])
      assert.strictEqual(faultOf(yield* verifyAudit(session)), undefined)
    }))

  test("an entry that names an episode and no child is told of with the child's, in the log and to the family", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const { child, id } = yield* recordEpisode(session)
      const other = yield* recordEpisode(session)
      yield* readChild(session, child.id)
      yield* inUnit(session, account("episode", id))
      yield* inUnit(session, account("episode", other.id))
      const [log, disclosed] = yield* inUnit(
        session,
        Effect.all([
          Effect.flatMap(Audit, (audit) => audit.accesses({ child: child.id, first: 10, counted: true })),
          Effect.flatMap(HeldAbout, (held) => held.accesses(child.id))
        ])
      )
      assert.deepStrictEqual(
        log.entries.map(({ action, number }) => [number, action]),
        [
          [2, "episode"],
          [1, "child"]
        ]
      )
      assert.deepStrictEqual([log.total, log.more], [2, false])
      assert.deepStrictEqual(
        disclosed.map(({ action }) => action),
        ["child", "episode"]
      )
    }))

  test("whose record of a post, a team or its history was read is accounted for, and who may not read it", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      yield* inUnit(session, appoint("ada"))
      const posts = { kind: "practitioner", keys: ["ada", "nobody"] } as const
      yield* readStandings(session, posts)
      yield* listStandings(session, "team", { first: 20, counted: false })
      yield* readStandingHistories(session, { kind: "practitioner", keys: ["ada"] })
      assert.strictEqual(
        yield* problemOf(readStandings({ ...session, roles: [] }, posts)),
        "UnknownPractitioner"
      )
      assert.deepStrictEqual(yield* entries(session), [
        read("post of ada", null, null),
        read("team", null, null),
        read("history of ada", null, null),
        refused("post of ada, nobody", {}, "UnknownPractitioner")
      ])
    }))

  test("a list leaves an entry for each child it shows, and for none that it does not", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const first = yield* recordEpisode(session, { receivedAt: "2026-01-07T09:00:00.000Z" })
      const second = yield* recordEpisode(session, { receivedAt: "2026-01-06T09:00:00.000Z" })
      yield* recordEpisode(session, { receivedAt: "2026-01-05T09:00:00.000Z" })
      yield* listEpisodes(session, { first: 2 })
      assert.deepStrictEqual(yield* entries(session), [
        read("episodes", first.id, first.child.id),
        read("episodes", second.id, second.child.id)
      ])
      assert.strictEqual(faultOf(yield* verifyAudit(session)), undefined)
    }))

  test("what was sent to webhooks is accounted for, with an entry for each episode, and shows none that is restricted to others", () =>
    Effect.gen(function* () {
      const session = { ...(yield* authority()), roles: [systemAdministrator] }
      const { practitioner } = session
      const put = { ...Example.practitioner(practitioner), roles: [systemAdministrator] }
      yield* inUnit(
        session,
        Effect.flatMap(Practitioners, (all) => all.put(put))
      )
      const registering = {
        url: "https://receiver.example",
        types: [],
        at: "2026-03-02T09:00:00.000Z" as never
      }
      const { webhook } = yield* inUnit(
        session,
        Effect.flatMap(Webhooks, (all) => all.register({ ...registering, key: request.key }))
      )
      const { id } = yield* recordEpisode(session)
      const kept = yield* recordEpisode(session)
      const decision = {
        child: kept.child.id,
        reasons: "A threat.",
        reviewOn: "2026-06-01" as never,
        practitioners: [Example.practitioner("somebody.else").id] as const
      }
      yield* inUnit(
        session,
        Effect.flatMap(Restrictions, (restrictions) =>
          restrictions.decide(decision, "2026-03-02T09:00:00.000Z" as never)
        )
      )
      const { deliveries, total } = yield* readDeliveries(session, { first: 100 })
      assert.deepStrictEqual([deliveries.length, total], [6, 6])
      assert.deepStrictEqual([...new Set(deliveries.map(({ notice }) => notice.episode))], [id])
      const pageAfter = (episode: string) =>
        readDeliveries(session, { first: 100, after: { webhook: webhook.id, notice: noticed(episode) } })
      assert.strictEqual((yield* pageAfter(kept.id)).deliveries.length, 0)
      assert.strictEqual((yield* pageAfter(id)).deliveries.length, 2)
      const again = (episode: string) =>
        inUnit(
          session,
          Effect.flatMap(Webhooks, (all) =>
            all.replay(webhook.id, { _tag: "Notice", id: noticed(episode) }, 10)
          )
        )
      assert.deepStrictEqual([yield* again(kept.id), (yield* again(id)) > 0], [0, true])
      assert.deepStrictEqual(
        (yield* entries(session)).filter(({ outcome }) => outcome === "read"),
        [
          read("webhookDeliveries", id, null),
          read("webhookDeliveries", null, null),
          read("webhookDeliveries", id, null)
        ]
      )
    }))

  test("an empty list is accounted for too", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      yield* listEpisodes(session, { first: 2 })
      assert.deepStrictEqual(yield* entries(session), [read("episodes", null, null)])
    }))

  test("trying ids leaves a trace, whether nobody or another authority has them", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const another = yield* authority()
      const theirs = yield* recordEpisode(another)
      const nobodys = { id: Example.episodeId(), child: Example.child() }
      for (const { child, id } of [theirs, nobodys]) {
        assert.strictEqual(yield* problemOf(readEpisode(session, id)), "EpisodeNotFound")
        assert.strictEqual(yield* problemOf(readChronology(session, id)), "EpisodeNotFound")
        assert.strictEqual(yield* problemOf(readChild(session, child.id)), "ChildNotFound")
      }
      assert.deepStrictEqual(
        yield* entries(session),
        [theirs, nobodys].flatMap(({ child, id }) => [
          refused("episode", { episode: id }, "EpisodeNotFound"),
          refused("chronology", { episode: id }, "EpisodeNotFound"),
          refused("child", { child: child.id }, "ChildNotFound")
        ])
      )
      assert.deepStrictEqual(yield* entries(another), [])
    }))

  test("an id in capitals does not break the account", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const shouted = Child.ChildId.make("ABCDEFAB-CDEF-4BCD-8FAB-ABCDEFABCDEF")
      yield* Effect.flip(readChild(session, shouted))
      assert.deepStrictEqual(yield* entries(session), [
        refused("child", { child: shouted.toLowerCase() }, "ChildNotFound")
      ])
      assert.strictEqual(faultOf(yield* verifyAudit(session)), undefined)
    }))

  test("who may not see what happened any more is told nothing of what happens, and that they looked is accounted for", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const { id } = yield* recordEpisode(session)
      const stranger = { ...session, roles: [] }
      const watching = Stream.runCollect(watchEpisode(stranger, { id, seenVersion: 0 }))
      assert.strictEqual(yield* problemOf(Effect.provide(watching, lookouts)), "UnknownPractitioner")
      assert.deepStrictEqual(yield* entries(session), [
        refused("episodeChanged", { episode: id }, "UnknownPractitioner")
      ])
    }))

  test("nobody reads without a role that token and record both hold, and who tries leaves a trace", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const { child, id } = yield* recordEpisode(session)
      const strangers = whoMayNotRead(session)
      for (const stranger of strangers) {
        assert.strictEqual(yield* problemOf(readEpisode(stranger, id)), "UnknownPractitioner")
        assert.strictEqual(yield* problemOf(readChronology(stranger, id)), "UnknownPractitioner")
        assert.strictEqual(yield* problemOf(readChild(stranger, child.id)), "UnknownPractitioner")
        assert.strictEqual(yield* problemOf(listEpisodes(stranger, { first: 2 })), "UnknownPractitioner")
      }
      assert.deepStrictEqual(
        yield* entries(session),
        strangers.flatMap(({ practitioner }) =>
          [
            refused("episode", { episode: id }, "UnknownPractitioner"),
            refused("chronology", { episode: id }, "UnknownPractitioner"),
            refused("child", { child: child.id }, "UnknownPractitioner"),
            refused("episodes", {}, "UnknownPractitioner")
          ].map((entry) => ({ ...entry, practitioner: `${practitioner}` }))
        )
      )
    }))

  const carriedOutBefore = Effect.fnUntraced(function* (session: SessionContext) {
    const recorded = yield* recordEpisode(session)
    const effected = { episode: recorded.id, version: 6 }
    yield* inUnit(
      session,
      Effect.flatMap(IdempotencyKeys, (keys) => keys.keep(request, effected))
    )
    return recorded
  })

  test("a request that is sent again is a read, and accounted for as one", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const { child, episode, id } = yield* carriedOutBefore(session)
      assert.deepStrictEqual((yield* carryOut(session, asked(id))).episode, episode)
      assert.deepStrictEqual(yield* entries(session), [read("assessmentAuthorise (again)", id, child.id)])
    }))

  test("a request that is sent again by somebody who may no longer read shows nothing", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const { child, id } = yield* carriedOutBefore(session)
      const failure = yield* Effect.flip(carryOut({ ...session, roles: [] }, asked(id)))
      assert.strictEqual(failure._tag, "UnknownPractitioner")
      yield* Effect.promise(() =>
        world.asOwner(`delete from practitioner where authority = '${session.authority}'`)
      )
      assert.strictEqual(yield* problemOf(carryOut(session, asked(id))), "UnknownPractitioner")
      const entry = refused("assessmentAuthorise", { episode: id, child: child.id }, "UnknownPractitioner")
      assert.deepStrictEqual(yield* entries(session), [entry, entry])
    }))

  test("a command for an episode that there is not names the episode, and no child", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const id = Example.episodeId()
      yield* Effect.flip(carryOut(session, asked(id)))
      assert.deepStrictEqual(yield* entries(session), [
        refused("assessmentAuthorise", { episode: id }, "EpisodeNotFound")
      ])
    }))

  test("a child who is on record is not put there again: their details stay as they were", () =>
    Effect.gen(function* () {
      const session = yield* authority()
      const { child } = yield* recordEpisode(session)
      const again = Effect.flatMap(Children, (children) =>
        children.register({ ...child, givenName: "Taken", familyName: "Over" })
      )
      const exit = yield* Effect.exit(inUnit(session, again))
      assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
      const found = yield* inUnit(
        session,
        Effect.flatMap(Children, (children) => children.find(child.id))
      )
      assert.deepStrictEqual(found, Option.some(child))
    }))
})
