import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Enquiry.ts"

export const meanings: Meanings<typeof entries> = {
  EnquiryConcluded: {
    governing: workingTogether("WT15-114", "outcome of section 47 enquiries"),
    happened: "concludedOn",
    from: "lead",
    takes: () => ["concludeEnquiry"]
  }
}
