/** Finds practitioners by name, by role, and by what they may lead: for whoever is to allocate work. */
import * as Effect from "effect/Effect"
import {
  type CalendarDate,
  LeadPractitioner,
  type Practitioner,
  type Refusal,
  Role,
  type Subject
} from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { type NoProtocolInForce, Protocols } from "../protocol/Protocols.ts"
import { inBatches } from "../session/inBatches.ts"
import { today } from "../session/now.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type PractitionerPlace, Practitioners, type PractitionersSought } from "./Practitioners.ts"
import { seeing } from "./readPractitioners.ts"

/** Who is sought, and what they may lead on a day: today, without one. */
export interface PractitionersAsked {
  readonly name?: string
  readonly role?: Role.Role
  readonly mayLead?: Subject.Work
  readonly on?: CalendarDate.CalendarDate
  readonly first: number
  readonly after?: PractitionerPlace
}

/** A page of those who were found, in the order of their names, and whether there are more. */
export interface PractitionersFound {
  readonly practitioners: ReadonlyArray<Practitioner.Practitioner>
  readonly more: boolean
}

type People = ReadonlyArray<Practitioner.Practitioner>

/** How many at a time are held against a rule: most who hold one of its roles meet what else it asks. */
const AT_ONCE = 200

/** A rule that is held against practitioners: the roles that it speaks of, where it does, and what else it asks. */
interface Rule {
  readonly roles: ReadonlyArray<ReadonlyArray<Role.Role>>
  readonly met: (practitioner: Practitioner.Practitioner) => boolean
}

const anybody: Rule = { roles: [], met: () => true }

const ruleOf = Effect.fnUntraced(function* (
  session: SessionContext,
  { mayLead: work, on }: PractitionersAsked
) {
  if (work === undefined) return anybody
  const day = on ?? (yield* today)
  const protocol = yield* (yield* Protocols).inForce(session.authority, day)
  const means = yield* Effect.fromResult(LeadPractitioner.whoMayLead(protocol, work))
  const roles = means.map(({ role }) => role)
  return {
    roles: roles.includes(Role.anyRole) ? [] : [roles],
    met: (practitioner) => LeadPractitioner.weigh(protocol, { practitioner, work, on: day })?.as !== undefined
  } satisfies Rule
})

const placeOf = ({ id, name }: Practitioner.Practitioner): PractitionerPlace => ({ name, id })

/** Looks on from where it got to, until there is one more than the page holds or nobody is left. */
const gather = Effect.fnUntraced(function* (sought: PractitionersSought, { met }: Rule, atOnce: number) {
  const practitioners = yield* Practitioners
  const found: Array<Practitioner.Practitioner> = []
  yield* inBatches((after: PractitionerPlace | undefined = sought.after) =>
    Effect.map(
      practitioners.search({ ...sought, first: atOnce, ...(after && { after }) }),
      (these: People) => {
        found.push(...these.filter(met))
        const last = these.at(-1)
        const isEnough = found.length > sought.first || these.length < atOnce
        return isEnough || last === undefined ? undefined : placeOf(last)
      }
    )
  )
  return found
})

const search = Effect.fnUntraced(function* (session: SessionContext, asked: PractitionersAsked) {
  const { after, first, name, role } = asked
  const rule = yield* ruleOf(session, asked)
  const sought = {
    ...(name && { name }),
    roles: [...(role === undefined ? [] : [[role]]), ...rule.roles],
    first,
    ...(after && { after })
  }
  return yield* gather(sought, rule, rule === anybody ? first + 1 : AT_ONCE)
})

/**
 * A page of the practitioners on record with the authority who meet all that is asked.
 *
 * Who may lead some work is answered by the protocol in force on the day, as {@link LeadPractitioner.weigh} answers it.
 * Fails where no protocol is, and where it does not say who may lead the work.
 */
export const searchPractitioners = Effect.fn("searchPractitioners")(function* (
  session: SessionContext,
  asked: PractitionersAsked
): Effect.fn.Return<
  PractitionersFound,
  Refusal.UnknownPractitioner | NotPermitted | NoProtocolInForce | LeadPractitioner.ProtocolIsSilent,
  UnitOfWork | Protocols
> {
  const { first } = asked
  const found = yield* seeing(session, search(session, asked))
  return { practitioners: found.slice(0, first), more: found.length > first } satisfies PractitionersFound
})
