import { RuleId } from "../../protocol/Citation.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Departure.ts"

export const meanings: Meanings<typeof entries> = {
  DepartedFromGuidance: {
    governing: {
      rule: RuleId.make("WT15-004"),
      source: {
        document: "Working Together to Safeguard Children (2015)",
        paragraph: "About this guidance, paragraph 5"
      }
    },
    happened: "departedOn",
    decides: () => "departureFromGuidance"
  }
}
