/** Reading episodes: one, its chronology, its obligations, or a page of them. Each read is accounted for. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import {
  type AskedBefore,
  beforeStep,
  type Episode,
  type EpisodeId,
  fold,
  type Instant,
  London,
  Obligation,
  type Refusal,
  type Subject,
  type WorkingDayCalendar
} from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import type { Capability } from "../access/Policy.ts"
import { accountForEach, accountForReading, readAccountably } from "../audit/accountForReading.ts"
import { type Each, readEach } from "../audit/readEach.ts"
import { Protocols } from "../protocol/Protocols.ts"
import { now, today } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import {
  type Ahead,
  type Chronology,
  EpisodeNotFound,
  Episodes,
  type Listed,
  type EpisodesOfAsked,
  type Page
} from "./Episodes.ts"
import { type ListedWithLeads, withLeads } from "./withLeads.ts"

const mayBeSeen = (may: Capability, { closure }: Episode.Episode) =>
  permitted(may, { closed: closure._tag === "Closed" })

/** The episode, when there is one and it may be seen as it stands. */
export const existing = Effect.fnUntraced(function* (episode: EpisodeId, may: Capability, ahead?: Ahead) {
  const found = yield* (yield* Episodes).find(episode, { ahead })
  if (Option.isNone(found)) return yield* new EpisodeNotFound({ episode })
  yield* mayBeSeen(may, found.value)
  return found.value
})

/** The episode as it stands; `ahead` says what of it will be read next. */
export const readEpisode = Effect.fn("readEpisode")(function* (
  session: SessionContext,
  id: EpisodeId,
  ahead?: Ahead
): Effect.fn.Return<
  Episode.Episode,
  EpisodeNotFound | Refusal.UnknownPractitioner | NotPermitted,
  UnitOfWork
> {
  const asked = { action: "episode", episode: id, child: null }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeEpisode" },
    Effect.gen(function* () {
      const episode = yield* existing(id, "seeEpisode", ahead)
      yield* accountForReading({ ...asked, child: episode.child.id })
      return episode
    })
  )
})

/** Each of the episodes as it stands, as {@link readEpisode} reads one. */
export const readEpisodes = Effect.fn("readEpisodes")(function* (
  session: SessionContext,
  ids: ReadonlyArray<EpisodeId>
): Effect.fn.Return<Each<EpisodeId, Episode.Episode, EpisodeNotFound>, never, UnitOfWork> {
  const find = Effect.flatMap(Episodes, ({ these }) => these(ids))
  return yield* readEach(session, ids, find, {
    may: "seeEpisode",
    asked: (episode) => ({ action: "episode", episode, child: null }),
    missing: (episode) => new EpisodeNotFound({ episode }),
    about: (found) => Effect.as(mayBeSeen("seeEpisode", found), { child: found.child.id })
  })
})

/** An episode with what was found of its chronology. */
export interface OfEpisode<A> {
  readonly episode: Episode.Episode
  readonly found: A
}

type Chronicled<A> = Each<EpisodeId, OfEpisode<A>, EpisodeNotFound>

/** Reads of the chronologies of episodes what is wanted, and accounts for it as the reading of each chronology. */
export const readingChronologies = <A, R>(
  session: SessionContext,
  ids: ReadonlyArray<EpisodeId>,
  wanted: Effect.Effect<ReadonlyMap<EpisodeId, OfEpisode<A>>, never, R>
) =>
  readEach(session, ids, wanted, {
    may: "seeChronology",
    asked: (episode) => ({ action: "chronology", episode, child: null }),
    missing: (episode) => new EpisodeNotFound({ episode }),
    about: ({ episode }) => Effect.as(mayBeSeen("seeChronology", episode), { child: episode.child.id })
  })

/** The whole chronology of each of the episodes, and whether it is what was written. */
export const readChronologies = Effect.fn("readChronologies")(function* (
  session: SessionContext,
  ids: ReadonlyArray<EpisodeId>
): Effect.fn.Return<Chronicled<Chronology>, never, UnitOfWork> {
  return yield* readingChronologies(
    session,
    ids,
    Effect.flatMap(Episodes, (episodes) => episodes.chronologies(ids))
  )
})

