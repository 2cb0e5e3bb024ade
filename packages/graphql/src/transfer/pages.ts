/** Pages of transfers, and single ones. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import {
  readTransfer,
  readTransfers,
  readTransfersOfEpisodes,
  type Transfer,
  TransferPlace,
  type TransferSide,
  type TransferState
} from "@section17/application"
import { AuthorityCode, type EpisodeId } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { QueryTransfersIncomingArgs, RequireFields } from "../resolvers.gen.ts"
import { idGiven } from "../session/argument.ts"
import { ask, askFor, attempt, sessionOf } from "../session/ask.ts"
import { cursorOf } from "../session/cursor.ts"
import { transferIdOf } from "../session/ids.ts"
import { connection, countOf, notEntitled } from "../session/page.ts"
import { together } from "../session/together.ts"

type Asked = RequireFields<QueryTransfersIncomingArgs, "first" | "waiting">

const cursor = cursorOf(TransferPlace)

/** A text that is no key of an authority is the key of none. */
const isAuthority = Schema.is(AuthorityCode.AuthorityCode)

/** How they are to stand. Those that wait for an answer are those that are offered. */
const statesIn = ({ states, waiting }: Asked): ReadonlyArray<TransferState> | undefined => {
  if (!waiting) return states ?? undefined
  return states ? states.filter((state) => state === "offered") : ["offered"]
}

/** A page of one side's transfers. */
export const transfersPage = async (context: GraphQLContext, side: TransferSide, asked: Asked) => {
  sessionOf(context)
  const after = cursor.read(asked.after)
  const states = statesIn(asked)
  const page = {
    side,
    ...(states && { states }),
    ...(typeof asked.authority === "string" && { others: [asked.authority].filter(isAuthority) }),
    first: countOf(asked.first, "transfers"),
    ...(after && { after })
  }
  const read = await attempt(context, (session) => readTransfers(session, page))
  const { more, total, transfers: nodes } = Result.getOrThrowWith(read, notEntitled)
  return connection({ nodes, more, total, isLater: after !== undefined }, ({ id, offeredAt: at }) =>
    cursor.write({ at, id })
  )
}

export const transferOf = (context: GraphQLContext, id: string): Promise<Transfer | null> => {
  sessionOf(context)
  const known = idGiven("id", "Transfer", transferIdOf(id))
  return askFor(context, (session) => readTransfer(session, known))
}

/** The latest transfers of the episodes of a level of an answer, in one statement. They are part of what was read. */
export const transfersOfEpisodes = together((context, episodes: ReadonlyArray<EpisodeId>) =>
  ask(context, (session) => readTransfersOfEpisodes(session, episodes))
)
