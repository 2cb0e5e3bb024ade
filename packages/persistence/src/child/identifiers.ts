/** The identifiers of a child, as events put them on record. */
import * as Effect from "effect/Effect"
import { type IdentifierSought, IdentifierTaken } from "@section17/application"
import type { Child, Event, Identifier } from "@section17/domain"
import { byOwner } from "../session/byOwner.ts"
import { rows, type Transaction } from "../session/Transaction.ts"

const given = (event: Event.Event): ReadonlyArray<IdentifierSought> => {
  if (event._tag !== "EntryRecorded" || event.entry._tag !== "IdentifiersGiven") return []
  const { nhsNumber, others, uniquePupilNumber } = event.entry
  return [
    ...(nhsNumber === null ? [] : [{ kind: "nhsNumber" as const, system: "", value: nhsNumber }]),
    ...(uniquePupilNumber === null
      ? []
      : [{ kind: "uniquePupilNumber" as const, system: "", value: uniquePupilNumber }]),
    ...others.map(({ system, value }) => ({ kind: "external" as const, system, value }))
  ]
}

/**
 * Keeps what the events say of the child's identifiers, so that the child is found by them; what is kept already stays.
 * Fails, and may have written, where another child has one, whether or not that child can be seen.
 */
export const keepIdentifiers = Effect.fnUntraced(function* (
  transaction: Transaction,
  child: Child.ChildId,
  events: ReadonlyArray<Event.Event>
) {
  const identifiers = events.flatMap(given)
  if (identifiers.length === 0) return
  const { authority } = transaction.session
  const [taken] = yield* rows<Identifier.ExternalIdentifier>(
    transaction,
    `with given as (
       select distinct kind, system, value from jsonb_to_recordset(?::jsonb) as given (kind text, system text, value text)
     ), kept as (
       insert into child_identifier (authority, kind, system, value, child)
       select ?, kind, system, value, ?::uuid from given
       on conflict do nothing returning kind, system, value
     )
     select system, value from given where not exists (
       select from kept where (kept.kind, kept.system, kept.value) = (given.kind, given.system, given.value)
     ) and not exists (
       select from child_identifier own where own.authority = ? and own.kind = given.kind
         and own.system = given.system and own.value = given.value and own.child = ?
     )`,
    [JSON.stringify(identifiers), authority, child, authority, child]
  )
  if (taken !== undefined) return yield* new IdentifierTaken({ of: "child", ...taken })
})

/** What other systems call each of the children. */
export const identifiersOfChildren = (transaction: Transaction, of: ReadonlyArray<Child.ChildId>) =>
  byOwner<Child.ChildId>(
    transaction,
    `select child as owner, system, value from child_identifier
     where authority = ? and child in (?) and kind = 'external' order by system, value`,
    of
  )
