/** The turns of something that recurs, in an episode or outside any: each due a stretch after the one before. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { deadlineOf } from "../episode/clock.ts"
import { happenedOn } from "../episode/Happened.ts"
import { anchorOn, type AnchorPoint, type Deadline } from "../protocol/Deadline.ts"
import type { Cadence } from "../protocol/rule/Rule.ts"
import { asTold } from "./asTold.ts"
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
  /** Whether the rule applies to a turn that counts from this point and is due then, as the question of it is asked. */
  readonly applies: (anchor: AnchorPoint, deadline: Deadline | null, asked: Asked) => boolean
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

/** A turn, by the calendar that it is counted by: when it is due, and when the cadence ends. */
interface Turn {
  readonly asked: Asked
  readonly every: ReturnType<typeof deadlineOf>
  readonly end: ReturnType<typeof deadlineOf>
}

const turnOf = (
  rule: Cadence,
  {
    anchor,
    end,
    from,
    metOn
  }: Pick<Turn, "end"> &
    Record<"anchor" | "from", AnchorPoint> & { readonly metOn: CalendarDate | undefined },
  asked: Asked
): Turn => {
  const clock = { anchor: from, within: rule.every }
  const told = asTold(asked, metOn, (counting) => deadlineOf(rule, clock, counting))
  return {
    asked: told,
    every: deadlineOf(rule, clock, told),
    end: told === asked ? end : endOf(rule, anchor, told)
  }
}

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
  const inUse = endOf(rule, anchor, asked)
  const found: Array<Obligation> = []
  let from = anchor
  for (const metOn of [...occasions.filter((on) => anchor.on <= on), undefined]) {
    const { asked: told, end, every } = turnOf(rule, { anchor, from, metOn, end: inUse }, asked)
    if (Result.isFailure(end)) return Result.fail(end.failure)
    if (Result.isFailure(every)) return Result.fail(every.failure)
    const deadline: Deadline | null = every.success ?? (from === anchor ? end.success : null)
    if (isBeyond(end.success, { deadline, metOn }, told)) break
    if (metOn === undefined && !isOwedAfter(endedOn, deadline)) break
    const met = metOn === undefined ? undefined : happenedOn(metOn)
    if (applies(from, deadline, told)) found.push(obligation(rule, { deadline, met }, told))
    if (metOn !== undefined) from = anchorOn("lastOccasion", metOn)
  }
  return Result.succeed(found)
}
