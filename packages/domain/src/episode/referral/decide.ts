/** Receiving a referral, and deciding the response to it. */
import * as Result from "effect/Result"
import * as CalendarDate from "../../calendar/CalendarDate.ts"
import * as London from "../../calendar/London.ts"
import type { CommandOf } from "../Command.ts"
import { type Decided, type Deciding, type DecisionOn, recordedBy } from "../Deciding.ts"
import * as Requirement from "../requirements.ts"
import { awaitsDecision } from "./Referral.ts"
import { asKept } from "./anonymity.ts"

/** The earliest day of birth of somebody who has not reached their eighteenth birthday on the day (WT15-002). */
const firstDayOfChildren = (on: CalendarDate.CalendarDate): CalendarDate.CalendarDate =>
  CalendarDate.addDays(CalendarDate.addMonths(on, -18 * 12), 1)

/**
 * Puts a referral on record and opens the episode, under the protocol in force on the day.
 *
 * @see WT15-025, WT15-026, BUC-2.2, BUC-2.5b
 */
export const receiveReferral = (command: CommandOf<"ReceiveReferral">, deciding: Deciding): Decided =>
  Result.gen(function* () {
    const { birth } = command.child
    const protocol = deciding.protocol.version
    yield* Requirement.past(command._tag, { field: "receivedAt", given: command.receivedAt }, deciding)
    if (birth._tag === "Born") {
      const notBefore = firstDayOfChildren(London.dayOf(command.receivedAt))
      yield* Requirement.possible(command._tag, { field: "birth", given: birth.on, notBefore }, deciding)
    }
    return [
      {
        ...command,
        _tag: "ReferralReceived",
        referrer: asKept(command.referrer),
        authority: protocol.authority,
        protocol,
        ...recordedBy(deciding)
      }
    ]
  })

/**
 * Decides the response to a referral: whose decision it is stands in the protocol. A response that leaves the referral
 * open (more information, a strategy discussion) is followed by another; the clocks run on (reading A5).
 *
 * @see WT15-066, BRI-5a, BUC-2.3a
 */
export const decideReferral: DecisionOn<"DecideReferral"> = (episode, command, deciding) =>
  Result.gen(function* () {
    const { referral } = episode
    yield* Requirement.inOrder(awaitsDecision(referral), command._tag, {
      stands: "the response is already decided",
      needs: "a referral that waits for its decision; changed circumstances are a new referral"
    })
    yield* Requirement.decidedBy(episode, "referralResponse", deciding, { authors: [] })
    return [{ ...command, _tag: "ReferralDecided", ...recordedBy(deciding) }]
  })
