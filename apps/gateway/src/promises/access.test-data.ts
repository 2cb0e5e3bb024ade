/** How each capability of the table of access is asked for over HTTP: by which type and field, or by which mutation. */
import { randomUUID } from "node:crypto"
import type { Policy } from "@section17/application"
import { type Episode, type Person, read, referral } from "./people.test-data.ts"

/** The record that is asked about. */
export interface Of {
  readonly episode: string
  readonly child: string
}

export interface Question {
  readonly may: Policy.Capability
  /** The type and field, or the mutation. */
  readonly at: string
  readonly query: string
  readonly variables: (of: Of) => Readonly<Record<string, unknown>>
}

/** Capabilities that no field of the schema asks for yet. */
type NotYet = "seeAccessLog"

type Asked = Omit<Question, "may">

const problem = "__typename ... on NotPermitted { obstacle message }"

/** A version that nobody has seen: whoever may is told of that, and nothing is written. */
const stale = (of: Of, said: object) => ({
  input: { idempotencyKey: randomUUID(), episode: of.episode, seenVersion: 0, ...said }
})

const byCapability: Readonly<Record<Exclude<Policy.Capability, NotYet>, ReadonlyArray<Asked>>> = {
  seeChild: [
    {
      at: "Query.child",
      query: "query($id: ID!) { child(id: $id) { givenName familyName birth { __typename } } }",
      variables: ({ child }) => ({ id: child })
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
  ]
}

export const questions: ReadonlyArray<Question> = Object.entries(byCapability).flatMap(([may, asked]) =>
  asked.map((each) => ({ ...each, may: may as Policy.Capability }))
)

/** The record of an episode. */
export const subjectOf = async (who: Person, { id }: Episode): Promise<Of> => {
  const query = "query($id: ID!) { episode(id: $id) { child { id } } }"
  const { episode } = await read<{ readonly episode: { readonly child: { readonly id: string } } }>(
    who,
    query,
    {
      id
    }
  )
  return { episode: id, child: episode.child.id }
}
