/** An enquiry as tests tell it: what the social worker found out, and what it comes to. */
import { day } from "../../protocol/northshire.test-data.ts"
import type { CommandOf } from "../Command.ts"
import type { EntryOf } from "../record/Entry.ts"
import type { Conclusion } from "./Conclusion.ts"

export const substantiated: Conclusion = {
  _tag: "Substantiated",
  judgement: "Two bruises in a fortnight, and no account that explains them.",
  conference: { _tag: "Convened", beforeBirth: null }
}
export const withoutConference: Conclusion = {
  ...substantiated,
  conference: { _tag: "NotConvened", reasons: "The child lives with her aunt now." }
}
export const notSubstantiated: Conclusion = {
  _tag: "NotSubstantiated",
  judgement: "The medical and two witnesses agree on a fall.",
  discussedWith: ["child", "parents", "professionals"],
  support: "A place at the nursery's breakfast club.",
  reassessment: { _tag: "Regular", objectives: ["Gains weight"], responsible: "Hill Surgery" }
}

const account: EntryOf<"EnquiryConcluded">["account"] = {
  wishesAndFeelings: "Wants to sleep at her aunt's.",
  childsUnderstanding: "Knows that grown-ups are worried.",
  parentsInterviewed: "Both, separately.",
  history: "No earlier injury on any record.",
  analysis: "Likely to suffer harm while the father is at home.",
  helpProvided: "The aunt comes in every evening.",
  howDistressWasMinimised: "Spoken to at nursery, with her key person."
}

export const conclude = (
  concludedOn: string,
  conclusion: Conclusion = substantiated
): CommandOf<"PutOnRecord"> => ({
  _tag: "PutOnRecord",
  entry: { _tag: "EnquiryConcluded", concludedOn: day(concludedOn), account, conclusion }
})
