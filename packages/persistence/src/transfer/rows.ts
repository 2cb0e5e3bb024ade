/** What the row of a transfer says, and the seal over what was offered. */
import * as Schema from "effect/Schema"
import { Offer, type Transfer } from "@section17/application"
import { canonical, digest, isSealed, sealOf } from "../session/chain.ts"
import { instant, type Transaction } from "../session/Transaction.ts"

export interface Columns extends Pick<
  Transfer,
  "id" | "side" | "state" | "offeredBy" | "offeredAt" | "child" | "episode"
> {
  readonly authority: Transfer["from"]
  readonly other: Transfer["from"]
  readonly offer: unknown
  readonly seal: string
  readonly answeredBy: string | null
  readonly answeredAt: Transfer["offeredAt"] | null
  readonly reasons: string | null
}

export const columns = `authority, id, side, other, state, offer, offered_by as "offeredBy",
  ${instant("offered_at")} as "offeredAt", seal, answered_by as "answeredBy",
  ${instant("answered_at")} as "answeredAt", reasons, child, episode`

/** What was offered, by whom, to whom and when: the same on both sides. */
interface Offered extends Pick<Transfer, "id" | "from" | "to" | "offeredBy" | "offeredAt"> {
  /** As it is encoded. */
  readonly offer: unknown
}

const hashOf = ({ from, id, offer, offeredAt, offeredBy, to }: Offered): string =>
  digest(canonical({ id, from, to, offer, offeredBy, offeredAt }))

export const sealOfOffer = ({ secrets }: Transaction, offered: Offered): string =>
  sealOf(secrets, hashOf(offered))

const decode = Schema.decodeUnknownSync(Offer)

export const toTransfer = ({ secrets }: Transaction, row: Columns): Transfer => {
  const { answeredAt, answeredBy, authority, child, episode, id, offeredAt, offeredBy, other, side, state } =
    row
  const [from, to] = side === "offered" ? [authority, other] : [other, authority]
  const offered = { id, from, to, offeredBy, offeredAt }
  const verified = isSealed(secrets, hashOf({ ...offered, offer: row.offer }), row.seal)
  const answer =
    answeredAt === null || answeredBy === null
      ? null
      : { at: answeredAt, by: answeredBy, reasons: row.reasons }
  return { ...offered, side, state, offer: decode(row.offer), verified, answer, child, episode }
}
