/** What can be so about a child, a family or an episode, and make a rule apply. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  // Known from the episode itself.
  unborn: "the child is not born yet",
  moreInformationSought: "the response was to seek more information",
  section47EnquiryUnderWay: "an enquiry under section 47 is under way",
  strategyDiscussionAwaited: "significant harm was suspected, and no strategy discussion held since",
  conferenceAwaited: "a child protection conference is still to be held",
  childProtectionPlanInPlace: "a child protection plan is in place",
  section17ToLead: "the work to lead is under section 17",
  actedAloneInEmergency: "one agency took emergency action before any strategy discussion",
  actionsAgreed: "a strategy discussion agreed what is to be done",
  ledWithoutSocialWorker: "somebody other than a social worker leads",
  // Put on record by a practitioner.
  youngCarer: "the child is a young carer",
  parentCarer: "a parent cares for a disabled child",
  disabledChild: "the child is disabled",
  disabilityIsPrimaryConcern:
    "disability is the primary concern, and the threshold of the team for disabled children is met",
  carerAssessed: "a carer of the disabled child was assessed under the Act of 1995",
  hasEarlyHelpAssessment: "an early help assessment was completed",
  severalTakePart: "several family members and agencies are likely to take part",
  channelPanel: "a Channel panel assesses the child",
  otherAssessments: "the child has other assessments",
  remandedToLocalAuthority: "the child was remanded to local authority accommodation",
  sentencedToCustody: "the child was sentenced to custody",
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
  anotherAuthorityResponsible:
    "another authority looks after the child, or has the child on a child protection plan",
  crimeMayHaveBeenCommitted: "a crime may have been committed",
  planDecided: "the outcome of the assessment is a child in need plan",
  disagreementOfStatutoryAgency: "an agency with a statutory responsibility disagrees",
  policeProtection: "the child is in police protection",
  section20: "the child is accommodated under section 20",
  section31: "the child is under a care order (section 31)",
  section38: "the child is under an interim order (section 38)",
  remandedToYouthDetention: "the child was remanded to youth detention accommodation",
  returnPlanned: "a return home from care is planned",
  emergencyProceedings: "the situation is an emergency",
  childHasMoved: "the child has moved permanently to another authority",
  professionalReferrer: "a professional made the referral",
  referrerKnown: "the referrer is known",
  assessmentStarted: "an assessment under section 17 has started",
  referredByYouthOffendingService: "the youth offending service made the referral",
  parentInPrison: "a parent is in prison",
  thresholdMetAtTier4: "the threshold is met at Tier 4"
} as const

/** What is so when a circumstance is not, where words of its own say that more plainly. */
export const opposites: { readonly [Name in keyof typeof words]?: string } = {
  unborn: "the child is born",
  section47EnquiryUnderWay: "no enquiry under section 47 is under way",
  section20: "the child is not accommodated under section 20",
  section31: "the child is under no care order (section 31)",
  emergencyProceedings: "the situation is no emergency"
}

export const Circumstance = closedSet(
  "What can be so about a child, a family or an episode, and make a rule apply.",
  words
)
export type Circumstance = typeof Circumstance.Type
