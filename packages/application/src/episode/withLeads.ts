/** Who leads the episodes of a page, as the authority has them on record: of the same moment, and in the same unit of work. */
import * as Effect from "effect/Effect"
import type { Practitioner } from "@section17/domain"
import { Practitioners } from "../practitioner/Practitioners.ts"
import type { Listed } from "./Episodes.ts"

export interface ListedWithLeads extends Listed {
  /** Those who are on record; nobody, where it was not asked who leads. */
  readonly leads: ReadonlyMap<Practitioner.PractitionerId, Practitioner.Practitioner>
}

export const withLeads = Effect.fnUntraced(function* (listed: Listed, wanted = false) {
  const ids = listed.episodes.flatMap(({ lead }) => (wanted && lead !== null ? [lead] : []))
  const leads: ListedWithLeads["leads"] =
    ids.length === 0 ? new Map() : yield* (yield* Practitioners).get([...new Set(ids)])
  return { ...listed, leads } satisfies ListedWithLeads
})
