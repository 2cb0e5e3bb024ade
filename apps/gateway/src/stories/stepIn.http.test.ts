import { describe, expect, it } from "vitest"
import { engines } from "../testing/testGateway.ts"
import { gatewayThroughout } from "../testing/throughout.ts"
import { telling } from "./teller.test-data.ts"
import { considerations, referral } from "./words.test-data.ts"

/**
 * The school refers on Thursday 7 January 2027, and early help follows. The family is stepped in on Monday 18 January:
 * forty-five working days from then are nine full weeks, without a bank holiday: Monday 22 March.
 */
describe.each(engines)(
  "on %s, Bristol, sections 3, 5 and 7 (BRI-7e): a family that early help stepped in is assessed under section 17",
  (engine) => {
    const story = telling(gatewayThroughout(engine), "bristol")

    it("early help has no 45 working days", async () => {
      const { at, does, owes, people } = story()
      await at("2027-01-07T10:05:00.000Z")
      await does(people.socialWorker, "referralReceive", referral("2027-01-07T10:00:00.000Z"))
      await at("2027-01-08T09:30:00.000Z")
      await does(people.teamManager, "referralDecide", {
        response: "EARLY_HELP",
        reasons: "A breakfast club."
      })
      expect(await owes("WT15-069")).toEqual([])
    })

    it("BRI-7e: the step-in asks a Team Manager for the level of need; nobody leads under section 17 before", async () => {
      const { at, people, puts, triesToPut } = story()
      await at("2027-01-18T12:00:00.000Z")
      await puts(people.keyWorker, {
        stepInProposed: { proposedOn: "2027-01-18", from: "Level 3", reasons: "Robin was alone for a night." }
      })
      await at("2027-01-20T12:00:00.000Z")
      const level = {
        levelOfNeedDecided: {
          level: "SECTION_17",
          asDescribed: "Level 4",
          document: "Effective Support for Children and Families in Bristol",
          reasons: "The lowest level that keeps Robin safe."
        }
      }
      expect(await triesToPut(people.keyWorker, level)).toEqual(["NotEntitledToDecide", "BRI-7e"])
      await puts(people.teamManager, level)
    })

    it("WT15-069: the clock runs from the step-in, and a direction beyond it is refused", async () => {
      const { does, owes, people, tries } = story()
      expect(await owes("WT15-069")).toEqual(["DUE by 2027-03-22"])
      const allocation = (completeBy: string) => ({
        practitioner: people.keyWorker.id,
        considerations,
        direction: { focus: "The nights.", seeChildBy: "2027-01-25", completeBy }
      })
      expect(await tries(people.teamManager, "leadPractitionerAllocate", allocation("2027-03-22"))).toEqual([
        "NotOnRecord",
        "BRI-5d"
      ])
      await does(people.teamManager, "teamMappingRecord", {
        heldOn: "2027-01-20",
        summary: "Start with the nights."
      })
      expect(await tries(people.teamManager, "leadPractitionerAllocate", allocation("2027-03-23"))).toEqual([
        "LaterThanTheLimit",
        "WT15-069"
      ])
      const { stage } = await does(people.teamManager, "leadPractitionerAllocate", allocation("2027-03-22"))
      expect(stage).toBe("ASSESSMENT")
      expect(await owes("BRI-6a", /See/iu)).toEqual(["DUE by 2027-01-25"])
    })
  }
)
