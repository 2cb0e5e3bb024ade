/** Who may lead, asked with plain objects. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import {
  leadPractitioner,
  type MayLead,
  type MayNotLead,
  type ProtocolIsSilent
} from "../practitioner/leadPractitioner.ts"
import { Practitioner } from "../practitioner/Practitioner.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { Work } from "../protocol/Subject.ts"
import { type Answer, answer } from "./Answer.ts"
import { given, type NotReadable } from "./given.ts"

/** A practitioner as plain data: what a question about one takes. */
export type PractitionerGiven = typeof Practitioner.Encoded

const asked = given(
  Schema.Struct({ practitioner: Practitioner, work: Work, on: CalendarDate }),
  "a practitioner, the work and a day"
)

/**
 * Whether a practitioner, a {@link PractitionerGiven}, may lead `"earlyHelp"`, `"section17"`, `"section47"` or a `"childProtectionPlan"` on a day.
 *
 * @see BRI-3b, SGL-2, WT15-110
 */
export const mayLead = (
  protocol: Protocol,
  question: { readonly practitioner: unknown; readonly work: string; readonly on: string }
): Answer<MayLead, NotReadable | MayNotLead | ProtocolIsSilent> =>
  answer(Result.flatMap(asked(question), (read) => leadPractitioner(protocol, read)))
