// One child's whole file: the episode, the child, who leads, all that happened and all that is required.
import { Client } from "../rivals/src/pg.ts"
import { askBare, askGateway, askPostgraphile, type Servers } from "./asking.ts"
import type { Contender } from "./race.ts"

/** What every answer is brought to before it is compared. */
interface Shown {
  readonly version: number
  readonly child: string
  readonly lead: string | null
  readonly events: ReadonlyArray<readonly [number, string, string | null]>
  readonly obligations: ReadonlyArray<string>
}

const ofGateway = `query File($id: ID!, $at: DateTime!) { episode(id: $id) {
  version child { givenName familyName } lead { name }
  chronology { events { number recordedAt recordedBy { name } } }
  obligations(at: $at) { rule duty deadline { dueOn } }
} }`

interface OfGateway {
  readonly version: number
  readonly child: { readonly givenName: string; readonly familyName: string }
  readonly lead: { readonly name: string } | null
  readonly chronology: {
    readonly events: ReadonlyArray<{
      readonly number: number
      readonly recordedAt: string
      readonly recordedBy: { readonly name: string | null }
    }>
  }
  readonly obligations: ReadonlyArray<{
    readonly rule: string
    readonly duty: string
    readonly deadline: { readonly dueOn: string } | null
  }>
}

const named = ({ familyName, givenName }: OfGateway["child"]): string => `${givenName} ${familyName}`
const millisOf = (instant: string): string => new Date(instant).toISOString()

const shownByGateway = ({ child, chronology, lead, obligations, version }: OfGateway): Shown => ({
  version,
  child: named(child),
  lead: lead?.name ?? null,
  events: chronology.events.map(({ number, recordedAt, recordedBy }) => [
    number,
    millisOf(recordedAt),
    recordedBy.name
  ]),
  obligations: obligations
    .map(({ deadline, duty, rule }) => `${rule} ${duty} ${deadline?.dueOn ?? ""}`)
    .toSorted()
})

const ofPostgraphile = `query File($authority: String!, $id: UUID!) { episodeByAuthorityAndRowId(authority: $authority, rowId: $id) {
  version
  childByAuthorityAndChild { givenName familyName }
  practitionerByAuthorityAndLeadPractitioner { name }
  eventsByAuthorityAndEpisode(orderBy: NUMBER_ASC) { nodes {
    number recordedAt practitionerByAuthorityAndRecordedBy { name }
  } }
  obligationsByAuthorityAndEpisode(orderBy: NUMBER_ASC) { nodes { rule duty dueOn } }
} }`

interface OfPostgraphile extends Pick<OfGateway, "version"> {
  readonly childByAuthorityAndChild: OfGateway["child"]
  readonly practitionerByAuthorityAndLeadPractitioner: OfGateway["lead"]
  readonly eventsByAuthorityAndEpisode: {
    readonly nodes: ReadonlyArray<{
      readonly number: number
      readonly recordedAt: string
      readonly practitionerByAuthorityAndRecordedBy: { readonly name: string } | null
    }>
  }
  readonly obligationsByAuthorityAndEpisode: { readonly nodes: ReadonlyArray<Owed> }
}
interface Owed {
  readonly rule: string
  readonly duty: string
  readonly dueOn: string | null
}

const owed = (all: ReadonlyArray<Owed>): ReadonlyArray<string> =>
  all.map(({ dueOn, duty, rule }) => `${rule} ${duty} ${dueOn ?? ""}`).toSorted()

const shownByPostgraphile = (row: OfPostgraphile): Shown => ({
  version: row.version,
  child: named(row.childByAuthorityAndChild),
  lead: row.practitionerByAuthorityAndLeadPractitioner?.name ?? null,
  events: row.eventsByAuthorityAndEpisode.nodes.map((event) => [
    event.number,
    millisOf(event.recordedAt),
    event.practitionerByAuthorityAndRecordedBy?.name ?? null
  ]),
  obligations: owed(row.obligationsByAuthorityAndEpisode.nodes)
})

interface OfBare {
  readonly whole: OfGateway["child"] & { readonly version: number; readonly lead: string | null }
  readonly events: ReadonlyArray<{
    readonly number: number
    readonly recordedAt: string
    readonly recordedBy: string | null
  }>
  readonly obligations: ReadonlyArray<Owed>
}

