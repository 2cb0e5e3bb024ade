import { heldBy } from "../protocols/heldBy.ts"
import { complain, exit, print, type Run } from "./Command.ts"

export const protocolPrint: Run = async (configuration, { authority, json, version }) => {
  const { authorities, protocols } = heldBy(configuration)
  const versions = protocols.map(({ local }) => local).filter((local) => local.authority === authority)
  const found = versions.findLast((local) => version === undefined || local.version === version)
  if (found === undefined) {
    const known =
      versions.length === 0
        ? `--authority, one of: ${[...authorities.keys()].join(", ")}`
        : `--version, one of: ${versions.map((local) => local.version).join(", ")}`
    complain(`Give ${known}.`)
    return exit.usage
  }
  print(JSON.stringify(found, null, json === undefined ? 2 : 0))
  return exit.fine
}
