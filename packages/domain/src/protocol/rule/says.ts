/** A rule in one sentence, made from its values, so that no number is written twice. */
import * as Subject from "../Subject.ts"
import * as Who from "../Who.ts"
import { Rule } from "./Rule.ts"
import * as Within from "./Within.ts"

const oneOf = (roles: Who.Roles, who: ReadonlyArray<Who.Who>): string =>
  who.map((each) => Who.says(roles, each)).join(", or ")

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

const stretch = (within: Within.Within): string =>
  within._tag === "Counted" ? `within ${Within.says(within)}` : Within.says(within)

export const says = (roles: Who.Roles, rule: Rule): string =>
  sentence(
    Rule.match(rule, {
      Eligibility: ({ mayLead, work }) => `${Subject.inWords(work)} may be led by: ${oneOf(roles, mayLead)}`,
      TimeLimit: ({ anchor, step, within }) =>
        `${Subject.inWords(step)} ${stretch(within)}, counted from when ${Subject.inWords(anchor)}`,
      SignOff: ({ by, decision, selfApproval }) =>
        `${Subject.inWords(decision)} is decided by: ${oneOf(roles, by)}` +
        (selfApproval === "never" ? "; never by the author of the work" : ""),
      Checklist: ({ items, step }) =>
        `to ${Subject.inWords(step)}, these must be on record: ${items.map(Subject.inWords).join("; ")}`,
      Notification: ({ after, form, telling, unless, within }) =>
        `${Subject.inWords(telling)} ${stretch(within)} after ${Subject.inWords(after)}` +
        (form === "written" ? ", in writing" : "") +
        (unless.length === 0 ? "" : `, unless ${unless.map(Subject.inWords).join(" or ")}`),
      Cadence: ({ every, recurring }) =>
        `${Subject.inWords(recurring)} ${every._tag === "Counted" ? `at least every ${Within.says(every)}` : Within.says(every)}`,
      Routing: ({ goesTo, situation }) => `when ${Subject.inWords(situation)}: ${goesTo}`
    })
  )
