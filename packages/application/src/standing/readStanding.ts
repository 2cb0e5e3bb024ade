/**
 * Reading what stands on record about practitioners in post, teams and the authority.
 * Each read is accounted for. What lists and episodes tell of a practitioner, a name and roles, is no read of these records.
 */
import * as Effect from "effect/Effect"
import {
  type CalendarDate,
  type Governance,
  leadable,
  type Practitioner,
  type Refusal
} from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import { accountForEach } from "../audit/accountForReading.ts"
import { type About, accountably, accountForRefusal } from "../audit/accountably.ts"
import { Protocols } from "../protocol/Protocols.ts"
import { today } from "../session/now.ts"
import type { PageAsked, PageOf } from "../session/PageOf.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type Kept, type KeptEntry, Standings, type StandingSubject } from "./Standings.ts"

/** Why a record is not shown. */
export type NotShown = NotPermitted | Refusal.UnknownPractitioner

/** What is read of each kind, as the account names it. */
const records = { practitioner: "post", team: "team", authority: "assurance", system: "system" } as const

/** What was asked for, of whom: the words in which whatever is put on record there is accounted for too. */
export const about = (what: string, key?: string): About => ({
  action: key === undefined ? what : `${what} of ${key}`,
  episode: null,
  child: null
})

/** Reads for whoever may see staff, with an entry for each record that is shown; where none is, for what was asked. */
export const reading = <A, R>(
  session: SessionContext,
  asked: About,
  read: Effect.Effect<{ readonly found: A; readonly shown: ReadonlyArray<About> }, never, R>
) =>
  accountably(
    session,
    Effect.gen(function* () {
      yield* permitted("seeStaff")
      const { found, shown } = yield* read
      yield* accountForEach(asked, shown)
      return found
    }),
    (problem) => accountForRefusal(asked, problem)
  )

const shownOf = (kind: Governance.SubjectKind, found: ReadonlyArray<Kept>): ReadonlyArray<About> =>
  found.map(({ key }) => about(records[kind], key))

/** Which records: of a kind, those with these keys. */
export interface StandingsAsked {
  readonly kind: Governance.SubjectKind
  readonly keys: ReadonlyArray<string>
}

export const readStandings = Effect.fn("readStandings")(function* (
  session: SessionContext,
  { keys, kind }: StandingsAsked
): Effect.fn.Return<ReadonlyArray<Kept>, NotShown, UnitOfWork> {
  return yield* reading(
    session,
    about(records[kind], keys.join(", ")),
    Effect.map(
      Effect.flatMap(Standings, ({ these }) => these(kind, keys)),
      (found) => ({ found, shown: shownOf(kind, found) })
    )
  )
})

/** A page of the records of a kind, in the order of their keys. */
export const listStandings = Effect.fn("listStandings")(function* (
  session: SessionContext,
  kind: Governance.SubjectKind,
  page: PageAsked<string>
): Effect.fn.Return<PageOf<Kept>, NotShown, UnitOfWork> {
  return yield* reading(
    session,
    about(records[kind]),
    Effect.map(
      Effect.flatMap(Standings, ({ list }) => list(kind, page)),
      (found) => ({ found, shown: shownOf(kind, found.listed) })
    )
  )
})

/** The practitioners of each of the teams. */
export const readMembers = Effect.fn("readMembers")(function* (
  session: SessionContext,
  teams: ReadonlyArray<Governance.TeamKey>
): Effect.fn.Return<ReadonlyMap<Governance.TeamKey, ReadonlyArray<Kept>>, NotShown, UnitOfWork> {
  return yield* reading(
    session,
    about("practitioners", teams.join(", ")),
    Effect.map(
      Effect.flatMap(Standings, ({ membersOf }) => membersOf(teams)),
      (found) => ({ found, shown: shownOf("practitioner", [...found.values()].flat()) })
    )
  )
})

/** What was put on each of the records, in order: who, when, what. */
export const readStandingHistories = Effect.fn("readStandingHistories")(function* (
  session: SessionContext,
  { keys, kind }: StandingsAsked
): Effect.fn.Return<ReadonlyMap<string, ReadonlyArray<KeptEntry>>, NotShown, UnitOfWork> {
  return yield* reading(
    session,
    about("history", keys.join(", ")),
    Effect.map(
      Effect.flatMap(Standings, ({ histories }) => histories(kind, keys)),
      (found) => ({ found, shown: keys.map((key) => about("history", key)) })
    )
  )
})

/** What a practitioner may lead on a day, of all the work that there is, and what not; today without a day. */
export const readLeadable = Effect.fn("readLeadable")(function* (
  session: SessionContext,
  practitioner: Practitioner.Practitioner,
  on?: CalendarDate.CalendarDate
) {
  const day = on ?? (yield* today)
  const protocol = yield* (yield* Protocols).inForce(session.authority, day)
  return leadable(protocol, { practitioner, on: day })
})

/** One record; none where nothing stands on it. */
export const readStanding = Effect.fn("readStanding")(function* (
  session: SessionContext,
  { key, kind }: StandingSubject
): Effect.fn.Return<Kept | null, NotShown, UnitOfWork> {
  return (yield* readStandings(session, { kind, keys: [key] }))[0] ?? null
})
