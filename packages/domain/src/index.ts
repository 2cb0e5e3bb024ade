/**
 * The words and laws of English children's social care. Pure: no clock, no input or output, no Node.
 *
 * @module
 */
export * from "./calendar/index.ts"
export * from "./child/index.ts"
export * as Condition from "./practitioner/Condition.ts"
export { leadable, type Leadable } from "./practitioner/leadable.ts"
export * as LeadPractitioner from "./practitioner/leadPractitioner.ts"
export * as Practitioner from "./practitioner/Practitioner.ts"
export * as Regulator from "./practitioner/Regulator.ts"
export * as Role from "./practitioner/Role.ts"
export * from "./protocol/index.ts"
export * from "./episode/index.ts"
export * as Governance from "./governance/index.ts"
export * as Obligation from "./obligation/index.ts"
export * as Retention from "./retention/index.ts"
export * as Text from "./Text.ts"
