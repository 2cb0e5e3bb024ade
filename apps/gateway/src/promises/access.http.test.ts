import { standardPolicy, Policy } from "@section17/application"
import { Role } from "@section17/domain"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startIssuer, type TestIssuer } from "../testing/TestIssuer.ts"
import { type Answered, ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Of, type Question, questions, referralOf, restrict, subjectOf } from "./access.test-data.ts"
import { type Owner, ownerOf } from "./owner.test-data.ts"
import { close, go, type Person, referral } from "./people.test-data.ts"
import { subscribe } from "../testing/sse.ts"

const authority = "bristol" as TestIssuer["settings"]["authority"]

/** Who holds which role on record in the demonstration, and somebody whose token holds none of theirs. */
const people = [
  { sub: "bristol-social-worker", role: "socialWorker" },
  { sub: "bristol-team-manager", role: "teamManager" },
  { sub: "bristol-key-worker", role: "childInNeedKeyWorker" },
  { sub: "bristol-system-administrator", role: "systemAdministrator" },
  { sub: "bristol-social-worker", role: "teamManager" }
] as const

const purposes = ["direct care", "audit", "inspection"] as const
/** How the record stands. One that is restricted to others is, to everybody here, as one that nobody has. */
const states = [
  { state: "open", closed: false },
  { state: "closed", closed: true },
  { state: "restricted to others", closed: false }
] as const
/** What is asked of the record itself, and not of a list or of a new one. */
const aboutOneRecord = new Set<Policy.Capability>([
  "seeChild",
  "seeEpisode",
  "seeChronology",
  "seeAccessLog",
  "record",
  "offerTransfer"
])

type Case = Question & {
  readonly sub: string
  readonly role: string
  readonly purpose: string
  readonly closed: boolean
  readonly state: (typeof states)[number]["state"]
}

/** Role by type and field, or operation, by purpose, by state. */
const matrix: ReadonlyArray<Case> = people.flatMap((who) =>
  purposes.flatMap((purpose) =>
    states.flatMap((state) => questions.map((question) => ({ ...question, ...who, purpose, ...state })))
  )
)

/** Roles count when token and record both hold them. */
const rolesOf = ({ role, sub }: Case) =>
  sub.endsWith("social-worker") && role !== "socialWorker" ? [] : [role]

const expected = (asked: Case): string => {
  const roles = rolesOf(asked).map((role) => Role.Role.make(role))
  const asking = { roles, purpose: asked.purpose }
  const found = Policy.obstacle(standardPolicy, asked.may, { asking, standing: { closed: asked.closed } })
  if (found === undefined) {
    const ofOne = aboutOneRecord.has(asked.may) && asked.searches !== true
    return asked.state === "restricted to others" && ofOne ? "unknown" : "permitted"
  }
  return roles.length === 0 ? "unknown" : `not permitted: ${found.toUpperCase()}`
}

/** What came of it: shown or let through; not permitted, and why; or as unknown as a stranger. */
const outcomeOf = ({ json, text }: Answered): string => {
  const [error] = json.errors ?? []
  if (error !== undefined) {
    if (error.extensions?.["code"] !== "FORBIDDEN") return text
    return error.message.startsWith("No practitioner")
      ? "unknown"
      : `not permitted: ${obstacleIn(error.message)}`
  }
  const [payload] = Object.values(json.data ?? {}) as ReadonlyArray<{
    readonly __typename?: string
    readonly obstacle?: string
  } | null>
  // What is asked for by id is null for a stranger, as it is for an id that nobody has.
  const unknown = ["UnknownPractitioner", "EpisodeNotFound"]
  if (payload === null || unknown.includes(payload?.__typename ?? "")) return "unknown"
  return payload?.__typename === "NotPermitted" ? `not permitted: ${payload.obstacle}` : "permitted"
}

const obstacleIn = (message: string): string => {
  if (/It takes (?:the|a) role/u.test(message)) return "ROLE"
  return message.includes("Sign in for the work that you do") ? "PURPOSE" : "RECORD"
}

