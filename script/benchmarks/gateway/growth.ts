// What must not grow with the records: a page by its cursor, however far it is, and what is due, counted by an index.
import { Client } from "../rivals/src/pg.ts"
import { type Secrets } from "../../../packages/persistence/src/session/Secrets.ts"
import { seal } from "../../../packages/persistence/src/session/seal.ts"
import { askGateway, type Servers } from "./asking.ts"
import type { Contender } from "./race.ts"

const ON_A_PAGE = 20

const PAGE = `query Page($after: String) { episodes(first: ${ON_A_PAGE}, after: $after) { nodes { episodeId stage child { familyName } } } }`

const connected = async <A>(url: string, use: (client: Client) => Promise<A>): Promise<A> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** The last full page: its number, and the episode before it. */
const lastPage = ({ authority, database }: Servers) =>
  connected(database, async (client) => {
    const counted = "select count(*)::int as total from episode where authority = $1"
    const total = (await client.query<{ total: number }>(counted, [authority])).rows[0]?.total ?? 0
    const number = Math.floor(total / ON_A_PAGE)
    const before =
      "select id from episode where authority = $1 order by received_at desc, id desc offset $2 limit 1"
    const { rows } = await client.query<{ id: string }>(before, [authority, (number - 1) * ON_A_PAGE - 1])
    return { number, after: `Episode:${rows[0]?.id ?? ""}` }
  })

const nodesOf = async (at: Servers, after: string | null): Promise<number> => {
  const { nodes } = await askGateway<{ readonly nodes: ReadonlyArray<unknown> }>(at, "episodes", PAGE, {
    after
  })
  return nodes.length
}

/** Page 1 and the last full page, both from the gateway. */
export const cursorPages = async (at: Servers): Promise<ReadonlyArray<Contender>> => {
  const { after, number } = await lastPage(at)
  return [
    { name: "page 1", ask: () => nodesOf(at, null) },
    { name: `page ${number.toLocaleString("en-GB")}`, ask: () => nodesOf(at, after) }
  ]
}

interface Node {
  readonly "Node Type": string
  readonly "Index Name"?: string
  readonly "Heap Fetches"?: number
  readonly "Relation Name"?: string
  readonly Plans?: ReadonlyArray<Node>
}

export interface Counted {
  readonly what: string
  readonly count: number
  /** The ways in which rows of the caseload are read. */
  readonly by: string
  readonly millis: number
}

const scansIn = (node: Node): ReadonlyArray<Node> => [
  ...(node["Relation Name"] === "episode" ? [node] : []),
  ...(node.Plans ?? []).flatMap(scansIn)
]

const questions = (supervisor: string): ReadonlyArray<readonly [string, string]> => {
  const team = `lead_practitioner in (select id from practitioner where supervisor = '${supervisor}')`
  const soon = "late_after <= now() + interval '7 days'"
  return [
    ["overdue, of the authority", "late_after < now()"],
    ["due within a week, of the authority", soon],
    ["overdue, of a team", `late_after < now() and ${team}`],
    ["due within a week, of a team", `${soon} and ${team}`]
  ]
}

/** Counts what is due and overdue as the gateway's role, behind the wall, and says how. */
export const counted = (
  url: string,
  secrets: Secrets,
  { authority, practitioner }: Servers
): Promise<ReadonlyArray<Counted>> =>
  connected(url, async (client) => {
    await client.query("select set_config('section17.session', $1, false)", [
      seal(secrets, { authority, practitioner } as never)
    ])
    const found: Array<Counted> = []
    for (const [what, condition] of questions(practitioner)) {
      const sql = `select count(*)::int as count from episode
        where authority = '${authority}' and stage <> 'closed' and ${condition}`
      const count = (await client.query<{ count: number }>(sql)).rows[0]?.count ?? 0
      const explained = await client.query<{
        "QUERY PLAN": ReadonlyArray<{ readonly Plan: Node; readonly "Execution Time": number }>
      }>(`explain (analyze, format json) ${sql}`)
      const [plan] = explained.rows[0]?.["QUERY PLAN"] ?? []
      const scans = plan === undefined ? [] : scansIn(plan.Plan)
      const by = scans
        .map((scan) => `${scan["Node Type"]} of ${scan["Index Name"] ?? "the table"}`)
        .join(", ")
      found.push({ what, count, by, millis: plan?.["Execution Time"] ?? Number.NaN })
    }
    return found
  })
