import * as Effect from "effect/Effect"
import { type AuthorityCode, Practitioner } from "@section17/domain"
import { type Compared, rebuildEpisodes, type SessionContext } from "@section17/application"
import type { Runtime } from "../runtime.ts"
import { complain, type Exit, exit, type Options, type Run, say } from "./Command.ts"
import { progressOf } from "./progress.ts"
import { withRecords } from "./withRecords.ts"

const rebuilder = Practitioner.PractitionerId.make("section17.rebuild")

const sessionOf = (authority: AuthorityCode.AuthorityCode): SessionContext => ({
  authority,
  practitioner: rebuilder,
  name: "Gateway",
  roles: [],
  purpose: "rebuild"
})

interface Counted {
  readonly episodes: number
  readonly events: number
  readonly differing: number
  /** Those that still stand otherwise: not written anew, or not to be rebuilt from a broken chronology. */
  readonly left: number
}

interface Asked {
  readonly write: boolean
  readonly tell: (each: Compared) => void
  readonly progress: (episodes: number) => void
}

const ofAuthority = Effect.fnUntraced(function* (
  authority: AuthorityCode.AuthorityCode,
  { progress, tell, write }: Asked
) {
  let counted: Counted = { episodes: 0, events: 0, differing: 0, left: 0 }
  const count = (compared: ReadonlyArray<Compared>): void => {
    const differing = compared.filter(({ differs }) => differs.length > 0)
    for (const each of differing) tell(each)
    counted = {
      episodes: counted.episodes + compared.length,
      events: compared.reduce((sum, { events }) => sum + events, counted.events),
      differing: counted.differing + differing.length,
      left: counted.left + differing.filter(({ rebuildable }) => !write || rebuildable === undefined).length
    }
    progress(counted.episodes)
  }
  yield* rebuildEpisodes(sessionOf(authority), { write, tell: count })
  return counted
})

const inWords = (authority: string, { differing, episodes, events, left }: Counted): string => {
  if (differing === 0) return `${authority}: ${episodes} episodes stand as their ${events} events add up`
  return `${authority}: ${differing} of ${episodes} episodes stood otherwise than their events add up to, ${left} still do`
}

const rebuildAll =
  (write: boolean, options: Options) =>
  async (runtime: Runtime, authorities: ReadonlyArray<AuthorityCode.AuthorityCode>): Promise<Exit> => {
    let left = 0
    for (const authority of authorities) {
      const progress = progressOf(authority)
      const tell = ({ differs, id, rebuildable }: Compared): void => {
        complain(`${authority}: episode ${id} differs in ${differs.join(", ")}`)
        if (options["json"] === undefined) return
        say(options, "", { authority, episode: id, differs, rebuilt: write && rebuildable !== undefined })
      }
      const counted = await runtime.runPromise(
        Effect.ensuring(
          ofAuthority(authority, { write, tell, progress: progress.count }),
          Effect.sync(progress.end)
        )
      )
      say(options, inWords(authority, counted), { authority, ...counted })
      left += counted.left
    }
    return left === 0 ? exit.fine : exit.wrong
  }

export const rebuild: Run = (configuration, options) =>
  withRecords(configuration, rebuildAll(options["compare"] === undefined, options))
