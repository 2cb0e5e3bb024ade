/** A made-up case, told through the domain: each beat is decided under the authority's protocol, and adds up. */
import {
  type AuthorityCode,
  CalendarDate,
  Child,
  type Command,
  decide,
  type Episode,
  EpisodeId,
  type Event,
  evolve,
  Instant,
  London,
  Obligation,
  type Practitioner,
  Protocol,
  TimeOfDay,
  WorkingDayCalendar
} from "@section17/domain"
import type { WholeEpisode } from "@section17/application"
import * as Result from "effect/Result"
import { type Cast, type Roles, rolesFrom } from "./cast.ts"
import type { Beat, Plot } from "./Beat.ts"
import { drawFrom, type Draw, uuidFrom } from "./Draw.ts"
import { beatsOf } from "./plots.ts"
import { familyNames, givenNames } from "./words.ts"

/** Under what a case is told: an authority's protocol on a day, its calendar, and its people. */
export interface Setting {
  readonly seed: string
  /** How many months of work on a plan a case has behind it, at most. */
  readonly months: number
  readonly authority: AuthorityCode.AuthorityCode
  /** The protocol in force on a day; nothing before the authority had one. */
  readonly protocolOn: (on: CalendarDate.CalendarDate) => Protocol.Protocol | undefined
  readonly protocolNow: Protocol.Protocol
  readonly calendar: WorkingDayCalendar.WorkingDayCalendar
  readonly cast: Cast
  /** The last instant of every case. */
  readonly now: Instant.Instant
}

const inWorkingDays =
  ({ calendar }: Setting) =>
  (from: CalendarDate.CalendarDate, workingDays: number): CalendarDate.CalendarDate =>
    Result.getOrThrow(WorkingDayCalendar.addWorkingDays(calendar, { from, workingDays }))

const childOf = (draw: Draw, id: Child.ChildId, today: CalendarDate.CalendarDate): Child.Child => ({
  id,
  givenName: draw.oneOf(givenNames),
  familyName: draw.oneOf(familyNames),
  birth: { _tag: "Born", on: CalendarDate.addDays(today, -(1_500 + draw.below(4_400))) }
})

/** More calendar days than the working days take: with weekends, and what bank holidays there can be. */
const CALENDAR_DAYS_PER_WORKING_DAY = 1.5
/** How long ago the last beat of a case can be, in days. */
const SINCE = 12
/** How long ago a closed case was closed, in days. */
const CLOSED_SINCE = 900

/** When the case begins, and the protocol that binds it: never before the authority had one. */
const beginning = (
  setting: Setting,
  draw: Draw,
  { beats, isOpen }: { beats: ReadonlyArray<Beat>; isOpen: boolean }
) => {
  const { calendar, protocolNow, protocolOn } = setting
  const takes = Math.ceil(beats.reduce((days, { after }) => days + after, 0) * CALENDAR_DAYS_PER_WORKING_DAY)
  const since = 1 + draw.below(isOpen ? SINCE : CLOSED_SINCE)
  const today = London.dayOf(setting.now)
  const workingDay = (on: CalendarDate.CalendarDate) =>
    Result.getOrThrow(WorkingDayCalendar.onOrNextWorkingDay(calendar, on))
  const next = workingDay(CalendarDate.addDays(today, -(takes + since)))
  // Of a day at the weekend, the next working day can be still to come.
  const from = next < today ? next : inWorkingDays(setting)(today, -1)
  const protocol = protocolOn(from)
  return protocol === undefined
    ? {
        from: workingDay(CalendarDate.addDays(protocolNow.inForce.from, draw.below(SINCE))),
        protocol: protocolNow
      }
    : { from, protocol }
}

const two = (value: number): string => String(value).padStart(2, "0")

