/** Receiving a referral, and deciding the response to it. */
import * as Result from "effect/Result"
import type { CommandOf } from "../Command.ts"
import { type Decided, type Deciding, type DecisionOn, recordedBy } from "../Deciding.ts"
import * as Requirement from "../requirements.ts"
import { asKept } from "./anonymity.ts"

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
      yield* Requirement.possible(command._tag, { field: "birth", given: birth.on }, deciding)
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
 * Decides the response to a referral: whose decision it is stands in the protocol.
 *
 * @see WT15-066, BRI-5a, BUC-2.3a
 */
export const decideReferral: DecisionOn<"DecideReferral"> = ({ referral }, command, deciding) =>
  Result.gen(function* () {
    yield* Requirement.inOrder(referral._tag === "Received", command._tag, {
      stands: "the response is already decided",
      needs: "a referral that waits for its decision; changed circumstances are a new referral"
    })
    yield* Requirement.decidedBy("referralResponse", deciding)
    return [{ ...command, _tag: "ReferralDecided", ...recordedBy(deciding) }]
  })
