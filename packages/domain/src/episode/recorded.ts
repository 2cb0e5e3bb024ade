/** What every event carries: when it was put on record, by whom, and through which case system, where it was one. */
import * as Schema from "effect/Schema"
import { Instant } from "../calendar/Instant.ts"
import { SystemKey } from "../governance/SystemKey.ts"
import { PractitionerId } from "../practitioner/Practitioner.ts"

export const recorded = {
  recordedAt: Instant,
  recordedBy: PractitionerId,
  /** The case system that put it on record in the name of `recordedBy`; left out where they did so themselves. */
  through: Schema.optionalKey(SystemKey)
}
export const Recorded = Schema.Struct(recorded)
export type Recorded = typeof Recorded.Type
