import { mustArrange } from "../../child/Disability.ts"
import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./DisabledChild.ts"

const section2 = workingTogether("WT15-033", "statutory assessments under the Children Act 1989")

export const meanings: Meanings<typeof entries> = {
  Section2SupportConsidered: {
    governing: section2,
    happened: "consideredOn",
    shows: () => ["section2Support"],
    reaches: (entry) => (mustArrange({ ...entry, _tag: "Considered" }) ? ["section2SupportFound"] : [])
  },
  Section2SupportArranged: {
    governing: section2,
    happened: "arrangedOn",
    takes: () => ["arrangeSection2Support"]
  }
}
