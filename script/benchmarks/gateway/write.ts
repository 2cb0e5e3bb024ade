// From a referral to the decision on it: two commands, each with its key, its event, its obligations and its account.
import { randomUUID } from "node:crypto"
import { Client } from "../rivals/src/pg.ts"
import { askBare, askGateway, type Servers } from "./asking.ts"
import type { Contender } from "./race.ts"

const RECEIVE = `mutation Receive($input: ReferralReceiveInput!) { referralReceive(input: $input) {
  __typename ... on ReferralReceived { episode { id version } }
} }`
const DECIDE = `mutation Decide($input: ReferralDecideInput!) { referralDecide(input: $input) {
  __typename ... on ReferralDecided { episode { id version } }
} }`

interface Changed {
  readonly __typename: string
  readonly episode?: { readonly id: string; readonly version: number }
}

const episodeOf = ({ __typename, episode }: Changed): { readonly id: string; readonly version: number } => {
  if (episode === undefined) throw new Error(`The gateway answers ${__typename}`)
  return episode
}

const referral = () => ({
  idempotencyKey: randomUUID(),
  child: { new: { givenName: "Robin", familyName: "Ashdown", birth: { bornOn: "2018-05-14" } } },
  referrer: { professional: { name: "Sam Okoro", agency: "A school", capacity: "Safeguarding lead" } },
  concern: "Robin comes to school hungry.",
  receivedAt: new Date(Date.now() - 60_000).toISOString()
})

const decision = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  idempotencyKey: randomUUID(),
  episode: id,
  seenVersion: version,
  response: "SECTION_17_ASSESSMENT",
  reasons: "Several agencies share the concern."
})

const rawId = (id: string): string => id.slice("Episode:".length)

/** The id of the episode that a gateway put on record. */
export const referredToDecided = async (at: Servers): Promise<string> => {
  const received = await askGateway<Changed>(at, "referralReceive", RECEIVE, { input: referral() })
  const decided = await askGateway<Changed>(at, "referralDecide", DECIDE, {
    input: decision(episodeOf(received))
  })
  return rawId(episodeOf(decided).id)
}

const ROWS = `select e.stage, e.version, e.lead_practitioner is null as unled,
  (select jsonb_agg(jsonb_build_array(v.number, v.type, v.recorded_by) order by v.number)
   from event v where v.authority = e.authority and v.episode = e.id) as events,
  (select jsonb_agg(jsonb_build_array(o.rule, o.duty, o.state, o.due_on) order by o.number)
   from obligation o where o.authority = e.authority and o.episode = e.id) as obligations,
  (select jsonb_agg(jsonb_build_array(a.practitioner, a.action, a.outcome, a.child = e.child) order by a.number)
   from audit a where a.authority = e.authority and a.episode = e.id) as account,
  (select count(*)::int from idempotency_key k where k.authority = e.authority and k.episode = e.id) as keys,
  (select count(*)::int from child c where c.authority = e.authority and c.id = e.child) as children
  from episode e where e.id = $1`

/** Everything that is on record of the episode, as the owner sees it. */
const onRecord = async ({ database }: Servers, id: string): Promise<unknown> => {
  const client = new Client({ connectionString: database })
  await client.connect()
  const { rows } = await client.query(ROWS, [id])
  await client.end()
  return rows
}

/** The gateway, and bare pg, which sends what the gateway sent. */
export const write = (at: Servers): ReadonlyArray<Contender> => {
  const contender = (name: string, ask: () => Promise<string>): Contender => ({
    name,
    ask,
    show: async () => onRecord(at, await ask())
  })
  return [
    contender("the gateway", () => referredToDecided(at)),
    contender("node:http and pg, the same SQL", () => askBare<string>(at, "/write"))
  ]
}
