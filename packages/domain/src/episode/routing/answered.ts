/** What answers a situation by itself, without a route being put on record. */
import type { Situation } from "../../protocol/Subject.ts"
import { type Episode, lead } from "../Episode.ts"
import { happenedAt, happenedOn, type Happened } from "../Happened.ts"
import { entriesOf } from "../record/entriesOf.ts"
import { answeredBy } from "../strategy-discussion/suspicions.ts"

/** Somebody leads the assessment under section 17 to which the case went on. */
const allocated = (episode: Episode): Happened | undefined => {
  const at = lead(episode)?.recordedAt
  return at === undefined ? undefined : happenedAt(at)
}

const answers: { readonly [Name in Situation]?: (episode: Episode) => Happened | undefined } = {
  section47NotMet: allocated,
  /** The discussion itself; when it is held elsewhere, the route is put on record. */
  suspectedSignificantHarm: answeredBy,
  /** The disagreement was escalated. */
  professionalDisagreement: (episode) => {
    const escalated = entriesOf(episode, "DisagreementEscalated").at(-1)
    return escalated === undefined ? undefined : happenedOn(escalated.entry.escalatedOn)
  },
  /** The complaint came by one of the ways that are open for it. */
  complaint: (episode) => {
    const [complaint] = entriesOf(episode, "ComplaintReceived")
    return complaint === undefined ? undefined : happenedOn(complaint.entry.receivedOn)
  }
}

export const answered = (episode: Episode, situation: Situation): Happened | undefined =>
  answers[situation]?.(episode)
