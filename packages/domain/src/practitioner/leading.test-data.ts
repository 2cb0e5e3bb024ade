/** Who may lead under Northshire's protocol, as tests ask it. */
import * as Result from "effect/Result"
import {
  day,
  header,
  kit,
  protocol,
  protocolWith,
  teamManager,
  tess,
  who
} from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import type { Work } from "../protocol/Subject.ts"
import type { Condition } from "./Condition.ts"
import { leadPractitioner, type MayNotLead } from "./leadPractitioner.ts"
import type { Practitioner, Supervisor } from "./Practitioner.ts"
import { anyRole } from "./Role.ts"

export const asked = (
  practitioner: Practitioner,
  on = "2026-12-21",
  work: Work = "section17",
  under = protocol
) => leadPractitioner(under, { practitioner, work, on: day(on) })

export const mayLead = (...given: Parameters<typeof asked>): boolean => Result.isSuccess(asked(...given))

export const refusal = (...given: Parameters<typeof asked>): MayNotLead => {
  const refused = Result.getOrThrow(Result.flip(asked(...given)))
  if (refused._tag !== "MayNotLead") throw refused
  return refused
}

export const lacks = (...given: Parameters<typeof asked>): ReadonlyArray<string> =>
  refusal(...given).lacking.map((each) =>
    each._tag === "RoleNotHeld" ? `is not a ${each.title}` : `${each.title} ${each.says}`
  )

/** Northshire with a rule that asks this one condition of anybody. */
export const askingFor = (condition: Condition): Protocol =>
  protocolWith({
    _tag: "Eligibility",
    ...header("NOR-99"),
    work: "earlyHelp",
    mayLead: [who(anyRole, condition)]
  })
export const meets = (condition: Condition, practitioner: Practitioner, on?: string): boolean =>
  mayLead(practitioner, on, "earlyHelp", askingFor(condition))

/** Kit, supervised otherwise than the record has it: directly, by a qualified Team Manager. */
export const supervised = (rest: Partial<Supervisor>): Practitioner => ({
  ...kit,
  supervisor: {
    practitioner: tess.id,
    roles: [teamManager],
    socialWorkQualified: true,
    directly: true,
    ...rest
  }
})
