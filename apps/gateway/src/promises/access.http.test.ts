/**
 * Role by type and field, or operation, by purpose, by how the record stands: made from the schema, asked over HTTP, and
 * held against the table of access.
 */
import { randomUUID } from "node:crypto"
import { Policy, standardPolicy } from "@section17/application"
import { AuthorityCode, Role } from "@section17/domain"
import { schema } from "@section17/graphql"
import type { GraphQLInterfaceType } from "graphql"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startIssuer, type TestIssuer } from "../testing/TestIssuer.ts"
import { type Answered, ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Of, recordsOf, type State, states } from "./access.test-data.ts"
import { asksNothing, byRecordAlone, capabilityOf, named } from "./asks.test-data.ts"
import { likeNobodys } from "./ids.test-data.ts"
import { type Owner, ownerOf } from "./owner.test-data.ts"
import { type Came, cameOf, whatCame } from "./outcomes.test-data.ts"
import { peopleOf, type Person, protocolsOf } from "./people.test-data.ts"
import { type About, changes, type Question, readings } from "./questions.test-data.ts"

const authority = AuthorityCode.AuthorityCode.make("bristol")
const elsewhere = "barnsley"

/** Who holds which role on record in the demonstration, and somebody whose token holds none of theirs. */
const people = [
  { sub: "bristol-social-worker", role: "socialWorker" },
  { sub: "bristol-team-manager", role: "teamManager" },
  { sub: "bristol-key-worker", role: "childInNeedKeyWorker" },
  { sub: "bristol-system-administrator", role: "systemAdministrator" },
  { sub: "bristol-staff-administrator", role: "staffAdministrator" },
  { sub: "bristol-social-worker", role: "teamManager" }
] as const
type Who = (typeof people)[number]

/** Roles count when token and record both hold them. */
const rolesOf = ({ role, sub }: Who): ReadonlyArray<Role.Role> =>
  sub.endsWith("social-worker") && role !== "socialWorker" ? [] : [Role.Role.make(role)]

const purposes = ["direct care", "audit", "inspection"] as const

const rootFields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
  (type) => Object.keys(type?.getFields() ?? {})
)

interface Case {
  readonly who: Who
  readonly purpose: (typeof purposes)[number]
  readonly state: State
}

const obstacleTo = (may: Policy.Capability, who: Who, purpose: string): string | undefined => {
  const roles = rolesOf(who)
  const found = Policy.obstacle(standardPolicy, may, { asking: { roles, purpose }, standing: {} })
  if (roles.length === 0) return "unknown"
  return found === undefined ? undefined : `not permitted: ${found.toUpperCase()}`
}

const isSeen = (state: State, who: Who): boolean => {
  if (state === "restricted, and they did neither") return false
  return (
    state !== "restricted, and they broke the glass" ||
    obstacleTo("breakGlass", who, "direct care") === undefined
  )
}

/** What it takes to see a thing of each kind by its id: what it takes where it is otherwise read. */
const mayOfKind: Readonly<Record<string, Policy.Capability>> = {
  Episode: "seeEpisode",
  Child: "seeChild",
  Practitioner: "seePractitioners",
  Team: "seeStaff",
  CaseSystem: "seeStaff",
  Transfer: "seeTransfers",
  Reminder: "seeCaseload",
  LegalHold: "seeRetention",
  Erasure: "seeRetention",
  Webhook: "setUpSystems"
}

/** Nothing of the kind is on record, so that whoever may is shown nothing either. */
const findsNothing: ReadonlySet<string> = new Set(["erasure"])

const expected = (
  { may, name, ofRecord }: Pick<Question, "may" | "name" | "ofRecord">,
  { purpose, state, who }: Case
): string =>
  obstacleTo(may, who, purpose) ??
  (findsNothing.has(name) || (ofRecord && !isSeen(state, who)) ? "unknown" : "permitted")

const obstacleIn = (message: string): string => {
  if (/It takes (?:the|a) role/u.test(message)) return "ROLE"
  return message.includes("Sign in for the work that you do") ? "PURPOSE" : "RECORD"
}

/** What came of it: shown or let through; not permitted, and why; or as unknown as a stranger, or as what nobody has. */
const outcomeOf = (came: Came, { ofRecord }: Pick<Question, "ofRecord">, who: Who): string => {
  const { __typename, error, obstacle, practitionerId } = came
  if (error !== undefined) {
    if (error.code !== "FORBIDDEN") return error.message
    return error.message.startsWith("No practitioner")
      ? "unknown"
      : `not permitted: ${obstacleIn(error.message)}`
  }
  if (__typename === undefined || practitionerId === `Practitioner:${who.sub}`) return "unknown"
  if (ofRecord && ["EpisodeNotFound", "ChildNotFound"].includes(__typename)) return "unknown"
  return __typename === "NotPermitted" ? `not permitted: ${obstacle}` : "permitted"
}

