/** The practitioners whom the session's authority knows. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Practitioners } from "@section17/application"
import { Practitioner } from "@section17/domain"
import { ask, rows, type Transaction } from "../session/Transaction.ts"
import { PractitionerRow } from "../table/PractitionerRow.ts"

interface Facts {
  readonly facts: unknown
}

const toPractitioner = ({ facts }: Facts): Practitioner.Practitioner =>
  Schema.decodeUnknownSync(Practitioner.Practitioner)(facts)

const get = (transaction: Transaction, ids: ReadonlyArray<Practitioner.PractitionerId>) =>
  rows<Facts>(
    transaction,
    "select facts from practitioner where authority = ? and id in (select jsonb_array_elements_text(?::jsonb))",
    [transaction.session.authority, JSON.stringify(ids)]
  ).pipe(Effect.map((known) => new Map(known.map(toPractitioner).map((each) => [each.id, each]))))

const all = (transaction: Transaction) =>
  rows<Facts>(transaction, "select facts from practitioner where authority = ? order by name, id", [
    transaction.session.authority
  ]).pipe(Effect.map((known) => known.map(toPractitioner)))

const put = ({ em, session }: Transaction, practitioner: Practitioner.Practitioner) => {
  const { employer, id, name } = practitioner
  const row = { authority: session.authority, id, name, employer, facts: practitioner }
  return Effect.asVoid(
    ask(() =>
      em
        .createQueryBuilder(PractitionerRow)
        .insert(row)
        .onConflict(["authority", "id"])
        .merge(["name", "employer", "facts"])
        .execute("run")
    )
  )
}

export const practitioners = (transaction: Transaction): typeof Practitioners.Service => ({
  get: (ids) => get(transaction, ids),
  all: all(transaction),
  put: (practitioner) => put(transaction, practitioner)
})
