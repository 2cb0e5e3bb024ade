/**
 * What agencies and earlier records contribute to an assessment: who was contacted, what was read, what the needs of
 * adults mean for the child, what colleagues abroad know.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { closedSet, someOf } from "../../child/closedSet.ts"
import { Country } from "../../child/ForeignLink.ts"
import { Name, Narrative } from "../../Text.ts"

/** Who holds information, as the guidance names them (WT15-055). */
export const Profession = Schema.Literals([
  "education",
  "earlyYears",
  "health",
  "police",
  "adultSocialCare",
  "other"
]).pipe(Schema.annotate({ identifier: "ContributingProfession" }))

/** An agency that was contacted. Holds WT15-055. */
export const Contacted = Schema.Struct({ agency: Name, profession: Profession }).pipe(
  Schema.annotate({ identifier: "AgencyContacted" })
)

export const records = {
  earlierAssessment: "an earlier assessment",
  caseRecords: "case records",
  earlyHelpAssessment: "an early help assessment",
  courtProceedings: "earlier court proceedings",
  anotherAuthority: "what another local authority knows"
} as const

/** What was read of the time before. Holds WT15-055, BAR-3.4c and BAR-3.5c. */
export const EarlierRecord = closedSet("EarlierRecord", "What was read of the time before.", records)

export const entries = {
  /** Agencies that hold information on the child, a parent or a carer; `all` when no relevant one is left (BAR-5a). */
  AgenciesContacted: {
    contactedOn: CalendarDate,
    agencies: Schema.NonEmptyArray(Contacted),
    /** Whether these are all the agencies that hold information (BAR-5a). */
    all: Schema.Boolean
  },
  EarlierRecordsReviewed: {
    reviewedOn: CalendarDate,
    /** Which earlier assessments and case records were read (WT15-055). */
    read: someOf(EarlierRecord),
    learnt: Narrative
  },
  /** An agency that serves an adult considered what the adult's needs mean for the child. Holds BAR-5b. */
  ImpactOfAdultsNeedsConsidered: {
    agency: Name,
    /** The parent or carer whose needs bear on the child. */
    adult: Name,
    consideredOn: CalendarDate,
    impactOnChild: Narrative
  },
  /** Holds WT15-054 and BAR-3.4c. */
  ColleaguesAbroadContacted: {
    /** The country to which the child has links. */
    country: Country,
    contactedOn: CalendarDate,
    /** Whom the social worker worked with there (WT15-054). */
    with: Name,
    learnt: Narrative
  }
}
