/** The file of issuers, when an authority is added to it. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import * as Schema from "effect/Schema"
import { NotConfigured } from "../configuration.ts"
import { assertOwnKeys, byIssuer, hasSafeKeys, type Issuer, IssuersByAuthority } from "./Issuer.ts"

const decode = Schema.decodeUnknownSync(Schema.fromJsonString(IssuersByAuthority))

const unfit = (remedy: string) => new NotConfigured({ variable: "SECTION17_ISSUERS", remedy })

/** The new file, which stands beside the one whose place it takes. */
export interface Addition {
  /** Puts it in the place of the file: all of it or nothing. */
  readonly add: () => void
  /** Takes it away, where it was not put there. */
  readonly drop: () => void
}

const write = (file: string, text: string): void => {
  try {
    writeFileSync(file, text, { mode: 0o600 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw unfit(`${file} cannot be written (${code}). Give a file in a folder that can be written to.`)
  }
}

/**
 * Writes a new file with the authority's issuer, in the place of the one that it had, beside the file. Whatever could be
 * wrong with it, or with writing, is found here: nothing is left to go wrong when it is added.
 *
 * Throws `NotConfigured` where there is no file, it cannot be written, or its keys could be another's; `IssuerShared` or
 * `KeysShared` where another authority has them.
 */
export const adding = (file: string | undefined, { authority, ...settings }: Issuer): Addition => {
  if (file === undefined)
    throw unfit('Give a file of JSON, to which the authority is added; a new one holds "{}".')
  if (!hasSafeKeys({ authority, ...settings })) throw unfit(`Give ${authority} keys with https.`)
  const all: IssuersByAuthority = { ...decode(readFileSync(file, "utf8")), [authority]: settings }
  const issuers = Object.entries(all).map(([code, each]): Issuer => ({
    ...each,
    authority: code as Issuer["authority"]
  }))
  byIssuer(issuers)
  assertOwnKeys(issuers)
  const beside = `${file}.new`
  write(beside, `${JSON.stringify(all, null, 2)}\n`)
  return { add: () => renameSync(beside, file), drop: () => rmSync(beside, { force: true }) }
}
