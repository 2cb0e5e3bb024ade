/** Children who move from one authority to another, over HTTP. */
import { randomUUID } from "node:crypto"
import {
  type Episode,
  go,
  type Input,
  type People,
  type Person,
  read,
  refer,
  today
} from "./people.test-data.ts"

/** What an offer says. */
export const offering = (toAuthority: string): Input => ({
  toAuthority,
  recipient: "The duty team",
  concern: "The family has moved, and wants help to go on.",
  legalBasis: "Children Act 1989, section 17",
  basis: { withConsent: true },
  plan: false,
  events: [1]
})

export const moved = async (who: Person, { id: episode, version: seenVersion }: Episode): Promise<Episode> =>
  go(who, "moveNotifiedRecord", {
    episode,
    seenVersion,
    movedOn: today(),
    permanent: true,
    to: "Where they live now"
  })

const selected = `__typename ... on Problem { message rule }`
const offerQuery = `mutation($input: TransferOfferInput!) { transferOffer(input: $input) {
  ${selected} ... on TransferOffered { transfer { id state } episode: leaving { id version stage } }
} }`

/** What came of a change of a transfer: a problem, or the transfer and the episode that it led to. */
export interface Changed {
  readonly __typename: string
  readonly message?: string
  readonly rule?: string | null
  readonly transfer?: { readonly id: string; readonly state: string }
  readonly episode?: Episode | null
}

/** Tries to offer a child. */
export const tryOffer = async (who: Person, input: Input): Promise<Changed> =>
  (
    await read<{ readonly transferOffer: Changed }>(who, offerQuery, {
      input: { idempotencyKey: randomUUID(), ...input }
    })
  ).transferOffer

/** Answers an offer: accepts, declines or withdraws it. */
export const answer = async (
  who: Person,
  how: "Accept" | "Decline" | "Withdraw",
  input: Input
): Promise<Changed> => {
  const happened = { Accept: "Accepted", Decline: "Declined", Withdraw: "Withdrawn" }[how]
  const episode = how === "Accept" ? "episode: opened { id version stage }" : ""
  const query = `mutation($input: Transfer${how}Input!) { transfer${how}(input: $input) {
    ${selected} ... on Transfer${happened} { transfer { id state } ${episode} }
  } }`
  const said = { idempotencyKey: randomUUID(), ...input }
  const [changed] = Object.values(await read<Record<string, Changed>>(who, query, { input: said }))
  if (changed === undefined) throw new Error("There is no answer.")
  return changed
}

export interface Offered {
  /** The global id. */
  readonly transfer: string
  readonly episode: Episode
}

/** Offers the child of an episode to another authority; a child who was just referred, where none is given. */
export const offer = async (
  people: Pick<People, "socialWorker" | "teamManager">,
  toAuthority: string,
  { episode, ...said }: Input & { readonly episode?: Episode } = {}
): Promise<Offered> => {
  const { id, version } = episode ?? (await moved(people.socialWorker, await refer(people)))
  const changed = await tryOffer(people.teamManager, {
    episode: id,
    seenVersion: version,
    ...offering(toAuthority),
    ...said
  })
  if (changed.transfer === undefined || !changed.episode) throw new Error(JSON.stringify(changed))
  return { transfer: changed.transfer.id, episode: changed.episode }
}

/** A child whom these people offer to an authority: the id of the transfer, as that authority's manager finds it. */
export const incoming = async (from: People, manager: Person, toAuthority: string): Promise<string> => {
  const { transfer } = await offer(from, toAuthority)
  const query = "{ transfersIncoming(first: 5) { nodes { id } } }"
  const { transfersIncoming } = await read<{
    readonly transfersIncoming: { readonly nodes: ReadonlyArray<{ readonly id: string }> }
  }>(manager, query)
  if (!transfersIncoming.nodes.some(({ id }) => id === transfer))
    throw new Error("The offer has not arrived.")
  return transfer
}
