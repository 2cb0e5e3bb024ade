// Measures the domain beside what else could be used, and prints it; with --write, writes docs/benchmarks.md.
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "../command.ts"
import { root } from "../workspace.ts"
import { measureEligibility } from "./eligibility.ts"
import { measureObligations } from "./obligations.ts"
import { pageOf } from "./page.ts"
import { measureSizes } from "./sizes.ts"
import { measureWorkingDays } from "./workingDays.ts"

const page = pageOf({
  workingDays: await measureWorkingDays(),
  eligibility: await measureEligibility(),
  obligations: await measureObligations(),
  sizes: await measureSizes()
})
console.log(page)
if (process.argv.includes("--write")) {
  const file = join(root, "docs/benchmarks.md")
  writeFileSync(file, page)
  await run(["oxfmt", file], { cwd: root })
}
