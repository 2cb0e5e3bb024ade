/** Which versions of protocols are held: read and written by functions alone, in the gateway's own name. */
import * as Effect from "effect/Effect"
import type { Differing, KeptProtocols, KeptVersion } from "@section17/application"
import type { Protocol } from "@section17/domain"
import { rows, type Transaction } from "../session/Transaction.ts"

const keep = (transaction: Transaction, all: ReadonlyArray<KeptVersion>) => {
  const given = all.map(({ version, ...rest }) => ({ ...version, ...rest }))
  return Effect.map(
    rows<Protocol.ProtocolVersion & { readonly missing: boolean }>(
      transaction,
      `select authority, version, edition, missing from section17.keep_protocols(?::jsonb)
       order by authority, version, edition`,
      [JSON.stringify(given)]
    ),
    (found) => found.map(({ missing, ...version }): Differing => ({ version, missing }))
  )
}

const settle = (
  transaction: Transaction,
  { edition, version }: Protocol.ProtocolVersion,
  now: KeptVersion | undefined
) =>
  Effect.map(
    rows<{ readonly episodes: number }>(
      transaction,
      "select section17.settle_protocol(?::text, ?::text, ?::text, ?::boolean)::int as episodes",
      [version, edition, now?.digest ?? null, now?.supplied ?? false]
    ),
    ([row]) => row?.episodes ?? 0
  )

export const keptProtocols = (transaction: Transaction): typeof KeptProtocols.Service => ({
  keep: (all) => keep(transaction, all),
  settle: (version, now) => settle(transaction, version, now)
})
