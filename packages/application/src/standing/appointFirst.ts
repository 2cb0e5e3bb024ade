/** The first who keeps an authority's records of practitioners: nobody is there yet who could appoint them. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { type AuthorityCode, Governance, London, Practitioner, Role, Text } from "@section17/domain"
import { AccessPolicies } from "../access/AccessPolicies.ts"
import { accountForWriting } from "../audit/accountably.ts"
import { Practitioners } from "../practitioner/Practitioners.ts"
import { now } from "../session/now.ts"
import { serviceSession } from "../session/serviceSession.ts"
import { Session } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { type Kept, type StandingSubject, Standings } from "./Standings.ts"

/** Who is to keep the records: the subject of their tokens, and their name. */
export const FirstKeeper = Schema.Struct({ id: Practitioner.PractitionerId, name: Text.Name })
export type FirstKeeper = typeof FirstKeeper.Type

/** Somebody keeps the authority's records already: who else does is for them to say. */
export class RecordsKept extends Schema.TaggedError<RecordsKept>()("RecordsKept", {
  by: Practitioner.PractitionerId
}) {
  override get message(): string {
    return `${this.by} keeps the authority's records of practitioners already. Ask them to appoint whoever else should.`
  }
}

/** Somebody of that id is on record already, in other roles. */
export class OnRecordAlready extends Schema.TaggedError<OnRecordAlready>()("OnRecordAlready", {
  id: Practitioner.PractitionerId
}) {
  override get message(): string {
    return `${this.id} is on record already, and does not keep records. Name somebody who is not.`
  }
}

/** The roles that keep records; `anyPractitioner` is none that somebody could be appointed in. */
const keepers = Effect.gen(function* () {
  const { authority } = yield* Session
  const policy = (yield* AccessPolicies)(authority)
  return policy
    .flatMap(({ may, roles }) => (may === "keepStaff" ? roles : []))
    .filter((role) => role !== Role.anyRole)
})

const appointment = ({ name }: FirstKeeper, role: Role.Role, on: ReturnType<typeof London.dayOf>) =>
  Effect.map(Session, ({ authority }) =>
    Governance.StandingEntry.make({
      _tag: "PractitionerAppointed",
      name,
      roles: [role],
      employer: authority,
      socialWorkQualified: false,
      significantPracticeExperience: false,
      registrations: [],
      startedOn: on,
      background: []
    })
  )

const appoint = Effect.fnUntraced(function* (keeper: FirstKeeper) {
  const roles = yield* keepers
  const known = yield* (yield* Practitioners).all
  const kept = known.find((each) => each.roles.some((role) => roles.includes(role)))
  if (kept !== undefined) return yield* new RecordsKept({ by: kept.id })
  const subject: StandingSubject = { kind: "practitioner", key: keeper.id }
  const found = yield* (yield* Standings).find(subject, { forChange: true })
  const isKnown = Option.isSome(found) || known.some(({ id }) => id === keeper.id)
  const [role] = roles
  if (isKnown || role === undefined) return yield* new OnRecordAlready({ id: keeper.id })
  const { authority, practitioner } = yield* Session
  const recordedAt = yield* now
  const entry = yield* appointment(keeper, role, London.dayOf(recordedAt))
  yield* accountForWriting({ action: `authority add: ${keeper.id}`, episode: null, child: null })
  return yield* (yield* Standings).append(subject, {
    recorded: { entry, recordedAt, recordedBy: practitioner },
    standing: Governance.evolveStanding({ authority, key: keeper.id }, undefined, entry)
  })
})

/** Appoints the first keeper of records of an authority, in the installation's own name, as long as there is none. */
export const appointFirst = Effect.fn("appointFirst")(function* (
  authority: AuthorityCode.AuthorityCode,
  keeper: FirstKeeper
): Effect.fn.Return<Kept, RecordsKept | OnRecordAlready, UnitOfWork> {
  return yield* (yield* UnitOfWork).run(serviceSession(authority, "authority add"), appoint(keeper))
})
