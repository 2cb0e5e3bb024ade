import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Answers.ts"

export const meanings: Meanings<typeof entries> = {
  QuestionsAnswered: { governing: workingTogether("WT15-056", "paragraph 44") }
}
