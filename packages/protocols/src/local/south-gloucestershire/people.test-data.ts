/** Who works in South Gloucestershire, as its tests need them. */
import { Protocol } from "@section17/domain"
import * as Result from "effect/Result"
import { role, socialWorker, teamManager } from "../../rule.ts"
import { person, registeredWith, tellerOf } from "../../story.test-data.ts"
import { workingTogether2023 } from "../../working-together/2023/edition.ts"
import { protocol as local } from "./protocol.ts"

export const southGloucestershire = Result.getOrThrow(Protocol.overlay(workingTogether2023, local))

const registrations = [registeredWith("Social Work England")]
const qualified = { employer: "south-gloucestershire", socialWorkQualified: true, registrations }

export const amy = person("amy", "Amy Noble", { ...qualified, roles: [socialWorker] })
export const max = person("max", "Max Field", { ...qualified, roles: [teamManager] })
/** A manager who is also a social worker. */
export const mia = person("mia", "Mia Stone", { ...qualified, roles: [teamManager, socialWorker] })
/** Alternatively qualified, experienced, and supervised by a qualified manager: enough next door, and not here. */
export const kim = person("kim", "Kim Wood", {
  employer: "south-gloucestershire",
  roles: [role("childInNeedKeyWorker")],
  significantPracticeExperience: true,
  supervisor: { practitioner: max.id, roles: [teamManager], socialWorkQualified: true, directly: true }
})

export const southGloucestershireTells = tellerOf(southGloucestershire, [amy, max, mia, kim])
