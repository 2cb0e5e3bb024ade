import { often } from "@section17/persistence/testing"
import { describe, expect, it } from "vitest"
import { engines } from "../testing/testGateway.ts"
import {
  act,
  chronologyOf,
  type Episode,
  type People,
  peopleOf,
  type Person,
  refer,
  today
} from "./people.test-data.ts"
import { recordsOn } from "./records.test-data.ts"
import { run, serve, type Served } from "./served.test-data.ts"

/** To an episode. */
const EACH = 50
/** How many changes are made, by four people at once who all start from what they saw last. */
const CHANGES = often(EACH)

/** One worry goes by one name, so each is somebody's own. */
const worry = ({ id }: Episode, seenVersion: number, who: Person) => ({
  episode: id,
  seenVersion,
  worry: `Nights, ${seenVersion}, ${who.name}`,
  statedOn: today(),
  statement: "Robin wakes at night and nobody comes."
})

interface Made {
  /** Who was told that they made which version. */
  readonly by: Map<number, ReadonlyArray<string>>
  refused: number
}

/** Makes changes until the episode has as many as it is to have; who is refused starts from what is there now. */
const change = async (who: Person, episode: Episode, made: Made): Promise<void> => {
  let seen = episode.version
  while (seen < EACH) {
    const outcome = await act(who, "worryStatedRecord", worry(episode, seen, who))
    const { currentVersion, episode: changed } = outcome
    if (changed !== undefined && currentVersion === undefined) {
      seen = changed.version
      made.by.set(seen, [...(made.by.get(seen) ?? []), who.name])
    } else if (currentVersion !== undefined) {
      made.refused += 1
      seen = currentVersion
    } else throw new Error(JSON.stringify(outcome))
  }
}

const everybody = ({ keyWorker, otherTeamManager, socialWorker, teamManager }: People) => [
  socialWorker,
  teamManager,
  otherTeamManager,
  keyWorker
]

/** The same people, half of them by another gateway. */
const spreadOver = (urls: ReadonlyArray<string>, people: ReadonlyArray<Person>): ReadonlyArray<Person> =>
  people.map((who, at) => ({ ...who, url: urls[at % urls.length] ?? who.url }))

describe.each(engines)("on %s, four people who change the same episode at once", (engine) => {
  it(
    `lose none of ${CHANGES} changes, and make none that they are not told of`,
    async () => {
      const { environment, remove } = await recordsOn(engine)
      const gateways: Array<Served> = []
      try {
        gateways.push(await serve(environment))
        // Nobody else can have the records of an engine in the process.
        if (engine === "a PostgreSQL server") gateways.push(await serve(environment))
        const urls = gateways.map(({ url }) => url)
        const people = await peopleOf(urls[0] ?? "", "bristol")
        const writers = spreadOver(urls, everybody(people))
        let changes = 0
        let refused = 0
        while (changes < CHANGES) {
          const episode = await refer(people)
          const made: Made = { by: new Map([[1, [people.socialWorker.name]]]), refused: 0 }
          await Promise.all(writers.map((who) => change(who, episode, made)))
          const { events, verified } = await chronologyOf(people.teamManager, episode)
          expect(verified).toBe(true)
          expect(events.map(({ number, recordedBy }) => [number, [recordedBy.name]])).toEqual(
            [...made.by].toSorted(([one], [other]) => one - other)
          )
          changes += events.length
          refused += made.refused
        }
        await Promise.all(gateways.map(({ stop }) => stop()))
        expect(await run(["audit", "verify"], environment)).toBe(0)
        console.log(
          `${engine}, by way of ${gateways.length}: ${changes} changes by four at once, none lost; ${refused} refused, since somebody else had been faster`
        )
        expect(refused).toBeGreaterThan(0)
      } finally {
        await Promise.all(gateways.map(({ kill }) => kill()))
        await remove()
      }
    },
    60_000 + CHANGES * 500
  )
})
