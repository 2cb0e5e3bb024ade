/** The made-up practitioners of an authority, enough of them for its caseload, and who works on a case. */
import { type AuthorityCode, Practitioner } from "@section17/domain"
import { practitionersOf } from "../demonstration/practitioners.ts"
import { drawFrom, type Draw } from "./Draw.ts"
import { familyNames, givenNames } from "./words.ts"

type Person = Practitioner.Practitioner

/** Who works on a case, and who oversees it. */
export interface Roles {
  readonly socialWorker: Person
  readonly teamManager: Person
}

export interface Cast {
  readonly socialWorkers: readonly [Person, ...ReadonlyArray<Person>]
  /** Each with the social workers whom they supervise: the team. */
  readonly teamManagers: readonly [Person, ...ReadonlyArray<Person>]
  readonly everybody: ReadonlyMap<Practitioner.PractitionerId, Person>
}

/** How many open cases a social worker has, and how many social workers a manager. */
const CASES_EACH = 17
const WORKERS_EACH = 6

const named = (draw: Draw): string => `${draw.oneOf(givenNames)} ${draw.oneOf(familyNames)}`

/** `count` people like the model: its roles and registrations, ids and names of their own. */
const more = (model: Person, count: number): ReadonlyArray<Person> =>
  Array.from({ length: count }, (_, index) => {
    const id = Practitioner.PractitionerId.make(`${model.id}-${index + 2}`)
    const registrations = model.registrations.map((each) => ({ ...each, number: `SW${100_000 + index}` }))
    return { ...model, id, name: named(drawFrom(id)), registrations }
  })

const pool = (model: Person, count: number): readonly [Person, ...ReadonlyArray<Person>] => [
  model,
  ...more(model, Math.max(0, count - 1))
]

const modelOf = (authority: AuthorityCode.AuthorityCode, as: string): Person => {
  const found = practitionersOf(authority).find(({ id }) => id === `${authority}-${as}`)
  if (found === undefined) throw new Error(`There is no ${as}`)
  return found
}

/** Each supervised by the manager of their team. */
const inTeams = (
  [first, ...rest]: Cast["socialWorkers"],
  managers: Cast["teamManagers"]
): Cast["socialWorkers"] => {
  const supervised = (worker: Person, place: number): Person => {
    const manager = managers[Math.floor(place / WORKERS_EACH)] ?? managers[0]
    return { ...worker, supervisor: worker.supervisor && { ...worker.supervisor, practitioner: manager.id } }
  }
  return [supervised(first, 0), ...rest.map((worker, index) => supervised(worker, index + 1))]
}

/** Who works on a case: somebody, and the manager who supervises them. */
export const rolesFrom = (draw: Draw, { everybody, socialWorkers, teamManagers }: Cast): Roles => {
  const socialWorker = draw.oneOf(socialWorkers)
  const manager = everybody.get(socialWorker.supervisor?.practitioner ?? socialWorker.id)
  return { socialWorker, teamManager: manager ?? teamManagers[0] }
}

/** Who works for an authority with so many open cases: the demonstration's people, and others like them. */
export const castOf = (authority: AuthorityCode.AuthorityCode, open: number): Cast => {
  const workers = Math.ceil(open / CASES_EACH)
  const teamManagers = pool(modelOf(authority, "team-manager"), Math.ceil(workers / WORKERS_EACH))
  const socialWorkers = inTeams(pool(modelOf(authority, "social-worker"), workers), teamManagers)
  const all = [...practitionersOf(authority), ...socialWorkers, ...teamManagers]
  return { socialWorkers, teamManagers, everybody: new Map(all.map((each) => [each.id, each])) }
}
