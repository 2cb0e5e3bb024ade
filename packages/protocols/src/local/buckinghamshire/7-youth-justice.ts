import type { Rule } from "@section17/domain"
import { id } from "../../rule.ts"
import { cite } from "./cite.ts"

const sentenced = { _tag: "Is", circumstance: "sentencedToCustody" } as const
const regulations = "the Care Planning, Placement and Case Review Regulations"

/** Paragraph 7.3.1: children whom the Youth Offending Service tells of. */
export const youthJustice: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Routing",
    id: id("BUC-7.3.1a"),
    source: cite("7.3.1"),
    when: [{ _tag: "Is", circumstance: "remandedToLocalAuthority" }],
    situation: "concern",
    goesTo: "a Children and Families Assessment, if one has not already been completed"
  },
  {
    _tag: "Routing",
    id: id("BUC-7.3.1b"),
    source: cite("7.3.1"),
    when: [{ _tag: "Is", circumstance: "remandedToYouthDetention" }],
    situation: "concern",
    goesTo: `the Looked After Children and Youth Justice application of ${regulations}, with Children and Families Assessments as appropriate`
  },
  {
    _tag: "Routing",
    id: id("BUC-7.3.1c"),
    source: cite("7.3.1"),
    when: [sentenced, { _tag: "Is", circumstance: "section31" }],
    situation: "concern",
    goesTo: `${regulations}, as a child under a full care order`
  },
  {
    _tag: "Routing",
    id: id("BUC-7.3.1c"),
    source: cite("7.3.1"),
    when: [sentenced, { _tag: "Is", circumstance: "section20" }],
    situation: "concern",
    goesTo: `${regulations}, as a child accommodated under section 20`
  },
  {
    _tag: "Routing",
    id: id("BUC-7.3.1c"),
    source: cite("7.3.1"),
    when: [
      sentenced,
      { _tag: "IsNot", circumstance: "section31" },
      { _tag: "IsNot", circumstance: "section20" }
    ],
    situation: "concern",
    goesTo: `${regulations}, as a child in need`
  }
]
