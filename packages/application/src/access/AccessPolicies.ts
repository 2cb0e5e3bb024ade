/** The table of each authority. */
import * as Context from "effect/Context"
import type { AuthorityCode } from "@section17/domain"
import { held, type Policy, type RolesByCapability } from "./Policy.ts"
import { standard } from "./standard.ts"

/** The roles that authorities give capabilities to, by the authority's code. */
export type RolesByAuthority = Readonly<Record<AuthorityCode.AuthorityCode, RolesByCapability>>

/** The standard table, for each authority with its own roles in it. */
export const policies =
  (roles: RolesByAuthority) =>
  (authority: AuthorityCode.AuthorityCode): Policy =>
    held(standard, roles[authority] ?? {})

/** Without a word of it, the standard table for everybody. */
export const AccessPolicies = Context.Reference<(authority: AuthorityCode.AuthorityCode) => Policy>(
  "@section17/application/access/AccessPolicies",
  { defaultValue: () => policies({}) }
)
