import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { asItLies } from "../testing/program.ts"
import manifest from "../../package.json" with { type: "json" }
import { ask, signIn } from "../testing/testGateway.ts"
import { freePort } from "../testing/freePort.ts"
import { commandsIn, commandsOfFile, development } from "./commands.test-data.ts"

const { data, run, serve } = commandsOfFile()
/** As its users start it. */
const installed = commandsIn(() => data, asItLies)

describe("section17", () => {
  it("says how it is used when it is called wrongly", async () => {
    const { code, err } = await installed.run("fly")
    expect(code).toBe(64)
    expect(err).toContain('There is no command "fly".\n\nUsage: section17 COMMAND')
    expect((await run("--help")).code).toBe(0)
  })

  it("says what is wrong with how a command was called, and how it is", async () => {
    const { code, err, out } = await run("token --loudly", development)
    expect([code, out, err]).toEqual([
      64,
      "",
      `Unknown option '--loudly'.

Usage: section17 token --authority A --as P

It prints a token of somebody made up (development).

  --authority A  the authority's code, as protocol check lists them
  --as P         a practitioner, such as team-manager, or case-system
  --json         what is printed is one JSON object a line
`
    ])
    const missing = await run("authority add --authority bristol --name Kim")
    expect([missing.code, missing.err]).toEqual([
      64,
      expect.stringMatching(/^Give --issuer and --jwks and --keeper\.\n\nUsage: section17 authority add/u)
    ])
    expect((await run("seed --scale")).err).toContain("Option '--scale <value>' argument missing.")
  })

  it("says of one command what each of its options means, and which version it is", async () => {
    expect((await run("rebuild --help")).out).toContain("  --compare  says which, and writes nothing\n")
    expect((await run("help rebuild")).out).toEqual((await run("rebuild --help")).out)
    expect(await installed.run("--version --json")).toEqual({
      code: 0,
      out: `${JSON.stringify({ version: manifest.version })}\n`,
      err: ""
    })
  })

  it("subject-access schema: prints what is published beside the schema of the API", async () => {
    const { code, out } = await run("subject-access schema")
    const file = import.meta.resolve("@section17/graphql/subject-access.schema.json")
    expect([code, out]).toEqual([0, readFileSync(fileURLToPath(file), "utf8")])
  })

  it("ends quietly where nobody reads what it prints any more", async () => {
    const child = spawn(process.execPath, [asItLies, "protocol", "check"], { env: development })
    let err = ""
    child.stderr.on("data", (text) => (err += text))
    child.stdout.destroy()
    const code = await new Promise((done) => child.on("close", done))
    expect([code, err]).toEqual([141, ""])
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
      PORT: String(await freePort()),
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
    const first = await installed.serve()
    expect(first.out()).toContain(`${first.url}/graphql`)
    expect(first.out()).toContain(`${first.url}/development`)
    const token = await signIn(first.url, "bristol", "team-manager")
    const count = async (url: string) => (await ask(url, "{ episodes { totalCount } }", { token })).json.data
    expect(await count(first.url)).toEqual({ episodes: { totalCount: 3 } })
    for (const query of questionsIn(first.out())) {
      expect((await ask(first.url, query, { token })).json).toEqual({ data: expect.any(Object) })
    }
    const onSamePort = await run("serve", { ...development, PORT: new URL(first.url).port })
    expect([onSamePort.code, onSamePort.err]).toEqual([
      69,
      expect.stringMatching(/EADDRINUSE.*\. Give another PORT or HOST\.\n$/u)
    ])
    first.child.kill("SIGTERM")
    expect(await first.exited).toBe(0)

    const second = await installed.serve()
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
    const { code, out } = await installed.run("audit verify", development)
    expect(code).toBe(0)
    expect(out).toMatch(
      /bristol: \d+ entries, 1 records of practitioners, teams and the authority, and 0 erasures, as written/
    )
  })
})
