import { raw } from "@mikro-orm/core"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Client } from "pg"
import { rows } from "../session/Transaction.ts"
import { inTransaction } from "../session/inTransaction.ts"
import * as Example from "../testing/Example.ts"
import { onOneConnection, onServer } from "../testing/onServer.test-data.ts"
import { bind } from "./BoundConnection.ts"

describe("values are handed over beside the statement", () => {
  it("in order, lists one by one, and values within SQL fragments too", () => {
    assert.deepStrictEqual(bind("a = ? and b in (?) and c = ?", ["?", [1, 2], null]), {
      sql: "a = $1 and b in ($2, $3) and c = $4",
      parameters: ["?", 1, 2, null]
    })
    assert.deepStrictEqual(bind("a = ? and b = ?", [raw("lower(?)", ["X"]), { a: 1 }]), {
      sql: "a = lower($1) and b = $2",
      parameters: ["X", '{"a":1}']
    })
  })

  it("a question mark that stands for itself stays one", () => {
    assert.strictEqual(bind("a \\? ?", ["k"]).sql, "a ? $1")
    assert.strictEqual(bind("select '?'").sql, "select '?'")
  })
})

const sealing = (sql: string) => `select set_config(${sql}, true) as sealed`

onServer("what one session does, another of the same role does not see", (database) => {
  const seen = Effect.promise(async () => {
    const client = new Client({ connectionString: database().url })
    await client.connect()
    const { rows } = await client.query<{ query: string }>(
      "select query from pg_stat_activity where usename = current_user and pid <> pg_backend_pid() order by 1"
    )
    await client.end()
    return rows.map(({ query }) => query)
  })

  it.live("neither the seal of its session, nor what it reads and writes", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const { on } = yield* onOneConnection(database())
        const sealed = yield* inTransaction(on, Example.session(), (transaction) =>
          Effect.andThen(rows(transaction, sealing("?, ?"), ["a.b", "a seal"]), seen)
        )
        assert.deepStrictEqual(sealed, [sealing("$1, $2")])
        const asked = yield* inTransaction(on, Example.session(), (transaction) =>
          Effect.andThen(rows(transaction, "select ?::text", ["words of a child"]), seen)
        )
        assert.deepStrictEqual(asked, ["select $1::text"])
      })
    )
  )
})
