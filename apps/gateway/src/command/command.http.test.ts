import { generateKeyPairSync } from "node:crypto"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Redacted from "effect/Redacted"
import { createDatabase } from "@section17/persistence/testing"
import { Client } from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, signIn } from "../testing/testGateway.ts"
import { commandsIn, development } from "./commands.test-data.ts"

const server = process.env["TEST_DATABASE_URL"]
let data: string
const { run, serve } = commandsIn(() => data)

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "section17-command-"))
})
afterAll(() => rmSync(data, { recursive: true }))

describe("section17", () => {
  it("says how it is used when it is called wrongly", async () => {
    const { code, err } = await run("fly")
    expect(code).toBe(64)
    expect(err).toContain("Usage: section17 COMMAND")
    expect((await run("--help")).code).toBe(0)
    expect((await run("token --loudly", development)).code).toBe(64)
  })

  it("protocol check: every local protocol is no looser than the guidance", async () => {
    const { code, out } = await run("protocol check")
    expect(code).toBe(0)
    expect(out).toContain("over working-together-2023: no looser")
  })

  it("serve says what is not configured, and what to give", async () => {
    const { code, err } = await run("serve")
    expect(code).toBe(78)
    expect(err).toBe(
      "SECTION17_ISSUERS: Name the identity provider of each authority. In development, with SECTION17_ENVIRONMENT=development, the gateway is its own.\n"
    )
  })

  it.each(["migrate", "audit verify"])("%s asks for a server in production", async (words) => {
    const { code, err } = await run(words)
    expect(code).toBe(78)
    expect(err).toContain("DATABASE_URL: Give the address of a PostgreSQL server")
  })

  it.each(["serve", "migrate"])("%s refuses a secret that can be guessed", async (words) => {
    const { code, err } = await run(words, {
      DATABASE_URL: "postgresql://gateway@127.0.0.1:1/nothing",
      SECTION17_SECRET: "correct horse battery staple"
    })
    expect(code).toBe(78)
    expect(err).toContain("SECTION17_SECRET: A secret of 28 bytes can be guessed.")
  })

  it.each(["token --authority bristol --as team-manager", "seed"])(
    "%s is refused in production",
    async (words) => {
      const { code, err } = await run(words)
      expect(code).toBe(78)
      expect(err).toContain("is for development")
    }
  )

  it("serve says so when the database is not there", async () => {
    const { code, err } = await run("serve", {
      ...development,
      DATABASE_URL: "postgresql://nobody@127.0.0.1:1/nothing"
    })
    expect(code).toBe(69)
    expect(err).toContain("The database could not be migrated")
  })
})

/** The queries that the banner gives to paste. */
const questionsIn = (banner: string): ReadonlyArray<string> => {
  const found = [...banner.matchAll(/-d '(\{"query".*\})'/g)].map(([, body = "{}"]) => JSON.parse(body).query)
  expect(found).toHaveLength(3)
  return found
}

describe("serving, in development", () => {
  it("says where everything is, keeps the records over a restart, and ends with 0 when it is told to", async () => {
    const first = await serve()
    expect(first.out()).toContain(`${first.url}/graphql`)
    expect(first.out()).toContain(`${first.url}/development`)
    const token = await signIn(first.url, "bristol", "team-manager")
    const count = async (url: string) => (await ask(url, "{ episodes { totalCount } }", { token })).json.data
    expect(await count(first.url)).toEqual({ episodes: { totalCount: 3 } })
    for (const query of questionsIn(first.out())) {
      expect((await ask(first.url, query, { token })).json).toEqual({ data: expect.any(Object) })
    }
    first.child.kill("SIGTERM")
    expect(await first.exited).toBe(0)

    const second = await serve()
    expect(await count(second.url)).toEqual({ episodes: { totalCount: 3 } })
    const other = await run("seed", development)
    expect(other.code).toBe(69)
    expect(other.err).toContain("in use by process")
    second.child.kill("SIGINT")
    expect(await second.exited).toBe(0)
  })

  it("token: prints a token that a server on the same data takes", async () => {
    const { out } = await run("token --authority bristol --as key-worker", development)
    const serving = await serve()
    const answer = await ask(serving.url, "{ viewer { practitioner { name } } }", { token: out.trim() })
    expect(answer.status).toBe(200)
    serving.child.kill("SIGTERM")
    await serving.exited
  })

  it("audit verify: the account is as it was written", async () => {
    const { code, out } = await run("audit verify", development)
    expect(code).toBe(0)
    expect(out).toMatch(
      /bristol: \d+ entries, 1 records of practitioners, teams and the authority, and 0 erasures, as written/
    )
  })
})

