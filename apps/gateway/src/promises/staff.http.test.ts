import { randomUUID } from "node:crypto"
import { schema } from "@section17/graphql"
import { getNamedType, isUnionType } from "graphql"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import {
  capital,
  type Input,
  type People,
  peopleOf,
  type Person,
  person,
  read,
  today,
  protocolsOf
} from "./people.test-data.ts"
import { asAccountedFor, rowsOf } from "./rows.test-data.ts"

interface Outcome {
  readonly __typename: string
  readonly message?: string
  readonly practitioner?: { readonly id: string; readonly post: { readonly version: number } }
}

const holds: Readonly<Record<string, string>> = {
  PractitionerRecordedPayload: "... on PractitionerRecorded { practitioner { id post { version } } }",
  TeamRecordedPayload: "... on TeamRecorded { team { id version } }",
  AuthorityRecordedPayload: "... on AuthorityRecorded { assurance { version } }",
  SystemRecordedPayload: "... on SystemRecorded { system { version } }"
}

/** Puts something on record, at the version that is given, or else the first. */
const put = async (who: Person, mutation: string, input: Input): Promise<Outcome> => {
  const payload = getNamedType(schema.getMutationType()!.getFields()[mutation]!.type)
  if (!isUnionType(payload)) throw new Error(`${mutation} answers with no union.`)
  const document = `mutation($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) {
    __typename ... on Problem { message } ${holds[payload.name]}
  } }`
  const variables = { input: { idempotencyKey: randomUUID(), seenVersion: 0, ...input } }
  const { [mutation]: outcome } = await read<Record<string, Outcome>>(who, document, variables)
  if (outcome === undefined) throw new Error(`There is no answer to ${mutation}.`)
  return outcome
}

const appointment = (practitioner: string): Input => ({
  practitioner,
  name: "Kim Dale",
  roles: ["childInNeedKeyWorker"],
  employer: "bristol",
  socialWorkQualified: false,
  significantPracticeExperience: true,
  registrations: [],
  startedOn: "2026-01-05",
  background: ["family support"]
})

const leadableQuery = `query($id: ID!) { practitioner(id: $id) {
  leadable { may { work } mayNot { __typename ... on MayNotLead { work rule } } }
} }`

interface Led {
  readonly practitioner: {
    readonly leadable: {
      readonly may: ReadonlyArray<{ readonly work: string }>
      readonly mayNot: ReadonlyArray<{ readonly work?: string; readonly rule?: string }>
    }
  }
}

const recordQuery = `query($id: ID!) { practitioner(id: $id) { roles { key } post {
  startedOn endedOn version team { name }
  history { number kind recordedBy { id } details { field value } }
  owed { obligation { rule duty state } about { id } }
} } }`

interface OnRecord {
  readonly practitioner: {
    readonly roles: ReadonlyArray<{ readonly key: string }>
    readonly post: {
      readonly endedOn: string | null
      readonly version: number
      readonly team: { readonly name: string } | null
      readonly history: ReadonlyArray<{
        readonly kind: string
        readonly recordedBy: { readonly id: string }
        readonly details: ReadonlyArray<{ readonly field: string; readonly value: string }>
      }>
      readonly owed: ReadonlyArray<{
        readonly obligation: { readonly rule: string; readonly state: string }
        readonly about: { readonly id: string }
      }>
    }
  }
}

