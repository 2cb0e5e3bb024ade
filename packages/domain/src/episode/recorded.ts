/** What every event carries: when it was put on record, and by whom. */
import * as Schema from "effect/Schema"
import { Instant } from "../calendar/Instant.ts"
import { PractitionerId } from "../practitioner/Practitioner.ts"

export const recorded = { recordedAt: Instant, recordedBy: PractitionerId }
export const Recorded = Schema.Struct(recorded)
export type Recorded = typeof Recorded.Type

/** Words that a practitioner writes; never empty, and bounded so that one record stays readable. */
export const Narrative = Schema.String.check(
  Schema.isMaxLength(20_000),
  Schema.makeFilter((text: string) => text.trim().length > 0 || "write at least one word")
)
export type Narrative = typeof Narrative.Type
