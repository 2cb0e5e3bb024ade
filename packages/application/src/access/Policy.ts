/**
 * Who may see and do what, as a table: a value, so that it can be read, printed and tested row by row.
 *
 * A row gives one capability to roles. Roles are open words of each authority, so that the standard table names as few
 * as it can, and an authority says by configuration which of its own roles hold a capability ({@link held}).
 *
 * Whether a record is restricted is no column here: to whoever is not named there is no such record.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Role, Text } from "@section17/domain"

/** What can be seen or done. Each use case asks for one of them, and for nothing else. */
export const Capability = Schema.Literals([
  "seeChild",
  "seeEpisode",
  "seeChronology",
  "seeCaseload",
  "seeAccessLog",
  "disclose",
  "seePractitioners",
  "seeStaff",
  "refer",
  "record",
  "setUpSystems",
  "restrictRecord",
  "breakGlass",
  "seeAlerts",
  "recordStaff",
  "keepStaff",
  "seeTransfers",
  "offerTransfer",
  "acceptTransfer",
  "seeRetention",
  "holdRecord",
  "proposeErasure",
  "approveErasure"
]).pipe(Schema.annotate({ identifier: "Capability" }))
export type Capability = typeof Capability.Type

/** In words, after "may" or "may not". */
const words: Readonly<Record<Capability, string>> = {
  seeChild: "see a child's details",
  seeEpisode: "see an episode",
  seeChronology: "see a chronology",
  seeCaseload: "list episodes",
  seeAccessLog: "see who read a child's record",
  disclose: "prepare what is held about a child for whoever may have it",
  seePractitioners: "see who practises for the authority, and what each may lead",
  seeStaff: "see the record of a practitioner in post, of a team or of the authority",
  refer: "put a referral on record",
  record: "put anything on record in an episode",
  setUpSystems: "set up how the authority's systems and the gateway work together",
  restrictRecord: "say to whom a record is restricted",
  breakGlass: "open a restricted record",
  seeAlerts: "see alerts",
  recordStaff: "put anything on record about a practitioner in post or a team",
  keepStaff: "keep the records of practitioners in post, teams and the authority",
  seeTransfers: "see children who are offered to another authority, or by one",
  offerTransfer: "offer a child to another authority, or withdraw the offer",
  acceptTransfer: "accept or decline a child whom another authority offers",
  seeRetention: "see how long records are kept, and which are due",
  holdRecord: "place or lift a legal hold",
  proposeErasure: "propose the erasure of a record, or take the proposal back",
  approveErasure: "approve or reject the erasure of a record that somebody else proposed"
}

/** What the capability lets somebody do: "see an episode". */
export const says = (may: Capability): string => words[may]

const Purpose = Text.Name

/** For which purposes: for any but those named, or for those named alone. */
export const Purposes = Schema.TaggedUnion({
  AnyExcept: { purposes: Schema.Array(Purpose) },
  Only: { purposes: Schema.NonEmptyArray(Purpose) }
})
export type Purposes = typeof Purposes.Type

/** How the record stands: as far as a row asks about it, or as far as it is known. */
export const Standing = Schema.Struct({
  /** Whether the episode is closed. */
  closed: Schema.optionalKey(Schema.Boolean)
})
export type Standing = typeof Standing.Type

export const Row = Schema.Struct({
  may: Capability,
  /** Any one of these is enough; `anyPractitioner` stands for whoever holds a role at all, but one of `except`. */
  roles: Schema.NonEmptyArray(Role.Role),
  /** Roles that `anyPractitioner` does not stand for: of those who look after no child. */
  except: Schema.Array(Role.Role),
  purposes: Purposes,
  /** How the record has to stand; `{}` for however it stands. */
  when: Standing,
  /** Whether it is a row for case systems, and for no practitioner; without a word of it, for practitioners alone. */
  forSystems: Schema.optionalKey(Schema.Boolean)
})
export type Row = typeof Row.Type

export const Policy = Schema.Array(Row)
export type Policy = typeof Policy.Type

/** Which roles of an authority hold a capability, in the place of those of the standard table. */
export const RolesByCapability = Schema.Record(
  Capability,
  Schema.optionalKey(Schema.NonEmptyArray(Role.Role))
)
export type RolesByCapability = typeof RolesByCapability.Type

/** The table with the roles that an authority gives a capability in the place of its own. */
export const held = (policy: Policy, roles: RolesByCapability): Policy =>
  policy.map((row) => ({ ...row, roles: roles[row.may] ?? row.roles }))

/** Who asks, in which roles, and why. */
export interface Asking {
  readonly roles: ReadonlyArray<Role.Role>
  readonly purpose: string
  /** Whether it is a case system. */
  readonly isSystem?: boolean
}

/** What a case system can be let do at all: an authority gives it no more, whatever roles it names. */
export const ofSystems: ReadonlySet<Capability> = new Set<Capability>([
  "seeChild",
  "seeEpisode",
  "seeChronology",
  "seeCaseload",
  "seePractitioners",
  "refer",
  "record"
])

const isAbout = ({ forSystems = false, may }: Row, { isSystem = false }: Asking): boolean =>
  forSystems === isSystem && (!isSystem || ofSystems.has(may))

/** `anyPractitioner` stands for practitioners: no system is one. */
const holds = (row: Row, asking: Asking): boolean =>
  isAbout(row, asking) &&
  row.roles.some((role) => {
    if (role !== Role.anyRole) return asking.roles.includes(role)
    return asking.isSystem !== true && asking.roles.some((held) => !row.except.includes(held))
  })

/** An identity provider's `Audit` is the table's `audit`: what is kept from an audit does not hang on how it is spelt. */
const spelt = (purpose: string): string => purpose.normalize("NFKC").trim().toLowerCase()

const isFor = ({ purposes: { _tag, purposes } }: Row, { purpose }: Asking): boolean =>
  purposes.some((each) => spelt(each) === spelt(purpose)) === (_tag === "Only")

/** Whether nothing that is known of the record speaks against the row. */
const applies = ({ when }: Row, standing: Standing): boolean =>
  when.closed === undefined || standing.closed === undefined || when.closed === standing.closed

/**
 * What keeps somebody from a capability: their role, their purpose, how the record stands, or, of a case system, that it
 * does not say in whose name it puts something on record.
 */
export const Obstacle = Schema.Literals(["role", "purpose", "record", "behalf"])
export type Obstacle = typeof Obstacle.Type

/**
 * What stands in the way; `undefined` when nothing does.
 *
 * Of a record of which nothing is known, `standing` is `{}`: then only who asks, and why, can stand in the way, and the
 * answer is the same whatever record it is and whether there is one.
 */
export const obstacle = (
  policy: Policy,
  may: Capability,
  { asking, standing }: { readonly asking: Asking; readonly standing: Standing }
): Obstacle | undefined => {
  const mine = policy.filter((row) => row.may === may && holds(row, asking))
  if (mine.length === 0) return "role"
  const purposeful = mine.filter((row) => isFor(row, asking))
  if (purposeful.length === 0) return "purpose"
  return purposeful.some((row) => applies(row, standing)) ? undefined : "record"
}
