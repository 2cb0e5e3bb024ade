import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { AuthorityCode } from "@section17/domain"
import { caseSystemOf } from "../demonstration/caseSystem.ts"
import { practitionersOf } from "../demonstration/practitioners.ts"
import * as DevelopmentIssuer from "../development/DevelopmentIssuer.ts"
import { heldBy } from "../protocols/heldBy.ts"
import { complain, exit, inDevelopment, type Run, say } from "./Command.ts"

const decodeAuthority = Schema.decodeUnknownOption(AuthorityCode.AuthorityCode)

export const token: Run = async (configuration, options) => {
  const { as = "", authority: given = "" } = options
  if (!inDevelopment(configuration, "token")) return exit.configuration
  const authorities = [...heldBy(configuration).authorities.keys()]
  const authority = Option.getOrUndefined(decodeAuthority(given))
  if (authority === undefined || !authorities.includes(authority)) {
    complain(`There is no authority "${given}". Known are: ${authorities.join(", ")}.`)
    return exit.usage
  }
  const issuer = await DevelopmentIssuer.make(authority, DevelopmentIssuer.keysFolder(configuration.data))
  const issued = await issuer.tokenAs(as)
  if (issued === undefined) {
    const known = [...practitionersOf(authority).map(({ id }) => id), caseSystemOf(authority).key]
    complain(`There is no "${as}". Known are: ${known.join(", ")}.`)
    return exit.usage
  }
  const { subject, token } = issued
  say(options, token, { authority, practitioner: subject, token })
  return exit.fine
}