describe.each(engines)("practitioners on record, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let administrator: Person
  let others: People

  beforeAll(async () => {
    gateway = await startTestGateway({
      engine,
      parts: { demonstration: true, registry: protocolsOf("bristol", "south-gloucestershire") }
    })
    people = await peopleOf(gateway.url, "bristol")
    others = await peopleOf(gateway.url, "south-gloucestershire")
    administrator = await person(gateway.url, "bristol", "staff-administrator")
  })
  afterAll(() => gateway.stop())

  /** A practitioner whom the administrator has appointed. */
  const appointed = async (name: string): Promise<string> => {
    const id = `Practitioner:${name}`
    const outcome = await put(administrator, "practitionerAppoint", appointment(id))
    expect(outcome).toEqual({
      __typename: "PractitionerRecorded",
      practitioner: { id, post: { version: 1 } }
    })
    return id
  }

  it("Bristol, section 3: what somebody may lead follows from what is put on record about them", async () => {
    const id = await appointed("kim.leads")
    const before = await read<Led>(administrator, leadableQuery, { id })
    expect(before.practitioner.leadable.may.map(({ work }) => work)).not.toContain("SECTION_17")
    expect(before.practitioner.leadable.mayNot).toContainEqual({
      __typename: "MayNotLead",
      work: "SECTION_17",
      rule: "BRI-3b"
    })
    const named = await put(administrator, "practitionerSupervisorName", {
      practitioner: id,
      seenVersion: 1,
      supervisor: people.teamManager.id,
      directly: true,
      from: "2026-01-05"
    })
    expect(named.practitioner?.post.version).toBe(2)
    const after = await read<Led>(administrator, leadableQuery, { id })
    expect(after.practitioner.leadable.may.map(({ work }) => work)).toContain("SECTION_17")
  })

  it("Bristol, section 4: the induction and the supervision of somebody in post are owed, about them", async () => {
    const id = await appointed("kim.owed")
    const { practitioner } = await read<OnRecord>(administrator, recordQuery, { id })
    const rules = practitioner.post.owed.map(({ obligation }) => obligation.rule)
    expect(rules).toContain("BRI-4b")
    expect(new Set(practitioner.post.owed.map(({ about }) => about.id))).toEqual(new Set([id]))
  })

  it("every change is kept: who, when, what; and whoever has left holds no role", async () => {
    const id = await appointed("kim.leaves")
    const left = await put(administrator, "practitionerEmploymentEnd", {
      practitioner: id,
      seenVersion: 1,
      endedOn: today(),
      reasons: "Moved away."
    })
    expect(left.practitioner?.post.version).toBe(2)
    const { practitioner } = await read<OnRecord>(administrator, recordQuery, { id })
    expect(practitioner.roles).toEqual([])
    expect(practitioner.post.endedOn).toBe(today())
    expect(practitioner.post.history.map(({ kind, recordedBy }) => [kind, recordedBy.id])).toEqual([
      ["PractitionerAppointed", administrator.id],
      ["EmploymentEnded", administrator.id]
    ])
    expect(practitioner.post.history[1]?.details).toEqual([
      { field: "endedOn", value: today() },
      { field: "reasons", value: "Moved away." }
    ])
  })

  it("nobody but whoever keeps the records appoints, and nobody changes their own", async () => {
    const id = "Practitioner:kim.refused"
    const byManager = await put(people.teamManager, "practitionerAppoint", appointment(id))
    expect(byManager.__typename).toBe("NotTheirsToKeep")
    const own = await put(administrator, "practitionerAppoint", appointment(administrator.id))
    expect(own.__typename).toBe("OwnRecord")
    const query = "query($id: ID!) { practitioner(id: $id) { post { version } } }"
    expect(await read(administrator, query, { id })).toEqual({ practitioner: null })
    expect(await read(administrator, query, { id: administrator.id })).toEqual({
      practitioner: { post: null }
    })
  })

  it("of two who saw the same version the second is told of the change; the same request twice is one", async () => {
    const id = await appointed("kim.twice")
    const roles = { practitioner: id, seenVersion: 1, roles: ["socialWorker"], reasons: "Qualified." }
    const key = { idempotencyKey: randomUUID() }
    const first = await put(administrator, "practitionerRolesChange", { ...roles, ...key })
    const again = await put(administrator, "practitionerRolesChange", { ...roles, ...key })
    const second = await put(administrator, "practitionerRolesChange", { ...roles, reasons: "Also." })
    expect([first.practitioner?.post.version, again.practitioner?.post.version]).toEqual([2, 2])
    expect(second.__typename).toBe("RecordChanged")
    expect(second.message).toContain("The record is at version 2; you saw 1.")
  })

  it("Bristol, section 9: a team has its manager, its practitioners and what the manager owes", async () => {
    const { teamManager } = people
    const manager = await put(administrator, "practitionerAppoint", {
      ...appointment(teamManager.id),
      name: teamManager.name,
      roles: ["teamManager"]
    })
    expect(manager.__typename).toBe("PractitionerRecorded")
    const team = "Team:assessment-north"
    const formed = { team, name: "Assessment North", manager: teamManager.id }
    expect((await put(administrator, "teamForm", formed)).__typename).toBe("TeamRecorded")
    const member = await appointed("kim.member")
    await put(administrator, "practitionerTeamJoin", { practitioner: member, seenVersion: 1, team })
    const audit = { team, seenVersion: 1, auditedOn: today(), together: [], learning: "Shorter notes." }
    expect((await put(people.otherTeamManager, "teamCaseFileAuditRecord", audit)).__typename).toBe(
      "NotTheirsToKeep"
    )
    expect((await put(teamManager, "teamCaseFileAuditRecord", audit)).__typename).toBe("TeamRecorded")
    const paged = `{ allTeams(first: 1) { totalCount nodes { id } edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } beyond: allTeams(after: "${team}") { totalCount nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
    const at = { startCursor: team, endCursor: team }
    expect(await read(teamManager, paged)).toEqual({
      allTeams: {
        totalCount: 1,
        nodes: [{ id: team }],
        edges: [{ cursor: team, node: { id: team } }],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, ...at }
      },
      beyond: {
        totalCount: 1,
        nodes: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null }
      }
    })
    for (const of of ["teams", "allTeams"]) {
      const inside = of === "teams" ? "{ id }" : "{ totalCount }"
      const { json } = await ask(teamManager.url, `{ ${of}(after: "Child:1") ${inside} }`, {
        token: teamManager.token
      })
      expect(json.errors?.map(({ message }) => message)).toEqual([
        "after: give the endCursor of a page of teams."
      ])
    }
    const query = `{ teams { id name manager { id } practitioners { id } version
      owed { obligation { rule } } history { kind } } }`
    const { teams } = await read<{
      readonly teams: ReadonlyArray<{
        readonly owed: ReadonlyArray<{ readonly obligation: { readonly rule: string } }>
      }>
    }>(teamManager, query)
    expect(teams).toMatchObject([
      {
        id: team,
        name: "Assessment North",
        manager: { id: teamManager.id },
        practitioners: [{ id: member }],
        version: 2,
        history: [{ kind: "TeamFormed" }, { kind: "CaseFilesAudited" }]
      }
    ])
    expect(teams[0]?.owed.map(({ obligation }) => obligation.rule)).toContain("BRI-9a")
  })

  it("Bristol, section 9: what the authority owes is told once it has begun its record", async () => {
    const introduced = await put(administrator, "authorityRolesIntroduce", { introducedOn: today() })
    expect(introduced).toMatchObject({ __typename: "AuthorityRecorded", assurance: { version: 1 } })
    const query = `{ viewer { authority { assurance { rolesIntroducedOn owed { obligation { rule } about { id } } } } } }`
    const { viewer } = await read<{
      readonly viewer: {
        readonly authority: {
          readonly assurance: {
            readonly owed: ReadonlyArray<{ readonly obligation: { readonly rule: string } }>
          }
        }
      }
    }>(administrator, query)
    const rules = viewer.authority.assurance.owed.map(({ obligation }) => obligation.rule)
    expect(viewer.authority.assurance).toMatchObject({ rolesIntroducedOn: today() })
    expect(rules.filter((rule) => rule.startsWith("BRI-9")).length).toBeGreaterThan(0)
  })

  it("another authority sees neither practitioners nor teams", async () => {
    const id = await appointed("kim.walled")
    const { token, url } = others.teamManager
    const query = "query($id: ID!) { practitioner(id: $id) { post { version } } teams { id } }"
    const answer = await ask(url, query, { token, variables: { id } })
    expect(answer.json).toEqual({ data: { practitioner: null, teams: [] } })
  })

  it("leaves no row otherwise than the account says", async () => {
    expect(await rowsOf(gateway, "bristol")).toEqual(asAccountedFor)
  })
})
