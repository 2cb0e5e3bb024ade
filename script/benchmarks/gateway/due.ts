// What is due within five working days and what is overdue, counted at every scale: how it is read, and how long it takes.
import { type Secrets } from "../../../packages/persistence/src/session/Secrets.ts"
import { seal } from "../../../packages/persistence/src/session/seal.ts"
import { median } from "../measure.ts"
import { Client } from "../rivals/src/pg.ts"
import type { Scale } from "./cluster.ts"
import { ROUNDS } from "./options.ts"
import { executionOf, type Plan, scansOf } from "./explained.ts"

export interface Counted {
  readonly what: string
  /** The ways in which rows of the caseload are read, at every scale. */
  readonly by: string
  /** One for each scale, smallest first. */
  readonly found: ReadonlyArray<{ readonly count: number; readonly millis: number }>
  /** The most that it takes at a scale beside the one before: the median of the rounds. */
  readonly growth: number
}

const TEAMS = 10
/** How many a manager supervises, where an authority has so many; of a smaller one, the teams that there are. */
const TEAM_OF = 6

/** Five working days are a week of the calendar, where no bank holiday is in it. */
const SOON = "late_after <= now() + interval '7 days'"
const OVERDUE = "late_after < now()"

interface Asker {
  readonly client: Client
  readonly authority: string
  /** Whom each of some managers supervises, with the manager. */
  readonly teams: ReadonlyArray<ReadonlyArray<string>>
}

const teamsOf = async (client: Client, authority: string): Promise<Asker["teams"]> => {
  const { rows } = await client.query<{ readonly team: ReadonlyArray<string> }>(
    `select array_agg(id order by id) || supervisor as team from practitioner
     where authority = $1 and supervisor is not null group by supervisor
     order by abs(count(*) - ${TEAM_OF}), supervisor limit ${TEAMS}`,
    [authority]
  )
  return rows.map(({ team }) => team)
}

const quoted = (names: ReadonlyArray<string>): string => names.map((name) => `'${name}'`).join(", ")

const counting = (authority: string, condition: string, team?: ReadonlyArray<string>): string =>
  `select count(*)::int as count from episode where authority = '${authority}' and stage <> 'closed'
   and ${condition}${team === undefined ? "" : ` and lead_practitioner in (${quoted(team)})`}`

const questions: ReadonlyArray<readonly [string, (asker: Asker) => ReadonlyArray<string>]> = [
  ["overdue, of a team", ({ authority, teams }) => teams.map((team) => counting(authority, OVERDUE, team))],
  [
    "due within five working days, of a team",
    ({ authority, teams }) => teams.map((team) => counting(authority, SOON, team))
  ],
  ["overdue, of the authority", ({ authority }) => [counting(authority, OVERDUE)]],
  ["due within five working days, of the authority", ({ authority }) => [counting(authority, SOON)]]
]

const countOf = async ({ client }: Asker, statements: ReadonlyArray<string>): Promise<number> => {
  let total = 0
  for (const sql of statements) total += (await client.query<{ count: number }>(sql)).rows[0]?.count ?? 0
  return total / statements.length
}

const plansOf = async (
  { client }: Asker,
  statements: ReadonlyArray<string>
): Promise<ReadonlyArray<Plan>> => {
  const plans: Array<Plan> = []
  for (const sql of statements) plans.push(await executionOf(client, sql))
  return plans
}

const millisOf = (plans: ReadonlyArray<Plan>): number =>
  plans.reduce((sum, { millis }) => sum + millis, 0) / plans.length

const countedBy = async (
  askers: ReadonlyArray<Asker>,
  [what, of]: (typeof questions)[number]
): Promise<Counted> => {
  const asked = askers.map((asker) => ({ asker, statements: of(asker) }))
  const times = asked.map((): Array<number> => [])
  const by = new Set<string>()
  for (let round = -1; round < ROUNDS; round++) {
    for (const [place, { asker, statements }] of asked.entries()) {
      const plans = await plansOf(asker, statements)
      for (const { scans } of plans) by.add(scansOf(scans))
      if (round >= 0) times[place]?.push(millisOf(plans))
    }
  }
  const growths = times
    .slice(1)
    .map((own, place) => median(own.map((each, round) => each / (times[place]?.[round] ?? Number.NaN))))
  const found = await Promise.all(
    asked.map(async ({ asker, statements }, place) => ({
      count: await countOf(asker, statements),
      millis: median(times[place] ?? [])
    }))
  )
  return { what, by: [...by].join("; "), found, growth: Math.max(...growths) }
}

/** Counts as the gateway's role, behind the wall. */
export const countedAtEach = async (
  scales: ReadonlyArray<Scale>,
  secrets: Secrets,
  session: { readonly authority: string; readonly practitioner: string }
): Promise<ReadonlyArray<Counted>> => {
  const clients = scales.map(({ url }) => new Client({ connectionString: url }))
  try {
    const askers: Array<Asker> = []
    for (const client of clients) {
      await client.connect()
      await client.query("select set_config('section17.session', $1, false)", [
        seal(secrets, session as never, Date.now() + 600_000)
      ])
      askers.push({ client, ...session, teams: await teamsOf(client, session.authority) })
    }
    const counted: Array<Counted> = []
    for (const question of questions) counted.push(await countedBy(askers, question))
    return counted
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
}
