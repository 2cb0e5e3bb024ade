import { randomUUID } from "node:crypto"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Audit, Erasures } from "@section17/application"
import type { EpisodeId } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { inUnit } from "../testing/inWorld.ts"
import { type World, worlds } from "../testing/World.ts"
import { closedRecord, erased, DUE_AT } from "./erasure.test-data.ts"

/** An erased record and one that is not, whose every change is accounted for. */
interface Records {
  readonly authority: string
  readonly erasure: string
  /** The episode of the erased record, and that of the other. */
  readonly gone: string
  readonly there: string
  readonly child: string
}

type Tampering = (of: Records) => ReadonlyArray<string>

const withoutTrace: Tampering = ({ child, there }) => [
  `delete from obligation where episode = '${there}'`,
  `delete from event where episode = '${there}'`,
  `delete from episode where id = '${there}'`,
  `delete from child where id = '${child}'`
]

const skeleton = (there: string, erasure: string): string =>
  `insert into erased_event select authority, episode, number, '${erasure}', previous_hash, hash, seal
   from event where episode = '${there}'`

const forgery = randomUUID()

const kinds: ReadonlyArray<readonly [what: string, tampering: Tampering, why: RegExp]> = [
  [
    "an event that is deleted, and that nobody erased",
    ({ there }) => [`delete from event where episode = '${there}' and number = 10`],
    /events of the episode are gone/u
  ],
  ["a record that is deleted, and that nobody erased", withoutTrace, /the episode is gone/u],
  [
    "a record that is deleted under a forged erasure",
    (of) => [
      `insert into erasure select authority, '${forgery}', '${of.child}', state, schedule, set_as, kept_until, record_digest,
         episodes, events, proposed_by, proposed_at, decided_by, decided_at, reasons from erasure where id = '${of.erasure}'`,
      skeleton(of.there, forgery),
      ...withoutTrace(of)
    ],
    /the account does not know of the erasure/u
  ],
  [
    "a record that is deleted under the erasure of another",
    (of) => [skeleton(of.there, of.erasure), ...withoutTrace(of)],
    /what is left of its events is not what was erased/u
  ],
  [
    "the erasure that is removed, with what it left",
    ({ erasure }) => [
      `delete from erasure where id = '${erasure}'`,
      `delete from erased_event where erasure = '${erasure}'`
    ],
    /the account tells of an erasure that is not there/u
  ],
  [
    "the erasure that is in another's name",
    ({ erasure }) => [`update erasure set decided_by = 'somebody.else' where id = '${erasure}'`],
    /the account does not know of the erasure/u
  ],
  [
    "the erasure that has another source",
    ({ erasure }) => [
      `update erasure set schedule = jsonb_set(schedule, '{source}', '"Another"') where id = '${erasure}'`
    ],
    /the account does not know of the erasure/u
  ],
  [
    "an erased event with another hash",
    ({ gone }) => [
      `update erased_event set hash = md5(hash) || md5(hash) where episode = '${gone}' and number = 10`
    ],
    /the seal of event 10/u
  ],
  [
    "an erased event with another link",
    ({ gone }) => [
      `update erased_event set previous_hash = md5(hash) || md5(hash) where episode = '${gone}' and number = 4`
    ],
    /event 4 does not follow/u
  ],
  [
    "an erased event of which nothing is left",
    ({ gone }) => [`delete from erased_event where episode = '${gone}' and number = 5`],
    /what is left of event 5 is missing/u
  ],
  [
    "the last of the erased events of which nothing is left",
    ({ gone }) => [`delete from erased_event where episode = '${gone}' and number = 10`],
    /what is left of its events is not what was erased/u
  ]
]

const verified = (authority: string) =>
  inUnit(
    Example.session(authority, "approver"),
    Effect.flatMap(Erasures, ({ verify }) => Effect.result(verify))
  )

describe.each(worlds)(
  "what was erased, tampered with by the owner of the database, on $engine",
  ({ open }) => {
    let world: World
    beforeAll(async () => {
      world = await open()
    })
    afterAll(() => world.close())

    const records = Effect.fnUntraced(function* (authority: string) {
      const [proposer, approver] = ["proposer", "approver"].map((who) => Example.session(authority, who))
      if (proposer === undefined || approver === undefined) return yield* Effect.die("nobody")
      const [gone, there] = [yield* closedRecord(proposer), yield* closedRecord(proposer)]
      yield* inUnit(
        proposer,
        Effect.flatMap(Audit, ({ record }) =>
          Effect.forEach(
            [gone, there],
            ({ child, id }: { child: { id: typeof gone.child.id }; id: EpisodeId }) =>
              record({
                action: "episodeClose",
                outcome: "written",
                episode: id,
                child: child.id,
                refusal: null,
                at: DUE_AT
              })
          )
        )
      )
      const erasure = yield* erased(proposer, approver, gone.child.id)
      return { authority, erasure, gone: gone.id, there: there.id, child: there.child.id }
    })

    it.live.each(kinds)("%s is found", ([, tampering, why]) => {
      const authority = `tampered-${randomUUID().slice(0, 8)}`
      return Effect.provide(
        Effect.gen(function* () {
          const of = yield* records(authority)
          assert.deepStrictEqual(yield* verified(authority), Result.succeed({ erasures: 1, events: 10 }))
          yield* Effect.promise(() =>
            world.asOwner("begin", "set local session_replication_role = replica", ...tampering(of), "commit")
          )
          const found = yield* verified(authority)
          assert.match(Result.isFailure(found) ? found.failure.why : "nothing", why)
        }),
        world.layer
      )
    })
  }
)
