/**
 * What is put on record outside any one child's episode: about a practitioner, a team, the authority, a case system.
 * Nothing of it is ever taken back; what changes is followed by another entry.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Amendment } from "../calendar/Amendment.ts"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { PractitionerId, Registration, Supervisor, Training } from "../practitioner/Practitioner.ts"
import { Role } from "../practitioner/Role.ts"
import { RecordClass } from "../retention/RecordClass.ts"
import { Schedule } from "../retention/Schedule.ts"
import { Name, Narrative } from "../Text.ts"
import { Activity, Publication } from "./Authority.ts"
import { SupervisionSession, TopicCovered } from "./Post.ts"
import { CaseFileAudit, Improvement } from "./Team.ts"
import { TeamKey } from "./TeamKey.ts"

/** About one practitioner. */
export const ofPractitioner = {
  /** The practitioner is in post, as the authority knows them; again, once they have left and come back. */
  PractitionerAppointed: {
    /** The practitioner's name. */
    name: Name,
    /** The roles that they hold, as the protocol or its edition defines them. */
    roles: Schema.Array(Role),
    /** Who employs them: the authority's key for its own staff. */
    employer: Name,
    /** Whether they hold a social work qualification. */
    socialWorkQualified: Schema.Boolean,
    /** Whether they have significant practice experience with children and families. */
    significantPracticeExperience: Schema.Boolean,
    /** Their entries in the registers of the regulators. */
    registrations: Schema.Array(Registration),
    /** The first day in post. */
    startedOn: CalendarDate,
    /** The fields in which they gained their practice experience, such as family support or youth justice (BRI-4a). */
    background: Schema.Array(Name)
  },
  /** The roles that the practitioner holds from now on: all of them. */
  RolesChanged: {
    /** Every role that the practitioner holds from then on. */
    roles: Schema.Array(Role),
    reasons: Narrative
  },
  /** An entry in a regulator's register: a new one, or the one with this number as it is now, its last day included. */
  RegistrationEntered: Registration.fields,
  /** What the practitioner is qualified and experienced in, and what shows it. */
  QualificationNoted: {
    /** Whether they hold a social work qualification. */
    socialWorkQualified: Schema.Boolean,
    /** Whether they have significant practice experience with children and families. */
    significantPracticeExperience: Schema.Boolean,
    /** What shows it. */
    evidence: Narrative
  },
  /** Training completed, or an ability shown (BRI-4b, BRI-4d, BAR-1.1b). */
  TrainingCompleted: Training.fields,
  /** A topic of the induction, or of the development after it, was covered (BRI-4b, BRI-4c, BRI-4d). */
  TopicCovered: TopicCovered.fields,
  /** Who supervises from now on, as the authority's record of the supervisor shows them on that day. */
  SupervisorNamed: Supervisor.fields,
  /** A supervision of the practitioner was held. What concerns a child stands on that child's record (BRI-6d). */
  SupervisionHeld: SupervisionSession.fields,
  /** The team that the practitioner works in from now on. */
  TeamJoined: { team: TeamKey },
  /** The practitioner leaves; from then on they hold no role here. */
  EmploymentEnded: {
    /** The last day in post. */
    endedOn: CalendarDate,
    reasons: Narrative
  }
} as const

/** About a team. */
export const ofTeam = {
  /** The team as it stands from now on: formed, renamed, or under another manager. */
  TeamFormed: {
    /** The name of the team. */
    name: Name,
    /** Who manages it. */
    manager: PractitionerId
  },
  /** Case files that the manager audited, together with others (BRI-9a). */
  CaseFilesAudited: CaseFileAudit.fields,
  /** An improvement was identified for a practitioner (BRI-9b). */
  ImprovementIdentified: {
    practitioner: Improvement.fields.practitioner,
    identifiedOn: Improvement.fields.identifiedOn,
    /** What is to be improved, in the words by which it is known when it is delivered. */
    improvement: Improvement.fields.improvement
  },
  /** An improvement that was identified was delivered (BRI-9b). */
  ImprovementDelivered: {
    practitioner: Improvement.fields.practitioner,
    /** In the words in which it was identified. */
    improvement: Improvement.fields.improvement,
    deliveredOn: CalendarDate
  }
} as const

