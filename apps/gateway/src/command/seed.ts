import * as Effect from "effect/Effect"
import type { AuthorityCode } from "@section17/domain"
import { analyse } from "@section17/persistence"
import { type Caseload, seedCaseload } from "../caseload/seedCaseload.ts"
import { loadDemonstration } from "../demonstration/load.ts"
import type { Configuration } from "../configuration.ts"
import type { Runtime } from "../runtime.ts"
import { complain, type Exit, exit, inDevelopment, type Options, type Run, say } from "./Command.ts"
import { progressOf } from "./progress.ts"
import { withRecords } from "./withRecords.ts"

const atLeastOne = (text: string, whole: boolean): number | undefined => {
  const value = Number(text)
  return value >= 1 && (whole ? Number.isSafeInteger(value) : Number.isFinite(value)) ? value : undefined
}

/** The caseload that was asked for; nothing when it was asked for wrongly. */
const asked = ({ months = "8", scale = "", seed = "1", skew = "1" }: Options): Caseload | undefined => {
  const cases = atLeastOne(scale, true)
  const times = atLeastOne(skew, false)
  const most = atLeastOne(months, true)
  return cases === undefined || times === undefined || most === undefined
    ? undefined
    : { scale: cases, seed, skew: times, months: most }
}

/** Has the database look at its tables, as it would by itself in a minute: until then, each case takes longer than the last. */
const analysed = ({ store }: Configuration): Effect.Effect<void> =>
  store.engine === "postgres" && store.adminUrl !== undefined ? analyse(store.adminUrl) : Effect.void

const seedAtScale =
  (caseload: Caseload, { configuration, options }: { configuration: Configuration; options: Options }) =>
  async (runtime: Runtime, authorities: ReadonlyArray<AuthorityCode.AuthorityCode>): Promise<Exit> => {
    const progress = progressOf("Seeding")
    const began = performance.now()
    const analyse = analysed(configuration)
    const seeding = seedCaseload(authorities, caseload, { told: progress.tell, begun: analyse })
    const seeded = await runtime.runPromise(Effect.ensuring(seeding, Effect.sync(progress.end)))
    await runtime.runPromise(analyse)
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

export const seed: Run = async (configuration, options) => {
  if (!inDevelopment(configuration, "seed")) return exit.configuration
  if (options["scale"] === undefined) return withRecords(configuration, seedDemonstration(options))
  const caseload = asked(options)
  if (caseload === undefined) {
    complain(
      "--scale is a whole number of open cases from 1 on, --skew a number and --months a whole number from 1 on."
    )
    return exit.usage
  }
  return withRecords(configuration, seedAtScale(caseload, { configuration, options }))
}
