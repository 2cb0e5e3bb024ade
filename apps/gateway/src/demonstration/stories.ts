/**
 * Fictional children, and how far their cases have come: a referral that waits, an assessment that has begun, and one
 * that waits for a manager.
 *
 * @module
 */
import { CalendarDate, type Child, type Command, type Entry, Person, type Referral } from "@section17/domain"
import * as Schema from "effect/Schema"

/** Who does a step, by the last part of their id. */
export type By = "social-worker" | "team-manager"

export interface Step {
  readonly by: By
  readonly command: (
    on: CalendarDate.CalendarDate
  ) => Exclude<Command.Command, { readonly _tag: "ReceiveReferral" }>
}

export interface Story {
  readonly child: Omit<Child.Child, "id">
  readonly referrer: Referral.Referrer
  readonly concern: string
  /** Hours before now. */
  readonly receivedAgo: number
  readonly steps: (asked: AskedOf) => ReadonlyArray<Step>
}

/** What differs from one authority to the next: whom a manager allocates, and the questions of its protocol. */
export interface AskedOf {
  readonly allocated: Step
  /** The answers to what is asked before an assessment is submitted; nothing where nothing is. */
  readonly answered: ReadonlyArray<Step>
}

const day = CalendarDate.CalendarDate.make

const decided: Step = {
  by: "team-manager",
  command: () => ({
    _tag: "DecideReferral",
    response: "section17Assessment",
    reasons: "The concerns are recent, several agencies share them, and the parents agree to an assessment."
  })
}

const mapped: Step = {
  by: "team-manager",
  command: (heldOn) => ({
    _tag: "RecordTeamMapping",
    heldOn,
    summary: "Warm relationships; money and housing are tight; next, hear from the children alone."
  })
}

const seen: Step = {
  by: "social-worker",
  command: (seenOn) => ({
    _tag: "RecordChildSeen",
    seenOn,
    manner: { _tag: "Alone" },
    wishesAndFeelings: "Likes school and the football club; would like evenings at home to be calmer."
  })
}

const onRecord = (entry: (on: CalendarDate.CalendarDate) => Entry.Entry): Step => ({
  by: "social-worker",
  command: (on) => ({ _tag: "PutOnRecord", entry: entry(on) })
})

const chronology = onRecord((completedOn) => ({
  _tag: "ChronologyCompleted",
  completedOn,
  events: [{ on: day("2024-02-01"), what: "The family moved here." }]
}))

const person = Schema.decodeSync(Person.PersonId)
const relative = (id: string, name: string, generation: number) => ({
  person: person(`00000000-0000-4000-8000-${id.padStart(12, "0")}`),
  name,
  generation,
  child: null
})
const [isla, mother, grandmother] = [
  relative("1", "Isla", 0),
  relative("2", "Ffion", 1),
  relative("3", "Nesta", 2)
] as const

const genogram = onRecord((drawnOn) => ({
  _tag: "GenogramDrawn",
  drawnOn,
  people: [isla, mother, grandmother],
  relationships: [
    { from: mother.person, kind: "parentOf", to: isla.person },
    { from: grandmother.person, kind: "parentOf", to: mother.person }
  ]
}))

const submitted: Step = {
  by: "social-worker",
  command: () => ({
    _tag: "SubmitAssessment",
    analysis: {
      developmentalNeeds: "Growing well; speech is a little behind.",
      parentingCapacity: "Loving and tired; accepts help.",
      familyAndEnvironment: "A grandmother nearby; the tenancy ends in the spring."
    },
    recommendation: "A child in need plan, with support at home and with housing."
  })
}

export const stories: ReadonlyArray<Story> = [
  {
    child: { givenName: "Wren", familyName: "Ashdown", birth: { _tag: "Born", on: day("2017-03-14") } },
    referrer: {
      _tag: "Professional",
      name: "Dilys Marlow",
      agency: "Hazel Lane Primary School",
      capacity: "Designated safeguarding lead",
      wishesToRemainAnonymous: false
    },
    concern: "Wren often comes to school hungry and tired, and has said that nobody is home in the evening.",
    receivedAgo: 2,
    steps: () => []
  },
  {
    child: { givenName: "Jude", familyName: "Farrow", birth: { _tag: "Born", on: day("2012-09-02") } },
    referrer: {
      _tag: "FamilyMember",
      name: "Maud Farrow",
      relationship: "Grandmother",
      wishesToRemainAnonymous: false
    },
    concern: "Jude has been staying out at night, and money has gone missing at home.",
    receivedAgo: 5,
    steps: ({ allocated }) => [decided, mapped, allocated]
  },
  {
    child: { givenName: "Isla", familyName: "Thorne", birth: { _tag: "Born", on: day("2021-06-21") } },
    referrer: {
      _tag: "Professional",
      name: "Owen Pryce",
      agency: "Health visiting service",
      capacity: "Health visitor",
      wishesToRemainAnonymous: false
    },
    concern: "Isla's speech is delayed, and her parents ask for help that the clinic cannot give.",
    receivedAgo: 7,
    steps: ({ allocated, answered }) => [
      decided,
      mapped,
      allocated,
      seen,
      chronology,
      genogram,
      ...answered,
      submitted
    ]
  }
]
