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

interface Longest {
  readonly id: string
  readonly at: string
  readonly nodes: number
}

/** The episode of the authority with the most in it, and when it last changed. */
const longest = async ({ authority, database }: Servers): Promise<Longest> => {
  const client = new Client({ connectionString: database })
  await client.connect()
  const { rows } = await client.query<Longest>(
    `select e.id, max(v.recorded_at)::text as at, (2 * e.version + (
       select count(*) from obligation o where o.authority = e.authority and o.episode = e.id) + 3)::int as nodes
     from (select * from episode where authority = $1 order by version desc, id limit 1) e
     join event v on v.authority = e.authority and v.episode = e.id group by e.authority, e.id, e.version`,
    [authority]
  )
  await client.end()
  const [found] = rows
  if (found === undefined) throw new Error(`${authority} has no episode`)
  return { ...found, at: millisOf(found.at) }
}

/** The file of an episode, as the gateway shows it at a moment. */
export const fileOf = async (at: Servers, episode: string, moment: string): Promise<Shown> =>
  shownByGateway(await askGateway(at, "episode", ofGateway, { id: `Episode:${episode}`, at: moment }))

/** The gateway first; bare with the account that the gateway keeps, and without. */
export const wholeFile = async (
  at: Servers
): Promise<{ readonly nodes: number; readonly contenders: ReadonlyArray<Contender> }> => {
  const episode = await longest(at)
  const bare = (path: string) => async (): Promise<Shown> =>
    shownByBare(await askBare<OfBare>(at, path, { episode: episode.id }))
  return {
    nodes: episode.nodes,
    contenders: [
      {
        name: "the gateway, checked and accounted for, obligations worked out anew",
        ask: () => fileOf(at, episode.id, episode.at)
      },
      {
        name: "PostGraphile 5, nothing accounted for",
        ask: async () =>
          shownByPostgraphile(
            await askPostgraphile(at, "episodeByAuthorityAndRowId", ofPostgraphile, {
              authority: at.authority,
              id: episode.id
            })
          )
      },
      { name: "node:http and pg, accounted for", ask: bare("/file/accounted") },
      { name: "node:http and pg, nothing accounted for", ask: bare("/file") }
    ]
  }
}
