/** What is put on record outside any one child's episode: its kinds, and the mutation of each. */
import { Governance } from "@section17/domain"
import type { Choice, Fields } from "../record/Shape.ts"
import { choiceOf } from "../record/shapeOf.ts"

export const standing: Choice = choiceOf(Governance.StandingCommand)

/** The same as they are kept: of a supervisor, with what their own record showed. */
export const kept: Choice = choiceOf(Governance.StandingEntry)

/** The mutations by kind: here somebody does something, and what they do has a verb of its own. */
const mutations: Readonly<Record<Governance.StandingTag, string>> = {
  PractitionerAppointed: "practitionerAppoint",
  RolesChanged: "practitionerRolesChange",
  RegistrationEntered: "practitionerRegistrationEnter",
  QualificationNoted: "practitionerQualificationNote",
  TrainingCompleted: "practitionerTrainingRecord",
  TopicCovered: "practitionerTopicRecord",
  SupervisorNamed: "practitionerSupervisorName",
  SupervisionHeld: "practitionerSupervisionRecord",
  TeamJoined: "practitionerTeamJoin",
  EmploymentEnded: "practitionerEmploymentEnd",
  TeamFormed: "teamForm",
  CaseFilesAudited: "teamCaseFileAuditRecord",
  ImprovementIdentified: "teamImprovementIdentify",
  ImprovementDelivered: "teamImprovementDeliver",
  RolesIntroduced: "authorityRolesIntroduce",
  AssuranceHeld: "authorityAssuranceRecord",
  DocumentPublished: "authorityDocumentPublish",
  CalendarAmended: "authorityCalendarAmend",
  AmendmentWithdrawn: "authorityCalendarAmendmentWithdraw",
  RetentionSet: "authorityRetentionSet",
  RetentionWithdrawn: "authorityRetentionWithdraw",
  SystemRegistered: "caseSystemRegister",
  SystemWithdrawn: "caseSystemWithdraw"
}

const tagOf = ({ tag }: Fields): Governance.StandingTag => tag as Governance.StandingTag

/** The mutation of a kind. */
export const standingMutationOf = (kind: Fields): string => mutations[tagOf(kind)]

/** What a kind is about. */
export const subjectOfKind = (kind: Fields): Governance.SubjectKind => Governance.subjectOf(tagOf(kind))
