/** Work that somebody leads. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  earlyHelp: "early help",
  section17: "an assessment, planning and support under section 17",
  section47: "an enquiry under section 47",
  childProtectionPlan: "a child protection plan"
} as const

export const Work = closedSet("Work that somebody leads.", words)
export type Work = typeof Work.Type
