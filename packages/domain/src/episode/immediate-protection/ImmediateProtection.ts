/**
 * Immediate protection: where there is a risk to the life of a child, or a likelihood of serious immediate harm.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Instant } from "../../calendar/Instant.ts"
import { Ground } from "../../child/Accommodation.ts"
import { Name, Narrative } from "../../Text.ts"
import { OtherChildren, Power, Sighting } from "./EmergencyAction.ts"

export const entries = {
  /** Whoever finds it says so; statutory powers are to be used at once (WT15-083). */
  ImmediateDangerFound: {
    foundAt: Instant,
    /** The risk to life, or of serious immediate harm, that was found (WT15-083). */
    danger: Narrative
  },
  /** Action that a strategy discussion planned, or that one agency had to take before there could be one (WT15-087). */
  EmergencyActionTaken: {
    takenAt: Instant,
    agency: Schema.Literals(["localAuthority", "police", "nspcc"]),
    power: Power,
    childSeen: Sighting,
    otherChildren: OtherChildren,
    /** Why one agency had to act at once; null when a strategy discussion came first. */
    actedAloneBecause: Schema.NullOr(Narrative)
  },
  /** The authority that looks after the child, or has the child on a plan, was consulted (WT15-086). */
  ResponsibleAuthorityConsulted: {
    consultedAt: Instant,
    /** The authority that was consulted, by name (WT15-086). */
    authority: Name,
    said: Narrative
  },
  /** It accepts responsibility for the emergency, explicitly: only that relieves the authority where the child is found. */
  EmergencyAccepted: {
    acceptedAt: Instant,
    /** The authority that accepted responsibility, by name (WT15-086). */
    authority: Name,
    by: Name
  },
  EmergencyAcceptanceConfirmed: {
    confirmedOn: CalendarDate,
    /** Where the written acceptance is found. */
    reference: Narrative
  },
  /**
   * The duty to accommodate a child in need under section 20 arises, on any of three grounds (WT15-035).
   * What is provided is said here, or follows: the legal status begins.
   */
  AccommodationDutyArose: {
    aroseOn: CalendarDate,
    grounds: Schema.NonEmptyArray(Ground),
    /** How and where the child is accommodated, where that is so already; null until then. */
    provided: Schema.optionalKey(Schema.NullOr(Narrative))
  }
}
