import { assert, describe, it } from "@effect/vitest"
import { PractitionerId } from "../../practitioner/Practitioner.ts"
import {
  day,
  kit,
  protocolWith,
  header,
  sam,
  teamManager,
  tess,
  who
} from "../../protocol/northshire.test-data.ts"
import { put } from "../conference/conference.test-data.ts"
import { conclude } from "../enquiry/enquiry.test-data.ts"
import {
  enquiryStarted,
  handedOver,
  protecting,
  refusal,
  seen,
  step,
  why
} from "../enquiry/escalation.test-data.ts"
import { told, until } from "../story.test-data.ts"
import { coWorkers } from "./coWorkers.ts"

const named = (practitioner: typeof kit, by = tess) =>
  step(
    "2027-01-11 17:00",
    by,
    put({
      _tag: "CoWorkerNamed",
      practitioner: practitioner.id,
      fromOn: day("2027-01-11"),
      benefitToTheChild: "She trusts him."
    })
  )
const ended = step(
  "2027-02-01 17:00",
  tess,
  put({
    _tag: "CoWorkerEnded",
    practitioner: kit.id,
    endedOn: day("2027-02-01"),
    reasons: "She knows Sam now."
  })
)

describe("BRI-7d: whoever led before can stay as a co-worker", () => {
  const coWorking = [...handedOver, named(kit)]

  it("from the handover until it is ended", () => {
    assert.deepStrictEqual([...coWorkers(told(coWorking, protecting)).keys()], [kit.id])
    assert.deepStrictEqual([...coWorkers(told([...coWorking, ended], protecting)).keys()], [])
  })
  it("under whoever leads: a co-worker concludes no enquiry", () => {
    const conclusion = step("2027-01-26 12:00", kit, conclude("2027-01-26"))
    assert.strictEqual(refusal([...seen, named(kit)], conclusion)._tag, "NotTheLeadPractitioner")
  })
  it("whoever leads is no co-worker, before the handover neither", () => {
    assert.strictEqual(why(handedOver, named(sam)), "this is who leads")
    assert.strictEqual(why(enquiryStarted, named(kit)), "this is who leads")
    assert.strictEqual(why(until("AllocateLeadPractitioner"), named(kit)), "nobody leads yet")
  })
  it("somebody whom the authority knows, named by whoever allocates", () => {
    const stranger = { ...kit, id: PractitionerId.make("stranger") }
    assert.strictEqual(refusal(handedOver, named(stranger))._tag, "UnknownPractitioner")
    const managersAllocate = protocolWith({
      _tag: "SignOff",
      ...header("NOR-81"),
      decision: "allocation",
      by: [who(teamManager)],
      selfApproval: "notExcluded"
    })
    const under = { ...protecting, rules: [...protecting.rules, ...managersAllocate.rules.slice(0, 1)] }
    assert.strictEqual(refusal(handedOver, named(kit, kit), under)._tag, "NotEntitledToDecide")
  })
  it("nobody ends what is not", () => {
    assert.strictEqual(why(handedOver, ended), "this practitioner does not co-work")
  })
})