/** Of the mutations that put something on record, one of each way to answer stands for all, which are asked below. */
const standFor = new Set([
  "referralDecide",
  "disagreementResolvedRecord",
  "practitionerRolesChange",
  "teamForm"
])
const inMatrix = changes.filter(
  ({ may, name }) => (may !== "record" && may !== "recordStaff") || standFor.has(name)
)
const questions = [...readings, ...inMatrix]

const cases = people.flatMap((who) => purposes.map((purpose) => ({ who, purpose })))
/** What is kept from an audit is kept from an inspection: where that is asked of one record, it is not asked of each. */
const casesOf = (state: State) => cases.filter(({ purpose }) => state === "open" || purpose !== "inspection")

const expectedOf = (each: Case, asked: ReadonlyArray<Question>) =>
  asked.map((question) => [question.name, expected(question, each)])

/** The first who may, or the first who holds a role and may not by it. */
const whoever = (may: Policy.Capability, permitted: boolean): Who => {
  const found = people.find((who) => {
    const obstacle = obstacleTo(may, who, "direct care")
    return permitted ? obstacle === undefined : obstacle === "not permitted: ROLE"
  })
  if (found === undefined) throw new Error(`Everybody or nobody may ${may}.`)
  return found
}
describe("the mapping of the schema to the table of access", () => {
  it("says of each root field which capability it asks for, or why it asks for none", () => {
    const unsaid = rootFields.filter((name) => capabilityOf(name) === undefined && !(name in asksNothing))
    expect(unsaid).toEqual([])
    const twice = rootFields.filter((name) => capabilityOf(name) !== undefined && name in asksNothing)
    expect(twice).toEqual([])
    expect(named.filter((name) => !rootFields.includes(name))).toEqual([])
  })

  it("says what it takes to see a thing of each kind by its id, but for what is published", () => {
    const kinds = schema.getPossibleTypes(schema.getType("Node") as GraphQLInterfaceType)
    const published = ["Edition", "Protocol"]
    expect(kinds.map(({ name }) => name).toSorted()).toEqual(
      [...Object.keys(mayOfKind), ...published].toSorted()
    )
  })

  it("asks for every capability that there is, in every role that the standard table knows", () => {
    const asked = new Set([...questions.map(({ may }) => may), "seeChronology", ...byRecordAlone])
    expect([...asked].sort()).toEqual([...Policy.Capability.literals].sort())
    const ofPeople = standardPolicy.filter(({ forSystems = false }) => !forSystems)
    const known = ofPeople.flatMap(({ except, roles }) => [...roles, ...except])
    const roles: ReadonlyArray<string> = people.map(({ role }) => role)
    expect(known.filter((role) => role !== Role.anyRole && !roles.includes(role))).toEqual([])
  })
})

