/** Protocols and editions as what they have in common: rules, and the roles that they speak of. */
import { Protocol } from "@section17/domain"
import type { RuleSetModel } from "../models.ts"
import { oncePer } from "../session/oncePer.ts"

export const isEdition = (found: RuleSetModel): found is Protocol.Edition => "code" in found

export const typeOfRuleSet = (found: RuleSetModel): "Edition" | "Protocol" =>
  isEdition(found) ? "Edition" : "Protocol"

/** An edition's, made once: explanations are kept by the roles that they speak of. */
const ofEdition = oncePer(Protocol.ofEdition)

export const rulesAndRoles = (found: RuleSetModel): Protocol.RuleSet =>
  isEdition(found) ? ofEdition(found) : found
