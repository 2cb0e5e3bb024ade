import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { PractitionerId } from "../practitioner/Practitioner.ts"
import { canBeAskedOf, canBeAskedOfTheChild, Competence } from "./Consent.ts"
import { day, father, mother } from "./family.test-data.ts"
import type { ParentOrCarer } from "./ParentOrCarer.ts"

const mia: ParentOrCarer = {
  person: mother,
  name: "Mia Green",
  relationship: "mother",
  parentalResponsibility: "held",
  whereabouts: { _tag: "Resident" }
}
const finn: ParentOrCarer = {
  ...mia,
  person: father,
  name: "Finn Field",
  parentalResponsibility: "notEstablished"
}
const judged = (judgement: {
  readonly ageAppropriate: boolean
  readonly competent: boolean
}): Competence => ({
  _tag: "Judged",
  ...judgement,
  reasons: "Explained in her own words what the assessment is for.",
  judgedBy: PractitionerId.make("sam"),
  judgedOn: day("2026-11-20")
})

describe("BUC-2.10b: of whom consent can be asked", () => {
  it("anyone known to have parental responsibility, and not somebody of whom it is not established", () => {
    assert.deepStrictEqual(
      canBeAskedOf({ parentsAndCarers: [mia, finn], competence: { _tag: "NotJudged" } }),
      [{ _tag: "SomebodyWithParentalResponsibility", person: mother }]
    )
  })

  it("the child too, when judged of appropriate age and competent", () => {
    const competence = judged({ ageAppropriate: true, competent: true })
    assert.deepStrictEqual(canBeAskedOf({ parentsAndCarers: [mia], competence }), [
      { _tag: "SomebodyWithParentalResponsibility", person: mother },
      { _tag: "TheChild" }
    ])
  })

  it("the child not, when nobody judged, or only one of the two is so", () => {
    assert.isFalse(canBeAskedOfTheChild({ _tag: "NotJudged" }))
    assert.isFalse(canBeAskedOfTheChild(judged({ ageAppropriate: true, competent: false })))
    assert.isFalse(canBeAskedOfTheChild(judged({ ageAppropriate: false, competent: true })))
  })

  it("nobody, when nobody is known to have parental responsibility and the child cannot be asked", () => {
    assert.deepStrictEqual(canBeAskedOf({ parentsAndCarers: [finn], competence: { _tag: "NotJudged" } }), [])
  })

  it("a judgement has reasons, a day, and somebody who judged", () => {
    assert.isFalse(Schema.is(Competence)({ _tag: "Judged", ageAppropriate: true, competent: true }))
    assert.isFalse(
      Schema.is(Competence)({ ...judged({ ageAppropriate: true, competent: true }), reasons: " " })
    )
  })
})
