/** What one rule requires outside any episode: each time that its moment is reached, each turn, each question. */
import * as Result from "effect/Result"
import { deadlineOf } from "../episode/clock.ts"
import { happenedOn } from "../episode/Happened.ts"
import { asTold } from "../obligation/asTold.ts"
import { type Answer, type Asked, nothing, obligation, one } from "../obligation/facts.ts"
import { gathered } from "../obligation/gathered.ts"
import { rounds } from "../episode/rounds.ts"
import { isOwedAfter, turns } from "../obligation/turns.ts"
import { anchorOn } from "../protocol/Deadline.ts"
import type { Cadence, Checklist, Rule, TimeLimit } from "../protocol/rule/Rule.ts"
import { allAnsweredOn, type Chronicle, takenOn } from "./Chronicle.ts"

const ofTimeLimit = (rule: TimeLimit, chronicle: Chronicle, asked: Asked): Answer => {
  const anchors = chronicle.reached(rule.anchor).map((on) => anchorOn(rule.anchor, on))
  if (anchors.length === 0) return one(rule, { notYet: true }, asked)
  const doings = takenOn(chronicle, asked.protocol, rule.step).map(happenedOn)
  return gathered(rounds(anchors, doings), ({ anchor, met }) => {
    const clock = { anchor, within: rule.within }
    const told = asTold(asked, met?.on, (counting) => deadlineOf(rule, clock, counting))
    return Result.map(deadlineOf(rule, clock, told), (deadline) =>
      met === undefined && !isOwedAfter(chronicle.endedOn, deadline)
        ? []
        : [obligation(rule, { deadline, met }, told)]
    )
  })
}

const ofCadence = (rule: Cadence, chronicle: Chronicle, asked: Asked): Answer => {
  const [from] = chronicle.reached(rule.from)
  if (from === undefined) return one(rule, { notYet: true }, asked)
  const occasions = chronicle.occasions(rule.recurring)
  const anchor = anchorOn(rule.from, from)
  return turns(rule, { anchor, occasions, endedOn: chronicle.endedOn, applies: () => true }, asked)
}

/** Met when every question is answered; outstanding until then, for the limit on its step says by when. */
const ofChecklist = (rule: Checklist, chronicle: Chronicle, asked: Asked): Answer => {
  const answered = allAnsweredOn(
    chronicle,
    (rule.questions ?? []).map(({ key }) => key)
  )
  if (answered === undefined && chronicle.endedOn !== undefined) return nothing
  const met = answered === undefined ? undefined : happenedOn(answered)
  return one(rule, { met }, asked)
}

/** What the rule requires of whoever the chronicle is of; nothing where it is no rule about a standing duty. */
export const ofRule = (rule: Rule, chronicle: Chronicle, asked: Asked): Answer => {
  switch (rule._tag) {
    case "TimeLimit":
      return ofTimeLimit(rule, chronicle, asked)
    case "Cadence":
      return ofCadence(rule, chronicle, asked)
    case "Checklist":
      return ofChecklist(rule, chronicle, asked)
    default:
      return nothing
  }
}
