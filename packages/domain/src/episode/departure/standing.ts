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

/** Whether it was found that what the rule asks is not to be done at all. */
export const isEntire = ({ entirely }: Departure): boolean => entirely === true

/** The departure from the rule up to the day, not before `since`: the latest that is entire, or else the latest. */
export const departureFrom = (
  episode: Episode,
  rule: RuleId,
  { on, since }: { readonly on: CalendarDate; readonly since?: CalendarDate | undefined }
): Departure | undefined => {
  const from = entriesOf(episode, "DepartedFromGuidance")
    .map(({ entry }) => entry)
    .filter(({ departedOn, rule: of }) => of === rule && departedOn <= on)
    .filter(({ departedOn }) => since === undefined || since <= departedOn)
  return from.findLast(isEntire) ?? from.at(-1)
}

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

/** What is asked before an episode is closed cannot be done after it. */
const isBeforeClosing = (rule: Rule): boolean => rule._tag === "Checklist" && rule.step === "closeEpisode"

/** Why this departure from the rule lets no step go ahead; undefined where it does. */
export const letsNothingGoAhead = (
  rule: Rule,
  departure: Departure,
  protocol: Pick<Protocol, "ofGuidance" | "readings">
): NotLifted | "stillToBeDone" | undefined =>
  notLifted(rule, protocol) ?? (isBeforeClosing(rule) && !isEntire(departure) ? "stillToBeDone" : undefined)

/** Whether the rule was departed from by the day, where that is allowed: nothing is refused for want of what it asks. */
export const isLifted = (
  episode: Episode,
  rule: Rule,
  { on, protocol }: { readonly protocol: Protocol; readonly on: CalendarDate }
): boolean => {
  const departure = departureFrom(episode, rule.id, { on })
  return departure !== undefined && letsNothingGoAhead(rule, departure, protocol) === undefined
}
