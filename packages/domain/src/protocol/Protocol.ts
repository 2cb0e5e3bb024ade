/**
 * A local protocol over an edition of the statutory guidance, and the two laid over each other: what binds an
 * authority on a day.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { OfficeHours } from "../calendar/OfficeHours.ts"
import type { Role } from "../practitioner/Role.ts"
import { AuthorityCode } from "./AuthorityCode.ts"
import type { RuleId } from "./Citation.ts"
import { Covered } from "./Content.ts"
import { described } from "./described.ts"
import * as Rule from "./rule/Rule.ts"
import type * as Subject from "./Subject.ts"
import { type Readings, ReadingsTaken, taken } from "./Readings.ts"
import { asRead } from "./asRead.ts"
import { RoleDefinition, type Roles } from "./Who.ts"

/** The days on which something is in force; without `until`, it still is. */
export const InForce = Schema.Struct({
  from: described(CalendarDate, "The first day in force, as YYYY-MM-DD."),
  until: described(
    Schema.optionalKey(CalendarDate),
    "The last day in force, as YYYY-MM-DD; left out while it still is."
  )
})
export type InForce = typeof InForce.Type

export const EditionCode = Schema.String.check(
  Schema.isPattern(/^working-together-20\d{2}$/u, {
    description: "An edition of Working Together, by its year.",
    message: "Write the edition as working-together- and its year, such as working-together-2023"
  })
).pipe(Schema.brand("EditionCode"))
export type EditionCode = typeof EditionCode.Type

/** An edition of Working Together: the statutory baseline, as far as the source documents tell it. */
export const Edition = Schema.Struct({
  code: EditionCode,
  title: Schema.NonEmptyString,
  inForce: InForce,
  roles: Schema.Array(RoleDefinition),
  rules: Schema.Array(Rule.Rule)
}).pipe(Schema.annotate({ identifier: "Edition" }))
export type Edition = typeof Edition.Type

/** The partnership or board that agreed a local protocol, and when (WT15-074, WT15-076). */
export const Adopted = Schema.Struct({
  by: described(Schema.NonEmptyString, "Who adopted it, as the document names them."),
  on: described(CalendarDate, "The day on which it was adopted, as YYYY-MM-DD.")
}).pipe(
  Schema.annotate({ identifier: "Adopted", description: "Who adopted a local protocol, and on which day." })
)
export type Adopted = typeof Adopted.Type

/** A version of an authority's own protocol: what it adds to, or tightens in, the edition it sits on. */
export const LocalProtocol = Schema.Struct({
  authority: described(AuthorityCode, "The key of the authority, such as north-shire."),
  authorityName: described(Schema.NonEmptyString, "The authority's name, as people write it."),
  title: described(Schema.NonEmptyString, "The title of the protocol, as it stands on its first page."),
  version: described(
    Schema.NonEmptyString,
    "Which version this is, such as the day on which it was adopted; an episode keeps it."
  ),
  sitsOn: described(EditionCode, "The edition of Working Together that the protocol is laid over."),
  inForce: described(InForce, "The days on which this version is in force."),
  adopted: described(
    Schema.optionalKey(Adopted),
    "Who adopted this version, and on which day; left out where the document does not say."
  ),
  covers: described(
    Schema.optionalKey(Schema.Array(Covered)),
    "Which of the contents that the guidance asks for the document sets out, and where."
  ),
  roles: described(
    Schema.Array(RoleDefinition),
    "The roles that the protocol defines; those of the edition hold besides."
  ),
  officeHours: described(
    Schema.optionalKey(OfficeHours),
    "The hours of the office on a working day, by the clock in London; left out where the authority states none, and then every clock starts when a referral is received, however A3 is read."
  ),
  readings: described(
    Schema.optionalKey(ReadingsTaken),
    "How the open questions of the texts are answered, where otherwise than by default."
  ),
  rules: described(
    Schema.Array(Rule.Rule),
    "What the protocol adds to the edition, or tightens in it; what it does not speak of stays as the edition has it."
  )
}).pipe(
  Schema.annotate({
    identifier: "LocalProtocol",
    description:
      "A version of an authority's own protocol, over an edition of Working Together. A local rule may tighten the edition, never loosen it."
  })
)
export type LocalProtocol = typeof LocalProtocol.Type

