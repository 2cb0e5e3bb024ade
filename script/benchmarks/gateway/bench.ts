// Measures the gateway beside what else could be used, on one server with one wall, and at a hundredth and a tenth of the
// records; prints it, and with --write writes docs/benchmarks-gateway.md. --scale N says how many open cases there are,
// --authorities N whose they are, --secret S measures what is on record already at TEST_DATABASE_URL, made with that secret.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { run } from "../../command.ts"
import { root } from "../../workspace.ts"
import { secretsFrom } from "../../../packages/persistence/src/session/Secrets.ts"
import { askBare, type Servers } from "./asking.ts"
import { authoritiesIn, toldOf } from "./authorities.ts"
import { type Scale, section17, startCluster } from "./cluster.ts"
import { coldStarts } from "./coldStarts.ts"
import { type Server, startServer } from "./contender.ts"
import { countedAtEach } from "./due.ts"
import { wholeFile } from "./file.ts"
import { type At, cursorPages, growing } from "./growth.ts"
import { caseloadPage } from "./page.ts"
import { race } from "./race.ts"
import { authoritiesWanted, cases, isWritten, months, secret, skew } from "./options.ts"
import { type Recording, startRecording } from "./recording.ts"
import { type Captured, sentFor, writesIn } from "./replay.ts"
import { firstAuthority, freePort, tokenFrom } from "./signIn.ts"
import { operations, priceOfTheWall } from "./wallPrice.ts"
import { pageOf } from "./words.ts"
import { referredToDecided, write } from "./write.ts"

const data = mkdtempSync(join(tmpdir(), "section17-bench-"))
const authorities = await authoritiesIn(data, authoritiesWanted)
const cluster = await startCluster({ data, secret, months, skew, told: toldOf(authorities) })

const servers: Array<Server> = []
const started = async (
  command: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>
): Promise<string> => {
  const server = await startServer(command, env)
  servers.push(server)
  return server.url
}

const gatewayOn = async (scale: Scale): Promise<string> =>
  started([...section17, "serve"], { ...cluster.environment(scale), PORT: String(await freePort()) })

/** A gateway as it is not served: what an account costs is what it does not. */
const unaccountedOn = async (scale: Scale): Promise<string> => {
  const [program, main] = section17
  const preload = ["--import", join(root, "script/benchmarks/gateway/unaccounted.ts")]
  const env = { ...cluster.environment(scale), PORT: String(await freePort()) }
  return started([program, ...preload, main, "serve"], env)
}

/** Everything that is asked, on the records of a scale. */
const serversOn = async (scale: Scale): Promise<Servers> => {
  const rival = { SECRET: secret, DATABASE: scale.url, GRAPHILE_ENV: "production" }
  const gateway = await gatewayOn(scale)
  const authority = await firstAuthority(gateway)
  const unaccounted = await unaccountedOn(scale)
  return {
    gateway,
    unaccounted: { gateway: unaccounted, token: await tokenFrom(unaccounted, authority) },
    postgraphile: await started(
      [process.execPath, join(root, "script/benchmarks/rivals/postgraphile/src/server.mjs")],
      rival
    ),
    bare: await started([process.execPath, join(root, "script/benchmarks/gateway/bare.ts")], rival),
    database: scale.ownerUrl,
    authority,
    practitioner: `${authority}-team-manager`,
    token: await tokenFrom(gateway, authority)
  }
}

/** The gateway alone, on the records of a smaller scale. */
const smaller = async (scale: Scale, like: Servers): Promise<At> => {
  const gateway = await gatewayOn(scale)
  const token = await tokenFrom(gateway, like.authority)
  return { cases: scale.cases, at: { ...like, gateway, token, database: scale.ownerUrl } }
}

/** Gives bare pg what a gateway sends to put an episode on record. */
const recordWrites = async ({ during, from }: Recording, at: Servers): Promise<void> => {
  // The second time: at first a gateway has to be told where the account ends.
  await referredToDecided(from)
  let episode = ""
  const captured = await during(async () => (episode = await referredToDecided(from)))
  await askBare(at, "/recorded", { recorded: { episode, transactions: writesIn(captured).slice(-2) } })
}

const recordReads = async ({ during, from }: Recording) => {
  const captured: Array<readonly [string, ReadonlyArray<Captured>]> = []
  for (const [what, ask] of await operations(from)) {
    await ask()
    captured.push([what, sentFor(from.practitioner, await during(ask))])
  }
  return captured
}

const recorded = async (scale: Scale, at: Servers) => {
  const recording = await startRecording(cluster.environment(scale), at, data)
  try {
    await recordWrites(recording, at)
    return await recordReads(recording)
  } finally {
    recording.stop()
  }
}

try {
  const scales: Array<Scale> = []
  for (const each of [cases / 100, cases / 10, cases]) scales.push(await cluster.scaled(Math.round(each)))
  const largest = scales.at(-1)
  if (largest === undefined) throw new Error("There is no scale")
  const started = await coldStarts({ cluster, data, secret, authorities, largest })
  const at = await serversOn(largest)
  const captured = await recorded(largest, at)
  const all: Array<At> = []
  for (const scale of scales.slice(0, -1)) all.push(await smaller(scale, at))
  const grows = await growing([...all, { cases, at }])
  const { contenders, nodes } = await wholeFile(at)
  const secrets = secretsFrom(secret)
  const priced = await priceOfTheWall(largest, { captured, secrets, session: at })
  const counted = await countedAtEach(scales, secrets, at)
  const page = pageOf({
    scales: scales.map(({ cases, seeded }) => ({ cases, ...seeded })),
    caseload: await race(caseloadPage(at)),
    file: { nodes, raced: await race(contenders) },
    write: await race(write(at)),
    pages: await race(await cursorPages(at)),
    growth: {
      page: await race(grows.page),
      file: await race(grows.file),
      write: await race(grows.write)
    },
    counted,
    priced,
    authorities: { count: authorities.codes.length, skew },
    started
  })
  if (page.includes("NaN")) throw new Error(`Something was not measured:\n${page}`)
  console.log(page)
  if (isWritten) {
    const file = join(root, "docs/benchmarks-gateway.md")
    writeFileSync(file, page)
    await run(["oxfmt", file], { cwd: root })
  }
} finally {
  for (const { stop } of servers) stop()
  await cluster.stop()
  rmSync(data, { recursive: true, force: true })
}
