import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./CoWorking.ts"

/** No paragraph of the guidance speaks of co-workers: continuity is part of an approach centred on the child. */
const continuity = workingTogether("WT15-077", "response to a referral")

export const meanings: Meanings<typeof entries> = {
  CoWorkerNamed: { governing: continuity, happened: "fromOn" },
  CoWorkerEnded: { governing: continuity, happened: "endedOn" }
}
