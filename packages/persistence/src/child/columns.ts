/** What the row of a child says. */
import * as Schema from "effect/Schema"
import { Child } from "@section17/domain"
import { oneOf } from "../session/condition.ts"
import type { Question } from "../session/Transaction.ts"

/** A child's columns, as a list selects them from `child c`. */
export const childColumns =
  'c.id, c.given_name as "givenName", c.family_name as "familyName", c.birth, c.birth_on::text as "birthOn"'

/** What is asked to find a child. */
export const childQuestion = (authority: string, id: string): Question => ({
  sql: `select ${childColumns} from child c where c.authority = ? and c.id = ?`,
  parameters: [authority, id]
})

/** What is asked to find several. */
export const childrenQuestion = (authority: string, ids: ReadonlyArray<string>): Question => ({
  sql: `select ${childColumns} from child c
    where c.authority = ? and ${oneOf("c.id")}`,
  parameters: [authority, JSON.stringify(ids)]
})

export interface ChildColumns {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly birth: string
  readonly birthOn: string
}

/** As it was written. */
export const asChild = ({ birth, birthOn, familyName, givenName, id }: ChildColumns): Child.Child =>
  ({ id, givenName, familyName, birth: { _tag: birth, on: birthOn } }) as Child.Child

const decode = Schema.decodeUnknownSync(Child.Child)

/** Throws, as a defect, for a row that is not a child. */
export const toChild = (columns: ChildColumns): Child.Child => decode(asChild(columns))