describe.each(engines)("the table of access, on %s", (engine) => {
  let issuer: TestIssuer
  let gateway: TestGateway
  let owner: Owner | undefined
  let open: Of
  let closed: Of
  let restricted: Of

  const signed = new Map<string, Promise<string>>()
  const tokenOf = (sub: string, role: string, purpose: string): Promise<string> => {
    const words = [sub, role, purpose].join()
    const token = signed.get(words) ?? issuer.sign({ sub, name: sub, roles: [role], purpose })
    signed.set(words, token)
    return token
  }
  const signedIn = async (sub: string, role: string, purpose = "direct care"): Promise<Person> => ({
    id: `Practitioner:${sub}`,
    name: sub,
    url: gateway.url,
    token: await tokenOf(sub, role, purpose)
  })

  beforeAll(async () => {
    issuer = await startIssuer(authority, "https://login.example")
    gateway = await startTestGateway({
      engine,
      configuration: { issuers: [issuer.settings] },
      parts: { demonstration: true }
    })
    if (gateway.ownerUrl !== "") owner = await ownerOf(gateway.ownerUrl)
    const socialWorker = await signedIn("bristol-social-worker", "socialWorker")
    const teamManager = await signedIn("bristol-team-manager", "teamManager")
    const refer = (called: string) => go(socialWorker, "referralReceive", referralOf(called))
    open = await subjectOf(socialWorker, await refer("Open"), "Open")
    const referred = await refer("Closed")
    restricted = await subjectOf(socialWorker, await refer("Restricted"), "Restricted")
    await restrict(teamManager, restricted, "bristol-other-social-worker")
    closed = await subjectOf(socialWorker, await close({ socialWorker, teamManager }, referred), "Closed")
  })
  afterAll(async () => {
    await owner?.end()
    await gateway.stop()
    await issuer.stop()
  })

  const asking = async (asked: Case): Promise<string> => {
    const { token } = await signedIn(asked.sub, asked.role, asked.purpose)
    const variables = asked.variables({ open, closed, "restricted to others": restricted }[asked.state])
    return outcomeOf(await ask(gateway.url, asked.query, { token, variables }))
  }

  it.each(matrix)("$sub as $role for $purpose, $state: $at", async (asked) => {
    expect(await asking(asked)).toBe(expected(asked))
  })

  it("would prove nothing if it let everybody do everything, or nobody anything", () => {
    expect([...new Set(matrix.map(expected))].sort()).toEqual([
      "not permitted: PURPOSE",
      "not permitted: ROLE",
      "permitted",
      "unknown"
    ])
  })

  it("refuses alike whether there is such a record or not, and writes nothing but the account of it", async () => {
    const { token } = await signedIn("bristol-team-manager", "teamManager", "audit")
    const refusing = questions.filter(({ may }) => may === "record")
    for (const { query, variables } of refusing) {
      const digests = await owner?.digests(authority)
      const theirs = await ask(gateway.url, query, { token, variables: variables(open) })
      const nobodys = { ...open, episode: `${open.episode.slice(0, -3)}0a1` }
      const unknown = await ask(gateway.url, query, { token, variables: variables(nobodys) })
      expect(unknown.text).toBe(theirs.text)
      const after = await owner?.digests(authority)
      expect({ ...after, audit: "", audit_head: "" }).toEqual({ ...digests, audit: "", audit_head: "" })
    }
    const refused = await owner?.rows<{ readonly problem: string }>(
      "select problem from audit where outcome = 'refused' order by number desc limit 4"
    )
    expect(refused?.map(({ problem }) => problem) ?? Array(4).fill("NotPermitted")).toEqual(
      Array(4).fill("NotPermitted")
    )
  })

  it("tells whoever is signed in what they may", async () => {
    const { token } = await signedIn("bristol-social-worker", "socialWorker", "audit")
    const answer = await ask(gateway.url, "{ viewer { capabilities } }", { token })
    expect(answer.json.data).toEqual({
      viewer: {
        capabilities: [
          "SEE_CHILD",
          "SEE_EPISODE",
          "SEE_CHRONOLOGY",
          "SEE_CASELOAD",
          "SEE_PRACTITIONERS",
          "SEE_STAFF"
        ]
      }
    })
  })
})

const message = (what: string) =>
  `You may not ${what}. It takes the role teamManager, in the token and on record. Ask somebody who holds it.`

describe("an authority that gives a capability to roles of its own", () => {
  const manager = Role.Role.make("teamManager")
  it("has it refused to everybody else, with who may and what to do, by whichever field it is asked for", async () => {
    const issuer = await startIssuer(authority, "https://login.example")
    const gateway = await startTestGateway({
      configuration: {
        issuers: [issuer.settings],
        access: { [authority]: { seeCaseload: [manager], seeChronology: [manager] } }
      },
      parts: { demonstration: true }
    })
    const listing = async (sub: string, roles: ReadonlyArray<string>) =>
      ask(gateway.url, "{ episodes(first: 5) { nodes { stage } } }", {
        token: await issuer.sign({ sub, roles })
      })
    const ofManager = await listing("bristol-team-manager", ["teamManager"])
    const ofWorker = await listing("bristol-social-worker", ["socialWorker"])
    const token = await issuer.sign({ sub: "bristol-social-worker", roles: ["socialWorker"] })
    const refer = `mutation($input: ReferralReceiveInput!) { referralReceive(input: $input) {
      ... on ReferralReceived { episode { id } } } }`
    const received = await ask(gateway.url, refer, {
      token,
      variables: { input: { idempotencyKey: "a-key-of-its-own", ...referral("Wynn") } }
    })
    const { episode } = Object.values(received.json.data ?? {})[0] as {
      readonly episode: { readonly id: string }
    }
    const watched = await subscribe(gateway.url, {
      token,
      query: `subscription($id: ID!) { episodeChanged(episode: $id, after: 0) { event { what } } }`,
      variables: { id: episode.id }
    })
    const told = JSON.stringify(await watched.next())
    watched.close()
    await gateway.stop()
    await issuer.stop()
    expect(ofManager.json.errors).toBeUndefined()
    expect(ofWorker.json.errors?.map((each) => each.message)).toEqual([message("list episodes")])
    expect(told).toContain(message("see a chronology"))
  })

  it("shows who leads and who recorded to whoever sees the episode, and nobody else on record", async () => {
    const issuer = await startIssuer(authority, "https://login.example")
    const gateway = await startTestGateway({
      configuration: { issuers: [issuer.settings], access: { [authority]: { seePractitioners: [manager] } } },
      parts: { demonstration: true }
    })
    const signing = { sub: "bristol-key-worker", roles: ["childInNeedKeyWorker"] }
    const query = `{
      episodes(first: 20) { nodes { lead { name registrations { number } } } }
      practitioner(id: "Practitioner:bristol-team-manager") { name }
    }`
    const { json } = await ask(gateway.url, query, { token: await issuer.sign(signing) })
    await gateway.stop()
    await issuer.stop()
    const { episodes, practitioner } = json.data as {
      readonly episodes: { readonly nodes: ReadonlyArray<{ readonly lead: object | null }> }
      readonly practitioner: object | null
    }
    expect(episodes.nodes.map(({ lead }) => lead)).toContainEqual({
      name: "Kofi Boyce",
      registrations: [{ number: "SW878756" }]
    })
    expect(practitioner).toBeNull()
    expect(json.errors?.map((each) => each.message)).toEqual([
      message("see who practises for the authority, and what each may lead")
    ])
  })
})
