import type { Protocol } from "@section17/domain"
import { authority, day, edition } from "../../rule.ts"
import { roles, theProcess } from "./2-the-process.ts"
import { theAssessmentFramework } from "./3-the-assessment-framework.ts"
import { strategyMeetingsAndSection47Enquiries } from "./6-strategy-meetings-and-section-47-enquiries.ts"
import { mandatoryProcedures } from "./7-mandatory-procedures.ts"
import { continuousAssessment } from "./2-continuous-assessment.ts"
import { managementOversight } from "./2-management-oversight.ts"
import { riskAssessment } from "./5-risk-assessment.ts"
import { childrenWithDisabilities } from "./7-children-with-disabilities.ts"
import { youngCarers } from "./7-young-carers.ts"
import { youthJustice } from "./7-youth-justice.ts"
import { preBirthAssessment } from "./9-pre-birth-assessment.ts"
import { title } from "./cite.ts"
import { outcome } from "./2-outcome.ts"
import { returningAChildInCare, serviceDirector } from "./8-returning-a-child-in-care.ts"
import { disputesAndComplaints } from "./10-dispute-resolution.ts"
import { consent } from "./2-consent.ts"
import { enquiriesAndRouting } from "./2-enquiries-and-routing.ts"
import { multiAgencyContributions } from "./4-multi-agency-contributions.ts"
import { furtherReferrals } from "./6-further-referrals.ts"
import { youthOffendingService } from "./7-youth-offending-service.ts"
import { covers } from "./contents.ts"

/**
 * Buckinghamshire's protocol, a file to a section of the paper.
 *
 * The paper rests on Working Together (2018) and gives no day of adoption; whether it is still current is not known
 * (reading C15). It is taken to be in force from 2 December 2019, when Social Work England took the register over: a
 * choice, for the edition knows the regulator of any day (C8). It is taken to be in force still.
 */
export const protocol: Protocol.LocalProtocol = {
  authority: authority("buckinghamshire"),
  authorityName: "Buckinghamshire",
  title,
  version: "2019-12-02",
  sitsOn: edition("working-together-2018"),
  inForce: { from: day("2019-12-02") },
  covers,
  roles: [...roles, serviceDirector],
  rules: [
    ...theProcess,
    ...continuousAssessment,
    ...managementOversight,
    ...theAssessmentFramework,
    ...riskAssessment,
    ...youngCarers,
    ...childrenWithDisabilities,
    ...youthJustice,
    ...preBirthAssessment,
    ...strategyMeetingsAndSection47Enquiries,
    ...mandatoryProcedures,
    ...outcome,
    ...returningAChildInCare,
    ...disputesAndComplaints,
    ...enquiriesAndRouting,
    ...consent,
    ...multiAgencyContributions,
    ...furtherReferrals,
    ...youthOffendingService
  ]
}
