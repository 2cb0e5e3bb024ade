import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import {
  Characteristics,
  ChildInNeed,
  Genogram,
  Harm,
  Household,
  Identifier,
  LegalStatus,
  YouthJustice
} from "./index.ts"

const comesBack = <S extends Schema.Codec<unknown, unknown>>(schema: S, value: S["Type"]) => {
  const codec = Schema.toCodecJson(schema)
  const text = JSON.stringify(Schema.encodeSync(codec)(value))
  assert.deepStrictEqual(Schema.decodeUnknownSync(codec)(JSON.parse(text)), value)
}

describe("what is on record about a child comes back from JSON as it was", () => {
  it.prop("identifiers", [Identifier.NhsNumber, Identifier.UniquePupilNumber], ([nhsNumber, upn]) => {
    comesBack(Identifier.NhsNumber, nhsNumber)
    comesBack(Identifier.UniquePupilNumber, upn)
  })
  it.prop("limbs of child in need", [ChildInNeed.Limbs], ([limbs]) => comesBack(ChildInNeed.Limbs, limbs))
  it.prop("harm", [Harm.Harm], ([harm]) => comesBack(Harm.Harm, harm))
  it.prop("household", [Household.Household], ([household]) => comesBack(Household.Household, household))
  it.prop("youth justice", [YouthJustice.YouthJusticeStatus], ([status]) =>
    comesBack(YouthJustice.YouthJusticeStatus, status)
  )
  it.prop("legal status", [LegalStatus.Period], ([period]) => comesBack(LegalStatus.Period, period))
  it.prop("characteristics", [Characteristics.Characteristics], ([characteristics]) =>
    comesBack(Characteristics.Characteristics, characteristics)
  )
  it.prop("genogram", [Genogram.Genogram], ([genogram]) => comesBack(Genogram.Genogram, genogram))
})
