/** The practitioners whom a command names, for the use case to look up before it decides. */
import type { PractitionerId } from "../practitioner/Practitioner.ts"
import type { Command } from "./Command.ts"
import type { Entry } from "./record/Entry.ts"

/** An entry names practitioners by fields that are called so. */
const practitionersIn = (entry: Entry): ReadonlyArray<PractitionerId> =>
  Object.entries(entry).flatMap(([field, value]) =>
    field === "practitioner" ? [value as PractitionerId] : []
  )

export const namedIn = (command: Command): ReadonlyArray<PractitionerId> => {
  if (command._tag === "PutOnRecord") return practitionersIn(command.entry)
  return "practitioner" in command ? [command.practitioner] : []
}
