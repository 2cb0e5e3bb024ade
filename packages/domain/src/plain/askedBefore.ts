/** What stands before a step of a case, asked with plain objects. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { type AskedBefore, beforeStep } from "../episode/beforeStep.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { Step } from "../protocol/Subject.ts"
import { type Answer, answer } from "./Answer.ts"
import { caseOf, type Events } from "./caseOf.ts"
import { given, type NotReadable } from "./given.ts"

const asked = given(Schema.Struct({ step: Step, on: CalendarDate }), "a step and a day")

/**
 * What the protocol asks to be on record before a step of the case, such as `"submitAssessment"`, rule by rule, and
 * what of it is lacking on the day: what a form for the step has to show.
 */
export const askedBefore = (
  protocol: Protocol,
  { events, ...question }: { readonly events: Events; readonly step: string; readonly on: string }
): Answer<ReadonlyArray<AskedBefore>, NotReadable> =>
  answer(
    Result.gen(function* () {
      const { on, step } = yield* asked(question)
      return beforeStep(yield* caseOf(events), step, { protocol, on })
    })
  )
