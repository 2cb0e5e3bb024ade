/** The children of the session's authority. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Children } from "@section17/application"
import type { AuthorityCode, Child } from "@section17/domain"
import { wrote } from "../audit/wrote.ts"
import { insertAll } from "../session/insertAll.ts"
import { ask, rowsOnce, type Transaction } from "../session/Transaction.ts"
import { ChildNameRow } from "../table/ChildNameRow.ts"
import { ChildRow } from "../table/ChildRow.ts"
import { type ChildColumns, childQuestion, toChild } from "./columns.ts"
import { households, these } from "./households.ts"
import { identifiersOfChildren } from "./identifiers.ts"
import { keysOfName } from "./nameKeys.ts"
import { search } from "./search.ts"

const find = (transaction: Transaction, id: Child.ChildId) =>
  rowsOnce<ChildColumns>(transaction, childQuestion(transaction.session.authority, id)).pipe(
    Effect.map(([child]) => Option.map(Option.fromUndefinedOr(child), toChild))
  )

/** The keys under which a child is found by name. */
export const namesAsRows = (
  authority: AuthorityCode.AuthorityCode,
  { familyName, givenName, id }: Child.Child
) => keysOfName(givenName, familyName).map((key) => ({ authority, key, child: id }))

export const childAsRow = (
  authority: AuthorityCode.AuthorityCode,
  { birth, familyName, givenName, id }: Child.Child
) => ({ authority, id, givenName, familyName, birth: birth._tag, birthOn: birth.on })

/** As the database says the row: what is sealed as it is written is compared with that. */
export const wroteChild = (transaction: Transaction, child: Child.Child): void => {
  const { birth, familyName, givenName, id } = childAsRow(transaction.session.authority, child)
  const names = { given_name: givenName, family_name: familyName }
  const says = {
    authority: transaction.session.authority,
    id: id.toLowerCase(),
    ...names,
    birth,
    birth_on: child.birth.on
  }
  wrote(transaction, { child: id, what: "child", says })
}

/** A child who is on record already is a defect: their details are not for a referral to replace. */
const register = (transaction: Transaction, child: Child.Child) => {
  const { em, session } = transaction
  return ask(() => em.insert(ChildRow, childAsRow(session.authority, child))).pipe(
    Effect.andThen(insertAll(transaction, ChildNameRow, namesAsRows(session.authority, child))),
    Effect.tap(() => Effect.sync(() => wroteChild(transaction, child)))
  )
}

export const children = (transaction: Transaction): typeof Children.Service => ({
  find: (id) => find(transaction, id),
  search: (sought) => search(transaction, sought),
  these: (ids) => these(transaction, ids),
  households: (of) => households(transaction, of),
  identifiers: (of) => identifiersOfChildren(transaction, of),
  register: (child) => register(transaction, child)
})
