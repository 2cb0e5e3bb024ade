/** What need not be seen of a child who is not born yet (reading A23). */
import type { ChecklistItem } from "../../protocol/Subject.ts"
import type { Episode } from "../Episode.ts"

type Shows = (episode: Episode) => boolean

const isExpected: Shows = ({ child }) => child.birth._tag === "Expected"

export const shown = {
  sleepingArea: isExpected,
  supportToTakePart: isExpected
} as const satisfies { readonly [Item in ChecklistItem]?: Shows }
