/** How a child comes to have a child in need plan, in as few steps as the protocol lets it. */
import { randomUUID } from "node:crypto"
import { analysis } from "../promises/people.test-data.ts"
import type { Teller } from "./teller.test-data.ts"
import { outcomes, referral } from "./words.test-data.ts"

const [robin, mother, grandmother] = [randomUUID(), randomUUID(), randomUUID()]

/** What is on record before the assessment is submitted. */
const submitted = [
  {
    agenciesContacted: {
      contactedOn: "2027-04-09",
      agencies: [{ agency: "The school", profession: "EDUCATION" }],
      all: true
    }
  },
  {
    chronologyCompleted: {
      completedOn: "2027-05-10",
      events: [{ on: "2024-02-01", what: "The family moved here." }]
    }
  },
  {
    genogramDrawn: {
      drawnOn: "2027-05-10",
      people: [
        { person: robin, name: "Robin", generation: 0 },
        { person: mother, name: "Ffion", generation: 1 },
        { person: grandmother, name: "Nesta", generation: 2 }
      ],
      relationships: [
        { from: mother, kind: "PARENT_OF", to: robin },
        { from: grandmother, kind: "PARENT_OF", to: mother }
      ]
    }
  }
]

/** What is on record before it is authorised. */
const authorised = [
  {
    homeVisited: {
      visitedOn: "2027-05-07",
      sleepingArea: { viewed: { details: "A bed of her own, in the warm room." } }
    }
  },
  {
    adultsSeen: {
      seenOn: "2027-05-07",
      adults: [{ name: "Ffion Ashdown", relationship: "Mother", absent: false }],
      interview: "SEPARATELY",
      viewsAndWishes: "Wants help in the evenings."
    }
  },
  {
    familyNetworkMeetingConsidered: {
      consideredOn: "2027-05-07",
      form: "FAMILY_NETWORK_MEETING",
      appropriate: true,
      reasons: "Two aunts want to help."
    }
  },
  {
    supportToTakePartConsidered: {
      consideredOn: "2027-05-07",
      advocacy: "Offered; Robin would rather have her aunt.",
      communicationSupport: "None needed."
    }
  }
]

const sighting = {
  seenOn: "2027-04-12",
  manner: { notAloneBecause: "Robin asked for her aunt to stay." },
  wishesAndFeelings: "Wants to stay near her aunt."
}

/** A referral of Thursday 25 March 2027, a plan that is agreed on Monday 10 May. */
export const agreedPlan = async (story: Teller): Promise<void> => {
  const { at, does, people, puts, triesAnswering } = story
  const { socialWorker, teamManager } = people
  await at("2027-03-25T16:30:00.000Z")
  await does(socialWorker, "referralReceive", referral("2027-03-25T16:20:00.000Z"))
  await at("2027-03-30T10:00:00.000Z")
  const decision = { response: "SECTION_17_ASSESSMENT", reasons: "Neglect is feared." }
  await does(socialWorker, "referralDecide", decision)
  const allocation = { practitioner: socialWorker.id, considerations: null, direction: null }
  await does(teamManager, "leadPractitionerAllocate", allocation)
  await at("2027-04-12T15:30:00.000Z")
  await does(socialWorker, "childSeenRecord", sighting)
  await at("2027-05-10T11:00:00.000Z")
  const draft = { analysis, recommendation: "A child in need plan." }
  for (const entry of submitted) await puts(socialWorker, entry)
  await triesAnswering(socialWorker, "assessmentSubmit", draft)
  for (const entry of authorised) await puts(socialWorker, entry)
  const authorisation = { outcome: "CHILD_IN_NEED_PLAN", rationale: "A family that wants help." }
  await triesAnswering(teamManager, "assessmentAuthorise", authorisation)
  await does(socialWorker, "planDraft", { outcomes })
  const agreement = { agreedWith: ["Robin's mother"], discussedWithFamilyOn: "2027-05-10" }
  await triesAnswering(teamManager, "planAgree", agreement)
}
