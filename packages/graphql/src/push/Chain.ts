/**
 * What the items of a push have led to so far: an item can be about an episode that an earlier one opened, and has seen
 * what the earlier ones did to it.
 *
 * @module
 */
import { type Issues } from "../session/InvalidInput.ts"

/** The episode of an earlier item is called so, by the item's key. */
const EARLIER = "Item:"

/** The versions of an episode that the items of the push began with and led to. */
interface Link {
  readonly from: number
  readonly to: number
}

export interface About {
  readonly idempotencyKey: string
  readonly episode?: string
  readonly seenVersion?: number
}

export interface Stands {
  /** The global id. */
  readonly id: string
  readonly version: number
}

/** An item with its episode named by id, and with the version that the push itself has led to. */
export type Placed<Item extends About> = { readonly item: Item } | { readonly issues: Issues }

export class Chain {
  readonly #episodes = new Map<string, string>()
  readonly #links = new Map<string, Link>()

  place<Item extends About>(item: Item): Placed<Item> {
    if (item.episode === undefined) return { item }
    const episode = this.#idOf(item.episode)
    if (episode === undefined) {
      const message = `no item before this one has the key ${item.episode.slice(EARLIER.length)} and an episode`
      return { issues: [{ path: ["episode"], message }] }
    }
    return { item: { ...item, episode, seenVersion: this.#seen(episode, item.seenVersion ?? 0) } }
  }

  /** The item led to this. */
  add(item: About, { id, version }: Stands): void {
    this.#episodes.set(item.idempotencyKey, id)
    const from = this.#links.get(id)?.from ?? item.seenVersion ?? 0
    this.#links.set(id, { from, to: version })
  }

  #idOf(episode: string): string | undefined {
    return episode.startsWith(EARLIER) ? this.#episodes.get(episode.slice(EARLIER.length)) : episode
  }

  /** Whoever saw the episode as this push found it, or later in the push, has seen what the push did. */
  #seen(episode: string, given: number): number {
    const link = this.#links.get(episode)
    return link !== undefined && given >= link.from && given <= link.to ? link.to : given
  }
}
