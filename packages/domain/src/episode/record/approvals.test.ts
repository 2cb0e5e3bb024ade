import { assert, describe, it } from "@effect/vitest"
import type { Practitioner } from "../../practitioner/Practitioner.ts"
import {
  day,
  header,
  kit,
  protocolWith,
  sam,
  socialWorker,
  teamManager,
  tess,
  theo,
  who
} from "../../protocol/northshire.test-data.ts"
import type { Decision } from "../../protocol/Subject.ts"
import type { SignOff } from "../../protocol/rule/Rule.ts"
import { discussion, everybody } from "../strategy-discussion/discussion.test-data.ts"
import { record, refusalOf } from "../onRecord.test-data.ts"
import { commands, type Step, told, until } from "../story.test-data.ts"
import type { Entry } from "./Entry.ts"

const neverTheAuthor = (id: string, decision: Decision): SignOff => ({
  _tag: "SignOff",
  ...header(id),
  decision,
  by: [who(teamManager), who(socialWorker)],
  selfApproval: "never"
})

/** Every decision that an entry makes, and none of them the author's. */
const strict = protocolWith(
  neverTheAuthor("NOR-90", "assessmentOversight"),
  neverTheAuthor("NOR-91", "midPointOversight"),
  neverTheAuthor("NOR-92", "sharingWithoutConsent"),
  neverTheAuthor("NOR-93", "levelOfNeed"),
  neverTheAuthor("NOR-94", "returnHome"),
  neverTheAuthor("NOR-95", "reschedulingOfSeeing"),
  neverTheAuthor("NOR-96", "effectOfHelp")
)

/** Northshire's social worker leads, and has been made a manager besides. */
const both: Practitioner = { ...sam, roles: [...sam.roles, teamManager] }

const allocated = until("RecordChildSeen")
const at = (on: string, by: Practitioner, entry: Entry): Step => record(`${on} 12:00`, by, entry)

const overseen: Entry = {
  _tag: "AssessmentOverseen",
  overseenOn: day("2027-01-05"),
  challenge: "What does the father say?",
  reasoning: "Nobody has asked him.",
  furtherWork: null
}
const midPoint: Entry = {
  _tag: "MidPointReviewed",
  reviewedOn: day("2027-01-05"),
  concern: "unchanged",
  reasons: "As before.",
  whatRemains: "To see the father."
}
const supported: Entry = { _tag: "RequestWithoutConsentSupported", comment: "Yes." }
const asked: Entry = {
  _tag: "InformationRequestedWithoutConsent",
  agency: "Hill Surgery",
  requestedOn: day("2027-01-04"),
  reasons: "To ask would put her at risk."
}
const steppedIn: Entry = {
  _tag: "StepInProposed",
  proposedOn: day("2027-01-04"),
  from: "Early help",
  reasons: "It does not suffice."
}
const level: Entry = {
  _tag: "LevelOfNeedDecided",
  level: "section17",
  asDescribed: "Level 3",
  document: "Levels of need",
  reasons: "Several needs."
}
const returnAssessed: Entry = {
  _tag: "ReturnAssessed",
  assessedOn: day("2027-01-04"),
  occasion: "returnConsidered",
  needsAddressed: "The father has moved out.",
  safeAppropriateAndProportionate: true,
  reasons: "The home is safe."
}
const returnDecided: Entry = { _tag: "ReturnHomeDecided", reasons: "As assessed." }

const anew = (withWhom: Practitioner): Entry => ({
  _tag: "SeeingRescheduled",
  toSeeOn: day("2026-12-31"),
  reasons: "The family is away.",
  discussedOn: day("2026-12-23"),
  practitioner: withWhom.id
})

const authorise = (by: Practitioner): Step => ({ at: "2027-02-11 12:00", by, does: commands.authorise() })

describe("nobody approves their own work by putting the approval on record", () => {
  const own: ReadonlyArray<readonly [what: string, before: ReadonlyArray<Entry>, approval: Entry]> = [
    ["the oversight of an assessment by whoever leads it", [], overseen],
    ["the mid-point review of an assessment by whoever leads it", [], midPoint],
    ["a request for information without consent by whoever makes it", [asked], supported],
    ["the level of need by whoever proposes the step-in", [steppedIn], level],
    ["a return home by whoever assessed it", [returnAssessed], returnDecided]
  ]
  for (const [what, before, approval] of own) {
    const prepared = [...allocated, ...before.map((entry) => at("2027-01-04", both, entry))]
    it(`not ${what}, in whichever of two roles`, () => {
      const refused = refusalOf(prepared, at("2027-01-05", both, approval), strict)
      assert.strictEqual(refused._tag, "MayNotDecideOnOwnWork")
      assert.match(refused.message, /NOR-9[0-5].*Ask another manager/u)
    })
    it(`but by another manager: ${what}`, () => {
      assert.isDefined(told([...prepared, at("2027-01-05", theo, approval)], strict))
    })
  }
  it("another day to see the child is discussed with somebody else", () => {
    const refused = refusalOf(allocated, at("2026-12-23", both, anew(both)), strict)
    assert.match(refused.message, /needs another manager, with whom it was discussed \(WT15-094\)/u)
    assert.isDefined(told([...allocated, at("2026-12-23", both, anew(theo))], strict))
  })
})

describe("WT15-057: who submitted an assessment stays its author, whoever leads by now", () => {
  const returned = until("AuthoriseAssessment").slice(0, -1)
  /** Sam leads, and submits; it is returned; Kit, who takes over, submits it anew. */
  const passedOn: ReadonlyArray<Step> = [
    ...returned,
    { at: "2027-02-08 12:00", by: tess, does: commands.allocate(kit) },
    { at: "2027-02-10 12:00", by: kit, does: commands.submit() }
  ]

  it("neither of the two authorises it, whatever they have become", () => {
    for (const by of [both, { ...tess, id: kit.id }]) {
      assert.strictEqual(refusalOf(passedOn, authorise(by))._tag, "MayNotDecideOnOwnWork")
    }
    assert.strictEqual(told([...passedOn, authorise(tess)]).assessment._tag, "Authorised")
  })
  it("and what was returned stays on record, with who returned it", () => {
    const { assessment } = told(passedOn)
    assert.isTrue("earlier" in assessment)
    const [earlier] = "earlier" in assessment ? (assessment.earlier ?? []) : []
    assert.deepStrictEqual([earlier?.submission.recordedBy, earlier?.returned.recordedBy], [sam.id, tess.id])
  })
})

describe("WT15-102: the quorum of a strategy discussion is made up of people", () => {
  it("of whom none counts twice, however the name is written", () => {
    const [, , health, police] = everybody
    const attendees = [
      { ...everybody[0], name: "Sam Okafor" },
      { ...everybody[1]!, name: " sam  OKAFOR" },
      health!,
      police!
    ] as const
    const refused = refusalOf(allocated, {
      at: "2027-01-11 12:00",
      by: sam,
      does: discussion("2027-01-11 10:00", { attendees })
    })
    assert.match(refused.message, /takes part twice.*each person once, in one capacity/u)
  })
})