describe.each(engines)("the table of access, on %s", (engine) => {
  let issuer: TestIssuer
  let gateway: TestGateway
  let owner: Owner | undefined
  let records: Readonly<Record<State, Of>>
  let transfer: string

  const signedIn = async ({ role, sub }: Who, purpose = "direct care"): Promise<Person> => ({
    id: `Practitioner:${sub}`,
    name: sub,
    url: gateway.url,
    token: await issuer.sign({ sub, name: sub, roles: [role], purpose })
  })

  beforeAll(async () => {
    issuer = await startIssuer(authority, "https://login.example")
    gateway = await startTestGateway({
      engine,
      configuration: { issuers: [issuer.settings] },
      parts: { demonstration: true, registry: protocolsOf(authority, elsewhere) }
    })
    if (gateway.ownerUrl !== "") owner = await ownerOf(gateway.ownerUrl)
    const known = people.filter((who) => rolesOf(who).length > 0)
    const asking = await Promise.all(known.map((who) => signedIn(who)))
    const [socialWorker, teamManager] = asking
    if (socialWorker === undefined || teamManager === undefined) throw new Error("Nobody asks.")
    const { teamManager: manager } = await peopleOf(gateway.url, elsewhere)
    const found = await recordsOf({
      people: { socialWorker, teamManager },
      asking,
      another: "bristol-other-social-worker",
      accepting: { authority: elsewhere, manager }
    })
    records = found.records
    transfer = found.transfer
  }, 120_000)
  afterAll(async () => {
    await owner?.end()
    await gateway.stop()
    await issuer.stop()
  })

  const outcomes = async ({ purpose, state, who }: Case, asked: ReadonlyArray<Question>) => {
    const person = await signedIn(who, purpose)
    const about: About = { of: records[state], transfer }
    const came = new Map<string, Came>()
    for (const kind of ["query", "mutation"] as const) {
      const these = asked.filter((each) => each.kind === kind).map((each) => each.asked(about))
      for (const [name, each] of await whatCame(person, kind, these)) came.set(name, each)
    }
    return asked.map((each) => [each.name, outcomeOf(came.get(each.name) ?? {}, each, who)])
  }
  describe.each(states)("of a record that is %s", (state) => {
    it.each(casesOf(state))("$who.sub as $who.role for $purpose", async ({ purpose, who }) => {
      const asked = questions.filter(({ ofRecord }) => ofRecord)
      const each = { who, purpose, state }
      expect(await outcomes(each, asked)).toEqual(expectedOf(each, asked))
    })

    it.each(casesOf(state))("what is below it: $who.sub as $who.role for $purpose", async (each) => {
      const { token, url } = await signedIn(each.who, each.purpose)
      const query = `query($episode: ID!, $child: ID!) {
        episode(id: $episode) { chronology { verified } }
        node(id: $child) { __typename }
      }`
      const { child, episode } = records[state]
      const answered = await ask(url, query, { token, variables: { episode, child } })
      const below = [
        { name: "episode", may: "seeChronology", ofRecord: true },
        { name: "node", may: "seeChild", ofRecord: true }
      ] as const
      for (const question of below) {
        const came = outcomeOf(cameOf(answered, question.name), question, each.who)
        expect([question.name, came]).toEqual([question.name, expected(question, { ...each, state })])
      }
    })
  })

  it.each(cases)("of a thing of any kind by its id: $who.sub as $who.role for $purpose", async (each) => {
    const { token, url } = await signedIn(each.who, each.purpose)
    const kinds = Object.keys(mayOfKind)
    const fields = kinds.map((kind) => `${kind}: node(id: "${kind}:${randomUUID()}") { __typename }`)
    const came: ReadonlyArray<readonly [string, Answered]> = await Promise.all(
      fields.map(async (field, at) => [kinds[at]!, await ask(url, `{ ${field} }`, { token })] as const)
    )
    for (const [kind, answered] of came) {
      const obstacle = obstacleTo(mayOfKind[kind]!, each.who, each.purpose)
      const outcome = outcomeOf(cameOf(answered, kind), { ofRecord: true }, each.who)
      expect([kind, outcome]).toEqual([kind, obstacle ?? "unknown"])
    }
  })

  it.each(cases)("of no one record: $who.sub as $who.role for $purpose", async ({ purpose, who }) => {
    const asked = questions.filter(({ ofRecord }) => !ofRecord)
    const each = { who, purpose, state: "open" } as const
    expect(await outcomes(each, asked)).toEqual(expectedOf(each, asked))
  })

  it("would prove nothing if it let everybody do everything, or nobody anything", () => {
    const all = cases.flatMap((each) =>
      states.flatMap((state) => questions.map((question) => expected(question, { ...each, state })))
    )
    expect([...new Set(all)].sort()).toEqual([
      "not permitted: PURPOSE",
      "not permitted: ROLE",
      "permitted",
      "unknown"
    ])
  })

  const capabilities = [...new Set(changes.map(({ may }) => may))]

  it.each(capabilities)("lets whoever may %s through, by every mutation that asks for it", async (may) => {
    const who = whoever(may, true)
    const asked = changes.filter((each) => each.may === may)
    const each = { who, purpose: "direct care", state: "open" } as const
    expect(await outcomes(each, asked)).toEqual(expectedOf(each, asked))
  })

  it.each(capabilities)(
    "refuses whoever may not %s, by every mutation, whether there is such a record or not, and writes nothing but the account of it",
    async (may) => {
      const asked = changes.filter((each) => each.may === may)
      const who = whoever(may, false)
      const person = await signedIn(who)
      const digests = await owner?.digests(authority)
      const of = records.open
      const unknown = { ...of, episode: likeNobodys(of.episode), child: likeNobodys(of.child) }
      for (const about of [of, unknown]) {
        const came = await whatCame(
          person,
          "mutation",
          asked.map((each) => each.asked({ of: about, transfer }))
        )
        const others = [...came].filter(([, { obstacle }]) => obstacle !== "ROLE")
        expect(others).toEqual([])
        expect(came.size).toBe(asked.length)
      }
      const after = await owner?.digests(authority)
      expect({ ...after, audit: "", audit_head: "" }).toEqual({ ...digests, audit: "", audit_head: "" })
    }
  )

  it("tells whoever is signed in what they may", async () => {
    const { token } = await signedIn(people[0], "audit")
    const answer = await ask(gateway.url, "{ viewer { capabilities } }", { token })
    const may = [
      "SEE_CHILD",
      "SEE_EPISODE",
      "SEE_CHRONOLOGY",
      "SEE_CASELOAD",
      "SEE_PRACTITIONERS",
      "SEE_STAFF"
    ]
    expect(answer.json.data).toEqual({ viewer: { capabilities: may } })
  })
})
