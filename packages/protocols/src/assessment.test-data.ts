/** What an assessment puts on record besides, as tests tell it, with ordinary contents. */
import { type Entry, Protocol, type Subject } from "@section17/domain"
import { answers, record } from "./onRecord.test-data.ts"
import { day, type Step } from "./story.test-data.ts"

type By = Step["by"]
type Fields<Tag extends Entry.EntryTag> = Partial<Entry.EntryOf<Tag>>

/** Every question of the protocol's checklists for these steps, those for some children alone included. */
export const questionsFor = (
  protocol: Protocol.Protocol,
  ...steps: ReadonlyArray<Subject.Step>
): ReadonlyArray<string> => [
  ...new Set(
    steps.flatMap((step) =>
      Protocol.checklists(protocol, step).flatMap(({ questions = [] }) => questions.map(({ key }) => key))
    )
  )
]

/** Who answers: a manager where a rule says whose duty its questions are, and the worker for the rest. */
interface Answering {
  readonly worker: By
  readonly manager: By
}

/** The questions answered, each by one whose duty that is. */
export const answered = (
  at: string,
  { manager, worker }: Answering,
  protocol: Protocol.Protocol,
  keys: ReadonlyArray<string>
): ReadonlyArray<Step> => {
  const dutiful = new Set<string>(
    protocol.rules.flatMap((rule) =>
      rule._tag === "Checklist" && rule.by !== undefined ? (rule.questions ?? []).map(({ key }) => key) : []
    )
  )
  const [duty, rest] = [true, false].map((is) => keys.filter((key) => dutiful.has(key) === is))
  return [
    ...(rest?.length ? [answers(at, worker, ...rest)] : []),
    ...(duty?.length ? [answers(at, manager, ...duty)] : [])
  ]
}

export const allAnswered = (
  at: string,
  by: Answering,
  protocol: Protocol.Protocol,
  ...steps: ReadonlyArray<Subject.Step>
): ReadonlyArray<Step> => answered(at, by, protocol, questionsFor(protocol, ...steps))

/** What is put on record at noon of a day on which it happened. */
const onDay =
  <Tag extends Entry.EntryTag>(make: (on: ReturnType<typeof day>) => Entry.EntryOf<Tag>) =>
  (on: string, by: By, rest: Fields<Tag> = {}): Step =>
    // The rest holds fields of the same entry; the compiler cannot follow a spread of a union's member.
    record(`${on} 12:00`, by, { ...make(day(on)), ...rest } as unknown as Entry.Entry)

export const adultsSeen = onDay<"AdultsSeen">((seenOn) => ({
  _tag: "AdultsSeen",
  seenOn,
  adults: [
    { name: "Kim", relationship: "mother", absent: false },
    { name: "Lou", relationship: "father", absent: true }
  ],
  interview: "separately",
  viewsAndWishes: "Both want her to stay."
}))

export const homeVisited = onDay<"HomeVisited">((visitedOn) => ({
  _tag: "HomeVisited",
  visitedOn,
  sleepingArea: { _tag: "Viewed", details: "A bed of her own, and no heating." }
}))

export const midPointReviewed = onDay<"MidPointReviewed">((reviewedOn) => ({
  _tag: "MidPointReviewed",
  reviewedOn,
  concern: "unchanged",
  reasons: "As at the start.",
  whatRemains: "The school's view."
}))

export const overseen = onDay<"AssessmentOverseen">((overseenOn) => ({
  _tag: "AssessmentOverseen",
  overseenOn,
  challenge: "Is it hunger, or illness?",
  reasoning: "Weight fell before the move.",
  furtherWork: "Ask the health visitor."
}))

export const agenciesContacted = onDay<"AgenciesContacted">((contactedOn) => ({
  _tag: "AgenciesContacted",
  contactedOn,
  agencies: [{ agency: "Hill School", profession: "education" }],
  all: true
}))

const relative = (person: string, generation: number) => ({
  person: person as Entry.EntryOf<"GenogramDrawn">["people"][number]["person"],
  name: person,
  generation,
  child: null
})

const generation0 = "00000000-0000-4000-8000-000000000000"
const generation1 = "00000000-0000-4000-8000-000000000001"
const generation2 = "00000000-0000-4000-8000-000000000002"

export const threeGenerations = onDay<"GenogramDrawn">((drawnOn) => ({
  _tag: "GenogramDrawn",
  drawnOn,
  people: [relative(generation0, 0), relative(generation1, 1), relative(generation2, 2)],
  relationships: [
    { from: relative(generation1, 1).person, kind: "parentOf", to: relative(generation0, 0).person }
  ]
}))

export const twoGenerations = onDay<"GenogramDrawn">((drawnOn) => ({
  _tag: "GenogramDrawn",
  drawnOn,
  people: [relative(generation0, 0), relative(generation1, 1)],
  relationships: []
}))

export const chronologyCompleted = onDay<"ChronologyCompleted">((completedOn) => ({
  _tag: "ChronologyCompleted",
  completedOn,
  events: [{ on: day("2019-03-01"), what: "Mother moved here." }]
}))

export const networkConsidered = onDay<"FamilyNetworkMeetingConsidered">((consideredOn) => ({
  _tag: "FamilyNetworkMeetingConsidered",
  consideredOn,
  form: "familyNetworkMeeting",
  appropriate: true,
  reasons: "Grandmother can help."
}))

export const supportConsidered = onDay<"SupportToTakePartConsidered">((consideredOn) => ({
  _tag: "SupportToTakePartConsidered",
  consideredOn,
  advocacy: "Offered, and declined.",
  communicationSupport: "None is needed.",
  trustedAdult: null
}))

export const planned = onDay<"AssessmentPlanned">((plannedOn) => ({
  _tag: "AssessmentPlanned",
  plannedOn,
  kinds: ["childInNeed"],
  aims: "To understand why she is hungry.",
  agreedWith: ["family", "practitioners"],
  seeChildBy: null,
  reviewPoints: [{ on: plannedOn, decides: "Whether the plan is right." }],
  notInvolved: []
}))

/** Somebody notes that something is so of the child from a day on. */
export const noted = (on: string, by: By, circumstance: Subject.Circumstance): Step =>
  record(`${on} 12:00`, by, {
    _tag: "CircumstanceNoted",
    circumstance,
    sinceOn: day(on),
    basis: "As the health visitor says."
  })
