/** What somebody may lead, asked with plain objects. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { leadable, type Leadable } from "../practitioner/leadable.ts"
import { Practitioner } from "../practitioner/Practitioner.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { type Answer, answer } from "./Answer.ts"
import { given, type NotReadable } from "./given.ts"

const asked = given(
  Schema.Struct({ practitioner: Practitioner, on: CalendarDate }),
  "a practitioner and a day"
)

/** All the work that a practitioner may lead on a day, and what they may not, each with its rule. */
export const leadableBy = (
  protocol: Protocol,
  question: { readonly practitioner: unknown; readonly on: string }
): Answer<Leadable, NotReadable> => answer(Result.map(asked(question), (read) => leadable(protocol, read)))
