/** A fictional case system, which each authority lets pull and push: what examples of connectors sign in as. */
import * as Effect from "effect/Effect"
import { caseSystem, IdempotencyKey, putStanding, type SessionContext } from "@section17/application"
import { type AuthorityCode, Governance, type Practitioner, type Role } from "@section17/domain"
import { find } from "./practitioners.ts"

export interface CaseSystem {
  readonly key: Governance.SystemKey
  readonly name: string
  readonly roles: ReadonlyArray<Role.Role>
}

export const caseSystemOf = (authority: AuthorityCode.AuthorityCode): CaseSystem => ({
  key: Governance.SystemKey.make(`${authority}-case-system`),
  name: "Example case system",
  roles: [caseSystem]
})

/** The case system of the authority, where `as` means it: its key, or that without the authority. */
export const findSystem = (authority: AuthorityCode.AuthorityCode, as: string): CaseSystem | undefined => {
  const system = caseSystemOf(authority)
  return as === system.key || `${authority}-${as}` === system.key ? system : undefined
}

/** Registers it, once: a team manager answers for it, and decisions are not its to push. */
export const registerCaseSystem = (authority: AuthorityCode.AuthorityCode) => {
  const { id, name, roles } = find(authority, "staff-administrator") as Practitioner.Practitioner
  const session: SessionContext = { authority, practitioner: id, name, roles, purpose: "demonstration" }
  const { key, name: called } = caseSystemOf(authority)
  const command = Governance.StandingCommand.make({
    _tag: "SystemRegistered",
    name: called,
    roles: [caseSystem],
    answeredBy: (find(authority, "team-manager") as Practitioner.Practitioner).id,
    decides: false
  })
  const request = {
    key: IdempotencyKey.make(`demonstration-${key}`),
    operation: "caseSystemRegister",
    input: "demonstration"
  }
  return Effect.asVoid(putStanding(session, { key, seenVersion: 0, command, request }))
}
