import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Disagreement.ts"

const opinions = workingTogether("WT15-075", "paragraph 67")

export const meanings: Meanings<typeof entries> = {
  DisagreementRaised: { governing: opinions, happened: "raisedOn", reaches: () => ["disagreementRaised"] },
  DisagreementResolved: { governing: opinions, happened: "resolvedOn", takes: () => ["resolveDisagreement"] },
  DisagreementEscalated: { governing: opinions, happened: "escalatedOn" }
}
