/** What is put on record, as tests tell it, and the obligations of a rule about one subject. */
import type { Entry, Obligation, Protocol } from "@section17/domain"
import { type Step, standing, step, type tellerOf } from "./story.test-data.ts"

export const record = (at: string, by: Step["by"], entry: Entry.Entry): Step =>
  step(at, by, { _tag: "PutOnRecord", entry })

/** The answers to questions of the paper: one line to each. */
export const answers = (at: string, by: Step["by"], ...questions: ReadonlyArray<string>): Step => {
  const [first, ...more] = questions.map((question) => ({
    question: question as Entry.EntryOf<"QuestionsAnswered">["answers"][number]["question"],
    answer: "As it stands in the file."
  }))
  if (first === undefined) throw new Error("name a question")
  return record(at, by, { _tag: "QuestionsAnswered", answers: [first, ...more] })
}

/** How the obligations of a rule about one subject stand on a day: the state and the due date of each. */
export const standingOf =
  ({ owed }: Pick<ReturnType<typeof tellerOf>, "owed">, rule: string) =>
  (steps: ReadonlyArray<Step>, subject: Obligation.Obligation["subject"], on: string) =>
    standing(owed(steps, rule, on).filter((each) => each.subject === subject))

/** The protocol with no checklists but those of these requirements: what others ask is told in their own tests. */
export const withChecklists = (
  protocol: Protocol.Protocol,
  ...ids: ReadonlyArray<string>
): Protocol.Protocol => ({
  ...protocol,
  rules: protocol.rules.filter((rule) => rule._tag !== "Checklist" || ids.includes(rule.id))
})
