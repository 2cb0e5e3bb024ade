// Measures the gateway's read path beside what else could be used, on one database with one wall; prints it, and with
// --write writes docs/benchmarks-gateway.md. --scale N says how many open cases there are.
import { execFile } from "node:child_process"
import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs, promisify } from "node:util"
import { run } from "../../command.ts"
import { startPostgres } from "../../postgres.ts"
import { root } from "../../workspace.ts"
import { type Server, startServer } from "./contender.ts"
import { caseloadPage, type Servers } from "./page.ts"
import { race } from "./race.ts"
import { pageOf } from "./words.ts"

const { values: given } = parseArgs({
  options: {
    scale: { type: "string", default: "40000" },
    millis: { type: "string", default: "1500" },
    write: { type: "boolean", default: false }
  }
})

const section17 = [process.execPath, join(root, "apps/gateway/src/main.ts")] as const

interface Seeded {
  readonly episodes: number
  readonly events: number
  readonly obligations: number
  readonly seconds: number
}

const seed = async (env: Readonly<Record<string, string>>): Promise<Seeded> => {
  const [program, main] = section17
  const words = [main, "seed", "--scale", given.scale, "--seed", "bench", "--skew", "10", "--json"]
  const { stdout } = await promisify(execFile)(program, words, { env: { ...process.env, ...env } })
  return JSON.parse(stdout) as Seeded
}

const tokenFrom = async (gateway: string, authority: string): Promise<string> => {
  const response = await fetch(`${gateway}/development/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ authority, as: "team-manager" })
  })
  return ((await response.json()) as { readonly token: string }).token
}

/** What a folder of the registry is called is not for a script to know: the first that can be signed in for. */
const firstAuthority = async (gateway: string): Promise<string> => {
  const page = await (await fetch(`${gateway}/development`)).text()
  const [, authority = ""] = /authority=([a-z0-9-]+)&/u.exec(page) ?? []
  return authority
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

const postgres = await startPostgres()
const data = mkdtempSync(join(tmpdir(), "section17-bench-"))
const secret = randomBytes(32).toString("base64url")

/** The address as the gateway's role, which the first command that opens the records makes. */
const asGateway = (ownerUrl: string): string => {
  const url = new URL(ownerUrl)
  url.username = "section17_gateway"
  url.password = randomBytes(16).toString("hex")
  return url.href
}
const database = { url: asGateway(postgres.url), ownerUrl: postgres.url }

const servers: Array<Server> = []
const started = async (server: Promise<Server>): Promise<string> => {
  servers.push(await server)
  return servers.at(-1)?.url ?? ""
}

try {
  const env = {
    SECTION17_ENVIRONMENT: "development",
    SECTION17_DATA: data,
    SECTION17_SECRET: secret,
    DATABASE_URL: database.url,
    DATABASE_ADMIN_URL: database.ownerUrl,
    PORT: String(await freePort())
  }
  const seeded = await seed(env)
  console.error(`Seeded: ${JSON.stringify(seeded)}`)
  const rival = { SECRET: secret, DATABASE: database.url, GRAPHILE_ENV: "production" }
  const gateway = await started(startServer([...section17, "serve"], env))
  const postgraphile = await started(
    startServer([process.execPath, join(root, "script/benchmarks/rivals/postgraphile/src/server.mjs")], rival)
  )
  const bare = await started(
    startServer([process.execPath, join(root, "script/benchmarks/gateway/bare.ts")], rival)
  )
  const authority = await firstAuthority(gateway)
  const token = await tokenFrom(gateway, authority)
  const at: Servers = {
    gateway,
    postgraphile,
    bare,
    authority,
    practitioner: `${authority}-team-manager`,
    token
  }
  const page = pageOf({ seeded, caseload: await race(caseloadPage(at), Number(given.millis)) })
  console.log(page)
  if (given.write) {
    const file = join(root, "docs/benchmarks-gateway.md")
    writeFileSync(file, page)
    await run(["oxfmt", file], { cwd: root })
  }
} finally {
  for (const { stop } of servers) stop()
  await postgres.stop()
  rmSync(data, { recursive: true, force: true })
}