/** About the authority. */
export const ofAuthority = {
  /** The authority introduced the new roles (reading A17). */
  RolesIntroduced: { introducedOn: CalendarDate },
  /** Something that recurs was done: a thematic audit, a report to the board, a review of the protocol (BRI-9d to 9i). */
  AssuranceHeld: Activity.fields,
  /** Something was agreed or published: the local protocol, levels of need, a threshold document. */
  DocumentPublished: Publication.fields,
  /** A day more does not count: a holiday was proclaimed or moved, or the authority closes (readings A2, A24). */
  CalendarAmended: { amendment: Amendment },
  /** An amendment counts no more: it was wrong, or was taken back. */
  AmendmentWithdrawn: {
    /** The day that it was about: of a holiday that was moved, the day to which. */
    on: CalendarDate,
    reasons: Narrative
  },
  /** How long the records of a class are kept from now on, in the place of what was set for it before. */
  RetentionSet: {
    /** The class of record that it is about. */
    recordClass: Schedule.fields.recordClass,
    /** The periods: a record is kept until the last of them has ended. */
    periods: Schedule.fields.periods,
    /** What the authority rests it on: its policy, by name, version and section. */
    source: Schedule.fields.source
  },
  /** Nothing says any more how long the records of a class are kept: none of them is due. */
  RetentionWithdrawn: {
    /** The class of record that it is about. */
    recordClass: RecordClass,
    reasons: Narrative
  }
} as const

/** About a case system that has an account of its own: it is nobody, and acts for practitioners. */
export const ofSystem = {
  /** The case system as it stands from now on: registered, changed, or registered again after it was withdrawn. */
  SystemRegistered: {
    /** What the system is called. */
    name: Name,
    /** The roles that it holds: what each lets a system do, the table of access says. */
    roles: Schema.NonEmptyArray(Role),
    /** Who at the authority answers for what it does. */
    answeredBy: PractitionerId,
    /** Whether it may push decisions of practitioners: that one is authorised, approved, allocated or closed. */
    decides: Schema.Boolean
  },
  /** The case system has an account no more: nothing that it asks is answered. */
  SystemWithdrawn: { reasons: Narrative }
} as const

export const StandingEntry = Schema.TaggedUnion({
  ...ofPractitioner,
  ...ofTeam,
  ...ofAuthority,
  ...ofSystem
}).pipe(Schema.annotate({ identifier: "StandingEntry" }))
export type StandingEntry = typeof StandingEntry.Type
export type StandingTag = StandingEntry["_tag"]

/** What a caller says: of a supervisor only who, since the rest stands on the supervisor's own record. */
export const StandingCommand = Schema.TaggedUnion({
  ...ofPractitioner,
  ...ofTeam,
  ...ofAuthority,
  ...ofSystem,
  SupervisorNamed: {
    supervisor: PractitionerId.annotateKey({ description: "Who supervises." }),
    directly: Schema.Boolean.annotateKey({ description: "Whether the supervision is direct." }),
    from: CalendarDate.annotateKey({ description: "The first day of the supervision." })
  }
}).pipe(Schema.annotate({ identifier: "StandingCommand" }))
export type StandingCommand = typeof StandingCommand.Type

/** What an entry is about. */
export const SubjectKind = Schema.Literals(["practitioner", "team", "authority", "system"])
export type SubjectKind = typeof SubjectKind.Type

/** What entries of this kind are about. */
export const subjectOf = (tag: StandingTag): SubjectKind => {
  if (tag in ofPractitioner) return "practitioner"
  if (tag in ofSystem) return "system"
  return tag in ofTeam ? "team" : "authority"
}
