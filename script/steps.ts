// The steps of script/test, in order, up to the first that fails.
import { rmSync } from "node:fs"
import { run } from "./command.ts"
import { startPostgres, type Postgres } from "./postgres.ts"
import { readResults, resultFile, succeeded, summary } from "./test-summary.ts"
import { packageFolders, root } from "./workspace.ts"

interface Step {
  readonly heading: string
  readonly command: ReadonlyArray<string>
}

const turbo = ["turbo", "run", "--output-logs=errors-only", "--log-order=grouped"]

const beforeTests: ReadonlyArray<Step> = [
  { heading: "Format", command: ["oxfmt", "--check", "."] },
  { heading: "Lint", command: ["oxlint", "--deny-warnings"] },
  { heading: "Words", command: ["node", "script/check-words.ts"] },
  { heading: "Boundaries", command: ["node", "script/check-boundaries.ts"] },
  { heading: "Types", command: [...turbo, "check"] },
  { heading: "Scripts", command: ["tsc", "-p", "script/tsconfig.json"] },
  { heading: "Tests of the scripts", command: ["node", "--test", "script/**/*.test.ts"] }
]
const generated: Step = {
  heading: "Generated files",
  command: ["pnpm", "-r", "--if-present", "run", "generate:check"]
}
const tests: Step = { heading: "Tests", command: [...turbo, "test", "--continue"] }

/** Says how long `work` took; both headings and failures are for a reader who scrolls. */
const timed = async <A>(heading: string, work: () => Promise<A>): Promise<{ result: A; seconds: string }> => {
  console.log(heading)
  const began = performance.now()
  const result = await work()
  const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`
  console.log(`  ${seconds}`)
  return { result, seconds }
}

const take = async (
  { command, heading }: Step,
  env: Readonly<Record<string, string>> = {}
): Promise<boolean> => {
  const { result, seconds } = await timed(heading, () => run(command, { cwd: root, env }))
  if (result.status === 0) return true
  console.error(result.output.trimEnd())
  console.error(
    `\nFailed: ${heading} (exit ${result.status} after ${seconds}). Alone: script/run ${quoted(command)}`
  )
  return false
}

const quoted = (command: ReadonlyArray<string>): string =>
  command.map((word) => (/[*\s]/.test(word) ? `'${word}'` : word)).join(" ")

const takeAll = async (steps: ReadonlyArray<Step>): Promise<boolean> => {
  for (const step of steps) if (!(await take(step))) return false
  return true
}

/** The version, not the address, decides whether an earlier result still holds; of a given server nothing is known. */
const environmentOf = (postgres: Postgres) => ({
  TEST_DATABASE_URL: postgres.url,
  TEST_DATABASE_VERSION: postgres.version,
  ...(process.env["TEST_DATABASE_URL"] ? { TURBO_FORCE: "true" } : {})
})

const test = async (postgres: Postgres): Promise<boolean> => {
  const env = environmentOf(postgres)
  if (!(await take(generated, env))) return false
  for (const folder of packageFolders()) rmSync(resultFile(folder), { force: true })
  const ended = await take(tests, env)
  const results = readResults()
  console.log(`\n${summary(results)}`)
  return ended && succeeded(results)
}

const everything = async (): Promise<boolean> => {
  if (!(await takeAll(beforeTests))) return false
  const { result: postgres } = await timed("PostgreSQL", startPostgres)
  try {
    return await test(postgres)
  } finally {
    await postgres.stop()
  }
}

process.exitCode = (await everything()) ? 0 : 1
