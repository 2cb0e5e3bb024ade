import { describe, expect, it } from "vitest"
import { account } from "../promises/entries.test-data.ts"
import { analysis } from "../promises/people.test-data.ts"
import { engines } from "../testing/testGateway.ts"
import { gatewayThroughout } from "../testing/throughout.ts"
import { telling } from "./teller.test-data.ts"
import { agreed, considerations, discussion, referral, report } from "./words.test-data.ts"

const safetyFirst = (practitioner: string) => ({
  practitioner,
  considerations,
  direction: { focus: "Safety first.", seeChildBy: "2027-01-19", completeBy: "2027-03-11" }
})

const concluded = (on: string) => ({
  enquiryConcluded: {
    concludedOn: on,
    account,
    conclusion: {
      substantiated: {
        judgement: "The account does not explain the bruise.",
        conference: { convened: {} }
      }
    }
  }
})

/**
 * The school refers on Thursday 7 January 2027 at 10:00. Forty-five working days from then are nine full weeks, without
 * a bank holiday: Thursday 11 March. Fifteen from Monday 18 January are three: Monday 8 February.
 */
describe.each(engines)(
  "on %s, Bristol, sections 3, 5, 6 and 7: a key worker's case escalates to section 47",
  (engine) => {
    const story = telling(gatewayThroughout(engine), "bristol")

    it("BRI-5a: the referral of Thursday 7 January is decided by Friday, by a Team Manager and not by the key worker", async () => {
      const { at, does, owes, people, tries } = story()
      await at("2027-01-07T10:05:00.000Z")
      await does(people.socialWorker, "referralReceive", referral("2027-01-07T10:00:00.000Z"))
      expect(await owes("BRI-5a")).toEqual(["DUE by 2027-01-08"])
      await at("2027-01-08T09:30:00.000Z")
      const decision = { response: "SECTION_17_ASSESSMENT", reasons: "Robin may be in need." }
      expect(await tries(people.keyWorker, "referralDecide", decision)).toEqual([
        "NotEntitledToDecide",
        "BRI-5a"
      ])
      await does(people.teamManager, "referralDecide", decision)
      expect(await owes("BRI-5a")).toEqual(["MET by 2027-01-08 done 2027-01-08"])
    })

    it("BRI-3b, BRI-5d: the key worker leads once the team has mapped the case, and the manager has directed it", async () => {
      const { does, owes, people, tries } = story()
      const allocation = {
        practitioner: people.keyWorker.id,
        considerations,
        direction: { focus: "The evenings.", seeChildBy: "2027-01-13", completeBy: "2027-03-11" }
      }
      expect(await tries(people.teamManager, "leadPractitionerAllocate", allocation)).toEqual([
        "NotOnRecord",
        "BRI-5d"
      ])
      await does(people.teamManager, "teamMappingRecord", {
        heldOn: "2027-01-08",
        summary: "Warm family; start with the evenings."
      })
      await does(people.teamManager, "leadPractitionerAllocate", allocation)
      expect(await owes("BRI-6a", /See/iu)).toEqual(["DUE by 2027-01-13"])
      expect(await owes("WT15-069")).toEqual(["DUE by 2027-03-11"])
      // Supervision at least every month (BRI-6c): from Friday 8 January to Monday 8 February.
      expect(await owes("BRI-6c")).toEqual(["DUE by 2027-02-08"])
    })

    it("BRI-6a: the child is seen on the last day that the direction gives", async () => {
      const { at, does, owes, people } = story()
      await at("2027-01-13T16:00:00.000Z")
      await does(people.keyWorker, "childSeenRecord", {
        seenOn: "2027-01-13",
        manner: { alone: true },
        wishesAndFeelings: "I am scared when he shouts."
      })
      expect(await owes("BRI-6a", /See/iu)).toEqual(["MET by 2027-01-13 done 2027-01-13"])
    })

    it("WT15-101, BRI-7b: harm that the key worker suspects is discussed at once, under a Team Manager", async () => {
      const { at, owes, people, puts, triesToPut } = story()
      await at("2027-01-18T09:00:00.000Z")
      await puts(people.keyWorker, {
        significantHarmSuspected: {
          suspectedAt: "2027-01-18T08:50:00.000Z",
          harm: { category: "ABUSE", means: ["IN_PERSON"], places: ["INSIDE_THE_HOME"] },
          basis: "A bruise on the upper arm, in the shape of a hand."
        }
      })
      expect(await owes("WT15-101")).toEqual(["OUTSTANDING"])
      await at("2027-01-18T14:30:00.000Z")
      const held = discussion("2027-01-18T14:00:00.000Z")
      expect(await triesToPut(people.keyWorker, held)).toEqual(["NotEntitledToDecide", "BRI-7b"])
      const withoutPolice = {
        strategyDiscussionHeld: {
          ...held.strategyDiscussionHeld,
          attendees: held.strategyDiscussionHeld.attendees.slice(0, 3)
        }
      }
      expect(await triesToPut(people.teamManager, withoutPolice)).toEqual(["NotOnRecord", "WT15-102"])
      await puts(people.teamManager, held)
      expect(await owes("WT15-101")).toEqual(["MET done 2027-01-18"])
    })

    it("BRI-7a: the key worker may not go on leading; a Social Worker takes the case over", async () => {
      const { at, does, people, tries } = story()
      expect(
        await tries(people.keyWorker, "assessmentSubmit", { analysis, recommendation: "A plan." })
      ).toEqual(["HandoverRequired", "BRI-7a"])
      await at("2027-01-18T15:00:00.000Z")
      expect(
        await tries(people.teamManager, "leadPractitionerAllocate", safetyFirst(people.keyWorker.id))
      ).toEqual(["MayNotLead", "BRI-7a"])
      await does(people.teamManager, "leadPractitionerAllocate", safetyFirst(people.socialWorker.id))
    })

    it("BRI-7d: the key worker stays as co-worker, where that is good for the child", async () => {
      const { people, puts } = story()
      const { version } = await puts(people.teamManager, {
        coWorkerNamed: {
          practitioner: people.keyWorker.id,
          fromOn: "2027-01-18",
          benefitToTheChild: "Robin trusts her, and talks to her."
        }
      })
      expect(version).toBe(9)
    })

    it("WT15-111, WT15-118: the enquiry sees the child, and its conference is due on 8 February", async () => {
      const { at, does, owes, people, puts, triesToPut } = story()
      await at("2027-01-19T11:00:00.000Z")
      expect(await triesToPut(people.socialWorker, concluded("2027-01-19"))).toEqual([
        "NotOnRecord",
        "WT15-111"
      ])
      await does(people.socialWorker, "childSeenRecord", {
        seenOn: "2027-01-19",
        manner: { alone: true },
        wishesAndFeelings: "I want to sleep at my aunt's."
      })
      await at("2027-01-28T11:00:00.000Z")
      await puts(people.socialWorker, concluded("2027-01-28"))
      expect(await owes("WT15-118")).toEqual(["DUE by 2027-02-08"])
      await at("2027-02-09T09:00:00.000Z")
      expect(await owes("WT15-118")).toEqual(["LATE by 2027-02-08"])
    })

    it("WT15-124: the conference, a day late, has the report before it, and decides on a child protection plan", async () => {
      const { owes, people, puts, triesToPut } = story()
      const held = agreed.conference(people, "2027-02-09")
      expect(await triesToPut(people.socialWorker, held)).toEqual(["NotOnRecord", "WT15-124"])
      await puts(people.socialWorker, report("2027-02-05"))
      await puts(people.socialWorker, held)
      expect(await owes("WT15-118")).toEqual(["MET_LATE by 2027-02-08 done 2027-02-09"])
      // The days are those that the conference establishes (WT15-122).
      expect(await owes("WT15-122", /make the child protection plan/iu)).toEqual(["DUE by 2027-03-09"])
    })
  }
)
