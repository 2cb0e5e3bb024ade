/**
 * What a token says of a practitioner, or of a case system.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { AuthorityCode, Governance, Practitioner, Role, Text } from "@section17/domain"
import type { SessionContext } from "@section17/application"

/** What can stand in the account of who did what: at least one word, of characters that can be kept. */
const Words = Text.Name.check(Schema.makeFilter((text: string) => text.trim().length > 0 || "is blank"))

/**
 * Names that begin so are of the installation's own work, which sees past restrictions: no token speaks for them. Nor is
 * any practitioner called what case systems are.
 */
const Subject = Practitioner.PractitionerId.check(
  Schema.makeFilter((id: string) => !id.startsWith("section17.") || "is a name of the installation's own"),
  Schema.makeFilter((id: string) => Governance.systemOfName(id) === undefined || "is a name of a case system")
)

const common = {
  roles: Schema.Array(Role.Role).check(Schema.isMaxLength(50)),
  /** Why the records are used. Without it: "direct care"; of a case system, "case system". */
  purpose: Schema.optionalKey(Words),
  /** The authority for which the token speaks. It can only be the issuer's own. */
  authority: Schema.optionalKey(AuthorityCode.AuthorityCode)
}

export const Claims = Schema.Struct({ sub: Subject, name: Words, ...common })
export type Claims = typeof Claims.Type

/** Of a case system: nobody is signed in, so that there need be no name. */
export const SystemClaims = Schema.Struct({
  sub: Governance.SystemKey,
  name: Schema.optionalKey(Words),
  ...common
})
export type SystemClaims = typeof SystemClaims.Type

export const sessionOf = (
  { name, purpose = "direct care", roles, sub }: Claims,
  authority: AuthorityCode.AuthorityCode
): SessionContext => ({ authority, practitioner: sub, name, roles, purpose })

export const sessionOfSystem = (
  { sub: key, name = key, purpose = "case system", roles }: SystemClaims,
  authority: AuthorityCode.AuthorityCode
): SessionContext => ({
  authority,
  practitioner: Governance.nameOfSystem(key),
  system: { key, onBehalfOf: null },
  name,
  roles,
  purpose
})
