import { takeCheckpoint } from "@section17/application"
import { signedLine, signingKey } from "../checkpoints/SignedCheckpoints.ts"
import { complain, exit, print, type Run } from "./Command.ts"
import { withRecords } from "./withRecords.ts"

export const auditCheckpoint: Run = async (configuration, { authority: wanted }) => {
  const key = signingKey(configuration.checkpointKey)
  return withRecords(configuration, async (runtime, all) => {
    const authorities = all.filter((authority) => wanted === undefined || authority === wanted)
    if (authorities.length === 0) {
      complain(`There is no authority ${wanted}. Give one of: ${all.join(", ")}.`)
      return exit.usage
    }
    for (const authority of authorities)
      print(await signedLine(key, await runtime.runPromise(takeCheckpoint(authority))))
    return exit.fine
  })
}
