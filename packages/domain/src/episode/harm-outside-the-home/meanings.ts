import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./HarmOutsideTheHome.ts"

export const meanings: Meanings<typeof entries> = {
  KeyDecisionMade: {
    governing: workingTogether("WT15-096", "assessment of a child under the Children Act 1989"),
    happened: "decidedOn",
    reaches: () => ["keyDecisionMade"]
  }
}
