/**
 * Fictional practitioners, the same seven for every authority: two social workers, two team managers, a key worker, and a
 * system administrator and a staff administrator, who look after no case.
 *
 * @module
 */
import { staffAdministrator, systemAdministrator } from "@section17/application"
import { type AuthorityCode, CalendarDate, Practitioner, Role } from "@section17/domain"

const socialWorker = Role.Role.make("socialWorker")
const teamManager = Role.Role.make("teamManager")
const childInNeedKeyWorker = Role.Role.make("childInNeedKeyWorker")

/** Who has no social work qualification. */
const unqualified: ReadonlyArray<Role.Role> = [childInNeedKeyWorker, systemAdministrator, staffAdministrator]

/** Social Work England took the register over from the Health and Care Professions Council on this day. */
const registerOpenedOn = CalendarDate.CalendarDate.make("2019-12-02")

const givenNames = [
  "Amina",
  "Gareth",
  "Priya",
  "Tomasz",
  "Yvonne",
  "Kofi",
  "Ruth",
  "Idris",
  "Megan",
  "Leon",
  "Farah"
]
const familyNames = [
  "Okafor",
  "Pearce",
  "Nair",
  "Wilk",
  "Adeyemi",
  "Sandford",
  "Haddad",
  "Trim",
  "Castell",
  "Boyce"
]

const seedOf = (text: string): number =>
  [...text].reduce((seed, letter) => (seed * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)

/** The `at`th name of an authority; no two of one authority are called the same. */
const nameOf = (authority: AuthorityCode.AuthorityCode, at: number): string => {
  const place = seedOf(authority) + at
  return `${givenNames[place % givenNames.length]} ${familyNames[(place * 3) % familyNames.length]}`
}

const idOf = (authority: AuthorityCode.AuthorityCode, as: string): Practitioner.PractitionerId =>
  Practitioner.PractitionerId.make(`${authority}-${as}`)

const registered = (
  id: string
): Pick<Practitioner.Practitioner, "registrations" | "socialWorkQualified"> => ({
  socialWorkQualified: true,
  registrations: [{ regulator: "Social Work England", number: `SW${seedOf(id)}`, from: registerOpenedOn }]
})

/** The practitioners of one authority. The first of each kind is the one that examples sign in as. */
export const practitionersOf = (
  authority: AuthorityCode.AuthorityCode
): ReadonlyArray<Practitioner.Practitioner> => {
  const managerId = idOf(authority, "team-manager")
  const supervisor = {
    practitioner: managerId,
    roles: [teamManager],
    socialWorkQualified: true,
    directly: true
  }
  const person = (at: number, as: string, role: Role.Role): Practitioner.Practitioner => {
    const id = idOf(authority, as)
    return {
      id,
      name: nameOf(authority, at),
      roles: [role],
      employer: authority,
      significantPracticeExperience: true,
      ...(unqualified.includes(role) ? { socialWorkQualified: false, registrations: [] } : registered(id)),
      supervisor: role === teamManager ? null : supervisor
    }
  }
  return [
    person(0, "social-worker", socialWorker),
    person(1, "other-social-worker", socialWorker),
    person(2, "team-manager", teamManager),
    person(3, "other-team-manager", teamManager),
    person(4, "key-worker", childInNeedKeyWorker),
    person(5, "system-administrator", systemAdministrator),
    person(6, "staff-administrator", staffAdministrator)
  ]
}

/** The practitioner of the authority whom `as` means: an id, or an id without the authority. */
export const find = (
  authority: AuthorityCode.AuthorityCode,
  as: string
): Practitioner.Practitioner | undefined =>
  practitionersOf(authority).find(({ id }) => id === as || id === `${authority}-${as}`)
