/**
 * Who asks, for which authority, and why: known for every use case, and recorded with everything that is read or
 * written.
 *
 * @module
 */
import * as Context from "effect/Context"
import * as Schema from "effect/Schema"
import { AuthorityCode, Practitioner, Role } from "@section17/domain"

export const SessionContext = Schema.Struct({
  authority: AuthorityCode.AuthorityCode,
  practitioner: Practitioner.PractitionerId,
  name: Schema.NonEmptyString,
  /** The roles that the authority's own identity provider vouches for. */
  roles: Schema.Array(Role.Role),
  /** Why the records are used, in the words of the front end: "direct care", "audit", and so on. */
  purpose: Schema.NonEmptyString
})
export type SessionContext = typeof SessionContext.Type

export class Session extends Context.Service<Session, SessionContext>()(
  "@section17/application/session/Session"
) {}
