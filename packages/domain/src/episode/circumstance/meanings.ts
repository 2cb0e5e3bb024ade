import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Circumstances.ts"

const particularCare = workingTogether("WT15-050", "paragraph 38")

export const meanings: Meanings<typeof entries> = {
  CircumstanceNoted: { governing: particularCare },
  CircumstanceEnded: { governing: particularCare, happened: "endedOn" },
  ChildBorn: {
    governing: workingTogether("WT15-121", "the initial child protection conference"),
    happened: "bornOn",
    reaches: () => ["childBorn"]
  }
}
