import type { GraphQLResolveInfo } from "graphql"
import {
  type Ahead,
  askedBefore,
  readEpisode,
  readEpisodeAsAt,
  readEpisodeByIdentifier
} from "@section17/application"
import { Episode, entriesOf, London, undertaken } from "@section17/domain"
import type { Day, Moment } from "../models.ts"
import { deadlineOf, matching, obligations, standingAt } from "../obligation/obligations.ts"
import { practitioner, recorderOf } from "../practitioner/lookUp.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { idGiven } from "../session/argument.ts"
import { ask, askAbout, askFor, sessionOf, thereOf } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { externalIn } from "../child/identifiers.ts"
import { childById } from "../child/lookUp.ts"
import { episodeIdOf } from "../session/ids.ts"
import { selectedIn } from "../session/isSelected.ts"
import { watching } from "./changes.ts"
import { chronology, inWords, kindOf } from "./chronology.ts"
import { eventsPage } from "./events.ts"
import { episodesPage } from "./page.ts"
import { updatedPage } from "./updated.ts"

/** What other systems call the episode, each once. */
const identifiersOf = (episode: Episode.Episode) => {
  const given = entriesOf(episode, "EpisodeIdentifiersGiven").flatMap(({ entry }) => entry.identifiers)
  return [...new Map(given.map((each) => [JSON.stringify([each.system, each.value]), each])).values()]
}

/** What of the episode is asked for beside the episode itself, and is looked up along with it. */
const aheadIn = (info: GraphQLResolveInfo): Ahead => {
  const asked = selectedIn(info)
  return {
    child: asked.has("child"),
    chronology: asked.has("chronology"),
    practitioners: asked.has("lead") || asked.has("assessments") || asked.has("chronology"),
    calendar: asked.has("obligations") || asked.has("assessments") || asked.has("deadline")
  }
}

/** The day of what was given, which may be an instant. */
const dayOf = (given: string): Day => (given.includes("T") ? London.dayOf(given as Moment) : (given as Day))

export const episode: Resolvers = {
  Query: {
    episode: async (_, { asAt, id }, context, info) => {
      sessionOf(context)
      const episodeId = idGiven("id", "Episode", episodeIdOf(id))
      return asAt
        ? standingAt(await askFor(context, (session) => readEpisodeAsAt(session, episodeId, asAt)), asAt)
        : askFor(context, (session) => readEpisode(session, episodeId, aheadIn(info)))
    },
    episodeByIdentifier: async (_, given, context) => {
      const identifier = externalIn(given)
      return (await askFor(context, (session) => readEpisodeByIdentifier(session, identifier))) ?? null
    },
    updatedSince: (_, asked, context, info) => {
      sessionOf(context)
      return updatedPage(context, asked, info)
    },
    episodes: (_, asked, context, info) => {
      sessionOf(context)
      return episodesPage(context, asked, info)
    }
  },
  Subscription: {
    episodeChanged: {
      subscribe: (_, asked, context) => watching(context, asked)
    }
  },
  Recorded: {
    recordedOn: ({ recordedAt }) => London.dayOf(recordedAt),
    recordedBy: (recorded, _, context) => recorderOf(context, recorded)
  },
  Episode: {
    id: ({ id }) => globalId("Episode", id),
    child: async ({ child }, _, context) => thereOf(await childById(context, child.id)),
    identifiers: identifiersOf,
    stage: Episode.stage,
    lead: (episode, _, context) => {
      const lead = Episode.lead(episode)
      return lead === undefined ? null : practitioner(context, lead.practitioner)
    },
    assessments: (episode) => {
      const all = undertaken(episode)
      return all.map((each, place) => ({ ...each, episode, all, place }))
    },
    closure: ({ closure }) => (closure._tag === "Open" ? null : closure),
    obligations: async (episode, asked, context) =>
      matching(asked, await obligations(context, episode, asked.at ?? undefined)),
    deadline: (episode, { step }, context) => deadlineOf(context, { episode, step }),
    askedBefore: (episode, { step }, context) => ask(context, () => askedBefore(episode, step)),
    chronology: (episode, _, context, info) => chronology(context, episode, info),
    events: (episode, args, context, info) => eventsPage(context, { episode, args }, info)
  },
  ChronologyEvent: {
    kind: kindOf,
    what: inWords,
    through: ({ event: { through } }) => (through === undefined ? null : globalId("CaseSystem", through))
  },
  EpisodeChanged: { cursor: ({ event }) => String(event.number) },
  EpisodeNotFound: { episodeId: ({ episode }) => globalId("Episode", episode) },
  ConcurrentChange: {
    episode: ({ episode }, _, context) => askAbout(context, (session) => readEpisode(session, episode))
  },
  ImpossibleDay: { given: ({ given }) => dayOf(given) },
  NotTheLeadPractitioner: {
    practitioner: (problem, _, context) => practitioner(context, problem.practitioner),
    lead: ({ lead }, _, context) => (lead === null ? null : practitioner(context, lead))
  },
  DecidedInPersonAlone: { caseSystem: ({ system }) => globalId("CaseSystem", system) },
  NotEntitledToDecide: {
    practitioner: (problem, _, context) => practitioner(context, problem.practitioner)
  },
  MayNotDecideOnOwnWork: {
    practitioner: (problem, _, context) => practitioner(context, problem.practitioner)
  }
}
