/** The identifiers of a child, as events put them on record. */
import * as Effect from "effect/Effect"
import type { IdentifierSought } from "@section17/application"
import type { Child, Event } from "@section17/domain"
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

/** Keeps what the events say of the child's identifiers, so that the child is found by them; what is kept already stays. */
export const keepIdentifiers = Effect.fnUntraced(function* (
  transaction: Transaction,
  child: Child.ChildId,
  events: ReadonlyArray<Event.Event>
) {
  const identifiers = events.flatMap(given)
  if (identifiers.length === 0) return
  const { authority } = transaction.session
  yield* rows(
    transaction,
    `insert into child_identifier (authority, kind, system, value, child)
     select ?, kind, system, value, ?::uuid from jsonb_to_recordset(?::jsonb) as given (kind text, system text, value text)
     on conflict do nothing`,
    [authority, child, JSON.stringify(identifiers)]
  )
})
