/** Pages of what happened in an episode. */
import * as Schema from "effect/Schema"
import { type EventsAsked, readEvents } from "@section17/application"
import { Entry, type EpisodeId, Event } from "@section17/domain"
import type { GraphQLResolveInfo } from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { EpisodeModel } from "../models.ts"
import { lookedAtOf } from "../obligation/obligations.ts"
import type { EpisodeEventsArgs } from "../resolvers.gen.ts"
import { askForEach, thereOf } from "../session/ask.ts"
import { cursorOf } from "../session/cursor.ts"
import { isSelected } from "../session/isSelected.ts"
import { connection, countOf, refused } from "../session/page.ts"
import { oncePer } from "../session/oncePer.ts"
import { chronologyEvent } from "./chronology.ts"

const cursor = cursorOf(Schema.Struct({ event: Schema.Int }))

/** What there is to happen: the events, and the entries that one of them puts on record. */
const kinds: ReadonlySet<string> = new Set([
  ...Object.keys(Event.Event.cases),
  ...Object.keys(Entry.Entry.cases)
])

const kindsOf = ({ kinds: asked }: EpisodeEventsArgs) => {
  const unknown = asked?.find((kind) => !kinds.has(kind))
  if (unknown !== undefined)
    throw refused(`kinds: ${unknown} is no kind of event. Give kinds as ChronologyEvent.kind names them.`)
  return asked ?? undefined
}

const usual = 20

/** Which way, how many, and from where on. */
const pageOf = ({ after, before, first, last }: EpisodeEventsArgs) => {
  const backwards = typeof last === "number"
  if (backwards && (typeof first === "number" || after))
    throw refused("Give first and after, or last and before.")
  if (!backwards && before) throw refused("before: give last with it.")
  return {
    way: backwards ? ("backwards" as const) : ("forwards" as const),
    count: countOf(last ?? first ?? usual, "events"),
    beyond: cursor.read(backwards ? before : after)?.event
  }
}

const askedOf = (episode: EpisodeModel, args: EpisodeEventsArgs, info: GraphQLResolveInfo) => {
  const { beyond, ...page } = pageOf(args)
  const known = kindsOf(args)
  return {
    ...page,
    ...(beyond !== undefined && { beyond }),
    ...(known && { kinds: known }),
    ...(args.recordedFrom && { from: args.recordedFrom }),
    ...(args.recordedUntil && { until: args.recordedUntil }),
    ...(lookedAtOf(episode) !== undefined && { upTo: episode.version }),
    counted: isSelected(info, "totalCount")
  } satisfies EventsAsked
}

/** The pages of a level of an answer, by what is asked of each: those that ask for the same are read together. */
const pagesAsked = oncePer<GraphQLContext, Map<string, ReturnType<typeof pagesAs>>>(() => new Map())

const pagesAs = (asked: EventsAsked) =>
  askForEach((session, ids: ReadonlyArray<EpisodeId>) => readEvents(session, ids, asked))

const pagesOf = (context: GraphQLContext, asked: EventsAsked) => {
  const all = pagesAsked(context)
  const key = JSON.stringify(asked)
  const pages = all.get(key) ?? pagesAs(asked)
  all.set(key, pages)
  return pages
}

export const eventsPage = async (
  context: GraphQLContext,
  { args, episode }: { readonly episode: EpisodeModel; readonly args: EpisodeEventsArgs },
  info: GraphQLResolveInfo
) => {
  const asked = askedOf(episode, args, info)
  const { events, more, total } = thereOf(await pagesOf(context, asked)(context, episode.id)).found
  const isLater = asked.beyond !== undefined
  const [next, previous] = asked.way === "forwards" ? [more, isLater] : [isLater, more]
  return connection(
    { nodes: events.map(chronologyEvent), more: next, total, isLater: previous },
    ({ number }) => cursor.write({ event: number })
  )
}
