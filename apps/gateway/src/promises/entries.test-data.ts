/** A strategy discussion and the conclusion of its enquiry, as inputs give them. */
import { type Input, today } from "./people.test-data.ts"

/** Nobody is there for two: each is somebody else. */
const attendee = (capacity: string, agency: string): Input => ({
  name: `Sam Okoro, ${agency}, ${capacity}`,
  agency,
  capacity,
  decidesForTheAgency: true
})

/** Held just now, by everybody who must be there; it starts an enquiry. */
export const discussion = (): Input => ({
  heldAt: new Date(Date.now() - 1).toISOString(),
  manner: "CALLS",
  attendees: [
    attendee("SOCIAL_WORKER", "Children's social care"),
    attendee("MANAGER", "Children's social care"),
    attendee("HEALTH_PROFESSIONAL", "Hill Surgery"),
    attendee("POLICE_REPRESENTATIVE", "The police")
  ],
  informationShared: "A bruise on the upper arm, seen at nursery.",
  risk: "High until the father's account is checked.",
  criminalInvestigation: { none: { reasons: "The police await the medical." } },
  outcome: {
    enquiryStarted: {
      furtherInformation: "The nursery's notes.",
      legalAction: "None now.",
      review: "On the result of the medical."
    }
  },
  actions: [{ what: "See the child at home", byWhom: "The social worker", byWhen: today() }],
  sharedWithFamily: "That an enquiry is under way."
})

export const account: Input = {
  wishesAndFeelings: "Wants to sleep at her aunt's.",
  childsUnderstanding: "Knows that grown-ups are worried.",
  parentsInterviewed: "Both, separately.",
  history: "No earlier injury on any record.",
  analysis: "Likely to suffer harm while the father is at home.",
  helpProvided: "The aunt comes in every evening.",
  howDistressWasMinimised: "Spoken to at nursery, with her key person."
}

export const conclusion: Input = {
  substantiated: {
    judgement: "Two bruises in a fortnight, and no account that explains them.",
    conference: { notConvened: { reasons: "The child lives with her aunt now." } }
  }
}
