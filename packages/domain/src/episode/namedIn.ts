/** The practitioners whom a command names, for the use case to look up before it decides. */
import type { PractitionerId } from "../practitioner/Practitioner.ts"
import type { Command } from "./Command.ts"

export const namedIn = (command: Command): ReadonlyArray<PractitionerId> =>
  "practitioner" in command ? [command.practitioner] : []
