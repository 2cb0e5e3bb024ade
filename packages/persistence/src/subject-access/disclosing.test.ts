import { readFileSync } from "node:fs"
import { assert, beforeAll } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import {
  DecisionKind,
  disclose,
  Disclosure,
  Erasures,
  pageOf,
  Practitioners,
  Protocols,
  type SessionContext,
  Transfers
} from "@section17/application"
import {
  AuthorityCode,
  type Child,
  type EpisodeId,
  Protocol,
  Role,
  WorkingDayCalendar
} from "@section17/domain"
import { closedRecord, DUE_AT, NAMES, proposed } from "../retention/erasure.test-data.ts"
import * as Example from "../testing/Example.ts"
import { accountWritten, inUnit, recordEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const DECISION = "../../../../docs/decisions/0018-what-is-left-out-of-a-disclosure.md"

/** What the decision record says is in no disclosure: tables, and columns of others. */
const undisclosed: ReadonlyArray<string> = readFileSync(new URL(DECISION, import.meta.url), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, named = "", why = ""] = line.split("|")
    return why.trim() === "" ? [] : [...named.matchAll(/`([\w.]+)`/gu)].map(([, name]) => String(name))
  })

const manager = { ...Example.session("northshire", "proposer"), roles: [Role.Role.make("teamManager")] }
const eastshire = Example.session("eastshire")

/** A protocol that asks for nothing: what is required is another test's. */
const edition = Schema.decodeUnknownSync(Protocol.Edition)({
  code: "working-together-2015",
  title: "Example",
  inForce: { from: "2015-03-26" },
  roles: [],
  rules: []
})
const local = Schema.decodeUnknownSync(Protocol.LocalProtocol)({
  authority: "northshire",
  authorityName: "Northshire",
  title: "Example",
  version: "2026.1",
  sitsOn: "working-together-2015",
  inForce: { from: "2015-03-26" },
  roles: [],
  rules: []
})
const protocol = Result.getOrThrow(Protocol.overlay(edition, local))
const protocols = Layer.mock(Protocols, {
  held: [{ local, protocol }],
  editions: [edition],
  version: () => Effect.succeed(protocol),
  calendar: () => WorkingDayCalendar.make()
})

/** A record with something in every table, that was offered to another authority and received from one. */
const filled = Effect.fnUntraced(function* () {
  const put = { ...Example.practitioner("proposer"), roles: manager.roles }
  yield* inUnit(
    manager,
    Effect.flatMap(Practitioners, (all) => all.put(put))
  )
  const { child, id } = yield* closedRecord(manager)
  const erasure = yield* proposed(manager, child.id)
  const reasons = "rejected: the lighthouse is not over"
  yield* inUnit(
    manager,
    Effect.flatMap(Erasures, (all) => all.end(erasure, { state: "rejected", reasons, at: DUE_AT }))
  )
  yield* received(child, id)
  return { child, id }
})

const received = Effect.fnUntraced(function* (child: Child.Child, episode: EpisodeId) {
  const theirs = yield* recordEpisode(eastshire)
  const to = AuthorityCode.AuthorityCode.make("northshire")
  const offer = { ...Example.offer(theirs.episode, theirs.child, to), at: DUE_AT }
  yield* inUnit(
    eastshire,
    Effect.flatMap(Transfers, (all) => all.offer(offer))
  )
  const accepted = { state: "accepted", at: DUE_AT, by: "Name of proposer", reasons: null } as const
  yield* inUnit(
    manager,
    Effect.gen(function* () {
      yield* (yield* Transfers).answer(offer.id, { ...accepted, child: child.id, episode })
      yield* accountWritten(child.id)
    })
  )
})

/** Each text and number in a value, however deep, as the answer writes it. */
const leaves = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "number") return [String(value)]
  if (typeof value === "string") return [asInstant(value)]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : []
}

/** `2026-04-01T10:00:00+00:00`, as PostgreSQL has it in JSON, as an instant. */
const asInstant = (text: string): string =>
  text.replace(
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?\+00:00$/u,
    (_, seconds: string, part = "") => `${seconds}.${part.padEnd(3, "0")}Z`
  )

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)
const onPage = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;")

type Asked = Parameters<typeof disclose>[1]
const preparing = (session: SessionContext, asked: Partial<Asked> & Pick<Asked, "child">) =>
  Effect.provide(disclose(session, { exclusions: [], decisions: [], ...asked }), protocols)

const ofKind = ({ decisions }: Disclosure, kind: string) => decisions.filter((each) => each.kind === kind)

