/** Pages of transfers, and single ones. */
import * as Result from "effect/Result"
import {
  readTransfer,
  readTransfers,
  readTransfersOfEpisodes,
  type Transfer,
  TransferPlace,
  type TransferSide
} from "@section17/application"
import type { EpisodeId } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { idGiven } from "../session/argument.ts"
import { ask, askFor, attempt, sessionOf } from "../session/ask.ts"
import { cursorOf } from "../session/cursor.ts"
import { transferIdOf } from "../session/ids.ts"
import { connection, countOf, notEntitled } from "../session/page.ts"
import { oncePer, together } from "../session/together.ts"

interface Asked {
  readonly waiting: boolean
  readonly first: number
  readonly after?: string | null | undefined
}

const cursor = cursorOf(TransferPlace)

/** A page of one side's transfers. */
export const transfersPage = async (context: GraphQLContext, side: TransferSide, asked: Asked) => {
  sessionOf(context)
  const after = cursor.read(asked.after)
  const { waiting } = asked
  const page = { side, waiting, first: countOf(asked.first, "transfers") }
  const read = await attempt(context, (session) =>
    readTransfers(session, after === undefined ? page : { ...page, after })
  )
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
export const transfersOfEpisodes = oncePer((context: GraphQLContext) =>
  together((episodes: ReadonlyArray<EpisodeId>) =>
    ask(context, (session) => readTransfersOfEpisodes(session, episodes))
  )
)
