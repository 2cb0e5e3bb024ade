import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { obligations } from "../../obligation/obligations.ts"
import { PersonId } from "../../child/Person.ts"
import {
  day,
  header,
  kit,
  protocolWith,
  sam,
  tess,
  unmeasured,
  who,
  teamManager
} from "../../protocol/northshire.test-data.ts"
import type { Entry } from "../record/Entry.ts"
import { attempt, calendar, commands, type Step, told, until } from "../story.test-data.ts"
import { isSo } from "../circumstance/standing.ts"
import { discussion } from "../strategy-discussion/discussion.test-data.ts"
import { isRefused, wordOf } from "./standing.ts"

const under = protocolWith(
  {
    _tag: "SignOff",
    ...header("NOR-31"),
    decision: "consentOverride",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "SignOff",
    ...header("NOR-32"),
    decision: "withdrawalOfConsent",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Notification",
    ...header("NOR-33"),
    telling: "agenciesOfOverride",
    after: "consentOverridden",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: []
  },
  { _tag: "Checklist", ...header("NOR-34"), step: "seekConsent", items: ["consentInWriting"] }
)

const put = (at: string, by: Step["by"], entry: Entry): Step => ({
  at,
  by,
  does: { _tag: "PutOnRecord", entry }
})

const refusalOf = (before: ReadonlyArray<Step>, step: Step): string => {
  const episode = told(before, under)
  const asItWas = structuredClone(episode)
  const refusal = Result.getOrThrow(Result.flip(attempt(episode, step, under)))
  assert.deepStrictEqual(episode, asItWas)
  return refusal.message
}

const stands = (steps: ReadonlyArray<Step>, rule: string) =>
  Result.getOrThrow(obligations(told(steps, under), { protocol: under, calendar, on: day("2027-01-05") }))
    .filter((each) => each.rule === rule)
    .map(({ state }) => state)

const mother = {
  _tag: "SomebodyWithParentalResponsibility",
  person: PersonId.make("33333333-3333-4333-8333-333333333333")
} as const
const father = {
  _tag: "SomebodyWithParentalResponsibility",
  person: PersonId.make("44444444-4444-4444-8444-444444444444")
} as const
const child = { _tag: "TheChild" } as const

const allocated = until("RecordChildSeen")
const given = (of: typeof mother) =>
  put("2026-12-23 10:00", sam, {
    _tag: "ConsentGiven",
    of,
    to: "assessment",
    givenOn: day("2026-12-23"),
    form: "written"
  })
const refused = (of: typeof mother) =>
  put("2026-12-23 11:00", sam, {
    _tag: "ConsentRefused",
    of,
    to: "assessment",
    refusedOn: day("2026-12-23"),
    reasons: ""
  })
const withdrawn = put("2027-01-04 11:00", sam, {
  _tag: "ConsentWithdrawn",
  of: mother,
  to: "assessment",
  withdrawnOn: day("2027-01-04"),
  reasons: "No reason given."
})
const overridden = put("2027-01-05 09:00", tess, {
  _tag: "ConsentOverridden",
  to: "assessment",
  riskOfHarm: "He is alone at night.",
  reasons: "Nobody else can tell us how he is."
})

describe("consent, as it stands", () => {
  it("is each person's own, for each purpose, and the latest word of each", () => {
    const episode = told([...allocated, given(mother), refused(father)], under)
    assert.deepStrictEqual(
      [
        wordOf(episode, mother, "assessment"),
        wordOf(episode, father, "assessment"),
        wordOf(episode, mother, "informationSharing")
      ],
      ["given", "refused", undefined]
    )
    assert.deepStrictEqual(
      [isRefused(episode, "assessment"), isRefused(episode, "informationSharing")],
      [true, false]
    )
    assert.strictEqual(
      wordOf(told([...allocated, given(mother), withdrawn], under), mother, "assessment"),
      "withdrawn"
    )
  })
  it("is withdrawn only by somebody who gave it", () => {
    assert.match(refusalOf(allocated, withdrawn), /they have not given this consent/u)
  })
})

const sought = (rest: Partial<Extract<Entry, { _tag: "ConsentSought" }>> = {}) =>
  put("2026-12-22 10:00", sam, {
    _tag: "ConsentSought",
    of: mother,
    to: "assessment",
    competence: { _tag: "NotJudged" },
    soughtOn: day("2026-12-22"),
    form: "written",
    ...rest
  })

