/** An episode that could be anybody's, in an authority that does not exist: legal histories for tests. */
import { randomUUID } from "node:crypto"
import * as Schema from "effect/Schema"
import { type NewOffer, Offer, SessionContext, TransferId } from "@section17/application"
import {
  AuthorityCode,
  Child,
  type Episode,
  EpisodeId,
  Event,
  fold,
  Governance,
  Obligation,
  Practitioner
} from "@section17/domain"

const source = { document: "Example", paragraph: "1" }
const explanation = { rule: "EX-1", says: "It is done.", source }

/** A session of somebody in the authority. */
export const session = (authority = "northshire", practitioner = "lead.practitioner"): SessionContext =>
  Schema.decodeUnknownSync(SessionContext)({
    authority,
    practitioner,
    name: "Someone",
    roles: ["socialWorker"],
    purpose: "direct care"
  })

/** A child, with an id of its own. */
export const child = (): Child.Child =>
  Schema.decodeUnknownSync(Child.Child)({
    id: randomUUID(),
    givenName: "Zoë",
    familyName: "O’Brien",
    birth: { _tag: "Born", on: "2015-02-28" }
  })

export const practitioner = (id = "lead.practitioner"): Practitioner.Practitioner =>
  Schema.decodeUnknownSync(Practitioner.Practitioner)({
    id,
    name: `Name of ${id}`,
    roles: ["socialWorker"],
    employer: "northshire",
    socialWorkQualified: true,
    significantPracticeExperience: true,
    registrations: [{ regulator: "Social Work England", number: "SW1", from: "2019-12-02" }],
    supervisor: null
  })

/** The appointment of a social worker. */
export const appointment: Governance.StandingEntry = Schema.decodeUnknownSync(Governance.StandingEntry)({
  _tag: "PractitionerAppointed",
  name: "Kim Dale",
  roles: ["socialWorker"],
  employer: "northshire",
  socialWorkQualified: true,
  significantPracticeExperience: true,
  registrations: [{ regulator: "Social Work England", number: "SW2", from: "2020-01-06" }],
  startedOn: "2026-01-05",
  background: ["family support"]
})

export const episodeId = (): EpisodeId => EpisodeId.make(randomUUID())

interface Of {
  readonly authority?: AuthorityCode.AuthorityCode
  readonly child: Child.Child
  readonly id?: EpisodeId
  /** When the referral was received. */
  readonly receivedAt?: string
}

const decodeOffer = Schema.decodeUnknownSync(Offer)

/** An offer of the child of the episode, with one event of the chronology. */
export const offer = (
  { id: episode, referral }: Episode.Episode,
  { id, ...details }: Child.Child,
  to: AuthorityCode.AuthorityCode
): NewOffer => ({
  id: TransferId.make(randomUUID()),
  to,
  child: id,
  episode,
  by: "Name of lead.practitioner",
  at: referral.receivedAt,
  offer: decodeOffer({
    recipient: "The duty team",
    concern: "The family has moved.",
    legalBasis: "Children Act 1989, section 17",
    basis: { _tag: "WithConsent" },
    shared: {
      child: details,
      plan: null,
      chronology: [
        {
          number: 4,
          recordedOn: "2026-03-04",
          recordedBy: "Name of lead.practitioner",
          what: "Child seen",
          details: { seenOn: "2026-03-04", wishesAndFeelings: "Wants “to stay” 🧒." }
        }
      ],
      restricted: false
    }
  })
})

const by = (recordedBy: string, recordedAt: string) => ({ recordedBy, recordedAt })

/** A history from the referral to the authorised assessment: six events. */
export const history = ({
  authority = AuthorityCode.AuthorityCode.make("northshire"),
  child: { birth, id: childId },
  id = episodeId(),
  receivedAt = "2026-03-02T09:30:00.000Z"
}: Of): ReadonlyArray<Event.Event> =>
  Schema.decodeUnknownSync(Schema.Array(Event.Event))([
    {
      _tag: "ReferralReceived",
      episode: id,
      child: { id: childId, birth },
      referrer: { _tag: "TheChild" },
      concern: "Worried: “quotes”, emoji 🧒 and a line\nbreak.",
      receivedAt,
      authority,
      protocol: { authority, version: "2026.1", edition: "working-together-2015" },
      ...by("duty.worker", receivedAt)
    },
    {
      _tag: "ReferralDecided",
      response: "section17Assessment",
      reasons: "An assessment is needed.",
      ...by("team.manager", "2026-03-03T10:00:00.000Z")
    },
    {
      _tag: "LeadPractitionerAllocated",
      practitioner: "lead.practitioner",
      considerations: null,
      direction: null,
      work: "section17",
      eligibility: explanation,
      ...by("team.manager", "2026-03-03T11:00:00.000Z")
    },
    {
      _tag: "ChildSeen",
      seenOn: "2026-03-04",
      manner: { _tag: "Alone" },
      wishesAndFeelings: "Wants to stay at school.",
      ...by("lead.practitioner", "2026-03-04T16:00:00.000Z")
    },
    {
      _tag: "AssessmentSubmitted",
      analysis: { developmentalNeeds: "a", parentingCapacity: "b", familyAndEnvironment: "c" },
      recommendation: "A plan.",
      ...by("lead.practitioner", "2026-03-20T12:00:00.000Z")
    },
    {
      _tag: "AssessmentAuthorised",
      outcome: "childInNeedPlan",
      rationale: "Agreed.",
      ...by("team.manager", "2026-03-23T09:00:00.000Z")
    }
  ])

/** The episode after the first `version` events of a history. */
export const after = (events: ReadonlyArray<Event.Event>, version: number): Episode.Episode => {
  const episode = fold(events.slice(0, version))
  if (episode === undefined) throw new RangeError("No episode begins without an event")
  return episode
}

/** An obligation that is due on a day. */
export const obligation = (dueOn: string): Obligation.Obligation =>
  Schema.decodeUnknownSync(Obligation.Obligation)({
    rule: "EX-1",
    kind: "TimeLimit",
    subject: "completeAssessment",
    duty: "complete the assessment",
    by: null,
    state: "due",
    deadline: {
      dueOn,
      dueAt: null,
      anchor: { moment: "referralReceived", at: "2026-03-02T09:30:00.000Z", on: "2026-03-02" },
      convention: "Every day counts.",
      skipped: [],
      calendar: "example",
      provisional: false,
      explanation
    },
    metOn: null,
    reason: null,
    explanation
  })
