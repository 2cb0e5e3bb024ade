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
import { everyPoint } from "../clock.ts"
import { timesTold } from "../milestones.ts"
import { ExceptionNotAllowed, WritingRequired } from "../refusals.ts"
import { rounds } from "../rounds.ts"
import { wishesToRemainAnonymous } from "../referral/anonymity.ts"
import type { Referrer } from "../referral/Referral.ts"
import { entriesOf } from "../record/entriesOf.ts"
import * as Requirement from "../requirements.ts"

/** Every rule that asks for it now: each of them is met, or excuses. */
const duties = (
  episode: Episode,
  telling: Telling,
  deciding: Deciding
): Result.Result<ReadonlyArray<Notification>, ProtocolIsSilent> => {
  const { protocol } = deciding
  const rules = notifications(protocol, telling).filter((each) => applies(episode, each, today(deciding)))
  return rules.length === 0
    ? Result.fail(new ProtocolIsSilent({ protocol: protocol.title, about: `when to ${inWords(telling)}` }))
    : Result.succeed(rules)
}

/** The day of the first moment from which one of the duties runs. */
const firstOf = (episode: Episode, rules: ReadonlyArray<Notification>, deciding: Deciding) =>
  rules
    .flatMap(({ after }) => everyPoint(episode, after, deciding))
    .map(({ on }) => on)
    .sort()[0]

/** Whether they were told of every moment from which a duty runs: being told of one does not answer the next. */
const areTold = (episode: Episode, rules: ReadonlyArray<Notification>, deciding: Deciding): boolean =>
  rules.every(({ after, telling }) =>
    rounds(everyPoint(episode, after, deciding), timesTold(episode, telling)).every(
      ({ met }) => met !== undefined
    )
  )

/** Nobody is told of what has not happened: the moment from which the duty runs must have come. */
const hasCome = (
  episode: Episode,
  rules: ReadonlyArray<Notification>,
  { command, deciding }: { readonly command: "RecordTold" | "RecordNotTold"; readonly deciding: Deciding }
) =>
  Requirement.inOrder(firstOf(episode, rules, deciding) !== undefined, command, {
    stands: "there is nothing to tell of yet",
    needs: `the moment when ${[...new Set(rules.map(({ after }) => inWords(after)))].join(", or ")}`
  })

/** @see WT15-067, WT15-080, WT15-097, BRI-8c */
export const recordTold: DecisionOn<"RecordTold"> = (episode, command, deciding) =>
  Result.gen(function* () {
    const rules = yield* duties(episode, command.telling, deciding)
    yield* hasCome(episode, rules, { command: command._tag, deciding })
    const inWriting = rules.find(({ form }) => form === "written")
    if (inWriting !== undefined && command.form !== "written") {
      const explanation = explain(deciding.protocol, inWriting)
      yield* Result.fail(new WritingRequired({ telling: command.telling, explanation }))
    }
    const notBefore = firstOf(episode, rules, deciding) ?? Requirement.receivedOn(episode)
    const told = { field: "toldOn", given: command.toldOn, notBefore }
    yield* Requirement.possible(command._tag, told, deciding)
    return [{ ...command, _tag: "Told", ...recordedBy(deciding) }]
  })

/** Whoever referred the child, in this episode, first or further. */
const referrers = (episode: Episode): ReadonlyArray<Referrer> => [
  episode.referral.referrer,
  ...entriesOf(episode, "FurtherReferralReceived").map(({ entry }) => entry.referrer)
]

/** Nobody is left untold as an anonymous referrer where no referrer is one. */
const excuses = (episode: Episode, { exception }: CommandOf<"RecordNotTold">): boolean =>
  exception !== "anonymousReferrer" ||
  referrers(episode).some((each) => each._tag !== "Professional" && wishesToRemainAnonymous(each))

/** Only a reason that the rule allows excuses from telling, and only until they are told. @see BRI-8c, BUC-2.5a, WT15-107 */
export const recordNotTold: DecisionOn<"RecordNotTold"> = (episode, command, deciding) =>
  Result.gen(function* () {
    const { exception, telling } = command
    const rules = yield* duties(episode, telling, deciding)
    yield* hasCome(episode, rules, { command: command._tag, deciding })
    yield* Requirement.inOrder(!areTold(episode, rules, deciding), command._tag, {
      stands: "they are already told",
      needs: "a duty that is not yet done"
    })
    const rule = excuses(episode, command) ? rules.find((each) => !each.unless.includes(exception)) : rules[0]
    if (rule !== undefined) {
      const explanation = explain(deciding.protocol, rule)
      yield* Result.fail(new ExceptionNotAllowed({ telling, exception, allowed: rule.unless, explanation }))
    }
    return [{ ...command, _tag: "NotTold", ...recordedBy(deciding) }]
  })
