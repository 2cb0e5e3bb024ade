import { randomUUID } from "node:crypto"
import { describe, expect, it } from "vitest"
import { analysis } from "../promises/people.test-data.ts"
import { engines } from "../testing/testGateway.ts"
import { gatewayThroughout } from "../testing/throughout.ts"
import { telling } from "./teller.test-data.ts"
import { outcomes, referral } from "./words.test-data.ts"

const decision = { response: "SECTION_17_ASSESSMENT", reasons: "Neglect is feared." }
const draft = { analysis, recommendation: "A child in need plan." }
const authorisation = {
  outcome: "CHILD_IN_NEED_PLAN",
  rationale: "Clear needs, and a family that wants help."
}

const [robin, mother, grandmother] = [randomUUID(), randomUUID(), randomUUID()]
const relative = (person: string, name: string, generation: number) => ({ person, name, generation })

const checked = (since: string) => ({
  agenciesChecked: {
    agencies: ["The school", "The health visitor"],
    checkedOn: "2027-03-25",
    consent: { notObtained: { since, rationale: "Refused; the child has been left alone at night." } }
  }
})

const allocation = (practitioner: string) => ({ practitioner, considerations: null, direction: null })

/**
 * Received on Thursday 25 March 2027 at 16:20, the day before Good Friday: one working day on is Tuesday 30 March. Ten
 * days from the allocation on that Tuesday are Friday 9 April.
 */
