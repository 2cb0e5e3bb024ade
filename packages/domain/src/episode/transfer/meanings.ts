import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Transfer.ts"

const acceptance = workingTogether("WT15-086", "immediate protection")

export const meanings: Meanings<typeof entries> = {
  MoveNotified: {
    governing: acceptance,
    happened: "movedOn",
    reaches: ({ permanent }) => (permanent ? ["childMoved"] : []),
    begins: ({ permanent }) => (permanent ? ["childHasMoved"] : [])
  },
  InformationSharedWithNewAuthority: {
    governing: acceptance,
    happened: "sharedOn",
    takes: () => ["shareWithNewAuthority"],
    shows: ({ planIncluded }) => (planIncluded ? ["planShared"] : [])
  },
  NewAuthorityReassessed: {
    governing: acceptance,
    happened: "reassessedOn",
    takes: () => ["reassessByNewAuthority"]
  },
  ResponsibilityAccepted: { governing: acceptance, happened: "acceptedOn" }
}
