import { graphql } from "graphql"
import { describe, expect, it } from "vitest"
import { schema } from "../schema.ts"
import { details } from "./details.ts"
import { inputOfMutation } from "./Shape.ts"

/** A session is enough where nothing is asked of a use case: an operation that went further would fail here. */
const signedIn = {
  session: { authority: "northshire", practitioner: "p1", name: "P", roles: [], purpose: "direct care" }
}

const put = async (mutation: string, entry: object) => {
  const source = `mutation ($input: ${inputOfMutation(mutation)}!) {
    answer: ${mutation}(input: $input) { __typename ... on InvalidInput { issues { path message } } }
  }`
  const input = {
    idempotencyKey: "record-0001",
    episode: "Episode:7b7b6f3e-9c55-4a6c-8f6b-0a8f0d0c5a11",
    seenVersion: 1,
    ...entry
  }
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues: { input },
    contextValue: signedIn
  })
  return { answer: data?.["answer"], errors: (errors ?? []).map(({ message }) => message).join("; ") }
}

const refused = { of: { theChild: true }, to: "ASSESSMENT", refusedOn: "2026-11-20", reasons: "r" }
const account = {
  wishesAndFeelings: "w",
  childsUnderstanding: "u",
  parentsInterviewed: "p",
  history: "h",
  analysis: "a",
  helpProvided: "h",
  howDistressWasMinimised: "d"
}
const concluded = { concludedOn: "2026-11-20", account }

describe("An entry that is no input at all", () => {
  it.each([
    ["with a field that is not known", { ...refused, mood: "sour" }],
    ["without a field that it needs", { ...refused, reasons: undefined }],
    ["with a choice of two", { ...refused, of: { theChild: true, nobody: true } }],
    ["with a word outside the set", { ...refused, to: "HOLIDAYS" }],
    ["with a day that was never in the calendar", { ...refused, refusedOn: "2026-02-30" }]
  ])("%s", async (_, entry) => {
    const { answer, errors } = await put("consentRefusedRecord", entry)
    expect(answer).toBeUndefined()
    expect(errors).not.toBe("")
  })
})

describe("An entry that the domain refuses", () => {
  it.each([
    [
      "a choice given as false",
      "consentRefusedRecord",
      { ...refused, of: { theChild: false } },
      ["of", "theChild"]
    ],
    [
      "words that are none, however deep",
      "enquiryConcludedRecord",
      {
        ...concluded,
        conclusion: { substantiated: { judgement: "j", conference: { notConvened: { reasons: " " } } } }
      },
      ["conclusion", "substantiated", "conference", "notConvened", "reasons"]
    ],
    ["a list that may not be empty", "questionsAnsweredRecord", { answers: [] }, ["answers", "0"]],
    [
      "an id of something else",
      "coWorkerEndedRecord",
      { practitioner: "Child:c1", endedOn: "2026-11-20", reasons: "r" },
      ["practitioner"]
    ]
  ])("%s: the place is told as in the input", async (_, mutation, entry, path) => {
    const { answer } = await put(mutation, entry)
    expect(answer).toMatchObject({ __typename: "InvalidInput", issues: [{ path }] })
  })
})

describe("What an entry says", () => {
  it("is told under the names of the input, down to each item of a list", () => {
    const entry = {
      _tag: "SignificantHarmSuspected",
      suspectedAt: "2026-11-20T09:00:00.000Z",
      harm: { category: "neglect", means: ["inPerson"], places: ["insideTheHome", "outsideTheHome"] },
      basis: "Seen at school."
    }
    expect(details(entry as never)).toEqual([
      { field: "suspectedAt", value: "2026-11-20T09:00:00.000Z" },
      { field: "harm.category", value: "NEGLECT" },
      { field: "harm.means.0", value: "IN_PERSON" },
      { field: "harm.places.0", value: "INSIDE_THE_HOME" },
      { field: "harm.places.1", value: "OUTSIDE_THE_HOME" },
      { field: "basis", value: "Seen at school." }
    ])
  })

  it("names whoever it names by the id that the API gives them, and a choice without words as chosen", () => {
    const entry = {
      _tag: "CoWorkerEnded",
      practitioner: "p1",
      endedOn: "2026-11-20",
      reasons: "Moved on."
    }
    expect(details(entry as never)[0]).toEqual({ field: "practitioner", value: "Practitioner:p1" })
    const consent = { _tag: "ConsentOverridden", to: "assessment", riskOfHarm: "r", reasons: "r" }
    expect(details({ ...consent, _tag: "ConsentRefused", of: { _tag: "TheChild" } } as never)[0]).toEqual({
      field: "of.theChild",
      value: "true"
    })
  })
})
