/** One thing that happens in a made-up case: who does it, so many working days after the thing before. */
import type { CalendarDate, Child, Command, Entry, EpisodeId, Instant, Subject } from "@section17/domain"
import type { Draw } from "./Draw.ts"
import { wishes } from "./words.ts"

type Day = CalendarDate.CalendarDate

export interface Beat {
  readonly by: "socialWorker" | "teamManager"
  /** Working days after the beat before. */
  readonly after: number
  readonly command: (when: { readonly on: Day; readonly at: Instant.Instant }) => Command.Command
}

/** What differs from case to case, and from protocol to protocol. */
export interface Plot {
  readonly draw: Draw
  readonly episode: EpisodeId
  readonly child: Child.Child
  readonly lead: Command.CommandOf<"AllocateLeadPractitioner">["practitioner"]
  readonly inWorkingDays: (from: Day, workingDays: number) => Day
  /** Within how many working days of the allocation an assessment is directed to be complete. */
  readonly completeWithin: number
  /** The questions that the protocol asks before one of these steps. */
  readonly questions: (
    ...before: ReadonlyArray<Subject.Step>
  ) => ReadonlyArray<Entry.EntryOf<"QuestionsAnswered">["answers"][number]["question"]>
}

export const beat = (by: Beat["by"], after: number, command: Beat["command"]): Beat => ({
  by,
  after,
  command
})

export const onRecord = (after: number, entry: (on: Day) => Entry.Entry): Beat =>
  beat("socialWorker", after, ({ on }) => ({ _tag: "PutOnRecord", entry: entry(on) }))

export const seen = (draw: Draw, after: number): Beat =>
  beat("socialWorker", after, ({ on }) => ({
    _tag: "RecordChildSeen",
    seenOn: on,
    manner: { _tag: "Alone" },
    wishesAndFeelings: draw.oneOf(wishes)
  }))

/** By the manager what is asked before a manager's step: some of it is the manager's to make sure of. */
export const questionsAnswered = (
  by: Beat["by"],
  { questions }: Plot,
  ...before: ReadonlyArray<Subject.Step>
): ReadonlyArray<Beat> => {
  const answers = questions(...before).map((question) => ({ question, answer: "As the family told it." }))
  const [first, ...rest] = answers
  return first === undefined
    ? []
    : [
        beat(by, 1, () => ({
          _tag: "PutOnRecord",
          entry: { _tag: "QuestionsAnswered", answers: [first, ...rest] }
        }))
      ]
}
