/** Recording that somebody was told, or why not. */
import * as Result from "effect/Result"
import { explain } from "../../protocol/Explanation.ts"
import { notifications } from "../../protocol/Protocol.ts"
import type { Notification } from "../../protocol/rule/Rule.ts"
import { inWords, type Telling } from "../../protocol/Subject.ts"
import { ProtocolIsSilent } from "../../practitioner/leadPractitioner.ts"
import type { CommandOf } from "../Command.ts"
import { applies } from "../circumstance/standing.ts"
import { type Deciding, type DecisionOn, recordedBy, today } from "../Deciding.ts"
import type { Episode } from "../Episode.ts"
import { anchorPoints } from "../clock.ts"
import { toldOn } from "../milestones.ts"
import { ExceptionNotAllowed, WritingRequired } from "../refusals.ts"
import { wishesToRemainAnonymous } from "../referral/anonymity.ts"
import * as Requirement from "../requirements.ts"

const duty = (
  episode: Episode,
  telling: Telling,
  deciding: Deciding
): Result.Result<Notification, ProtocolIsSilent> => {
  const { protocol } = deciding
  const rule = notifications(protocol, telling).find((each) => applies(episode, each, today(deciding)))
  return rule === undefined
    ? Result.fail(new ProtocolIsSilent({ protocol: protocol.title, about: `when to ${inWords(telling)}` }))
    : Result.succeed(rule)
}

/** Nobody is told of what has not happened: the moment from which the duty runs must have come. */
const hasCome = (
  episode: Episode,
  { after }: Notification,
  { command, deciding }: { readonly command: "RecordTold" | "RecordNotTold"; readonly deciding: Deciding }
) =>
  Requirement.inOrder(anchorPoints(episode, after, deciding).length > 0, command, {
    stands: "there is nothing to tell of yet",
    needs: `the moment when ${inWords(after)}`
  })

/** @see WT15-067, WT15-080, WT15-097, BRI-8c */
export const recordTold: DecisionOn<"RecordTold"> = (episode, command, deciding) =>
  Result.gen(function* () {
    const rule = yield* duty(episode, command.telling, deciding)
    yield* hasCome(episode, rule, { command: command._tag, deciding })
    if (rule.form === "written" && command.form !== "written") {
      const explanation = explain(deciding.protocol, rule)
      yield* Result.fail(new WritingRequired({ telling: command.telling, explanation }))
    }
    const told = { field: "toldOn", given: command.toldOn, notBefore: Requirement.receivedOn(episode) }
    yield* Requirement.possible(command._tag, told, deciding)
    return [{ ...command, _tag: "Told", ...recordedBy(deciding) }]
  })

const excuses = ({ referral: { referrer } }: Episode, { exception }: CommandOf<"RecordNotTold">): boolean =>
  exception !== "anonymousReferrer" || (referrer._tag !== "Professional" && wishesToRemainAnonymous(referrer))

/** Only a reason that the rule allows excuses from telling, and only until they are told. @see BRI-8c, BUC-2.5a, WT15-107 */
export const recordNotTold: DecisionOn<"RecordNotTold"> = (episode, command, deciding) =>
  Result.gen(function* () {
    const { exception, telling } = command
    const rule = yield* duty(episode, telling, deciding)
    yield* hasCome(episode, rule, { command: command._tag, deciding })
    yield* Requirement.inOrder(toldOn(episode, telling) === undefined, command._tag, {
      stands: "they are already told",
      needs: "a duty that is not yet done"
    })
    if (!rule.unless.includes(exception) || !excuses(episode, command)) {
      const explanation = explain(deciding.protocol, rule)
      yield* Result.fail(new ExceptionNotAllowed({ telling, exception, allowed: rule.unless, explanation }))
    }
    return [{ ...command, _tag: "NotTold", ...recordedBy(deciding) }]
  })
