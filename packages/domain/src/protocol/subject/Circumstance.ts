/** What can be so about a child, a family or an episode, and make a rule apply. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  // Known from the episode itself.
  unborn: "the child is not born yet",
  moreInformationSought: "the response was to seek more information",
  section47EnquiryUnderWay: "an enquiry under section 47 is under way",
  childProtectionPlanInPlace: "a child protection plan is in place",
  ledWithoutSocialWorker: "somebody other than a social worker leads",
  // Put on record by a practitioner.
  youngCarer: "the child is a young carer",
  parentCarer: "a parent cares for a disabled child",
  disabledChild: "the child is disabled",
  complexNeeds: "the child has complex needs",
  specialEducationalNeeds: "the child has special educational needs",
  communicationNeeds: "the child has communication needs",
  interpreterNeeded: "English is not the family's first language",
  asylumSeeking: "the child seeks asylum",
  inHospital: "the child is in hospital",
  gangRisk: "the child is at risk of gangs",
  youthJustice: "the child is in the youth justice system",
  returnedFromCare: "the child has returned home from care",
  lookedAfter: "the child is looked after",
  neglect: "neglect is a concern",
  exploitation: "exploitation is a concern",
  trafficking: "trafficking or modern slavery is a concern",
  radicalisation: "radicalisation is a concern",
  extraFamilialHarm: "harm outside the home is a concern",
  femaleGenitalMutilation: "female genital mutilation has occurred or is feared",
  fabricatedOrInducedIllness: "fabricated or induced illness is a concern",
  foreignLinks: "the child has links with another country",
  knownToAnotherAuthority: "another local authority has known the child",
  crimeMayHaveBeenCommitted: "a crime may have been committed"
} as const

export const Circumstance = closedSet(
  "What can be so about a child, a family or an episode, and make a rule apply.",
  words
)
export type Circumstance = typeof Circumstance.Type
