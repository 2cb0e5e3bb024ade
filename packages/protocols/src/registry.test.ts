import { readdirSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import { Conformance, Protocol, Rule, Soundness, Subject, type Who } from "@section17/domain"
import { Result, Schema } from "effect"
import { editions, registry } from "./registry.gen.ts"

const folders = (path: string): ReadonlyArray<string> =>
  readdirSync(new URL(path, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

const editionOf = ({ sitsOn }: Protocol.LocalProtocol): Protocol.Edition =>
  editions.find(({ code }) => code === sitsOn)!
const throughJson = <A, I>(schema: Schema.Codec<A, I>, value: A): A =>
  Schema.decodeUnknownSync(Schema.toCodecJson(schema))(JSON.parse(JSON.stringify(value)))
const rolesNamed = (rule: Rule.Rule): ReadonlyArray<string> => {
  const whos = rule._tag === "Eligibility" ? rule.mayLead : (rule.by ?? [])
  return whos.map(({ role }: Who.Who) => role)
}

describe("an authority is one folder", () => {
  it("every folder is registered, and every registered authority has its folder", () => {
    const registered = new Set(registry.map(({ authority }) => String(authority)))
    assert.deepStrictEqual([...registered].sort(), folders("./local/"))
  })
  it("of each authority one version is in force on any day, and no two on the same", () => {
    for (const [index, one] of registry.entries()) {
      for (const other of registry.slice(index + 1).filter(({ authority }) => authority === one.authority)) {
        assert.isTrue(
          (one.inForce.until ?? "9999-12-31") < other.inForce.from,
          `${one.authority} ${one.version}`
        )
      }
    }
  })
  it("every edition is registered under its year", () => {
    assert.deepStrictEqual(
      editions.map(({ code }) => code.slice("working-together-".length)).sort(),
      folders("./working-together/")
    )
  })
})

for (const local of registry) {
  describe(`C16: the protocol of ${local.authorityName}`, () => {
    const protocol = Result.getOrThrow(Protocol.overlay(editionOf(local), local))

    it("is no looser than the edition that it sits on", () => {
      assert.deepStrictEqual(Conformance.conformance(local, editionOf(local)), [])
    })
    it("sits on no other edition", () => {
      for (const edition of editions.filter(({ code }) => code !== local.sitsOn)) {
        assert.strictEqual(
          Result.getOrThrow(Result.flip(Protocol.overlay(edition, local)))._tag,
          "SitsOnAnotherEdition"
        )
      }
    })
    it("holds together: its time, the roles that it speaks of, one rule about each thing", () => {
      assert.deepStrictEqual(Soundness.soundness(local, editionOf(local)), [])
    })
    it("is data: it comes back from JSON as it was", () => {
      assert.deepStrictEqual(throughJson(Protocol.LocalProtocol, local), local)
    })
    it("says one thing about each subject, and says it in a sentence", () => {
      const subjects = protocol.rules.map(Rule.subjectOf)
      assert.deepStrictEqual([...new Set(subjects)], subjects)
      for (const rule of protocol.rules) assert.match(Rule.says(protocol.roles, rule), /^[A-Z].*[.?]$/u)
    })
    it("names the document and the paragraph of every rule and every role", () => {
      for (const { source } of [...local.rules, ...local.roles]) {
        assert.strictEqual(source.document, local.title)
        assert.match(source.paragraph, /^(sections?|paragraphs?) \d/u)
      }
    })
    it("says who may lead section 17 and section 47, and who decides a referral", () => {
      assert.isDefined(Protocol.eligibility(protocol, "section17"))
      assert.isDefined(Protocol.eligibility(protocol, "section47"))
      assert.isDefined(Protocol.signOffs(protocol, "referralResponse")[0])
      assert.isDefined(Protocol.timeLimits(protocol, "completeAssessment")[0])
    })
  })
}

for (const edition of editions) {
  describe(`C15: ${edition.title}`, () => {
    it("is data: it comes back from JSON as it was", () => {
      assert.deepStrictEqual(throughJson(Protocol.Edition, edition), edition)
    })
    it("says one thing about each subject", () => {
      const subjects = edition.rules.map(Rule.subjectOf)
      assert.deepStrictEqual([...new Set(subjects)], subjects)
    })
    it("speaks only of roles that it defines", () => {
      const defined = edition.roles.map(({ role }) => String(role))
      for (const role of edition.rules.flatMap(rolesNamed)) {
        assert.isTrue(role === "anyPractitioner" || defined.includes(role), role)
      }
    })
  })
}

describe("the field's words", () => {
  it("every subject that a rule can speak of has words", () => {
    const subjects = [
      Subject.Work,
      Subject.Step,
      Subject.Decision,
      Subject.Anchor,
      Subject.Recurring,
      Subject.Telling,
      Subject.Exception,
      Subject.Form,
      Subject.ChecklistItem,
      Subject.Situation,
      Subject.Circumstance
    ].flatMap(({ literals }) => literals)
    for (const subject of subjects) assert.isAbove(Subject.inWords(subject).length, 3, subject)
  })
})
