/**
 * Somebody in a child's life: a parent, a carer, anybody else of the family or the household.
 *
 * @module
 */
import * as Schema from "effect/Schema"

/**
 * Which person it is, wherever the records of a family speak of them. It tells nothing about the person. A child who is
 * assessed is known by a `ChildId` instead.
 */
export const PersonId = Schema.String.check(Schema.isUUID()).pipe(
  Schema.brand("PersonId"),
  Schema.annotate({ identifier: "PersonId" })
)
export type PersonId = typeof PersonId.Type