const adding = (authority: string, keeper: string) =>
  `authority add --authority ${authority} --issuer https://login.${authority}.example --jwks https://login.${authority}.example/keys --keeper ${keeper} --name Kim`
const into = (file: string) => ({ ...elsewhere("added"), SECTION17_ISSUERS: file })

describe("authority add", () => {
  it("puts the issuer into the file and its first keeper of records on record; a second keeper is refused", async () => {
    const file = join(data, "issuers.json")
    writeFileSync(file, "{}")
    const { code, err, out } = await run(adding("bristol", "k.dale"), into(file))
    expect([err, code]).toEqual(["", 0])
    expect(out).toContain("k.dale keeps its records.")
    const bristol = {
      issuer: "https://login.bristol.example",
      jwksUrl: "https://login.bristol.example/keys",
      audience: "section17"
    }
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ bristol })
    const moved = adding("bristol", "m.other").replaceAll("login.bristol", "elsewhere.bristol")
    const again = await run(moved, into(file))
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringContaining("k.dale keeps the authority's records")
    ])
  })

  it("appoints nobody where the file cannot be written: done again, it is done", async () => {
    const file = join(data, "unwritten.json")
    const env = { ...elsewhere("unwritten"), SECTION17_ISSUERS: file }
    writeFileSync(file, "{}")
    mkdirSync(`${file}.new`)
    const failed = await run(adding("bristol", "k.dale"), env)
    expect([failed.code, failed.err]).toEqual([78, expect.stringContaining("cannot be written (EISDIR)")])
    rmdirSync(`${file}.new`)
    expect((await run(adding("bristol", "k.dale"), env)).code).toBe(0)
    expect((await run(adding("bristol", "k.dale"), env)).code).toBe(1)
    expect(existsSync(`${file}.new`)).toBe(false)
  })

  it("is called wrongly without a keeper, for an authority without a protocol, and without a file", async () => {
    expect((await run("authority add --authority bristol", elsewhere("added"))).code).toBe(64)
    expect((await run(adding("nowhere", "k.dale"), elsewhere("added"))).code).toBe(64)
    const { code, err } = await run(adding("bristol", "k.dale"), elsewhere("added"))
    expect(code).toBe(78)
    expect(err).toContain("SECTION17_ISSUERS: Give a file of JSON")
  })
})

describe("checkpoints of the account", () => {
  let key: string
  let file: string
  const withKey = () => ({ ...elsewhere("checked"), SECTION17_CHECKPOINT_KEY: key })

  beforeAll(async () => {
    key = join(data, "checkpoint.pem")
    file = join(data, "checkpoints.ndjson")
    const { privateKey } = generateKeyPairSync("ed25519")
    writeFileSync(key, privateKey.export({ type: "pkcs8", format: "pem" }))
    await run("seed --scale 8 --seed 7", elsewhere("checked"))
  })

  it("are not taken without a key", async () => {
    const { code, err } = await run("audit checkpoint", elsewhere("checked"))
    expect(code).toBe(78)
    expect(err).toContain("SECTION17_CHECKPOINT_KEY: Give a file with an Ed25519 key in PEM")
  })

  it("are a signed line for each authority, and hold as long as the account goes on from them", async () => {
    const { code, out } = await run("audit checkpoint", withKey())
    expect(code).toBe(0)
    const lines = out.trim().split("\n")
    const [first] = lines.map(
      (line) => JSON.parse(line) as { authority: string; number: number; hash: string }
    )
    expect(lines).toHaveLength(4)
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/u)
    writeFileSync(file, out)
    expect((await run(`audit verify --checkpoint ${file}`, withKey())).code).toBe(0)
    expect(
      (await run("audit checkpoint --authority bristol", withKey())).out.trim().split("\n")
    ).toHaveLength(1)
    expect((await run("audit checkpoint --authority nowhere", withKey())).code).toBe(64)
  })

  it("do not hold of an account that has not what they name", async () => {
    const { code, err } = await run(`audit verify --checkpoint ${file}`, {
      ...withKey(),
      SECTION17_DATA: join(data, "another")
    })
    expect(code).toBe(1)
    expect(err).toMatch(/entry \d+ is missing, which the checkpoint of .* names/u)
  })

  it("are refused where they are not signed with the key, whatever they say", async () => {
    const other = generateKeyPairSync("ed25519")
    const foreign = join(data, "foreign.pem")
    writeFileSync(foreign, other.publicKey.export({ type: "spki", format: "pem" }))
    const verify = (env: Readonly<Record<string, string>>) => run(`audit verify --checkpoint ${file}`, env)
    const { code, err } = await verify({ ...withKey(), SECTION17_CHECKPOINT_KEY: foreign })
    expect(code).toBe(1)
    expect(err).toContain("Line 1 of the checkpoints is not signed with the key of this installation.")
    writeFileSync(file, readFileSync(file, "utf8").replace(/"jws":"[^"]*/u, '"jws":"'))
    expect((await verify(withKey())).code).toBe(1)
  })
})