/** Each beat of a day a few minutes after the one before it. */
const timeOf = (draw: Draw, beat: number): TimeOfDay.TimeOfDay => {
  const minutes = 9 * 60 + beat * 6 + draw.below(6)
  return TimeOfDay.TimeOfDay.make(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`)
}

interface Told {
  readonly events: ReadonlyArray<Event.Event>
  readonly episode: Episode.Episode
}

interface Telling {
  readonly beats: ReadonlyArray<Beat>
  readonly draw: Draw
  readonly from: CalendarDate.CalendarDate
  readonly protocol: Protocol.Protocol
  readonly roles: Roles
}

/** As whoever usually does it would; otherwise as the other, whose it is under some protocols. */
const attempt = (
  { calendar, cast: { everybody: named } }: Setting,
  { protocol, roles }: Telling,
  {
    at,
    before,
    by,
    command
  }: { at: Instant.Instant; before: Episode.Episode | undefined; by: Beat["by"]; command: Command.Command }
) => {
  const as = (practitioner: Practitioner.Practitioner) =>
    decide(before, command, { protocol, calendar, practitioner, named, now: at })
  const usually = as(roles[by])
  if (Result.isSuccess(usually)) return usually
  const otherwise = as(by === "teamManager" ? roles.socialWorker : roles.teamManager)
  return Result.isSuccess(otherwise) ? otherwise : usually
}

/** Tells the beats until one would be after now. Throws what is refused: a made-up case is ours to get right. */
const tell = (setting: Setting, telling: Telling): Told => {
  const events: Array<Event.Event> = []
  let episode: Episode.Episode | undefined
  let on = telling.from
  for (const [index, { after, by, command }] of telling.beats.entries()) {
    on = after === 0 ? on : inWorkingDays(setting)(on, after)
    const at = London.at(on, timeOf(telling.draw, index))
    if (Instant.isAfter(at, setting.now)) break
    const decided = attempt(setting, telling, { before: episode, by, command: command({ on, at }), at })
    if (Result.isFailure(decided)) throw decided.failure
    events.push(...decided.success)
    episode = decided.success.reduce<Episode.Episode | undefined>(evolve, episode)
  }
  if (episode === undefined) throw new Error(`The protocol of ${setting.authority} refuses a referral`)
  return { events, episode }
}

/** What was owed on the day of the latest event: as a use case would have written it then. */
const owed = ({ calendar }: Setting, { episode, events }: Told, protocol: Protocol.Protocol) => {
  const on = London.dayOf(events.at(-1)?.recordedAt ?? episode.referral.receivedAt)
  return Result.getOrThrow(Obligation.obligations(episode, { protocol, calendar, on }))
}

const questionsOf =
  (protocol: Protocol.Protocol): Plot["questions"] =>
  (...before) => {
    const asked = before.flatMap((step) =>
      Protocol.checklists(protocol, step).flatMap(({ questions = [] }) => questions.map(({ key }) => key))
    )
    return [...new Set(asked)]
  }

/** How long an assessment is given, and how long a case takes to be allocated, at most. Unit: working days. */
const COMPLETE_WITHIN = 30
const TO_ALLOCATE = 5

/** No later than the protocol's own limit, which is counted from the referral. */
const completeWithin = (protocol: Protocol.Protocol): number => {
  const limits = Protocol.timeLimits(protocol, "completeAssessment").flatMap(({ within }) =>
    within._tag === "Counted" && within.unit === "workingDays" ? [within.amount - TO_ALLOCATE] : []
  )
  return Math.min(COMPLETE_WITHIN, ...limits)
}

/** What no other case has: all that is drawn for it, and its ids, are made from it. */
export const wordsOf = ({ authority, seed }: Setting, number: number): ReadonlyArray<string> => [
  seed,
  authority,
  String(number)
]

/** The case of the authority with this number, the same for the same seed and the same now. */
export const historyOf = (setting: Setting, number: number, isOpen: boolean): WholeEpisode => {
  const words = wordsOf(setting, number)
  const draw = drawFrom(words.join("/"))
  const roles = rolesFrom(draw, setting.cast)
  const child = childOf(draw, Child.ChildId.make(uuidFrom("child", ...words)), London.dayOf(setting.now))
  const beats = beatsOf(
    {
      draw,
      child,
      episode: EpisodeId.make(uuidFrom("episode", ...words)),
      lead: roles.socialWorker.id,
      inWorkingDays: inWorkingDays(setting),
      completeWithin: completeWithin(setting.protocolNow),
      questions: questionsOf(setting.protocolNow)
    },
    { isOpen, months: setting.months }
  )
  const begins = beginning(setting, draw, { beats, isOpen })
  const told = tell(setting, { beats, draw, ...begins, roles })
  return { child, ...told, obligations: owed(setting, told, begins.protocol) }
}
