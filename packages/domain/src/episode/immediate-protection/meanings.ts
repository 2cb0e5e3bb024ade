import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./ImmediateProtection.ts"

const protection = "immediate protection"
const found = workingTogether("WT15-086", protection)

export const meanings: Meanings<typeof entries> = {
  ImmediateDangerFound: {
    governing: workingTogether("WT15-083", protection),
    happened: "foundAt",
    reaches: () => ["immediateDangerFound"]
  },
  EmergencyActionTaken: {
    governing: workingTogether("WT15-087", protection),
    happened: "takenAt",
    takes: () => ["takeEmergencyAction"],
    reaches: ({ actedAloneBecause }) =>
      actedAloneBecause === null ? ["emergencyActionTaken"] : ["emergencyActionTaken", "actedAlone"],
    begins: ({ actedAloneBecause }) => (actedAloneBecause === null ? [] : ["actedAloneInEmergency"])
  },
  ResponsibleAuthorityConsulted: {
    governing: found,
    happened: "consultedAt",
    takes: () => ["consultResponsibleAuthority"]
  },
  EmergencyAccepted: { governing: found, happened: "acceptedAt", reaches: () => ["emergencyAccepted"] },
  EmergencyAcceptanceConfirmed: {
    governing: found,
    happened: "confirmedOn",
    takes: () => ["confirmEmergencyAcceptance"]
  },
  AccommodationDutyArose: {
    governing: workingTogether("WT15-035", "box after paragraph 26"),
    happened: "aroseOn",
    reaches: () => ["accommodationDutyArose"],
    takes: ({ provided }) => (provided == null ? [] : ["accommodateChild"])
  }
}