/** Development with records of its own. */
const elsewhere = (name: string) => ({ ...development, SECTION17_DATA: join(data, name) })

describe("seed --scale", () => {
  it("puts a caseload on record by a seed, whose account verifies", async () => {
    const { code, out } = await run("seed --scale 40 --seed 7 --skew 4 --json", elsewhere("seeded"))
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ authorities: 4, episodes: 44 })
    const verified = await run("audit verify --json", elsewhere("seeded"))
    expect(verified.code).toBe(0)
    const lines = verified.out.trim().split("\n")
    const entries = lines.map((line) => (JSON.parse(line) as { readonly entries: number }).entries)
    // 18, 11, 7 and 4 open cases, 2, 1, 1 and no closed ones; and their practitioners.
    expect(entries).toEqual([21, 13, 9, 5])
  })

  it("rebuild --compare: every episode stands as its events add up", async () => {
    const { code, out } = await run("rebuild --compare --json", elsewhere("seeded"))
    expect(code).toBe(0)
    const counted = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly episodes: number; readonly differing: number })
    expect(counted.map(({ differing, episodes }) => [episodes, differing])).toEqual([
      [20, 0],
      [12, 0],
      [8, 0],
      [4, 0]
    ])
  })

  it.each(["--scale none", "--scale 0", "--scale 10 --skew 0"])(
    "is called wrongly with %s",
    async (options) => {
      const { code, err } = await run(`seed ${options}`, elsewhere("wrong"))
      expect(code).toBe(64)
      expect(err).toContain("--scale is a whole number of open cases from 1 on")
    }
  )
})

const secretOf = (name: string) => readFileSync(join(data, name, "database", "secret"), "utf8")

describe("an authority's record, of the embedded database", () => {
  it("is exported, imported elsewhere and verifies there with the secret that sealed it; as JSON where that is asked for", async () => {
    expect((await run("seed --scale 8 --seed 7", elsewhere("moved"))).code).toBe(0)
    const exported = await run("export --authority bristol", elsewhere("moved"))
    expect(exported.code).toBe(0)
    const [, rows, number, hash] =
      /^Exported bristol: (\d+) rows; the account ends with entry (\d+), (\w+)\.\n$/u.exec(exported.err) ?? []
    const imported = await run("import --authority bristol --json", elsewhere("arrived"), exported.out)
    expect([imported.code, JSON.parse(imported.out)]).toEqual([
      0,
      { authority: "bristol", rows: Number(rows), account: { number: Number(number), hash } }
    ])
    expect((await run("audit verify", elsewhere("arrived"))).code).toBe(1)
    const knowing = { ...elsewhere("arrived"), SECTION17_PREVIOUS_SECRETS: secretOf("moved") }
    expect((await run("audit verify", knowing)).code).toBe(0)
    expect((await run("rebuild --compare", knowing)).code).toBe(0)
    const twice = await run("import --authority bristol", knowing, exported.out)
    expect([twice.code, twice.err]).toEqual([
      1,
      expect.stringContaining("there are records of the authority")
    ])
  }, 300_000)

  it("is not there to be moved in production, nor while a gateway has it open", async () => {
    const { code, err } = await run("export --authority bristol")
    expect([code, err]).toEqual([
      78,
      expect.stringContaining("DATABASE_URL: Give the address of a PostgreSQL")
    ])
    const serving = await serve(elsewhere("moved"))
    expect((await run("export --authority bristol", elsewhere("moved"))).code).toBe(69)
    serving.child.kill("SIGTERM")
    await serving.exited
  })
})

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
