/** Puts a made-up caseload on record, an authority after the other, a batch of cases in each unit of work. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import {
  type AuthorityCode,
  type CalendarDate,
  type Instant,
  London,
  Practitioner,
  type Protocol
} from "@section17/domain"
import {
  now,
  Practitioners,
  Protocols,
  type SessionContext,
  takeOn,
  UnitOfWork
} from "@section17/application"
import { castOf } from "./cast.ts"
import { historyOf, type Setting } from "./history.ts"
import { sharesOf } from "./shares.ts"

export interface Caseload {
  /** How many open cases, over all authorities. A tenth as many closed ones come with them. */
  readonly scale: number
  readonly seed: string
  /** How many times more cases the largest authority has than the smallest. */
  readonly skew: number
}

export interface Seeded {
  readonly episodes: number
  readonly events: number
  readonly obligations: number
  readonly practitioners: number
}

/** Told after each batch: how many cases are on record, of how many. */
export type Told = (done: number, of: number) => void

/** Cases in a unit of work: few enough for it to end in time. */
const BATCH = 100
const CLOSED_PER_OPEN = 0.1

const sessionOf = (authority: AuthorityCode.AuthorityCode): SessionContext => ({
  authority,
  practitioner: Practitioner.PractitionerId.make("section17-seed"),
  name: "Section 17 seed",
  roles: [],
  purpose: "made-up caseload"
})

/** The protocols of an authority by the day: asked once for each day. */
const protocolsOf = Effect.fnUntraced(function* (authority: AuthorityCode.AuthorityCode) {
  const { inForce } = yield* Protocols
  const known = new Map<CalendarDate.CalendarDate, Protocol.Protocol | undefined>()
  return (on: CalendarDate.CalendarDate): Protocol.Protocol | undefined => {
    if (!known.has(on))
      known.set(on, Option.getOrUndefined(Effect.runSync(Effect.option(inForce(authority, on)))))
    return known.get(on)
  }
})

const settingOf = Effect.fnUntraced(function* (
  authority: AuthorityCode.AuthorityCode,
  { open, seed, until }: { readonly open: number; readonly seed: string; readonly until: Instant.Instant }
) {
  const cast = castOf(authority, open)
  const setting: Setting = {
    seed,
    authority,
    cast,
    named: new Map(cast.everybody.map((each) => [each.id, each])),
    calendar: (yield* Protocols).calendar(authority),
    protocolOn: yield* protocolsOf(authority),
    protocolNow: yield* Effect.orDie((yield* Protocols).inForce(authority, London.dayOf(until))),
    now: until
  }
  return setting
})

const putOnRecord = Effect.fnUntraced(function* ({ authority, cast }: Setting) {
  const work = Effect.flatMap(Practitioners, ({ put }) =>
    Effect.forEach(cast.everybody, put, { discard: true })
  )
  yield* (yield* UnitOfWork).run(sessionOf(authority), work)
})

/** Seeds one authority, and adds up what it put on record. */
const seedAuthority = Effect.fnUntraced(function* (
  setting: Setting,
  open: number,
  told: (cases: number) => void
) {
  yield* putOnRecord(setting)
  const all = open + Math.round(open * CLOSED_PER_OPEN)
  const counted = { events: 0, obligations: 0 }
  for (let from = 0; from < all; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, all - from) }, (_, index) => from + index)
    const batch = numbers.map((number) => historyOf(setting, number, number < open))
    yield* takeOn(sessionOf(setting.authority), batch)
    for (const { events, obligations } of batch) {
      counted.events += events.length
      counted.obligations += obligations.length
    }
    told(batch.length)
  }
  return { ...counted, episodes: all, practitioners: setting.cast.everybody.length }
})

const added = (one: Seeded, other: Seeded): Seeded => ({
  episodes: one.episodes + other.episodes,
  events: one.events + other.events,
  obligations: one.obligations + other.obligations,
  practitioners: one.practitioners + other.practitioners
})

const nothing: Seeded = { episodes: 0, events: 0, obligations: 0, practitioners: 0 }

/**
 * Seeds the authorities. The same seed gives the same cases on the same day of the clock. A case that is on record
 * already is a defect: a caseload is put on record once.
 */
export const seedCaseload = Effect.fn("seedCaseload")(function* (
  authorities: ReadonlyArray<AuthorityCode.AuthorityCode>,
  { scale, seed, skew }: Caseload,
  told: Told
) {
  const until = yield* now
  const shares = sharesOf(scale, authorities.length, skew)
  const total = shares.reduce((sum, open) => sum + open + Math.round(open * CLOSED_PER_OPEN), 0)
  let done = 0
  let seeded = nothing
  for (const [index, authority] of authorities.entries()) {
    const open = shares[index] ?? 0
    const setting = yield* settingOf(authority, { open, seed, until })
    const counted = yield* seedAuthority(setting, open, (cases) => told((done += cases), total))
    seeded = added(seeded, counted)
  }
  return seeded
})
