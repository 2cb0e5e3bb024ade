import { workingTogether } from "../workingTogether.ts"
import type { Anchor, Circumstance } from "../../protocol/Subject.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Circumstances.ts"

const particularCare = workingTogether("WT15-050", "paragraph 38")

/** The moments from which somebody is told of a concern, or it is discussed, once it is noted. */
const reachedBy: { readonly [Name in Circumstance]?: ReadonlyArray<Anchor> } = {
  exploitation: ["exploitationNoted"],
  trafficking: ["traffickingNoted"],
  fabricatedOrInducedIllness: ["fabricatedOrInducedIllnessNoted"]
}

export const meanings: Meanings<typeof entries> = {
  CircumstanceNoted: {
    governing: particularCare,
    reaches: ({ circumstance }) => reachedBy[circumstance] ?? [],
    // What was discussed since the concern arose was discussed, though the concern was noted afterwards (reading N24).
    reachedOn: ({ circumstance, sinceOn }) =>
      circumstance === "fabricatedOrInducedIllness" ? sinceOn : undefined
  },
  CircumstanceEnded: { governing: particularCare, happened: "endedOn" },
  ChildBorn: {
    governing: workingTogether("WT15-121", "the initial child protection conference"),
    happened: "bornOn",
    // Whoever referred the child may not have known of it.
    mayPrecedeReferral: true,
    reaches: () => ["childBorn"]
  }
}
