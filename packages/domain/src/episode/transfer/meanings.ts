import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Transfer.ts"

const acceptance = workingTogether("WT15-086", "immediate protection")

export const meanings: Meanings<typeof entries> = {
  MoveNotified: {
    governing: acceptance,
    happened: "movedOn",
    reaches: ({ permanent }) => (permanent ? ["childMoved"] : []),
    begins: ({ permanent }) => (permanent ? ["childHasMoved"] : []),
    // Neither what was shared, nor an acceptance, of an earlier move says anything of this one.
    settles: () => ["planShared", "responsibilityAccepted"]
  },
  InformationSharedWithNewAuthority: {
    governing: acceptance,
    happened: "sharedOn",
    takes: () => ["shareWithNewAuthority"],
    settles: () => ["planShared"],
    shows: ({ planIncluded }) => (planIncluded ? ["planShared"] : [])
  },
  NewAuthorityReassessed: {
    governing: acceptance,
    happened: "reassessedOn",
    takes: () => ["reassessByNewAuthority"]
  },
  ResponsibilityAccepted: {
    governing: acceptance,
    happened: "acceptedOn",
    shows: () => ["responsibilityAccepted"]
  },
  ResponsibilityTaken: { governing: acceptance, happened: "takenOn" }
}
