/** The examples of the client's README, which a test runs. What stands there in a block of code stands here. */
import {
  connect,
  GatewayFailed,
  graphql,
  RateLimited,
  RequestRefused,
  Unauthenticated
} from "@section17/client"

interface IdentityProvider {
  readonly accessToken: () => Promise<string>
}

/** The examples, for a gateway and for whoever the identity provider signs in. */
export const examples = (url: string, identityProvider: IdentityProvider) => {
  const section17 = connect({ url, token: () => identityProvider.accessToken() })

  const ByIdentifier = graphql(`
    query ByIdentifier($system: String!, $value: String!) {
      episodeByIdentifier(system: $system, value: $value) {
        id
        version
        stage
        child {
          givenName
        }
      }
    }
  `)

  const known = async (value: string) => {
    const { episodeByIdentifier } = await section17.query(ByIdentifier, { system: "Case system", value })
    return episodeByIdentifier?.child.givenName
  }

  const Refer = graphql(`
    mutation Refer($input: ReferralReceiveInput!) {
      referralReceive(input: $input) {
        __typename
        ... on Problem {
          message
          rule
        }
        ... on InvalidInput {
          issues {
            path
            message
          }
        }
        ... on ReferralReceived {
          episode {
            id
            version
          }
        }
      }
    }
  `)

  const refer = async (givenName: string, value: string) => {
    const { referralReceive } = await section17.mutate(Refer, {
      input: {
        child: { new: { givenName, familyName: "Trim", birth: { bornOn: "2018-05-14" } } },
        referrer: { professional: { agency: "Hill School", capacity: "Teacher", name: "Sam Okoro" } },
        concern: "She comes to school hungry.",
        receivedAt: new Date(Date.now() - 60_000).toISOString(),
        episodeIdentifiers: [{ system: "Case system", value }]
      }
    })
    switch (referralReceive.__typename) {
      case "ReferralReceived":
        return referralReceive.episode.id
      case "InvalidInput":
        return referralReceive.issues.map(({ message, path }) => `${path.join(".")}: ${message}`).join("; ")
      default:
        return referralReceive.rule === null
          ? referralReceive.message
          : `${referralReceive.message} (${referralReceive.rule})`
    }
  }

  const Updated = graphql(`
    query Updated($after: String) {
      updatedSince(first: 50, after: $after) {
        nodes {
          episodeId
          stage
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `)

  const pull = async (after: string | null) => {
    const stages = new Map<string, string>()
    let place = after
    for await (const { nodes, pageInfo } of section17.pages(Updated, { after })) {
      for (const { episodeId, stage } of nodes) stages.set(episodeId, stage)
      place = pageInfo.endCursor
    }
    return { stages, place }
  }

  const Changes = graphql(`
    subscription Changes($after: String) {
      authorityChanged(after: $after) {
        cursor
        episodeId
        mutation
      }
    }
  `)

  const watch = async (after: string | null, seen: (episode: string) => void, signal: AbortSignal) => {
    for await (const { authorityChanged } of section17.subscribe(Changes, { after }, { signal })) {
      seen(authorityChanged.episodeId)
    }
  }

  const attempt = async (value: string) => {
    try {
      return await known(value)
    } catch (error) {
      if (error instanceof Unauthenticated) return "Sign in again."
      if (error instanceof RateLimited) return `Try again in ${error.retryAfterSeconds ?? "a few"} seconds.`
      if (error instanceof RequestRefused) return `${error.code}: ${error.message}`
      if (error instanceof GatewayFailed) return `Report ${error.reference}.`
      throw error
    }
  }

  const Push = graphql(`
    mutation Push($input: ChangesPushInput!) {
      changesPush(input: $input) {
        __typename
        ... on Problem {
          message
        }
        ... on ChangesPushed {
          items {
            idempotencyKey
            came {
              __typename
              ... on Problem {
                message
              }
              ... on ItemCarriedOut {
                episode {
                  id
                  version
                }
              }
            }
          }
        }
      }
    }
  `)

  const push = async (batch: string, episode: string, seenVersion: number, givenOn: string) => {
    const { changesPush } = await section17.mutate(Push, {
      input: {
        items: [
          {
            asylumSeekingGivenRecord: {
              idempotencyKey: `${batch}-1`,
              episode,
              seenVersion,
              asylumSeeking: "NOT_ESTABLISHED",
              givenOn
            }
          },
          {
            identifiersGivenRecord: {
              idempotencyKey: `${batch}-2`,
              episode,
              seenVersion,
              others: [{ system: "Case system", value: batch }],
              givenOn
            }
          }
        ]
      }
    })
    if (changesPush.__typename === "InvalidInput") throw new Error(changesPush.message)
    return changesPush.items.map(({ came }) => came?.__typename)
  }

  return { section17, known, refer, pull, watch, attempt, push }
}
