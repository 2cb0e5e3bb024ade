import { mistakes, says } from "../../child/Genogram.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Analysis.ts"
import { worries } from "./standing.ts"

export const checks: Checks<typeof entries> = {
  /** @see BAR-3.4a */
  GenogramDrawn: (_, entry) => {
    const found = mistakes(entry)
    return Requirement.inOrder(found.length === 0, entry._tag, {
      stands: "the genogram is not clear",
      needs: found.map(says).join("; ")
    })
  },
  SignificantEventAdded: (_, { _tag, event }, deciding) =>
    Requirement.possible(_tag, { field: "event.on", given: event.on }, deciding),
  /** @see BAR-3.4f */
  WorryStated: (episode, { _tag, worry }) =>
    Requirement.inOrder(!worries(episode).has(worry), _tag, {
      stands: "there is a worry statement of that name",
      needs: "one statement for each concern, under a name of its own"
    }),
  WellbeingGoalSet: (episode, { _tag, worry }) =>
    Requirement.inOrder(worries(episode).has(worry), _tag, {
      stands: "there is no worry statement of that name",
      needs: "the worry statement that the goal is linked to"
    })
}
