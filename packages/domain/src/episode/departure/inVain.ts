/** What is said where a rule was departed from, and that lifts nothing. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Protocol } from "../../protocol/Protocol.ts"
import type { Rule } from "../../protocol/rule/Rule.ts"
import type { Episode } from "../Episode.ts"
import { departureFrom, letsNothingGoAhead } from "./standing.ts"

const because: { readonly [Why in NonNullable<ReturnType<typeof letsNothingGoAhead>>]: string } = {
  mustBeDone: "the text says that it must be done",
  localRule: "the local protocol states no such exception to it",
  shownOnly: "a departure is read as excusing from nothing (N39)",
  whoDecides: "who decides and who leads stays as it is",
  stillToBeDone: "it is still to be done, since it was not departed from entirely (N39)"
}

/** Why the departure from the rule that is on record lifts nothing, in a sentence; nothing where there is none. */
export const departureInVain = (
  episode: Episode,
  rule: Rule,
  { on, protocol }: { readonly protocol: Protocol; readonly on: CalendarDate }
): { readonly departure?: string } => {
  const departure = departureFrom(episode, rule.id, { on })
  const why = departure && letsNothingGoAhead(rule, departure, protocol)
  return why === undefined
    ? {}
    : { departure: `The departure from it that is on record lifts nothing: ${because[why]}.` }
}
