/**
 * What a token says of a practitioner.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { AuthorityCode, Practitioner, Role, Text } from "@section17/domain"
import type { SessionContext } from "@section17/application"

/** What can stand in the account of who did what: at least one word, of characters that can be kept. */
const Words = Text.Name.check(Schema.makeFilter((text: string) => text.trim().length > 0 || "is blank"))

/** Names that begin so are of the installation's own work, which sees past restrictions: no token speaks for them. */
const Subject = Practitioner.PractitionerId.check(
  Schema.makeFilter((id: string) => !id.startsWith("section17.") || "is a name of the installation's own")
)

export const Claims = Schema.Struct({
  sub: Subject,
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
