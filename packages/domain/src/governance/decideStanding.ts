/** Whether something may be put on record about a practitioner, a team, the authority or a case system, and the entry that it makes. */
import * as Result from "effect/Result"
import type { Amendment } from "../calendar/Amendment.ts"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { knownPractitioner } from "../episode/governing.ts"
import { UnknownPractitioner } from "../episode/refusals.ts"
import type { Practitioner, PractitionerId } from "../practitioner/Practitioner.ts"
import type { Role } from "../practitioner/Role.ts"
import { systemOfName } from "./SystemKey.ts"
import { amendmentsOf, retentionOf, type Standing } from "./Standing.ts"
import { type StandingCommand, type StandingEntry, type SubjectKind, subjectOf } from "./StandingEntry.ts"
import { NotTheirsToKeep, OwnRecord, type StandingRefusal, StandsOtherwise } from "./standingRefusals.ts"

/** What is asked of a record before something is put on it. */
export interface StandingAsked {
  /** What stands on record; undefined where nothing does yet. */
  readonly standing: Standing | undefined
  /** The practitioner's id, the team's key, the authority's code, or the system's key. */
  readonly key: string
  /** Who asks, in the roles that count. */
  readonly by: Practitioner
  /** Whether they keep these records for the authority. No document says who does: the authority itself does. */
  readonly keepsRecords: boolean
  /** The practitioners whom the command names, as far as the authority knows them. */
  readonly named: ReadonlyMap<PractitionerId, Practitioner>
  /** The roles that can be held here: those that the protocol and its edition define, and the authority's own; by a system, those of the table of access that systems hold. */
  readonly roles: ReadonlySet<Role>
  /** Whether the authority's own closure days are no working days, as its protocol has it (reading A2). */
  readonly closuresCount: boolean
  readonly on: CalendarDate
}

type Asked = Result.Result<void, StandingRefusal | UnknownPractitioner>

const granted: Asked = Result.succeed(undefined)

const so = (holds: boolean, stands: string, needs: string): Asked =>
  holds ? granted : Result.fail(new StandsOtherwise({ stands, needs }))

/** Supervision and learning are for the supervisor to put on record too; what a team does, for its manager. */
const isTheirs = ({ _tag }: StandingCommand, { by, keepsRecords, standing }: StandingAsked): boolean => {
  if (keepsRecords) return true
  if (standing?._tag === "Team") return _tag !== "TeamFormed" && standing.manager === by.id
  if (standing?._tag !== "InPost") return false
  const isOfSupervisor = ["SupervisionHeld", "TopicCovered", "TrainingCompleted"].includes(_tag)
  return (
    isOfSupervisor && by.roles.length > 0 && standing.post.practitioner.supervisor?.practitioner === by.id
  )
}

const needs: Readonly<Record<SubjectKind, string>> = {
  practitioner:
    "whoever keeps the authority's records of its staff, or for supervision and training the supervisor",
  team: "whoever keeps the authority's records of its staff, or once the team is formed its manager",
  authority: "whoever keeps the authority's records of its staff",
  system: "whoever keeps the authority's records of its staff"
}

const byWhoMay = (command: StandingCommand, asked: StandingAsked): Asked => {
  const subject = subjectOf(command._tag)
  const practitioner = asked.by.id
  if (!isTheirs(command, asked))
    return Result.fail(new NotTheirsToKeep({ practitioner, needs: needs[subject] }))
  return subject === "practitioner" && asked.key === practitioner
    ? Result.fail(new OwnRecord({ practitioner }))
    : granted
}

/** The practitioners whom a command names beside its subject. */
export const namedInStanding = (command: StandingCommand): ReadonlyArray<PractitionerId> => {
  switch (command._tag) {
    case "SupervisorNamed":
      return [command.supervisor]
    case "SupervisionHeld":
      return [command.by]
    case "TeamFormed":
      return [command.manager]
    case "SystemRegistered":
      return [command.answeredBy]
    case "CaseFilesAudited":
      return command.together
    case "ImprovementIdentified":
    case "ImprovementDelivered":
      return [command.practitioner]
    default:
      return []
  }
}

const allKnown = (command: StandingCommand, { named }: StandingAsked): Asked => {
  const unknown = namedInStanding(command).find((id) => !named.has(id))
  return unknown === undefined
    ? granted
    : Result.fail(new UnknownPractitioner({ practitioner: unknown, ...knownPractitioner }))
}

/** The days on which something is said to have happened. */
const daysOf = (command: StandingCommand): ReadonlyArray<CalendarDate> => {
  switch (command._tag) {
    case "TrainingCompleted":
      return [command.completedOn]
    case "TopicCovered":
      return [command.coveredOn]
    case "SupervisionHeld":
    case "AssuranceHeld":
      return [command.heldOn]
    case "EmploymentEnded":
      return [command.endedOn]
    case "CaseFilesAudited":
      return [command.auditedOn]
    case "ImprovementIdentified":
      return [command.identifiedOn]
    case "ImprovementDelivered":
      return [command.deliveredOn]
    case "RolesIntroduced":
      return [command.introducedOn]
    case "DocumentPublished":
      return [command.publishedOn]
    default:
      return []
  }
}

const hasHappened = (command: StandingCommand, { on }: StandingAsked): Asked =>
  so(
    daysOf(command).every((day) => day <= on),
    "the day lies in the future",
    "a day that has come"
  )

