import { graphql } from "graphql"
import { describe, expect, it } from "vitest"
import { schema } from "../schema.ts"

/** A session is enough where nothing is asked of a use case: an operation that went further would fail here. */
const signedIn = {
  session: { authority: "northshire", practitioner: "p1", name: "P", roles: [], purpose: "direct care" }
}

const answerTo = async (mutation: string, input: object, contextValue: object = signedIn) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const source = `mutation ($input: ${type}!) {
    answer: ${mutation}(input: $input) { __typename ... on InvalidInput { message rule issues { path message } } }
  }`
  const { data, errors } = await graphql({ schema, source, variableValues: { input }, contextValue })
  return { answer: data?.["answer"], errors }
}

const header = {
  idempotencyKey: "decide-0001",
  episode: "Episode:7b7b6f3e-9c55-4a6c-8f6b-0a8f0d0c5a11",
  seenVersion: 1
}

describe("A mutation whose input the domain refuses", () => {
  it("answers with every issue and its place, header and command alike", async () => {
    const input = {
      idempotencyKey: "short",
      episode: "Child:1",
      seenVersion: -1,
      response: "EARLY_HELP",
      reasons: " "
    }
    expect(await answerTo("referralDecide", input)).toEqual({
      answer: {
        __typename: "InvalidInput",
        message: expect.stringContaining("reasons: write at least one word"),
        rule: null,
        issues: [
          { path: ["idempotencyKey"], message: expect.any(String) },
          { path: ["episode"], message: "Give the id of a thing of type Episode, as this API gave it" },
          { path: ["seenVersion"], message: "Expected a value greater than or equal to 0" },
          { path: ["reasons"], message: "write at least one word" }
        ]
      },
      errors: undefined
    })
  })

  it.each([
    [
      "childSeenRecord",
      { seenOn: "2026-11-20", manner: { alone: false }, wishesAndFeelings: "w" },
      ["manner", "alone"]
    ],
    [
      "childSeenRecord",
      { seenOn: "2026-11-20", manner: { notAloneBecause: "" }, wishesAndFeelings: "w" },
      ["manner", "notAloneBecause"]
    ],
    ["closurePropose", { destination: { closed: false }, reasons: "r" }, ["destination", "closed"]],
    [
      "closurePropose",
      { destination: { steppedDownTo: " " }, reasons: "r" },
      ["destination", "steppedDownTo"]
    ],
    ["overrunReasonRecord", { step: "SEE_CHILD", reason: "r", discussedWith: [] }, ["discussedWith", "0"]],
    ["leadPractitionerAllocate", { practitioner: "Episode:p1" }, ["practitioner"]],
    [
      "leadPractitionerAllocate",
      {
        practitioner: "Practitioner:p1",
        direction: { focus: " ", seeChildBy: "2026-11-20", completeBy: "2026-11-20" }
      },
      ["direction", "focus"]
    ],
    ["planAgree", { agreedWith: [""], discussedWithFamilyOn: "2026-11-20" }, ["agreedWith", "0"]]
  ])("%s %j: the place is %j", async (mutation, said, path) => {
    const { answer } = await answerTo(mutation, { ...header, ...said })
    expect(answer).toMatchObject({ __typename: "InvalidInput", issues: [{ path }] })
  })

  const referral = {
    idempotencyKey: "referral-0001",
    child: { new: { givenName: "Ada", familyName: "Brook", birth: { bornOn: "2018-05-01" } } },
    referrer: { theChild: true },
    concern: "Something is wrong at home.",
    receivedAt: "2026-11-20T09:00:00.000Z"
  }

  it.each([
    [{ concern: "" }, ["concern"]],
    [{ referrer: { theChild: false } }, ["referrer", "theChild"]],
    [
      { referrer: { professional: { agency: "", capacity: "Teacher" } } },
      ["referrer", "professional", "agency"]
    ],
    [{ child: { known: "Ada" } }, ["child", "known"]],
    [
      { child: { new: { givenName: "", familyName: "Brook", birth: { expectedOn: "2027-02-01" } } } },
      ["child", "new", "givenName"]
    ]
  ])("referralReceive %j: the place is %j", async (changed, path) => {
    const { answer } = await answerTo("referralReceive", { ...referral, ...changed })
    expect(answer).toMatchObject({ __typename: "InvalidInput", issues: [{ path }] })
  })

  it("a child who is both born and expected is no input at all", async () => {
    const birth = { bornOn: "2018-05-01", expectedOn: "2027-02-01" }
    const child = { new: { givenName: "Ada", familyName: "Brook", birth } }
    const { answer, errors } = await answerTo("referralReceive", { ...referral, child })
    expect(answer).toBeUndefined()
    expect(errors?.[0]?.message).toContain("BirthInput")
  })
})

describe("A mutation by nobody", () => {
  it("says to sign in, before it looks at the input", async () => {
    const { answer, errors } = await answerTo(
      "referralDecide",
      { ...header, response: "EARLY_HELP", reasons: " " },
      { session: null }
    )
    expect(answer ?? null).toBeNull()
    expect(errors?.[0]?.extensions).toEqual({ code: "UNAUTHENTICATED" })
  })
})
