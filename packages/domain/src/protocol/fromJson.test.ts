import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { protocolFromJson, type ProtocolUnreadable, type Unreadable } from "./fromJson.ts"
import { northshire } from "./northshire.test-data.ts"
import { LocalProtocol } from "./Protocol.ts"

const text = JSON.stringify(northshire)

/** Northshire's protocol as a text in which the first of these words is written as the second. */
const misspelt = (right: string, wrong: string): string => {
  assert.include(text, right)
  return text.replace(right, wrong)
}
const unreadable = (input: unknown): ProtocolUnreadable =>
  Result.getOrThrow(Result.flip(protocolFromJson(input)))
const issues = (input: unknown): ReadonlyArray<Unreadable> => unreadable(input).issues

describe("a protocol as JSON", () => {
  it("Northshire's is read as it was written, from text or from JSON already parsed", () => {
    assert.deepStrictEqual(Result.getOrThrow(protocolFromJson(text)), northshire)
    assert.deepStrictEqual(Result.getOrThrow(protocolFromJson(JSON.parse(text))), northshire)
  })
  it("may tell an editor what to check it against; that is no part of the protocol", () => {
    const told = { $schema: "local-protocol.schema.json", ...northshire }
    assert.deepStrictEqual(Result.getOrThrow(protocolFromJson(told)), northshire)
  })
  it.prop("any protocol comes back from JSON as it was", [LocalProtocol], ([protocol]) => {
    assert.deepStrictEqual(Result.getOrThrow(protocolFromJson(JSON.stringify(protocol))), protocol)
  })
})

describe("a protocol that cannot be read says where, in which rule, what is wrong and what to write instead", () => {
  it("a kind of rule that there is not", () => {
    assert.deepStrictEqual(issues(misspelt('"_tag":"Eligibility"', '"_tag":"Eligibilty"')), [
      {
        path: "rules[0]._tag",
        rule: "NOR-1",
        why: 'is "Eligibilty"',
        remedy:
          'Write one of: "Eligibility", "TimeLimit", "SignOff", "Checklist", "Notification", "Cadence", "Routing"'
      }
    ])
  })
  it("a unit that no document counts in", () => {
    const [issue] = issues(misspelt('"unit":"workingDays"', '"unit":"fortnights"'))
    assert.strictEqual(issue?.why, 'is "fortnights"')
    assert.strictEqual(
      issue?.remedy,
      'Write one of: "workingDays", "calendarDays", "daysAsWritten", "hours", "weeks", "months"'
    )
  })
  it("a field that is missing, with what it is for; a misspelt one, with those that there are", () => {
    assert.deepStrictEqual(issues(misspelt('"title"', '"titel"')), [
      {
        path: "titel",
        why: "is no field that can stand here",
        remedy:
          "Take it out, or write one of: authority, authorityName, title, version, sitsOn, inForce, adopted, covers, roles, officeHours, readings, rules"
      },
      {
        path: "title",
        why: "is missing",
        remedy: "Write title: The title of the protocol, as it stands on its first page"
      }
    ])
  })
  it("a field that may be left out is not passed over when it is misspelt", () => {
    const [issue] = issues({ ...northshire, inForce: { from: "2023-12-15", untill: "2024-12-15" } })
    assert.deepStrictEqual(issue, {
      path: "inForce.untill",
      why: "is no field that can stand here",
      remedy: "Take it out, or write one of: from, until"
    })
  })
  it("a day that was never in the calendar", () => {
    const [issue] = issues({ ...northshire, inForce: { from: "2023-02-30" } })
    assert.deepStrictEqual(issue, {
      path: "inForce.from",
      why: 'is "2023-02-30"',
      remedy: "Put it right: 2023-02-30 is not a day in the calendar (YYYY-MM-DD)"
    })
  })
  it("a number in quotes, half a day, and nobody at all", () => {
    const [first, ...rest] = northshire.rules
    const rules = [
      { ...first, _tag: "Eligibility", work: "section17", mayLead: [] },
      {
        ...rest.find(({ _tag }) => _tag === "TimeLimit"),
        within: { _tag: "Counted", amount: "1", unit: "hours" }
      },
      {
        ...rest.find(({ _tag }) => _tag === "TimeLimit"),
        within: { _tag: "Counted", amount: 0.5, unit: "hours" }
      }
    ]
    assert.deepStrictEqual(
      issues({ ...northshire, rules }).map(({ path, why, remedy }) => [path, why, remedy]),
      [
        ["rules[0].mayLead[0]", "is missing", "Write at least one"],
        ["rules[1].within.amount", 'is "1"', "Write a number, without quotes"],
        ["rules[2].within.amount", "is 0.5", "Write an integer"]
      ]
    )
  })
  it("the requirement that defines a role, when the mistake lies in the role", () => {
    const [role] = northshire.roles
    const [issue] = issues({ ...northshire, roles: [{ ...role, role: "Key Worker" }] })
    assert.deepStrictEqual(issue, {
      path: "roles[0].role",
      rule: String(role!.rule),
      why: 'is "Key Worker"',
      remedy: "Write the role as one word that starts with a small letter, such as teamManager"
    })
  })
  it("every mistake, not only the first; the message has a line for each", () => {
    const both = { ...northshire, authority: "Northshire", version: "" }
    assert.strictEqual(
      unreadable(both).message,
      [
        "The protocol cannot be read.",
        'authority is "Northshire". Write the authority in small letters and hyphens, such as north-shire.',
        'version is "". Write at least one character.'
      ].join("\n")
    )
  })
  it("a text that is no JSON, and JSON that is no object", () => {
    const [broken] = issues("{,}")
    assert.strictEqual(broken?.path, "")
    assert.match(broken?.why ?? "", /^is not JSON: /u)
    for (const input of [null, [], 7, "7"]) {
      const [issue] = issues(input)
      assert.deepStrictEqual([issue?.path, issue?.remedy], ["", "Write an object, in curly brackets"])
    }
  })
})
