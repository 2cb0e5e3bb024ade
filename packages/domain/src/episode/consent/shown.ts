/** What the latest request for consent shows: an earlier one does not stand in for it. */
import type { ChecklistItem } from "../../protocol/Subject.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

type Shows = (episode: Episode) => boolean

export const shown = {
  consentInWriting: (episode) => {
    const latest = entriesOf(episode, "ConsentSought").findLast(({ entry }) => entry.to === "assessment")
    return latest?.entry.form === "written"
  }
} as const satisfies { readonly [Item in ChecklistItem]?: Shows }
