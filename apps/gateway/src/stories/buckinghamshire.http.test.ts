import { describe, expect, it } from "vitest"
import { analysis } from "../promises/people.test-data.ts"
import { engines } from "../testing/testGateway.ts"
import { gatewayThroughout } from "../testing/throughout.ts"
import { telling } from "./teller.test-data.ts"
import { referral } from "./words.test-data.ts"

/** What Buckinghamshire asks before an assessment is submitted (3.2, 3.3 and 5.1). */
const questions = [
  "evidence",
  "otherProfessionals",
  "eachChild",
  "opennessWithFamily",
  "informationGathered",
  "workingWell",
  "worries",
  "needsAndRiskAnalysed",
  "section17Or47Decided",
  "supportProvided",
  "risksForChildren",
  "risksForFamily",
  "risksForProfessionals"
]
const answersTo = (keys: ReadonlyArray<string>) => ({
  questionsAnswered: { answers: keys.map((question) => ({ question, answer: "As the record shows." })) }
})
const decide = (response: string) => ({ response, reasons: "What is known so far." })

const allocation = (practitioner: string, focus: string) => ({
  practitioner,
  considerations: null,
  direction: { focus, seeChildBy: "2027-01-15", completeBy: "2027-03-12" }
})

/**
 * Received on Friday 8 January 2027 at 21:30: day zero. One working day on is Monday 11, three Wednesday 13, five Friday
 * 15, seven Tuesday 19 January; forty-five, nine full weeks without a bank holiday, Friday 12 March. Twenty days from
 * the allocation on Wednesday 13 January are Tuesday 2 February.
 */
