import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { Client } from "pg"
import { rows, type Transaction } from "../session/Transaction.ts"
import { inTransaction } from "../session/inTransaction.ts"
import * as Example from "../testing/Example.ts"
import { onOneConnection, onServer } from "../testing/onServer.test-data.ts"
import { naming } from "./prompt.ts"

describe("what is asked again and again is kept by name", () => {
  it("from the second time on, under one name", () => {
    const nameOf = naming()
    assert.deepStrictEqual(["select 1", "select 2", "select 1", "select 1", "select 2"].map(nameOf), [
      undefined,
      undefined,
      "section17_1",
      "section17_1",
      "section17_2"
    ])
  })

  it("as long as there are no more than 256 of them; the rest are asked without a name", () => {
    const nameOf = naming()
    const texts = Array.from({ length: 300 }, (_, at) => `select ${at}`)
    texts.forEach(nameOf)
    const names = texts.map(nameOf)
    assert.strictEqual(new Set(names.slice(0, 256)).size, 256)
    assert.deepStrictEqual(new Set(names.slice(256)), new Set([undefined]))
  })

  it("however many others are asked once", () => {
    const nameOf = naming()
    for (let at = 0; at < 5_000; at += 1) nameOf(`select ${at}`)
    nameOf("again")
    assert.strictEqual(nameOf("again"), "section17_1")
  })
})

interface Sent {
  readonly text: string
  readonly values: ReadonlyArray<unknown>
}

/** What goes to the server while something is done. */
const sentDuring = <A>(work: Effect.Effect<A>) =>
  Effect.suspend(() => {
    const sent: Array<Sent> = []
    const { query } = Client.prototype
    Client.prototype.query = function (this: Client, ...given: ReadonlyArray<unknown>) {
      sent.push(given[0] as Sent)
      return Reflect.apply(query, this, given)
    } as typeof query
    return Effect.as(
      Effect.ensuring(
        Effect.exit(work),
        Effect.sync(() => {
          Client.prototype.query = query
        })
      ),
      sent
    )
  })

const texts = (sent: ReadonlyArray<Sent>): ReadonlyArray<string> => sent.map(({ text }) => text)

const authority = (transaction: Transaction) =>
  rows<{ of: string }>(transaction, "select section17.authority() as of where ?::int = 1", [1])

const wrong = (transaction: Transaction) => rows(transaction, "select 1 / ?::int", [0])

onServer("a transaction", (database) => {
  const opened = Effect.gen(function* () {
    const { on } = yield* onOneConnection(database())
    return <A, E>(work: (transaction: Transaction) => Effect.Effect<A, E>) =>
      inTransaction(on, Example.session(), work)
  })
  it.live("begins with its first question, and with its session sealed beside the statement", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const within = yield* opened
        const sent = yield* sentDuring(within(authority))
        assert.deepStrictEqual(texts(sent), [
          "begin; reset all",
          "select set_config($1, $2, true), pg_advisory_unlock_all()",
          "select section17.authority() as of where $1::int = 1",
          "commit"
        ])
        assert.match(String(sent[1]?.values[1]), /^northshire lead\.practitioner \d{13} [0-9a-f]{64}$/u)
      })
    )
  )

  it.live("that asks nothing sends nothing, whether it succeeds or fails", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const within = yield* opened
        assert.deepStrictEqual(yield* sentDuring(within(() => Effect.void)), [])
        assert.deepStrictEqual(yield* sentDuring(within(() => Effect.die("no"))), [])
        assert.deepStrictEqual(yield* within(authority), [{ of: "northshire" }])
      })
    )
  )

  it.live(
    "whose first question fails is rolled back, and leaves no session for the next on its connection",
    () =>
      Effect.scoped(
        Effect.gen(function* () {
          const within = yield* opened
          assert.deepStrictEqual(texts(yield* sentDuring(within(wrong))).slice(2), [
            "select 1 / $1::int",
            "rollback"
          ])
          assert.isTrue(Exit.isFailure(yield* Effect.exit(within(wrong))))
          assert.deepStrictEqual(yield* within(authority), [{ of: "northshire" }])
        })
      )
  )
  it.live("whose connection is lost gives its place in the pool to another", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const within = yield* opened
        const lost = within((transaction) =>
          rows(transaction, "select pg_terminate_backend(pg_backend_pid()) where ?::int = 1", [1])
        )
        assert.isTrue(Exit.isFailure(yield* Effect.exit(lost)))
        assert.deepStrictEqual(yield* within(authority), [{ of: "northshire" }])
      })
    )
  )
})
