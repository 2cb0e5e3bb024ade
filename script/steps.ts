// The steps of script/test, in order, up to the first that fails.
import { rmSync } from "node:fs"
import { type Ended, run } from "./command.ts"
import { startPostgres, type Postgres } from "./postgres.ts"
import { readResults, resultFile, succeeded, summary } from "./test-summary.ts"
import { packageFolders, root } from "./workspace.ts"

interface Step {
  readonly heading: string
  readonly command: ReadonlyArray<string>
  /** How to take this step alone, when that is not just its command. */
  readonly alone?: string
  /** What it says is worth reading where it passes too. */
  readonly heard?: true
}

type Environment = Readonly<Record<string, string>>

const turbo = ["turbo", "run", "--output-logs=errors-only", "--log-order=grouped"]

const beforeTests: ReadonlyArray<Step> = [
  { heading: "Format", command: ["oxfmt", "--check", "."] },
  { heading: "Lint", command: ["oxlint", "--deny-warnings"] },
  { heading: "Words", command: ["node", "script/check-words.ts"] },
  { heading: "Traceability", command: ["node", "script/traceability.ts", "--check"] },
  { heading: "Pages of rules", command: ["node", "script/rules.ts", "--check"] },
  { heading: "Mutation", command: ["node", "script/mutation/mutate.ts", "--check"] },
  { heading: "Boundaries", command: ["node", "script/check-boundaries.ts"] },
  { heading: "Types", command: [...turbo, "check"] },
  // After the types, since it reads what was built for them.
  {
    heading: "Public API",
    command: ["node", "script/api/report.ts", "--check"],
    alone: "script/api-report --check"
  },
  { heading: "Schema", command: ["node", "packages/graphql/script/schema-check.ts"], heard: true },
  { heading: "Scripts", command: ["tsc", "-p", "script/tsconfig.json"] },
  { heading: "Tests of the scripts", command: [...turbo, "//#test:scripts"] }
]
const generated: Step = {
  heading: "Generated files",
  command: ["pnpm", "-r", "--if-present", "run", "generate:check"]
}
/** Nothing else would notice that what measures the gateway no longer can. */
const benchmark: Step = {
  heading: "Benchmark of the gateway, once",
  command: [...turbo, "//#bench:once"],
  alone: "pnpm bench:once"
}
const tests: Step = { heading: "Tests", command: [...turbo, "test", "--continue"], alone: "pnpm test" }

/** What is kept and shown after a failure has no colours in it, unless somebody sits at a terminal. */
const plain: Environment = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }

const timed = async <A>(heading: string, work: () => Promise<A>, note: (result: A) => string): Promise<A> => {
  console.log(heading)
  const began = performance.now()
  const result = await work()
  console.log(`  ${((performance.now() - began) / 1000).toFixed(1)} s${note(result)}`)
  return result
}

/** Turbo keeps the results of what has not changed, nor anything it rests on. */
const fromBefore = ({ output }: Ended): string => {
  const [, kept = "0", all] = /Cached:\s+(\d+) cached, (\d+) total/.exec(output) ?? []
  return kept === "0" ? "" : `, with ${kept} of ${all} kept from before: nothing changed`
}

const indented = (text: string): string => text.trimEnd().replaceAll(/^/gmu, "  ")

const take = async ({ alone, command, heading, heard }: Step, env: Environment = {}): Promise<boolean> => {
  const work = () => run(command, { cwd: root, env: { ...plain, ...env } })
  const { output, status } = await timed(heading, work, fromBefore)
  if (status === 0 && heard) console.log(indented(output))
  if (status === 0) return true
  console.error(output.trimEnd())
  console.error(`\nFailed: ${heading} (exit ${status}). Alone: script/run ${alone ?? command.join(" ")}`)
  return false
}

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
  if (!(await take(benchmark))) return false
  const postgres = await timed("PostgreSQL", startPostgres, ({ version }) => `, ${version}`)
  try {
    return await test(postgres)
  } finally {
    await postgres.stop()
  }
}

process.exitCode = (await everything()) ? 0 : 1
