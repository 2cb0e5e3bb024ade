/** How a case would stand under another protocol, or by another calendar. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import { type Moved, recomputed } from "../obligation/recomputed.ts"
import { type Difference, whatIf as differs } from "../obligation/whatIf.ts"
import { Practitioner } from "../practitioner/Practitioner.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { type Answer, answer } from "./Answer.ts"
import { caseOf, type Events } from "./caseOf.ts"
import type { DaysOff } from "./daysOff.ts"
import { given, type NotReadable } from "./given.ts"
import { askedOf, calendarBy, type When } from "./obligationsOf.ts"

const people = given(Schema.Array(Practitioner), "a list of practitioners")

type Failed = NotReadable | OutsideCalendarCoverage

/**
 * What would differ in the case under another protocol: the obligations with another state, due date or bearer, and
 * the decisions and allocations that only one of the two allows, as far as `practitioners` tells who made them.
 */
export const whatIf = (
  protocol: Protocol,
  question: When & {
    readonly events: Events
    readonly other: Protocol
    readonly practitioners?: ReadonlyArray<unknown>
  }
): Answer<Difference, Failed> =>
  answer(
    Result.gen(function* () {
      const known = yield* people(question.practitioners ?? [])
      const asked = yield* askedOf(protocol, question)
      return yield* differs(yield* caseOf(question.events), question.other, {
        ...asked,
        people: new Map(known.map((each) => [each.id, each]))
      })
    })
  )

/**
 * The due dates of the case that move when a holiday is proclaimed or the authority closes on another day: the old day,
 * the new one, and the days that make the difference. What is done already keeps the day on which it was due.
 *
 * The question tells the days off as they are known now, and `before` as they were; published bank holidays are in both.
 */
export const movedDueDates = (
  protocol: Protocol,
  question: When & { readonly events: Events; readonly before: DaysOff }
): Answer<ReadonlyArray<Moved>, Failed> =>
  answer(
    Result.gen(function* () {
      const before = yield* calendarBy(protocol, question.before)
      const asked = yield* askedOf(protocol, question)
      return yield* recomputed(yield* caseOf(question.events), { ...asked, before })
    })
  )
