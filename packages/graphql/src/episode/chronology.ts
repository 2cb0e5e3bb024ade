/** The chronology as the API shows it. */
import type { GraphQLResolveInfo } from "graphql"
import { readChronologies, type RecordedEvent } from "@section17/application"
import { type Episode, Event } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { ChronologyEventModel } from "../models.ts"
import { recordedAsFound } from "../practitioner/lookUp.ts"
import { askForEach, thereOf } from "../session/ask.ts"
import { isSelectedWithin } from "../session/isSelected.ts"

/** A recorded event, with when and by whom beside it. */
export const chronologyEvent = (recorded: RecordedEvent): ChronologyEventModel => ({
  ...recorded,
  recordedAt: recorded.event.recordedAt,
  recordedBy: recorded.event.recordedBy
})

export const inWords = ({ event }: ChronologyEventModel): string => Event.says(event)

export const kindOf = ({ event }: ChronologyEventModel): string => Event.kindOf(event)

const chronologyById = askForEach(readChronologies)

export const chronology = async (
  context: GraphQLContext,
  { id }: Episode.Episode,
  info: GraphQLResolveInfo
) => {
  const { broken, events } = thereOf(await chronologyById(context, id)).found
  const shown = events.map(chronologyEvent)
  return {
    events: isSelectedWithin(info, "events", "recordedBy") ? await recordedAsFound(context, shown) : shown,
    verified: broken === undefined,
    brokenAt: broken?.number ?? null,
    brokenBecause: broken?.why ?? null
  }
}
