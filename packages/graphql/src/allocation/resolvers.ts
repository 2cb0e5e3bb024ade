import { carrying } from "../episode/carrying.ts"
import { practitioner } from "../practitioner/lookUp.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { withinPractitionerId } from "../session/ids.ts"

export const allocation: Resolvers = {
  Mutation: {
    teamMappingRecord: carrying("teamMappingRecord", "RecordTeamMapping", ({ heldOn, summary }) => ({
      heldOn,
      summary
    })),
    leadPractitionerAllocate: carrying(
      "leadPractitionerAllocate",
      "AllocateLeadPractitioner",
      ({ considerations = null, direction = null, practitioner }) => ({
        practitioner: withinPractitionerId(practitioner),
        considerations,
        direction: direction && { further: null, ...direction }
      })
    )
  },
  Allocation: { practitioner: (allocation, _, context) => practitioner(context, allocation.practitioner) }
}
