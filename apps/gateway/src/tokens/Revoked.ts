/**
 * Practitioners and case systems whose tokens count no longer, although they have not expired: a file that the authority's
 * administrators write, such as `{"an-authority": ["a-subject"]}`.
 *
 * @module
 */
import { readFileSync, statSync } from "node:fs"
import * as Schema from "effect/Schema"
import { AuthorityCode, Practitioner } from "@section17/domain"
import type { SessionContext } from "@section17/application"
import * as Log from "../logging/Log.ts"

const RevokedSubjects = Schema.Record(AuthorityCode.AuthorityCode, Schema.Array(Practitioner.PractitionerId))
const decode = Schema.decodeUnknownSync(Schema.fromJsonString(RevokedSubjects), { onExcessProperty: "error" })

/** How long a change of the file can go unnoticed. */
const NOTICED_WITHIN_MILLIS = 1000

export type IsRevoked = (session: Pick<SessionContext, "authority" | "practitioner" | "system">) => boolean

export const nobody: IsRevoked = () => false

/**
 * Reads the file now, and again when it changes.
 *
 * Throws when it cannot be read at first. Later, a file that cannot be read changes nothing: what was revoked stays so.
 */
export const inFile = (path: string, log: Log.Log): IsRevoked => {
  let changedAt = statSync(path).mtimeMs
  let revoked = decode(readFileSync(path, "utf8"))
  let lookedAt = performance.now()

  const look = (): void => {
    try {
      const { mtimeMs } = statSync(path)
      if (mtimeMs === changedAt) return
      revoked = decode(readFileSync(path, "utf8"))
      changedAt = mtimeMs
      log.write("info", "revocations read")
    } catch (error) {
      log.write("error", "revocations unreadable", Log.fault(log, error))
    }
  }

  return ({ authority, practitioner, system }) => {
    if (performance.now() - lookedAt > NOTICED_WITHIN_MILLIS) {
      lookedAt = performance.now()
      look()
    }
    return revoked[authority]?.some((subject) => subject === (system?.key ?? practitioner)) ?? false
  }
}
