/** What the latest entry of its kind shows: an earlier one, complete in itself, does not stand in for it. */
import type { ChecklistItem } from "../../protocol/Subject.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"
import type { ConsentToChecks } from "./Sharing.ts"

type Shows = (episode: Episode) => boolean

const ofChecks =
  (shows: (consent: ConsentToChecks) => boolean): Shows =>
  (episode) => {
    const latest = entriesOf(episode, "AgenciesChecked").at(-1)
    return latest !== undefined && shows(latest.entry.consent)
  }

export const shown = {
  groundForNoConsent: ofChecks((consent) => consent._tag === "Obtained" || consent.since !== "neither"),
  rationaleForNoConsent: ofChecks(
    (consent) => consent._tag === "Obtained" || consent.rationale.trim() !== ""
  ),
  assessmentConcluded: ({ assessment }) => assessment._tag === "Authorised",
  impactUnderstood: (episode) =>
    (entriesOf(episode, "EndOfInvolvementProposed").at(-1)?.entry.impactOfAssessment ?? null) !== null
} as const satisfies { readonly [Item in ChecklistItem]?: Shows }
