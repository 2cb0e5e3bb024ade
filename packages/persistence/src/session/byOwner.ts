/** Identifiers by whose they are. */
import * as Effect from "effect/Effect"
import type { Identifier } from "@section17/domain"
import { grouped } from "./grouped.ts"
import { rows, type Transaction } from "./Transaction.ts"

/** The rows of a statement that names the owner of each, for the authority and the owners. */
export const byOwner = <Owner extends string>(
  transaction: Transaction,
  sql: string,
  owners: ReadonlyArray<Owner>
): Effect.Effect<ReadonlyMap<Owner, ReadonlyArray<Identifier.ExternalIdentifier>>> =>
  rows<Identifier.ExternalIdentifier & { readonly owner: Owner }>(transaction, sql, [
    transaction.session.authority,
    owners
  ]).pipe(
    Effect.map(
      (found) =>
        new Map(
          [...grouped(found, ({ owner }) => owner)].map(([owner, its]) => [
            owner,
            its.map(({ system, value }) => ({ system, value }))
          ])
        )
    )
  )
