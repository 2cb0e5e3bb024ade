import * as Result from "effect/Result"
import { editions, registry } from "@section17/protocols"
import { holdAll } from "../protocols/HeldProtocols.ts"
import { type Command, complain, exit, say } from "./Command.ts"

export const protocolCheck: Command = {
  words: "protocol check",
  usage: "protocol check",
  does: "says whether each local protocol is no looser than the guidance it sits on",
  run: async (_, options) => {
    const held = holdAll(editions, registry)
    if (Result.isFailure(held)) {
      complain(held.failure.message)
      return exit.wrong
    }
    for (const { local } of held.success.protocols) {
      const { authority, rules, sitsOn, version } = local
      say(options, `${authority} ${version} over ${sitsOn}: no looser, ${rules.length} rules`, {
        authority,
        version,
        sitsOn,
        rules: rules.length
      })
    }
    return exit.fine
  }
}
