/**
 * Who asks, for which authority, and why: known for every use case, and recorded with everything that is read or
 * written.
 *
 * @module
 */
import * as Context from "effect/Context"
import * as Schema from "effect/Schema"
import { AuthorityCode, Governance, Practitioner, Role, Text } from "@section17/domain"

/** Words that the account can keep as they are: what it hashes must be what the records give back. */
const Words = Text.Name.check(
  Schema.makeFilter((words: string) => words.trim().length > 0 || "write at least one word")
)

/** A case system that asks, and not a practitioner. */
const System = Schema.Struct({
  key: Governance.SystemKey,
  /** In whose name it puts something on record; null where it only reads. */
  onBehalfOf: Schema.NullOr(Practitioner.PractitionerId)
})

export const SessionContext = Schema.Struct({
  authority: AuthorityCode.AuthorityCode,
  /** Who asks, as the account names them: a practitioner; or a case system, by `Governance.nameOfSystem`. */
  practitioner: Practitioner.PractitionerId,
  /** Left out where a practitioner asks. */
  system: Schema.optionalKey(System),
  name: Words,
  /** The roles that the authority's own identity provider vouches for. */
  roles: Schema.Array(Role.Role),
  /** Why the records are used, in the words of the front end: "direct care", "audit", and so on. */
  purpose: Words
})
export type SessionContext = typeof SessionContext.Type

export class Session extends Context.Service<Session, SessionContext>()(
  "@section17/application/session/Session"
) {}
