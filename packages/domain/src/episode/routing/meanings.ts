import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Routes.ts"

export const meanings: Meanings<typeof entries> = {
  RouteTaken: { governing: workingTogether("WT15-079", "response to a referral"), happened: "takenOn" }
}
