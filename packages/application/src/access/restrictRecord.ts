/** Restricting a child's record to named practitioners. Who may is the table's to say; each is accounted for. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type Child, Governance, knownPractitioner, type Practitioner, Refusal } from "@section17/domain"
import { changeRecord } from "../account/changeRecord.ts"
import type { Request } from "../account/IdempotencyKeys.ts"
import { ChildNotFound, Children } from "../child/Children.ts"
import { Practitioners } from "../practitioner/Practitioners.ts"
import { now } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import type { AccessProblem } from "./AccessProblem.ts"
import {
  CaseSystemNamed,
  type Decision,
  NobodyNamed,
  NotRestricted,
  type Restriction,
  Restrictions
} from "./Restrictions.ts"

/** The child whose record it is, and the restriction; none once it is lifted. */
export interface Restricted {
  readonly child: Child.ChildId
  readonly restriction: Restriction | undefined
}

const visible = Effect.fnUntraced(function* (child: Child.ChildId) {
  const found = yield* (yield* Children).find(child)
  if (Option.isNone(found)) return yield* new ChildNotFound({ child })
  yield* (yield* Restrictions).take(child)
})

const current = Effect.fnUntraced(function* (child: Child.ChildId) {
  const found = (yield* (yield* Restrictions).of([child])).get(child)
  return found ?? (yield* new NotRestricted({ child }))
})

type Named = ReadonlyArray<Practitioner.PractitionerId>

/** Nobody is named whom the authority does not know, and no case system: the wall hides restricted records from all of them. */
export const onRecord = Effect.fnUntraced(function* (
  practitioners: Named
): Effect.fn.Return<void, CaseSystemNamed | Refusal.UnknownPractitioner, Practitioners> {
  const system = practitioners.map(Governance.systemOfName).find((key) => key !== undefined)
  if (system !== undefined) return yield* new CaseSystemNamed({ system })
  const known = yield* (yield* Practitioners).get(practitioners)
  const practitioner = practitioners.find((each) => !known.has(each))
  if (practitioner === undefined) return
  return yield* new Refusal.UnknownPractitioner({ practitioner, ...knownPractitioner })
})

const decide = Effect.fnUntraced(function* (decision: Decision) {
  yield* onRecord(decision.practitioners)
  yield* (yield* Restrictions).decide(decision, yield* now)
})

/** As it stands for whoever may still see it. */
const standing = Effect.fnUntraced(function* (child: Child.ChildId) {
  return { child, restriction: (yield* (yield* Restrictions).of([child])).get(child) } satisfies Restricted
})

interface Asked {
  readonly child: Child.ChildId
  readonly request: Request
}

type Changing = Effect.Effect<Restricted, AccessProblem, UnitOfWork>

const changing = <E extends AccessProblem, R>(
  session: SessionContext,
  { child, request }: Asked,
  change: Effect.Effect<void, E, R>
) =>
  changeRecord(
    session,
    { may: "restrictRecord", action: request.operation, child, request },
    { change: Effect.as(change, { child }), again: standing(child) }
  )

/** Restricts the record, or decides anew about a restriction: why, until when that is reviewed, and to whom. */
export const restrictRecord = (session: SessionContext, asked: Decision & Asked): Changing => {
  const { request: _, ...decision } = asked
  return changing(session, asked, Effect.andThen(visible(asked.child), decide(decision)))
}

type Naming = Asked & { readonly practitioner: Practitioner.PractitionerId }

const naming = Effect.fnUntraced(function* (
  { child, practitioner }: Naming,
  named: (before: Named) => Named
) {
  yield* visible(child)
  yield* onRecord([practitioner])
  const { practitioners, reasons, reviewOn } = yield* current(child)
  const [first, ...others] = named(practitioners)
  if (first === undefined) return yield* new NobodyNamed({ child })
  yield* decide({ child, reasons, reviewOn, practitioners: [first, ...others] })
})

/** Lets one more practitioner see the record. */
export const namePractitioner = (session: SessionContext, asked: Naming): Changing =>
  changing(
    session,
    asked,
    naming(asked, (practitioners) => [...new Set([...practitioners, asked.practitioner])])
  )

/** Lets a practitioner see the record no longer. */
export const unnamePractitioner = (session: SessionContext, asked: Naming): Changing =>
  changing(
    session,
    asked,
    naming(asked, (practitioners) => practitioners.filter((each) => each !== asked.practitioner))
  )

/** Lets whoever sees the authority's other records see this one again. */
export const liftRestriction = (
  session: SessionContext,
  asked: Asked & { readonly reasons: string }
): Changing => {
  const change = Effect.gen(function* () {
    yield* visible(asked.child)
    yield* current(asked.child)
    yield* (yield* Restrictions).lift(asked.child, asked.reasons, yield* now)
  })
  return changing(session, asked, change)
}
