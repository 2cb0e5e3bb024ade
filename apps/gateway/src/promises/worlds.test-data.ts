/** Two worlds, one with the others' records and one without: who asks in them, and what is there to be asked about. */
import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import * as jose from "jose"
import type { AuthorityCode } from "@section17/domain"
import { loadDemonstration } from "../demonstration/load.ts"
import * as DevelopmentIssuer from "../development/DevelopmentIssuer.ts"
import { setClock, type TestGateway } from "../testing/testGateway.ts"
import type { Pool } from "./drawn.test-data.ts"
import { peopleOf, person, read, refer } from "./people.test-data.ts"
import { register } from "./webhooks.test-data.ts"

/** Who asks: as whom, in which role, for what. */
const askers = {
  "team manager": { as: "team-manager", roles: ["teamManager"] },
  "team manager for an audit": { as: "other-team-manager", roles: ["teamManager"], purpose: "audit" },
  "staff administrator": { as: "staff-administrator", roles: ["staffAdministrator"] },
  "system administrator": { as: "system-administrator", roles: ["systemAdministrator"] },
  "key worker without a role": { as: "key-worker", roles: [] }
} as const
export type Asker = keyof typeof askers
export const askerNames = Object.keys(askers) as ReadonlyArray<Asker>

/** Signs as the authority's own identity provider in development does, but in which role and for what is said here. */
export const askersOf = async (
  { configuration, url }: TestGateway,
  ours: AuthorityCode.AuthorityCode
): Promise<Readonly<Record<Asker, { readonly url: string; readonly token: string }>>> => {
  const file = join(DevelopmentIssuer.keysFolder(configuration.data), `${ours}.json`)
  const key: jose.JWK = JSON.parse(readFileSync(file, "utf8"))
  const { audience, issuer } = (await DevelopmentIssuer.make(ours, dirname(file))).issuer(url)
  const signed = askerNames.map(async (name) => {
    const { as, ...claims } = askers[name]
    const token = await new jose.SignJWT({ name: as, ...claims })
      .setProtectedHeader({ alg: "ES256", kid: String(key.kid), typ: "at+jwt" })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(`${ours}-${as}`)
      .setIssuedAt()
      .setExpirationTime("23h")
      .sign(key)
    return [name, { url, token }] as const
  })
  return Object.fromEntries(await Promise.all(signed)) as never
}

/** What is late, and for how long, is not to change while it is asked about. */
export const noon = (gateway: TestGateway): Promise<void> => setClock(gateway.url, "2026-12-18T12:00:00.000Z")

/** The first id of a webhook is made from the key: the same wherever it is registered. */
const keyOf = (authority: string): string => `the-webhook-of-${authority}`

/** Puts an authority's demonstration on record, and children by names that others have too. */
export const people = async (
  gateway: TestGateway,
  authority: AuthorityCode.AuthorityCode,
  names: ReadonlyArray<string>
): Promise<void> => {
  await gateway.runtime.runPromise(loadDemonstration([authority]))
  const all = await peopleOf(gateway.url, authority)
  for (const name of names) await refer(all, name)
  const administrator = await person(gateway.url, authority, "system-administrator")
  const url = `http://127.0.0.1:9/${authority}`
  await register(administrator, { url, types: [], idempotencyKey: keyOf(authority) })
}

const lists = `query {
  episodes(first: 50) { edges { cursor node { episodeId child { id givenName familyName } } } }
  caseload(first: 50) { edges { cursor } }
  updatedSince(first: 50) { edges { cursor } }
  children(bornOn: "2018-05-14", first: 50) { edges { cursor node { id } } }
  practitionersByName(first: 50) { edges { cursor node { id } } }
  reminders(first: 50) { edges { cursor } }
}`

interface Connection<Node> {
  readonly edges: ReadonlyArray<{ readonly cursor: string; readonly node?: Node }>
}
interface Summary {
  readonly episodeId: string
  readonly child: { readonly id: string; readonly givenName: string; readonly familyName: string }
}
interface Listed extends Readonly<Record<string, Connection<unknown>>> {
  readonly episodes: Connection<Summary>
  readonly practitionersByName: Connection<{ readonly id: string }>
  readonly updatedSince: Connection<unknown>
}

