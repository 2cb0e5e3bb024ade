/** The obligations of an episode, worked out once for each answer that asks for them. */
import { obligationsOf } from "@section17/application"
import type { Deadline, Episode, Instant, Obligation, Subject, WorkingDayCalendar } from "@section17/domain"
import * as Result from "effect/Result"
import { GraphQLError } from "graphql"
import { calendarInUse } from "../calendar/inUse.ts"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { EpisodeObligationsArgs } from "../resolvers.gen.ts"
import { attempt } from "../session/ask.ts"
import { oncePer } from "../session/oncePer.ts"

/** The instants at which episodes are looked at that are not looked at as they stand now. */
const lookedAt = new WeakMap<Episode.Episode, Instant.Instant>()

/** The episode as it stood at the instant: what is worked out of it is worked out for then. */
export const standingAt = (episode: Episode.Episode | null, at: Instant.Instant): Episode.Episode | null => {
  if (episode !== null) lookedAt.set(episode, at)
  return episode
}

/** The instant at which the episode is looked at; undefined where that is now. */
export const lookedAtOf = (episode: Episode.Episode): Instant.Instant | undefined => lookedAt.get(episode)

/** A day that the calendar does not cover, as an error of the operation. */
export const coverage = ({ _tag, message }: WorkingDayCalendar.OutsideCalendarCoverage): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "OUTSIDE_CALENDAR_COVERAGE", problem: _tag } })

const workOut = async (
  context: GraphQLContext,
  episode: Episode.Episode,
  at: Instant.Instant | undefined
): Promise<ReadonlyArray<Obligation.Obligation>> => {
  const calendar = await calendarInUse(context)
  const answer = await attempt(context, () => obligationsOf(episode, { asAt: at, calendar }))
  return Result.getOrThrowWith(answer, coverage)
}

const workedOut = oncePer((context: GraphQLContext) =>
  oncePer((episode: Episode.Episode) => workOut(context, episode, lookedAtOf(episode)))
)

/** At the instant, where one is asked about; otherwise at the one at which the episode is looked at. */
export const obligations = (context: GraphQLContext, episode: Episode.Episode, at?: Instant.Instant) =>
  at === undefined ? workedOut(context)(episode) : workOut(context, episode, at)

/** Those of the obligations that are asked for. */
export const matching = (
  { dueUntil, kinds, states }: EpisodeObligationsArgs,
  all: ReadonlyArray<Obligation.Obligation>
): Array<Obligation.Obligation> =>
  all.filter(
    ({ deadline, kind, state }) =>
      (!states || states.includes(state)) &&
      (!kinds || kinds.includes(kind)) &&
      (!dueUntil || (deadline !== null && deadline.dueOn <= dueUntil))
  )

/** When a step is due: of what is to be done several times, the first time that it is not done, or the last. */
export const deadlineOf = async (
  context: GraphQLContext,
  { episode, step }: { readonly episode: Episode.Episode; readonly step: Subject.Step }
): Promise<Deadline.Deadline | null> => {
  const all = (await obligations(context, episode)).filter(
    ({ kind, subject }) => kind === "TimeLimit" && subject === step
  )
  const times = all.filter(({ rule }) => rule === all[0]?.rule)
  return (times.find(({ metOn }) => metOn === null) ?? times.at(-1))?.deadline ?? null
}