/** Which version of which protocol, on which edition: an episode keeps this for as long as it lasts. */
export const ProtocolVersion = Schema.Struct({
  authority: AuthorityCode,
  version: Schema.NonEmptyString,
  edition: EditionCode
}).pipe(Schema.annotate({ identifier: "ProtocolVersion" }))
export type ProtocolVersion = typeof ProtocolVersion.Type

/** What binds an authority: its local protocol laid over the edition, ready to be asked. */
export interface Protocol {
  readonly version: ProtocolVersion
  readonly authorityName: string
  readonly title: string
  readonly inForce: InForce
  /** Who adopted the local protocol, and when, where it says so (WT15-076). */
  readonly adopted?: Adopted
  /** Which of the contents that the guidance asks for the document sets out (WT15-075). */
  readonly covers?: ReadonlyArray<Covered>
  readonly roles: Roles
  /** The hours of the office, where the authority states them (reading A3). */
  readonly officeHours?: OfficeHours
  /** How the open questions of the texts are answered. */
  readonly readings: Readings
  readonly rules: ReadonlyArray<Rule.Rule>
  /** The requirements that the guidance lays down here, and no local rule in its place. */
  readonly ofGuidance: ReadonlySet<RuleId>
}

/** Rules, and the roles that they speak of: a protocol, or an edition by itself. */
export type RuleSet = Pick<Protocol, "roles" | "rules">

/** A protocol names an edition that is not the one it was laid over. */
export class SitsOnAnotherEdition extends Schema.TaggedError<SitsOnAnotherEdition>()("SitsOnAnotherEdition", {
  authority: AuthorityCode,
  sitsOn: EditionCode,
  given: EditionCode
}) {
  override get message(): string {
    return `The protocol of ${this.authority} sits on ${this.sitsOn}; it was given ${this.given}.`
  }
}

/** The roles by key; a later definition of a role stands in the place of an earlier one. */
export const byRole = (definitions: ReadonlyArray<RoleDefinition>): Roles =>
  new Map<Role, RoleDefinition>(definitions.map((definition) => [definition.role, definition]))

const overlaid = (edition: Edition, local: LocalProtocol): ReadonlyArray<Rule.Rule> => {
  const replaced = new Set(local.rules.map(Rule.subjectOf))
  return [...local.rules, ...edition.rules.filter((rule) => !replaced.has(Rule.subjectOf(rule)))]
}

/** What an edition says anew. */
export type Changes = Pick<Edition, "code" | "title" | "inForce" | "roles" | "rules">

const carriedOver =
  (title: string) =>
  (rule: Rule.Rule): Rule.Rule =>
    rule.reading === undefined || rule.reading.id === "C15"
      ? {
          ...rule,
          reading: {
            id: "C15",
            takenAs: `The paragraph of the earlier edition is taken to stand in ${title}: the source documents tell of no change to it.`
          }
        }
      : rule

/**
 * An edition is the one before and what changed: of two rules about the same subject, or two definitions of a role,
 * the new one stands. What is carried over says so (reading C15).
 */
export const succeed = (previous: Edition, changes: Changes): Edition => {
  const changed = new Set(changes.rules.map(Rule.subjectOf))
  const kept = previous.rules.filter((rule) => !changed.has(Rule.subjectOf(rule)))
  return {
    ...changes,
    roles: [...byRole([...previous.roles, ...changes.roles]).values()],
    rules: [...changes.rules, ...kept.map(carriedOver(changes.title))]
  }
}

/**
 * The edition as the local protocol narrows it: of two rules about the same subject the local one stands, and
 * checklists add up. That the local rule is no looser is for `conformance` to say.
 */