const shownByBare = ({ events, obligations, whole }: OfBare): Shown => ({
  version: whole.version,
  child: named(whole),
  lead: whole.lead,
  events: events.map(({ number, recordedAt, recordedBy }) => [number, recordedAt, recordedBy]),
  obligations: owed(obligations)
})

interface File {
  readonly id: string
  /** When it last changed. */
  readonly at: string
  readonly nodes: number
}

/** More than a gateway remembers of what it recomputed: in turn, each is recomputed each time. */
const FILES = 600
/** Few enough to be remembered. */
const REMEMBERED = 20

/** The episodes of the authority with the most in them. */
const longest = async ({ authority, database }: Servers): Promise<ReadonlyArray<File>> => {
  const client = new Client({ connectionString: database })
  await client.connect()
  const { rows } = await client.query<File>(
    `select e.id, (select max(v.recorded_at) from event v where v.authority = $1 and v.episode = e.id)::text as at,
       (2 * e.version + (select count(*) from obligation o where o.authority = $1 and o.episode = e.id) + 3)::int as nodes
     from (select id, version from episode where authority = $1 order by version desc, id limit ${FILES}) e
     order by e.version desc, e.id`,
    [authority]
  )
  await client.end()
  if (rows.length === 0) throw new Error(`${authority} has no episode`)
  return rows.map((file) => ({ ...file, at: millisOf(file.at) }))
}

const mean = (numbers: ReadonlyArray<number>): number =>
  Math.round(numbers.reduce((sum, each) => sum + each, 0) / numbers.length)

/** Asks for the files one after the other; what is compared is the answer for the first of them, and the last. */
const inTurn = (name: string, files: ReadonlyArray<File>, ask: (file: File) => Promise<Shown>): Contender => {
  let turn = 0
  const file = (at: number): File => files.at(at) as File
  return {
    name,
    ask: () => ask(file(turn++ % files.length)),
    show: async () => [await ask(file(0)), await ask(file(-1))]
  }
}

/** As many as are remembered, of all lengths, the first and the last among them. */
const someOf = (files: ReadonlyArray<File>): ReadonlyArray<File> =>
  Array.from({ length: REMEMBERED }, (_, at) =>
    files.at(Math.round((at * (files.length - 1)) / (REMEMBERED - 1)))
  ).flatMap((file) => (file === undefined ? [] : [file]))

/** The file of an episode, as the gateway shows it at a moment. */
export const fileOf = async (at: Servers, episode: string, moment: string): Promise<Shown> =>
  shownByGateway(await askGateway(at, "episode", ofGateway, { id: `Episode:${episode}`, at: moment }))

const ofTheGateway =
  (from: Servers) =>
  ({ at: moment, id }: File): Promise<Shown> =>
    fileOf(from, id, moment)

/** The gateway first; bare with the account that the gateway keeps, and without. */
export const wholeFile = async (
  at: Servers
): Promise<{ readonly nodes: number; readonly contenders: ReadonlyArray<Contender> }> => {
  const files = await longest(at)
  const postgraphile = async ({ id }: File): Promise<Shown> =>
    shownByPostgraphile(
      await askPostgraphile(at, "episodeByAuthorityAndRowId", ofPostgraphile, { authority: at.authority, id })
    )
  const bare =
    (path: string) =>
    async ({ id }: File): Promise<Shown> =>
      shownByBare(await askBare<OfBare>(at, path, { episode: id }))
  return {
    nodes: mean(files.map(({ nodes }) => nodes)),
    contenders: [
      inTurn("the gateway, accounted for, recomputed", files, ofTheGateway(at)),
      inTurn(
        "the gateway, its account not sent, recomputed",
        files,
        ofTheGateway({ ...at, ...at.unaccounted })
      ),
      inTurn("the gateway, accounted for, recomputed a moment ago", someOf(files), ofTheGateway(at)),
      inTurn("PostGraphile 5, nothing accounted for", files, postgraphile),
      inTurn("node:http and pg, accounted for", files, bare("/file/accounted")),
      inTurn("node:http and pg, nothing accounted for", files, bare("/file"))
    ]
  }
}
