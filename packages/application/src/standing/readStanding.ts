/** Reading what stands on record about practitioners in post, teams and the authority, and what is owed about them. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
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
import { type NoProtocolInForce, Protocols } from "../protocol/Protocols.ts"
import { today } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { type Kept, type KeptEntry, type StandingSubject, Standings } from "./Standings.ts"

type Owed = ReturnType<typeof Governance.standingObligations.ofPractitioner>

/** Why a record is not shown. */
export type NotShown = NotPermitted | Refusal.UnknownPractitioner

const reading = <A, E, R>(session: SessionContext, read: Effect.Effect<A, E, R>) =>
  Effect.flatMap(UnitOfWork, (unitOfWork) =>
    unitOfWork.run(session, Effect.andThen(permitted("seeStaff"), read))
  )

/** The records of a kind with these keys; all of them, where none are given. */
export const readStandings = Effect.fn("readStandings")(function* (
  session: SessionContext,
  asked: { readonly kind: Governance.SubjectKind; readonly keys?: ReadonlyArray<string> }
): Effect.fn.Return<ReadonlyArray<Kept>, NotShown, UnitOfWork> {
  return yield* reading(
    session,
    Effect.flatMap(Standings, ({ all, these }) =>
      asked.keys === undefined ? all(asked.kind) : these(asked.kind, asked.keys)
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
    Effect.flatMap(Standings, ({ all }) => all("practitioner", { team }))
  )
})

/** What was put on record, in order: who, when, what. */
export const readStandingHistory = Effect.fn("readStandingHistory")(function* (
  session: SessionContext,
  subject: StandingSubject
): Effect.fn.Return<ReadonlyArray<KeptEntry>, NotShown, UnitOfWork> {
  return yield* reading(
    session,
    Effect.flatMap(Standings, ({ history }) => history(subject))
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

const asking = Effect.fnUntraced(function* ({ authority }: SessionContext) {
  const on = yield* today
  const protocols = yield* Protocols
  return { on, protocol: yield* protocols.inForce(authority, on), calendar: protocols.calendar(authority) }
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
  const { standing } = kept
  if (standing._tag === "Team") return yield* ofTeam(session, kept, asked)
  const owed: Owed =
    standing._tag === "InPost"
      ? Governance.standingObligations.ofPractitioner(standing.post, asked)
      : Governance.standingObligations.ofAuthority(standing.authority, asked)
  return yield* Effect.fromResult(owed)
})

/** One record; none where nothing stands on it. */
export const readStanding = Effect.fn("readStanding")(function* (
  session: SessionContext,
  subject: StandingSubject
): Effect.fn.Return<Kept | null, NotShown, UnitOfWork> {
  return yield* reading(
    session,
    Effect.map(
      Effect.flatMap(Standings, ({ find }) => find(subject)),
      Option.getOrNull
    )
  )
})
