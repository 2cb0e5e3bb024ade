/** The plan: drafted, agreed before work starts where the protocol says so, signed off, reviewed. */
import * as Result from "effect/Result"
import { checklists } from "../../protocol/Protocol.ts"
import { type Deciding, type DecisionOn, recordedBy } from "../Deciding.ts"
import type { Episode } from "../Episode.ts"
import { whoLeads } from "../whoLeads.ts"
import * as Requirement from "../requirements.ts"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import * as London from "../../calendar/London.ts"
import type { Instant } from "../../calendar/Instant.ts"
import { asksFor } from "../allocation/asksFor.ts"
import { type AssessmentOutcome, authorisationsOf } from "../assessment/Assessment.ts"
import type { Entry } from "../record/Entry.ts"
import type { Plan } from "./Plan.ts"

const isAgreed = (plan: Plan) => plan._tag === "Agreed" || plan._tag === "SignedOff"

const notYetAgreed = { stands: "the plan is not agreed", needs: "an agreed plan" }

/** The lead practitioner drafts the plan, or drafts it anew until it is agreed. @see WT15-091, BRI-4a */
export const draftPlan: DecisionOn<"DraftPlan"> = (episode, command, deciding) =>
  Result.gen(function* () {
    yield* Requirement.fromLead(episode, command._tag, deciding)
    yield* Requirement.inOrder(!isAgreed(episode.plan), command._tag, {
      stands: "the plan is already agreed",
      needs: "a plan that is not yet agreed; record changes at a review"
    })
    return [{ ...command, _tag: "PlanDrafted", ...recordedBy(deciding) }]
  })

/** The outcomes after which children's social care is not involved further (paragraph 53). */
const ending: ReadonlyArray<AssessmentOutcome> = ["noFurtherAction", "earlyHelp"]

/** Whether the case was taken up again after the assessment: by an enquiry, or by a decision that asks for one anew. */
const isTakenUpAgain = ({ record = [] }: Episode, after: Instant): boolean =>
  record.some(({ entry, recordedAt }) => recordedAt > after && takesUp(entry))

const takesUp = (entry: Entry): boolean =>
  asksFor(entry) === "section17" ||
  (entry._tag === "FurtherReferralReviewed" && entry.response === "strategyDiscussion")

/** Services need not wait for the assessment (WT15-071), so a plan may be agreed while it goes on. */
const isNotInvolvedFurther = (episode: Episode): boolean => {
  const last = authorisationsOf(episode.assessment).at(-1)
  return last !== undefined && ending.includes(last.outcome) && !isTakenUpAgain(episode, last.recordedAt)
}

/**
 * A manager agrees the plan on continued involvement, whatever the outcome named besides a plan; it was discussed with
 * child, family and other professionals.
 *
 * @see WT15-061, BRI-6e
 */
export const agreePlan: DecisionOn<"AgreePlan"> = (episode, command, deciding) =>
  Result.gen(function* () {
    const { plan } = episode
    yield* Requirement.inOrder(!isNotInvolvedFurther(episode), command._tag, {
      stands: "the authorised assessment ended the involvement of children's social care",
      needs:
        "an outcome of continued involvement, or what took the case up again: an enquiry, a further referral"
    })
    yield* Requirement.inOrder(plan._tag === "Drafted", command._tag, {
      stands: isAgreed(plan) ? "the plan is already agreed" : "no plan is drafted",
      needs: "a drafted plan"
    })
    if (plan._tag !== "Drafted") return []
    const discussed = { field: "discussedWithFamilyOn", given: command.discussedWithFamilyOn }
    yield* Requirement.possible(
      command._tag,
      { ...discussed, notBefore: Requirement.receivedOn(episode) },
      deciding
    )
    yield* Requirement.decidedBy(episode, "planAgreement", deciding, { authors: [plan.draft.recordedBy] })
    return [{ ...command, _tag: "PlanAgreed", ...recordedBy(deciding) }]
  })

/** Whom the protocol names signs the agreed plan off; where it names nobody, the lead practitioner. @see BRI-9c */
export const signOffPlan: DecisionOn<"SignOffPlan"> = (episode, command, deciding) =>
  Result.gen(function* () {
    const { plan } = episode
    yield* Requirement.inOrder(plan._tag === "Agreed", command._tag, notYetAgreed)
    if (plan._tag !== "Agreed") return []
    yield* Requirement.decidedBy(episode, "planSignOff", deciding, {
      authors: [plan.draft.recordedBy],
      otherwise: () => Requirement.fromLead(episode, command._tag, deciding)
    })
    return [{ ...command, _tag: "PlanSignedOff", ...recordedBy(deciding) }]
  })

/** Not before the referral; where the plan must be agreed first (BRI-6e), not before the day on which it was. */
const earliestStart = (episode: Episode, { protocol }: Deciding): CalendarDate => {
  const { plan } = episode
  const isAsked = checklists(protocol, "startWork").some(({ items }) => items.includes("planAgreed"))
  return isAsked && "agreed" in plan ? London.dayOf(plan.agreed.recordedAt) : Requirement.receivedOn(episode)
}

/** Work with the family starts. Services need not wait (WT15-071), unless the protocol says so (BRI-6e). */
export const startWork: DecisionOn<"StartWork"> = (episode, command, deciding) =>
  Result.gen(function* () {
    yield* Requirement.fromLead(episode, command._tag, deciding)
    yield* Requirement.inOrder(episode.work._tag === "NotStarted", command._tag, {
      stands: "work with the family has already started",
      needs: "an episode in which it has not"
    })
    const started = {
      field: "startedOn",
      given: command.startedOn,
      notBefore: earliestStart(episode, deciding)
    }
    yield* Requirement.possible(command._tag, started, deciding)
    return [{ ...command, _tag: "WorkStarted", ...recordedBy(deciding) }]
  })

/** Progress is reviewed against the agreed plan. @see WT15-063, BRI-6f */
export const reviewPlan: DecisionOn<"ReviewPlan"> = (episode, command, deciding) =>
  Result.gen(function* () {
    const { plan } = episode
    yield* Requirement.inOrder(isAgreed(plan), command._tag, notYetAgreed)
    if (!("agreed" in plan)) return []
    const notBefore = London.dayOf(plan.agreed.recordedAt)
    const reviewed = { field: "reviewedOn", given: command.reviewedOn, notBefore }
    yield* Requirement.possible(command._tag, reviewed, deciding)
    return [{ ...command, _tag: "PlanReviewed", ...recordedBy(deciding) }]
  })

/**
 * Supervision about this child goes on the child's record, by whoever gave it: whom the protocol names, and never
 * whoever leads, since nobody supervises themselves.
 *
 * @see WT15-058, BRI-6c, BRI-6d, BAR-3.4d
 */
export const recordSupervision: DecisionOn<"RecordSupervision"> = (episode, command, deciding) =>
  Result.gen(function* () {
    const supervised = whoLeads(episode)
    yield* Requirement.inOrder(!supervised.includes(deciding.practitioner.id), command._tag, {
      stands: "it is put on record by whoever leads, whom it supervises",
      needs: "the supervisor, who puts on record what they directed"
    })
    yield* Requirement.decidedBy(episode, "supervision", deciding, { authors: supervised })
    const held = { field: "heldOn", given: command.heldOn, notBefore: Requirement.receivedOn(episode) }
    yield* Requirement.possible(command._tag, held, deciding)
    return [{ ...command, _tag: "SupervisionRecorded", ...recordedBy(deciding) }]
  })
