/** A referral, sent over HTTP as a front end would. */
import { randomUUID } from "node:crypto"
import { ask } from "./testGateway.ts"

const receive = `mutation($input: ReferralReceiveInput!) {
  referralReceive(input: $input) {
    __typename
    ... on Problem { message }
    ... on ReferralReceived { episode { id version } }
  }
}`

const decide = `mutation($input: ReferralDecideInput!) {
  referralDecide(input: $input) { __typename ... on Problem { message } }
}`

export interface Received {
  readonly id: string
  readonly version: number
}

/** Refers a child who is new to the authority; the id of the episode. */
export const receiveReferral = async (url: string, token: string, givenName = "Robin"): Promise<Received> => {
  const answer = await ask(url, receive, {
    token,
    variables: {
      input: {
        idempotencyKey: randomUUID(),
        child: { new: { givenName, familyName: "Hill", birth: { bornOn: "2015-05-05" } } },
        referrer: { professional: { name: "Dilys Marlow", agency: "A school", capacity: "Teacher" } },
        concern: "Hungry and tired at school.",
        receivedAt: new Date(Date.now() - 60_000).toISOString()
      }
    }
  })
  const payload = answer.json.data?.["referralReceive"] as { readonly episode?: Received } | undefined
  if (payload?.episode === undefined) throw new Error(`The referral was not received: ${answer.text}`)
  return payload.episode
}

/** Decides to assess; what came of it, by name. */
export const decideReferral = async (
  url: string,
  token: string,
  { id, version }: Received
): Promise<string> => {
  const answer = await ask(url, decide, {
    token,
    variables: {
      input: {
        idempotencyKey: randomUUID(),
        episode: id,
        seenVersion: version,
        response: "SECTION_17_ASSESSMENT",
        reasons: "Several agencies share the concern."
      }
    }
  })
  const payload = answer.json.data?.["referralDecide"] as { readonly __typename?: string } | undefined
  return payload?.__typename ?? answer.text
}
