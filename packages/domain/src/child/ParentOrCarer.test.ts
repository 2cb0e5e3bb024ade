import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { day, father, grandmother, mother, stepfather } from "./family.test-data.ts"
import { notSearchedFor, ParentOrCarer, withParentalResponsibility } from "./ParentOrCarer.ts"

const mia: ParentOrCarer = {
  person: mother,
  name: "Mia Green",
  relationship: "mother",
  parentalResponsibility: "held",
  whereabouts: { _tag: "Resident" }
}
const finn: ParentOrCarer = {
  person: father,
  name: "Finn Field",
  relationship: "father",
  parentalResponsibility: "held",
  whereabouts: { _tag: "Absent", search: [] }
}
const glen: ParentOrCarer = {
  person: stepfather,
  name: "Glen Hill",
  relationship: "stepfather",
  parentalResponsibility: "notHeld",
  whereabouts: { _tag: "NonResident" }
}
const greta: ParentOrCarer = {
  person: grandmother,
  name: "Greta Green",
  relationship: "grandmother",
  parentalResponsibility: "notEstablished",
  whereabouts: { _tag: "Absent", search: [] }
}
const attempt = {
  on: day("2026-11-20"),
  means: "A letter to the last known address",
  result: { _tag: "NotLocated", learnt: "Moved in the spring; no new address." }
} as const

describe("BAR-4.2a: due diligence in locating absent parents", () => {
  it("an absent parent for whom no attempt is on record is found", () => {
    assert.deepStrictEqual(notSearchedFor([mia, finn, glen, greta]), [finn, greta])
  })

  it("an attempt is evidence, with its day, its means and its result, even when it did not locate anybody", () => {
    const searched: ParentOrCarer = { ...finn, whereabouts: { _tag: "Absent", search: [attempt] } }
    assert.isTrue(Schema.is(ParentOrCarer)(searched))
    assert.deepStrictEqual(notSearchedFor([mia, searched]), [])
  })

  it("an attempt without a result is none", () => {
    const { result: _, ...unfinished } = attempt
    const whereabouts = { _tag: "Absent", search: [unfinished] }
    assert.isFalse(Schema.is(ParentOrCarer)({ ...finn, whereabouts }))
  })
})

describe("BUC-2.10b: parental responsibility", () => {
  it("is held by those known to hold it, wherever they are", () => {
    assert.deepStrictEqual(withParentalResponsibility([mia, finn, glen, greta]), [mia, finn])
  })
})