const definesRoles = (roles: ReadonlyArray<Role>, asked: StandingAsked): Asked => {
  const unknown = roles.filter((role) => !asked.roles.has(role))
  return so(
    unknown.length === 0,
    `nothing defines the role ${unknown.join(", ")}`,
    "the key of a role as the protocol defines it, such as socialWorker"
  )
}

const isInPost = (standing: Standing | undefined): boolean =>
  standing?._tag === "InPost" && standing.post.endedOn === undefined

const ofPractitioner = (command: StandingCommand, asked: StandingAsked): Asked => {
  const { key, standing } = asked
  if (command._tag === "PractitionerAppointed") {
    return Result.gen(function* () {
      yield* so(!isInPost(standing), "the practitioner is in post", "somebody who is not, or has left")
      yield* so(systemOfName(key) === undefined, `${key} is what a case system is called`, "another id")
      yield* definesRoles(command.roles, asked)
    })
  }
  return Result.gen(function* () {
    yield* so(isInPost(standing), "the practitioner is not in post", "their appointment on record first")
    if (command._tag === "RolesChanged") yield* definesRoles(command.roles, asked)
    if (command._tag === "SupervisorNamed")
      yield* so(command.supervisor !== key, "nobody supervises themselves", "another practitioner")
    if (command._tag === "SupervisionHeld")
      yield* so(command.by !== key, "nobody supervises themselves", "the practitioner who did")
  })
}

const isOpen = (
  standing: Standing | undefined,
  { improvement, practitioner }: Extract<StandingCommand, { readonly _tag: "ImprovementDelivered" }>
): boolean =>
  standing?._tag === "Team" &&
  standing.improvements.some(
    (each) =>
      each.practitioner === practitioner && each.improvement === improvement && each.deliveredOn === null
  )

const ofTeam = (command: StandingCommand, { standing }: StandingAsked): Asked => {
  if (command._tag === "TeamFormed") return granted
  return Result.flatMap(so(standing !== undefined, "there is no such team", "the team on record first"), () =>
    command._tag === "ImprovementDelivered"
      ? so(
          isOpen(standing, command),
          "no such improvement waits to be delivered",
          "the practitioner and the words with which it was identified"
        )
      : granted
  )
}

/** A closure that did not count, and yet moved due dates, would give more time than the protocol does. */
const mayClose = ({ _tag }: Amendment, { closuresCount }: StandingAsked): Asked =>
  so(
    _tag !== "ClosureAdded" || closuresCount,
    "the authority's own closure days are working days under its protocol (reading A2)",
    "a protocol that does not count them"
  )

const ofAuthority = (command: StandingCommand, asked: StandingAsked): Asked => {
  const { standing } = asked
  const amended = (day: CalendarDate): boolean => amendmentsOf(standing).some(({ on }) => on === day)
  if (command._tag === "CalendarAmended") {
    const { amendment } = command
    const { on } = amendment
    return Result.flatMap(mayClose(amendment, asked), () =>
      so(!amended(on), `${on} is amended already`, "the amendment of that day withdrawn first")
    )
  }
  if (command._tag === "RetentionWithdrawn") {
    const { recordClass } = command
    const isSet = retentionOf(standing).some((each) => each.recordClass === recordClass)
    return so(isSet, `no schedule is set for ${recordClass}`, "a class for which one is")
  }
  return command._tag === "AmendmentWithdrawn"
    ? so(amended(command.on), `nothing amends ${command.on}`, "the day that an amendment on record is about")
    : granted
}

const isRegistered = (standing: Standing | undefined): boolean =>
  standing?._tag === "System" && !standing.withdrawn

const ofSystem = (command: StandingCommand, asked: StandingAsked): Asked =>
  command._tag === "SystemRegistered"
    ? definesRoles(command.roles, asked)
    : so(isRegistered(asked.standing), "no such system is registered", "one that is")

/** The entry that a command makes: of a supervisor, with what their own record shows. */
const entryOf = (command: StandingCommand, { named }: StandingAsked): StandingEntry => {
  if (command._tag !== "SupervisorNamed") return command
  const { directly, from, supervisor } = command
  const { roles = [], socialWorkQualified = false } = named.get(supervisor) ?? {}
  return { _tag: "SupervisorNamed", practitioner: supervisor, roles, socialWorkQualified, directly, from }
}

/**
 * The entry that goes on record.
 *
 * Fails with {@link NotTheirsToKeep} when it is not this person's to keep, with {@link OwnRecord} when it is about
 * themselves, with {@link UnknownPractitioner} when it names somebody whom the authority does not know, and with
 * {@link StandsOtherwise} when it does not fit what stands on record.
 */
export const decideStanding = (
  command: StandingCommand,
  asked: StandingAsked
): Result.Result<StandingEntry, StandingRefusal | UnknownPractitioner> =>
  Result.gen(function* () {
    yield* byWhoMay(command, asked)
    yield* allKnown(command, asked)
    yield* hasHappened(command, asked)
    const subject = subjectOf(command._tag)
    if (subject === "practitioner") yield* ofPractitioner(command, asked)
    if (subject === "team") yield* ofTeam(command, asked)
    if (subject === "authority") yield* ofAuthority(command, asked)
    if (subject === "system") yield* ofSystem(command, asked)
    return entryOf(command, asked)
  })
