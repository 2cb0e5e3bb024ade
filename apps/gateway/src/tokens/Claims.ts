/**
 * What a token says of a practitioner.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { AuthorityCode, Practitioner, Role } from "@section17/domain"
import type { SessionContext } from "@section17/application"

const Words = Schema.NonEmptyString.check(Schema.isMaxLength(200))

export const Claims = Schema.Struct({
  sub: Practitioner.PractitionerId,
  name: Words,
  roles: Schema.Array(Role.Role).check(Schema.isMaxLength(50)),
  /** Why the records are used. Without it: "direct care". */
  purpose: Schema.optionalKey(Words),
  /** The authority for which the token speaks. It can only be the issuer's own. */
  authority: Schema.optionalKey(AuthorityCode.AuthorityCode)
})
export type Claims = typeof Claims.Type

export const sessionOf = (
  { name, purpose = "direct care", roles, sub }: Claims,
  authority: AuthorityCode.AuthorityCode
): SessionContext => ({ authority, practitioner: sub, name, roles, purpose })
