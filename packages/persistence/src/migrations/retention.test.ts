import { randomUUID } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { Episode, Event } from "@section17/domain"
import { connect } from "../engine/pglite.ts"
import * as Example from "../testing/Example.ts"

const encode = Schema.encodeSync(Episode.Episode)
const by = { recordedBy: "team.manager", recordedAt: "2026-04-01T22:59:00.000Z" }
const event = (said: object): Event.Event => Schema.decodeUnknownSync(Event.Event)({ ...said, ...by })

const closing = [
  event({ _tag: "ClosureProposed", destination: { _tag: "Closed" }, reasons: "Help goes on elsewhere." }),
  // The last minute of 1 April in London, where it is summer.
  event({ _tag: "EpisodeClosed", comment: null })
]
const entry = (entry: object) => event({ _tag: "EntryRecorded", entry })
const looked = entry({
  _tag: "LegalStatusBegan",
  status: "section20",
  beganOn: "2026-03-24",
  basis: "Agreed."
})
const noted = entry({
  _tag: "CircumstanceNoted",
  circumstance: "childProtectionPlanInPlace",
  sinceOn: "2026-03-24",
  basis: "A letter."
})
const history = Example.history({ child: Example.child() })

const stories: ReadonlyArray<readonly [events: ReadonlyArray<Event.Event>, went: string, on: string | null]> =
  [
    [history.slice(0, 2), "referral", null],
    [history.slice(0, 3), "assessment", null],
    [history, "childInNeed", null],
    [[...history, noted], "childProtection", null],
    [[...history, noted, looked, ...closing], "lookedAfter", "2026-04-01"]
  ]

describe("the migration that says how far episodes went", () => {
  it("says it of those that are there already, and when they were closed", async () => {
    const orm = await connect({})
    try {
      await orm.migrator.up({ to: "Migration20261128112500_transfer" })
      const db = orm.em.getConnection()
      await db.execute("alter table episode disable trigger all")
      await db.execute("alter table episode no force row level security")
      for (const [at, [events]] of stories.entries()) {
        const episode = Example.after(events, events.length)
        await db.execute(
          `insert into episode (authority, id, child, stage, version, received_at, protocol_version, protocol_edition, head_hash, state)
           values ('northshire', ?, ?, ?, ?, '2026-03-02', '2026.1', 'working-together-2015', '', ?::jsonb)`,
          [
            `00000000-0000-4000-8000-00000000000${at}`,
            randomUUID(),
            Episode.stage(episode),
            episode.version,
            JSON.stringify(encode(episode))
          ]
        )
      }
      await orm.migrator.up({ to: "Migration20261128140000_retention" })
      await db.execute("alter table episode no force row level security")
      const kept = await db.execute<Array<{ record_class: string; on: string | null }>>(
        `select record_class, closed_on::text as "on" from episode order by id`
      )
      assert.deepStrictEqual(
        kept.map(({ on, record_class }) => [record_class, on]),
        stories.map(([, recordClass, on]) => [recordClass, on])
      )
    } finally {
      await orm.close()
    }
  })
})
