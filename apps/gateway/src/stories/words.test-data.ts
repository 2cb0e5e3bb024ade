/** What the people of the stories say and write. */
import type { People } from "../promises/people.test-data.ts"

/** A school's referral of a child of eight. */
export const referral = (receivedAt: string) => ({
  child: { new: { givenName: "Robin", familyName: "Ashdown", birth: { bornOn: "2018-05-14" } } },
  referrer: { professional: { name: "Sam Okoro", agency: "A school", capacity: "Safeguarding lead" } },
  concern: "Robin comes to school hungry.",
  receivedAt
})

export const considerations = {
  skillsAndExperience: "Long experience of direct work.",
  childAndFamilyNeeds: "Somebody who can come in the evenings.",
  riskOfSection47: "None seen so far."
}

/** Nobody is there for two: each is somebody else. */
const attendee = (name: string, capacity: string, agency: string) => ({
  name,
  agency,
  capacity,
  decidesForTheAgency: true
})

/** A strategy discussion with everybody who must be there, at which an enquiry is started. */
export const discussion = (heldAt: string) => ({
  strategyDiscussionHeld: {
    heldAt,
    manner: "MEETING",
    attendees: [
      attendee("Amina Castell", "SOCIAL_WORKER", "Children's social care"),
      attendee("Idris Boyce", "MANAGER", "Children's social care"),
      attendee("Priya Nair", "HEALTH_PROFESSIONAL", "Hill Surgery"),
      attendee("Leon Trim", "POLICE_REPRESENTATIVE", "The police")
    ],
    informationShared: "A bruise, seen at school.",
    risk: "High until the account is checked.",
    criminalInvestigation: { none: { reasons: "The police await the medical." } },
    outcome: {
      enquiryStarted: {
        furtherInformation: "The school's notes.",
        legalAction: "None now.",
        review: "On the result of the medical."
      }
    },
    actions: [],
    sharedWithFamily: "That an enquiry is under way."
  }
})

export const report = (preparedOn: string) => ({
  conferenceReportPrepared: {
    preparedOn,
    knownAboutChildAndFamily: "What the enquiry found.",
    analysis: "Likely to suffer harm without a plan.",
    recommendation: "A child protection plan."
  }
})

export const outcomes = [
  {
    outcome: "Robin is safe at home.",
    measure: "No injury; Robin says so.",
    actions: [{ what: "Visit each week", byWhom: "The social worker", byWhen: "2027-03-31" }]
  }
]

export const agreed = {
  /** An initial conference under a chair who is not of the line, and that decides on a plan. */
  conference: (people: People, heldOn: string) => ({
    initialConferenceHeld: {
      heldOn,
      practitioner: people.otherTeamManager.id,
      chairMetFamily: { met: { metOn: heldOn } },
      preparation: {
        specialists: "A paediatrician.",
        purposeExplained: "To both parents, at home.",
        childPrepared: "With pictures.",
        advocacyExplained: "An advocate came."
      },
      reportSharing: { shared: { sharedOn: heldOn } },
      attended: ["The parents", "The school", "Health", "The police"],
      outcome: {
        planDecided: {
          leadBody: "LOCAL_AUTHORITY",
          leadSocialWorker: people.socialWorker.name,
          coreGroup: [{ name: "Noor Haddad", as: "Head teacher" }],
          timescales: { firstCoreGroupBy: "2027-02-23", planBy: "2027-03-09", firstReviewBy: "2027-05-11" },
          outlinePlan: outcomes
        }
      }
    }
  })
}
