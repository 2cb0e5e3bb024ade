import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import type { Birth } from "./Child.ts"
import { mustArrange } from "./Disability.ts"
import { day } from "./family.test-data.ts"
import { Country, ForeignLink } from "./ForeignLink.ts"
import { inForce, isPossible, type Period } from "./LegalStatus.ts"
import { type LinkedAuthority, toConsult } from "./LinkedAuthority.ts"
import { type Caring, isYoungCarer } from "./YoungCarer.ts"
import { isLookedAfterByRemand } from "./YouthJustice.ts"

describe("WT15-033: support under section 2 of the Chronically Sick and Disabled Persons Act 1970", () => {
  const considered = {
    _tag: "Considered",
    consideredOn: day("2026-11-20"),
    canBeProvided: true,
    necessary: true,
    reasons: "A ramp to the front door."
  } as const

  it("must be arranged when it can be provided and is necessary", () => {
    assert.isTrue(mustArrange(considered))
    assert.isFalse(mustArrange({ ...considered, canBeProvided: false }))
    assert.isFalse(mustArrange({ ...considered, necessary: false }))
    assert.isFalse(mustArrange({ _tag: "NotConsidered" }))
  })
})

describe("BUC-7.1.1: a young carer", () => {
  const birth: Birth = { _tag: "Born", on: day("2014-06-01") }
  const caring: Caring = {
    familyMember: "his brother",
    because: ["mentalIllness"],
    tasks: "Cooks, and stays at home from school to keep him company.",
    lifeSignificantlyAffected: true,
    views: ["excessive"]
  }

  it("is a child whose life is significantly affected by caring for somebody of the family", () => {
    assert.isTrue(isYoungCarer({ birth, on: day("2026-11-22") }, [caring]))
    assert.isTrue(
      isYoungCarer({ birth, on: day("2026-11-22") }, [
        { ...caring, lifeSignificantlyAffected: false },
        caring
      ])
    )
  })

  it("is not a child who cares for nobody, or whose life is not significantly affected, or an adult", () => {
    assert.isFalse(isYoungCarer({ birth, on: day("2026-11-22") }, []))
    assert.isFalse(
      isYoungCarer({ birth, on: day("2026-11-22") }, [{ ...caring, lifeSignificantlyAffected: false }])
    )
    assert.isFalse(isYoungCarer({ birth, on: day("2032-06-01") }, [caring]))
  })
})

describe("WT15-046, BUC-7.3.1a, BUC-7.3.1b, BUC-7.3.1c: youth justice", () => {
  it("a child on remand is looked after, wherever remanded; a sentence alone does not say", () => {
    const remandedOn = day("2026-11-20")
    assert.isTrue(isLookedAfterByRemand({ _tag: "RemandedToLocalAuthorityAccommodation", remandedOn }))
    assert.isTrue(isLookedAfterByRemand({ _tag: "RemandedToYouthDetentionAccommodation", remandedOn }))
    assert.isFalse(isLookedAfterByRemand({ _tag: "SentencedToCustody", sentencedOn: remandedOn }))
  })
})

describe("BUC-8.2, BUC-8.3a, BUC-8.4: legal status in care", () => {
  const periods: ReadonlyArray<Period> = [
    { status: "policeProtection", from: day("2026-11-20"), until: day("2026-11-22") },
    { status: "section20", from: day("2026-11-22"), until: null }
  ]

  it("is in force from its first day to its last, both included", () => {
    assert.deepStrictEqual(inForce(periods, day("2026-11-19")), [])
    assert.deepStrictEqual(inForce(periods, day("2026-11-20")), ["policeProtection"])
    assert.deepStrictEqual(inForce(periods, day("2026-11-22")), ["policeProtection", "section20"])
    assert.deepStrictEqual(inForce(periods, day("2027-11-22")), ["section20"])
  })

  it("cannot end before it starts", () => {
    const [protection] = periods
    assert.isTrue(periods.every(isPossible))
    assert.isFalse(isPossible({ ...protection!, until: day("2026-11-19") }))
  })
})

describe("WT15-086: a child linked to another authority", () => {
  const link = { authority: "Eastshire", details: "Told by the aunt.", contactedOn: null } as const
  const links: ReadonlyArray<LinkedAuthority> = [
    { ...link, link: "knownTo" },
    { ...link, link: "lookedAfterBy" },
    { ...link, link: "childProtectionPlan" },
    { ...link, link: "other" }
  ]

  it("who is looked after or on a child protection plan there: that authority must be consulted", () => {
    assert.deepStrictEqual(
      toConsult(links).map(({ link }) => link),
      ["lookedAfterBy", "childProtectionPlan"]
    )
  })
})

describe("WT15-054, BAR-3.4c: a child linked to another country", () => {
  it("has a country by its two letters, and it is said whether the Convention of 1996 applies", () => {
    const link = { country: Country.make("FR"), link: "dualNationality", contacts: [] } as const
    assert.isTrue(Schema.is(ForeignLink)({ ...link, hagueConvention1996: "notEstablished" }))
    assert.isFalse(Schema.is(ForeignLink)(link))
    assert.isFalse(Schema.is(Country)("France"))
  })
})
