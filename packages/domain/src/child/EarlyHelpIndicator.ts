/**
 * What a professional is alert to, because a child may need early help.
 *
 * @module
 */
import { closedSet } from "./closedSet.ts"

export const words = {
  disabledWithAdditionalNeeds: "the child is disabled and has specific additional needs",
  specialEducationalNeeds: "the child has special educational needs",
  youngCarer: "the child is a young carer",
  antiSocialOrCriminalBehaviour: "the child shows signs of engaging in anti-social or criminal behaviour",
  challengingFamilyCircumstances:
    "the family's circumstances present challenges, such as substance abuse, adult mental health problems and domestic violence",
  returnedHomeFromCare: "the child has returned home to their family from care",
  earlySignsOfAbuseOrNeglect: "the child shows early signs of abuse or neglect"
} as const

/** An indicator. An alert and never a threshold: it decides nothing by itself. Holds WT15-012. */
export const EarlyHelpIndicator = closedSet("EarlyHelpIndicator", "Why a child may need early help.", words)
export type EarlyHelpIndicator = typeof EarlyHelpIndicator.Type
