import { answering } from "../record/answering.ts"
import { firstOf } from "../record/waiting.ts"
import type { Checks } from "../record/Check.ts"
import type { entries } from "./Services.ts"

export const checks: Checks<typeof entries> = {
  FinancialSupportReviewed: answering((episode) => firstOf(episode, "FinancialSupportGiven"), {
    stands: "no financial support is on record",
    needs: "the support that is reviewed first"
  })
}
