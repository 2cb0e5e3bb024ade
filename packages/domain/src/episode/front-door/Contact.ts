/**
 * What reaches the front door, and what it makes of it before the response is decided: contacts, consultations, what a
 * referral carries, what is carried over from out of hours.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { ExternalIdentifier } from "../../child/Identifier.ts"
import { Name, Narrative } from "../../Text.ts"

const consultation = {
  raisedBy: Name,
  capacity: Name,
  concern: Narrative,
  advice: Narrative,
  heldOn: CalendarDate
}

/**
 * A concern that a professional discussed with a social worker of the authority, who puts it on record. It is no
 * referral, and needs none: it stands by itself, or in the episode of a referral that comes later. Holds WT15-016.
 */
export const Consultation = Schema.Struct(consultation).pipe(Schema.annotate({ identifier: "Consultation" }))
export type Consultation = typeof Consultation.Type

/** In which form a referral came. Holds BUC-2.2: the multi-agency form where possible, and never a condition. */
export const ReferralForm = Schema.Literals(["multiAgencyReferralForm", "letter", "telephone", "inPerson"])
export type ReferralForm = typeof ReferralForm.Type

export const entries = {
  /** A professional discussed a concern with a social worker. Holds WT15-016. */
  ConsultationHeld: consultation,
  /** Somebody considered that the child may be in need, or harmed: from then on, referral is immediate (WT15-018). */
  NeedSuspected: { by: Name, capacity: Name, suspectedOn: CalendarDate, grounds: Narrative },
  /**
   * What a referral carries, as far as the referrer knows it; an early help assessment supports it, and is no
   * prerequisite. Holds WT15-026, BUC-2.2, BUC-7.3.2.
   */
  ReferralParticularsGiven: {
    givenOn: CalendarDate,
    form: ReferralForm,
    from: Schema.Literals(["youthOffendingService", "anotherService"]),
    developmentalNeeds: Schema.NullOr(Narrative),
    parentalCapacity: Schema.NullOr(Narrative),
    earlyHelpAssessment: Schema.NullOr(Narrative),
    thresholdDocument: Schema.NullOr(Narrative)
  },
  /** How other systems know the episode, so that a case system finds its own record again. Holds BUC-2.2. */
  EpisodeIdentifiersGiven: {
    identifiers: Schema.NonEmptyArray(ExternalIdentifier).annotateKey({
      description: "What other systems call the episode; each calls no other episode so."
    }),
    givenOn: CalendarDate
  },
  /** A social worker clarified with the referrer what the concerns are, how and why they arose. Holds WT15-078. */
  ConcernsClarified: {
    clarifiedOn: CalendarDate,
    nature: Narrative,
    howTheyArose: Narrative,
    whyTheyArose: Narrative
  },
  /** The front door screened the contact, by itself or through partners. Holds BAR-IFDc. */
  ContactScreened: {
    screenedOn: CalendarDate,
    through: Schema.Literals(["frontDoor", "multiAgencySafeguardingHub"]),
    finding: Narrative
  },
  /** Agencies discussed the threshold, since the outcome was not clear. Holds BAR-IFDe. */
  ThresholdDiscussionHeld: {
    heldOn: CalendarDate,
    agencies: Schema.NonEmptyArray(Name),
    conclusion: Narrative
  },
  /** What came in out of hours was answered as an emergency asks, and carried over for the rest (BUC-2.1b). */
  ReferralCarriedOver: { carriedOverOn: CalendarDate, emergencyResponse: Narrative },
  /** The team that it is for took up what was carried over (BUC-2.1b). */
  CarriedOverReferralActioned: { actionedOn: CalendarDate, team: Name, what: Narrative }
}
