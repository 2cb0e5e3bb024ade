import * as Effect from "effect/Effect"
import type { AuthorityCode } from "@section17/domain"
import { type Caseload, seedCaseload } from "../caseload/seedCaseload.ts"
import { loadDemonstration } from "../demonstration/load.ts"
import type { Runtime } from "../runtime.ts"
import { type Command, complain, type Exit, exit, inDevelopment, type Options, say } from "./Command.ts"
import { progressOf } from "./progress.ts"
import { withRecords } from "./withRecords.ts"

const atLeastOne = (text: string, whole: boolean): number | undefined => {
  const value = Number(text)
  return value >= 1 && (whole ? Number.isSafeInteger(value) : Number.isFinite(value)) ? value : undefined
}

/** The caseload that was asked for; nothing when it was asked for wrongly. */
const asked = ({ scale = "", seed = "1", skew = "1" }: Options): Caseload | undefined => {
  const cases = atLeastOne(scale, true)
  const times = atLeastOne(skew, false)
  return cases === undefined || times === undefined ? undefined : { scale: cases, seed, skew: times }
}

const seedAtScale =
  (caseload: Caseload, options: Options) =>
  async (runtime: Runtime, authorities: ReadonlyArray<AuthorityCode.AuthorityCode>): Promise<Exit> => {
    const progress = progressOf("Seeding")
    const began = performance.now()
    const seeding = seedCaseload(authorities, caseload, progress.tell)
    const seeded = await runtime.runPromise(Effect.ensuring(seeding, Effect.sync(progress.end)))
    const seconds = Math.round((performance.now() - began) / 100) / 10
    const { episodes, events, obligations, practitioners } = seeded
    say(
      options,
      `${episodes} episodes of ${authorities.length} authorities are on record: ${events} events, ${obligations} obligations, ${practitioners} practitioners, in ${seconds} s.`,
      { authorities: authorities.length, ...seeded, seconds }
    )
    return exit.fine
  }

const seedDemonstration =
  (options: Options) =>
  async (runtime: Runtime, authorities: ReadonlyArray<AuthorityCode.AuthorityCode>): Promise<Exit> => {
    await runtime.runPromise(loadDemonstration(authorities))
    say(options, `Made-up practitioners and referrals are on record for ${authorities.join(", ")}.`, {
      authorities
    })
    return exit.fine
  }

export const seed: Command = {
  words: "seed",
  usage: "seed [--scale N [--seed S] [--skew K]]",
  does: "puts made-up practitioners and referrals on record: three cases each, or N open ones over all (development)",
  options: ["scale", "seed", "skew"],
  run: async (configuration, options) => {
    if (!inDevelopment(configuration, "seed")) return exit.configuration
    if (options["scale"] === undefined) return withRecords(configuration, seedDemonstration(options))
    const caseload = asked(options)
    if (caseload === undefined) {
      complain("--scale is a whole number of open cases from 1 on, --skew a number from 1 on.")
      return exit.usage
    }
    return withRecords(configuration, seedAtScale(caseload, options))
  }
}
