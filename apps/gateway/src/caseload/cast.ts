/** The made-up practitioners of an authority, enough of them for its caseload, and who works on a case. */
import { type AuthorityCode, Practitioner } from "@section17/domain"
import { practitionersOf } from "../demonstration/practitioners.ts"
import { drawFrom, type Draw } from "./Draw.ts"
import { familyNames, givenNames } from "./words.ts"

type Person = Practitioner.Practitioner

export interface Cast {
  readonly socialWorkers: readonly [Person, ...ReadonlyArray<Person>]
  readonly teamManagers: readonly [Person, ...ReadonlyArray<Person>]
  readonly everybody: ReadonlyArray<Person>
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

/** Who works for an authority with so many open cases: the demonstration's people, and others like them. */
export const castOf = (authority: AuthorityCode.AuthorityCode, open: number): Cast => {
  const workers = Math.ceil(open / CASES_EACH)
  const socialWorkers = pool(modelOf(authority, "social-worker"), workers)
  const teamManagers = pool(modelOf(authority, "team-manager"), Math.ceil(workers / WORKERS_EACH))
  const known = new Set([...socialWorkers, ...teamManagers].map(({ id }) => id))
  const others = practitionersOf(authority).filter(({ id }) => !known.has(id))
  return { socialWorkers, teamManagers, everybody: [...socialWorkers, ...teamManagers, ...others] }
}
