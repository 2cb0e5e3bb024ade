/** How each capability of the table of access is asked for over HTTP: by which type and field, or by which mutation. */
import { randomUUID } from "node:crypto"
import type { Policy } from "@section17/application"
import { childOf, type Episode, type Input, type Person, read, referral } from "./people.test-data.ts"
import { offering } from "./transfers.test-data.ts"

/** The record that is asked about. */
export interface Of {
  readonly episode: string
  readonly child: string
  readonly referredBy: string
  /** What another system calls both the child and the episode. */
  readonly called: string
}

export interface Question {
  readonly may: Policy.Capability
  /** The type and field, or the mutation. */
  readonly at: string
  readonly query: string
  /** It looks among all records: what is restricted is not found, and nobody is told so. */
  readonly searches?: true
  readonly variables: (of: Of) => Readonly<Record<string, unknown>>
}

/** What nobody is refused before it is known whose record it is: `staff.http.test.ts` asks for it. */
type ByRecord = "recordStaff" | "keepStaff"

type Asked = Omit<Question, "may">

const system = "Case system"

/** The referral of a child whom another system calls so. */
export const referralOf = (called: string): Input => {
  const identifiers = [{ system, value: called }]
  return { ...referral(called), childIdentifiers: identifiers, episodeIdentifiers: identifiers }
}

const problem = "__typename ... on NotPermitted { obstacle message }"

/** A version that nobody has seen: whoever may is told of that, and nothing is written. */
const stale = (of: Of, said: object) => ({
  input: { idempotencyKey: randomUUID(), episode: of.episode, seenVersion: 0, ...said }
})

/** A child whom nobody has: what is restricted stays so for the questions that follow. */
const nobodys = ({ child }: Of): string => `${child.slice(0, -3)}0a1`

/** A transfer that nobody has: whoever may is told so, and nothing is written. */
const nobodysTransfer = () => ({ idempotencyKey: randomUUID(), transfer: `Transfer:${randomUUID()}` })

/** An erasure that nobody has. */
const nobodysErasure = () => ({ idempotencyKey: randomUUID(), erasure: `Erasure:${randomUUID()}` })

