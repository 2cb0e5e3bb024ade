import { setTimeout as wait } from "node:timers/promises"
import { AuthorityCode } from "@section17/domain"
import { often } from "@section17/persistence/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { usualLooking } from "../jobs/deliveries.ts"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import {
  answersTo,
  type Askers,
  change,
  differing,
  drawn,
  heldAbout,
  many,
  ofNobody,
  type Sent,
  without
} from "./asking.test-data.ts"
import { unlimited } from "./documents.test-data.ts"
import { numbersFrom, type Pool } from "./drawn.test-data.ts"
import { askerNames, askersOf, joined, noon, people, poolOf, withNobodys } from "./worlds.test-data.ts"

const ours = AuthorityCode.AuthorityCode.make("bristol")
const theirs = ["south-gloucestershire", "buckinghamshire", "barnsley"].map((code) =>
  AuthorityCode.AuthorityCode.make(code)
)

/** How many operations are sent on each engine. */
const OPERATIONS = often(300)
const SEED = Number(process.env["SEED"] ?? 17)
const MILLIS_EACH = 500
const names = ["Wren", "Jude", "Isla"]
const A_DAY = 24 * 60 * 60 * 1000

/** So many of a kind are drawn for each of the tests, and each of them is answered twice. */
const counts = {
  query: Math.ceil(OPERATIONS * 0.2),
  mutation: Math.ceil(OPERATIONS * 0.045),
  subscription: Math.ceil(OPERATIONS * 0.005)
}

/** How many were answered, of each kind: each in both worlds, or as the others' and as nobody's. */
const summary = (...asked: ReadonlyArray<ReadonlyArray<Sent>>): string => {
  const all = asked.flat()
  const of = (kind: Sent["kind"]) => 2 * all.filter((each) => each.kind === kind).length
  return `${2 * all.length} operations (${of("query")} queries, ${of("mutation")} mutations, ${of("subscription")} subscriptions), ${askerNames.length} who ask`
}

describe("two worlds, one with the others' records and one without", () => {
  let foreign: Pool

  beforeAll(async () => {
    const elsewhere = await startTestGateway({ parts: { demonstration: false } })
    await noon(elsewhere)
    for (const authority of theirs) await people(elsewhere, authority, names)
    foreign = joined(...(await Promise.all(theirs.map((authority) => poolOf(elsewhere, authority)))))
    await elsewhere.stop()
  }, 180_000)

  describe.each(engines)("on %s", (engine) => {
    const random = numbersFrom(SEED)
    let gateway: TestGateway
    let askers: Askers
    let own: Pool
    let sent: ReadonlyArray<Sent>
    let before: ReadonlyArray<string>
    let child: string
    let held: unknown

    beforeAll(
      async () => {
        // Nothing is sent: what came of it would be other at each look.
        const looking = { ...usualLooking, everyMillis: A_DAY }
        gateway = await startTestGateway({
          engine,
          parts: { demonstration: false, looking, remindMillis: A_DAY, limits: unlimited }
        })
        await noon(gateway)
        await people(gateway, ours, names)
        own = await poolOf(gateway, ours)
        askers = await askersOf(gateway, ours)
        const all = withNobodys(joined(own, foreign))
        sent = [
          ...many(counts.query, () => drawn(random, all, "query", false)),
          ...many(counts.mutation, () => change(random, foreign)),
          ...many(counts.subscription, () => drawn(random, all, "subscription", false))
        ]
        before = await answersTo(askers, sent)
        child = own.ids.find((id) => id.startsWith("Child:")) ?? ""
        held = await heldAbout(askers["team manager"], child)
        for (const authority of theirs) await people(gateway, authority, names)
        // Connections that nobody used meanwhile end now, and not under the next request.
        await wait(1000)
      },
      OPERATIONS * MILLIS_EACH + 180_000
    )
    afterAll(() => gateway.stop())

    it(
      "answer alike, byte for byte, whoever asks and whatever is asked or tried",
      async () => {
        const after = await answersTo(askers, sent)
        expect(differing(sent, before, after)).toEqual([])
        expect(await heldAbout(askers["team manager"], child)).toEqual(held)
        expect(new Set(before).size).toBeGreaterThan(20)
        // Of most questions there is something to tell.
        expect(before.filter((text) => text.includes('"errors"')).length).toBeLessThan(sent.length / 2)
      },
      OPERATIONS * MILLIS_EACH + 120_000
    )

    it(
      "and what the others have answers as what nobody has",
      async () => {
        const tried = [
          ...many(counts.query, () => drawn(random, foreign, "query", true)),
          ...sent.filter(({ kind }) => kind === "mutation"),
          ...many(counts.subscription, () => drawn(random, foreign, "subscription", true))
        ]
        const nobody = tried.map(ofNobody)
        const answers = without(await answersTo(askers, tried), tried)
        expect(differing(tried, answers, without(await answersTo(askers, nobody), nobody))).toEqual([])
        const told = foreign.ids.filter((id) =>
          without(before, sent)
            .concat(answers)
            .some((text) => text.includes(id))
        )
        expect(told).toEqual([])
        process.stdout.write(
          `Isolation, ${engine}: ${summary(sent, tried)}, seed ${SEED}, 0 differing answers.\n`
        )
      },
      OPERATIONS * MILLIS_EACH + 120_000
    )
  })
})
