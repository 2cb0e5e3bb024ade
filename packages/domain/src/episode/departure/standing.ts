/** Why a rule was departed from, and what that excuses from. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { RuleId } from "../../protocol/Citation.ts"
import type { Protocol } from "../../protocol/Protocol.ts"
import type { Rule } from "../../protocol/rule/Rule.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"
import type { EntryOf } from "../record/Entry.ts"

type Departure = EntryOf<"DepartedFromGuidance">

/** Whether any rule was departed from. */
export const hasDepartures = (episode: Episode): boolean =>
  entriesOf(episode, "DepartedFromGuidance").length > 0

/** The latest departure from the rule up to the day. */
export const departureFrom = (episode: Episode, rule: RuleId, on: CalendarDate): Departure | undefined =>
  entriesOf(episode, "DepartedFromGuidance").findLast(
    ({ entry }) => entry.rule === rule && entry.departedOn <= on
  )?.entry

/** Why no departure lifts what a rule asks: the text says must, the rule is a local one, or the reading has it so. */
export type NotLifted = "mustBeDone" | "localRule" | "shownOnly" | "whoDecides"

/** Who decides, and who leads, is no matter of what is to be done. */
const isAboutWho = ({ _tag }: Rule): boolean => _tag === "SignOff" || _tag === "Eligibility"

/**
 * Why a departure from the rule excuses from nothing; undefined where the guidance allows it, which is to be complied
 * with unless exceptional circumstances arise (WT15-004, reading N39).
 */
export const notLifted = (
  rule: Rule,
  { ofGuidance, readings }: Pick<Protocol, "ofGuidance" | "readings">
): NotLifted | undefined => {
  if (readings.N39 === "isShown") return "shownOnly"
  if (!ofGuidance.has(rule.id)) return "localRule"
  if (isAboutWho(rule)) return "whoDecides"
  return rule.departure === "notAllowed" ? "mustBeDone" : undefined
}

/** Whether the rule was departed from by the day, where that is allowed: nothing is refused for want of what it asks. */
export const isLifted = (
  episode: Episode,
  rule: Rule,
  { on, protocol }: { readonly protocol: Protocol; readonly on: CalendarDate }
): boolean => departureFrom(episode, rule.id, on) !== undefined && notLifted(rule, protocol) === undefined
