/** The table that holds where an authority says nothing else. */
import { Role } from "@section17/domain"
import { type Capability, ofSystems, type Policy, type Purposes, type Row, type Standing } from "./Policy.ts"

const anybody = [Role.anyRole] as const
/** The social work manager of the guidance (Working Together, 2015, chapter 1, paragraph 46), in every edition. */
const manager = [Role.Role.make("teamManager")] as const

/** Who sets up how an authority's systems and the gateway work together, and sees no child's record: no document speaks of it. */
export const systemAdministrator: Role.Role = Role.Role.make("systemAdministrator")
/** Keeps the records of practitioners, and sees no child's record. No document says who does; an authority names its own role by configuration. */
export const staffAdministrator: Role.Role = Role.Role.make("staffAdministrator")

/** What a case system with an account of its own is, unless the authority lets others of its roles do what systems do. */
export const caseSystem: Role.Role = Role.Role.make("caseSystem")

const always: Purposes = { _tag: "AnyExcept", purposes: [] }
/** Whoever looks at how others worked leaves the record as it was. */
const toWork: Purposes = { _tag: "AnyExcept", purposes: ["audit", "inspection"] }

const row = (
  may: Capability,
  {
    except = [systemAdministrator, staffAdministrator],
    purposes = always,
    roles,
    when = {}
  }: Partial<Row> & { readonly roles: Row["roles"]; readonly when?: Standing }
): Row => ({ may, roles, except, purposes, when })

/** A case system reads whatever it is for, and records nothing for an audit. */
const rowForSystems = (may: Capability): Row => {
  const purposes = may === "refer" || may === "record" ? toWork : always
  return { ...row(may, { roles: [caseSystem], purposes }), except: [], forSystems: true }
}

/**
 * Whoever the authority knows in a role, but who sets up systems or keeps the records of staff alone, sees its records and works on them; who leads, decides and signs off is the
 * protocol's to say. To offer a child to another authority, and to accept one, to see who saw a record, to prepare what is held for the child, to restrict a record, to see who
 * opened one that is restricted, and to say what is held or erased takes a manager, until the authority says who watches over that; to set up systems,
 * somebody whose work that is. Who practises for the authority is known to all of them: who allocates, who appoints and who
 * signs people in name each other.
 */
export const standard: Policy = [
  row("seeChild", { roles: anybody }),
  row("seeEpisode", { roles: anybody }),
  row("seeChronology", { roles: anybody }),
  row("seeCaseload", { roles: anybody }),
  row("seeAccessLog", { roles: manager }),
  row("disclose", { roles: manager, purposes: toWork }),
  row("seePractitioners", { roles: anybody, except: [] }),
  row("seeStaff", { roles: anybody, except: [systemAdministrator] }),
  row("refer", { roles: anybody, purposes: toWork }),
  row("record", { roles: anybody, purposes: toWork }),
  row("setUpSystems", { roles: [systemAdministrator], purposes: toWork }),
  row("restrictRecord", { roles: manager, purposes: toWork }),
  row("breakGlass", { roles: anybody, purposes: toWork }),
  row("seeAlerts", { roles: manager }),
  row("recordStaff", { roles: anybody, except: [systemAdministrator], purposes: toWork }),
  row("keepStaff", { roles: [staffAdministrator], purposes: toWork }),
  row("seeTransfers", { roles: manager }),
  row("offerTransfer", { roles: manager, purposes: toWork }),
  row("acceptTransfer", { roles: manager, purposes: toWork }),
  row("seeRetention", { roles: manager }),
  row("holdRecord", { roles: manager, purposes: toWork }),
  row("proposeErasure", { roles: manager, purposes: toWork }),
  row("approveErasure", { roles: manager, purposes: toWork }),
  ...[...ofSystems].map(rowForSystems)
]
