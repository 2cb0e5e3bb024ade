/** Whom work can be allocated to: practitioners by name, by role, and by what they may lead. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { practitionersOf } from "../demonstration/practitioners.ts"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type People, peopleOf, type Person, read, protocolsOf } from "./people.test-data.ts"

const query = `query($name: String, $role: String, $mayLead: Work, $on: Date, $first: Int! = 20, $after: String) {
  practitionersByName(name: $name, role: $role, mayLead: $mayLead, on: $on, first: $first, after: $after) {
    nodes { id name } pageInfo { hasNextPage endCursor }
  }
}`

interface Found {
  readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const find = async (who: Person, asked: object = {}): Promise<Found> =>
  (await read<{ practitionersByName: Found }>(who, query, asked)).practitionersByName

const idsOf = ({ nodes }: Found): ReadonlyArray<string> => nodes.map(({ id }) => id).toSorted()

const refusal = async ({ token, url }: Person, asked: object): Promise<string | undefined> =>
  (await ask(url, query, { token, variables: asked })).json.errors?.[0]?.message

const two = protocolsOf("bristol", "south-gloucestershire")

describe.each(engines)("whom work can be allocated to, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let others: People

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true, registry: two } })
    people = await peopleOf(gateway.url, "bristol")
    others = await peopleOf(gateway.url, "south-gloucestershire")
  })
  afterAll(() => gateway.stop())

  it("a Child in Need (FH) Key Worker may lead a section 17 assessment in Bristol, and not in South Gloucestershire", async () => {
    const inBristol = idsOf(await find(people.teamManager, { mayLead: "SECTION_17" }))
    expect(inBristol).toContain("Practitioner:bristol-key-worker")
    expect(inBristol).toContain("Practitioner:bristol-social-worker")
    expect(idsOf(await find(others.teamManager, { mayLead: "SECTION_17" }))).toEqual([
      "Practitioner:south-gloucestershire-other-social-worker",
      "Practitioner:south-gloucestershire-social-worker"
    ])
  })

  it("no Child in Need (FH) Key Worker may lead a section 47 enquiry, even where they are asked for by role", async () => {
    const asked = { mayLead: "SECTION_47" }
    expect(idsOf(await find(people.teamManager, asked))).not.toContain("Practitioner:bristol-key-worker")
    expect(idsOf(await find(people.teamManager, { ...asked, role: "childInNeedKeyWorker" }))).toEqual([])
  })

  it("goes page by page through everybody on record, in the order of their names", async () => {
    const names: Array<string> = []
    let after: string | null = null
    do {
      const { nodes, pageInfo } = await find(people.socialWorker, { first: 3, after })
      expect(nodes.length).toBe(pageInfo.hasNextPage ? 3 : 1)
      names.push(...nodes.map(({ name }) => name))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after !== null)
    expect(names).toEqual(
      practitionersOf(two[0]!.authority)
        .map(({ name }) => name)
        .toSorted()
    )
  })

  it("by the beginning of a name and a role", async () => {
    const { name } = people.socialWorker
    const found = await find(people.teamManager, {
      name: name.slice(0, 3).toUpperCase(),
      role: "socialWorker"
    })
    expect(idsOf(found)).toContain(people.socialWorker.id)
    expect(idsOf(await find(others.teamManager, { name }))).not.toContain(people.socialWorker.id)
  })

  it("says what to give instead of what cannot be asked", async () => {
    expect(await refusal(people.teamManager, { role: "Social Worker" })).toBe(
      "role: give the key of a role, such as socialWorker."
    )
    expect(await refusal(people.teamManager, { on: "2026-11-02" })).toBe(
      "on: give mayLead as well, which is asked for that day."
    )
    expect(await refusal(people.teamManager, { first: 101 })).toBe("first: ask for 1 to 100 practitioners.")
  })
})
