/** What every event carries: when it was put on record, and by whom. */
import * as Schema from "effect/Schema"
import { Instant } from "../calendar/Instant.ts"
import { PractitionerId } from "../practitioner/Practitioner.ts"

export const recorded = { recordedAt: Instant, recordedBy: PractitionerId }
export const Recorded = Schema.Struct(recorded)
export type Recorded = typeof Recorded.Type
