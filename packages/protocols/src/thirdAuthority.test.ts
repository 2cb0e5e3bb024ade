import { execFileSync } from "node:child_process"
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { CalendarDate, Conformance, LeadPractitioner, Practitioner, Protocol, Role } from "@section17/domain"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { editions } from "./index.ts"

const here = join(import.meta.dirname, "..")

/** The one file of the one folder that the fictional authority of Northshire adds. */
const northshire = `
import type { Protocol } from "@section17/domain"
import { authority, day, edition, employedByTheAuthority, id, registeredWith, role, who, workingDays } from "../../rule.ts"

const source = { document: "Northshire: How We Help", paragraph: "2" }
const practiceLead = role("practiceLead")

export const protocol: Protocol.LocalProtocol = {
  authority: authority("northshire"),
  authorityName: "Northshire",
  title: source.document,
  version: "2026-04-01",
  sitsOn: edition("working-together-2023"),
  inForce: { from: day("2026-04-01") },
  roles: [
    {
      role: practiceLead,
      title: "Practice Lead",
      requires: [registeredWith("Social Work England")],
      rule: id("NOR-1"),
      source
    }
  ],
  rules: [
    {
      _tag: "TimeLimit",
      id: id("NOR-2"),
      source,
      step: "completeAssessment",
      anchor: "referralReceived",
      within: workingDays(30),
      ifExceeded: "recordReasons"
    },
    {
      _tag: "Eligibility",
      id: id("NOR-3"),
      source,
      work: "section47",
      mayLead: [who(role("socialWorker"), employedByTheAuthority)]
    }
  ]
}
`

/** The version before it: in force until the day before, and with the guidance's 45 working days. */
const earlier = northshire
  .replace(`"../../rule.ts"`, `"../../../rule.ts"`)
  .replace(`version: "2026-04-01"`, `version: "2024-04-01"`)
  .replace(`{ from: day("2026-04-01") }`, `{ from: day("2024-04-01"), until: day("2026-03-31") }`)
  .replace("workingDays(30)", "workingDays(45)")

let copy = ""

const filesUnder = (root: string): ReadonlyArray<string> =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))

const run = (...args: ReadonlyArray<string>): string =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: "utf8" })

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "protocols-"))
  for (const part of ["src", "script", "package.json"])
    cpSync(join(here, part), join(copy, part), { recursive: true })
  symlinkSync(join(here, "node_modules"), join(copy, "node_modules"))
  mkdirSync(join(copy, "src/local/northshire"))
  writeFileSync(join(copy, "src/local/northshire/protocol.ts"), northshire)
  mkdirSync(join(copy, "src/local/northshire/earlier"))
  writeFileSync(join(copy, "src/local/northshire/earlier/2024-04-01.ts"), earlier)
  run("script/generate-registry.ts")
})

afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

const registryOfTheCopy = (): ReadonlyArray<Protocol.LocalProtocol> => {
  const print = `import { registry } from "./src/index.ts"; console.log(JSON.stringify(registry))`
  return Schema.decodeUnknownSync(Schema.Array(Protocol.LocalProtocol))(
    JSON.parse(run("--input-type=module", "--eval", print))
  )
}

describe("another authority is one folder", () => {
  it("beside the folder, only the generated registry differs", () => {
    const originals = new Set(filesUnder(here))
    const changed = filesUnder(copy).filter((file) => {
      const original = join(here, file)
      return !originals.has(file) || readFileSync(join(copy, file), "utf8") !== readFileSync(original, "utf8")
    })
    assert.deepStrictEqual([...changed].sort(), [
      "src/local/northshire/earlier/2024-04-01.ts",
      "src/local/northshire/protocol.ts",
      "src/registry.gen.ts"
    ])
  })

  it("the authority is in the registry, conforms to its edition, and its rules and roles hold", () => {
    const local = registryOfTheCopy().findLast(({ authority }) => authority === "northshire")
    const edition = editions.find(({ code }) => code === local?.sitsOn)
    assert.isDefined(local)
    assert.isDefined(edition)
    assert.deepStrictEqual(Conformance.conformance(local!, edition!), [])
    const protocol = Result.getOrThrow(Protocol.overlay(edition!, local!))
    assert.strictEqual(Protocol.timeLimits(protocol, "completeAssessment")[0]?.id, "NOR-2")
    assert.strictEqual(Protocol.timeLimits(protocol, "decideReferral")[0]?.id, "WT15-066")
  })

  it("a new version is in force from its day, and the one before it is still held for the episodes that keep it", () => {
    const held = registryOfTheCopy().filter(({ authority }) => authority === "northshire")
    const on = (text: string) =>
      held.filter(({ inForce }) => Protocol.isInForce(inForce, CalendarDate.CalendarDate.make(text)))
    assert.deepStrictEqual(
      on("2026-03-31").map(({ version }) => version),
      ["2024-04-01"]
    )
    assert.deepStrictEqual(
      on("2026-04-01").map(({ version }) => version),
      ["2026-04-01"]
    )
  })

  it("its section 47 enquiries are refused to an agency social worker, naming NOR-3", () => {
    const local = registryOfTheCopy().find(({ authority }) => authority === "northshire")
    const edition = editions.find(({ code }) => code === local?.sitsOn)
    const protocol = Result.getOrThrow(Protocol.overlay(edition!, local!))
    const practitioner: Practitioner.Practitioner = {
      id: Practitioner.PractitionerId.make("agency-worker"),
      name: "Ash Oakes",
      roles: [Role.Role.make("socialWorker")],
      employer: "An Agency",
      socialWorkQualified: true,
      significantPracticeExperience: true,
      registrations: [
        {
          regulator: "Social Work England",
          number: "SW1",
          from: CalendarDate.CalendarDate.make("2019-12-02")
        }
      ],
      supervisor: null
    }
    const on = CalendarDate.CalendarDate.make("2026-11-20")
    const answer = LeadPractitioner.leadPractitioner(protocol, { practitioner, work: "section47", on })
    assert.isTrue(Result.isFailure(answer))
    if (Result.isFailure(answer)) assert.include(answer.failure.message, "NOR-3")
  })
})
