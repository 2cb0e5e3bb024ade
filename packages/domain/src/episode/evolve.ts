/** What an event does to an episode. Total over every legal history; an event that no history allows is a defect. */
import { type Assessment, completedOf, returnsOf } from "./assessment/Assessment.ts"
import { eachOf } from "./DueDatesMoved.ts"
import type { Episode } from "./Episode.ts"
import type { Event, EventOf } from "./Event.ts"
import { decisionsOn } from "./referral/decisionsOn.ts"
import { awaitsDecision } from "./referral/Referral.ts"

type Later = Exclude<Event["_tag"], "ReferralReceived">
type Changes = {
  readonly [Tag in Later]: (episode: Episode, body: Omit<EventOf<Tag>, "_tag">) => Partial<Episode>
}

const impossible = (event: Event["_tag"], state: string): never => {
  throw new Error(
    `${event} cannot follow ${state}: the history of this episode is not one that decide allows`
  )
}

/** The submission that waits for a manager, with those before it. */
const submitted = (assessment: Assessment, event: Event["_tag"]) => {
  if (assessment._tag !== "Submitted") return impossible(event, assessment._tag)
  const { _tag: _, ...work } = assessment
  return work
}

/** What was authorised, and what was returned, before it is submitted anew. */
const earlier = (assessment: Assessment) => {
  const [returned, completed] = [returnsOf(assessment), completedOf(assessment)]
  return {
    ...(completed.length === 0 ? {} : { completed }),
    ...(returned.length === 0 ? {} : { earlier: returned })
  }
}

const begin = ({
  authority,
  child,
  concern,
  episode,
  protocol,
  receivedAt,
  referrer
}: EventOf<"ReferralReceived">): Episode => ({
  id: episode,
  authority,
  child,
  protocol,
  version: 1,
  referral: { _tag: "Received", referrer, concern, receivedAt },
  teamMappings: [],
  allocations: [],
  sightings: [],
  assessment: { _tag: "NotStarted" },
  overruns: [],
  plan: { _tag: "NotDrafted" },
  work: { _tag: "NotStarted" },
  reviews: [],
  supervisions: [],
  told: [],
  notTold: [],
  closure: { _tag: "Open" }
})

const changes: Changes = {
  ReferralDecided: ({ referral }, decision) =>
    awaitsDecision(referral)
      ? { referral: { ...referral, _tag: "Decided", decision, earlier: decisionsOn(referral) } }
      : impossible("ReferralDecided", referral._tag),
  TeamMappingRecorded: ({ teamMappings }, mapping) => ({ teamMappings: [...teamMappings, mapping] }),
  LeadPractitionerAllocated: ({ allocations, assessment }, allocation) => ({
    allocations: [...allocations, allocation],
    assessment: assessment._tag === "NotStarted" ? { _tag: "InProgress" } : assessment
  }),
  ChildSeen: ({ sightings }, sighting) => ({ sightings: [...sightings, sighting] }),
  AssessmentSubmitted: ({ assessment }, submission) => ({
    assessment: { _tag: "Submitted", submission, ...earlier(assessment) }
  }),
  AssessmentReturned: ({ assessment }, returned) => ({
    assessment: { _tag: "Returned", ...submitted(assessment, "AssessmentReturned"), returned }
  }),
  AssessmentAuthorised: ({ assessment }, authorised) => ({
    assessment: { _tag: "Authorised", ...submitted(assessment, "AssessmentAuthorised"), authorised }
  }),
  OverrunReasonRecorded: ({ overruns }, reason) => ({ overruns: [...overruns, reason] }),
  PlanDrafted: (_, draft) => ({ plan: { _tag: "Drafted", draft } }),
  PlanAgreed: ({ plan }, agreed) =>
    plan._tag === "Drafted"
      ? { plan: { ...plan, _tag: "Agreed", agreed } }
      : impossible("PlanAgreed", plan._tag),
  PlanSignedOff: ({ plan }, signedOff) =>
    plan._tag === "Agreed"
      ? { plan: { ...plan, _tag: "SignedOff", signedOff } }
      : impossible("PlanSignedOff", plan._tag),
  WorkStarted: (_, { startedOn }) => ({ work: { _tag: "Started", startedOn } }),
  PlanReviewed: ({ reviews }, review) => ({ reviews: [...reviews, review] }),
  SupervisionRecorded: ({ supervisions }, supervision) => ({ supervisions: [...supervisions, supervision] }),
  Told: ({ told }, telling) => ({ told: [...told, telling] }),
  NotTold: ({ notTold }, reason) => ({ notTold: [...notTold, reason] }),
  ClosureProposed: (_, proposal) => ({ closure: { _tag: "Proposed", proposal } }),
  EntryRecorded: ({ child, record = [] }, { entry, ...recorded }) => ({
    record: [...record, { entry, ...recorded }],
    ...(entry._tag === "ChildBorn" ? { child: { ...child, birth: { _tag: "Born", on: entry.bornOn } } } : {})
  }),
  // What is due is worked out from the rest; kept is what people had been told.
  DueDatesMoved: ({ dueDatesMoved = [] }, event) => ({ dueDatesMoved: [...dueDatesMoved, ...eachOf(event)] }),
  EpisodeClosed: ({ closure }, closed) =>
    closure._tag === "Proposed"
      ? { closure: { ...closure, _tag: "Closed", closed } }
      : impossible("EpisodeClosed", closure._tag)
}

const follow = (episode: Episode, { _tag, ...body }: EventOf<Later>): Partial<Episode> =>
  // The table holds, under each name, the change for events of that name; the compiler cannot follow a union key.
  (changes[_tag] as (episode: Episode, body: unknown) => Partial<Episode>)(episode, body)

/** The episode after the event; `undefined` is the state before the first. */
export const evolve = (episode: Episode | undefined, event: Event): Episode => {
  if (event._tag === "ReferralReceived") {
    return episode === undefined ? begin(event) : impossible(event._tag, "an episode that has begun")
  }
  if (episode === undefined) return impossible(event._tag, "nothing")
  return { ...episode, ...follow(episode, event), version: episode.version + 1 }
}

/** The episode that a history adds up to. */
export const fold = (events: Iterable<Event>): Episode | undefined => {
  let episode: Episode | undefined
  for (const event of events) episode = evolve(episode, event)
  return episode
}