/**
 * A page of episodes, latest referral first; with `leads`, with who leads them. Accounted for with an entry for each
 * episode on it, and its child.
 */
export const listEpisodes = Effect.fn("listEpisodes")(function* (
  session: SessionContext,
  page: Page
): Effect.fn.Return<ListedWithLeads, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const asked = { action: "episodes", episode: null, child: null }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeCaseload" },
    Effect.gen(function* () {
      const listed = yield* (yield* Episodes).list(page)
      yield* accountForEach(
        asked,
        listed.episodes.map(({ child, id }) => ({ episode: id, child: child.id }))
      )
      return yield* withLeads(listed, page.leads)
    })
  )
})

/** Pages of the episodes of children, each accounted for as a page of all episodes is. */
export const readEpisodesOf = Effect.fn("readEpisodesOf")(function* (
  session: SessionContext,
  of: ReadonlyArray<EpisodesOfAsked>,
  first: number
): Effect.fn.Return<ReadonlyArray<Listed>, Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const asked = { action: "episodes", episode: null, child: null }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeCaseload" },
    Effect.gen(function* () {
      const listed = yield* (yield* Episodes).ofChildren(of, first)
      yield* Effect.forEach(listed, ({ episodes }, number) =>
        accountForEach(
          { ...asked, child: of[number]?.child ?? null },
          episodes.map(({ child, id }) => ({ episode: id, child: child.id }))
        )
      )
      return listed
    })
  )
})

/**
 * The episode as it stood at an instant: what was on record then. Fails as for an episode that there is not where nothing
 * of it was on record yet.
 */
export const readEpisodeAsAt = Effect.fn("readEpisodeAsAt")(function* (
  session: SessionContext,
  id: EpisodeId,
  at: Instant.Instant
): Effect.fn.Return<
  Episode.Episode,
  EpisodeNotFound | Refusal.UnknownPractitioner | NotPermitted,
  UnitOfWork
> {
  const asked = { action: "episode", episode: id, child: null }
  return yield* readAccountably(
    session,
    { ...asked, may: "seeEpisode" },
    Effect.gen(function* () {
      yield* existing(id, "seeEpisode")
      const history = yield* (yield* Episodes).history(id)
      const then = fold(history.map(({ event }) => event).filter(({ recordedAt }) => recordedAt <= at))
      if (then === undefined) return yield* new EpisodeNotFound({ episode: id })
      yield* accountForReading({ ...asked, child: then.child.id })
      return then
    })
  )
})

/** By which calendar, and at which instant; now without one. */
export interface ObligationsAsked {
  readonly calendar: WorkingDayCalendar.WorkingDayCalendar
  readonly asAt?: Instant.Instant | undefined
}

/**
 * Every obligation of the episode whose clock has started, as it stands at an instant (now without one), under the
 * episode's own protocol. A limit in hours is judged by the minute.
 */
export const obligationsOf = Effect.fn("obligationsOf")(function* (
  episode: Episode.Episode,
  { asAt, calendar }: ObligationsAsked
): Effect.fn.Return<
  ReadonlyArray<Obligation.Obligation>,
  WorkingDayCalendar.OutsideCalendarCoverage,
  Protocols
> {
  const protocol = yield* (yield* Protocols).version(episode.protocol)
  const at = asAt ?? (yield* now)
  const asked = { protocol, calendar, on: London.dayOf(at), at }
  return yield* Effect.fromResult(Obligation.obligations(episode, asked))
})

/** What the episode's own protocol asks to be on record before the step today, and what of it is lacking. */
export const askedBefore = Effect.fn("askedBefore")(function* (
  episode: Episode.Episode,
  step: Subject.Step
): Effect.fn.Return<ReadonlyArray<AskedBefore>, never, Protocols> {
  const protocol = yield* (yield* Protocols).version(episode.protocol)
  return beforeStep(episode, step, { protocol, on: yield* today })
})
