// Who may lead under section 17 in Bristol (BRI-3b, with BRI-1c and BRI-1d): seven conditions, asked of the domain and
// of other ways to decide.
import { LeadPractitioner, type Practitioner } from "../../packages/domain/src/index.ts"
import { childInNeedKeyWorker } from "../../packages/protocols/src/local/bristol/1-glossary.ts"
import {
  bristol,
  fay,
  kit,
  sam,
  tess,
  theo
} from "../../packages/protocols/src/local/bristol/people.test-data.ts"
import { day, socialWorker, teamManager } from "../../packages/protocols/src/rule.ts"
import { measure, type Timed } from "./measure.ts"
import { byJsonLogic, byJsonRulesEngine, type Facts } from "./rivals/src/index.ts"

type Person = Practitioner.Practitioner

const ON = day("2026-12-18")

/** Each person as they are, and with one thing changed. */
const variantsOf = (person: Person): ReadonlyArray<Person> => [
  person,
  { ...person, employer: "An agency" },
  { ...person, socialWorkQualified: !person.socialWorkQualified },
  { ...person, significantPracticeExperience: !person.significantPracticeExperience },
  { ...person, registrations: [] },
  { ...person, registrations: person.registrations.map((entry) => ({ ...entry, until: day("2026-12-17") })) },
  { ...person, supervisor: person.supervisor === null ? null : { ...person.supervisor, directly: false } },
  { ...person, roles: [...person.roles, childInNeedKeyWorker] }
]

export const people: ReadonlyArray<Person> = [sam, tess, theo, kit, fay].flatMap(variantsOf)

export const byDomain = (practitioner: Person): boolean =>
  LeadPractitioner.weigh(bristol, { practitioner, work: "section17", on: ON })?.as !== undefined

/** The same, as a refusal that can be thrown, with a message and where it came about. */
export const byRefusal = (practitioner: Person): boolean =>
  LeadPractitioner.leadPractitioner(bristol, { practitioner, work: "section17", on: ON })._tag === "Success"

const isRegistered = ({ registrations }: Person): boolean => {
  for (const { from, regulator, until } of registrations) {
    if (regulator === "Social Work England" && from <= ON && (until === undefined || ON <= until)) return true
  }
  return false
}

const isSupervised = ({ supervisor }: Person): boolean =>
  supervisor !== null &&
  supervisor.directly &&
  supervisor.roles.includes(teamManager) &&
  supervisor.socialWorkQualified

/** The decision as one would write it who has nothing else to decide, and nothing to explain. */
export const byHand = (person: Person): boolean =>
  (person.roles.includes(socialWorker) &&
    person.employer === "bristol" &&
    person.socialWorkQualified &&
    isRegistered(person)) ||
  (person.roles.includes(childInNeedKeyWorker) &&
    person.significantPracticeExperience &&
    isSupervised(person))

export const factsOf = (person: Person): Facts => ({
  isSocialWorker: person.roles.includes(socialWorker),
  employer: person.employer,
  qualified: person.socialWorkQualified,
  registered: isRegistered(person),
  isKeyWorker: person.roles.includes(childInNeedKeyWorker),
  experienced: person.significantPracticeExperience,
  directlySupervised: isSupervised(person)
})

/** The people about whom the ways to decide do not agree. */
export const disagreements = async (): Promise<ReadonlyArray<string>> => {
  const found: Array<string> = []
  for (const person of people) {
    const facts = factsOf(person)
    const answers = [
      byDomain(person),
      byRefusal(person),
      byHand(person),
      byJsonLogic(facts),
      await byJsonRulesEngine(facts)
    ]
    if (new Set(answers).size !== 1) found.push(`${person.name}: ${answers.join(", ")}`)
  }
  return found
}

const contenders = [
  {
    name: "plain TypeScript, yes or no",
    answerAll: (asked: ReadonlyArray<Person>) => {
      let yes = 0
      for (const person of asked) if (byHand(person)) yes++
      return yes
    }
  },
  {
    name: "@section17/domain, with its explanation",
    answerAll: (asked: ReadonlyArray<Person>) => {
      let yes = 0
      for (const person of asked) if (byDomain(person)) yes++
      return yes
    }
  },
  {
    name: "@section17/domain, with a typed refusal",
    answerAll: (asked: ReadonlyArray<Person>) => {
      let yes = 0
      for (const person of asked) if (byRefusal(person)) yes++
      return yes
    }
  },
  {
    name: "json-logic-js, yes or no",
    answerAll: (asked: ReadonlyArray<Person>) => {
      let yes = 0
      for (const person of asked) if (byJsonLogic(factsOf(person))) yes++
      return yes
    }
  },
  {
    name: "json-rules-engine, yes or no",
    answerAll: async (asked: ReadonlyArray<Person>) => {
      let yes = 0
      for (const person of asked) if (await byJsonRulesEngine(factsOf(person))) yes++
      return yes
    }
  }
]

export interface EligibilityMeasured {
  readonly all: ReadonlyArray<Timed>
  readonly whoMay: ReadonlyArray<Timed>
  readonly whoMayNot: ReadonlyArray<Timed>
}

export const measureEligibility = async (): Promise<EligibilityMeasured> => {
  const [first] = await disagreements()
  if (first !== undefined) throw new Error(`The ways to decide do not agree about ${first}`)
  const own = contenders.slice(0, 3)
  return {
    all: await measure(contenders, people),
    whoMay: await measure(own, people.filter(byHand)),
    whoMayNot: await measure(
      own,
      people.filter((person) => !byHand(person))
    )
  }
}
