// Checks which way imports go, and that each rule about it can fail: every one must report its own fixture.
import { withCopy } from "./boundaries/copy.ts"
import { cruiseFixtures, cruiseSources, ruleNames } from "./boundaries/cruise.ts"
import { layOver } from "./boundaries/fixtures.ts"
import { allRestrictions, lintFixturesIn } from "./boundaries/lint.ts"
import { tagFixturesIn, tagRules, tagsOfSources } from "./boundaries/tags.ts"
import { fixturesFor } from "./boundaries/fixtures.ts"

const checkFixtures = () =>
  withCopy(async (copy) => {
    for (const rule of fixturesFor("dependency-cruiser").keys()) layOver(copy, `dependency-cruiser/${rule}`)
    layOver(copy, "allowed")
    const cruised = await cruiseFixtures(copy)
    return [...cruised, ...(await lintFixturesIn(copy)), ...(await tagFixturesIn(copy))]
  })

/** A tool that breaks down is a complaint too; the others finish, and the copy is removed. */
const settle = async (check: Promise<ReadonlyArray<string>>): Promise<ReadonlyArray<string>> =>
  check.catch((error: Error) => [error.message])

const complaints = (await Promise.all([cruiseSources(), tagsOfSources(), checkFixtures()].map(settle))).flat()
for (const complaint of complaints) console.error(complaint)
console.log(
  `${ruleNames().length} rules on imports, ${tagRules().length} on dependencies, ${allRestrictions().length} restrictions: ` +
    (complaints.length === 0
      ? "all kept, and each fails on its own fixture."
      : `${complaints.length} complaints.`)
)
process.exitCode = complaints.length === 0 ? 0 : 1
