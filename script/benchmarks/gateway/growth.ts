// What must not grow with the records: a page by its cursor, however far it is; and the same page, file and write on a
// hundredth, a tenth and all of them.
import { asOwner } from "./cluster.ts"
import { askGateway, type Servers } from "./asking.ts"
import { caseloadPage } from "./page.ts"
import { fileOf } from "./file.ts"
import type { Contender } from "./race.ts"
import { referredToDecided } from "./write.ts"

const ON_A_PAGE = 20
const FAR = [1, 100, 1_000, 10_000]

const PAGE = `query Page($after: String) { episodes(first: ${ON_A_PAGE}, after: $after) { nodes { episodeId stage child { familyName } } } }`

const whole = new Intl.NumberFormat("en-GB")

/** The full pages that there are among those, and the last one. */
const fullPages = async ({ authority, database }: Servers): Promise<ReadonlyArray<number>> => {
  const counted = `select count(*)::int as total from episode where authority = '${authority}'`
  const [{ total } = { total: 0 }] = await asOwner<{ total: number }>(database, counted)
  const last = Math.floor(total / ON_A_PAGE)
  const among = FAR.filter((page) => page <= last)
  return among.length === FAR.length ? among : [...among, last]
}

/** The episode before a page. */
const before = async ({ authority, database }: Servers, page: number): Promise<string | null> => {
  if (page === 1) return null
  const [found] = await asOwner<{ id: string }>(
    database,
    `select id from episode where authority = '${authority}'
     order by received_at desc, id desc offset ${(page - 1) * ON_A_PAGE - 1} limit 1`
  )
  return `Episode:${found?.id ?? ""}`
}

const nodesOf = async (at: Servers, after: string | null): Promise<number> => {
  const { nodes } = await askGateway<{ readonly nodes: ReadonlyArray<unknown> }>(at, "episodes", PAGE, {
    after
  })
  return nodes.length
}

/** Pages by their cursors, as far as there are any. */
export const cursorPages = async (at: Servers): Promise<ReadonlyArray<Contender>> =>
  Promise.all(
    (await fullPages(at)).map(async (page) => {
      const after = await before(at, page)
      return { name: `page ${whole.format(page)}`, ask: () => nodesOf(at, after) }
    })
  )

/** A gateway, and how many open cases there are in its database. */
export interface At {
  readonly cases: number
  readonly at: Servers
}

/** The longest episode that is the same at every scale: who tells the same cases tells some of them alike. */
const longestAtEvery = async (all: ReadonlyArray<At>): Promise<string> => {
  const [first, ...others] = await Promise.all(
    all.map(async ({ at: { authority, database } }) => {
      const sql = `select id, version from episode where authority = '${authority}' order by version desc, id`
      const rows = await asOwner<{ readonly id: string; readonly version: number }>(database, sql)
      return new Map(rows.map(({ id, version }) => [id, version]))
    })
  )
  const found = [...(first ?? [])].find(([id, version]) => others.every((other) => other.get(id) === version))
  if (found === undefined) throw new Error("No episode is the same at every scale")
  return found[0]
}

/** The same of a gateway at every scale, smallest first. What is not the same at each is not compared. */
const atEach = (all: ReadonlyArray<At>, ask: (at: Servers) => Contender["ask"], show?: Contender["show"]) =>
  all.map(({ at, cases }) => ({
    name: `${whole.format(cases)} open cases`,
    ask: ask(at),
    ...(show && { show })
  }))

const alike = async (): Promise<null> => null

export interface Growing {
  readonly page: ReadonlyArray<Contender>
  readonly file: ReadonlyArray<Contender>
  readonly write: ReadonlyArray<Contender>
}

export const growing = async (all: ReadonlyArray<At>): Promise<Growing> => {
  const id = await longestAtEvery(all)
  const moment = new Date().toISOString()
  return {
    page: atEach(all, (at) => async () => (await caseloadPage(at)[0]?.ask()) ?? null, alike),
    file: atEach(all, (at) => async () => (await fileOf(at, id, moment)).events.length),
    write: atEach(all, (at) => () => referredToDecided(at), alike)
  }
}
