/** What the row of an erasure says, and the digest over it that the account of it holds. */
import * as Schema from "effect/Schema"
import * as Struct from "effect/Struct"
import { Erasure } from "@section17/application"
import { canonical, digest } from "../session/chain.ts"
import { instant } from "../session/Transaction.ts"

export const erasureColumns = `id, child, state, schedule, set_as as "setAs", kept_until::text as "keptUntil",
  record_digest as "recordDigest", episodes, events, proposed_by as "proposedBy", ${instant("proposed_at")} as "proposedAt",
  decided_by as "decidedBy", ${instant("decided_at")} as "decidedAt", reasons`

export const toErasure = Schema.decodeUnknownSync(Erasure)

/** An episode, how many events it has, and the hash of the last. */
export interface Chain {
  readonly episode: string
  readonly events: number
  readonly head: string
}

const byId = (one: Chain, other: Chain): number => (one.episode < other.episode ? -1 : 1)

/** As the functions of the database work it out too. */
export const digestOfRecord = (chains: ReadonlyArray<Chain>): string =>
  digest(
    chains
      .toSorted(byId)
      .map(({ episode, events, head }) => `${episode} ${events} ${head}`)
      .join("\n")
  )

/** What the account of an erasure holds: so that neither its row nor what is left of the events says anything else. */
export const digestOfErasure = (authority: string, erasure: Erasure): string =>
  digest(canonical({ authority, ...Struct.omit(erasure, ["keptUntil", "reasons"]) }))
