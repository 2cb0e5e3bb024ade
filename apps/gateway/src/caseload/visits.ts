/** While an assessment is done: who is seen, asked and considered, and what is drawn up. */
import { CalendarDate, Person } from "@section17/domain"
import * as Schema from "effect/Schema"
import { type Beat, beat, onRecord, type Plot, questionsAnswered, seen } from "./Beat.ts"
import { givenNames } from "./words.ts"

const person = Schema.decodeSync(Person.PersonId)

const relative = (id: Person.PersonId, name: string, generation: number) => ({
  person: id,
  name,
  generation,
  child: null
})

const genogram = ({ child, draw }: Plot): Beat => {
  const [self, mother, grandmother] = [person(draw.uuid()), person(draw.uuid()), person(draw.uuid())]
  return onRecord(2, (drawnOn) => ({
    _tag: "GenogramDrawn",
    drawnOn,
    people: [
      relative(self, child.givenName, 0),
      relative(mother, draw.oneOf(givenNames), 1),
      relative(grandmother, draw.oneOf(givenNames), 2)
    ],
    relationships: [
      { from: mother, kind: "parentOf", to: self },
      { from: grandmother, kind: "parentOf", to: mother }
    ]
  }))
}

const supportConsidered = onRecord(0, (consideredOn) => ({
  _tag: "SupportToTakePartConsidered",
  consideredOn,
  advocacy: "Offered, and for now declined.",
  communicationSupport: "None needed.",
  trustedAdult: null
}))

const agenciesContacted = onRecord(0, (contactedOn) => ({
  _tag: "AgenciesContacted",
  contactedOn,
  agencies: [{ agency: "Hazel Lane Primary School", profession: "education" }],
  all: true
}))

const adultsSeen = onRecord(0, (seenOn) => ({
  _tag: "AdultsSeen",
  seenOn,
  adults: [{ name: "Maud", relationship: "Grandmother", absent: false }],
  interview: "separately",
  viewsAndWishes: "Would like help with the mornings, and to be asked before anything is decided."
}))

const networkConsidered = onRecord(0, (consideredOn) => ({
  _tag: "FamilyNetworkMeetingConsidered",
  consideredOn,
  form: "familyNetworkMeeting",
  appropriate: false,
  reasons: "The family is small, and talks already."
}))

const homeVisited = onRecord(1, (visitedOn) => ({
  _tag: "HomeVisited",
  visitedOn,
  sleepingArea: { _tag: "Viewed", details: "A bed of their own, in a room with a sister." }
}))

const midPoint = (after: number): Beat =>
  beat("teamManager", after, ({ on }) => ({
    _tag: "PutOnRecord",
    entry: {
      _tag: "MidPointReviewed",
      reviewedOn: on,
      concern: "unchanged",
      reasons: "Two sources say the same; a third was not asked yet.",
      whatRemains: "Hear the grandmother, and see the school's notes."
    }
  }))

export const visits = (plot: Plot): ReadonlyArray<Beat> => [
  seen(plot.draw, 1 + plot.draw.below(3)),
  supportConsidered,
  homeVisited,
  adultsSeen,
  networkConsidered,
  agenciesContacted,
  onRecord(1 + plot.draw.below(4), (completedOn) => ({
    _tag: "ChronologyCompleted",
    completedOn,
    events: [{ on: CalendarDate.addDays(completedOn, -400), what: "The family moved here." }]
  })),
  genogram(plot),
  seen(plot.draw, 3 + plot.draw.below(5)),
  midPoint(2),
  ...questionsAnswered("socialWorker", plot, "submitAssessment"),
  ...questionsAnswered("teamManager", plot, "completeAssessment")
]
