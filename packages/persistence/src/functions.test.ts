/** The functions that the gateway's role may call: most run with the rights of the owner, past the policies of tables. */
import { assert, beforeAll, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { LegalHoldId, Restrictions, Retentions, Transfers } from "@section17/application"
import { AuthorityCode } from "@section17/domain"
import { randomUUID } from "node:crypto"
import { seal } from "./session/seal.ts"
import * as Example from "./testing/Example.ts"
import { account, inUnit, recordEpisode } from "./testing/inWorld.ts"
import { tablesOf } from "./layers/twins.test-data.ts"
import { onEachEngine } from "./testing/onEachEngine.test-data.ts"

const north = Example.session("northshire")
const south = Example.session("southshire")
const at = "2026-03-02T09:30:00.000Z" as never

/** A child who is offered to another authority, and one whose record is held and restricted to others. */
const fill = Effect.fnUntraced(function* (session: typeof north) {
  const open = yield* recordEpisode(session)
  const kept = yield* recordEpisode(session)
  const legalHold = LegalHoldId.make(randomUUID())
  const offer = Example.offer(open.episode, open.child, AuthorityCode.AuthorityCode.make("eastshire"))
  yield* inUnit(
    session,
    Effect.gen(function* () {
      yield* account("episode", open.id)
      yield* (yield* Transfers).offer(offer)
      const held = { id: legalHold, child: kept.child.id, reasons: "A claim.", basis: "26/1" }
      yield* (yield* Retentions).place(held, at)
      const practitioners = [Example.practitioner("somebody.else").id] as const
      const decision = {
        child: kept.child.id,
        reasons: "A threat.",
        reviewOn: "2026-06-01" as never,
        practitioners
      }
      yield* (yield* Restrictions).decide(decision, at)
    })
  )
  return { child: open.child.id, episode: open.id, transfer: offer.id, restricted: kept.child.id, legalHold }
})

type Ids = Effect.Success<ReturnType<typeof fill>>

/** Each function, asked by one authority about what is another's, and what comes of it. */
const asked = ({ child, episode, legalHold, restricted, transfer }: Ids, erasure: string) => ({
  session: [`(section17.session())[1]`, "northshire"],
  authority: ["section17.authority()", "northshire"],
  practitioner: ["section17.practitioner()", "lead.practitioner"],
  is_owner: ["section17.is_owner()", false],
  take_audit_head: ["(section17.take_audit_head()).number", 1],
  // As gateways of before do; as they do now, an entry says nothing of whose it is.
  append_audit: [
    `section17.append_audit(h.number, h.hash, jsonb_build_array(to_jsonb(a) || '{"authority": "southshire"}'))
     from audit_head h, audit a`,
    "An entry of the audit is in the name of whoever asks."
  ],
  children_hidden: [`'${restricted}' = any (section17.children_hidden())`, false],
  hidden_children: [`'${restricted}' in (select section17.hidden_children())`, false],
  hidden_from_session: [`'${restricted}' in (select section17.hidden_from_session())`, false],
  hidden_episodes: [
    `count(*)::int from section17.hidden_episodes() h join episode e on e.id = h where e.authority = 'southshire'`,
    0
  ],
  episodes_hidden_from_session: [`'${episode}' in (select section17.episodes_hidden_from_session())`, false],
  restrictions_of: [
    `count(*)::int from section17.restrictions_of(array['${child}', '${restricted}']::uuid[])`,
    0
  ],
  restrictions_so_far: [`count(*)::int from section17.restrictions_so_far('${restricted}')`, 0],
  open_until: [`section17.open_until('${restricted}')`, null],
  open_record: [`section17.open_record('${restricted}', 'x', 60, now())`, null],
  restrict_record: [`section17.restrict_record('${child}', 'x', '2030-01-01', array['a'], now())`, false],
  lift_restriction: [`section17.lift_restriction('${restricted}', 'x', now())`, false],
  hold_record: [`section17.hold_record(gen_random_uuid(), '${child}', 'x', 'x', now())`, false],
  lift_hold: [`section17.lift_hold('${legalHold}', 'x', now())`, false],
  offer_transfer: [
    `section17.offer_transfer(gen_random_uuid(), 'eastshire', '${child}', '${episode}', '{}', 'x', now(), 's')`,
    "Only a child of whom there is an episode here is offered."
  ],
  answer_transfer: [
    `section17.answer_transfer('${transfer}', 'declined', 'x', 'x', null, null, now())`,
    false
  ],
  withdraw_transfer: [`section17.withdraw_transfer('${transfer}', 'x', 'x', now())`, false],
  note_transfers: ["section17.note_transfers(now())", "The gateway itself takes note of transfers."],
  note_transfer: [
    "section17.note_transfer(gen_random_uuid(), now())",
    "The gateway itself takes note of transfers."
  ],
  propose_erasure: [
    `section17.propose_erasure(gen_random_uuid(), '${child}', '{}', 1, '2020-01-01', 'x', now())`,
    false
  ],
  end_erasure: [`section17.end_erasure('${erasure}', 'rejected', 'x', now())`, false],
  erase_record: [`section17.erase_record('${erasure}', now())`, false],
  rows_written: [`count(*)::int from section17.rows_written('${child}')`, 0],
  rows_held: ["section17.rows_held(null, 10)", "The gateway itself holds rows against the account."],
  keep_protocols: ["section17.keep_protocols('[]')", "The gateway itself keeps what protocols it holds."],
  settle_protocol: [
    "section17.settle_protocol('1', '1', '1', true)",
    "The gateway itself keeps what protocols it holds."
  ],
  waiting: ["section17.waiting('transfers')", "The gateway itself looks for what is to be done."]
})

onEachEngine("the functions that the gateway's role may call", ({ world }) => {
  let theirs: Ids
  const erasure = randomUUID()
  beforeAll(async () => {
    await Effect.runPromise(Effect.provide(fill(north), world.layer))
    theirs = await Effect.runPromise(Effect.provide(fill(south), world.layer))
    await world.asOwner(
      `insert into erasure (
         authority, id, child, state, schedule, set_as, kept_until, record_digest, episodes, events, proposed_by, proposed_at
       ) values ('southshire', '${erasure}', '${theirs.child}', 'proposed', '{}', 1, '2020-01-01', 'x', 1, 1, 'one', now())`
    )
  })

  const answer = async (sql: string): Promise<unknown> => {
    const session = `select set_config('section17.session', '${seal(world.secrets, north)}', false)`
    try {
      return (
        (await world.asGateway(session, `select answer from (select ${sql}) asked(answer)`))[0]?.["answer"] ??
        null
      )
    } catch (error) {
      return (error as Error).message
    }
  }

  it("are these, and each of the schema's finds what it names in the system's schema alone", async () => {
    const all = await world.asOwner(
      `select p.proname as name, has_function_privilege('${world.role}', p.oid, 'execute') as callable,
         coalesce(p.proconfig::text like '%"search_path=pg_catalog, pg_temp"%', false) as fixed
       from pg_proc p where p.pronamespace = 'section17'::regnamespace`
    )
    assert.deepStrictEqual(
      all.filter(({ fixed }) => fixed !== true),
      []
    )
    assert.deepStrictEqual(
      [...new Set(all.flatMap(({ callable, name }) => (callable === true ? [String(name)] : [])))].toSorted(),
      Object.keys(asked(theirs, erasure)).toSorted()
    )
  })

  it("tell nothing of another authority, whatever they are given, and change nothing of it", async () => {
    const tables = await tablesOf(world)
    const rows = () =>
      world.asOwner(
        tables
          .map(
            (t) =>
              `select '${t}', md5(string_agg(t::text, ' ' order by t::text)) from ${t} t where authority = 'southshire'`
          )
          .join(" union all ")
      )
    const before = await rows()
    // With row-level security, and without: each names the session's authority itself.
    for (const is of ["enable", "disable"]) {
      await world.asOwner(...tables.map((table) => `alter table ${table} ${is} row level security`))
      for (const [name, [sql, expected]] of Object.entries(asked(theirs, erasure))) {
        assert.deepStrictEqual([is, name, await answer(String(sql))], [is, name, expected])
      }
      assert.deepStrictEqual(await rows(), before)
    }
  })
})
