/** Puts a made-up caseload on record, an authority after the other, a batch of cases in each unit of work. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type AuthorityCode, type CalendarDate, London, Practitioner, type Protocol } from "@section17/domain"
import {
  now,
  Protocols,
  putPractitioners,
  type SessionContext,
  takeOn,
  UnitOfWork
} from "@section17/application"
import { castOf } from "./cast.ts"
import { sameHistory } from "./again.ts"
import type { Setting } from "./history.ts"
import { sharesOf } from "./shares.ts"

export interface Caseload {
  /** How many open cases, over all authorities. A tenth as many closed ones come with them. */
  readonly scale: number
  readonly seed: string
  /** How many times more cases the largest authority has than the smallest. */
  readonly skew: number
  /** How many months of work on a plan a case has behind it, at most. */
  readonly months: number
}

export interface Seeded {
  readonly episodes: number
  readonly events: number
  readonly obligations: number
  readonly practitioners: number
}

export interface Watching {
  /** Told after each batch: how many cases are on record, of how many. */
  readonly told: (done: number, of: number) => void
  /** Done once the first batch is on record, before there are many. */
  readonly begun: Effect.Effect<void>
}

/** Cases in a unit of work: few enough for it to end in time. */
const BATCH = 200
/** Units of work at a time: while the database writes one, the next is made up. */
const AT_ONCE = 3
const CLOSED_PER_OPEN = 0.1
/** Histories that are told one by one. Of more cases than that, several have the same, each under ids of its own. */
const HISTORIES = 10_000

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
  { open, ...given }: Pick<Setting, "months" | "now" | "seed"> & { readonly open: number }
) {
  const cast = castOf(authority, open)
  const setting: Setting = {
    ...given,
    authority,
    cast,
    calendar: (yield* Protocols).calendar(authority),
    protocolOn: yield* protocolsOf(authority),
    protocolNow: yield* Effect.orDie((yield* Protocols).inForce(authority, London.dayOf(given.now)))
  }
  return setting
})

/** Parts of a list, of which none is longer than `most`. */
const inParts = <A>(all: ReadonlyArray<A>, most: number): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most))

const putOnRecord = Effect.fnUntraced(function* ({ authority, cast }: Setting) {
  const { run } = yield* UnitOfWork
  const put = (some: ReadonlyArray<Practitioner.Practitioner>) =>
    run(sessionOf(authority), putPractitioners(some))
  const parts = inParts([...cast.everybody.values()], BATCH)
  yield* Effect.forEach(parts, put, { concurrency: AT_ONCE, discard: true })
})

/** The numbers of an authority's cases, those together that have the same history. */
const numbered = ({ all, open, times }: { all: number; open: number; times: number }) => {
  const numbers = Array.from({ length: all }, (_, number) => number)
  return [...inParts(numbers.slice(0, open), times), ...inParts(numbers.slice(open), times)]
}

/** How many cases have the same history: none more than fit in a batch. */
const timesEach = (total: number): number => Math.min(BATCH, Math.max(1, Math.ceil(total / HISTORIES)))

/** Seeds one authority, and adds up what it put on record. */
const seedAuthority = Effect.fnUntraced(function* (
  setting: Setting,
  { all, open, times }: { readonly all: number; readonly open: number; readonly times: number },
  watching: { readonly told: (cases: number) => void; readonly begun: Effect.Effect<void> }
) {
  yield* putOnRecord(setting)
  const counted = { events: 0, obligations: 0 }
  const seedBatch = Effect.fnUntraced(function* (same: ReadonlyArray<ReadonlyArray<number>>) {
    const batch = same.flatMap(([first = 0, ...others]) =>
      sameHistory(setting, [first, ...others], first < open)
    )
    yield* takeOn(sessionOf(setting.authority), batch)
    for (const { events, obligations } of batch) {
      counted.events += events.length
      counted.obligations += obligations.length
    }
    watching.told(batch.length)
  })
  const [first = [], ...rest] = inParts(numbered({ all, open, times }), Math.floor(BATCH / times))
  yield* seedBatch(first)
  yield* watching.begun
  yield* Effect.forEach(rest, seedBatch, { concurrency: AT_ONCE, discard: true })
  return { ...counted, episodes: all, practitioners: setting.cast.everybody.size }
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
  { months, scale, seed, skew }: Caseload,
  { begun, told }: Watching
) {
  const until = yield* now
  const shares = sharesOf(scale, authorities.length, skew).map((open) => ({
    open,
    all: open + Math.round(open * CLOSED_PER_OPEN)
  }))
  const total = shares.reduce((sum, { all }) => sum + all, 0)
  const times = timesEach(total)
  let done = 0
  let seeded = nothing
  for (const [index, authority] of authorities.entries()) {
    const { all, open } = shares[index] ?? { all: 0, open: 0 }
    const setting = yield* settingOf(authority, { months, open, seed, now: until })
    const counted = yield* seedAuthority(
      setting,
      { all, open, times },
      { told: (cases) => told((done += cases), total), begun: index === 0 ? begun : Effect.void }
    )
    seeded = added(seeded, counted)
  }
  return seeded
})
