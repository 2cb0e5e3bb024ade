import { setTimeout as wait } from "node:timers/promises"
import { AuthorityCode } from "@section17/domain"
import { often } from "@section17/persistence/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { loadDemonstration } from "../demonstration/load.ts"
import { ask, engines, setClock, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Operation, queries } from "./documents.test-data.ts"
import { peopleOf, type Person, read, refer } from "./people.test-data.ts"

/** How many operations are sent on each engine. */
const OPERATIONS = often(300)
const SEED = Number(process.env["SEED"] ?? 17)
const IN_FLIGHT = 8
const MILLIS_EACH = 500

const ours = AuthorityCode.AuthorityCode.make("bristol")
const theirs = ["south-gloucestershire", "buckinghamshire", "barnsley"].map((code) =>
  AuthorityCode.AuthorityCode.make(code)
)

/** What tells of the readings themselves, or what time alone adds to: other than it was at each reading. */
const growing: ReadonlySet<string> = new Set(["subjectAccess", "reminders", "accessLog"])
const asked = queries.filter(({ name }) => !growing.has(name))

/** Numbers from 0 to 1, always the same for the same seed (Mulberry32). */
const numbersFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

interface Sent {
  readonly operation: Operation
  readonly ids: ReadonlyArray<string>
}

const oneOf = <A>(random: () => number, among: ReadonlyArray<A>): A => {
  const chosen = among[Math.floor(random() * among.length)]
  if (chosen === undefined) throw new Error("There is nothing to choose from.")
  return chosen
}

/** So many operations, each with ids of the pool wherever it takes one. */
const drawn = (random: () => number, pool: ReadonlyArray<string>, count: number): ReadonlyArray<Sent> =>
  Array.from({ length: count }, () => {
    const operation = oneOf(random, asked)
    return { operation, ids: operation.places.map(() => oneOf(random, pool)) }
  })

/** The answer, on a machine that does much else too: that it took too long tells of the machine alone. */
const answerTo = async (who: Person, query: string, variables: unknown): Promise<string> => {
  for (;;) {
    const { text } = await ask(who.url, query, { token: who.token, variables })
    if (!text.includes('"TOO_SLOW"')) return text
  }
}

/** The answers, in the order of the operations, whatever the order in which they came. */
const answersTo = async (who: Person, sent: ReadonlyArray<Sent>): Promise<ReadonlyArray<string>> => {
  const answers: Array<string> = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let at = next++; at < sent.length; at = next++) {
      const { ids, operation } = sent[at] as Sent
      let place = 0
      const variables = operation.variables(() => ids[place++] ?? "")
      answers[at] = await answerTo(who, operation.query, variables)
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker))
  return answers
}

const idsOf = async (who: Person): Promise<ReadonlyArray<string>> => {
  const query = "{ episodes(first: 100) { nodes { episodeId child { id } } } practitioners { id } }"
  const found = await read<{
    readonly episodes: {
      readonly nodes: ReadonlyArray<{ readonly episodeId: string; readonly child: { readonly id: string } }>
    }
    readonly practitioners: ReadonlyArray<{ readonly id: string }>
  }>(who, query)
  return [
    ...found.episodes.nodes.flatMap(({ child, episodeId }) => [episodeId, child.id]),
    ...found.practitioners.map(({ id }) => id)
  ]
}

/** An id that looks the same and that nobody has. */
const likeNobodys = (id: string): string => `${id.slice(0, -3)}${id.endsWith("0a1") ? "1b0" : "0a1"}`

/** The answers without the ids that were sent. */
const without = (answers: ReadonlyArray<string>, sent: ReadonlyArray<Sent>): ReadonlyArray<string> =>
  answers.map((text, at) =>
    (sent[at]?.ids ?? []).reduce((rest, id) => rest.replaceAll(id.slice(id.indexOf(":") + 1), "an id"), text)
  )

/** What two answers say from where they are no longer alike, and a little before. */
const parting = (one: string, other: string): readonly [string, string] => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const from = Math.max(at - 80, 0)
  return [one.slice(from, at + 80), other.slice(from, at + 80)]
}

/** The operations that were not answered alike, and where the answers part. */
const differing = (
  sent: ReadonlyArray<Sent>,
  one: ReadonlyArray<string>,
  other: ReadonlyArray<string>
): ReadonlyArray<readonly [name: string, one: string, other: string]> =>
  sent.flatMap(({ operation }, at) => {
    const [text = "", otherText = ""] = [one[at], other[at]]
    return text === otherText ? [] : [[operation.name, ...parting(text, otherText)] as const]
  })

describe.each(engines)("two worlds, one with the others' records and one without, on %s", (engine) => {
  const random = numbersFrom(SEED)
  const each = Math.ceil(OPERATIONS / 4)
  let gateway: TestGateway
  let who: Person
  let sent: ReadonlyArray<Sent>
  let before: ReadonlyArray<string>

  beforeAll(
    async () => {
      gateway = await startTestGateway({ engine, parts: { demonstration: false } })
      // What is late, and for how long, is not to change while it is asked about.
      await setClock(gateway.url, "2026-12-18T12:00:00.000Z")
      await gateway.runtime.runPromise(loadDemonstration([ours]))
      who = (await peopleOf(gateway.url, ours)).teamManager
      const own = await idsOf(who)
      sent = drawn(random, [...own, ...own.map(likeNobodys)], each)
      before = await answersTo(who, sent)
      await gateway.runtime.runPromise(loadDemonstration(theirs))
      // Connections that nobody used meanwhile end now, and not under the next request.
      await wait(1000)
    },
    OPERATIONS * MILLIS_EACH + 120_000
  )
  afterAll(() => gateway.stop())

  it(
    "answer alike, byte for byte",
    async () => {
      for (const authority of theirs) {
        const people = await peopleOf(gateway.url, authority)
        // By the names that children here have too.
        for (const name of ["Wren", "Jude", "Isla"]) await refer(people, name)
      }
      const after = await answersTo(who, sent)
      expect(differing(sent, before, after)).toEqual([])
      expect(new Set(before).size).toBeGreaterThan(20)
    },
    OPERATIONS * MILLIS_EACH + 120_000
  )

  it(
    "and an id of the others answers as one that nobody has",
    async () => {
      const managers = await Promise.all(theirs.map((authority) => peopleOf(gateway.url, authority)))
      const foreign = (await Promise.all(managers.map(({ teamManager }) => idsOf(teamManager)))).flat()
      const tried = drawn(random, foreign, each)
      const nobodys = tried.map((one) => ({ ...one, ids: one.ids.map(likeNobodys) }))
      const answers = without(await answersTo(who, tried), tried)
      expect(differing(tried, answers, without(await answersTo(who, nobodys), nobodys))).toEqual([])
      const told = foreign.filter((id) => before.concat(answers).some((text) => text.includes(id)))
      expect(told).toEqual([])
      process.stdout.write(
        `Isolation, ${engine}: ${4 * each} operations, seed ${SEED}, ${asked.length} queries, 0 differing answers.\n`
      )
    },
    OPERATIONS * MILLIS_EACH + 120_000
  )
})
