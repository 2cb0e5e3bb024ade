import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { appointFirst, FirstKeeper } from "@section17/application"
import { IssuerSettings } from "../tokens/Issuer.ts"
import { adding } from "../tokens/issuersFile.ts"
import { type Command, complain, exit, type Options, say } from "./Command.ts"
import { withRecords } from "./withRecords.ts"

const decodeKeeper = Schema.decodeUnknownOption(FirstKeeper)
const decodeSettings = Schema.decodeUnknownOption(IssuerSettings)

const usage =
  "authority add --authority A --issuer URL --jwks URL [--audience AUD] --keeper SUBJECT --name NAME"

const askedIn = ({ audience = "section17", issuer, jwks, keeper: id, name }: Options) =>
  Option.all({
    keeper: decodeKeeper({ id, name }),
    settings: decodeSettings({ issuer, jwksUrl: jwks, audience })
  })

export const authorityAdd: Command = {
  words: "authority add",
  usage: "authority add --authority A …",
  does: "registers an authority: its identity provider, and the first who keeps its records of practitioners",
  options: ["authority", "issuer", "jwks", "audience", "keeper", "name"],
  run: async (configuration, options) => {
    const asked = Option.getOrUndefined(askedIn(options))
    if (asked === undefined) {
      complain(`Usage: section17 ${usage}`)
      return exit.usage
    }
    return withRecords(configuration, async (runtime, authorities) => {
      const authority = authorities.find((each) => each === options["authority"])
      if (authority === undefined) {
        complain(
          `There is no protocol of ${options["authority"]}. There are those of: ${authorities.join(", ")}.`
        )
        return exit.usage
      }
      const addition = adding(configuration.issuersFile, { authority, ...asked.settings })
      try {
        const kept = await runtime.runPromise(Effect.result(appointFirst(authority, asked.keeper)))
        if (kept._tag === "Failure") {
          complain(kept.failure.message)
          return exit.wrong
        }
        addition.add()
      } finally {
        addition.drop()
      }
      const { id } = asked.keeper
      const words = `${authority}: tokens of ${asked.settings.issuer} count once the gateways are restarted, and ${id} keeps its records.`
      say(options, words, { authority, issuer: asked.settings.issuer, keeper: id })
      return exit.fine
    })
  }
}