const byCapability: Readonly<Record<Exclude<Policy.Capability, ByRecord>, ReadonlyArray<Asked>>> = {
  seeChild: [
    {
      at: "Query.child",
      query: "query($id: ID!) { child(id: $id) { givenName familyName birth { __typename } } }",
      variables: ({ child }) => ({ id: child })
    },
    {
      at: "Query.children",
      searches: true,
      query: `{ children(name: "Robin", first: 5) { totalCount nodes { givenName } } }`,
      variables: () => ({})
    },
    {
      at: "Query.childByIdentifier",
      query: `query($value: String!) { childByIdentifier(system: "${system}", value: $value) { givenName } }`,
      variables: ({ called }) => ({ value: called })
    },
    {
      at: "Query.node of a Child",
      query: "query($id: ID!) { node(id: $id) { __typename ... on Child { givenName } } }",
      variables: ({ child }) => ({ id: child })
    }
  ],
  seeEpisode: [
    {
      at: "Query.episode",
      query: "query($id: ID!) { episode(id: $id) { stage obligations { duty } } }",
      variables: ({ episode }) => ({ id: episode })
    },
    {
      at: "Query.episodeByIdentifier",
      query: `query($value: String!) { episodeByIdentifier(system: "${system}", value: $value) { stage } }`,
      variables: ({ called }) => ({ value: called })
    },
    {
      at: "Query.node of an Episode",
      query: "query($id: ID!) { node(id: $id) { __typename ... on Episode { stage } } }",
      variables: ({ episode }) => ({ id: episode })
    }
  ],
  seeChronology: [
    {
      at: "Episode.chronology",
      query: "query($id: ID!) { episode(id: $id) { chronology { verified events { what } } } }",
      variables: ({ episode }) => ({ id: episode })
    }
  ],
  seeCaseload: [
    {
      at: "Query.episodes",
      query: "{ episodes(first: 5) { totalCount nodes { stage child { givenName } } } }",
      variables: () => ({})
    },
    {
      at: "Query.updatedSince",
      query: "{ updatedSince(first: 5) { totalCount nodes { stage } } }",
      variables: () => ({})
    },
    {
      at: "Query.caseload",
      query: "{ caseload(first: 5) { totalCount nodes { stage child { givenName } } } }",
      variables: () => ({})
    }
  ],
  disclose: [
    {
      at: "Query.subjectAccess",
      query: `query($child: ID!) { subjectAccess(child: $child) { ${problem} ... on SubjectAccess { events } } }`,
      variables: ({ child }) => ({ child })
    }
  ],
  seePractitioners: [
    { at: "Query.practitioners", query: "{ practitioners { name } }", variables: () => ({}) },
    {
      at: "Query.practitionersByName",
      query: "{ practitionersByName(first: 5) { nodes { name registrations { number } } } }",
      variables: () => ({})
    },
    {
      at: "Query.practitioner",
      query: "query($id: ID!) { practitioner(id: $id) { name supervisor { practitioner { name } } } }",
      variables: ({ referredBy }) => ({ id: referredBy })
    },
    {
      at: "Query.mayLead",
      query: `query($id: ID!) { mayLead(practitioner: $id, work: SECTION_17) { ${problem} } }`,
      variables: ({ referredBy }) => ({ id: referredBy })
    },
    {
      at: "Query.node of a Practitioner",
      query: "query($id: ID!) { node(id: $id) { __typename ... on Practitioner { name } } }",
      variables: ({ referredBy }) => ({ id: referredBy })
    }
  ],
  seeStaff: [
    {
      at: "Query.teams",
      query: "{ teams { name manager { name } practitioners { name } } }",
      variables: () => ({})
    }
  ],
  seeAccessLog: [
    {
      at: "Query.accessLog",
      query: "query($id: ID!) { accessLog(child: $id, first: 5) { totalCount nodes { action } } }",
      variables: ({ child }) => ({ id: child })
    }
  ],
  refer: [
    {
      at: "Mutation.referralReceive",
      query: `mutation($input: ReferralReceiveInput!) { referralReceive(input: $input) { ${problem} } }`,
      variables: () => ({ input: { idempotencyKey: randomUUID(), ...referral() } })
    }
  ],
  record: [
    {
      at: "Mutation.referralDecide",
      query: `mutation($input: ReferralDecideInput!) { referralDecide(input: $input) { ${problem} } }`,
      variables: (of) => stale(of, { response: "EARLY_HELP", reasons: "Help from universal services." })
    },
    {
      at: "Mutation.disagreementResolvedRecord",
      query: `mutation($input: DisagreementResolvedRecordInput!) {
        disagreementResolvedRecord(input: $input) { ${problem} }
      }`,
      variables: (of) => stale(of, { resolvedOn: "2026-01-05", agency: "Hill School", how: "By talking." })
    }
  ],
  setUpSystems: [
    { at: "Query.webhooks", query: "{ webhooks { url } }", variables: () => ({}) },
    {
      at: "Query.webhookDeliveries",
      query: "{ webhookDeliveries(first: 1) { totalCount } }",
      variables: () => ({})
    },
    {
      at: "Mutation.webhookPing",
      query: `mutation($input: WebhookPingInput!) { webhookPing(input: $input) { ${problem} } }`,
      variables: () => ({ input: { idempotencyKey: randomUUID(), webhook: `Webhook:${randomUUID()}` } })
    }
  ],
  seeTransfers: [
    {
      at: "Query.transfersIncoming",
      query: "{ transfersIncoming(first: 5) { totalCount nodes { state } } }",
      variables: () => ({})
    },
    {
      at: "Query.transfersOutgoing",
      query: "{ transfersOutgoing(first: 5) { totalCount nodes { state } } }",
      variables: () => ({})
    }
  ],
  offerTransfer: [
    {
      at: "Mutation.transferOffer",
      query: `mutation($input: TransferOfferInput!) { transferOffer(input: $input) { ${problem} } }`,
      variables: (of) => stale(of, offering("elsewhere"))
    },
    {
      at: "Mutation.transferWithdraw",
      searches: true,
      query: `mutation($input: TransferWithdrawInput!) { transferWithdraw(input: $input) { ${problem} } }`,
      variables: () => ({ input: { ...nobodysTransfer(), reasons: "They stay." } })
    }
  ],
  acceptTransfer: [
    {
      at: "Mutation.transferAccept",
      query: `mutation($input: TransferAcceptInput!) { transferAccept(input: $input) { ${problem} } }`,
      variables: () => ({ input: nobodysTransfer() })
    },
    {
      at: "Mutation.transferDecline",
      query: `mutation($input: TransferDeclineInput!) { transferDecline(input: $input) { ${problem} } }`,
      variables: () => ({ input: { ...nobodysTransfer(), reasons: "They live elsewhere." } })
    }
  ],
  seeRetention: [
    {
      at: "Query.recordsDue",
      query: "{ recordsDue(first: 5) { totalCount nodes { closedOn child { givenName } } } }",
      variables: () => ({})
    },
    {
      at: "Query.erasures",
      query: "{ erasures(first: 5) { totalCount nodes { state } } }",
      variables: () => ({})
    }
  ],
  holdRecord: [
    {
      at: "Mutation.legalHoldPlace",
      query: `mutation($input: LegalHoldPlaceInput!) { legalHoldPlace(input: $input) { ${problem} } }`,
      variables: (of) => ({
        input: {
          idempotencyKey: randomUUID(),
          child: nobodys(of),
          reasons: "A claim.",
          basis: "Claim 26/1234"
        }
      })
    },
    {
      at: "Mutation.legalHoldLift",
      query: `mutation($input: LegalHoldLiftInput!) { legalHoldLift(input: $input) { ${problem} } }`,
      variables: () => ({
        input: {
          idempotencyKey: randomUUID(),
          legalHold: `LegalHold:${randomUUID()}`,
          reasons: "It is over."
        }
      })
    }
  ],
  proposeErasure: [
    {
      at: "Mutation.erasurePropose",
      query: `mutation($input: ErasureProposeInput!) { erasurePropose(input: $input) { ${problem} } }`,
      variables: (of) => ({ input: { idempotencyKey: randomUUID(), child: nobodys(of) } })
    },
    {
      at: "Mutation.erasureWithdraw",
      query: `mutation($input: ErasureWithdrawInput!) { erasureWithdraw(input: $input) { ${problem} } }`,
      variables: () => ({ input: { ...nobodysErasure(), reasons: "A claim was made." } })
    }
  ],
  approveErasure: [
    {
      at: "Mutation.erasureReject",
      query: `mutation($input: ErasureRejectInput!) { erasureReject(input: $input) { ${problem} } }`,
      variables: () => ({ input: { ...nobodysErasure(), reasons: "A claim was made." } })
    },
    {
      at: "Mutation.erasureApprove",
      query: `mutation($input: ErasureApproveInput!) { erasureApprove(input: $input) { ${problem} } }`,
      variables: () => ({ input: nobodysErasure() })
    }
  ],
  restrictRecord: [
    {
      at: "Mutation.restrictionPractitionerUnname",
      query: `mutation($input: RestrictionPractitionerUnnameInput!) {
        restrictionPractitionerUnname(input: $input) { ${problem} }
      }`,
      variables: ({ child, referredBy }) => ({
        input: { idempotencyKey: randomUUID(), child, practitioner: referredBy }
      })
    },
    {
      at: "Mutation.restrictionLift",
      query: `mutation($input: RestrictionLiftInput!) { restrictionLift(input: $input) { ${problem} } }`,
      variables: (of) => ({
        input: { idempotencyKey: randomUUID(), child: nobodys(of), reasons: "It is over." }
      })
    }
  ],
  breakGlass: [
    {
      at: "Mutation.glassBreak",
      query: `mutation($input: GlassBreakInput!) { glassBreak(input: $input) { ${problem} } }`,
      variables: (of) => ({
        input: { idempotencyKey: randomUUID(), child: nobodys(of), reasons: "He is ill." }
      })
    }
  ],
  seeAlerts: [
    {
      at: "Query.alerts",
      query: "{ alerts(first: 5) { totalCount nodes { kind childId reasons practitioner { name } } } }",
      variables: () => ({})
    }
  ]
}

export const questions: ReadonlyArray<Question> = Object.entries(byCapability).flatMap(([may, asked]) =>
  asked.map((each) => ({ ...each, may: may as Policy.Capability }))
)

/** The record of an episode, by whoever referred the child. */
export const subjectOf = async (who: Person, episode: Episode, called = ""): Promise<Of> => ({
  episode: episode.id,
  child: await childOf(who, episode),
  referredBy: who.id,
  called
})

/** Restricts a record to one practitioner of the authority. */
export const restrict = async (who: Person, { child }: Of, practitioner: string): Promise<void> => {
  const query = `mutation($input: RestrictionDecideInput!) { restrictionDecide(input: $input) { ${problem} } }`
  const input = {
    idempotencyKey: randomUUID(),
    child,
    reasons: "A parent works for the authority.",
    reviewOn: "2030-01-07",
    practitioners: [`Practitioner:${practitioner}`]
  }
  const answer = await read<Record<string, { readonly __typename: string }>>(who, query, { input })
  const name = answer["restrictionDecide"]?.__typename
  if (name !== "RestrictionDecided") throw new Error(`The record is not restricted: ${name}`)
}
