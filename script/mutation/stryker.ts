// Runs Stryker on one room of the domain.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "../command.ts"
import { root } from "../workspace.ts"
import type { Report } from "./report.ts"
import { type Room, rooms } from "./rooms.ts"

const domain = join(root, "packages/domain")
/** Stryker copies the package to a folder in here, as deep as the package, so that what it extends is found. */
const copies = join(root, ".stryker-tmp")

/** Mutants of what a module does once are tried in a worker of their own: workers end with each run. */
const vitestOf = (room: Room) => ({
  test: { include: rooms[room].tests, isolate: false, testTimeout: 60_000, hookTimeout: 60_000 }
})

const options = (room: Room) => ({
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", join(root, "script/mutation/prose.ts")],
  ignorers: ["prose"],
  mutate: rooms[room].sources,
  vitest: { configFile: vitestConfig(room), related: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // A mutant that never ends is mostly known by how often it is passed; by time only on a machine that is not busy.
  timeoutMS: 60_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 10,
  reporters: ["json", ...(process.stdout.isTTY ? ["progress"] : [])],
  jsonReporter: { fileName: report(room) },
  tempDirName: "../../.stryker-tmp",
  // Stryker would rewrite tsconfig.json with an API that TypeScript 7 does not have; nothing needs rewriting.
  tsconfigFile: "none.json",
  allowConsoleColors: process.stdout.isTTY,
  logLevel: "warn",
  warnings: { slow: false }
})

const report = (room: Room): string => join(copies, `${room}.json`)
const vitestConfig = (room: Room): string => join(copies, `${room}.vitest.config.mjs`)

/** Mutates a room: every small change that Stryker makes to it, and whether a test notices. */
export const mutate = async (room: Room): Promise<Report> => {
  mkdirSync(copies, { recursive: true })
  const file = join(copies, `${room}.options.json`)
  writeFileSync(file, JSON.stringify(options(room)))
  writeFileSync(vitestConfig(room), `export default ${JSON.stringify(vitestOf(room))}\n`)
  const { output, status } = await run(["stryker", "run", file], {
    cwd: domain,
    aloud: process.stdout.isTTY === true
  })
  if (status !== 0) throw new Error(`Stryker ended with ${status} on ${room}.\n${output}`)
  return JSON.parse(readFileSync(report(room), "utf8")) as Report
}
