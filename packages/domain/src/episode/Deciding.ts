/** What a decision is given beside the episode and the command: everything it may know, and nothing it could fetch. */
import type * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Instant } from "../calendar/Instant.ts"
import * as London from "../calendar/London.ts"
import type { WorkingDayCalendar } from "../calendar/WorkingDayCalendar.ts"
import type { SystemKey } from "../governance/SystemKey.ts"
import type { Practitioner, PractitionerId } from "../practitioner/Practitioner.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import type { CommandOf, CommandTag } from "./Command.ts"
import type { Episode } from "./Episode.ts"
import type { Event } from "./Event.ts"
import type { Recorded } from "./recorded.ts"
import type { Refusal } from "./refusals.ts"

/** A case system that gives a command in a practitioner's name. */
export interface Through {
  readonly system: SystemKey
  /** Whether decisions are its to push; what else the practitioner may do, is. */
  readonly decides: boolean
}

export interface Deciding {
  readonly protocol: Protocol
  readonly calendar: WorkingDayCalendar
  /** Who gives the command. */
  readonly practitioner: Practitioner
  /** The case system that gives it in their name; left out where they do so themselves. */
  readonly through?: Through
  /** The practitioners whom the command names, as far as the authority knows them. */
  readonly named: ReadonlyMap<PractitionerId, Practitioner>
  readonly now: Instant
}

/** The events that a command causes, or why it is refused. */
export type Decided = Result.Result<ReadonlyArray<Event>, Refusal>

/** A decision about a command in an episode that has begun. */
export type DecisionOn<Tag extends CommandTag> = (
  episode: Episode,
  command: CommandOf<Tag>,
  deciding: Deciding
) => Decided

/** Today, in London. */
export const today = ({ now }: Deciding): CalendarDate => London.dayOf(now)

export const recordedBy = ({ now, practitioner, through }: Deciding): Recorded => ({
  recordedAt: now,
  recordedBy: practitioner.id,
  ...(through === undefined ? {} : { through: through.system })
})
