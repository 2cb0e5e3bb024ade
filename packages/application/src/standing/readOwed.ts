/** What is owed about practitioners in post, by teams and by the authority, as it stands today. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Governance, type Practitioner, type WorkingDayCalendar } from "@section17/domain"
import { readCalendar } from "../protocol/calendarInUse.ts"
import { type NoProtocolInForce, Protocols } from "../protocol/Protocols.ts"
import { today } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { about, type NotShown, reading, readMembers, readStandings } from "./readStanding.ts"
import type { Kept } from "./Standings.ts"

type Asked = Parameters<typeof Governance.standingObligations.ofPractitioner>[1]
type Owed = ReturnType<typeof Governance.standingObligations.ofPractitioner>

const postOf = ({ standing }: Kept): ReadonlyArray<Governance.Post> =>
  standing._tag === "InPost" ? [standing.post] : []

interface OfTeams {
  /** The posts of those who manage them. */
  readonly managers: ReadonlyMap<Practitioner.PractitionerId, Kept>
  readonly members: ReadonlyMap<Governance.TeamKey, ReadonlyArray<Kept>>
}

const ofTeams = Effect.fnUntraced(function* (session: SessionContext, kept: ReadonlyArray<Kept>) {
  const managed = kept.flatMap(({ standing }) => (standing._tag === "Team" ? [standing.manager] : []))
  if (managed.length === 0) return { managers: new Map(), members: new Map() } satisfies OfTeams
  const managers = yield* readStandings(session, { kind: "practitioner", keys: [...new Set(managed)] })
  const teams = kept.flatMap(({ key, standing }) =>
    standing._tag === "Team" ? [key as Governance.TeamKey] : []
  )
  return {
    managers: new Map(managers.map((each) => [each.key as Practitioner.PractitionerId, each])),
    members: yield* readMembers(session, teams)
  } satisfies OfTeams
})

const owedBy = ({ key, standing }: Kept, { managers, members }: OfTeams, asked: Asked): Owed => {
  const { ofAuthority, ofPractitioner, ofTeam } = Governance.standingObligations
  if (standing._tag === "InPost") return ofPractitioner(standing.post, asked)
  if (standing._tag === "System") return Result.succeed([])
  if (standing._tag === "Assured") return ofAuthority(standing.authority, asked)
  const manager = managers.get(standing.manager)
  const [post] = manager === undefined ? [] : postOf(manager)
  if (post === undefined) return Result.succeed([])
  const { audits, improvements } = standing
  const others = (members.get(key as Governance.TeamKey) ?? []).filter(
    (each) => each.key !== standing.manager
  )
  return ofTeam({ manager: post, practitioners: others.flatMap(postOf), audits, improvements }, asked)
}

/**
 * What is owed about whosever records these are, by record, as it stands today under the protocol in force. Of a team whose
 * manager has no post on record nothing can be counted.
 */
export const readOwed = Effect.fn("readOwed")(function* (
  session: SessionContext,
  kept: ReadonlyArray<Kept>
): Effect.fn.Return<
  ReadonlyMap<Kept, ReadonlyArray<Governance.StandingObligation>>,
  NotShown | NoProtocolInForce | WorkingDayCalendar.OutsideCalendarCoverage,
  UnitOfWork | Protocols
> {
  const on = yield* today
  const protocol = yield* (yield* Protocols).inForce(session.authority, on)
  const asked = { on, protocol, calendar: yield* readCalendar(session) }
  const shown = kept.map(({ key }) => about("owed", key))
  yield* reading(
    session,
    about("owed", kept.map(({ key }) => key).join(", ")),
    Effect.succeed({ found: undefined, shown })
  )
  const teams = yield* ofTeams(session, kept)
  const owed = new Map<Kept, ReadonlyArray<Governance.StandingObligation>>()
  for (const each of kept) owed.set(each, yield* Effect.fromResult(owedBy(each, teams, asked)))
  return owed
})
