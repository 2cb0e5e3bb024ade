/**
 * The roles that people hold, as an authority's protocol or an edition of the guidance defines them.
 *
 * @module
 */
import * as Schema from "effect/Schema"

/**
 * The key of a role, such as `socialWorker` or `teamManager`.
 *
 * Roles are open: a protocol defines those it speaks of ({@link RoleDefinition}), so that a role that exists
 * in one authority alone needs no change here.
 */
export const Role = Schema.String.check(
  Schema.isPattern(/^[a-z][A-Za-z0-9]{1,59}$/u, {
    description:
      "The key of a role, such as socialWorker: one that the protocol or its edition defines, or anyPractitioner for whoever meets the conditions.",
    message: "Write the role as one word that starts with a small letter, such as teamManager"
  })
).pipe(Schema.brand("Role"), Schema.annotate({ identifier: "Role" }))
export type Role = typeof Role.Type

/** Stands for whoever meets the conditions, whatever their role. */
export const anyRole: Role = Role.make("anyPractitioner")
