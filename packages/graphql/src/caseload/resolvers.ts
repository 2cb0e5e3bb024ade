import * as Result from "effect/Result"
import {
  type CaseloadOrder,
  CaseloadPlace,
  type EpisodeSummary,
  now,
  readCaseload,
  type Wanted
} from "@section17/application"
import { London } from "@section17/domain"
import { identifiersOfEpisode } from "../child/identifiers.ts"
import { episodeById } from "../episode/lookUp.ts"
import { ledAsFound, leadOf } from "../practitioner/lookUp.ts"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { QueryCaseloadArgs, Resolvers } from "../resolvers.gen.ts"
import { ask, attempt, sessionOf } from "../session/ask.ts"
import { cursorOf } from "../session/cursor.ts"
import { globalId } from "../session/globalId.ts"
import { isSelected, isSelectedOfNodes } from "../session/isSelected.ts"
import { notShown } from "../session/notShown.ts"
import { oncePer } from "../session/oncePer.ts"
import { connection, countOf, refused } from "../session/page.ts"
import { whoseOf } from "./whoseOf.ts"

const mostWorkingDays = 60

const cursor = cursorOf(CaseloadPlace)

const wantedOf = ({ dueWithinWorkingDays: days, of, overdue, stages }: QueryCaseloadArgs): Wanted => {
  if (typeof days === "number" && (days < 0 || days > mostWorkingDays))
    throw refused(`dueWithinWorkingDays: give a number of working days from 0 to ${mostWorkingDays}.`)
  return {
    ...(of && { whose: whoseOf(of) }),
    ...(stages && { stages }),
    ...(typeof days === "number" && { dueWithinWorkingDays: days }),
    ...(typeof overdue === "boolean" && { overdue })
  }
}

const placeAfter = (after: string | null | undefined, order: CaseloadOrder) => {
  const place = cursor.read(after)
  if (place !== undefined && place.order !== order)
    throw refused("after: give the endCursor of a page in the same order.")
  return place === undefined ? {} : { after: place }
}

const placeOf = (order: CaseloadOrder, { id, lateAfter, receivedAt }: EpisodeSummary) =>
  cursor.write({ order, id, at: order === "nextDue" ? (lateAfter ?? "infinity") : receivedAt })

/** One instant for all of an answer. */
const askedAt = oncePer((context: GraphQLContext) => ask(context, () => now))

export const caseload: Resolvers = {
  Query: {
    caseload: async (_, args, context, info) => {
      sessionOf(context)
      const { orderBy: order } = args
      const wanted = wantedOf(args)
      const page = {
        order,
        first: countOf(args.first, "episodes"),
        counted: isSelected(info, "totalCount"),
        leads: isSelectedOfNodes(info, "lead"),
        ...placeAfter(args.after, order)
      }
      const asking = await attempt(context, (session) => readCaseload(session, wanted, page))
      const listed = Result.getOrThrowWith(asking, notShown(context))
      const { more, total } = listed
      const isLater = args.after !== null && args.after !== undefined
      return connection({ nodes: ledAsFound(listed), more, total, isLater }, (episode) =>
        placeOf(order, episode)
      )
    }
  },
  EpisodeSummary: {
    episodeId: ({ id }) => globalId("Episode", id),
    episode: ({ id }, _, context) => episodeById(context, id),
    identifiers: ({ id }, _, context) => identifiersOfEpisode(context, id),
    receivedOn: ({ receivedAt }) => London.dayOf(receivedAt),
    lead: (episode, _, context) => leadOf(context, episode),
    nextDueOn: ({ lateAfter }) => (lateAfter === null ? null : London.dayOf(lateAfter)),
    overdue: async ({ lateAfter }, _, context) => lateAfter !== null && lateAfter < (await askedAt(context))
  }
}
