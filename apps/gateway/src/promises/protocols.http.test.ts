import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tell } from "../stories/teller.test-data.ts"
import { considerations, referral } from "../stories/words.test-data.ts"
import { ask, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { mapping, type Person, person, read } from "./people.test-data.ts"

const bristol = "Protocol:bristol:working-together-2023:2023-12-15"
const southGloucestershire = "Protocol:south-gloucestershire:working-together-2023:2024-11-13"

const terms = `__typename
  ... on Eligibility { work mayLead { role { key title } requires { __typename says } says } }
  ... on TimeLimit { step anchor within { ...stretch } ceiling { ...stretch } ifExceeded }
  ... on SignOff { decision neverOwnWork }
  ... on Checklist { step items questions { key asks } atLeast { amount of } }
  ... on Notification { telling after within { ...stretch } form unless }
  ... on Cadence { recurring from every { ...stretch } until { ...stretch } }
  ... on Routing { situation goesTo closedWithin { ...stretch } }`
const stretch = `fragment stretch on Within { __typename says ... on Counted { amount unit } }`

const rulesQuery = `query($enforcing: ID, $step: Step, $kinds: [RuleKind!]) {
  protocol(version: "2023-12-15") { rules(enforcing: $enforcing, step: $step, kinds: $kinds) {
    rule kind source { document paragraph } reading { reading takenAs alternative }
    when { says } by { role { key } conditions { __typename } } terms { ${terms} }
  } }
} ${stretch}`

interface Rule {
  readonly rule: string
  readonly kind: string
  readonly terms: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

describe("protocols, as data", () => {
  let gateway: TestGateway
  let manager: Person

  beforeAll(async () => {
    gateway = await startTestGateway({ parts: { demonstration: true } })
    manager = await person(gateway.url, "bristol", "team-manager")
  })
  afterAll(() => gateway.stop())

  const rules = async (variables: object): Promise<ReadonlyArray<Rule>> => {
    const answer = await read<{ protocol: { rules: ReadonlyArray<Rule> } }>(manager, rulesQuery, variables)
    return answer.protocol.rules
  }

  it("are read page by page, with every edition, those that no protocol sits on too", async () => {
    const query = `query($after: String) {
      protocols(first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id authority { code name } adopted { by on } } }
      editions { id code inForceFrom }
    }`
    interface Page {
      readonly protocols: {
        readonly totalCount: number
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
        readonly nodes: ReadonlyArray<{ readonly id: string; readonly authority: { readonly name: string } }>
      }
      readonly editions: ReadonlyArray<{ readonly id: string }>
    }
    const first = await read<Page>(manager, query)
    const rest = await read<Page>(manager, query, { after: first.protocols.pageInfo.endCursor })
    expect([...first.protocols.nodes, ...rest.protocols.nodes].map(({ id }) => id)).toEqual([
      "Protocol:barnsley:working-together-2023:2024-12-01",
      bristol,
      "Protocol:buckinghamshire:working-together-2018:2019-12-02",
      southGloucestershire
    ])
    expect(first.protocols.nodes[0]?.authority).toEqual({ code: "barnsley", name: "Barnsley" })
    expect([first, rest].map(({ protocols }) => protocols.totalCount)).toEqual([4, 4])
    expect([first, rest].map(({ protocols }) => protocols.pageInfo.hasNextPage)).toEqual([true, false])
    expect(first.editions.map(({ id }) => id)).toEqual([
      "Edition:working-together-2015",
      "Edition:working-together-2018",
      "Edition:working-together-2023"
    ])
  })

  it("are read by authority; nobody's key has none; and a cursor of another list is refused", async () => {
    const query = `query($of: String) { protocols(authority: $of) { totalCount nodes { id } } }`
    expect(await read(manager, query, { of: "bristol" })).toEqual({
      protocols: { totalCount: 1, nodes: [{ id: bristol }] }
    })
    expect(await read(manager, query, { of: "No such authority" })).toEqual({
      protocols: { totalCount: 0, nodes: [] }
    })
    const refused = await ask(gateway.url, `{ protocols(after: "abc") { totalCount } }`, manager)
    expect(refused.json.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT" })
  })

  it("are for whoever is signed in, and for nobody else", async () => {
    for (const asked of [
      "protocols { totalCount }",
      "editions { id }",
      `protocolComparison(a: "x", b: "y") { a { id } }`
    ])
      expect((await ask(gateway.url, `{ ${asked} }`)).status).toBe(401)
  })

  it("are found again by their ids, and what is not held is nothing", async () => {
    const query = `query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on RuleSet { title } } }`
    const ids = [bristol, "Edition:working-together-2015", `${bristol}1`, "Edition:working-together-2013"]
    const { nodes } = await read<{ nodes: ReadonlyArray<object | null> }>(manager, query, { ids })
    expect(nodes).toMatchObject([
      { __typename: "Protocol", id: bristol },
      { __typename: "Edition", title: "Working Together to Safeguard Children (2015)" },
      null,
      null
    ])
    expect(await read(manager, `{ protocol(version: "1999") { id } }`)).toEqual({ protocol: null })
  })

  it("each gives the edition that it sits on, and an episode the protocol that it keeps", async () => {
    const sitting = `{ protocol(version: "2023-12-15") { edition sitsOn { id code } } }`
    expect(await read(manager, sitting)).toEqual({
      protocol: {
        edition: "working-together-2023",
        sitsOn: { id: "Edition:working-together-2023", code: "working-together-2023" }
      }
    })
    const keeping = `{ episodes(first: 1) { nodes { episode { protocol { version protocol { id sitsOn { code } } } } } } }`
    const { episodes } = await read<{ episodes: { nodes: ReadonlyArray<{ episode: unknown }> } }>(
      manager,
      keeping
    )
    expect(episodes.nodes).toEqual([
      {
        episode: {
          protocol: {
            version: "2023-12-15",
            protocol: { id: bristol, sitsOn: { code: "working-together-2023" } }
          }
        }
      }
    ])
  })

  it("BRI-5a: a time limit, a sign-off and a routing, each in its own terms, with its place in the paper and its reading", async () => {
    const found = await rules({ enforcing: "BRI-5a" })
    expect(found.map(({ terms }) => terms)).toEqual([
      {
        __typename: "TimeLimit",
        step: "DECIDE_REFERRAL",
        anchor: "REFERRAL_RECEIVED",
        within: { __typename: "Counted", says: "1 working day", amount: 1, unit: "WORKING_DAYS" },
        ceiling: null,
        ifExceeded: "NOT_STATED"
      },
      { __typename: "SignOff", decision: "REFERRAL_RESPONSE", neverOwnWork: false },
      {
        __typename: "Routing",
        situation: "REFERRAL_RECEIVED",
        goesTo:
          "the Bristol First Assessment Service (First Response) receives it; a Team Manager decides next steps and the response",
        closedWithin: null
      },
      { __typename: "SignOff", decision: "FURTHER_REFERRAL", neverOwnWork: false }
    ])
    expect(found[0]).toMatchObject({
      source: { paragraph: "section 5" },
      reading: { reading: "A4", alternative: "From when the unit receives it from First Response." },
      when: [],
      by: []
    })
    expect(found[1]?.["by"]).toEqual([
      {
        role: { key: "teamManager" },
        conditions: [{ __typename: "SocialWorkQualified" }, { __typename: "Registered" }]
      }
    ])
  })

  it("BRI-3b: who may lead, in which role, under which conditions", async () => {
    const [rule] = await rules({ enforcing: "BRI-3b" })
    expect(rule?.terms).toEqual({
      __typename: "Eligibility",
      work: "SECTION_17",
      mayLead: [
        { role: { key: "socialWorker", title: "Social Worker" }, requires: [], says: "Social Worker" },
        {
          role: { key: "childInNeedKeyWorker", title: "Child in Need (FH) Key Worker" },
          requires: [
            {
              __typename: "SignificantPracticeExperience",
              says: "have significant practice experience with children and families"
            },
            { __typename: "DirectlySupervisedBy", says: "be directly supervised by a Team Manager" }
          ],
          says: "Child in Need (FH) Key Worker (must have significant practice experience with children and families, be directly supervised by a Team Manager)"
        }
      ]
    })
  })

  it("what a step asks is found by the step, and every rule has its terms", async () => {
    const ofStep = await rules({ step: "SUBMIT_ASSESSMENT" })
    expect(new Set(ofStep.map(({ kind }) => kind))).toEqual(new Set(["CHECKLIST"]))
    expect(ofStep.every(({ terms }) => terms["step"] === "SUBMIT_ASSESSMENT")).toBe(true)
    const all = await rules({})
    const named = new Map(all.map(({ kind, terms }) => [kind, terms["__typename"]]))
    expect(Object.fromEntries(named)).toEqual({
      ELIGIBILITY: "Eligibility",
      TIME_LIMIT: "TimeLimit",
      SIGN_OFF: "SignOff",
      CHECKLIST: "Checklist",
      NOTIFICATION: "Notification",
      CADENCE: "Cadence",
      ROUTING: "Routing"
    })
    expect((await rules({ kinds: ["CADENCE"] })).length).toBe(
      all.filter(({ kind }) => kind === "CADENCE").length
    )
  })

  it("answer each open question, with what else it could mean", async () => {
    const query = `{ protocol(version: "2023-12-15") {
      readings { question answer takenAs byDefault alternatives { answer } } leavesOut
      roleDefinitions { role { key title } rule requires { __typename ... on Registered { regulators { name } } } }
    } }`
    const { protocol } = await read<{ protocol: Record<string, ReadonlyArray<object>> }>(manager, query)
    expect(protocol["readings"]).toHaveLength(18)
    expect(protocol["readings"]?.[0]).toEqual({
      question: "A1",
      answer: "dayZero",
      takenAs: "The day of the event is day zero (reading A1)",
      byDefault: true,
      alternatives: [{ answer: "dayOne" }]
    })
    // Bristol's paper sets out four of the eleven contents.
    expect(protocol["leavesOut"]).toHaveLength(7)
    expect(protocol["roleDefinitions"]).toContainEqual(
      expect.objectContaining({ role: { key: "teamManager", title: "Team Manager" }, rule: "BRI-1c" })
    )
  })

  it("are compared rule by rule: Bristol and South Gloucestershire differ in twenty-three things", async () => {
    const query = `query($a: ID!, $b: ID!) { protocolComparison(a: $a, b: $b) {
      a { title } b { title }
      onlyInA { subject rule { rule } } onlyInB { subject }
      differs { subject fields a { rule } b { rule terms { ... on Cadence { every { says } } } } }
      same { subject fields }
    } }`
    interface Compared {
      readonly protocolComparison: Readonly<
        Record<string, ReadonlyArray<{ readonly subject: string }>>
      > | null
    }
    const { protocolComparison: found } = await read<Compared>(manager, query, {
      a: bristol,
      b: southGloucestershire
    })
    expect(found?.["differs"]).toHaveLength(23)
    expect(found?.["differs"]?.[0]).toEqual({
      subject: "Cadence planReview",
      fields: ["every"],
      a: { rule: "BRI-6f" },
      b: { rule: "WT15-063", terms: { every: { says: "regularly" } } }
    })
    const own = await read<Compared>(manager, query, { a: bristol, b: bristol })
    expect(own.protocolComparison?.["differs"]).toEqual([])
    const edition = await read<Compared>(manager, query, { a: "Edition:working-together-2023", b: bristol })
    expect(edition.protocolComparison?.["onlyInA"]).toEqual([])
    expect(edition.protocolComparison?.["onlyInB"]?.map(({ subject }) => subject)).toContain(
      "Routing referralReceived"
    )
    expect(await read(manager, query, { a: bristol, b: "Protocol:nowhere" })).toEqual({
      protocolComparison: null
    })
  })

  it("conform to the edition that they sit on", async () => {
    const query = `query($protocol: ID!, $edition: ID) { conformance(protocol: $protocol, edition: $edition) {
      edition { code } conforms looser { rule baseline why remedy }
    } }`
    expect(await read(manager, query, { protocol: bristol })).toEqual({
      conformance: { edition: { code: "working-together-2023" }, conforms: true, looser: [] }
    })
    expect(
      await read(manager, query, { protocol: bristol, edition: "Edition:working-together-2013" })
    ).toEqual({
      conformance: null
    })
  })

  it("under another authority's protocol, an episode would stand otherwise: the key worker might not lead it", async () => {
    const { at, does, episode, people } = await tell(gateway, "bristol")
    await at("2027-01-07T10:05:00.000Z")
    await does(people.socialWorker, "referralReceive", referral("2027-01-07T10:00:00.000Z"))
    const decision = { response: "SECTION_17_ASSESSMENT", reasons: "Robin may be in need." }
    await does(people.teamManager, "referralDecide", decision)
    await does(people.teamManager, "teamMappingRecord", { ...mapping(), heldOn: "2027-01-07" })
    await does(people.teamManager, "leadPractitionerAllocate", {
      practitioner: people.keyWorker.id,
      considerations,
      direction: { focus: "Evenings at home.", seeChildBy: "2027-01-14", completeBy: "2027-03-11" }
    })
    const query = `query($id: ID!, $protocol: ID!) { episode(id: $id) { whatIf(protocol: $protocol) {
      protocol { authority { code } }
      obligations { differs here { rule deadline { dueOn } } there { rule } }
      decisions { decision work on allowedHere allowedThere practitioner { id } explanations { rule } }
    } } }`
    interface Asked {
      readonly episode: {
        readonly whatIf: {
          readonly obligations: ReadonlyArray<{ readonly here: { readonly rule: string } | null }>
          readonly decisions: ReadonlyArray<object>
        } | null
      }
    }
    const variables = { id: episode().id, protocol: southGloucestershire }
    const { episode: there } = await read<Asked>(people.teamManager, query, variables)
    expect(there.whatIf?.decisions).toEqual([
      {
        decision: null,
        work: "SECTION_17",
        on: "2027-01-07",
        allowedHere: true,
        allowedThere: false,
        practitioner: { id: people.keyWorker.id },
        explanations: [{ rule: "SGL-2" }]
      }
    ])
    expect(there.whatIf?.obligations).toContainEqual({
      differs: [],
      here: null,
      there: { rule: "SGL-6" }
    })
    expect(there.whatIf?.obligations).toContainEqual({
      differs: ["BY"],
      here: { rule: "BRI-3b", deadline: null },
      there: { rule: "SGL-2" }
    })
    const { episode: here } = await read<Asked>(people.teamManager, query, {
      ...variables,
      protocol: bristol
    })
    expect(here.whatIf).toMatchObject({ obligations: [], decisions: [] })
    const unknown = await read<Asked>(people.teamManager, query, { ...variables, protocol: "Protocol:x" })
    expect(unknown.episode.whatIf).toBeNull()
  })
})
