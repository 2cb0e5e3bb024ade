/** Each method of each port that writes, asked about what is in two authorities alike: one after the other. */
import { randomUUID } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import {
  approvedBy,
  Audit,
  Children,
  Episodes,
  ErasureId,
  Erasures,
  IdempotencyKey,
  IdempotencyKeys,
  LegalHoldId,
  Practitioners,
  Reminders,
  Restrictions,
  Retentions,
  serviceSession,
  type SessionContext,
  Standings,
  Transfers,
  Webhooks
} from "@section17/application"
import { AuthorityCode, CalendarDate, Event, Governance } from "@section17/domain"
import { DUE_AT } from "../retention/erasure.test-data.ts"
import * as Example from "../testing/Example.ts"
import { type Asked, of } from "./asked.test-data.ts"
import { approver, at, dueOn, type Filled, north } from "./twins.test-data.ts"

const decodeEvent = Schema.decodeUnknownSync(Event.Event)
const reasons = "For reasons."
const later = CalendarDate.CalendarDate.make("2027-01-01")
const key = IdempotencyKey.make("a-key-of-its-own")

const named = (number: number) => ({
  _tag: "EntryRecorded",
  entry: {
    _tag: "EpisodeIdentifiersGiven",
    givenOn: "2026-04-13",
    identifiers: [{ system: "Another case system", value: String(number) }]
  },
  recordedBy: "lead.practitioner",
  recordedAt: at
})

const ofEpisodes = ({ recorded: { episode, events } }: Filled): Asked => {
  const child = Example.child()
  const whole = Example.history({ child })
  const [after, obligations] = [[...events, decodeEvent(named(7))], [Example.obligation("2026-06-01")]]
  return {
    ...of(Episodes, {
      save: ({ save }) =>
        save({ before: episode, after: Example.after(after, 7), events: after.slice(6), obligations }),
      rewrite: ({ rewrite }) => rewrite(Example.after(after, 7), []),
      takeOn: ({ takeOn }) =>
        takeOn([{ child, episode: Example.after(whole, 6), events: whole, obligations }])
    }),
    ...of(Children, { register: ({ register }) => register(Example.child()) }),
    ...of(Practitioners, {
      put: ({ put }) => put({ ...Example.practitioner(), name: "Another name" })
    })
  }
}

const changed: Governance.StandingEntry = { _tag: "RolesChanged", roles: [], reasons }

const ofTheAccount: Asked = {
  ...of(Standings, {
    append: ({ append, find }) =>
      Effect.gen(function* () {
        const kim = { kind: "practitioner", key: "kim" } as const
        const before = Option.getOrThrow(yield* find(kim, { forChange: true })).standing
        const recorded = { entry: changed, recordedAt: at, recordedBy: Example.practitioner().id }
        const standing = Governance.evolveStanding(
          { authority: AuthorityCode.AuthorityCode.make("northshire"), key: "kim" },
          before,
          changed
        )
        return yield* append(kim, { recorded, standing })
      })
  }),
  ...of(Audit, {
    record: ({ record }) =>
      record({ action: "episode", outcome: "read", episode: null, child: null, refusal: null, at }),
    takeRowsIn: ({ takeRowsIn }) => takeRowsIn({ after: undefined, most: 500 }, at)
  }),
  ...of(IdempotencyKeys, {
    keep: ({ keep }) =>
      keep({ key, operation: "referralReceive", input: "{}" }, { episode: null, version: 0 })
  })
}

const ofNotices = ({ webhook: { id } }: Filled): Asked => ({
  ...of(Webhooks, {
    register: ({ register }) => register({ url: "https://another.example", types: [], at, key }),
    queue: ({ queue }) =>
      queue(
        {
          id: "notice-1" as never,
          type: "section17.episode.ChildSeen",
          episode: null,
          number: null,
          occurredAt: at,
          data: {}
        },
        id
      ),
    replay: ({ replay }) => replay(id, { _tag: "Instant", at: "2026-01-01T00:00:00.000Z" as never }, 500),
    claim: ({ claim }) => claim(id, { most: 1, leaseMillis: 1 }),
    settle: ({ claim, settle }) =>
      Effect.gen(function* () {
        const [first, second] = yield* claim(id, { most: 2, leaseMillis: 60_000 })
        if (first === undefined || second === undefined) throw new Error("There is nothing to send.")
        yield* settle(first, { _tag: "Delivered", status: 200 })
        yield* settle(second, { _tag: "Failed", failure: "timedOut", status: null, againAfterMillis: null })
      }),
    // What arrived just now, before tomorrow.
    forget: ({ forget }) => forget(-1),
    remove: ({ remove }) => remove(id, at)
  }),
  ...of(Reminders, {
    raise: ({ raise }) => raise({ reached: [{ dueOn, workingDays: 5 }], on: dueOn, at, most: 100 }),
    forget: ({ forget }) => forget(later)
  })
})

const again = ErasureId.make(randomUUID())

/** Proposing anew what was proposed before. */
const proposing = (before: Filled["proposal"], { find, propose }: typeof Erasures.Service) =>
  Effect.flatMap(find(before), (found) => propose({ ...Option.getOrThrow(found), id: again }, DUE_AT))

/** Erasing it, on the word of another than whoever proposed it. */
const approving = ({ erase, find }: typeof Erasures.Service) =>
  Effect.gen(function* () {
    const approval = yield* Effect.fromResult(
      approvedBy(Option.getOrThrow(yield* find(again)), approver.practitioner)
    )
    return yield* erase(approval, DUE_AT)
  })

const ofWhatIsKept = ({ due, hidden, hold, offer, proposal, recorded }: Filled): Asked => ({
  ...of(Restrictions, {
    open: ({ open }) => open(hidden, { reasons, minutes: 5, at }),
    decide: ({ decide }) =>
      decide(
        {
          child: due.child.id,
          reasons,
          reviewOn: dueOn,
          practitioners: [Example.practitioner().id, Example.practitioner("approver").id]
        },
        at
      ),
    lift: ({ lift }) => lift(due.child.id, reasons, at)
  }),
  ...of(Retentions, {
    place: ({ place }) =>
      place({ id: LegalHoldId.make(randomUUID()), child: recorded.child.id, reasons, basis: "26/2" }, at),
    lift: ({ lift }) => lift(hold, reasons, at)
  }),
  ...of(Transfers, {
    takeNote: ({ takeNote }) => takeNote(offer, at),
    answer: ({ answer }) => answer(offer, { state: "withdrawn", at, by: "Name", reasons }),
    offer: (transfers) =>
      transfers.offer(
        Example.offer(recorded.episode, recorded.child, AuthorityCode.AuthorityCode.make("eastshire"))
      )
  }),
  ...of(Erasures, {
    end: ({ end }) => end(proposal, { state: "withdrawn", reasons, at }),
    propose: (erasures) => proposing(proposal, erasures),
    erase: approving
  })
})

export const changes = (filled: Filled): Asked => ({
  ...ofEpisodes(filled),
  ...ofTheAccount,
  ...ofNotices(filled),
  ...ofWhatIsKept(filled)
})

const gateway = serviceSession(north.authority, "verification")

/** Who asks for what the first authority's practitioner may not, or not alone. */
export const doneBy = (method: string): SessionContext =>
  ({
    "Audit.holdRows": gateway,
    "Audit.takeRowsIn": gateway,
    "Erasures.erase": approver,
    "Restrictions.open": approver,
    "Transfers.takeNote": gateway
  })[method] ?? north
