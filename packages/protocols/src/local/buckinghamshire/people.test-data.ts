/** Who works in Buckinghamshire, as its tests need them. */
import { Protocol } from "@section17/domain"
import * as Result from "effect/Result"
import { role, socialWorker, teamManager } from "../../rule.ts"
import { person, registeredWith, tellerOf } from "../../story.test-data.ts"
import { workingTogether2018 } from "../../working-together/2018/edition.ts"
import { protocol as local } from "./protocol.ts"

export const buckinghamshire = Result.getOrThrow(Protocol.overlay(workingTogether2018, local))

const registrations = [registeredWith("Social Work England")]
const qualified = { employer: "buckinghamshire", socialWorkQualified: true, registrations }

export const ann = person("ann", "Ann Moss", { ...qualified, roles: [socialWorker] })
export const tom = person("tom", "Tom Hale", { ...qualified, roles: [teamManager] })
/** A Team Manager who is also a Social Worker. */
export const una = person("una", "Una West", { ...qualified, roles: [teamManager, socialWorker] })
/** Experienced, and directly supervised by a qualified Team Manager: enough elsewhere, and not here. */
export const kay = person("kay", "Kay Dunn", {
  employer: "buckinghamshire",
  roles: [role("childInNeedKeyWorker")],
  significantPracticeExperience: true,
  supervisor: { practitioner: tom.id, roles: [teamManager], socialWorkQualified: true, directly: true }
})

export const buckinghamshireTells = tellerOf(buckinghamshire, [ann, tom, una, kay])
