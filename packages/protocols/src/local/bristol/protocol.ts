import type { Protocol } from "@section17/domain"
import { authority, day, edition } from "../../rule.ts"
import { glossary } from "./1-glossary.ts"
import { assessmentAndSupport } from "./3-assessment-and-support.ts"
import { skillsAndExperience } from "./4-skills-and-experience.ts"
import { referralsAndAllocation } from "./5-referrals-and-allocation.ts"
import { assessmentsPlanningAndIntervention } from "./6-assessments-planning-and-intervention.ts"
import { oversight } from "./6-oversight.ts"
import { escalationOfNeed } from "./7-escalation-of-need.ts"
import { decreaseOfNeed } from "./8-decrease-of-need.ts"
import { governance, governing } from "./9-governance.ts"
import { qualityAssurance } from "./9-quality-assurance.ts"
import { feedback } from "./10-feedback.ts"
import { title } from "./cite.ts"
import { complimentsAndComplaints } from "./10-compliments-and-complaints.ts"
import { levelOfNeed } from "./7-step-in.ts"
import { covers } from "./contents.ts"

/**
 * Bristol's protocol, a file to a section of the paper. The paper gives no day of adoption: it is taken to be in
 * force from the day that the edition it sits on is.
 */
export const protocol: Protocol.LocalProtocol = {
  authority: authority("bristol"),
  authorityName: "Bristol",
  title,
  version: "2023-12-15",
  sitsOn: edition("working-together-2023"),
  inForce: { from: day("2023-12-15") },
  covers,
  roles: [...glossary, ...governing],
  rules: [
    ...assessmentAndSupport,
    ...skillsAndExperience,
    ...referralsAndAllocation,
    ...assessmentsPlanningAndIntervention,
    ...oversight,
    ...escalationOfNeed,
    ...decreaseOfNeed,
    ...governance,
    ...feedback,
    ...qualityAssurance,
    ...complimentsAndComplaints,
    ...levelOfNeed
  ]
}
