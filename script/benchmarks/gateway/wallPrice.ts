// What the wall costs: the statements that a gateway was seen to read with, each of which names its authority, asked by
// the gateway's role behind the policies, and by a role for which there are none.
import { isDeepStrictEqual } from "node:util"
import { type Secrets } from "../../../packages/persistence/src/session/Secrets.ts"
import { seal } from "../../../packages/persistence/src/session/seal.ts"
import { median } from "../measure.ts"
import { Client } from "../rivals/src/pg.ts"
import { askGateway, type Servers } from "./asking.ts"
import { asOwner, type Scale } from "./cluster.ts"
import { executionOf } from "./explained.ts"
import { wholeFile } from "./file.ts"
import { ROUNDS } from "./options.ts"
import { caseloadPage } from "./page.ts"
import type { Captured } from "./replay.ts"

export interface Priced {
  readonly what: string
  readonly statements: number
  /** Behind the wall, and without it. */
  readonly walled: number
  readonly free: number
  /** The median of the ratios within each round. */
  readonly ratio: number
}

const COUNTS = `query Due($team: ID!) {
  due: caseload(of: { team: $team }, dueWithinWorkingDays: 5, first: 1) { totalCount }
  overdue: caseload(of: { team: $team }, overdue: true, first: 1) { totalCount }
}`

/** What is asked of a gateway, for its statements. */
export const operations = async (
  at: Servers
): Promise<ReadonlyArray<readonly [what: string, ask: () => Promise<unknown>]>> => {
  const file = (await wholeFile(at)).contenders[0]
  const [page] = caseloadPage(at)
  const team = `Practitioner:${at.practitioner}`
  return [
    ["a caseload page", async () => page?.ask()],
    ["a child's file", async () => file?.ask()],
    ["what is due and overdue, of a team", () => askGateway(at, "due", COUNTS, { team })]
  ]
}

/** Reads records, and neither adds to the account nor takes anything. */
const isReading = ({ text }: Captured): boolean =>
  /^(?:select|with)\b/u.test(text) &&
  !/set_config|append_audit|_lock\(|for update/u.test(text) &&
  /\bfrom\b/u.test(text)

const literal = (value: unknown): string =>
  value === null || value === undefined ? "null" : `'${String(value).replaceAll("'", "''")}'`

/** A statement that is prepared under a name: planned once, as the gateway's are. */
const prepared = ({ text, values }: Captured, name: string) => ({
  prepare: `prepare ${name} as ${text}`,
  execute: `execute ${name}${values.length === 0 ? "" : `(${values.map(literal).join(", ")})`}`
})

const FREE = "section17_bench_free"

const freeUrl = async ({ ownerUrl, url }: Scale): Promise<string> => {
  const { password } = new URL(url)
  await asOwner(
    ownerUrl,
    `do $do$ begin create role ${FREE} login bypassrls; exception when duplicate_object then null; end $do$`,
    `alter role ${FREE} password '${password}'`,
    `do $do$ begin execute format('grant connect on database %I to ${FREE}', current_database()); end $do$`,
    `grant usage on schema public, section17 to ${FREE}`,
    `grant select on all tables in schema public to ${FREE}`,
    `grant execute on all functions in schema section17 to ${FREE}`
  )
  const free = new URL(url)
  free.username = FREE
  return free.href
}

const TIMES = 20

/** Milliseconds of the server for all the statements, so many times over. */
const timed = async (client: Client, statements: ReadonlyArray<string>): Promise<number> => {
  let millis = 0
  for (let time = 0; time < TIMES; time++) {
    for (const sql of statements) millis += (await executionOf(client, sql)).millis
  }
  return millis / TIMES
}

const answers = async (
  client: Client,
  statements: ReadonlyArray<string>
): Promise<ReadonlyArray<unknown>> => {
  const rows: Array<unknown> = []
  for (const sql of statements) rows.push((await client.query(sql)).rows)
  return rows
}

const priced = async (
  [walled, free]: readonly [Client, Client],
  what: string,
  captured: ReadonlyArray<Captured>
): Promise<Priced> => {
  const read = captured.filter(isReading).map((each, place) => prepared(each, `s${place}`))
  for (const client of [walled, free]) {
    await client.query("deallocate all")
    for (const { prepare } of read) await client.query(prepare)
  }
  const statements = read.map(({ execute }) => execute)
  if (!isDeepStrictEqual(await answers(walled, statements), await answers(free, statements))) {
    throw new Error(`${what}: without the wall, the answer is another`)
  }
  const rounds: Array<readonly [number, number]> = []
  for (let round = -1; round < ROUNDS; round++) {
    const taken = [await timed(walled, statements), await timed(free, statements)] as const
    if (round >= 0) rounds.push(taken)
  }
  return {
    what,
    statements: statements.length,
    walled: median(rounds.map(([own]) => own)),
    free: median(rounds.map(([, own]) => own)),
    ratio: median(rounds.map(([one, other]) => one / other))
  }
}

/** The price of the wall for each operation, by the statements that were captured of it. */
export const priceOfTheWall = async (
  scale: Scale,
  {
    captured,
    secrets,
    session
  }: {
    readonly captured: ReadonlyArray<readonly [what: string, statements: ReadonlyArray<Captured>]>
    readonly secrets: Secrets
    readonly session: { readonly authority: string; readonly practitioner: string }
  }
): Promise<ReadonlyArray<Priced>> => {
  const clients = [
    new Client({ connectionString: scale.url }),
    new Client({ connectionString: await freeUrl(scale) })
  ] as const
  try {
    for (const client of clients) {
      await client.connect()
      await client.query("select set_config('section17.session', $1, false)", [
        seal(secrets, session as never, Date.now() + 600_000)
      ])
    }
    const all: Array<Priced> = []
    for (const [what, statements] of captured) all.push(await priced(clients, what, statements))
    return all
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
}
