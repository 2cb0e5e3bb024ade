/** The file of issuers, when an authority is added to it. */
import { readFileSync, renameSync, writeFileSync } from "node:fs"
import * as Schema from "effect/Schema"
import { NotConfigured } from "../configuration.ts"
import { assertOwnKeys, byIssuer, hasSafeKeys, type Issuer, IssuersByAuthority } from "./Issuer.ts"

const decode = Schema.decodeUnknownSync(Schema.fromJsonString(IssuersByAuthority))

const unfit = (remedy: string) => new NotConfigured({ variable: "SECTION17_ISSUERS", remedy })

/**
 * What writes the authority's issuer into the file, in the place of the one that it had: all of it or nothing. Whatever
 * could be wrong with it is found before.
 *
 * Throws `NotConfigured` where there is no file, or its keys could be another's; `IssuerShared` or `KeysShared` where
 * another authority has them.
 */
export const adding = (file: string | undefined, { authority, ...settings }: Issuer): (() => void) => {
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
  return () => {
    writeFileSync(`${file}.new`, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
}
