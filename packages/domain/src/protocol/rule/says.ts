/** A rule in one sentence, made from its values, so that no number is written twice. */
import * as Subject from "../Subject.ts"
import * as Who from "../Who.ts"
import { Rule } from "./Rule.ts"
import * as Within from "./Within.ts"

const oneOf = (roles: Who.Roles, who: ReadonlyArray<Who.Who>): string =>
  who.map((each) => Who.says(roles, each)).join(", or ")

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** When something is to be done, after a moment. */
const when = (within: Within.Within, moment: Subject.Anchor): string =>
  Within.Within.match(within, {
    Counted: () => `within ${Within.says(within)} of when ${Subject.inWords(moment)}`,
    SetForTheCase: () => `by ${Within.says(within)}`,
    Unmeasured: ({ words }) => `once ${Subject.inWords(moment)}: ${words}`
  })

const often = (every: Within.Within): string =>
  every._tag === "Counted" ? `at least every ${Within.says(every).replace(/^1 /u, "")}` : Within.says(every)

export const says = (roles: Who.Roles, rule: Rule): string =>
  sentence(
    Rule.match(rule, {
      Eligibility: ({ mayLead, work }) => `${Subject.inWords(work)} may be led by: ${oneOf(roles, mayLead)}`,
      TimeLimit: ({ anchor, ceiling, step, within }) =>
        `${Subject.inWords(step)} ${when(within, anchor)}` +
        (ceiling === undefined ? "" : `; if that cannot be, ${when(ceiling, anchor)}`),
      SignOff: ({ by, decision, selfApproval }) =>
        `${Subject.inWords(decision)} is decided by: ${oneOf(roles, by)}` +
        (selfApproval === "never" ? "; never by the author of the work" : ""),
      Checklist: ({ items, step }) =>
        `to ${Subject.inWords(step)}, these must be on record: ${items.map(Subject.inWords).join("; ")}`,
      Notification: ({ after, form, telling, unless, within }) =>
        `${Subject.inWords(telling)}${form === "written" ? ", in writing," : ""} ${when(within, after)}` +
        (unless.length === 0 ? "" : `, unless ${unless.map(Subject.inWords).join(" or ")}`),
      Cadence: ({ every, from, recurring }) =>
        `${Subject.inWords(recurring)} ${often(every)}, from when ${Subject.inWords(from)}`,
      Routing: ({ goesTo, situation }) => `when ${Subject.inWords(situation)}: ${goesTo}`
    })
  )
