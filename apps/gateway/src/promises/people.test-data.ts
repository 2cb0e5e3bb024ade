/** Practitioners of an authority, and what they do, each over HTTP. */
import { randomUUID } from "node:crypto"
import { schema } from "@section17/graphql"
import { registry } from "@section17/protocols"
import { getNamedType } from "graphql"
import { ask, type Answered, signIn } from "../testing/testGateway.ts"
import { happened } from "./documents.test-data.ts"

/** The protocols of these authorities, for a gateway that holds no others. */
export const protocolsOf = (...authorities: ReadonlyArray<string>) =>
  registry.filter(({ authority }) => authorities.includes(authority))

/** A practitioner who is signed in with a gateway. */
export interface Person {
  readonly url: string
  readonly token: string
  /** The global id. */
  readonly id: string
  readonly name: string
}

/** What an answer holds. Throws when it holds nothing but errors. */
export const dataOf = <Data>({ json, status, text }: Answered): Data => {
  if (json.data === undefined || json.data === null || json.errors !== undefined) {
    throw new Error(`${status}: ${text}`)
  }
  return json.data as Data
}

export const read = async <Data>(
  { token, url }: Pick<Person, "token" | "url">,
  query: string,
  variables: unknown = {}
): Promise<Data> => dataOf(await ask(url, query, { token, variables }))

const me = "{ viewer { practitioner { id name } } }"

export const person = async (url: string, authority: string, as: string): Promise<Person> => {
  const token = await signIn(url, authority, as)
  const { viewer } = await read<{ viewer: { practitioner: Pick<Person, "id" | "name"> } }>({ url, token }, me)
  return { url, token, ...viewer.practitioner }
}

export interface People {
  readonly socialWorker: Person
  readonly teamManager: Person
  readonly otherTeamManager: Person
  readonly keyWorker: Person
}

export const peopleOf = async (url: string, authority: string): Promise<People> => {
  const as = (name: string) => person(url, authority, name)
  return {
    socialWorker: await as("social-worker"),
    teamManager: await as("team-manager"),
    otherTeamManager: await as("other-team-manager"),
    keyWorker: await as("key-worker")
  }
}

export interface Change {
  readonly number: number
  readonly what: string
  readonly recordedBy: { readonly id: string; readonly name: string }
}

/** An episode, as far as it takes to go on with it. */
export interface Episode {
  readonly id: string
  readonly version: number
  readonly stage: string
}

/** What came of a mutation: its own name for what happened, or a problem's. */
export interface Outcome {
  readonly __typename: string
  readonly message?: string
  readonly rule?: string | null
  readonly episode?: Episode
  /** The questions that have no answer yet. */
  readonly unanswered?: ReadonlyArray<{ readonly key: string }>
  readonly currentVersion?: number
  readonly changes?: ReadonlyArray<Change>
}

export const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const problemIn = (mutation: string, name: string, selected: string): string => {
  const payload = schema.getMutationType()?.getFields()[mutation]?.type
  const possible = payload === undefined ? [] : schema.getPossibleTypes(getNamedType(payload) as never)
  return possible.some((type) => type.name === name) ? `... on ${name} { ${selected} }` : ""
}

export const documentOf = (mutation: string): string => {
  const changed = "currentVersion changes { number what recordedBy { id name } }"
  return `mutation($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) {
    __typename
    ... on Problem { message rule }
    ${problemIn(mutation, "ConcurrentChange", changed)}
    ${problemIn(mutation, "NotOnRecord", "unanswered { key }")}
    ... on ${happened(mutation)} { episode { id version stage } }
  } }`
}

export type Input = Readonly<Record<string, unknown>>

/** Does something, and says what came of it. Throws when the answer holds neither. */
export const act = async (who: Person, mutation: string, input: Input): Promise<Outcome> => {
  const variables = { input: { idempotencyKey: randomUUID(), ...input } }
  const { [mutation]: outcome } = await read<Record<string, Outcome>>(who, documentOf(mutation), variables)
  if (outcome === undefined) throw new Error(`There is no answer to ${mutation}.`)
  return outcome
}

/** Does something that is not refused; the episode as it then stands. */
export const go = async (who: Person, mutation: string, input: Input): Promise<Episode> => {
  const outcome = await act(who, mutation, input)
  if (outcome.episode === undefined || outcome.message !== undefined) throw new Error(JSON.stringify(outcome))
  return outcome.episode
}

export const today = (): string => new Date().toISOString().slice(0, 10)

