/** Who leads an episode now, as those whose work a decision is about. */
import type { PractitionerId } from "../practitioner/Practitioner.ts"
import { type Episode, lead } from "./Episode.ts"

/** Nobody, before anybody was allocated. */
export const whoLeads = (episode: Episode): ReadonlyArray<PractitionerId> => {
  const leads = lead(episode)
  return leads === undefined ? [] : [leads.practitioner]
}
