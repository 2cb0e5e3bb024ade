/**
 * Reading what stands on record about practitioners in post, teams and the authority, and what is owed about them.
 * Each read is accounted for. What lists and episodes tell of a practitioner, a name and roles, is no read of these records.
 */
import * as Effect from "effect/Effect"
import {
  type CalendarDate,
  Governance,
  leadable,
  type Practitioner,
  type Refusal,
  type WorkingDayCalendar
} from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { permitted } from "../access/permitted.ts"
import { accountForEach } from "../audit/accountForReading.ts"
import { type About, accountably, accountForRefusal } from "../audit/accountably.ts"
import { readCalendar } from "../protocol/calendarInUse.ts"
import { type NoProtocolInForce, Protocols } from "../protocol/Protocols.ts"
import { today } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type Kept, type KeptEntry, type StandingSubject, Standings } from "./Standings.ts"

type Owed = ReturnType<typeof Governance.standingObligations.ofPractitioner>

/** Why a record is not shown. */
export type NotShown = NotPermitted | Refusal.UnknownPractitioner

/** What is read of each kind, as the account names it. */
const records = { practitioner: "post", team: "team", authority: "assurance", system: "system" } as const

/** What was asked for, of whom: the words in which whatever is put on record there is accounted for too. */
const about = (what: string, key?: string): About => ({
  action: key === undefined ? what : `${what} of ${key}`,
  episode: null,
  child: null
})

/** Reads for whoever may see staff, with an entry for each record that is shown; where none is, for what was asked. */
const reading = <A, R>(
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

const shownOf =
  (kind: Governance.SubjectKind) =>
  (
    found: ReadonlyArray<Kept>
  ): { readonly found: ReadonlyArray<Kept>; readonly shown: ReadonlyArray<About> } => ({
    found,
    shown: found.map(({ key }) => about(records[kind], key))
  })

/** The records of a kind with these keys; all of them, where none are given. */
export const readStandings = Effect.fn("readStandings")(function* (
  session: SessionContext,
  { keys, kind }: { readonly kind: Governance.SubjectKind; readonly keys?: ReadonlyArray<string> }
): Effect.fn.Return<ReadonlyArray<Kept>, NotShown, UnitOfWork> {
  return yield* reading(
    session,
    about(records[kind], keys?.join(", ")),
    Effect.map(
      Effect.flatMap(Standings, ({ all, these }) => (keys === undefined ? all(kind) : these(kind, keys))),
      shownOf(kind)
    )
  )
})

/** The practitioners of a team. */
export const readTeam = Effect.fn("readTeam")(function* (
  session: SessionContext,
  team: Governance.TeamKey
): Effect.fn.Return<ReadonlyArray<Kept>, NotShown, UnitOfWork> {
  return yield* reading(
    session,
    about("practitioners", team),
    Effect.map(
      Effect.flatMap(Standings, ({ all }) => all("practitioner", { team })),
      shownOf("practitioner")
    )
  )
})

/** What was put on record, in order: who, when, what. */
export const readStandingHistory = Effect.fn("readStandingHistory")(function* (
  session: SessionContext,
  subject: StandingSubject
): Effect.fn.Return<ReadonlyArray<KeptEntry>, NotShown, UnitOfWork> {
  return yield* reading(
    session,
    about("history", subject.key),
    Effect.map(
      Effect.flatMap(Standings, ({ history }) => history(subject)),
      (found) => ({ found, shown: [] })
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

const asking = Effect.fnUntraced(function* (session: SessionContext) {
  const on = yield* today
  const protocol = yield* (yield* Protocols).inForce(session.authority, on)
  return { on, protocol, calendar: yield* readCalendar(session) }
})

const postOf = ({ standing }: Kept): ReadonlyArray<Governance.Post> =>
  standing._tag === "InPost" ? [standing.post] : []

const ofTeam = Effect.fnUntraced(function* (
  session: SessionContext,
  { key, standing }: Kept,
  asked: Effect.Success<ReturnType<typeof asking>>
) {
  if (standing._tag !== "Team") return []
  const [manager] = yield* readStandings(session, { kind: "practitioner", keys: [standing.manager] })
  const post = manager === undefined ? undefined : postOf(manager)[0]
  if (post === undefined) return []
  const members = yield* readTeam(session, key as Governance.TeamKey)
  const { audits, improvements } = standing
  const practitioners = members.filter((each) => each.key !== standing.manager).flatMap(postOf)
  const team = { manager: post, practitioners, audits, improvements }
  return yield* Effect.fromResult(Governance.standingObligations.ofTeam(team, asked))
})

/**
 * What is owed about whoever's record it is, as it stands today under the protocol in force. Of a team whose manager has
 * no post on record nothing can be counted.
 */
export const readOwed = Effect.fn("readOwed")(function* (
  session: SessionContext,
  kept: Kept
): Effect.fn.Return<
  ReadonlyArray<Governance.StandingObligation>,
  NotShown | NoProtocolInForce | WorkingDayCalendar.OutsideCalendarCoverage,
  UnitOfWork | Protocols
> {
  const asked = yield* asking(session)
  const { key, standing } = kept
  yield* reading(session, about("owed", key), Effect.succeed({ found: undefined, shown: [] }))
  if (standing._tag === "Team") return yield* ofTeam(session, kept, asked)
  if (standing._tag === "System") return []
  const owed: Owed =
    standing._tag === "InPost"
      ? Governance.standingObligations.ofPractitioner(standing.post, asked)
      : Governance.standingObligations.ofAuthority(standing.authority, asked)
  return yield* Effect.fromResult(owed)
})

/** One record; none where nothing stands on it. */
export const readStanding = Effect.fn("readStanding")(function* (
  session: SessionContext,
  { key, kind }: StandingSubject
): Effect.fn.Return<Kept | null, NotShown, UnitOfWork> {
  return (yield* readStandings(session, { kind, keys: [key] }))[0] ?? null
})
