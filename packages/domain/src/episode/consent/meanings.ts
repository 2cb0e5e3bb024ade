import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./Consents.ts"

const sharing = workingTogether("WT15-028", "paragraphs 22 to 24")

export const meanings: Meanings<typeof entries> = {
  ConsentSought: {
    governing: sharing,
    happened: "soughtOn",
    takes: ({ to }) => (to === "assessment" ? ["seekConsent"] : []),
    // The latest request for it: an earlier one, made in writing, does not stand in for it.
    settles: ({ to }) => (to === "assessment" ? ["consentInWriting"] : []),
    shows: ({ form, to }) => (to === "assessment" && form === "written" ? ["consentInWriting"] : [])
  },
  ConsentGiven: { governing: sharing, happened: "givenOn" },
  ConsentRefused: { governing: sharing, happened: "refusedOn" },
  ConsentWithdrawn: { governing: sharing, happened: "withdrawnOn" },
  ConsentOverridden: {
    governing: sharing,
    decides: () => "consentOverride",
    reaches: () => ["consentOverridden"]
  },
  WithdrawalAnswered: { governing: sharing, decides: () => "withdrawalOfConsent" }
}
