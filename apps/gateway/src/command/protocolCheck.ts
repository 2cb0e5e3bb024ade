import { existsSync } from "node:fs"
import type { Configuration } from "../configuration.ts"
import { heldBy } from "../protocols/heldBy.ts"
import { ProtocolsUnusable } from "../protocols/HeldProtocols.ts"
import { suppliedBy } from "../protocols/Offered.ts"
import { complain, type Exit, exit, type Options, type Run, say } from "./Command.ts"

const check = (configuration: Configuration, { file, ...options }: Options): Exit => {
  const beside = file === undefined ? [] : [suppliedBy(file)]
  for (const { local } of heldBy(configuration, { beside }).protocols) {
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

export const protocolCheck: Run = async (configuration, options) => {
  const { file } = options
  if (file !== undefined && !existsSync(file)) {
    complain(`There is no file ${file}.`)
    return exit.usage
  }
  try {
    return check(configuration, options)
  } catch (error) {
    if (!(error instanceof ProtocolsUnusable)) throw error
    complain(error.message)
    return exit.wrong
  }
}