describe.each(engines)(
  "on %s, Buckinghamshire, section 2: a referral on a Friday night, through ESWT to enquiries in the MASH",
  (engine) => {
    const story = telling(gatewayThroughout(engine), "buckinghamshire")

    it("BUC-2.1: ESWT receives it at night, carries it over, and it is actioned on Monday", async () => {
      const { at, does, owes, people, puts, routed } = story()
      await at("2027-01-08T21:40:00.000Z")
      await does(people.socialWorker, "referralReceive", referral("2027-01-08T21:30:00.000Z"))
      await puts(people.socialWorker, {
        referralCarriedOver: {
          carriedOverOn: "2027-01-08",
          emergencyResponse: "Spoken to by telephone; with her grandmother for the weekend."
        }
      })
      // To be received is to go where the rule says; by which of the two ways is put on record.
      expect(await routed("BUC-2.1a")).toEqual([
        "MET done 2027-01-08, the MASH during normal office hours, the Emergency Social Work Team (ESWT) outside of them"
      ])
      await puts(people.socialWorker, {
        routeTaken: { rule: "BUC-2.1a", takenOn: "2027-01-08", what: "By ESWT, outside of office hours." }
      })
      expect(await owes("BUC-2.1b")).toEqual(["DUE by 2027-01-11"])
      expect(await owes("BUC-2.3a")).toEqual(["DUE by 2027-01-11"])
      expect(await owes("BUC-2.11a")).toEqual(["DUE by 2027-01-15"])
      expect(await owes("BUC-2.13a")).toEqual(["DUE by 2027-03-12"])
      await at("2027-01-11T09:15:00.000Z")
      await puts(people.socialWorker, {
        carriedOverReferralActioned: { actionedOn: "2027-01-11", team: "MASH", what: "Taken up by the MASH." }
      })
      expect(await owes("BUC-2.1b")).toEqual(["MET by 2027-01-11 done 2027-01-11"])
    })

    it("BUC-2.4: on Monday the manager seeks more, agencies are asked through the MASH; the final decision is due on Wednesday", async () => {
      const { at, chronology, does, owes, people, puts } = story()
      await does(people.teamManager, "referralDecide", decide("MORE_INFORMATION"))
      expect(await owes("BUC-2.3a")).toEqual(["MET by 2027-01-11 done 2027-01-11"])
      expect(await owes("BUC-2.4")).toEqual(["DUE by 2027-01-13"])
      await at("2027-01-12T15:00:00.000Z")
      await puts(people.socialWorker, {
        agenciesChecked: {
          agencies: ["The police", "Hazel Lane Primary School"],
          checkedOn: "2027-01-12",
          consent: { obtained: true }
        }
      })
      await puts(people.socialWorker, {
        contactScreened: {
          screenedOn: "2027-01-12",
          through: "MULTI_AGENCY_SAFEGUARDING_HUB",
          finding: "Two evenings alone, and a grandmother who helps."
        }
      })
      const asked = (await chronology()).events.slice(-2)
      expect(asked.map(({ recordedBy, what }) => [what, recordedBy.id])).toEqual([
        ["Agencies checked", people.socialWorker.id],
        ["Contact screened", people.socialWorker.id]
      ])
      // They are the enquiries, and no decision.
      expect(await owes("BUC-2.4")).toEqual(["DUE by 2027-01-13"])
      await at("2027-01-13T10:00:00.000Z")
      await does(people.teamManager, "referralDecide", decide("SECTION_17_ASSESSMENT"))
      expect(await owes("BUC-2.4")).toEqual(["MET by 2027-01-13 done 2027-01-13"])
    })

    it("BUC-2.7a, BUC-2.14i: the Team Manager allocates to a Social Worker, with a focus, and to nobody else", async () => {
      const { does, owes, people, tries } = story()
      expect(
        await tries(
          people.teamManager,
          "leadPractitionerAllocate",
          allocation(people.keyWorker.id, "Evenings.")
        )
      ).toEqual(["MayNotLead", "BUC-2.7a"])
      await does(
        people.teamManager,
        "leadPractitionerAllocate",
        allocation(people.socialWorker.id, "Evenings.")
      )
      expect(await owes("BUC-2.14ii")).toEqual(["DUE by 2027-02-02"])
    })

    it("BUC-2.11: not seen within five days, a manager agrees to the seventh, and the child is seen on it", async () => {
      const { at, does, owes, people, puts, triesToPut } = story()
      const rescheduled = (toSeeOn: string, practitioner = people.teamManager.id) => ({
        seeingRescheduled: {
          toSeeOn,
          reasons: "Robin is with her grandmother in Leeds until Monday.",
          discussedOn: "2027-01-14",
          practitioner
        }
      })
      await at("2027-01-14T16:00:00.000Z")
      expect((await triesToPut(people.socialWorker, rescheduled("2027-01-20")))[0]).toBe("LaterThanTheLimit")
      for (const nobody of [people.socialWorker.id, people.keyWorker.id])
        expect(await triesToPut(people.socialWorker, rescheduled("2027-01-19", nobody))).toEqual([
          "NotEntitledToDecide",
          "BUC-2.11b"
        ])
      // Nothing was set anew.
      expect(await owes("BUC-2.11b")).toEqual([])
      await puts(people.socialWorker, rescheduled("2027-01-19"))
      expect(await owes("BUC-2.11a")).toEqual(["DUE by 2027-01-15 excused until 2027-01-19"])
      await at("2027-01-18T10:00:00.000Z")
      expect(await owes("BUC-2.11a")).toEqual(["EXCUSED by 2027-01-15 excused until 2027-01-19"])
      await at("2027-01-19T17:00:00.000Z")
      await does(people.socialWorker, "childSeenRecord", {
        seenOn: "2027-01-19",
        manner: { alone: true },
        wishesAndFeelings: "I like it at Nan's."
      })
      // Five days were missed, with reasons; the day that was set anew was kept.
      expect(await owes("BUC-2.11a")).toEqual(["EXCUSED by 2027-01-15 done 2027-01-19"])
      expect(await owes("BUC-2.11b")).toEqual(["MET by 2027-01-19 done 2027-01-19"])
    })

    it("BUC-2.14ii: the mid-point review waits for child and adults to be seen, and is the manager's", async () => {
      const { at, owes, people, puts, triesToPut } = story()
      const reviewed = {
        midPointReviewed: {
          reviewedOn: "2027-02-02",
          concern: "UNCHANGED",
          reasons: "No new incident.",
          whatRemains: "The father's own account."
        }
      }
      await at("2027-02-02T14:00:00.000Z")
      expect(await triesToPut(people.teamManager, reviewed)).toEqual(["NotOnRecord", "BUC-2.14ii"])
      await puts(people.socialWorker, {
        adultsSeen: {
          seenOn: "2027-02-01",
          adults: [{ name: "Ffion Ashdown", relationship: "Mother", absent: false }],
          interview: "SEPARATELY",
          viewsAndWishes: "Wants help in the evenings."
        }
      })
      expect(await triesToPut(people.socialWorker, reviewed)).toEqual(["NotEntitledToDecide", "BUC-2.14ii"])
      await puts(people.teamManager, reviewed)
      expect(await owes("BUC-2.14ii")).toEqual(["MET by 2027-02-02 done 2027-02-02"])
    })

    it("BUC-2.14iii, BUC-2.13a: submitted with every question answered, and authorised by the manager on day 45", async () => {
      const { at, does, owes, people, puts, tries } = story()
      await at("2027-03-10T12:00:00.000Z")
      const draft = { analysis, recommendation: "A child in need plan." }
      expect((await tries(people.socialWorker, "assessmentSubmit", draft))[0]).toBe("NotOnRecord")
      await puts(people.socialWorker, answersTo(questions))
      await does(people.socialWorker, "assessmentSubmit", draft)
      await at("2027-03-12T16:30:00.000Z")
      await puts(people.teamManager, answersTo(["needsAssessed", "recommendationsClear"]))
      const outcome = { outcome: "CHILD_IN_NEED_PLAN", rationale: "Clear needs." }
      expect(await tries(people.socialWorker, "assessmentAuthorise", outcome)).toEqual([
        "NotEntitledToDecide",
        "BUC-2.14a"
      ])
      await does(people.teamManager, "assessmentAuthorise", outcome)
      expect(await owes("BUC-2.13a")).toEqual(["MET by 2027-03-12 done 2027-03-12"])
      // Robin is eight: the assessment is brought up to date within twelve months, and not within six (BUC-2.9).
      expect(await owes("BUC-2.9")).toEqual(["DUE by 2028-03-12"])
    })
  }
)
