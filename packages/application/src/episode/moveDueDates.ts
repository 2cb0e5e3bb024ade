/** Moves due dates when the calendar changed: what is still open is counted anew; the old day and the reason are kept. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import {
  type AuthorityCode,
  type Episode,
  type EpisodeId,
  type Event,
  evolve,
  type Instant,
  London,
  Obligation,
  type WorkingDayCalendar
} from "@section17/domain"
import { accountForWriting } from "../audit/accountably.ts"
import { calendarInUse, calendarsSoFar } from "../protocol/calendarInUse.ts"
import { Protocols } from "../protocol/Protocols.ts"
import { byItself } from "../session/byItself.ts"
import { inBatches } from "../session/inBatches.ts"
import { now } from "../session/now.ts"
import { serviceSession } from "../session/serviceSession.ts"
import { Session } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { Episodes } from "./Episodes.ts"

type Calendar = WorkingDayCalendar.WorkingDayCalendar
type Owed = ReadonlyArray<Obligation.Obligation>

/** How many are looked for at a time: each is then a unit of work of its own, so that nobody waits for long. */
const AT_ONCE = 200

const owedOn = Effect.fnUntraced(function* (
  episode: Episode.Episode,
  calendar: Calendar,
  at: Instant.Instant
) {
  const protocol = yield* (yield* Protocols).version(episode.protocol)
  return yield* Effect.fromResult(
    Obligation.obligations(episode, { protocol, calendar, on: London.dayOf(at) })
  )
})

/** When what is owed was last worked out: at the latest event. */
const lastChangedAt = Effect.fnUntraced(function* ({ id, version }: Episode.Episode) {
  const [latest] = yield* (yield* Episodes).history(id, { after: version - 1 })
  return latest === undefined
    ? yield* Effect.die(new Error(`episode ${id} has no event ${version}`))
    : latest.event.recordedAt
})

const said = ({ because, is, obligation, was }: Obligation.Moved) => ({
  rule: obligation.rule,
  was: was.dueOn,
  is: is.dueOn,
  because
})

const eventOf = Effect.fnUntraced(function* (
  [first, ...rest]: readonly [Obligation.Moved, ...ReadonlyArray<Obligation.Moved>],
  calendar: Calendar
) {
  return {
    _tag: "DueDatesMoved",
    moved: [said(first), ...rest.map(said)],
    calendar: calendar.version,
    recordedAt: yield* now,
    recordedBy: (yield* Session).practitioner
  } satisfies Event.EventOf<"DueDatesMoved">
})

/** What was told is kept as an event, and accounted for; when no day moved, only the rows are written anew. */
const keep = Effect.fnUntraced(function* (
  episode: Episode.Episode,
  {
    calendar,
    is,
    moved
  }: { readonly calendar: Calendar; readonly is: Owed; readonly moved: ReadonlyArray<Obligation.Moved> }
) {
  const episodes = yield* Episodes
  const [first, ...rest] = moved
  if (first === undefined) return yield* episodes.rewrite(episode, is)
  const event = yield* eventOf([first, ...rest], calendar)
  const after = evolve(episode, event)
  const obligations = yield* owedOn(after, calendar, event.recordedAt)
  yield* Effect.orDie(episodes.save({ before: episode, after, events: [event], obligations }))
  yield* accountForWriting({ action: "due dates moved", episode: episode.id, child: episode.child.id })
})

/** How many due dates moved: none where the episode is closed by now, or another gateway was first. */
const moveIn = Effect.fnUntraced(function* (id: EpisodeId, soFar: ReadonlyMap<string, Calendar>) {
  const episodes = yield* Episodes
  const found = Option.getOrUndefined(yield* episodes.find(id, { forChange: true }))
  const calendar = yield* calendarInUse
  const was = yield* episodes.owed(id)
  const version = Obligation.calendarOf(was)
  if (found === undefined || found.closure._tag === "Closed") return 0
  const before = version === undefined ? undefined : soFar.get(version)
  const is = yield* owedOn(found, calendar, yield* lastChangedAt(found))
  const moved = yield* Effect.fromResult(Obligation.moves({ was, is }, { before, after: calendar }))
  yield* keep(found, { calendar, is, moved })
  return moved.length
})

/**
 * The open episodes, from an id on, of which something is counted by another calendar than the one in use; and, where
 * there are any, the calendars by which it can be counted.
 */
const countedOtherwise = Effect.fnUntraced(function* (after: EpisodeId | undefined) {
  const { version } = yield* calendarInUse
  const ids = yield* (yield* Episodes).countedOtherwise({ calendar: version, after, first: AT_ONCE })
  return { ids, soFar: ids.length === 0 ? new Map<string, Calendar>() : yield* calendarsSoFar }
})

/** What came of it. */
export interface DueDatesCounted {
  readonly episodes: number
  readonly moved: number
}

/**
 * Counts anew, in every open episode of the authority, what was counted by another calendar than the one in use. Done
 * again, or after it was interrupted, it goes on with what is left. An episode whose due dates leave what the calendar
 * covers, or that cannot be read, stays as it is, is logged, and holds up no other.
 */
export const moveDueDates = Effect.fn("moveDueDates")(function* (
  authority: AuthorityCode.AuthorityCode
): Effect.fn.Return<DueDatesCounted, never, UnitOfWork | Protocols> {
  const units = yield* UnitOfWork
  const session = serviceSession(authority, "calendar")
  const counted = { episodes: 0, moved: 0 }
  yield* inBatches((after: EpisodeId | undefined) =>
    Effect.gen(function* () {
      const { ids, soFar } = yield* units.run(session, countedOtherwise(after))
      for (const id of ids) {
        const moving = units.run(session, moveIn(id, soFar))
        counted.moved += (yield* byItself(`due dates of episode ${id} are not counted anew`, moving)) ?? 0
      }
      counted.episodes += ids.length
      return ids.length < AT_ONCE ? undefined : ids.at(-1)
    })
  )
  return counted
})
