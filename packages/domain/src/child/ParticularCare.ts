/**
 * Children whose assessment requires particular care.
 *
 * @module
 */
import { closedSet } from "./closedSet.ts"

export const words = {
  youngCarer: "young carers",
  specialEducationalNeeds: "children with special educational needs",
  unborn: "unborn children where there are concerns",
  asylumSeeking: "asylum seeking children",
  inHospital: "children in hospital",
  disabledChild: "disabled children",
  communicationNeeds: "children with specific communication needs",
  gangRisk: "children considered at risk of gang activity",
  youthJustice: "children who are in the youth justice system"
} as const

/**
 * A group that the guidance names. The guidance says "including": to be in none of them is no reason for less care.
 * Holds WT15-050.
 */
export const Group = closedSet(
  "ParticularCareGroup",
  "Children whose assessment requires particular care.",
  words
)
export type Group = typeof Group.Type