export const overlay = (
  edition: Edition,
  local: LocalProtocol
): Result.Result<Protocol, SitsOnAnotherEdition> => {
  const { adopted, authority, authorityName, covers, inForce, officeHours, sitsOn, title, version } = local
  if (sitsOn !== edition.code) {
    return Result.fail(new SitsOnAnotherEdition({ authority, sitsOn, given: edition.code }))
  }
  const read = taken(local.readings)
  const rules = overlaid(edition, local)
  const own = new Set(local.rules.map(({ id }) => id))
  return Result.succeed({
    version: { authority, version, edition: edition.code },
    authorityName,
    title,
    inForce,
    ...(adopted === undefined ? {} : { adopted }),
    ...(covers === undefined ? {} : { covers }),
    roles: byRole([...edition.roles, ...local.roles]),
    ...(officeHours === undefined ? {} : { officeHours }),
    readings: read,
    rules: rules.map((rule) => asRead(rule, read)),
    ofGuidance: new Set(rules.map(({ id }) => id).filter((id) => !own.has(id)))
  })
}

/** The rules of an edition by itself, as they stand where no local protocol speaks. */
export const ofEdition = ({ roles, rules }: Edition): RuleSet => ({ roles: byRole(roles), rules })

/** Whether something is in force on a day; both ends are included. */
export const isInForce = ({ from, until }: InForce, on: CalendarDate): boolean =>
  from <= on && (until === undefined || on <= until)

const isKind =
  <Kind extends Rule.Rule["_tag"]>(kind: Kind) =>
  (rule: Rule.Rule): rule is Extract<Rule.Rule, { readonly _tag: Kind }> =>
    rule._tag === kind

type OfKind = {
  readonly [Kind in Rule.Rule["_tag"]]: ReadonlyArray<Extract<Rule.Rule, { readonly _tag: Kind }>>
}

const byKind = (rules: ReadonlyArray<Rule.Rule>): OfKind => ({
  Eligibility: rules.filter(isKind("Eligibility")),
  TimeLimit: rules.filter(isKind("TimeLimit")),
  SignOff: rules.filter(isKind("SignOff")),
  Checklist: rules.filter(isKind("Checklist")),
  Notification: rules.filter(isKind("Notification")),
  Cadence: rules.filter(isKind("Cadence")),
  Routing: rules.filter(isKind("Routing"))
})

/** Sorted once for each list of rules: the obligations of an episode ask for every kind. */
const sorted = new WeakMap<ReadonlyArray<Rule.Rule>, OfKind>()

const kinds = (rules: ReadonlyArray<Rule.Rule>): OfKind => {
  const known = sorted.get(rules)
  if (known !== undefined) return known
  const found = byKind(rules)
  sorted.set(rules, found)
  return found
}

/** Every rule of one kind that the protocol holds. */
export const rulesOf = <Kind extends Rule.Rule["_tag"]>(
  protocol: Pick<Protocol, "rules">,
  kind: Kind
): OfKind[Kind] => kinds(protocol.rules)[kind]

export const eligibility = (protocol: Protocol, work: Subject.Work): Rule.Eligibility | undefined =>
  rulesOf(protocol, "Eligibility").find((rule) => rule.work === work)

/** The limits on a step; more than one where some of them hold for some children alone. */
export const timeLimits = (protocol: Protocol, step: Subject.Step): ReadonlyArray<Rule.TimeLimit> =>
  rulesOf(protocol, "TimeLimit").filter((rule) => rule.step === step)

/** Whose decision it is; more than one where some of the rules hold for some children alone. */
export const signOffs = (protocol: Protocol, decision: Subject.Decision): ReadonlyArray<Rule.SignOff> =>
  rulesOf(protocol, "SignOff").filter((rule) => rule.decision === decision)

export const checklists = (protocol: Protocol, step: Subject.Step): ReadonlyArray<Rule.Checklist> =>
  rulesOf(protocol, "Checklist").filter((rule) => rule.step === step)

/** How often something recurs; more than one where some of the rules hold for some children alone. */
export const cadences = (protocol: Protocol, recurring: Subject.Recurring): ReadonlyArray<Rule.Cadence> =>
  rulesOf(protocol, "Cadence").filter((rule) => rule.recurring === recurring)

/** The duties to tell; more than one where some of them hold for some children alone. */
export const notifications = (
  protocol: Protocol,
  telling: Subject.Telling
): ReadonlyArray<Rule.Notification> =>
  rulesOf(protocol, "Notification").filter((rule) => rule.telling === telling)
