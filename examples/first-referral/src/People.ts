/** The people of the story, signed in; each by the id that the gateway knows them by. */
import type { Gateway, SignedIn } from "./Gateway.ts"

export interface People {
  readonly socialWorker: SignedIn
  readonly teamManager: SignedIn
  readonly keyWorker: SignedIn
  /** The id of a practitioner, by their name in the demonstration data, to allocate them. */
  readonly idOf: (who: SignedIn) => Promise<string>
}

const me = `{ viewer { practitioner { id } } }`

export const peopleOf = async (gateway: Gateway, authority: string): Promise<People> => ({
  socialWorker: await gateway.signIn(authority, "social-worker"),
  teamManager: await gateway.signIn(authority, "team-manager"),
  keyWorker: await gateway.signIn(authority, "key-worker"),
  idOf: async (who) => {
    const { viewer } = (await gateway.send(who, me)) as {
      readonly viewer: { readonly practitioner: { readonly id: string } }
    }
    return viewer.practitioner.id
  }
})