/** The referral of a child whom the authority does not know yet, received a minute ago. */
export const referral = (givenName = "Robin"): Input => ({
  child: { new: { givenName, familyName: "Ashdown", birth: { bornOn: "2018-05-14" } } },
  referrer: { professional: { name: "Sam Okoro", agency: "A school", capacity: "Safeguarding lead" } },
  concern: `${givenName} comes to school hungry.`,
  receivedAt: new Date(Date.now() - 60_000).toISOString()
})

const on = ({ id, version }: Episode): Input => ({ episode: id, seenVersion: version })

export const refer = (people: Pick<People, "socialWorker">, givenName?: string): Promise<Episode> =>
  go(people.socialWorker, "referralReceive", referral(givenName))

export const decision: Input = {
  response: "SECTION_17_ASSESSMENT",
  reasons: "Several agencies share the concern."
}
export const mapping = (): Input => ({ heldOn: today(), summary: "A warm family, and little sleep." })
export const analysis = {
  developmentalNeeds: "Well, and learns well.",
  parentingCapacity: "Warm, and tired.",
  familyAndEnvironment: "A grandmother lives near."
}
export const draft: Input = { analysis, recommendation: "A child in need plan." }

export const allocation = (practitioner: string): Input => ({
  practitioner,
  considerations: {
    skillsAndExperience: "Long.",
    childAndFamilyNeeds: "Evenings.",
    riskOfSection47: "None seen."
  },
  direction: { focus: "Evenings at home.", seeChildBy: today(), completeBy: today() }
})

/** An episode that waits for a lead practitioner: version 3. */
export const awaitingAllocation = async (people: People, givenName?: string): Promise<Episode> => {
  const decided = await go(people.teamManager, "referralDecide", {
    ...on(await refer(people, givenName)),
    ...decision
  })
  return go(people.teamManager, "teamMappingRecord", { ...on(decided), ...mapping() })
}

/** An episode whose assessment is with a manager: version 6, led and submitted by the social worker. */
export const submitted = async (people: People, givenName?: string): Promise<Episode> => {
  const { socialWorker, teamManager } = people
  const waiting = await awaitingAllocation(people, givenName)
  const allocated = await go(teamManager, "leadPractitionerAllocate", {
    ...on(waiting),
    ...allocation(socialWorker.id)
  })
  const seen = await go(socialWorker, "childSeenRecord", {
    ...on(allocated),
    seenOn: today(),
    manner: { alone: true },
    wishesAndFeelings: "I like it when Nan is there."
  })
  return go(socialWorker, "assessmentSubmit", { ...on(seen), ...draft })
}

/** Closes an episode at its referral: help from universal services is enough, and the family is told. */
export const close = async (
  { socialWorker, teamManager }: Pick<People, "socialWorker" | "teamManager">,
  referred: Episode
): Promise<Episode> => {
  const answered = { response: "EARLY_HELP", reasons: "Help from universal services is enough." }
  const decided = await go(teamManager, "referralDecide", { ...on(referred), ...answered })
  const proposal = { destination: { closed: true }, reasons: "The school nurse sees to it." }
  const proposed = await go(teamManager, "closurePropose", { ...on(decided), ...proposal })
  const telling = {
    telling: "FAMILY_OF_CLOSURE",
    toldOn: today(),
    form: "SPOKEN",
    said: "That it closes, and why."
  }
  const told = await go(socialWorker, "toldRecord", { ...on(proposed), ...telling })
  return go(teamManager, "episodeClose", on(told))
}

/** The global id of the child whose episode it is. */
export const childOf = async (who: Person, { id }: Pick<Episode, "id">): Promise<string> => {
  const query = "query($id: ID!) { episode(id: $id) { child { id } } }"
  return (await read<{ episode: { child: { id: string } } }>(who, query, { id })).episode.child.id
}

export interface Chronology {
  readonly verified: boolean
  readonly brokenAt: number | null
  readonly brokenBecause: string | null
  readonly events: ReadonlyArray<Change & { readonly recordedAt: string; readonly recordedOn: string }>
}

const chronologyQuery = `query($id: ID!) { episode(id: $id) { chronology {
  verified brokenAt brokenBecause events { number what recordedAt recordedOn recordedBy { id name } }
} } }`

export const chronologyOf = async (who: Person, { id }: Pick<Episode, "id">): Promise<Chronology> =>
  (await read<{ episode: { chronology: Chronology } }>(who, chronologyQuery, { id })).episode.chronology

/** The words and the names in a chronology, in order. */
export const told = ({ events }: Chronology): ReadonlyArray<string> =>
  events.map(({ number, recordedBy, what }) => `${number} ${what}, ${recordedBy.name}`)
