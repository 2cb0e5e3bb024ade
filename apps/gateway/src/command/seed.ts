import { loadDemonstration } from "../demonstration/load.ts"
import { type Command, exit, inDevelopment, print } from "./Command.ts"
import { withRecords } from "./withRecords.ts"

export const seed: Command = {
  words: "seed",
  usage: "seed",
  does: "puts made-up practitioners and referrals on record, where there are none (development)",
  run: async (configuration) => {
    if (!inDevelopment(configuration, "seed")) return exit.configuration
    return withRecords(configuration, async (runtime, authorities) => {
      await runtime.runPromise(loadDemonstration(authorities))
      print(`Made-up practitioners and referrals are on record for ${authorities.join(", ")}.`)
      return exit.fine
    })
  }
}
