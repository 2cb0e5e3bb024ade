import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as Accommodation from "./Accommodation.ts"
import * as AsylumSeeking from "./AsylumSeeking.ts"
import * as ChildInNeed from "./ChildInNeed.ts"
import * as EarlyHelpIndicator from "./EarlyHelpIndicator.ts"
import * as Harm from "./Harm.ts"
import * as ParticularCare from "./ParticularCare.ts"
import * as Safeguarding from "./Safeguarding.ts"

describe("WT15-001: safeguarding and promoting welfare", () => {
  it("has exactly four limbs", () => {
    assert.deepStrictEqual(Safeguarding.Limb.literals, [
      "protectionFromMaltreatment",
      "preventionOfImpairment",
      "safeAndEffectiveCare",
      "bestOutcomes"
    ])
  })
})

describe("WT15-030, BRI-3a: a child in need", () => {
  it("is so for one of three reasons", () => {
    assert.deepStrictEqual(ChildInNeed.Limb.literals, [
      "unlikelyToAchieveOrMaintain",
      "likelyToBeImpaired",
      "disabled"
    ])
  })

  it("is so for one reason or several, never for none, nor for the same one twice", () => {
    const is = Schema.is(ChildInNeed.Limbs)
    assert.isTrue(is(["disabled"]))
    assert.isTrue(is(["disabled", "likelyToBeImpaired"]))
    assert.isFalse(is([]))
    assert.isFalse(is(["disabled", "disabled"]))
  })
})

describe("WT15-012: early help", () => {
  it("has seven indicators", () => {
    assert.deepStrictEqual(EarlyHelpIndicator.EarlyHelpIndicator.literals, [
      "disabledWithAdditionalNeeds",
      "specialEducationalNeeds",
      "youngCarer",
      "antiSocialOrCriminalBehaviour",
      "challengingFamilyCircumstances",
      "returnedHomeFromCare",
      "earlySignsOfAbuseOrNeglect"
    ])
  })
})

describe("WT15-050: an assessment that requires particular care", () => {
  it("is that of a child of nine groups", () => {
    assert.deepStrictEqual(ParticularCare.Group.literals, [
      "youngCarer",
      "specialEducationalNeeds",
      "unborn",
      "asylumSeeking",
      "inHospital",
      "disabledChild",
      "communicationNeeds",
      "gangRisk",
      "youthJustice"
    ])
  })
})

describe("WT15-035: the duty to accommodate a child in need", () => {
  it("arises on three grounds", () => {
    assert.deepStrictEqual(Accommodation.Ground.literals, [
      "nobodyWithParentalResponsibility",
      "lostOrAbandoned",
      "carerPrevented"
    ])
  })
})

describe("WT15-031, WT15-050: a child who seeks asylum", () => {
  it("does, does not, or it is not established", () => {
    assert.deepStrictEqual(AsylumSeeking.AsylumSeeking.literals, [
      "seekingAsylum",
      "notSeekingAsylum",
      "notEstablished"
    ])
  })
})

describe("BAR-2.2b: harm", () => {
  const exploitation = {
    category: "exploitation",
    means: ["online", "inPerson"],
    places: ["outsideTheHome"]
  } as const

  it("is abuse, neglect or exploitation, in person or online, inside or outside the home, or both", () => {
    assert.deepStrictEqual(Harm.Category.literals, ["abuse", "neglect", "exploitation"])
    assert.isTrue(Schema.is(Harm.Harm)(exploitation))
    assert.isFalse(Schema.is(Harm.Harm)({ ...exploitation, places: [] }))
  })

  it("is extra-familial when any of it takes place outside the home (BAR-9a)", () => {
    assert.isTrue(Harm.isOutsideTheHome(exploitation))
    assert.isTrue(Harm.isOutsideTheHome({ ...exploitation, places: ["insideTheHome", "outsideTheHome"] }))
    assert.isFalse(Harm.isOutsideTheHome({ ...exploitation, places: ["insideTheHome"] }))
  })

  it("says in its JSON Schema what each name means", () => {
    assert.deepStrictEqual(Schema.toJsonSchemaDocument(Harm.Means).definitions["HarmMeans"], {
      type: "string",
      enum: ["inPerson", "online"],
      description: "How whoever harms reaches the child. inPerson: in person; online: online."
    })
  })
})
