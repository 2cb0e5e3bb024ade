/** What the latest particulars of a referral show: an earlier referral's do not stand in for them. */
import type { ChecklistItem } from "../../protocol/Subject.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

type Shows = (episode: Episode) => boolean

const particulars = (episode: Episode) => entriesOf(episode, "ReferralParticularsGiven").at(-1)?.entry

export const shown = {
  referralForm: (episode) => particulars(episode)?.form === "multiAgencyReferralForm",
  thresholdReference: (episode) => (particulars(episode)?.thresholdDocument ?? null) !== null
} as const satisfies { readonly [Item in ChecklistItem]?: Shows }
