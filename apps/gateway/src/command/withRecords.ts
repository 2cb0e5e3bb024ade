/** Opens the records for a command, and closes them again. */
import type { AuthorityCode } from "@section17/domain"
import { assertServer, type Configuration } from "../configuration.ts"
import * as Log from "../logging/Log.ts"
import { heldBy } from "../protocols/heldBy.ts"
import * as Runtime from "../runtime.ts"
import type { Exit } from "./Command.ts"

export const withRecords = async (
  configuration: Configuration,
  work: (runtime: Runtime.Runtime, authorities: ReadonlyArray<AuthorityCode.AuthorityCode>) => Promise<Exit>
): Promise<Exit> => {
  assertServer(configuration)
  const held = heldBy(configuration)
  const log = Log.make({ details: configuration.environment === "development" })
  const runtime = await Runtime.open(configuration, { held, log })
  try {
    return await work(runtime, [...held.authorities.keys()])
  } finally {
    await runtime.dispose()
  }
}
