/** Whose caseload is asked for. */
import type { Whose } from "@section17/application"
import type { CaseloadOwnerInput } from "../resolvers.gen.ts"
import { idGiven } from "../session/argument.ts"
import { practitionerIdOf } from "../session/ids.ts"
import { refused } from "../session/page.ts"

const practitionerIn = (argument: string, id: string) =>
  idGiven(argument, "Practitioner", practitionerIdOf(id))

export const whoseOf = ({ nobody, practitioner: id, team }: CaseloadOwnerInput): Whose => {
  if (typeof id === "string") return { _tag: "Practitioner", id: practitionerIn("of.practitioner", id) }
  if (typeof team === "string") return { _tag: "Team", manager: practitionerIn("of.team", team) }
  if (nobody === true) return { _tag: "Nobody" }
  throw refused("of.nobody: give true, or choose another.")
}
