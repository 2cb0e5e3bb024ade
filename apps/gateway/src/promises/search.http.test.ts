import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Owner, ownerOf } from "./owner.test-data.ts"
import { go, type People, peopleOf, type Person, read, refer, referral } from "./people.test-data.ts"
import { statementsOf } from "./statements.test-data.ts"

const bristol = "bristol"
const southGloucestershire = "south-gloucestershire"

const query = `query($name: String, $bornOn: Date, $identifier: ChildIdentifierInput, $first: Int! = 20, $after: String) {
  children(name: $name, bornOn: $bornOn, identifier: $identifier, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id givenName familyName }
  }
}`

interface Found {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: ReadonlyArray<{
    readonly id: string
    readonly givenName: string
    readonly familyName: string
  }>
}

const search = async (who: Person, variables: object): Promise<Found> =>
  (await read<{ children: Found }>(who, query, variables)).children
const names = async (who: Person, variables: object): Promise<ReadonlyArray<string>> =>
  (await search(who, variables)).nodes.map(({ familyName, givenName }) => `${givenName} ${familyName}`)

const identifiers = {
  nhsNumber: "9990000018",
  uniquePupilNumber: "Q999999260000",
  others: [{ system: "Case system", value: "C-77" }],
  givenOn: new Date().toISOString().slice(0, 10)
}

describe.each(engines)("finding a child, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let elsewhere: People
  let owner: Owner | undefined

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    if (gateway.ownerUrl !== "") owner = await ownerOf(gateway.ownerUrl)
    people = await peopleOf(gateway.url, bristol)
    elsewhere = await peopleOf(gateway.url, southGloucestershire)
    const { id, version } = await go(people.socialWorker, "referralReceive", {
      ...referral(),
      child: { new: { givenName: "Zoë", familyName: "O’Quillan", birth: { bornOn: "2019-02-03" } } }
    })
    await go(people.socialWorker, "identifiersGivenRecord", {
      episode: id,
      seenVersion: version,
      ...identifiers
    })
  })
  afterAll(async () => {
    await owner?.end()
    await gateway.stop()
  })

  const accounted = async (act: () => Promise<Found>) => {
    const last = "select coalesce(max(number), 0)::int as last from audit where authority = $1"
    const [before] = (await owner?.rows<{ last: number }>(last, [bristol])) ?? []
    const found = await act()
    const rows = await owner?.rows<object>(
      "select action, outcome, 'Child:' || child as child from audit where authority = $1 and number > $2",
      [bristol, before?.last]
    )
    return { found, rows }
  }

  const refused = async (variables: object) => {
    const { json } = await ask(gateway.url, query, { token: people.teamManager.token, variables })
    return json.errors?.map(({ message }) => message)
  }

  it("by name, as it is spelt by whoever heard it", async () => {
    for (const name of ["zoe oquillan", "O'Quillan, Zoe", "Quillan", "oquilan", "Zoey O’Quillen", "oqui"]) {
      expect([name, await names(people.teamManager, { name })]).toEqual([name, ["Zoë O’Quillan"]])
    }
  })

  it("by day of birth, with as much of a name as is known", async () => {
    expect(await names(people.teamManager, { bornOn: "2019-02-03" })).toEqual(["Zoë O’Quillan"])
    expect(await names(people.teamManager, { bornOn: "2019-02-03", name: "zoe" })).toEqual(["Zoë O’Quillan"])
    expect(await names(people.teamManager, { bornOn: "2019-02-04", name: "zoe" })).toEqual([])
  })

  it("by the numbers and the systems that know the child", async () => {
    for (const identifier of [
      { nhsNumber: "999 000 0018" },
      { uniquePupilNumber: "q999999260000" },
      { external: { system: "Case system", value: "C-77" } }
    ]) {
      expect(await names(people.teamManager, { identifier })).toEqual(["Zoë O’Quillan"])
      expect(await names(elsewhere.teamManager, { identifier })).toEqual([])
    }
  })

  it("in no other authority", async () => {
    expect(await search(elsewhere.teamManager, { name: "oquillan" })).toMatchObject({
      nodes: [],
      totalCount: 0
    })
  })

  it.runIf(engine === "a PostgreSQL server")(
    "is accounted for with each child, and when it finds nobody",
    async () => {
      const { found, rows } = await accounted(() => search(people.teamManager, { name: "oquillan" }))
      expect(rows).toEqual([{ action: "children", outcome: "read", child: found.nodes[0]?.id }])
      const none = await accounted(() => search(people.teamManager, { name: "Nobody at all" }))
      expect(none.rows).toEqual([{ action: "children", outcome: "read", child: null }])
    }
  )

  it("says what is wrong with what is asked", async () => {
    expect(await refused({})).toEqual(["Give a name, a day of birth or an identifier to search by."])
    expect(await refused({ identifier: { nhsNumber: "9990000019" } })).toEqual([
      "identifier.nhsNumber: its check digit or its form is wrong. Compare it with where it came from."
    ])
    expect(await refused({ name: "zoe", after: "there" })).toEqual([
      "after: give the endCursor of the page before."
    ])
  })

  it.runIf(engine === "a PostgreSQL server")("takes as many statements for fifty as for five", async () => {
    for (let count = 0; count < 50; count += 1) await refer(people, "Wynn")
    const counts: Array<number> = []
    for (const first of [5, 50]) {
      const sent = await statementsOf(async () => {
        expect((await search(people.teamManager, { name: "Wynn", first })).nodes).toHaveLength(first)
      })
      counts.push(sent)
    }
    expect(counts).toEqual([7, 7])
  })
})
