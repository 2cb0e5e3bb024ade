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
  raisedBy: Name.annotateKey({ description: "The professional who discussed a concern, by name." }),
  capacity: Name.annotateKey({
    description: "What they are to the family, such as teacher or general practitioner."
  }),
  concern: Narrative,
  advice: Narrative.annotateKey({ description: "What the social worker advised (WT15-016)." }),
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
  NeedSuspected: {
    by: Name,
    /** What whoever suspects it is to the family. */
    capacity: Name,
    suspectedOn: CalendarDate,
    grounds: Narrative
  },
  /**
   * What a referral carries, as far as the referrer knows it; an early help assessment supports it, and is no
   * prerequisite. Holds WT15-026, BUC-2.2, BUC-7.3.2.
   */
  ReferralParticularsGiven: {
    givenOn: CalendarDate,
    /** Whether a form was used for the referral, and which. */
    form: ReferralForm,
    from: Schema.Literals(["youthOffendingService", "anotherService"]),
    /** What is known of the child's developmental needs; null where nothing is (WT15-026). */
    developmentalNeeds: Schema.NullOr(Narrative),
    /** What is known of the parents' or carers' capacity to meet them; null where nothing is (WT15-026). */
    parentalCapacity: Schema.NullOr(Narrative),
    /** What an early help assessment found; null where there is none, which is no reason to wait. */
    earlyHelpAssessment: Schema.NullOr(Narrative),
    /** The part of the threshold document that the referrer points to; null where they point to none. */
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
    /** What the concerns are (WT15-078). */
    nature: Narrative,
    /** How they have arisen. */
    howTheyArose: Narrative,
    /** Why they have arisen. */
    whyTheyArose: Narrative
  },
  /** The front door screened the contact, by itself or through partners. Holds BAR-IFDc. */
  ContactScreened: {
    screenedOn: CalendarDate,
    /** Where the contact was screened. */
    through: Schema.Literals(["frontDoor", "multiAgencySafeguardingHub"]),
    /** What the whole picture shows (BAR-IFDc). */
    finding: Narrative
  },
  /** Agencies discussed the threshold, since the outcome was not clear. Holds BAR-IFDe. */
  ThresholdDiscussionHeld: {
    heldOn: CalendarDate,
    agencies: Schema.NonEmptyArray(Name),
    /** What the agencies concluded about the threshold (BAR-IFDe). */
    conclusion: Narrative
  },
  /** What came in out of hours was answered as an emergency asks, and carried over for the rest (BUC-2.1b). */
  ReferralCarriedOver: {
    carriedOverOn: CalendarDate,
    /**
     * Whether it was still before the office opened on that day: on a working day, that very day is the next working
     * day (BUC-2.1b). Left out: it was not.
     */
    beforeOpening: Schema.optionalKey(Schema.Boolean),
    /** What was done at once, out of hours, or that nothing had to be (BUC-2.1b). */
    emergencyResponse: Narrative
  },
  /** The team that it is for took up what was carried over (BUC-2.1b). */
  CarriedOverReferralActioned: { actionedOn: CalendarDate, team: Name, what: Narrative }
}
