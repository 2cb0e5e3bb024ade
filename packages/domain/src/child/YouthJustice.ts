/**
 * Where a child stands in the youth justice system.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"

/** A child remanded or sentenced by a court, from that day on. Holds BUC-7.3.1a, BUC-7.3.1b, BUC-7.3.1c, WT15-046. */
export const YouthJusticeStatus = Schema.TaggedUnion({
  RemandedToLocalAuthorityAccommodation: { remandedOn: CalendarDate },
  RemandedToYouthDetentionAccommodation: { remandedOn: CalendarDate },
  SentencedToCustody: { sentencedOn: CalendarDate }
}).pipe(
  Schema.annotate({
    identifier: "YouthJusticeStatus",
    description:
      "RemandedToLocalAuthorityAccommodation; RemandedToYouthDetentionAccommodation; SentencedToCustody. A child in none of them has no youth justice status."
  })
)
export type YouthJusticeStatus = typeof YouthJusticeStatus.Type

/**
 * Whether the status alone makes the child looked after: every remand does. After a sentence it depends on the legal
 * status of the child.
 *
 * Source: Legal Aid, Sentencing and Punishment of Offenders Act 2012, as Working Together (2015), footnote 12, reads
 * it.
 *
 * @see WT15-046, BUC-7.3.1c
 */
export const isLookedAfterByRemand = (status: YouthJusticeStatus): boolean =>
  YouthJusticeStatus.match(status, {
    RemandedToLocalAuthorityAccommodation: () => true,
    RemandedToYouthDetentionAccommodation: () => true,
    SentencedToCustody: () => false
  })
