/** A rule in words, made from its values, so that no number is written twice. */
import * as Subject from "../Subject.ts"
import * as Who from "../Who.ts"
import { type Checklist, type Routing, Rule, type TimeLimit } from "./Rule.ts"
import * as AtLeast from "./AtLeast.ts"
import * as Question from "./Question.ts"
import * as When from "./When.ts"
import * as Within from "./Within.ts"

const oneOf = (roles: Who.Roles, who: ReadonlyArray<Who.Who>): string =>
  who.map((each) => Who.says(roles, each)).join(", or ")

/** A question ends as one, and needs no full stop besides. */
const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith("?") ? "" : "."}`

/** When something is to be done, after a moment: what follows on the words for it. */
const when = (within: Within.Within, moment: Subject.Anchor): string =>
  Within.Within.match(within, {
    Counted: () => ` within ${Within.says(within)} of when ${Subject.inWords(moment)}`,
    SetForTheCase: () => ` no later than ${Within.says(within)}`,
    Unmeasured: ({ words }) => `, after ${Subject.inWords(moment)} (${words})`
  })

const often = (every: Within.Within): string =>
  every._tag === "Counted" ? `at least every ${Within.says(every).replace(/^1 /u, "")}` : Within.says(every)

const timed = ({ anchor, ceiling, ifExceeded, step, within }: TimeLimit): string =>
  Subject.inWords(step) +
  when(within, anchor) +
  (ceiling === undefined ? "" : `; in any case${when(ceiling, anchor)}`) +
  (ifExceeded === "target" ? "; a target, and an overrun is no breach" : "")

const closed = ({ closedWithin }: Routing): string =>
  closedWithin === undefined ? "" : ` (closed at most ${Within.says(closedWithin)} before the referral)`

const asked = ({ atLeast, items, questions }: Checklist): string =>
  [
    ...items.map(Subject.inWords),
    ...(atLeast ?? []).map(AtLeast.says),
    ...Question.says(questions ?? [])
  ].join("; ")

/** Whose duty it is, in a sentence of its own, where the rule says so. */
const duty = (roles: Who.Roles, rule: Rule): string =>
  rule._tag === "SignOff" || rule._tag === "Eligibility" || rule.by === undefined
    ? ""
    : ` Whose duty it is: ${oneOf(roles, rule.by)}.`

const applies = (rule: Rule): string =>
  rule._tag === "Eligibility" || rule.when === undefined ? "" : `where ${When.says(rule.when)}: `

const statement = (roles: Who.Roles, rule: Rule): string =>
  Rule.match(rule, {
    Eligibility: ({ mayLead, work }) => `${Subject.inWords(work)} may be led by: ${oneOf(roles, mayLead)}`,
    TimeLimit: timed,
    SignOff: ({ by, decision, selfApproval }) =>
      `${Subject.inWords(decision)} is decided by: ${oneOf(roles, by)}` +
      (selfApproval === "never" ? "; never by the author of the work" : ""),
    Checklist: (checklist) =>
      `to ${Subject.inWords(checklist.step)}, these must be on record: ${asked(checklist)}`,
    Notification: ({ after, form, telling, unless, within }) =>
      Subject.inWords(telling) +
      (form === "written" ? ", in writing" : "") +
      when(within, after) +
      (unless.length === 0 ? "" : `, unless ${unless.map(Subject.inWords).join(" or ")}`),
    Cadence: ({ every, from, recurring, until }) =>
      `${Subject.inWords(recurring)} ${often(every)}, from when ${Subject.inWords(from)}` +
      (until === undefined ? "" : `, for ${Within.says(until)}`),
    Routing: (routing) =>
      `when ${Subject.situationInWords(routing.situation)}${closed(routing)}: ${routing.goesTo}`
  })

/** The rule in words: for whom, what, and whose duty it is. */
export const says = (roles: Who.Roles, rule: Rule): string =>
  `${sentence(`${applies(rule)}${statement(roles, rule)}`)}${duty(roles, rule)}`
