/** Deciding what commands cause in an episode, and appending it: all of them, or nothing. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import {
  type Command,
  decide,
  type Deciding,
  type Episode,
  type EpisodeId,
  type Event,
  evolve,
  type Instant,
  London,
  namedIn,
  Obligation,
  type Practitioner,
  type Refusal,
  type WorkingDayCalendar
} from "@section17/domain"
import { registeredSystem } from "../access/registeredSystem.ts"
import type { IdentifierTaken } from "../child/IdentifierTaken.ts"
import { actingPractitioner } from "../practitioner/actingPractitioner.ts"
import { Practitioners } from "../practitioner/Practitioners.ts"
import { calendarInUse } from "../protocol/calendarInUse.ts"
import { type NoProtocolInForce, Protocols } from "../protocol/Protocols.ts"
import { now } from "../session/now.ts"
import { Session } from "../session/Session.ts"
import type { Standings } from "../standing/Standings.ts"
import { type ConcurrentChange, EpisodeNotFound, Episodes } from "./Episodes.ts"

type Commands = ReadonlyArray<Command.Command>

/** What it takes to decide. */
type Deciders = Session | Practitioners | Protocols | Standings

/** The protocol that binds: the one the episode was opened under, or, for a referral, the one in force today. */
const binding = Effect.fnUntraced(function* (before: Episode.Episode | undefined, at: Instant.Instant) {
  const { authority } = yield* Session
  const protocols = yield* Protocols
  return before === undefined
    ? yield* protocols.inForce(authority, London.dayOf(at))
    : yield* protocols.version(before.protocol)
})

/** The case system that gives the command in the practitioner's name, where it is one. */
const through = Effect.gen(function* () {
  const { system } = yield* Session
  const registered = yield* registeredSystem
  if (system === undefined) return {}
  return { through: { system: system.key, decides: registered?.decides ?? false } }
})

const factsFor = Effect.fnUntraced(function* (
  before: Episode.Episode | undefined,
  commands: Commands,
  practitioner: Practitioner.Practitioner
) {
  const at = yield* now
  const facts: Deciding = {
    protocol: yield* binding(before, at),
    calendar: yield* calendarInUse,
    practitioner,
    ...(yield* through),
    named: yield* (yield* Practitioners).get(commands.flatMap(namedIn)),
    now: at
  }
  return facts
})

/** What was decided, and by what: to be appended to the episode as it was before. */
export interface ToAppend {
  readonly before: Episode.Episode | undefined
  readonly events: ReadonlyArray<Event.Event>
  readonly facts: Deciding
}

/** What the commands cause, one after the other. Writes nothing. */
export const decideAs = Effect.fnUntraced(function* (
  practitioner: Practitioner.Practitioner,
  before: Episode.Episode | undefined,
  commands: Commands
): Effect.fn.Return<ToAppend, Refusal.Refusal | NoProtocolInForce, Deciders> {
  const facts = yield* factsFor(before, commands, practitioner)
  const events: Array<Event.Event> = []
  let after = before
  for (const command of commands) {
    for (const event of yield* Effect.fromResult(decide(after, command, facts))) {
      events.push(event)
      after = evolve(after, event)
    }
  }
  return { before, events, facts } satisfies ToAppend
})

/** The same, as the acting practitioner. */
export const decideEach = Effect.fnUntraced(function* (
  before: Episode.Episode | undefined,
  commands: Commands
): Effect.fn.Return<ToAppend, Refusal.Refusal | NoProtocolInForce, Deciders> {
  return yield* decideAs(yield* actingPractitioner, before, commands)
})

/** Writes what was decided. When it fails, it has written nothing. */
export const append = Effect.fnUntraced(function* ({
  before,
  events,
  facts
}: ToAppend): Effect.fn.Return<
  Episode.Episode,
  ConcurrentChange | IdentifierTaken | WorkingDayCalendar.OutsideCalendarCoverage,
  Episodes
> {
  const { calendar, now: at, protocol } = facts
  let after = before
  for (const event of events) after = evolve(after, event)
  if (after === undefined) return yield* Effect.die(new Error("a decision caused no event"))
  const on = London.dayOf(at)
  const obligations = yield* Effect.fromResult(Obligation.obligations(after, { protocol, calendar, on }))
  yield* (yield* Episodes).save({ before, after, events, obligations })
  return after
})

/** The episode; nobody else can change it until this unit of work ends. */
export const takeEpisode = Effect.fnUntraced(function* (episode: EpisodeId) {
  const found = yield* (yield* Episodes).find(episode, { forChange: true })
  return Option.isSome(found) ? found.value : yield* new EpisodeNotFound({ episode })
})
