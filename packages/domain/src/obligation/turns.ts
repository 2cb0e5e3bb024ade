/** The turns of something that recurs, in an episode or outside any: each due a stretch after the one before. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { deadlineOf } from "../episode/clock.ts"
import { happenedOn } from "../episode/Happened.ts"
import { anchorOn, type AnchorPoint, type Deadline } from "../protocol/Deadline.ts"
import type { Cadence } from "../protocol/rule/Rule.ts"
import { type Answer, type Asked, obligation } from "./facts.ts"
import type { Obligation } from "./Obligation.ts"

/** What is known about something that recurs. */
export interface Recurrence {
  /** The moment that the first turn is counted from. */
  readonly anchor: AnchorPoint
  /** The days on which it was done, in order. */
  readonly occasions: ReadonlyArray<CalendarDate>
  /** From this day on nothing more falls due; a turn that was missed before stays owed. */
  readonly endedOn: CalendarDate | undefined
  /** Whether the rule applies to a turn that counts from this point and is due then. */
  readonly applies: (anchor: AnchorPoint, deadline: Deadline | null) => boolean
}

/** Whether a turn lies beyond the end of a cadence: neither wanted by then nor done by then. */
const isBeyond = (
  end: Deadline | null,
  turn: { readonly deadline: Deadline | null; readonly metOn: CalendarDate | undefined },
  { on }: Asked
): boolean => {
  if (end === null) return false
  const wantedBy = turn.deadline?.dueOn ?? turn.metOn ?? on
  return wantedBy > end.dueOn && (turn.metOn === undefined || turn.metOn > end.dueOn)
}

const endOf = (rule: Cadence, anchor: AnchorPoint, asked: Asked) =>
  rule.until === undefined ? noEnd : deadlineOf(rule, { anchor, within: rule.until }, asked)

const noEnd: ReturnType<typeof deadlineOf> = Result.succeed(null)

/** Whether something is still owed although nothing more falls due: its day had passed by then. */
export const isOwedAfter = (endedOn: CalendarDate | undefined, deadline: Deadline | null): boolean =>
  endedOn === undefined || (deadline !== null && deadline.dueOn < endedOn)

/**
 * Every turn up to the day, the last of them still to come.
 *
 * A cadence that ends asks for no turn beyond its end; one that is not measured is done at least once by then.
 */
export const turns = (
  rule: Cadence,
  { anchor, applies, endedOn, occasions }: Recurrence,
  asked: Asked
): Answer => {
  const end = endOf(rule, anchor, asked)
  if (Result.isFailure(end)) return Result.fail(end.failure)
  const found: Array<Obligation> = []
  let from = anchor
  for (const metOn of [...occasions.filter((on) => anchor.on <= on), undefined]) {
    const every = deadlineOf(rule, { anchor: from, within: rule.every }, asked)
    if (Result.isFailure(every)) return Result.fail(every.failure)
    const deadline: Deadline | null = every.success ?? (from === anchor ? end.success : null)
    if (isBeyond(end.success, { deadline, metOn }, asked)) break
    if (metOn === undefined && !isOwedAfter(endedOn, deadline)) break
    const met = metOn === undefined ? undefined : happenedOn(metOn)
    if (applies(from, deadline)) found.push(obligation(rule, { deadline, met }, asked))
    if (metOn !== undefined) from = anchorOn("lastOccasion", metOn)
  }
  return Result.succeed(found)
}
