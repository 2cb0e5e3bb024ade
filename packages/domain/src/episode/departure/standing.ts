/** Why a rule was departed from. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { RuleId } from "../../protocol/Citation.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

/** Whether any rule was departed from. */
export const hasDepartures = (episode: Episode): boolean =>
  entriesOf(episode, "DepartedFromGuidance").length > 0

/** The reasons of the latest departure from the rule up to the day. */
export const departureFrom = (episode: Episode, rule: RuleId, on: CalendarDate): string | undefined =>
  entriesOf(episode, "DepartedFromGuidance").findLast(
    ({ entry }) => entry.rule === rule && entry.departedOn <= on
  )?.entry.reasons
