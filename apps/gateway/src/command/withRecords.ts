/** Opens the records for a command, and closes them again. */
import * as Result from "effect/Result"
import type { AuthorityCode } from "@section17/domain"
import { editions, registry } from "@section17/protocols"
import { assertServer, type Configuration } from "../configuration.ts"
import * as Log from "../logging/Log.ts"
import { authoritiesOf, holdAll } from "../protocols/HeldProtocols.ts"
import * as Runtime from "../runtime.ts"
import type { Exit } from "./Command.ts"

export const withRecords = async (
  configuration: Configuration,
  work: (runtime: Runtime.Runtime, authorities: ReadonlyArray<AuthorityCode.AuthorityCode>) => Promise<Exit>
): Promise<Exit> => {
  assertServer(configuration)
  const held = Result.getOrThrow(holdAll(editions, registry))
  const log = Log.make({ details: configuration.environment === "development" })
  const runtime = await Runtime.open(configuration, { held, log })
  try {
    return await work(runtime, [...authoritiesOf(registry).keys()])
  } finally {
    await runtime.dispose()
  }
}
