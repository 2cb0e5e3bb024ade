import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { appointFirst, FirstKeeper } from "@section17/application"
import { IssuerSettings } from "../tokens/Issuer.ts"
import { adding } from "../tokens/issuersFile.ts"
import { complain, exit, type Options, type Run, say } from "./Command.ts"
import { withRecords } from "./withRecords.ts"

const decodeKeeper = Schema.decodeUnknownOption(FirstKeeper)
const decodeSettings = Schema.decodeUnknownOption(IssuerSettings)

const askedIn = ({ audience = "section17", issuer, jwks, keeper: id, name }: Options) =>
  Option.all({
    keeper: decodeKeeper({ id, name }),
    settings: decodeSettings({ issuer, jwksUrl: jwks, audience })
  })

export const authorityAdd: Run = async (configuration, options) => {
  const asked = Option.getOrUndefined(askedIn(options))
  if (asked === undefined) {
    complain(
      "Give --issuer and --jwks as they stand in its tokens and settings, --keeper as a `sub`, and --name in words."
    )
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
