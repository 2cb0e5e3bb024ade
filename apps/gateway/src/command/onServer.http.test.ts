import * as Redacted from "effect/Redacted"
import { createDatabase } from "@section17/persistence/testing"
import { Client } from "pg"
import { describe, expect, it } from "vitest"
import { ask, signIn } from "../testing/testGateway.ts"
import { commandsOfFile, development } from "./commands.test-data.ts"

const server = process.env["TEST_DATABASE_URL"]
const { run, serve } = commandsOfFile()

describe.runIf(server !== undefined)("on a PostgreSQL server", () => {
  it("migrates as the owner, serves as a role that owns nothing, and takes the same commands", async () => {
    const database = await createDatabase(server ?? "")
    const env = { DATABASE_URL: database.ownerUrl }
    const serving = await serve(env)
    const token = await signIn(serving.url, "bristol", "team-manager")
    const answer = await ask(serving.url, "{ episodes { totalCount } }", { token })
    expect(answer.json.data).toEqual({ episodes: { totalCount: 3 } })
    expect((await run("seed", { ...development, ...env })).code).toBe(0)
    expect((await run("audit verify", { ...development, ...env })).code).toBe(0)
    const migrated = await run("migrate", { ...development, ...env })
    expect(migrated.out).toContain("Nothing to migrate.")
    serving.child.kill("SIGTERM")
    expect(await serving.exited).toBe(0)
    await database.drop()
  })

  it("an authority's record is exported, imported elsewhere, and verifies there; not over records that are there", async () => {
    const [one, other] = [await createDatabase(server ?? ""), await createDatabase(server ?? "")]
    const env = ({ ownerUrl, sessionSecret, url }: typeof one) => ({
      ...development,
      DATABASE_URL: url,
      DATABASE_ADMIN_URL: ownerUrl,
      SECTION17_SECRET: Redacted.value(sessionSecret),
      SECTION17_PREVIOUS_SECRETS: Redacted.value(one.sessionSecret)
    })
    expect((await run("seed", env(one))).code).toBe(0)
    const exported = await run("export --authority bristol", env(one))
    expect(exported.code).toBe(0)
    const imported = await run("import --authority bristol", env(other), exported.out)
    expect([imported.code, imported.err]).toEqual([0, ""])
    expect(imported.out.replace("Imported", "Exported")).toBe(exported.err)
    const verified = await run("audit verify --json", env(other))
    expect(verified.code).toBe(0)
    const entries = verified.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly authority: string; readonly entries: number })
    for (const { authority, entries: count } of entries) expect(count > 0).toBe(authority === "bristol")
    expect((await run("rebuild --compare", env(other))).code).toBe(0)
    const twice = await run("import --authority bristol", env(other), exported.out)
    expect([twice.code, twice.err]).toEqual([
      1,
      expect.stringContaining("there are records of the authority already")
    ])
    expect((await run("export", env(one))).code).toBe(64)
    const notThere = { ...env(one), DATABASE_ADMIN_URL: "postgresql://nobody@127.0.0.1:1/nothing" }
    expect((await run("export --authority bristol", notThere)).code).toBe(69)
    await one.drop()
    await other.drop()
  }, 300_000)

  it("audit verify names the row that was changed past the gateway, and nothing that it says", async () => {
    const database = await createDatabase(server ?? "")
    const env = { ...development, DATABASE_URL: database.ownerUrl }
    expect((await run("seed --scale 4", env)).code).toBe(0)
    const owner = new Client({ connectionString: database.ownerUrl })
    await owner.connect()
    const { rows } = await owner.query("select authority, id from child order by authority, id limit 1")
    const { authority, id } = rows[0] as { readonly authority: string; readonly id: string }
    await owner.query("update child set birth_on = '1999-12-31' where id = $1", [id])
    const verified = await run("audit verify", env)
    expect(verified.code).toBe(1)
    expect(verified.err).toBe(
      `${authority}: in child, Child:${id}: it is not what the account says was written.\n`
    )
    await owner.query("update child set given_name = 'Quillonius' where id = $1", [id])
    const { out } = await run("audit verify --json", env)
    expect(out).not.toContain("Quillonius")
    expect(out).toContain(
      `{"authority":"${authority}","broken":{"table":"child_name","id":"Child:${id}","which":"","why":"their name is not found by all that it should be"}}`
    )
    await owner.end()
    await database.drop()
  })

  it("rebuild finds the row that was changed past the gateway, says how it differs, and writes it anew", async () => {
    const database = await createDatabase(server ?? "")
    const env = { ...development, DATABASE_URL: database.ownerUrl }
    expect((await run("seed --scale 4", env)).code).toBe(0)
    const owner = new Client({ connectionString: database.ownerUrl })
    await owner.connect()
    const { rows } = await owner.query("select id from episode where stage <> 'closed' order by id limit 1")
    const id = String(rows[0]?.id)
    await owner.query("update episode set stage = 'closed' where id = $1", [id])
    const compared = await run("rebuild --compare", env)
    expect(compared.code).toBe(1)
    expect(compared.err).toContain(`episode ${id} differs in stage`)
    expect((await run("rebuild", env)).out).toContain(
      "1 of 1 episodes stood otherwise than their events add up to, 0 still do"
    )
    expect((await run("rebuild --compare", env)).code).toBe(0)
    expect((await run("audit verify", env)).code).toBe(0)
    const accounted = await owner.query(
      "select count(*)::int as n from audit where episode = $1 and action = 'episode rebuilt'",
      [id]
    )
    expect(accounted.rows).toEqual([{ n: 1 }])
    await owner.end()
    await database.drop()
  })
})