const judged = (competent: boolean) => ({
  _tag: "Judged" as const,
  ageAppropriate: true,
  competent,
  reasons: "He understands what is asked.",
  judgedBy: sam.id,
  judgedOn: day("2026-12-22")
})

describe("BUC-2.10b: consent is sought in writing", () => {
  it("not by word of mouth, not even once it was sought of somebody else in writing", () => {
    const spoken = sought({ of: father, form: "spoken" })
    assert.match(refusalOf(allocated, spoken), /put on record first: the request for consent in writing/u)
    assert.match(refusalOf([...allocated, sought()], spoken), /NOR-34/u)
  })
  it("of the child, when judged of appropriate age and competent", () => {
    assert.match(refusalOf(allocated, sought({ of: child })), /nobody judged the child/u)
    assert.match(
      refusalOf(allocated, sought({ of: child, competence: judged(false) })),
      /nobody judged the child/u
    )
    assert.strictEqual(
      told([...allocated, sought({ of: child, competence: judged(true) })], under).record?.length,
      1
    )
  })
})

describe("BUC-2.10c, BUC-2.10d: a refusal is overridden", () => {
  it("by nobody but whom the protocol names", () => {
    for (const by of [sam, kit]) {
      assert.match(
        refusalOf([...allocated, refused(mother)], { ...overridden, by }),
        /may not decide the overriding of a refusal of consent\. NOR-31/u
      )
    }
  })
  it("only where there is one, or a withdrawal", () => {
    assert.match(refusalOf([...allocated, given(mother)], overridden), /nobody refuses this consent/u)
    for (const before of [[refused(mother)], [given(mother), withdrawn]]) {
      assert.strictEqual(told([...allocated, ...before, overridden], under).record?.length, before.length + 1)
    }
  })
  it("with reasons on record, which the partner agencies are told", () => {
    const steps = [...allocated, refused(mother), overridden]
    assert.deepStrictEqual(stands([...allocated, refused(mother)], "NOR-33"), [])
    assert.deepStrictEqual(stands(steps, "NOR-33"), ["outstanding"])
    const shared: Step = {
      at: "2027-01-05 10:00",
      by: tess,
      does: commands.tell("agenciesOfOverride", "2027-01-05")
    }
    assert.deepStrictEqual(stands([...steps, shared], "NOR-33"), ["met"])
  })
})

describe("BAR-3.4e: consent is withdrawn", () => {
  const answered = put("2027-01-04 15:00", tess, {
    _tag: "WithdrawalAnswered",
    nextSteps: "Visit with the health visitor.",
    rationale: "The mother trusts her."
  })
  const steps = [...allocated, given(mother), withdrawn]
  it("and a manager records what is done, and why", () => {
    assert.deepStrictEqual(stands(steps, "NOR-32"), ["outstanding"])
    assert.match(
      refusalOf(steps, { ...answered, by: sam }),
      /the next steps after consent was withdrawn\. NOR-32/u
    )
    assert.deepStrictEqual(stands([...steps, answered], "NOR-32"), ["met"])
  })
  it("once for each withdrawal", () => {
    assert.match(refusalOf(allocated, answered), /no withdrawal of consent waits/u)
    assert.match(refusalOf([...steps, answered], answered), /no withdrawal of consent waits/u)
  })
})

describe("C9: nothing waits for consent", () => {
  it("a refusal stops neither seeing the child nor the assessment, and an enquiry under section 47 least of all", () => {
    const steps = [
      ...allocated,
      refused(mother),
      { at: "2026-12-23 12:00", by: sam, does: discussion("2026-12-23 11:30") },
      { at: "2026-12-23 12:05", by: tess, does: commands.allocate(sam) },
      { at: "2026-12-23 15:00", by: sam, does: commands.see("2026-12-23") },
      { at: "2027-01-04 12:00", by: sam, does: commands.submit() }
    ]
    const episode = told(steps, under)
    assert.strictEqual(episode.assessment._tag, "Submitted")
    assert.isTrue(isSo(episode, "section47EnquiryUnderWay", day("2027-01-04")))
    assert.isTrue(isRefused(episode, "assessment"))
  })
})
