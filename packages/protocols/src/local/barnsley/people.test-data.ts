/** Who works in Barnsley, as its tests need them. */
import { Protocol } from "@section17/domain"
import * as Result from "effect/Result"
import { socialWorker, teamManager } from "../../rule.ts"
import { person, registeredWith, tellerOf } from "../../story.test-data.ts"
import { workingTogether2023 } from "../../working-together/2023/edition.ts"
import { leadPractitioner } from "./1-who-can-undertake-an-assessment.ts"
import { protocol as local } from "./protocol.ts"

export const barnsley = Result.getOrThrow(Protocol.overlay(workingTogether2023, local))

const registrations = [registeredWith("Social Work England")]
const qualified = { employer: "barnsley", socialWorkQualified: true, registrations }

export const sue = person("sue", "Sue Firth", { ...qualified, roles: [socialWorker] })
export const lee = person("lee", "Lee Booth", { ...qualified, roles: [teamManager] })
/** A line manager who is also a Social Worker. */
export const pat = person("pat", "Pat Swift", { ...qualified, roles: [teamManager, socialWorker] })
/** A health visitor who leads early help, under the supervision that the guidance asks for. */
export const joy = person("joy", "Joy Senior", {
  employer: "Health visiting service",
  roles: [leadPractitioner.role],
  significantPracticeExperience: true,
  supervisor: { practitioner: lee.id, roles: [teamManager], socialWorkQualified: true, directly: true }
})

export const barnsleyTells = tellerOf(barnsley, [sue, lee, pat, joy])
