// Runs Stryker on one room of the domain.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "../command.ts"
import { root } from "../workspace.ts"
import type { Report } from "./report.ts"
import { keptIn } from "./rests.ts"
import { domain, type Room, rooms } from "./rooms.ts"

/** Stryker copies the package to a folder in here, as deep as the package, so that what it extends is found. */
const copies = join(root, ".stryker-tmp")

/** Mutants of what a module does once are tried in a worker of their own: workers end with each run. */
const vitestOf = (room: Room) => ({
  test: { include: rooms[room].tests, isolate: false, testTimeout: 600_000, hookTimeout: 600_000 }
})

interface Run {
  /** Try every change, whatever was found before. */
  readonly afresh: boolean
  /** How many changes are tried at once. */
  readonly workers: number
}

const options = (room: Room, { afresh, results, workers }: Run & { readonly results: string }) => ({
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", join(root, "script/mutation/prose.ts")],
  ignorers: ["prose"],
  mutate: rooms[room].sources,
  vitest: { configFile: vitestConfig(room), related: false },
  coverageAnalysis: "perTest",
  concurrency: workers,
  // A mutant that never ends is mostly known by how often it is passed; by time only on a machine that is not busy.
  timeoutMS: 60_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 10,
  incremental: true,
  incrementalFile: results,
  force: afresh,
  reporters: ["json", process.stdout.isTTY ? "progress" : "progress-append-only"],
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

/** What Stryker found, and whether it tried every change: not where the rest of the domain is as it was. */
export const mutate = async (room: Room, asked: Run): Promise<Report & { readonly afresh: boolean }> => {
  mkdirSync(copies, { recursive: true })
  const before = keptIn(copies, room)
  const afresh = asked.afresh || !before.holds
  if (!afresh) before.forgetSurvivors()
  const file = join(copies, `${room}.options.json`)
  writeFileSync(file, JSON.stringify(options(room, { ...asked, afresh, results: before.results })))
  writeFileSync(vitestConfig(room), `export default ${JSON.stringify(vitestOf(room))}\n`)
  const { output, status } = await run(["stryker", "run", file], { cwd: domain, aloud: true })
  if (status !== 0) throw new Error(`Stryker ended with ${status} on ${room}.\n${output}`)
  before.keep()
  return { ...(JSON.parse(readFileSync(report(room), "utf8")) as Report), afresh }
}
