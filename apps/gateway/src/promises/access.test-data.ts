/** Records that stand in each way in which the table of access or the wall tells them apart. */
import { randomUUID } from "node:crypto"
import {
  childOf,
  close,
  type Episode,
  go,
  type Input,
  type People,
  type Person,
  read,
  referral
} from "./people.test-data.ts"
import { answer, moved, offer } from "./transfers.test-data.ts"

/** The record that is asked about. */
export interface Of {
  readonly episode: string
  readonly child: string
  readonly referredBy: string
  /** What another system calls both the child and the episode. */
  readonly called: string
}

export const system = "Case system"

/** The referral of a child whom another system calls so. */
export const referralOf = (called: string): Input => {
  const identifiers = [{ system, value: called }]
  return { ...referral(called), childIdentifiers: identifiers, episodeIdentifiers: identifiers }
}

/** The record of an episode, by whoever referred the child. */
export const subjectOf = async (who: Person, episode: Episode, called = ""): Promise<Of> => ({
  episode: episode.id,
  child: await childOf(who, episode),
  referredBy: who.id,
  called
})

/** Restricts a record to practitioners of the authority. */
export const restrict = async (
  who: Person,
  { child }: Of,
  ...practitioners: ReadonlyArray<string>
): Promise<void> => {
  const query = `mutation($input: RestrictionDecideInput!) { restrictionDecide(input: $input) { __typename } }`
  const input = {
    idempotencyKey: randomUUID(),
    child,
    reasons: "A parent works for the authority.",
    reviewOn: "2030-01-07",
    practitioners: practitioners.map((each) => `Practitioner:${each}`)
  }
  const answer = await read<Record<string, { readonly __typename: string }>>(who, query, { input })
  const name = answer["restrictionDecide"]?.__typename
  if (name !== "RestrictionDecided") throw new Error(`The record is not restricted: ${name}`)
}

/** Opens a restricted record to whoever may. */
const breakGlass = async (who: Person, { child }: Of): Promise<void> => {
  const query = `mutation($input: GlassBreakInput!) { glassBreak(input: $input) { __typename } }`
  await read(who, query, { input: { idempotencyKey: randomUUID(), child, reasons: "The child is ill." } })
}

/** How a record stands, for those who ask about it. */
export const states = [
  "open",
  "closed",
  "restricted, and they are named",
  "restricted, and they broke the glass",
  "restricted, and they did neither",
  "transferred away"
] as const
export type State = (typeof states)[number]

interface Asking {
  readonly people: Pick<People, "socialWorker" | "teamManager">
  /** Those of the authority who ask about the records. */
  readonly asking: ReadonlyArray<Person>
  /** Whom a record is restricted to of which they know nothing. */
  readonly another: string
  /** A manager of another authority, who accepts the child who moves there. */
  readonly accepting: { readonly authority: string; readonly manager: Person }
}

const subjectOfId = ({ id }: Person): string => id.slice(id.indexOf(":") + 1)

/** A record for each way to stand, and the transfer of the one that left. */
export const recordsOf = async ({ accepting, another, asking, people }: Asking) => {
  const { socialWorker, teamManager } = people
  const refer = (called: string) => go(socialWorker, "referralReceive", referralOf(called))
  const record = async (called: string) => subjectOf(socialWorker, await refer(called), called)
  const named = await record("Named")
  const broken = await record("Broken")
  const neither = await record("Neither")
  await restrict(teamManager, named, ...asking.map(subjectOfId))
  for (const each of [broken, neither]) await restrict(teamManager, each, another)
  for (const each of asking) await breakGlass(each, broken)
  const leaving = await moved(socialWorker, await refer("Leaving"))
  const offered = await offer(people, accepting.authority, { episode: leaving })
  await answer(accepting.manager, "Accept", { transfer: offered.transfer })
  const records: Readonly<Record<State, Of>> = {
    open: await record("Open"),
    closed: await subjectOf(socialWorker, await close(people, await refer("Closed")), "Closed"),
    "restricted, and they are named": named,
    "restricted, and they broke the glass": broken,
    "restricted, and they did neither": neither,
    "transferred away": await subjectOf(socialWorker, leaving, "Leaving")
  }
  return { records, transfer: offered.transfer }
}
