import { randomUUID } from "node:crypto"
import { assert, beforeAll, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import {
  Audit,
  Children,
  Episodes,
  IdempotencyKey,
  IdempotencyKeys,
  Practitioners,
  Reminders,
  LegalHoldId,
  Restrictions,
  Retentions,
  Transfers,
  Webhooks
} from "@section17/application"
import { AuthorityCode, CalendarDate, Instant } from "@section17/domain"
import { newSecret, secretsFrom } from "./session/Secrets.ts"
import { seal } from "./session/seal.ts"
import * as Example from "./testing/Example.ts"
import { account, appoint, identified, inUnit, recordEpisode, withEntry } from "./testing/inWorld.ts"
import { onEachEngine } from "./testing/onEachEngine.test-data.ts"

const north = Example.session("northshire")
const south = Example.session("southshire")
const somebodyElse = Example.practitioner("somebody.else").id
const day = CalendarDate.CalendarDate.make("2026-06-01")
const at = Instant.Instant.make("2026-03-02T09:30:00.000Z")
/** What the gateway's role reads and writes through functions alone. */
const unreadable = ["opening", "protocol_version", "restriction", "restriction_named"]
const request = { key: IdempotencyKey.make("the-same-key"), operation: "referralReceive", input: "{}" }

/** Another child, whose record is restricted to somebody else and open to whoever asks. */
const restrictedAndOpened = Effect.gen(function* () {
  const child = Example.child()
  yield* (yield* Children).register(child)
  const restrictions = yield* Restrictions
  const decision = {
    child: child.id,
    reasons: "A threat.",
    reviewOn: day,
    practitioners: [somebodyElse]
  } as const
  yield* restrictions.decide(decision, at)
  yield* restrictions.open(child.id, { reasons: "He is at the door.", minutes: 1, at })
})

/** Something of the authority in every table. */
const fill = Effect.fnUntraced(function* (session: typeof north) {
  const recorded = yield* recordEpisode(session)
  yield* identified(session, recorded.child, { nhsNumber: "9990000018" })
  yield* withEntry(session, recorded.child, {
    _tag: "EpisodeIdentifiersGiven",
    givenOn: "2026-03-02",
    identifiers: [{ system: "A case system", value: "1" }]
  })
  yield* inUnit(
    session,
    Effect.gen(function* () {
      yield* (yield* Practitioners).put(Example.practitioner())
      yield* (yield* IdempotencyKeys).keep(request, { episode: recorded.id, version: 1 })
      yield* account("episode", recorded.id)
      const dueOn = Example.obligation("2026-05-05").deadline!.dueOn
      const at = recorded.episode.referral.receivedAt
      yield* (yield* Reminders).raise({ reached: [{ dueOn, workingDays: 0 }], on: dueOn, at, most: 10 })
      yield* appoint("kim")
      const { webhook } = yield* (yield* Webhooks).register({
        url: "https://receiver.example",
        types: [],
        at: recorded.episode.referral.receivedAt,
        key: request.key
      })
      yield* (yield* Webhooks).replay(
        webhook.id,
        { _tag: "Instant", at: recorded.episode.referral.receivedAt },
        10
      )
      yield* restrictedAndOpened
      const held = {
        id: LegalHoldId.make(randomUUID()),
        child: recorded.child.id,
        reasons: "A claim.",
        basis: "26/1"
      }
      yield* (yield* Retentions).place(held, at)
      const to = AuthorityCode.AuthorityCode.make("eastshire")
      yield* (yield* Transfers).offer(Example.offer(recorded.episode, recorded.child, to))
    })
  )
  return recorded
})

/** What gateways held of each of the two authorities. */
const versions = `insert into protocol_version select a, '2024-04-01', 'working-together-2023', '', true
  from unnest(array['northshire', 'southshire']) a`

/** What is left of an erased record in each of the two authorities. */
const erasures = [
  `insert into erasure (
     authority, id, child, state, schedule, set_as, record_digest, episodes, events, proposed_by, proposed_at, decided_by, decided_at
   ) select a, gen_random_uuid(), gen_random_uuid(), 'approved', '{}', 1, '', 1, 1, 'one', now(), 'other', now()
     from unnest(array['northshire', 'southshire']) a`,
  `insert into erased_event select authority, gen_random_uuid(), 1, id, '', '', '' from erasure`
]

/** Adds an event to each episode that has six. */
const insertEvent = (number: number, previous: string) =>
  `insert into event select authority, episode, ${number}, type, recorded_at, recorded_by, payload, ${previous}, hash, seal
       from event where number = 6`

const entryAfter = (number: number, previousHash: string) =>
  `select authority, h.number + ${number}, now(), 'lead.practitioner', 'p', 'a', 'read', null::uuid, null, null,
     ${previousHash}, 'h${number}', 's', null::uuid from audit_head h where authority = 'northshire'`

/** Adds an entry as a gateway does, after the end, or after what is said to be it. */
const appendEntry = (after = "h.number, h.hash") =>
  `select a.* from audit_head h cross join lateral section17.append_audit(
     ${after}, 'p', array[now()], array['a'], array['read'], array[null::uuid], array[null::uuid], array[null::text],
     array[null::text], array['h1'], array['s'], array[null::jsonb]
   ) a`

/** The same, as gateways of before did it. */
const appendAsBefore = (practitioner: string, previousHash = "h.hash") =>
  `select a.* from audit_head h cross join lateral section17.append_audit(h.number, h.hash, jsonb_build_array(
     jsonb_build_object('authority', authority, 'number', h.number + 1, 'at', now(), 'practitioner', '${practitioner}',
       'purpose', 'p', 'action', 'a', 'outcome', 'read', 'previous_hash', ${previousHash}, 'hash', 'h1', 'seal', 's'))
   ) a`

onEachEngine("the wall between authorities", ({ test, world }) => {
  let tables: ReadonlyArray<string>
  beforeAll(async () => {
    await Effect.runPromise(Effect.provide(Effect.andThen(fill(north), fill(south)), world.layer))
    await world.asOwner(versions, ...erasures)
    const rows = await world.asOwner(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`
    )
    tables = rows.map(({ name }) => String(name)).filter((name) => name !== "migration")
  })

  const refused = async (...statements: ReadonlyArray<string>): Promise<string> => {
    try {
      return `answered ${JSON.stringify(await world.asGateway(...statements))}`
    } catch (error) {
      return String((error as Error).message)
    }
  }
  const sealed = (authority: string, expiresAt?: number) =>
    `select set_config('section17.session', '${seal(
      world.secrets,
      { ...north, authority } as typeof north,
      expiresAt
    )}', false)`
  const readable = () => tables.filter((table) => !unreadable.includes(table))
  const noSession = "There is no session: records are read and written in a unit of work."
  const notSealed = "The session is not one that the gateway sealed."

  it("every table but that of migrations is behind it, and has the authority first in its key and indexes", async () => {
    assert.deepStrictEqual(tables, [
      "alert",
      "audit",
      "audit_head",
      "child",
      "child_identifier",
      "child_name",
      "episode",
      "episode_identifier",
      "erased_event",
      "erasure",
      "event",
      "idempotency_key",
      "legal_hold",
      "obligation",
      "opening",
      "practitioner",
      "protocol_version",
      "reminder",
      "restriction",
      "restriction_named",
      "standing",
      "standing_entry",
      "transfer",
      "webhook",
      "webhook_delivery"
    ])
    const open = await world.asOwner(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
         and relname <> 'migration' and not (relrowsecurity and relforcerowsecurity)`
    )
    assert.deepStrictEqual(open, [])
    const indexes = await world.asOwner(
      `select i.indexrelid::regclass::text as index from pg_index i join pg_class c on c.oid = i.indrelid
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
       where c.relnamespace = 'public'::regnamespace and c.relname <> 'migration' and a.attname <> 'authority'`
    )
    assert.deepStrictEqual(indexes, [])
    const policies = await world.asOwner(
      `select tablename from pg_policies where schemaname = 'public'
         and qual like '%section17.authority()%' and with_check like '%section17.authority()%' and cmd = 'ALL' order by 1`
    )
    assert.deepStrictEqual(
      policies.map(({ tablename }) => String(tablename)),
      [...tables]
    )
  })

  it("every table says what it holds", async () => {
    const silent = await world.asOwner(
      `select relname from pg_class where relnamespace in ('public'::regnamespace, 'section17'::regnamespace)
         and relkind = 'r' and obj_description(oid, 'pg_class') is null`
    )
    assert.deepStrictEqual(silent, [])
  })

  it("every table holds something of both authorities, or the tests below would prove nothing", async () => {
    for (const table of tables) {
      const [row] = await world.asOwner(
        `select count(distinct authority)::int as authorities from ${table} where authority <> 'eastshire'`
      )
      assert.deepStrictEqual([table, row?.["authorities"]], [table, 2])
    }
  })

  it("without a session, a connection of the gateway's role reads no table, counts none and writes none", async () => {
    for (const table of unreadable) {
      assert.strictEqual(
        await refused(sealed("northshire"), `select from ${table}`),
        `permission denied for table ${table}`
      )
    }
    for (const table of readable()) {
      assert.strictEqual(await refused(`select * from ${table}`), noSession)
      assert.strictEqual(await refused(`select count(*) from ${table}`), noSession)
      assert.strictEqual(await refused(`select 1 from ${table} limit 1`), noSession)
    }
    assert.strictEqual(
      await refused(
        "insert into child values ('southshire', gen_random_uuid(), 'a', 'b', 'Born', '2020-01-01')"
      ),
      noSession
    )
  })

  it("with one authority's session, every table shows that authority's rows alone", async () => {
    for (const table of readable()) {
      const [row] = await world.asGateway(
        sealed("northshire"),
        `select array_agg(distinct authority) as authorities from ${table}`
      )
      assert.deepStrictEqual([table, row?.["authorities"]], [table, ["northshire"]])
      const rows = await world.asGateway(
        sealed("northshire"),
        `select 1 from ${table} where authority = 'southshire'`
      )
      assert.deepStrictEqual([table, rows], [table, []])
    }
  })

  it("an authority of which nobody has heard sees nothing", async () => {
    for (const table of readable()) {
      const [row] = await world.asGateway(sealed("nowhere"), `select count(*)::int as n from ${table}`)
      assert.deepStrictEqual([table, row?.["n"]], [table, 0])
    }
  })

  it("another authority's name in the setting opens nothing", async () => {
    const attempts = [
      "select set_config('section17.authority', 'southshire', false)",
      "select set_config('section17.session', 'southshire', false)",
      `select set_config('section17.session', 'southshire lead.practitioner ${Date.now() + 60_000} ${"0".repeat(64)}', false)`
    ]
    for (const attempt of attempts) {
      assert.include([noSession, notSealed], await refused(attempt, "select * from child"))
    }
  })

  it("a seal set with another secret, or moved to another authority, practitioner or time, opens nothing", async () => {
    const forged = seal(secretsFrom(newSecret()), north)
    assert.strictEqual(
      await refused(`select set_config('section17.session', '${forged}', false)`, "select * from child"),
      notSealed
    )
    const [authority, practitioner, expiresAt, mac] = seal(world.secrets, north).split(" ")
    const moved = [
      `southshire ${practitioner} ${expiresAt} ${mac}`,
      `${authority} somebody.else ${expiresAt} ${mac}`,
      `${authority} ${practitioner} ${Number(expiresAt) + 1} ${mac}`,
      `${authority} ${practitioner} ${expiresAt} ${mac} `,
      `${authority}  ${practitioner} ${expiresAt} ${mac}`
    ]
    for (const session of moved) {
      assert.strictEqual(
        await refused(`select set_config('section17.session', '${session}', false)`, "select * from child"),
        notSealed
      )
    }
  })

  it("a session that has expired opens nothing, not even its own authority", async () => {
    assert.strictEqual(
      await refused(sealed("southshire", Date.now() - 1), "select * from child"),
      "The session has expired."
    )
  })

  it("neither `reset role` nor `set role` nor what else a session can reset takes the wall away", async () => {
    const attempts = [
      "reset role",
      "set role none",
      "reset session authorization",
      "reset all",
      "discard all",
      "set row_security = off"
    ]
    for (const attempt of attempts) {
      const answer = await refused(attempt, "select * from child")
      assert.include(
        [noSession, 'query would be affected by row-level security policy for table "child"'],
        answer
      )
    }
    const denied = [
      "set role postgres",
      "set session_replication_role = replica",
      "alter table child disable row level security",
      "drop policy authority on child",
      "create table mine (a int)",
      "create temporary table child (a int)",
      "create schema mine",
      "create function mine() returns int language sql as 'select 1'",
      "select * from section17.session_key",
      "create role mine",
      "alter role current_user superuser",
      "truncate child",
      "copy child to program 'cat'",
      "drop table child"
    ]
    for (const attempt of denied) {
      assert.match(`${attempt}: ${await refused(attempt)}`, /denied|must be owner|must be able|permission/u)
    }
  })

  it("the gateway's role adds to chronology and audit, and never changes them; it keeps no other record from going", async () => {
    const statements = ["event", "audit", "standing_entry"].flatMap((table) => [
      `update ${table} set hash = hash`,
      `delete from ${table}`,
      `truncate ${table}`
    ])
    for (const statement of [
      ...statements,
      "update audit_head set number = 0",
      "delete from audit_head",
      `insert into audit ${entryAfter(1, "h.hash")}`,
      "delete from episode",
      "update child set given_name = given_name",
      "delete from child",
      "delete from idempotency_key"
    ]) {
      assert.match(await refused(sealed("northshire"), statement), /permission denied/u)
    }
  })

  it("the owner cannot change chronology or audit by mistake", async () => {
    for (const table of ["event", "audit"]) {
      for (const statement of [
        `update ${table} set hash = hash`,
        `delete from ${table}`,
        `truncate ${table} cascade`
      ]) {
        const answer = await world.asOwner(statement).then(
          () => "done",
          (error) => (error as Error).message
        )
        assert.strictEqual(answer, `${table} is only ever added to.`)
      }
    }
  })

  it("an event that does not follow the one before it is not taken", async () => {
    for (const statement of [insertEvent(8, "hash"), insertEvent(7, "previous_hash")]) {
      assert.strictEqual(
        await refused(sealed("northshire"), statement),
        "An event must follow the one before it."
      )
    }
  })

  it("the gateway's role adds to the audit in its session's name alone, and after the latest entry alone", async () => {
    assert.strictEqual(
      await refused(sealed("northshire"), `insert into audit ${entryAfter(1, "h.hash")}`),
      "permission denied for table audit"
    )
    const added = await world.asGateway(
      "begin",
      sealed("northshire"),
      appendEntry(),
      `select a.authority, a.practitioner, a.number - h.number as beyond, a.hash from audit a join audit_head h
         on h.authority = a.authority order by a.number desc limit 1`
    )
    assert.deepStrictEqual(added, [
      { authority: "northshire", practitioner: "lead.practitioner", beyond: 0, hash: "h1" }
    ])
    const [end] = await world.asOwner("select number, hash from audit_head where authority = 'northshire'")
    for (const elsewhere of ["h.number - 1, h.hash", "h.number + 1, h.hash", "h.number, 'another'"]) {
      assert.deepStrictEqual(await world.asGateway(sealed("northshire"), appendEntry(elsewhere)), [end ?? {}])
    }
    const [after] = await world.asOwner(
      "select max(number) as number from audit where authority = 'northshire'"
    )
    assert.strictEqual(after?.["number"], end?.["number"])
    assert.strictEqual(
      await refused(appendEntry("1, 'h'").replace("audit_head h", "(select 1) h")),
      noSession
    )
  })

  it("columns of the audit that do not go together add nothing", async () => {
    const longer = appendEntry().replace("array['s']", "array['s', 's']")
    const shorter = appendEntry().replace("array['s']", "'{}'::text[]")
    const none = appendEntry().replace("array['h1']", "'{}'::text[]")
    for (const statement of [longer, shorter, none]) {
      assert.match(await refused(sealed("northshire"), statement), /null value in column/u)
    }
  })

  it("a gateway of before adds in its session's name alone, and in turn, whatever it says and sets", async () => {
    const set = "select set_config('section17.audit_follows', 'by how it is added', false)"
    assert.strictEqual(
      await refused(sealed("northshire"), set, appendAsBefore("somebody.else")),
      "An entry of the audit is in the name of whoever asks."
    )
    assert.strictEqual(
      await refused(sealed("northshire"), set, appendAsBefore("lead.practitioner", "'another'")),
      "An entry of the audit must follow the one before it."
    )
    const [moved] = await world.asGateway(
      "begin",
      sealed("northshire"),
      set,
      appendAsBefore("lead.practitioner"),
      "select hash from audit_head"
    )
    assert.deepStrictEqual(moved, { hash: "h1" })
  })

  it("no entry that the owner adds by hand is taken when one of them does not follow the one before it", async () => {
    for (const second of [entryAfter(3, "'h1'"), entryAfter(2, "'another'"), entryAfter(2, "h.hash")]) {
      const answer = await world
        .asOwner(`insert into audit ${entryAfter(1, "h.hash")} union all ${second}`)
        .then(
          () => "done",
          (error) => (error as Error).message
        )
      assert.strictEqual(answer, "An entry of the audit must follow the one before it.")
    }
  })

  it("no row can be given to, or taken from, another authority", async () => {
    const statements = [
      "update episode set authority = 'southshire'",
      "insert into child values ('southshire', gen_random_uuid(), 'a', 'b', 'Born', '2020-01-01')",
      `insert into practitioner select 'southshire', id, 'taken', employer, facts from practitioner
       on conflict (authority, id) do update set name = 'taken'`
    ]
    for (const statement of statements) {
      assert.match(await refused(sealed("northshire"), statement), /row-level security/u)
    }
  })

  test("one authority neither finds, reads, lists, counts nor verifies another's records", () =>
    Effect.gen(function* () {
      const { child, id } = yield* recordEpisode(south)
      const seen = yield* inUnit(
        north,
        Effect.gen(function* () {
          const episodes = yield* Episodes
          const page = yield* episodes.list({ first: 100 })
          return {
            child: yield* (yield* Children).find(child.id),
            episode: yield* episodes.find(id),
            forChange: yield* episodes.find(id, { forChange: true }),
            history: yield* episodes.history(id),
            after: (yield* episodes.list({ first: 100, after: id })).episodes,
            listed: page.episodes.some((each) => each.id === id),
            total: page.total,
            verified: yield* episodes.verify(id),
            audit: (yield* (yield* Audit).end).number,
            practitioners: (yield* (yield* Practitioners).all).length,
            kept: Option.isSome(
              yield* (yield* IdempotencyKeys).find({ ...request, key: IdempotencyKey.make("another-key") })
            )
          }
        })
      )
      assert.deepStrictEqual(seen, {
        child: Option.none(),
        episode: Option.none(),
        forChange: Option.none(),
        history: [],
        after: [],
        listed: false,
        total: 3,
        verified: { events: 0 },
        audit: 1,
        practitioners: 2,
        kept: false
      })
    }))

  test("the same ids in two authorities are two children, two practitioners, two episodes", () =>
    Effect.gen(function* () {
      const { child, episode, events, id } = yield* recordEpisode(south)
      const taken = { ...child, givenName: "Taken", familyName: "Over" }
      yield* recordEpisode(north, { child: taken, id })
      yield* inUnit(
        north,
        Effect.flatMap(Practitioners, (all) => all.put({ ...Example.practitioner(), name: "Taken" }))
      )
      const theirs = yield* inUnit(
        south,
        Effect.gen(function* () {
          const known = yield* (yield* Practitioners).get([south.practitioner])
          return {
            child: yield* (yield* Children).find(child.id),
            episode: yield* (yield* Episodes).find(id),
            events: (yield* (yield* Episodes).history(id)).map(({ event }) => event),
            name: known.get(south.practitioner)?.name
          }
        })
      )
      assert.deepStrictEqual(theirs, {
        child: Option.some(child),
        episode: Option.some(episode),
        events: [...events],
        name: "Name of lead.practitioner"
      })
    }))

  test("an episode of another authority cannot be saved", () =>
    Effect.gen(function* () {
      const exit = yield* Effect.exit(
        inUnit(
          north,
          Effect.gen(function* () {
            const child = Example.child()
            yield* (yield* Children).register(child)
            const events = Example.history({ child, authority: south.authority })
            const saved = {
              before: undefined,
              after: Example.after(events, 1),
              events: events.slice(0, 1),
              obligations: []
            }
            yield* (yield* Episodes).save(saved)
          })
        )
      )
      assert.isTrue(Exit.isFailure(exit) && Cause.hasDies(exit.cause))
    }))
})
