/** What the latest early help assessment shows: an earlier one, complete in itself, does not stand in for it. */
import type { ChecklistItem } from "../../protocol/Subject.ts"
import type { Episode } from "../Episode.ts"
import type { EntryOf } from "../record/Entry.ts"
import { entriesOf } from "../record/entriesOf.ts"

type Shows = (episode: Episode) => boolean

const ofAssessment =
  (shows: (assessed: EntryOf<"EarlyHelpAssessed">) => boolean): Shows =>
  (episode) => {
    const latest = entriesOf(episode, "EarlyHelpAssessed").at(-1)
    return latest !== undefined && shows(latest.entry)
  }

export const shown = {
  earlyHelpAgreed: ofAssessment(
    ({ agreement: { child, parentsOrCarers } }) => child !== "doesNotAgree" && parentsOrCarers === "agree"
  ),
  professionalsInvolved: ofAssessment(({ professionals }) => professionals.length > 0),
  earlyHelpActions: ofAssessment(({ actions }) => actions.length > 0)
} as const satisfies { readonly [Item in ChecklistItem]?: Shows }
