import { disclosureSchema } from "@section17/application"
import { exit, print, type Run } from "./Command.ts"

export const subjectAccessSchema: Run = async (_, { json }) => {
  print(JSON.stringify(disclosureSchema(), null, json === undefined ? 2 : 0))
  return exit.fine
}
