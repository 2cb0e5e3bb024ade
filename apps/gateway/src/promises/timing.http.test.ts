import { randomUUID } from "node:crypto"
import { AuthorityCode } from "@section17/domain"
import { isAlone, often } from "@section17/persistence/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { numbersFrom, oneOf } from "./drawn.test-data.ts"
import { decision, documentOf, type Person, person } from "./people.test-data.ts"
import { nobodys, noon, people, poolOf } from "./worlds.test-data.ts"

/** How many pairs are asked, of each look-up. */
const PAIRS = often(60)
const SEED = Number(process.env["SEED"] ?? 17)

const ours = AuthorityCode.AuthorityCode.make("bristol")
const theirs = AuthorityCode.AuthorityCode.make("barnsley")

interface LookUp {
  readonly of: "Child" | "Episode"
  readonly query: string
  readonly variables: (id: string) => unknown
}

const byId = (of: LookUp["of"], query: string): LookUp => ({ of, query, variables: (id) => ({ id }) })

const lookUps: Readonly<Record<string, LookUp>> = {
  "a child": byId("Child", "query($id: ID!) { child(id: $id) { givenName } }"),
  "an episode": byId("Episode", "query($id: ID!) { episode(id: $id) { stage } }"),
  "any thing": byId("Episode", "query($id: ID!) { node(id: $id) { __typename } }"),
  "who saw a record": byId("Child", "query($id: ID!) { accessLog(child: $id) { totalCount } }"),
  "what is to be changed": {
    of: "Episode",
    query: documentOf("referralDecide"),
    variables: (id) => ({
      input: { idempotencyKey: randomUUID(), episode: id, seenVersion: 1, ...decision }
    })
  }
}

/** How many milliseconds it took to be answered. */
const millisOf = async (
  { token, url }: Person,
  { query, variables }: LookUp,
  id: string
): Promise<number> => {
  const asked = variables(id)
  const began = performance.now()
  await ask(url, query, { token, variables: asked })
  return performance.now() - began
}

const median = (all: ReadonlyArray<number>): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN

/**
 * In which share of pairs the one was slower than the other, and how their medians compare. Both of a pair are asked one
 * after the other, in either order, so that what else the machine does slows both alike.
 */
const compared = async (
  pairs: ReadonlyArray<readonly [string, string]>,
  random: () => number,
  time: (id: string) => Promise<number>
): Promise<{ readonly slower: number; readonly ratio: number }> => {
  const times: Array<readonly [number, number]> = []
  for (const [one, other] of pairs) {
    const isFirst = random() < 0.5
    const [first, second] = isFirst ? [one, other] : [other, one]
    const [before, after] = [await time(first), await time(second)]
    times.push(isFirst ? [before, after] : [after, before])
  }
  return {
    slower: times.filter(([one, other]) => one > other).length / times.length,
    ratio: median(times.map(([one]) => one)) / median(times.map(([, other]) => other))
  }
}

/** So far chance leads a share from a half, at most: five times its standard error. */
const BY_CHANCE = (5 * 0.5) / Math.sqrt(PAIRS)

describe.each(engines)("on %s, how long it takes to be told that there is none", (engine) => {
  const random = numbersFrom(SEED)
  let gateway: TestGateway
  let manager: Person
  let foreign: ReadonlyArray<string>
  let own: ReadonlyArray<string>

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: false } })
    await noon(gateway)
    await people(gateway, ours, ["Wren"])
    await people(gateway, theirs, ["Wren", "Jude", "Isla"])
    foreign = (await poolOf(gateway, theirs)).ids
    own = (await poolOf(gateway, ours)).ids
    manager = await person(gateway.url, ours, "team-manager")
  }, 120_000)
  afterAll(() => gateway.stop())

  const pairsOf = (ids: ReadonlyArray<string>, { of }: LookUp) => {
    const among = ids.filter((id) => id.startsWith(`${of}:`))
    return Array.from({ length: PAIRS }, () => {
      const id = oneOf(random, among)
      return [id, nobodys(id)] as const
    })
  }

  it.each(Object.entries(lookUps))(
    "of %s is the same for another authority's as for nobody's",
    async (name, lookUp) => {
      const time = (id: string) => millisOf(manager, lookUp, id)
      for (const id of foreign.slice(0, 10)) await time(id)
      const { ratio, slower } = await compared(pairsOf(foreign, lookUp), random, time)
      const told = `${(100 * slower).toFixed(1)} % of ${PAIRS} pairs slower, medians ${ratio.toFixed(3)} to 1`
      process.stdout.write(`Timing, ${engine}, ${name}: another authority's beside nobody's, ${told}.\n`)
      expect(Math.abs(slower - 0.5)).toBeLessThan(BY_CHANCE)
    },
    60_000 + PAIRS * 500
  )

  // Of few pairs beside other work, the difference can be lost.
  it.runIf(isAlone)(
    "tells one's own from nobody's, or nothing above would have been found",
    async () => {
      const query =
        "query($id: ID!) { episode(id: $id) { stage obligations { duty } chronology { verified } } }"
      const lookUp = byId("Episode", query)
      const { slower } = await compared(pairsOf(own, lookUp), random, (id) => millisOf(manager, lookUp, id))
      expect(slower).toBeGreaterThan(0.5 + BY_CHANCE)
    },
    60_000 + PAIRS * 500
  )
})
