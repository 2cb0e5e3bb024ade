/** The children of the session's authority. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Children } from "@section17/application"
import * as Schema from "effect/Schema"
import { type AuthorityCode, Child } from "@section17/domain"
import { ask, rows, type Transaction } from "../session/Transaction.ts"
import { ChildRow } from "../table/ChildRow.ts"

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

const find = (transaction: Transaction, id: Child.ChildId) =>
  rows<ChildColumns>(transaction, `select ${childColumns} from child c where c.authority = ? and c.id = ?`, [
    transaction.session.authority,
    id
  ]).pipe(Effect.map(([child]) => (child === undefined ? Option.none() : Option.some(toChild(child)))))

export const childAsRow = (
  authority: AuthorityCode.AuthorityCode,
  { birth, familyName, givenName, id }: Child.Child
) => ({ authority, id, givenName, familyName, birth: birth._tag, birthOn: birth.on })

/** A child who is on record already is a defect: their details are not for a referral to replace. */
const register = ({ em, session }: Transaction, child: Child.Child) =>
  Effect.asVoid(ask(() => em.insert(ChildRow, childAsRow(session.authority, child))))

export const children = (transaction: Transaction): typeof Children.Service => ({
  find: (id) => find(transaction, id),
  register: (child) => register(transaction, child)
})
