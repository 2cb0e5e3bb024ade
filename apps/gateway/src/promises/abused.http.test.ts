import { setTimeout as wait } from "node:timers/promises"
import { isAlone, often } from "@section17/persistence/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { schema } from "@section17/graphql"
import { parse } from "graphql"
import { costOf } from "../limits/cost.ts"
import { limits } from "../limits/Limits.ts"
import { ask, type Engine, engines } from "../testing/testGateway.ts"
import { dearest } from "./dearest.test-data.ts"
import { type People, peopleOf, type Person, read, refer } from "./people.test-data.ts"
import { quantile } from "./quantile.test-data.ts"
import { type Records, recordsOn } from "./records.test-data.ts"
import { run, serve, type Served } from "./served.test-data.ts"

const server: Engine = "a PostgreSQL server"

/** Each round: those who work by themselves, and then beside each abuse, in turn. */
const ROUNDS = often(1)
const ROUND_MILLIS = isAlone ? 4000 : 1500
const AT_ONCE = 24
/** Those who work look at what they got before they ask again. */
const PAUSE_MILLIS = 20
/** In the short form other tests take the processors at the same time. */
const MOST = isAlone ? 2 : 10

const page =
  "{ episodes(first: 20) { nodes { stage version receivedAt lead { name } child { givenName familyName } } } }"

const times = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(" ")

const DEAREST = "the dearest question of all that the limits let through"

/** Another document each time: none is remembered. */
const abuses: Record<string, (at: number) => string> = {
  "many cheap questions": (at) => `{ viewer { name } } # ${at}`,
  "documents that are refused late": (at) =>
    `{ ${times(1800, (n) => `a${n % 9}`)} } # ${at} ${"x".repeat(50_000)}`,
  "ten pages of the caseload in one question": (at) =>
    `{ ${times(10, (n) => `a${n}: episodes(first: 20) { nodes { child { id givenName } lead { name } } }`)} } # ${at}`
}

/** Milliseconds of each answer, of people who ask one after the other. */
const working = async (people: ReadonlyArray<Person>, until: number): Promise<ReadonlyArray<number>> => {
  const taken: Array<number> = []
  const work = async (who: Person): Promise<void> => {
    while (performance.now() < until) {
      const began = performance.now()
      await read(who, page)
      taken.push(performance.now() - began)
      await wait(PAUSE_MILLIS)
    }
  }
  await Promise.all(people.map(work))
  return taken
}

const p99 = (numbers: ReadonlyArray<number>): number => quantile(numbers, 0.99)
const median = (numbers: ReadonlyArray<number>): number => quantile(numbers, 0.5)

/** Milliseconds that the gateway takes, the least of so many times: what it took longer, it waited for others. */
const millisOf = async (who: Person, query: string): Promise<number> => {
  const taken: Array<number> = []
  for (let time = 0; time < (isAlone ? 3 : 1); time++) {
    const began = performance.now()
    const { json } = await ask(who.url, query, { token: who.token })
    taken.push(performance.now() - began)
    expect(json.errors?.map(({ extensions }) => extensions?.["code"]) ?? []).not.toContain("TOO_MUCH")
  }
  return Math.min(...taken)
}

/** Of the dearest that the limits let through, the one that takes the gateway longest. */
const slowest = async (who: Person): Promise<string> => {
  const asked = dearest.filter((query) => costOf(schema, parse(query)) > limits.cost * 0.9)
  expect(asked.length).toBeGreaterThan(50)
  let found = { query: "", millis: 0 }
  for (const query of asked) {
    const millis = await millisOf(who, query)
    if (millis > found.millis) found = { query, millis }
  }
  const { millis, query } = found
  const how = `takes ${millis.toFixed(0)} ms, for ${costOf(schema, parse(query))} objects`
  console.log(`The slowest of the ${asked.length} dearest ${how}: ${query.slice(0, 40)}…`)
  return query
}

let sent = 0
/** Throws away what comes back: whoever works asks from this process too, and would wait for it to be read. */
const abusing = async (who: Person, of: (at: number) => string, until: number): Promise<void> => {
  const headers = { "content-type": "application/json", authorization: `Bearer ${who.token}` }
  const send = async (): Promise<void> => {
    while (performance.now() < until) {
      const body = JSON.stringify({ query: of(sent++) })
      const answer = await fetch(`${who.url}/graphql`, { method: "POST", headers, body })
      await answer.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, send))
}

describe.runIf(engines.includes(server))("one who asks as much as they can", () => {
  let records: Records
  let gateway: Served
  let people: People
  let abuser: Person

  beforeAll(async () => {
    records = await recordsOn(server)
    await run(["seed", "--scale", "100"], records.environment)
    gateway = await serve(records.environment)
    people = await peopleOf(gateway.url, "south-gloucestershire")
    const bristol = await peopleOf(gateway.url, "bristol")
    abuser = bristol.teamManager
    for (let n = 0; n < 30; n++) {
      await refer(people)
      await refer(bristol)
    }
    await working(Object.values(people), performance.now() + 3000)
    const query = await slowest(abuser)
    abuses[DEAREST] = (at) => `${query} # ${at}`
  }, 240_000)
  afterAll(async () => {
    await gateway.kill()
    await records.remove()
  })

  it(
    `makes others wait at most ${MOST} times as long`,
    async () => {
      const others = Object.values(people) as ReadonlyArray<Person>
      const moved = new Map<string, Array<number>>()
      const quiet: Array<number> = []
      for (let round = 0; round < ROUNDS; round++) {
        const alone = p99(await working(others, performance.now() + ROUND_MILLIS))
        quiet.push(alone)
        for (const [name, of] of Object.entries(abuses)) {
          const until = performance.now() + ROUND_MILLIS
          const [beside] = await Promise.all([working(others, until), abusing(abuser, of, until)])
          moved.set(name, [...(moved.get(name) ?? []), p99(beside) / alone])
        }
      }
      console.log(`Others wait ${median(quiet).toFixed(1)} ms by themselves (p99, ${ROUNDS} rounds)`)
      for (const [name, ratios] of moved) {
        console.log(`${name}: others wait ${median(ratios).toFixed(2)} times as long (p99, ${ROUNDS} rounds)`)
      }
      for (const ratios of moved.values()) expect(median(ratios)).toBeLessThan(MOST)
    },
    60_000 + ROUNDS * 60_000
  )
})
