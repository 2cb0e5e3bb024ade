/**
 * What is known of the child and the people around: household, parents and carers, identifiers, needs of communication,
 * disability, youth justice, other authorities. The latest of each stands; the earlier ones are kept.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { AsylumSeeking } from "../../child/AsylumSeeking.ts"
import { Characteristics } from "../../child/Characteristics.ts"
import { Communication } from "../../child/Communication.ts"
import { Disability } from "../../child/Disability.ts"
import { Household } from "../../child/Household.ts"
import { ExternalIdentifier, NhsNumber, UniquePupilNumber } from "../../child/Identifier.ts"
import { LinkedAuthority } from "../../child/LinkedAuthority.ts"
import { ParentOrCarer } from "../../child/ParentOrCarer.ts"
import { Limb } from "../../child/Safeguarding.ts"
import { YouthJusticeStatus } from "../../child/YouthJustice.ts"
import { Narrative } from "../../Text.ts"

export const entries = {
  /** Who belongs to the household and the family (WT15-085, BAR-3.3b). */
  HouseholdDescribed: { household: Household, describedOn: CalendarDate },
  /** A parent or carer, resident, non-resident or absent (BAR-2.2c, BAR-4.2a). */
  ParentOrCarerDescribed: { parentOrCarer: ParentOrCarer, describedOn: CalendarDate },
  /** How other systems know the child: each number with its check digit. */
  IdentifiersGiven: {
    nhsNumber: Schema.NullOr(NhsNumber).annotateKey({
      description: "The NHS number, where it is known: ten digits, without spaces."
    }),
    uniquePupilNumber: Schema.NullOr(UniquePupilNumber).annotateKey({
      description: "The unique pupil number (UPN), where it is known: 13 characters in capitals."
    }),
    others: Schema.Array(ExternalIdentifier).annotateKey({
      description: "What other systems call the child; each calls no other child so."
    }),
    givenOn: CalendarDate
  },
  /** For equality monitoring alone: no rule asks for it, and nothing that is decided rests on it (WT15-007). */
  CharacteristicsGiven: { characteristics: Characteristics, givenOn: CalendarDate },
  /** Languages, interpreters and ways of communicating (BUC-2.16, BUC-7.2.3, BAR-3.3d). */
  CommunicationDescribed: { communication: Communication, describedOn: CalendarDate },
  /** The child's disability, and the specialist assessments there are (WT15-032, BUC-7.2.3). */
  DisabilityDescribed: { disability: Disability, describedOn: CalendarDate },
  /** Where the child stands in the youth justice system, as the Youth Offending Service tells (BUC-7.3.1a). */
  YouthJusticeStatusGiven: { status: YouthJusticeStatus, givenOn: CalendarDate },
  /** Another authority that the child has a link with (BAR-3.4c, WT15-086). */
  LinkedAuthorityNamed: { link: LinkedAuthority, namedOn: CalendarDate },
  /** Whether the child seeks asylum (WT15-031, WT15-050). */
  AsylumSeekingGiven: { asylumSeeking: AsylumSeeking, givenOn: CalendarDate },
  /** Which of the four limbs of safeguarding and promoting welfare the work is for (WT15-001). */
  PurposeStated: {
    /** Which of the four limbs of safeguarding and promoting welfare the assessment serves (WT15-001). */
    limbs: Schema.NonEmptyArray(Limb),
    /** What the assessment is to find out or to bring about for this child. */
    purpose: Narrative,
    statedOn: CalendarDate
  }
}
