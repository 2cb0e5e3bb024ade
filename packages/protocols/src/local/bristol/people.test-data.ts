/** Who works in Bristol, as its tests need them. */
import { type Practitioner, Protocol, Role } from "@section17/domain"
import * as Result from "effect/Result"
import { socialWorker, teamManager } from "../../rule.ts"
import { person, registeredWith, tellerOf } from "../../story.test-data.ts"
import { workingTogether2023 } from "../../working-together/2023/edition.ts"
import { childInNeedKeyWorker } from "./1-glossary.ts"
import { protocol as local } from "./protocol.ts"

export const bristol = Result.getOrThrow(Protocol.overlay(workingTogether2023, local))

const registrations = [registeredWith("Social Work England")]
const qualified = { employer: "bristol", socialWorkQualified: true, registrations }

export const sam = person("sam", "Sam Okafor", { ...qualified, roles: [socialWorker] })
export const tess = person("tess", "Tess Lane", { ...qualified, roles: [teamManager] })
/** A Team Manager who is also a Social Worker. */
export const theo = person("theo", "Theo Marsh", { ...qualified, roles: [teamManager, socialWorker] })
export const kit = person("kit", "Kit Brown", {
  employer: "bristol",
  roles: [childInNeedKeyWorker],
  significantPracticeExperience: true,
  supervisor: { practitioner: tess.id, roles: [teamManager], socialWorkQualified: true, directly: true }
})
export const fay = person("fay", "Fay Reed", {
  employer: "bristol",
  roles: [Role.Role.make("familySupportWorker")],
  significantPracticeExperience: true
})

/** The key worker, supervised otherwise. */
export const kitSupervised = (
  otherwise: Partial<Practitioner.Supervisor> | null
): Practitioner.Practitioner => ({
  ...kit,
  supervisor: otherwise === null || kit.supervisor === null ? null : { ...kit.supervisor, ...otherwise }
})

export const bristolTells = tellerOf(bristol, [sam, tess, theo, kit, fay])
