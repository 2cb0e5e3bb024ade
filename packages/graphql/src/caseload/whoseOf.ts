/** Whose caseload is asked for. */
import type { Whose } from "@section17/application"
import type { CaseloadOwnerInput } from "../resolvers.gen.ts"
import { practitionerIdOf } from "../session/ids.ts"
import { refused } from "../session/page.ts"

const practitionerIn = (field: string, id: string) => {
  const found = practitionerIdOf(id)
  if (found === undefined) throw refused(`${field}: give the id of a practitioner, as this API gave it.`)
  return found
}

export const whoseOf = ({ nobody, practitioner: id, team }: CaseloadOwnerInput): Whose => {
  if (typeof id === "string") return { _tag: "Practitioner", id: practitionerIn("of.practitioner", id) }
  if (typeof team === "string") return { _tag: "Team", manager: practitionerIn("of.team", team) }
  if (nobody === true) return { _tag: "Nobody" }
  throw refused("of.nobody: give true, or choose another.")
}