const nodes = <Node>({ edges }: Connection<Node>): ReadonlyArray<Node> =>
  edges.flatMap(({ node }) => (node === undefined ? [] : [node]))

/** What there is of an authority, to ask about. */
export const poolOf = async (gateway: TestGateway, authority: string): Promise<Pool> => {
  const manager = await person(gateway.url, authority, "team-manager")
  const administrator = await person(gateway.url, authority, "system-administrator")
  const found = await read<Listed>(manager, lists)
  const episodes = nodes(found.episodes)
  const child = episodes[0]?.child.id
  const log = await read<Readonly<Record<string, Connection<unknown>>>>(
    manager,
    "query($child: ID!) { accessLog(child: $child, first: 50) { edges { cursor } } }",
    { child }
  )
  const sent = await read<Readonly<Record<string, Connection<unknown>>>>(
    administrator,
    "{ webhookDeliveries(first: 50) { edges { cursor } } }"
  )
  const { webhooks } = await read<{ readonly webhooks: ReadonlyArray<{ readonly id: string }> }>(
    administrator,
    "{ webhooks { id } }"
  )
  const cursors = Object.entries({ ...found, ...log, ...sent }).map(
    ([list, { edges }]) => [list, edges.map(({ cursor }) => cursor)] as const
  )
  const changed = found.updatedSince.edges.map(({ cursor }) => cursor)
  return {
    ids: [
      ...episodes.flatMap(({ child, episodeId }) => [episodeId, child.id]),
      ...nodes(found.practitionersByName).map(({ id }) => id),
      ...webhooks.map(({ id }) => id)
    ],
    cursors: {
      ...Object.fromEntries(cursors.filter(([, all]) => all.length > 0)),
      // A subscription goes on from a place in what changed.
      ...Object.fromEntries(["caseloadChanged", "authorityChanged"].map((field) => [field, changed]))
    },
    texts: {
      name: episodes.flatMap(({ child }) => [child.givenName, child.familyName]),
      authority: [authority],
      value: episodes.map(({ episodeId }) => episodeId),
      system: ["A case system"],
      role: ["teamManager", "socialWorker"],
      version: ["2024-04-01"]
    },
    days: ["2026-12-18", "2026-12-21", "2018-05-14", "2026-11-02"]
  }
}

/** An id or a cursor that looks the same and that nobody has. */
export const nobodys = (text: string): string => {
  const decoded = Buffer.from(text, "base64url").toString()
  const isCursor = Buffer.from(decoded).toString("base64url") === text && decoded.startsWith("{")
  if (isCursor) return Buffer.from(decoded.replaceAll(UUID, nobodysUuid)).toString("base64url")
  return UUID.test(text) ? text.replaceAll(UUID, nobodysUuid) : `${text}-0a1`
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu
const nobodysUuid = (uuid: string): string => `${uuid.slice(0, -3)}${uuid.endsWith("0a1") ? "1b0" : "0a1"}`

const together = (
  ...all: ReadonlyArray<Readonly<Record<string, ReadonlyArray<string>>>>
): Readonly<Record<string, ReadonlyArray<string>>> =>
  Object.fromEntries(
    [...new Set(all.flatMap((each) => Object.keys(each)))].map((key) => [
      key,
      all.flatMap((each) => each[key] ?? [])
    ])
  )

export const joined = (...pools: ReadonlyArray<Pool>): Pool => ({
  ids: pools.flatMap(({ ids }) => ids),
  cursors: together(...pools.map(({ cursors }) => cursors)),
  texts: together(...pools.map(({ texts }) => texts)),
  days: pools.flatMap(({ days }) => days)
})

/** The same, and of nobody. */
export const withNobodys = (pool: Pool): Pool => ({
  ids: [...pool.ids, ...pool.ids.map(nobodys)],
  cursors: together(
    pool.cursors,
    Object.fromEntries(Object.entries(pool.cursors).map(([list, all]) => [list, all.map(nobodys)]))
  ),
  texts: together(pool.texts, { name: ["Nobody at all"], value: [randomUUID()], authority: ["nowhere"] }),
  days: pool.days
})
