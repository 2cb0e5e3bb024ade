/** An authority with one thing of each kind that has an id. */
import { setClock } from "../testing/testGateway.ts"
import type { Kind } from "./ids.test-data.ts"
import {
  awaitingAllocation,
  childOf,
  close,
  type Episode,
  type People,
  peopleOf,
  type Person,
  person,
  read,
  refer
} from "./people.test-data.ts"
import { change, inYears, putOnAuthority, schedule } from "./retention.test-data.ts"
import { incoming, offer } from "./transfers.test-data.ts"

/** An authority's own: its people, an episode, and the id of one thing of each kind. */
export interface World {
  readonly people: People
  /** Who sets webhooks up. */
  readonly administrator: Person
  readonly episode: Episode
  readonly ids: Readonly<Record<Kind, string>>
}

/** The ids of things of the authority. */
export const ownIds = ({ ids }: World): ReadonlyArray<string> => [
  ids.Episode,
  ids.Child,
  ids.Practitioner,
  ids.Webhook,
  ids.Offered,
  ids.Received,
  ids.LegalHold,
  ids.Erasure,
  ids.Due,
  ids.Team,
  ids.CaseSystem
]

/** A webhook to which nothing is ever sent: nobody listens there. */
const webhookOf = async (administrator: Person): Promise<string> => {
  const input = { idempotencyKey: "the-wall", url: "http://127.0.0.1:9/", types: ["section17.webhook.ping"] }
  const document = `mutation($input: WebhookRegisterInput!) { webhookRegister(input: $input) {
    ... on WebhookRegistered { webhook { id } }
  } }`
  const answer = await read<{ webhookRegister: { webhook: { id: string } } }>(administrator, document, {
    input
  })
  return answer.webhookRegister.webhook.id
}

const holdOf = async (who: Person, child: string): Promise<string> => {
  const input = { child, reasons: "A claim.", basis: "County Court, claim 26/1234" }
  const placed = await change(who, "legalHoldPlace", {
    input,
    selected: "... on LegalHoldPlaced { legalHoldId }"
  })
  return String(placed["legalHoldId"])
}

/** A team and a case system, under keys that no other authority gives. */
const staffOf = async ({ teamManager: { id } }: People, staffAdministrator: Person) => {
  const key = `of-${id.slice("Practitioner:".length)}-0a2`
  const [Team, CaseSystem] = [`Team:${key}`, `CaseSystem:${key}`]
  const put = (mutation: string, input: object) =>
    change(staffAdministrator, mutation, { input: { seenVersion: 0, ...input } })
  await put("teamForm", { team: Team, name: "North", manager: id })
  await put("caseSystemRegister", {
    system: CaseSystem,
    name: "Records",
    roles: ["caseSystem"],
    answeredBy: id,
    decides: false
  })
  return { Team, CaseSystem }
}

/** A record that was due for a while, and the proposal to erase it. */
const proposed = async (people: People, staffAdministrator: Person) => {
  const { teamManager } = people
  const due = await childOf(teamManager, await close(people, await refer(people)))
  await putOnAuthority(staffAdministrator, "authorityRetentionSet", schedule(1))
  await setClock(teamManager.url, inYears(2))
  const selected = "... on ErasureProposed { erasure { id } }"
  const came = await change(teamManager, "erasurePropose", { input: { child: due }, selected })
  await setClock(teamManager.url, null)
  return { Due: due, Erasure: (came["erasure"] as { readonly id: string }).id }
}

/** `another` is the authority that offers a child to it, and that is offered one. */
export const worldOf = async (url: string, authority: string, another: string): Promise<World> => {
  const people = await peopleOf(url, authority)
  const administrator = await person(url, authority, "system-administrator")
  const staffAdministrator = await person(url, authority, "staff-administrator")
  const episode = await awaitingAllocation(people)
  const child = await childOf(people.teamManager, episode)
  const ids = {
    Episode: episode.id,
    Child: child,
    Practitioner: people.socialWorker.id,
    Webhook: await webhookOf(administrator),
    Offered: (await offer(people, another)).transfer,
    LegalHold: await holdOf(people.teamManager, child),
    ...(await proposed(people, staffAdministrator)),
    Received: await incoming(await peopleOf(url, another), people.teamManager, authority),
    ...(await staffOf(people, staffAdministrator)),
    Cursor: "Alert:1",
    Published: "Edition:working-together-2023"
  }
  return { people, administrator, episode, ids }
}
