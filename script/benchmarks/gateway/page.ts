// The caseload page: twenty episodes with their children, who leads and what is due next, asked of each server.
import { askBare, askGateway, askPostgraphile, type Servers } from "./asking.ts"
import type { Contender } from "./race.ts"

/** What every answer is brought to before it is compared. */
interface Shown {
  readonly stage: string
  readonly version: number
  readonly receivedAt: string
  readonly lead: string | null
  readonly nextDueOn: string | null
  readonly child: string
}

const ofGateway = `query Caseload { episodes(first: 20) { nodes {
  stage version receivedAt nextDueOn lead { name } child { givenName familyName }
} } }`

const ofPostgraphile = `query Caseload { allEpisodes(first: 20, orderBy: [RECEIVED_AT_DESC, ROW_ID_DESC]) { nodes {
  stage version receivedAt
  practitionerByAuthorityAndLeadPractitioner { name }
  childByAuthorityAndChild { givenName familyName }
  due: obligationsByAuthorityAndEpisode(first: 1, orderBy: DUE_ON_ASC, condition: { state: "due" }) { nodes { dueOn } }
  late: obligationsByAuthorityAndEpisode(first: 1, orderBy: DUE_ON_ASC, condition: { state: "late" }) { nodes { dueOn } }
} } }`

const millisOf = (instant: string): string => new Date(instant).toISOString()
const stageOf = (stage: string): string => stage.replaceAll("_", "").toLowerCase()

interface Gateways {
  readonly stage: string
  readonly version: number
  readonly receivedAt: string
  readonly nextDueOn: string | null
  readonly lead: { readonly name: string } | null
  readonly child: { readonly givenName: string; readonly familyName: string }
}

const shownByGateway = ({ child, lead, nextDueOn, receivedAt, stage, version }: Gateways): Shown => ({
  stage: stageOf(stage),
  version,
  receivedAt: millisOf(receivedAt),
  lead: lead?.name ?? null,
  nextDueOn,
  child: `${child.givenName} ${child.familyName}`
})

interface Nodes<Node> {
  readonly nodes: ReadonlyArray<Node>
}
type Due = Nodes<{ readonly dueOn: string | null }>
interface Postgraphiles extends Pick<Gateways, "stage" | "version" | "receivedAt"> {
  readonly practitionerByAuthorityAndLeadPractitioner: Gateways["lead"]
  readonly childByAuthorityAndChild: Gateways["child"]
  readonly due: Due
  readonly late: Due
}

const earliest = (...dues: ReadonlyArray<Due>): string | null =>
  dues
    .flatMap(({ nodes }) => nodes.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])))
    .toSorted()
    .at(0) ?? null

const shownByPostgraphile = (row: Postgraphiles): Shown =>
  shownByGateway({
    ...row,
    lead: row.practitionerByAuthorityAndLeadPractitioner,
    child: row.childByAuthorityAndChild,
    nextDueOn: earliest(row.due, row.late)
  })

interface Bares extends Pick<Gateways, "stage" | "version" | "receivedAt" | "nextDueOn"> {
  readonly lead: string | null
  readonly givenName: string
  readonly familyName: string
}

const shownByBare = ({ familyName, givenName, lead, ...row }: Bares): Shown =>
  shownByGateway({ ...row, lead: lead === null ? null : { name: lead }, child: { givenName, familyName } })

const ofTheGateway = (from: Servers) => async (): Promise<ReadonlyArray<Shown>> =>
  (await askGateway<Nodes<Gateways>>(from, "episodes", ofGateway)).nodes.map(shownByGateway)

/** The gateway first; bare with the account that the gateway keeps, and without. */
export const caseloadPage = (at: Servers): ReadonlyArray<Contender> => {
  const bare = (path: string) => async (): Promise<ReadonlyArray<Shown>> =>
    (await askBare<ReadonlyArray<Bares>>(at, path)).map(shownByBare)
  return [
    { name: "the gateway, each child's reading accounted for", ask: ofTheGateway(at) },
    { name: "the gateway, its account not sent", ask: ofTheGateway({ ...at, ...at.unaccounted }) },
    {
      name: "PostGraphile 5, nothing accounted for",
      ask: async () =>
        (await askPostgraphile<Nodes<Postgraphiles>>(at, "allEpisodes", ofPostgraphile)).nodes.map(
          shownByPostgraphile
        )
    },
    { name: "node:http and pg, accounted for", ask: bare("/page/accounted") },
    { name: "node:http and pg, nothing accounted for", ask: bare("/page") }
  ]
}
