import { createDatabase, type Database } from "@section17/persistence/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Owner, ownerOf } from "../promises/owner.test-data.ts"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Wire, wireTo } from "../testing/wire.ts"

/** It says within two seconds, and the same for one more. */
const SAID_WITHIN_MILLIS = 3_000
/** What a machine with more to do may add. */
const LOAD_MILLIS = 2_000

describe.runIf(engines.includes("a PostgreSQL server"))("whether a gateway on a server is ready", () => {
  let database: Database
  let wire: Wire
  let gateway: TestGateway
  let owner: Owner
  /** The last two migrations, as a database has them that was migrated by this version. */
  let before: string
  let last: string

  beforeAll(async () => {
    database = await createDatabase(process.env["TEST_DATABASE_URL"] ?? "")
    wire = await wireTo(database.url)
    gateway = await startTestGateway({
      configuration: {
        store: { ...database.config, url: wire.url },
        metrics: { host: "127.0.0.1", port: 0 }
      }
    })
    owner = await ownerOf(database.ownerUrl)
    const names = await owner.rows<{ name: string }>("select name from migration order by name desc limit 2")
    ;[last = "", before = ""] = names.map(({ name }) => name)
  })
  afterAll(async () => {
    await wire.close()
    await gateway.stop()
    await owner.end()
    await database.drop()
  })

  const look = async () => {
    const answer = await fetch(`${gateway.url}/health/ready`)
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const soon = { interval: 250, timeout: 20_000 }
  const isReady = (at = last) => ({
    status: 200,
    body: { ready: true, migration: { at, known: last, missing: [] }, accountLagMillis: 0 }
  })

  it("is said with the migration that the database has, and the one that is known here", async () => {
    expect(await look()).toEqual(isReady())
  })

  it("is found out from the database: it is not within the limit where that falls silent, and is again once it speaks", async () => {
    wire.fallSilent()
    const began = performance.now()
    await expect.poll(look, soon).toEqual({
      status: 503,
      body: { ready: false, because: "databaseDoesNotAnswer", accountLagMillis: 0 }
    })
    expect(performance.now() - began).toBeLessThan(SAID_WITHIN_MILLIS + LOAD_MILLIS)
    expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200)
    expect(await (await fetch(`${gateway.metricsUrl}/metrics`)).text()).toContain(
      "section17_account_lag_seconds 0"
    )
    wire.speak()
    await expect.poll(look, soon).toEqual(isReady())
  })

  it("is not where the database is behind what is needed here, and is where it is ahead", async () => {
    await owner.rows(`delete from migration where name = '${last}'`)
    await expect.poll(look, soon).toEqual({
      status: 503,
      body: {
        ready: false,
        because: "migrationsMissing",
        migration: { at: before, known: last, missing: [last] },
        accountLagMillis: 0
      }
    })
    const later = "Migration20991231000000_later"
    await owner.rows(`insert into migration (name) values ('${last}'), ('${later}')`)
    await expect.poll(look, soon).toEqual(isReady(later))
  })

  it("is not where nothing can be written", async () => {
    const name = new URL(database.url).pathname.slice(1)
    await owner.rows(`alter database ${name} set default_transaction_read_only = on`)
    // Connections that there are go on as they were opened.
    await owner.rows(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()",
      [name]
    )
    await expect
      .poll(look, soon)
      .toMatchObject({ status: 503, body: { ready: false, because: "databaseReadsOnly" } })
  })
})
