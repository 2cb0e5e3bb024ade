/**
 * What stands on record about a practitioner in post, a team, the authority, and a case system: what their entries add up to.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import type { Amendment } from "../calendar/Amendment.ts"
import { Instant } from "../calendar/Instant.ts"
import { type Practitioner, PractitionerId, type Registration } from "../practitioner/Practitioner.ts"
import type { AuthorityCode } from "../protocol/AuthorityCode.ts"
import { Role } from "../practitioner/Role.ts"
import type { Schedule } from "../retention/Schedule.ts"
import { Name } from "../Text.ts"
import { Authority } from "./Authority.ts"
import { Post } from "./Post.ts"
import { StandingEntry } from "./StandingEntry.ts"
import { CaseFileAudit, Improvement } from "./Team.ts"
import { TeamKey } from "./TeamKey.ts"

/** An entry, when it was put on record, and by whom. */
export const StandingRecorded = Schema.Struct({
  entry: StandingEntry,
  recordedAt: Instant,
  recordedBy: PractitionerId
}).pipe(Schema.annotate({ identifier: "StandingRecorded" }))
export type StandingRecorded = typeof StandingRecorded.Type

const InPost = { post: Post, team: Schema.NullOr(TeamKey) }
const Formed = {
  name: Name,
  manager: PractitionerId,
  audits: Schema.Array(CaseFileAudit),
  improvements: Schema.Array(Improvement)
}

const Registered = {
  name: Name,
  roles: Schema.Array(Role),
  answeredBy: PractitionerId,
  decides: Schema.Boolean,
  /** Whether it has an account no more. */
  withdrawn: Schema.Boolean
}

/** What stands on record; the keys of subjects are those of the entries that it is made of. */
export const Standing = Schema.TaggedUnion({
  InPost,
  Team: Formed,
  Assured: { authority: Authority },
  System: Registered
}).pipe(Schema.annotate({ identifier: "Standing" }))
export type Standing = typeof Standing.Type
export type StandingOf<Tag extends Standing["_tag"]> = Extract<Standing, { readonly _tag: Tag }>

/** Whose record it is. */
export interface Subject {
  readonly authority: AuthorityCode
  /** The practitioner's id, the team's key, the authority's code, or the system's key. */
  readonly key: string
}

type Entry<Tag extends StandingEntry["_tag"]> = Extract<StandingEntry, { readonly _tag: Tag }>

const appointed = (entry: Entry<"PractitionerAppointed">, key: string): StandingOf<"InPost"> => {
  const { _tag, background, startedOn, ...known } = entry
  const practitioner = { ...known, id: PractitionerId.make(key), supervisor: null, training: [] }
  return {
    _tag: "InPost",
    team: null,
    post: { practitioner, startedOn, background, topics: [], supervisions: [] }
  }
}

const withRegistration = (
  held: ReadonlyArray<Registration>,
  { _tag, ...entered }: Entry<"RegistrationEntered">
): ReadonlyArray<Registration> => [
  ...held.filter(({ number, regulator }) => number !== entered.number || regulator !== entered.regulator),
  entered
]

const withPractitioner = (
  standing: StandingOf<"InPost">,
  changed: Partial<Practitioner>
): StandingOf<"InPost"> => ({
  ...standing,
  post: { ...standing.post, practitioner: { ...standing.post.practitioner, ...changed } }
})

const inPost = (standing: StandingOf<"InPost">, entry: StandingEntry): Standing => {
  const { post } = standing
  const { practitioner } = post
  switch (entry._tag) {
    case "RolesChanged":
      return withPractitioner(standing, { roles: entry.roles })
    case "RegistrationEntered":
      return withPractitioner(standing, {
        registrations: withRegistration(practitioner.registrations, entry)
      })
    case "QualificationNoted": {
      const { significantPracticeExperience, socialWorkQualified } = entry
      return withPractitioner(standing, { significantPracticeExperience, socialWorkQualified })
    }
    case "TrainingCompleted": {
      const { completedOn, topic } = entry
      return withPractitioner(standing, {
        training: [...(practitioner.training ?? []), { completedOn, topic }]
      })
    }
    case "SupervisorNamed": {
      const { _tag, ...supervisor } = entry
      return withPractitioner(standing, { supervisor })
    }
    case "TopicCovered": {
      const { _tag, ...topic } = entry
      return { ...standing, post: { ...post, topics: [...post.topics, topic] } }
    }
    case "SupervisionHeld": {
      const { _tag, ...session } = entry
      return { ...standing, post: { ...post, supervisions: [...post.supervisions, session] } }
    }
    case "TeamJoined":
      return { ...standing, team: entry.team }
    case "EmploymentEnded":
      return { ...standing, team: null, post: { ...post, endedOn: entry.endedOn } }
    default:
      return standing
  }
}

