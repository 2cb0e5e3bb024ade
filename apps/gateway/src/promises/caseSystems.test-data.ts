/** Case systems with accounts of their own, beside the practitioners of authorities, each over HTTP. */
import { randomUUID } from "node:crypto"
import type * as jose from "jose"
import type { Configuration } from "../configuration.ts"
import { startIssuer, type TestIssuer } from "../testing/TestIssuer.ts"
import { ask, type Engine, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Input, type Person, protocolsOf, read } from "./people.test-data.ts"

export const mark = { claim: "idtyp", value: "app" }

/** Authorities, each with an identity provider that marks the tokens of its case systems. */
export interface Place {
  readonly gateway: TestGateway
  readonly issuerOf: (authority: string) => TestIssuer
  readonly stop: () => Promise<void>
}

const start = (authority: string): Promise<TestIssuer> =>
  startIssuer(authority as TestIssuer["settings"]["authority"], `https://login.example/${authority}`)

export const startPlace = async (
  engine: Engine,
  authorities: ReadonlyArray<string>,
  configuration: Partial<Configuration> = {}
): Promise<Place> => {
  const issuers = await Promise.all(authorities.map(start))
  const gateway = await startTestGateway({
    engine,
    configuration: {
      issuers: issuers.map(({ settings }) => ({ ...settings, caseSystems: mark })),
      ...configuration
    },
    parts: { demonstration: true, registry: protocolsOf(...authorities) }
  })
  const issuerOf = (authority: string): TestIssuer => {
    const found = issuers.find(({ settings }) => settings.authority === authority)
    if (found === undefined) throw new Error(`There is no issuer of ${authority}.`)
    return found
  }
  const stop = async (): Promise<void> => {
    await gateway.stop()
    await Promise.all(issuers.map((issuer) => issuer.stop()))
  }
  return { gateway, issuerOf, stop }
}

/** A made-up practitioner, signed in with their authority's own identity provider. */
export const signed = async (
  { gateway, issuerOf }: Place,
  authority: string,
  who: { readonly as: string; readonly role: string }
): Promise<Person> => {
  const sub = `${authority}-${who.as}`
  const token = await issuerOf(authority).sign({ sub, name: who.as, roles: [who.role] })
  return { url: gateway.url, token, id: `Practitioner:${sub}`, name: who.as }
}

/** What the identity provider gives a system for itself: nobody's name is in it. */
export const tokenOf = (
  { issuerOf }: Place,
  authority: string,
  claims: jose.JWTPayload = {}
): Promise<string> =>
  issuerOf(authority).sign({
    sub: "records",
    name: undefined,
    roles: ["caseSystem"],
    [mark.claim]: mark.value,
    ...claims
  })

export const systemOf = async (place: Place, authority: string, sub = "records"): Promise<Person> => ({
  url: place.gateway.url,
  token: await tokenOf(place, authority, { sub }),
  id: `CaseSystem:${sub}`,
  name: sub
})

export interface Registered {
  readonly __typename: string
  readonly message?: string
  readonly system?: Readonly<Record<string, unknown>>
}

const registering = (mutation: string) => `mutation($input: ${mutation}Input!) {
  caseSystem: ${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}(input: $input) {
    __typename ... on Problem { message }
    ... on SystemRecorded { system { id name roles { key } answeredBy { id } decides withdrawn version
      history { kind recordedBy { id } } } }
  }
}`

const said = async (who: Person, mutation: string, input: Input): Promise<Registered> => {
  const variables = { input: { idempotencyKey: randomUUID(), system: "CaseSystem:records", ...input } }
  return (await read<{ caseSystem: Registered }>(who, registering(mutation), variables)).caseSystem
}

export const register = (who: Person, input: Input): Promise<Registered> =>
  said(who, "CaseSystemRegister", {
    seenVersion: 0,
    name: "The records system",
    roles: ["caseSystem"],
    decides: false,
    ...input
  })

export const withdraw = (who: Person, input: Input): Promise<Registered> =>
  said(who, "CaseSystemWithdraw", { reasons: "The contract has ended.", ...input })

export interface Came {
  readonly __typename: string
  readonly message?: string
  readonly obstacle?: string
  readonly episode?: { readonly id: string; readonly version: number }
}

const pushing = `mutation($input: ChangesPushInput!) { changesPush(input: $input) {
  __typename ... on Problem { message }
  ... on ChangesPushed { items { came {
    __typename ... on Problem { message } ... on NotPermitted { obstacle }
    ... on ItemCarriedOut { episode { id version } }
  } } }
} }`

type Item = Readonly<Record<string, Input>>

/** What came of one change that a system pushes, on behalf of whom it says; or of the push, where no item was looked at. */
export const push = async (who: Person, item: Item, onBehalfOf?: string): Promise<Came> => {
  const input = { items: [item], ...(onBehalfOf === undefined ? {} : { onBehalfOf }) }
  const { json, text } = await ask(who.url, pushing, { token: who.token, variables: { input } })
  const pushed = json.data?.["changesPush"] as
    | (Came & { readonly items?: ReadonlyArray<{ readonly came: Came }> })
    | undefined
  const came = pushed?.items?.[0]?.came ?? pushed
  if (came === undefined) throw new Error(text)
  return came
}

export const keyed = (mutation: string, input: Input): Item => ({
  [mutation]: { idempotencyKey: randomUUID(), ...input }
})
