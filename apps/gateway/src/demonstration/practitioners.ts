/**
 * Fictional practitioners, the same five for every authority: two social workers, two team managers and a key worker.
 *
 * @module
 */
import { type AuthorityCode, CalendarDate, Practitioner, Role } from "@section17/domain"

const socialWorker = Role.Role.make("socialWorker")
const teamManager = Role.Role.make("teamManager")
const childInNeedKeyWorker = Role.Role.make("childInNeedKeyWorker")

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

const nameOf = (id: string): string => {
  const seed = seedOf(id)
  return `${givenNames[seed % givenNames.length]} ${familyNames[Math.floor(seed / 97) % familyNames.length]}`
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
  const person = (as: string, role: Role.Role): Practitioner.Practitioner => {
    const id = idOf(authority, as)
    return {
      id,
      name: nameOf(id),
      roles: [role],
      employer: authority,
      significantPracticeExperience: true,
      ...(role === childInNeedKeyWorker ? { socialWorkQualified: false, registrations: [] } : registered(id)),
      supervisor: role === teamManager ? null : supervisor
    }
  }
  return [
    person("social-worker", socialWorker),
    person("other-social-worker", socialWorker),
    person("team-manager", teamManager),
    person("other-team-manager", teamManager),
    person("key-worker", childInNeedKeyWorker)
  ]
}

/** The practitioner of the authority whom `as` means: an id, or an id without the authority. */
export const find = (
  authority: AuthorityCode.AuthorityCode,
  as: string
): Practitioner.Practitioner | undefined =>
  practitionersOf(authority).find(({ id }) => id === as || id === `${authority}-${as}`)
