/** Until when the child can be seen at all: no day is set anew beyond it. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { OutsideCalendarCoverage } from "../../calendar/OutsideCalendarCoverage.ts"
import type { Deciding } from "../Deciding.ts"
import type { Episode } from "../Episode.ts"
import { LaterThanTheLimit } from "../refusals.ts"
import * as Requirement from "../requirements.ts"

const step = "seeChild"

/** The day must be no later than the ceiling of the limit on seeing the child, where it has one. @see BUC-2.11c */
export const noLaterThanAllowed = (
  episode: Episode,
  given: CalendarDate,
  deciding: Deciding
): Result.Result<void, LaterThanTheLimit | OutsideCalendarCoverage> =>
  Result.flatMap(Requirement.ceiling(episode, step, deciding), (limit) =>
    limit === null || given <= limit.dueOn
      ? Result.succeed(undefined)
      : Result.fail(
          new LaterThanTheLimit({ step, given, latest: limit.dueOn, explanation: limit.explanation })
        )
  )
