/** What the row of a child says. */
import * as Schema from "effect/Schema"
import { Child } from "@section17/domain"

/** A child's columns, as a list selects them from `child c`. */
export const childColumns =
  'c.id, c.given_name as "givenName", c.family_name as "familyName", c.birth, c.birth_on::text as "birthOn"'

export interface ChildColumns {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly birth: string
  readonly birthOn: string
}

/** Throws, as a defect, for a row that is not a child. */
export const toChild = ({ birth, birthOn, familyName, givenName, id }: ChildColumns): Child.Child =>
  Schema.decodeUnknownSync(Child.Child)({ id, givenName, familyName, birth: { _tag: birth, on: birthOn } })
