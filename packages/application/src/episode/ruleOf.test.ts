import { assert, describe, it } from "@effect/vitest"
import {
  AuthorityCode,
  CalendarDate,
  Citation,
  EpisodeId,
  LeadPractitioner,
  Practitioner,
  Refusal
} from "@section17/domain"
import { IdempotencyKey, IdempotencyKeyReused } from "../account/IdempotencyKeys.ts"
import { NoProtocolInForce } from "../protocol/Protocols.ts"
import { ruleOf } from "../audit/accountably.ts"
import type { Problem } from "./carryOut.ts"
import { ConcurrentChange, EpisodeNotFound } from "./Episodes.ts"

const episode = EpisodeId.make("11111111-1111-4111-8111-111111111111")
const practitioner = Practitioner.PractitionerId.make("kit")
const explanation = {
  rule: Citation.RuleId.make("BRI-3b"),
  says: "An assessment may be led by: Social Worker.",
  source: { document: "A protocol", paragraph: "section 3" }
}

const rests: ReadonlyArray<readonly [Problem, string | null]> = [
  [
    new LeadPractitioner.MayNotLead({
      practitioner,
      name: "Kit Brown",
      work: "section17",
      lacking: [],
      explanation
    }),
    "BRI-3b"
  ],
  [new LeadPractitioner.ProtocolIsSilent({ protocol: "A protocol", about: "who may lead early help" }), null],
  [new EpisodeNotFound({ episode }), null],
  [new ConcurrentChange({ episode, seenVersion: 1, currentVersion: 2, changes: [] }), null],
  [
    new IdempotencyKeyReused({ key: IdempotencyKey.make("a-key-of-its-own"), operation: "referralDecide" }),
    null
  ],
  [
    new NoProtocolInForce({
      authority: AuthorityCode.AuthorityCode.make("northshire"),
      on: CalendarDate.CalendarDate.make("2019-01-01")
    }),
    null
  ],
  [new Refusal.WritingRequired({ telling: "familyAndAgenciesOfOutcome", explanation }), "BRI-3b"]
]

describe("the account of a refusal names the rule that it rests on, when it rests on one", () => {
  for (const [problem, rule] of rests) {
    it(`${problem._tag}: ${rule ?? "none"}`, () => {
      assert.strictEqual(ruleOf(problem), rule)
    })
  }
})
