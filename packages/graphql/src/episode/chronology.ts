/** The chronology as the API shows it. */
import { readChronology, type RecordedEvent } from "@section17/application"
import { type Episode, Event } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { ChronologyEventModel } from "../models.ts"
import { askAbout } from "../session/ask.ts"

/** A recorded event, with when and by whom beside it. */
export const chronologyEvent = (recorded: RecordedEvent): ChronologyEventModel => ({
  ...recorded,
  recordedAt: recorded.event.recordedAt,
  recordedBy: recorded.event.recordedBy
})

export const inWords = ({ event }: ChronologyEventModel): string => Event.says(event)

export const kindOf = ({ event }: ChronologyEventModel): string =>
  event._tag === "EntryRecorded" ? event.entry._tag : event._tag

export const chronology = async (context: GraphQLContext, { id }: Episode.Episode) => {
  const { broken, events } = await askAbout(context, (session) => readChronology(session, id))
  return {
    events: events.map(chronologyEvent),
    verified: broken === undefined,
    brokenAt: broken?.number ?? null,
    brokenBecause: broken?.why ?? null
  }
}