onEachEngine("what is held about a child, for whoever may have it", ({ test, world }) => {
  let record: Effect.Success<ReturnType<typeof filled>>
  beforeAll(async () => {
    record = await Effect.runPromise(Effect.provide(filled(), world.layer))
  })

  const owner = (...statements: ReadonlyArray<string>) => Effect.promise(() => world.asOwner(...statements))

  /** Every table in which a row is about a child or an episode, and the columns that say so. */
  const tables = owner(
    `select table_name::text as name, array_agg(column_name::text) filter (where column_name in ('child', 'episode')
       or (table_name = 'child' and column_name = 'id')) as about, array_agg(column_name::text) as columns
     from information_schema.columns where table_schema = 'public' group by table_name
     having bool_or(column_name in ('child', 'episode')) or table_name = 'child' order by 1`
  ).pipe(
    Effect.map(
      (found) => found as ReadonlyArray<Record<"about" | "columns", Array<string>> & { name: string }>
    )
  )

  const rowsOf = (table: string, about: ReadonlyArray<string>) =>
    owner(
      "set timezone to 'UTC'",
      `select to_jsonb(t) as row from "${table}" t where t.authority = 'northshire'
         and (${about.map((column) => `t.${column} in ('${record.child.id}', '${record.id}')`).join(" or ")})`
    )

  test("is everything that any table says, but for what the decision record names, in the answer and on its page", () =>
    Effect.gen(function* () {
      const held: Array<readonly [where: string, value: string]> = []
      const empty: Array<string> = []
      for (const { about, name } of yield* tables) {
        if (undisclosed.includes(name)) continue
        const rows = yield* rowsOf(name, about)
        if (rows.length === 0) empty.push(name)
        for (const [column, value] of rows.flatMap(({ row }) => Object.entries(row as object))) {
          if (undisclosed.includes(`${name}.${column}`)) continue
          held.push(...leaves(value).map((leaf) => [`${name}.${column}`, leaf] as const))
        }
      }
      const disclosure = yield* preparing(manager, { child: record.child.id })
      const answer = JSON.stringify(disclosure)
      const page = pageOf(disclosure)
      const missing = held.filter(
        ([, leaf]) => !answer.includes(inJson(leaf)) || !page.includes(onPage(leaf))
      )
      assert.deepStrictEqual([missing, empty], [[], []])
      for (const word of [...NAMES, "rejected: the lighthouse is not over"]) assert.include(answer, word)
    }))

  test("says of every kind of decision, reminder and access what its Schema says, and nothing else", () =>
    Effect.gen(function* () {
      const disclosure = yield* preparing(manager, { child: record.child.id })
      const json = JSON.parse(JSON.stringify(disclosure))
      const decoded = Schema.decodeUnknownSync(Disclosure, { onExcessProperty: "error" })(json)
      assert.deepStrictEqual(JSON.parse(JSON.stringify(decoded)), json)
      assert.deepStrictEqual(
        [...new Set(disclosure.decisions.map(({ kind }) => kind))].toSorted(),
        [...DecisionKind.literals].toSorted()
      )
    }))

  test("names in its decision record nothing that is not there", () =>
    Effect.gen(function* () {
      const there = (yield* tables).flatMap(({ columns, name }) => [
        name,
        ...columns.map((column) => `${name}.${column}`)
      ])
      assert.deepStrictEqual(
        undisclosed.filter((name) => !there.includes(name)),
        []
      )
      assert.isAbove(undisclosed.length, 10)
    }))

  test("tells of what was shared on the side that received it alone: on the other it stands in the chronology", () =>
    Effect.gen(function* () {
      const { child } = record
      const [offered, taken] = ofKind(yield* preparing(manager, { child: child.id }), "transfer")
      assert.deepStrictEqual(offered?.details?.["offer"], {
        recipient: "The duty team",
        concern: "The family has moved."
      })
      assert.include(JSON.stringify(taken?.details?.["offer"]), "Wants “to stay” 🧒.")
    }))

  test("leaves a decision out by its kind and number: what it says is nowhere, that it was made is", () =>
    Effect.gen(function* () {
      const { child } = record
      const reasons = "The keeper would be found."
      const kinds = ["restriction", "opening", "legalHold", "erasure", "transfer"] as const
      const decisions = kinds.map((kind) => ({ kind, number: 1, code: "seriousHarm", reasons }) as const)
      const disclosure = yield* preparing(manager, { child: child.id, decisions })
      const answer = JSON.stringify(disclosure) + pageOf(disclosure)
      assert.notMatch(
        answer,
        /(restricted|opened) for the lighthouse|lighthouse (inquiry|stays|is not over)/u
      )
      assert.notInclude(answer, reasons)
      const [restriction] = ofKind(disclosure, "restriction")
      assert.deepStrictEqual(
        [restriction?.number, restriction?.what, restriction?.details, restriction?.excluded?.code],
        [1, "Left out", null, "seriousHarm"]
      )
      assert.strictEqual(ofKind(disclosure, "transfer")[1]?.excluded, null)
      const actions = (yield* preparing(manager, { child: child.id })).accesses.map(({ action }) => action)
      assert.include(actions, "subjectAccess, without 5 (seriousHarm)")
    }))

  test("is not prepared where there is no such decision to leave out", () =>
    Effect.gen(function* () {
      const { child } = record
      const wrong = { kind: "legalHold", number: 2, code: "crime", reasons: "An inquiry goes on." } as const
      const refused = yield* Effect.flip(preparing(manager, { child: child.id, decisions: [wrong] }))
      assert.strictEqual(refused._tag, "NothingToExclude")
      assert.include(refused.message, "no decision 2 of the kind “Legal hold placed”")
    }))
})
