import { Assessment, Plan, Referral } from "@section17/domain"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { decoding, placeIn } from "./InvalidInput.ts"

const issuesOf = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  { input, mapped = input }: { readonly input: unknown; readonly mapped?: unknown }
) => {
  const decoded = decoding(schema)(mapped, input)
  return Result.isFailure(decoded) ? decoded.failure : []
}

describe("The place of an issue in the input", () => {
  it("is the path itself where input and domain have the same fields", () => {
    const input = { outcomes: [{ outcome: "", measure: "m", actions: [] }] }
    expect(issuesOf(Schema.Struct(Plan.DraftPlan), { input })).toEqual([
      { path: ["outcomes", "0", "outcome"], message: "write at least one word" }
    ])
  })

  it("goes through the one field that was chosen", () => {
    const professional = { agency: "", capacity: "Teacher", wishesToRemainAnonymous: false }
    const mapped = { referrer: { _tag: "Professional", name: "", ...professional } }
    expect(
      issuesOf(Schema.Struct({ referrer: Referral.Referrer }), {
        input: { referrer: { professional } },
        mapped
      })
    ).toEqual([
      {
        path: ["referrer", "professional", "agency"],
        message: "write at least one word"
      }
    ])
  })

  it("ends at a chosen field that is a text", () => {
    const input = { manner: { notAloneBecause: " " } }
    const mapped = { manner: { _tag: "NotAlone", reason: " " } }
    expect(issuesOf(Schema.Struct({ manner: Assessment.Manner }), { input, mapped })).toEqual([
      { path: ["manner", "notAloneBecause"], message: "write at least one word" }
    ])
  })

  it("is the path itself where the input has nothing to choose", () => {
    expect(placeIn({ a: 1, b: 2 }, ["c"])).toEqual(["c"])
  })

  it("tells every issue, not only the first", () => {
    const input = { outcomes: [{ outcome: "", measure: "", actions: [] }] }
    expect(issuesOf(Schema.Struct(Plan.DraftPlan), { input }).map(({ path }) => path.at(-1))).toEqual([
      "outcome",
      "measure"
    ])
  })
})