describe.each(engines)(
  "on %s, Barnsley: consent is refused and overridden, the child is not alone, and worries become goals",
  (engine) => {
    const story = telling(gatewayThroughout(engine), "barnsley")

    it("WT15-066: received before Easter, decided by a Social Worker on the Tuesday after", async () => {
      const { at, does, owes, people } = story()
      await at("2027-03-25T16:30:00.000Z")
      await does(people.socialWorker, "referralReceive", referral("2027-03-25T16:20:00.000Z"))
      expect(await owes("WT15-066")).toEqual(["DUE by 2027-03-30"])
    })

    it("BAR-IFDd: without consent, the checks need a risk or a public interest, and the reasons", async () => {
      const { people, puts, triesToPut } = story()
      const refused = {
        consentRefused: {
          of: { theChild: true },
          to: "MULTI_AGENCY_CHECKS",
          refusedOn: "2027-03-25",
          reasons: "Nobody is to ask the school."
        }
      }
      await puts(people.socialWorker, refused)
      expect(await triesToPut(people.socialWorker, checked("NEITHER"))).toEqual(["NotOnRecord", "BAR-IFDd"])
      await puts(people.socialWorker, {
        consentOverridden: {
          to: "MULTI_AGENCY_CHECKS",
          riskOfHarm: "Left alone at night.",
          reasons: "The risk cannot be judged otherwise."
        }
      })
      await puts(people.socialWorker, checked("RISK_TO_THE_CHILD"))
    })

    it("BAR-2.1a: the task stays with a social worker; the agencies are to be contacted within ten days", async () => {
      const { at, does, owes, people, tries } = story()
      await at("2027-03-30T10:00:00.000Z")
      await does(people.socialWorker, "referralDecide", decision)
      expect(
        await tries(people.teamManager, "leadPractitionerAllocate", allocation(people.keyWorker.id))
      ).toEqual(["MayNotLead", "BAR-2.1a"])
      await does(people.teamManager, "leadPractitionerAllocate", allocation(people.socialWorker.id))
      expect(await owes("BAR-5a")).toEqual(["DUE by 2027-04-09"])
      await at("2027-04-09T12:00:00.000Z")
      await story().puts(people.socialWorker, {
        agenciesContacted: {
          contactedOn: "2027-04-09",
          agencies: [{ agency: "The school", profession: "EDUCATION" }],
          all: true
        }
      })
      expect(await owes("BAR-5a")).toEqual(["MET by 2027-04-09 done 2027-04-09"])
    })

    it("BAR-4.1a: the child is not seen alone, and it is on record why", async () => {
      const { at, does, people } = story()
      await at("2027-04-12T15:30:00.000Z")
      const { stage } = await does(people.socialWorker, "childSeenRecord", {
        seenOn: "2027-04-12",
        manner: { notAloneBecause: "Robin asked for her aunt to stay." },
        wishesAndFeelings: "Wants to stay at school."
      })
      expect(stage).toBe("ASSESSMENT")
    })

    it("BAR-3.4a, BAR-3.5a: it is submitted once genogram, chronology and every question are there", async () => {
      const { triesAnswering, at, does, people, puts, tries } = story()
      await at("2027-05-10T11:00:00.000Z")
      const asked = await triesAnswering(people.socialWorker, "assessmentSubmit", draft)
      expect(asked).toContain("natureOfConcern")
      expect(await tries(people.socialWorker, "assessmentSubmit", draft)).toEqual(["NotOnRecord", "BAR-3.4a"])
      await puts(people.socialWorker, {
        chronologyCompleted: {
          completedOn: "2027-05-10",
          events: [{ on: "2024-02-01", what: "The family moved here." }]
        }
      })
      await puts(people.socialWorker, {
        genogramDrawn: {
          drawnOn: "2027-05-10",
          people: [
            relative(robin, "Robin", 0),
            relative(mother, "Ffion", 1),
            relative(grandmother, "Nesta", 2)
          ],
          relationships: [
            { from: mother, kind: "PARENT_OF", to: robin },
            { from: grandmother, kind: "PARENT_OF", to: mother }
          ]
        }
      })
      await does(people.socialWorker, "assessmentSubmit", draft)
    })

    it("BAR-7b, BAR-3.2b: the line manager cannot authorise before home, sleeping area and adults were seen", async () => {
      const { lacks, people, puts, tries, triesAnswering } = story()
      // A form for the step shows at once what every rule lacks, while a refusal names the first.
      expect([...(await lacks("COMPLETE_ASSESSMENT"))].sort()).toEqual([
        "BAR-3.2a",
        "BAR-3.2b",
        "BAR-5d",
        "BAR-6a",
        "BAR-7b",
        "BAR-8c"
      ])
      await triesAnswering(people.teamManager, "assessmentAuthorise", authorisation)
      expect((await tries(people.teamManager, "assessmentAuthorise", authorisation))[0]).toBe("NotOnRecord")
      await puts(people.socialWorker, {
        homeVisited: {
          visitedOn: "2027-05-07",
          sleepingArea: { viewed: { details: "A bed of her own, in the warm room." } }
        }
      })
      await puts(people.socialWorker, {
        adultsSeen: {
          seenOn: "2027-05-07",
          adults: [{ name: "Ffion Ashdown", relationship: "Mother", absent: false }],
          interview: "SEPARATELY",
          viewsAndWishes: "Wants help in the evenings."
        }
      })
      await puts(people.socialWorker, {
        familyNetworkMeetingConsidered: {
          consideredOn: "2027-05-07",
          form: "FAMILY_NETWORK_MEETING",
          appropriate: true,
          reasons: "Two aunts want to help."
        }
      })
      await puts(people.socialWorker, {
        supportToTakePartConsidered: {
          consideredOn: "2027-05-07",
          advocacy: "Offered; Robin would rather have her aunt.",
          communicationSupport: "None needed."
        }
      })
    })

    it("BAR-3.4f: each worry has its wellbeing goal before the assessment is authorised", async () => {
      const { owes, people, puts, tries, triesAnswering } = story()
      await puts(people.socialWorker, {
        worryStated: {
          worry: "nights",
          statedOn: "2027-05-10",
          statement: "We worry that Robin is alone at night, and that she will be hurt."
        }
      })
      expect(await tries(people.teamManager, "assessmentAuthorise", authorisation)).toEqual([
        "NotOnRecord",
        "BAR-3.4f"
      ])
      await puts(people.socialWorker, {
        wellbeingGoalSet: {
          worry: "nights",
          setOn: "2027-05-10",
          goal: "A grown-up whom Robin trusts is there each night."
        }
      })
      expect(await tries(people.socialWorker, "assessmentAuthorise", authorisation)).toEqual([
        "NotEntitledToDecide",
        "BAR-6a"
      ])
      expect(await triesAnswering(people.teamManager, "assessmentAuthorise", authorisation)).toContain(
        "informationConsidered"
      )
      expect(await owes("BAR-3.1b")).toEqual(["MET by 2027-06-02 done 2027-05-10"])
    })

    it("BAR-6c, BAR-6d: family, agencies and the professional who referred hear the outcome", async () => {
      const { does, owes, people } = story()
      expect(await owes("BAR-6d", /referrer/iu)).toEqual(["OUTSTANDING"])
      for (const telling of ["FAMILY_AND_AGENCIES_OF_OUTCOME", "REFERRER_OF_OUTCOME", "NETWORK_OF_OUTCOME"]) {
        await does(people.socialWorker, "toldRecord", {
          telling,
          toldOn: "2027-05-10",
          form: "WRITTEN",
          said: "What was found, and what comes next."
        })
      }
      expect(await owes("BAR-6c")).toEqual(["MET done 2027-05-10"])
      expect(await owes("BAR-6d", /referrer/iu)).toEqual(["MET done 2027-05-10"])
    })

    it("BAR-6b, WT15-062: the plan has measurable outcomes, and the line manager agrees it, not its author", async () => {
      const { triesAnswering, does, people, tries } = story()
      await does(people.socialWorker, "planDraft", { outcomes })
      const agreement = {
        agreedWith: ["Robin's mother", "The school"],
        discussedWithFamilyOn: "2027-05-10"
      }
      expect(await tries(people.socialWorker, "planAgree", agreement)).toEqual([
        "NotEntitledToDecide",
        "BAR-6b"
      ])
      expect(await triesAnswering(people.teamManager, "planAgree", agreement)).toEqual(["wordsAndPictures"])
      expect(story().episode().stage).toBe("PLAN")
    })
  }
)
