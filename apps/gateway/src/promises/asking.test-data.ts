/** Operations that are drawn, asked, and compared by their answers. */
import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { subscribe } from "../testing/sse.ts"
import { ask } from "../testing/testGateway.ts"
import { mutations } from "./documents.test-data.ts"
import { draw, type Drawn, idFrom, oneOf, type Pool, type Random } from "./drawn.test-data.ts"
import { read } from "./people.test-data.ts"
import { type Asker, askerNames, type askersOf, nobodys } from "./worlds.test-data.ts"

const IN_FLIGHT = 8
/** Within this a subscription tells what it has to tell at once, on a machine that does much else too. */
const SOON_MILLIS = 1500

export interface Sent {
  readonly kind: Drawn["kind"] | "mutation"
  readonly name: string
  readonly by: Asker
  readonly query: string
  readonly variables?: { readonly input: object }
  readonly named: ReadonlyArray<string>
}
export type Askers = Awaited<ReturnType<typeof askersOf>>

export const many = <A>(count: number, make: () => A): ReadonlyArray<A> => Array.from({ length: count }, make)

/** What tells of the readings themselves, and so of more at each. */
const growing: ReadonlySet<string> = new Set(["accessLog", "accessLogByPractitioner", "subjectAccess"])

export const drawn = (random: Random, pool: Pool, kind: Drawn["kind"], grows: boolean): Sent => {
  for (;;) {
    const one = draw(random, pool, kind)
    if (grows || !growing.has(one.name)) return { ...one, by: oneOf(random, askerNames) }
  }
}

const naming = mutations.filter(({ places }) => places.length > 0)

/** Each id in it is another authority's, so that nothing comes of it. */
export const change = (random: Random, { ids }: Pool): Sent => {
  const { name, query, variables } = oneOf(random, naming)
  const named: Array<string> = []
  const given = variables((place) => {
    const id = idFrom(random, ids, { field: name, name: place.slice(place.lastIndexOf(".") + 1) })
    named.push(id)
    return id
  })
  return { kind: "mutation", name, by: oneOf(random, askerNames), query, variables: given as never, named }
}

/** The same, of nobody. */
export const ofNobody = (sent: Sent): Sent => {
  const replaced = (text: string) => sent.named.reduce((rest, id) => rest.replaceAll(id, nobodys(id)), text)
  const named = sent.named.map(nobodys)
  const { variables } = sent
  return {
    ...sent,
    query: replaced(sent.query),
    named,
    ...(variables === undefined ? {} : { variables: JSON.parse(replaced(JSON.stringify(variables))) })
  }
}

/** The first that a subscription tells, or that it tells nothing yet. */
const firstOf = async (who: Askers[Asker], { query }: Sent): Promise<string> => {
  const told = await subscribe(who.url, { token: who.token, query })
  const first = await Promise.race([told.next(), wait(SOON_MILLIS, "nothing yet")])
  told.close()
  return JSON.stringify([told.status, first])
}

/** The answer, on a machine that does much else too: that it took too long tells of the machine alone. */
const answerTo = async (askers: Askers, sent: Sent): Promise<string> => {
  const { token, url } = askers[sent.by]
  if (sent.kind === "subscription") return firstOf({ token, url }, sent)
  // What is asked again is asked anew: under its key it would be answered as before.
  const variables = sent.variables && { input: { ...sent.variables.input, idempotencyKey: randomUUID() } }
  for (;;) {
    const { text } = await ask(url, sent.query, { token, variables })
    if (!text.includes('"TOO_SLOW"')) return text
  }
}

/** The answers, in the order of the operations, whatever the order in which they came. */
export const answersTo = async (
  askers: Askers,
  sent: ReadonlyArray<Sent>
): Promise<ReadonlyArray<string>> => {
  const answers: Array<string> = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let at = next++; at < sent.length; at = next++)
      answers[at] = await answerTo(askers, sent[at] as Sent)
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker))
  return answers
}

/** The answers without what was named. */
export const without = (answers: ReadonlyArray<string>, sent: ReadonlyArray<Sent>): ReadonlyArray<string> =>
  answers.map((text, at) =>
    (sent[at]?.named ?? []).reduce(
      (rest, id) => rest.replaceAll(id.slice(id.indexOf(":") + 1), "an id"),
      text
    )
  )

/** What two answers say from where they are no longer alike, and a little before. */
const parting = (one: string, other: string): readonly [string, string] => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const from = Math.max(at - 80, 0)
  return [one.slice(from, at + 80), other.slice(from, at + 80)]
}

/** The operations that were not answered alike, and where the answers part. */
export const differing = (
  sent: ReadonlyArray<Sent>,
  one: ReadonlyArray<string>,
  other: ReadonlyArray<string>
): ReadonlyArray<ReadonlyArray<string>> =>
  sent.flatMap(({ by, name, query }, at) => {
    const [text = "", otherText = ""] = [one[at], other[at]]
    return text === otherText ? [] : [[name, by, query, ...parting(text, otherText)]]
  })

const everything = `query($child: ID!) { subjectAccess(child: $child) { ... on SubjectAccess { json } } }`

/** All that is held about a child, but for who has read it: that is more at each reading. */
export const heldAbout = async (who: Askers[Asker], child: string): Promise<unknown> => {
  const { subjectAccess } = await read<{ readonly subjectAccess: { readonly json: string } }>(
    who,
    everything,
    {
      child
    }
  )
  const { accesses: _, preparedAt: __, ...held } = JSON.parse(subjectAccess.json)
  return held
}
