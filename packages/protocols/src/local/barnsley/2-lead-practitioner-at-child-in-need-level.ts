import type { Who } from "@section17/domain"
import { question, socialWorker, supervisedByQualifiedSocialWorker, trainedIn, who } from "../../rule.ts"
import { leadPractitioner } from "./1-who-can-undertake-an-assessment.ts"

/** Section 1.1 (BAR-1.1b): what a lead practitioner is able to do. */
const ableTo = [
  question("assessAllMembers", "that they are able to assess the needs of all members of the family"),
  question("coreOfTheTeam", "that they form the core of a team around the family"),
  question("connectToSupport", "that they connect families with support in their community"),
  question("knowProcesses", "that they are well versed in processes to support families with multiple needs")
] as const

/** Section 2.1 (BAR-2.1b): what the role needs besides, at the level of a child in need. */
const atChildInNeedLevel = [
  question("competence", "the skills, knowledge, experience and competences that are set out for the role"),
  question("timeForTheRole", "the time that the role needs"),
  question("socialWorkSupport", "access to ongoing social work support, supervision and decision making"),
  question("localMonitoring", "systems to monitor and record at a local level")
] as const

/**
 * Section 2.1 (BAR-2.1a): who leads under section 17, today and once the partnership adopts the lead practitioner whom
 * the guidance allows. The paper has it switched off: the protocol holds `today`.
 */
export const section17Leads = {
  today: [who(socialWorker)],
  onceAdopted: [
    who(socialWorker),
    who(
      leadPractitioner.role,
      supervisedByQualifiedSocialWorker,
      trainedIn([...ableTo, ...atChildInNeedLevel])
    )
  ]
} as const satisfies Record<string, readonly [Who.Who, ...ReadonlyArray<Who.Who>]>
