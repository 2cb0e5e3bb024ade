/** The session of work that no practitioner asks for at the time. */
import { type AuthorityCode, Practitioner } from "@section17/domain"
import type { SessionContext } from "./Session.ts"

const gateway = Practitioner.PractitionerId.make("section17.gateway")

/** The gateway's own session for one authority: it has no role, and so reads no child's record through a use case. */
export const serviceSession = (authority: AuthorityCode.AuthorityCode, purpose: string): SessionContext => ({
  authority,
  practitioner: gateway,
  name: "Gateway",
  roles: [],
  purpose
})
