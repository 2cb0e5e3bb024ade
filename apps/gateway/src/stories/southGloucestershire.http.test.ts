import { beforeAll, describe, expect, it } from "vitest"
import { allocation, analysis } from "../promises/people.test-data.ts"
import { engines } from "../testing/testGateway.ts"
import { gatewayThroughout } from "../testing/throughout.ts"
import { telling } from "./teller.test-data.ts"
import { referral } from "./words.test-data.ts"

/** The school ends its work, as its paper has it, with what the assessment means for that work, or without. */
const ended = (impactOfAssessment: string | null) => ({
  endOfInvolvementProposed: {
    agency: "Hazel Lane Primary School",
    proposedOn: "2027-02-01",
    reasons: "Robin has settled, and the breakfast club is full.",
    impactOfAssessment
  }
})

const undirected = (practitioner: string) => ({ ...allocation(practitioner), direction: null })

describe.each(engines)(
  "on %s, South Gloucestershire, paragraph 6: an agency and an assessment that is open",
  (engine) => {
    const story = telling(gatewayThroughout(engine), "south-gloucestershire")

    beforeAll(async () => {
      const { at, does, people } = story()
      await at("2027-01-11T09:10:00.000Z")
      await does(people.socialWorker, "referralReceive", referral("2027-01-11T09:00:00.000Z"))
      await does(people.teamManager, "referralDecide", {
        response: "SECTION_17_ASSESSMENT",
        reasons: "Several agencies share the concern."
      })
    })

    it("SGL-2: nobody but a Social Worker leads the assessment", async () => {
      const { does, people, tries } = story()
      expect(
        await tries(people.teamManager, "leadPractitionerAllocate", undirected(people.keyWorker.id))
      ).toEqual(["MayNotLead", "SGL-2"])
      await does(people.teamManager, "leadPractitionerAllocate", undirected(people.socialWorker.id))
    })

    it("SGL-6: the agency may not end its work while the assessment has no outcome", async () => {
      const { at, chronology, does, people, triesToPut } = story()
      await at("2027-02-01T10:00:00.000Z")
      const refused = async () => {
        const before = (await chronology()).events.length
        expect(await triesToPut(people.socialWorker, ended("We keep the place at the club."))).toEqual([
          "NotOnRecord",
          "SGL-6"
        ])
        expect((await chronology()).events).toHaveLength(before)
      }
      await refused()
      await does(people.socialWorker, "childSeenRecord", {
        seenOn: "2027-02-01",
        manner: { alone: true },
        wishesAndFeelings: "I like the breakfast club."
      })
      // While it is being made, and once it is submitted.
      await refused()
      await does(people.socialWorker, "assessmentSubmit", { analysis, recommendation: "A plan." })
      await refused()
    })

    it("SGL-6: nor, once it has one, before it says what it means for its work", async () => {
      const { does, people, puts, triesToPut } = story()
      await does(people.teamManager, "assessmentAuthorise", {
        outcome: "CHILD_IN_NEED_PLAN",
        rationale: "Clear needs."
      })
      expect(await triesToPut(people.socialWorker, ended(null))).toEqual(["NotOnRecord", "SGL-6"])
      await puts(people.socialWorker, ended("The plan keeps Robin's place at the club until July."))
    })

    it("SGL-3: a child in need plan is owed, and is met when it is agreed", async () => {
      const { does, owes, people } = story()
      expect(await owes("SGL-3")).toEqual(["OUTSTANDING"])
      await does(people.socialWorker, "planDraft", {
        outcomes: [
          {
            outcome: "Robin is never alone in the evening.",
            measure: "A rota that is kept.",
            actions: [{ what: "Set up a rota", byWhom: "Robin's grandmother", byWhen: "2027-02-15" }]
          }
        ]
      })
      await does(people.teamManager, "planAgree", {
        agreedWith: ["Robin's mother", "Hazel Lane Primary School"],
        discussedWithFamilyOn: "2027-02-01"
      })
      expect(await owes("SGL-3")).toEqual(["MET done 2027-02-01"])
    })
  }
)
