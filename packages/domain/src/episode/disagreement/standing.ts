/** The disagreements that go on. */
import type { Episode } from "../Episode.ts"
import type { EntryOf } from "../record/Entry.ts"
import { entriesOf } from "../record/entriesOf.ts"

/** Each that was raised and that its agency does not yet call resolved. */
export const unresolved = (episode: Episode): ReadonlyArray<EntryOf<"DisagreementRaised">> => {
  const resolved = entriesOf(episode, "DisagreementResolved").map(({ entry }) => entry.agency)
  return entriesOf(episode, "DisagreementRaised")
    .map(({ entry }) => entry)
    .filter((raised) => {
      const place = resolved.indexOf(raised.agency)
      if (place === -1) return true
      resolved.splice(place, 1)
      return false
    })
}

/** Whether an agency with a statutory responsibility disagrees (BUC-10.1). */
export const statutoryAgencyDisagrees = (episode: Episode): boolean =>
  unresolved(episode).some(({ statutoryResponsibility }) => statutoryResponsibility)
