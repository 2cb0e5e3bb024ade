/** Prints what happened in an episode, when, by whom, and whether the chain of hashes holds. */
import type { Gateway, SignedIn } from "./Gateway.ts"

export interface Chronology {
  readonly verified: boolean
  readonly events: ReadonlyArray<{
    readonly number: number
    readonly what: string
    readonly recordedOn: string
    readonly recordedBy: { readonly name: string }
    readonly hash: string
  }>
}

const query = `
  query ($id: ID!) {
    episode(id: $id) {
      chronology { verified events { number what recordedOn recordedBy { name } hash } }
    }
  }`

export const chronology = async (
  gateway: Gateway,
  who: SignedIn,
  id: string
): Promise<Chronology | undefined> => {
  const { episode } = (await gateway.send(who, query, { id })) as {
    readonly episode: { readonly chronology: Chronology } | null
  }
  return episode?.chronology
}

export const printChronology = ({ events, verified }: Chronology, print: (line: string) => void): void => {
  for (const { hash, number, recordedBy, recordedOn, what } of events) {
    print(
      `    ${String(number).padStart(2)}  ${recordedOn}  ${what}, by ${recordedBy.name}  ${hash.slice(0, 12)}…`
    )
  }
  print(`    the chain of hashes ${verified ? "holds" : "is broken"}`)
}
