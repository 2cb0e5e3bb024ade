/** How a case would stand under another protocol, or by another calendar. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Closure } from "../calendar/Closure.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import { type Moved, recomputed } from "../obligation/recomputed.ts"
import { type Difference, whatIf as differs } from "../obligation/whatIf.ts"
import { Practitioner } from "../practitioner/Practitioner.ts"
import { calendarOf } from "../protocol/calendarOf.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { type Answer, answer } from "./Answer.ts"
import { caseOf, type Events } from "./caseOf.ts"
import { given, type NotReadable } from "./given.ts"
import { askedOf, type When } from "./obligationsOf.ts"

const people = given(Schema.Array(Practitioner), "a list of practitioners")
const days = given(Schema.Array(Closure), "a list of closure days")

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
 * The due dates of the case that move when the authority's closure days become `closures`, from what they were with
 * `closedBefore`: the old day, the new one, and the days that make the difference.
 */
export const movedDueDates = (
  protocol: Protocol,
  question: When & { readonly events: Events; readonly closedBefore: ReadonlyArray<unknown> }
): Answer<ReadonlyArray<Moved>, Failed> =>
  answer(
    Result.gen(function* () {
      const before = calendarOf(protocol, yield* days(question.closedBefore))
      const asked = yield* askedOf(protocol, question)
      return yield* recomputed(yield* caseOf(question.events), { ...asked, before })
    })
  )