const delivered = (
  { improvements }: StandingOf<"Team">,
  { deliveredOn, improvement, practitioner }: Entry<"ImprovementDelivered">
): ReadonlyArray<Improvement> =>
  improvements.map((each) =>
    each.practitioner === practitioner && each.improvement === improvement && each.deliveredOn === null
      ? { ...each, deliveredOn }
      : each
  )

const ofTeam = (standing: StandingOf<"Team">, entry: StandingEntry): Standing => {
  switch (entry._tag) {
    case "TeamFormed":
      return { ...standing, name: entry.name, manager: entry.manager }
    case "CaseFilesAudited": {
      const { _tag, ...audit } = entry
      return { ...standing, audits: [...standing.audits, audit] }
    }
    case "ImprovementIdentified": {
      const { _tag, ...identified } = entry
      return { ...standing, improvements: [...standing.improvements, { ...identified, deliveredOn: null }] }
    }
    case "ImprovementDelivered":
      return { ...standing, improvements: delivered(standing, entry) }
    default:
      return standing
  }
}

/** The schedules with the one that is set, or without the one that is withdrawn; in the order in which they were set. */
const retaining = (
  { retention = [] }: Authority,
  entry: Entry<"RetentionSet" | "RetentionWithdrawn">
): ReadonlyArray<Schedule> => {
  const others = retention.filter(({ recordClass }) => recordClass !== entry.recordClass)
  if (entry._tag === "RetentionWithdrawn") return others
  const { _tag, ...schedule } = entry
  return [...others, schedule]
}

const assured = ({ authority }: StandingOf<"Assured">, entry: StandingEntry): Standing => {
  const { activities, amendments = [], publications } = authority
  switch (entry._tag) {
    case "RolesIntroduced":
      return { _tag: "Assured", authority: { ...authority, rolesIntroducedOn: entry.introducedOn } }
    case "AssuranceHeld": {
      const { _tag, ...activity } = entry
      return { _tag: "Assured", authority: { ...authority, activities: [...activities, activity] } }
    }
    case "DocumentPublished": {
      const { _tag, ...publication } = entry
      return { _tag: "Assured", authority: { ...authority, publications: [...publications, publication] } }
    }
    case "CalendarAmended":
      return { _tag: "Assured", authority: { ...authority, amendments: [...amendments, entry.amendment] } }
    case "AmendmentWithdrawn": {
      const left = amendments.filter(({ on }) => on !== entry.on)
      return { _tag: "Assured", authority: { ...authority, amendments: left } }
    }
    case "RetentionSet":
    case "RetentionWithdrawn":
      return { _tag: "Assured", authority: { ...authority, retention: retaining(authority, entry) } }
    default:
      return { _tag: "Assured", authority }
  }
}

const registered = ({
  answeredBy,
  decides,
  name,
  roles
}: Entry<"SystemRegistered">): StandingOf<"System"> => ({
  _tag: "System",
  name,
  roles,
  answeredBy,
  decides,
  withdrawn: false
})

const nothing = (authority: AuthorityCode): StandingOf<"Assured"> => ({
  _tag: "Assured",
  authority: { authority, rolesIntroducedOn: null, activities: [], publications: [] }
})

/**
 * What stands on record once the entry is: `undefined` before the first. An entry that its own decision refuses leaves
 * what stands as it is.
 */
export const evolveStanding = (
  { authority, key }: Subject,
  before: Standing | undefined,
  entry: StandingEntry
): Standing => {
  if (entry._tag === "PractitionerAppointed") return appointed(entry, key)
  if (entry._tag === "SystemRegistered") return registered(entry)
  if (before === undefined) {
    if (entry._tag !== "TeamFormed") return assured(nothing(authority), entry)
    return { _tag: "Team", name: entry.name, manager: entry.manager, audits: [], improvements: [] }
  }
  return Standing.match(before, {
    InPost: (standing) => inPost(standing, entry),
    Team: (standing) => ofTeam(standing, entry),
    Assured: (standing) => assured(standing, entry),
    System: (standing) => (entry._tag === "SystemWithdrawn" ? { ...standing, withdrawn: true } : standing)
  })
}

/** What an authority put on record of days that do not count, oldest first. */
export const amendmentsOf = (standing: Standing | undefined): ReadonlyArray<Amendment> =>
  standing?._tag === "Assured" ? (standing.authority.amendments ?? []) : []

/** How long an authority keeps the records of each class, as far as it says. */
export const retentionOf = (standing: Standing | undefined): ReadonlyArray<Schedule> =>
  standing?._tag === "Assured" ? (standing.authority.retention ?? []) : []

/**
 * The practitioner as eligibility asks about them. Whoever has left holds no role and has no supervisor; what they held
 * stays in the post.
 */
export const practitionerOf = ({ post }: StandingOf<"InPost">): Practitioner =>
  post.endedOn === undefined ? post.practitioner : { ...post.practitioner, roles: [], supervisor: null }
