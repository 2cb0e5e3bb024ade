import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { awaitsInterpreterDecision, Communication, Language } from "./Communication.ts"

const language = Language.make
const polish: Communication = {
  firstLanguage: language("pl"),
  otherLanguages: [language("en")],
  interpreter: { _tag: "NotDecided" },
  needs: [],
  method: null
}

describe("BUC-2.16: interpreters where English is not the first language", () => {
  it("somebody must decide, even when the family speaks English too", () => {
    assert.isTrue(awaitsInterpreterDecision(polish))
    assert.isTrue(awaitsInterpreterDecision({ ...polish, firstLanguage: language("bfi") }))
  })

  it("nobody must when English is the first language, of whatever country", () => {
    assert.isFalse(awaitsInterpreterDecision({ ...polish, firstLanguage: language("en") }))
    assert.isFalse(awaitsInterpreterDecision({ ...polish, firstLanguage: language("en-GB") }))
  })

  it("the decision is made when an interpreter is needed or arranged, or when there is a reason for none", () => {
    const decided: ReadonlyArray<Communication["interpreter"]> = [
      { _tag: "Needed", into: language("pl") },
      { _tag: "Arranged", into: language("pl"), interpreter: "Iga Nowak" },
      { _tag: "NotNeeded", reason: "The mother asked to speak English and was understood." }
    ]
    for (const interpreter of decided) assert.isFalse(awaitsInterpreterDecision({ ...polish, interpreter }))
  })
})

describe("BUC-7.2.3, BAR-3.3d: communication needs", () => {
  it("say how they are met, and who advised on the child's method", () => {
    const is = Schema.is(Communication)
    const needs = [{ need: "Does not speak", metBy: "Picture cards from school" }]
    assert.isTrue(
      is({ ...polish, needs, method: { how: "Points at pictures", advisedBy: "the class teacher" } })
    )
    assert.isFalse(is({ ...polish, needs: [{ need: "Does not speak" }] }))
    assert.isFalse(is({ ...polish, method: { how: "Points at pictures", advisedBy: "" } }))
  })
})
