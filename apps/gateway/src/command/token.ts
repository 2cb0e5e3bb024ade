import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { AuthorityCode } from "@section17/domain"
import { find, practitionersOf } from "../demonstration/practitioners.ts"
import * as DevelopmentIssuer from "../development/DevelopmentIssuer.ts"
import { heldBy } from "../protocols/heldBy.ts"
import { type Command, complain, exit, inDevelopment, say } from "./Command.ts"

const decodeAuthority = Schema.decodeUnknownOption(AuthorityCode.AuthorityCode)

export const token: Command = {
  words: "token",
  usage: "token --authority CODE --as PRACTITIONER",
  does: "prints a token of a made-up practitioner, such as team-manager (development)",
  options: ["authority", "as"],
  run: async (configuration, options) => {
    const { as = "", authority: given = "" } = options
    if (!inDevelopment(configuration, "token")) return exit.configuration
    const authorities = [...heldBy(configuration).authorities.keys()]
    const authority = Option.getOrUndefined(decodeAuthority(given))
    if (authority === undefined || !authorities.includes(authority)) {
      complain(`There is no authority "${given}". Known are: ${authorities.join(", ")}.`)
      return exit.usage
    }
    const practitioner = find(authority, as)
    if (practitioner === undefined) {
      complain(
        `There is no "${as}". Known are: ${practitionersOf(authority)
          .map(({ id }) => id)
          .join(", ")}.`
      )
      return exit.usage
    }
    const issuer = await DevelopmentIssuer.make(authority, DevelopmentIssuer.keysFolder(configuration.data))
    const token = await issuer.tokenFor(practitioner)
    say(options, token, { authority, practitioner: practitioner.id, token })
    return exit.fine
  }
}
