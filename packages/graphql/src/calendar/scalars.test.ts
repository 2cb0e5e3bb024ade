import { graphql, Kind } from "graphql"
import { describe, expect, it } from "vitest"
import { schema } from "../schema.ts"
import { scalars } from "./scalars.ts"

const dueOn = async (from: string) => {
  const source = "query ($from: Date!) { dueOn(from: $from, workingDays: 1) { __typename } }"
  const { errors = [] } = await graphql({ schema, source, variableValues: { from } })
  return errors.map(({ message }) => message).join("; ")
}

const literal = async (argument: string) => {
  const { errors = [] } = await graphql({
    schema,
    source: `{ dueOn(from: ${argument}, workingDays: 1) { __typename } }`
  })
  return errors.map(({ message }) => message).join("; ")
}

const received = async (receivedAt: string) => {
  const source = "mutation ($input: ReferralReceiveInput!) { referralReceive(input: $input) { __typename } }"
  const input = {
    idempotencyKey: "referral-1",
    child: { new: { givenName: "Ada", familyName: "Brook", birth: { bornOn: "2018-05-01" } } },
    referrer: { theChild: true },
    concern: "Something is wrong at home.",
    receivedAt
  }
  const { errors = [] } = await graphql({ schema, source, variableValues: { input } })
  return errors.map(({ message }) => message).join("; ")
}

describe("Date", () => {
  it("refuses 30 February in a variable", async () => {
    expect(await dueOn("2026-02-30")).toContain("2026-02-30 is not a day in the calendar (YYYY-MM-DD)")
  })

  it("refuses 30 February in the query", async () => {
    expect(await literal('"2026-02-30"')).toContain("2026-02-30 is not a day in the calendar (YYYY-MM-DD)")
  })

  it("refuses a moment in the place of a day", async () => {
    expect(await dueOn("2026-02-03T10:00:00.000Z")).toContain("Write the day as YYYY-MM-DD")
  })

  it("refuses a number", async () => {
    expect(await literal("20260203")).not.toBe("")
  })
})

describe("DateTime", () => {
  it.each([
    ["2026-11-20T10:00:00Z", "2026-11-20T10:00:00.000Z"],
    ["2026-11-20T10:00:00.5Z", "2026-11-20T10:00:00.500Z"],
    ["2026-11-20T10:00:00.123456789Z", "2026-11-20T10:00:00.123Z"],
    ["2026-11-20T10:00:00.250Z", "2026-11-20T10:00:00.250Z"]
  ])("takes %s, as RFC 3339 lets it be written, to the millisecond", (written, kept) => {
    expect(scalars.DateTime.parseValue(written)).toBe(kept)
    expect(scalars.DateTime.parseLiteral({ kind: Kind.STRING, value: written })).toBe(kept)
  })

  it.each(["2026-02-30T10:00:00Z", "2026-11-20T10:00Z", "2026-11-20T10:00:00", "2026-11-20T10:00:00.Z"])(
    "refuses %s",
    async (written) => {
      expect(await received(written)).not.toBe("")
    }
  )

  it("refuses a day in the place of a moment", async () => {
    expect(await received("2026-11-20")).toContain("Write the instant in UTC")
  })

  it("refuses local time", async () => {
    expect(await received("2026-11-20T10:00:00.000+01:00")).toContain("Write the instant in UTC")
  })
})
