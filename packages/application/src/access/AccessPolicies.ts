/** The table of each authority. */
import * as Context from "effect/Context"
import type { AuthorityCode, Role } from "@section17/domain"
import { type Capability, held, type Policy, type RolesByCapability } from "./Policy.ts"
import { standard } from "./standard.ts"

/** The roles that authorities give capabilities to, by the authority's code. */
export type RolesByAuthority = Readonly<Record<AuthorityCode.AuthorityCode, RolesByCapability>>

/** The standard table, for each authority with its own roles in it. */
export const policies =
  (roles: RolesByAuthority) =>
  (authority: AuthorityCode.AuthorityCode): Policy =>
    held(standard, roles[authority] ?? {})

/** Roles that hold a capability in the standard table, and do not where an authority gives it to its own. */
export interface TakenAway {
  readonly may: Capability
  readonly from: ReadonlyArray<Role.Role>
  /** Whether they are roles of case systems. */
  readonly forSystems: boolean
}

/** What an authority's own roles take away from others, capability by capability. */
export const takenAway = (roles: RolesByCapability): ReadonlyArray<TakenAway> =>
  standard.flatMap(({ forSystems = false, may, roles: usual }) => {
    const from = usual.filter((role) => roles[may]?.includes(role) === false)
    return from.length === 0 ? [] : [{ may, from, forSystems }]
  })

/** Without a word of it, the standard table for everybody. */
export const AccessPolicies = Context.Reference<(authority: AuthorityCode.AuthorityCode) => Policy>(
  "@section17/application/access/AccessPolicies",
  { defaultValue: () => policies({}) }
)
