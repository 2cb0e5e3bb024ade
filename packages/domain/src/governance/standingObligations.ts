/** What a protocol requires outside any one child's episode: of a practitioner in post, of a team, of the authority. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { Asked } from "../obligation/facts.ts"
import { Obligation } from "../obligation/Obligation.ts"
import { PractitionerId } from "../practitioner/Practitioner.ts"
import { anyRole } from "../practitioner/Role.ts"
import { type Concern, concernOf } from "../protocol/concern.ts"
import type { Rule } from "../protocol/rule/Rule.ts"
import type { Authority } from "./Authority.ts"
import type { Chronicle } from "./Chronicle.ts"
import {
  chronicleOfAuthority,
  chronicleOfImprovement,
  chronicleOfPost,
  chronicleOfTeam
} from "./chronicles.ts"
import { ofRule } from "./ofRule.ts"
import type { Post } from "./Post.ts"
import type { Team } from "./Team.ts"

/** An obligation, and the practitioner whom it is about; null where it is about no one person. */
export const StandingObligation = Schema.Struct({
  ...Obligation.fields,
  about: Schema.NullOr(PractitionerId)
}).pipe(Schema.annotate({ identifier: "StandingObligation" }))
export type StandingObligation = typeof StandingObligation.Type

export type StandingAnswer = Result.Result<ReadonlyArray<StandingObligation>, OutsideCalendarCoverage>

const all = (answers: ReadonlyArray<StandingAnswer>): StandingAnswer =>
  Result.map(Result.all(answers), (found) => found.flat())

/** What those rules about this concern require that the practitioner or manager is meant by. */
const required = (
  concern: Concern,
  of: {
    readonly chronicle: Chronicle
    readonly about: PractitionerId | null
    readonly isMeant: (rule: Rule) => boolean
  },
  asked: Asked
): StandingAnswer =>
  all(
    asked.protocol.rules
      .filter((rule) => concernOf(rule) === concern && of.isMeant(rule))
      .map((rule) =>
        Result.map(ofRule(rule, of.chronicle, asked), (found) =>
          found.map((each) => ({ ...each, about: of.about }))
        )
      )
  )

/** Whether the rule names a role that the person holds, or nobody; what it asks of them besides is for another day. */
const isNamed = ({ practitioner }: Post, rule: Rule): boolean => {
  if (!("by" in rule) || rule.by === undefined) return true
  return rule.by.some(({ role }) => role === anyRole || practitioner.roles.includes(role))
}

/** What the supervisor does about a practitioner; the rest is the practitioner's own to do. */
const isSupervisors = (rule: Rule): boolean => rule._tag === "Cadence"

const isPast = ({ endedOn }: Post, on: CalendarDate): boolean => endedOn !== undefined && endedOn < on

/**
 * What is owed about a practitioner in post: the induction, the development after it, and the supervision, which is
 * their manager's to hold (BRI-4b, BRI-4d, BRI-9b).
 */
const ofPractitioner = (post: Post, asked: Asked): StandingAnswer =>
  required(
    "practitioner",
    {
      chronicle: chronicleOfPost(post, asked),
      about: post.practitioner.id,
      isMeant: (rule) => isSupervisors(rule) || isNamed(post, rule)
    },
    asked
  )

/** What a team's manager owes: to audit, to supervise each practitioner, to deliver improvements (BRI-9a, BRI-9b). */
const ofTeam = ({ manager, ...team }: Team, asked: Asked): StandingAnswer => {
  const isMeant = (rule: Rule): boolean => isNamed(manager, rule)
  const ofSteps = (rule: Rule): boolean => isMeant(rule) && rule._tag !== "Cadence"
  return all([
    required(
      "team",
      {
        chronicle: chronicleOfTeam({ manager, ...team }, asked),
        about: null,
        isMeant: (rule) => isMeant(rule) && !ofSteps(rule)
      },
      asked
    ),
    ...team.improvements.map((improvement) =>
      required(
        "team",
        { chronicle: chronicleOfImprovement(improvement), about: improvement.practitioner, isMeant: ofSteps },
        asked
      )
    ),
    ...team.practitioners
      .filter((post) => !isPast(post, asked.on))
      .map((post) =>
        required(
          "practitioner",
          {
            chronicle: chronicleOfPost(post, asked),
            about: post.practitioner.id,
            isMeant: (rule) => isSupervisors(rule) && isMeant(rule)
          },
          asked
        )
      )
  ])
}

/** What the authority and its partners owe: to assure quality, to report, to agree, to publish, to review (BRI-9d to 9i). */
const ofAuthority = (authority: Authority, asked: Asked): StandingAnswer =>
  required(
    "authority",
    { chronicle: chronicleOfAuthority(authority, asked), about: null, isMeant: () => true },
    asked
  )

/**
 * Everything that the protocol requires of somebody outside any one child's episode, what is still to come included:
 * each with who, by when, its state on the day and its explanation.
 *
 * No duty is older than the protocol that lays it down: what is counted from the start in post counts from the first
 * day of the protocol, for those who were in post before.
 *
 * Fails with {@link OutsideCalendarCoverage} when a deadline leaves the stretch that the calendar covers.
 */
export const standingObligations = { ofPractitioner, ofTeam, ofAuthority } as const
