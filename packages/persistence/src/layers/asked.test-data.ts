/** Each method of each port, asked about what is in two authorities alike. */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import {
  Audit,
  Children,
  Episodes,
  Erasures,
  HeldAbout,
  IdempotencyKeys,
  Practitioners,
  Reminders,
  Restrictions,
  Retentions,
  Standings,
  Transfers,
  Webhooks,
  type Records
} from "@section17/application"
import { CalendarDate } from "@section17/domain"
import { DUE_AT, schedule } from "../retention/erasure.test-data.ts"
import * as Example from "../testing/Example.ts"
import { type Filled, request, team } from "./twins.test-data.ts"

/** What is asked, by its port and method. */
export type Asked = Readonly<Record<string, Effect.Effect<unknown, unknown, Records>>>

type Uses<S> = {
  readonly [M in keyof S]?: (service: S) => Effect.Effect<unknown, unknown>
}

/** The name of a port. */
export const nameOf = (key: string): string => key.slice(key.lastIndexOf("/") + 1)

export const of = <I extends Records, S>(port: Context.Key<I, S>, uses: Uses<S>): Asked =>
  Object.fromEntries(
    Object.entries(uses).map(([method, use]) => [
      `${nameOf(port.key)}.${method}`,
      Effect.flatMap(Effect.service(port), use as (service: S) => Effect.Effect<unknown, unknown>)
    ])
  )

const page = { first: 50, counted: true } as const
const kim = { kind: "practitioner", key: "kim" } as const
const lead = Example.practitioner().id
const on = CalendarDate.CalendarDate.make("2036-01-01")
const nhsNumber = { kind: "nhsNumber", system: "", value: "9990000107" } as const

const ofEpisodes = ({ recorded: { child, id } }: Filled): Asked =>
  of(Episodes, {
    find: (episodes) => Effect.all([episodes.find(id), episodes.find(id, { forChange: true })]),
    history: ({ history }) => history(id),
    histories: ({ histories }) => histories([id]),
    these: ({ these }) => these([id]),
    chronologies: ({ chronologies }) => chronologies([id]),
    identified: ({ identified }) => identified({ system: "A case system", value: "1" } as never),
    identifiers: ({ list, identifiers }) =>
      Effect.flatMap(list(page), ({ episodes }) => identifiers(episodes.map((each) => each.id))),
    events: ({ events }) => events([id], { way: "forwards", count: 50, counted: true }),
    owed: ({ owed }) => owed(id),
    countedOtherwise: ({ countedOtherwise }) =>
      countedOtherwise({ calendar: "another", after: undefined, first: 50 }),
    compare: ({ compare }) => compare({ after: undefined, first: 50 }),
    list: ({ list }) =>
      Effect.flatMap(list({ ...page, leads: true }), (all) =>
        Effect.map(list({ first: 1, after: all.episodes[0]?.id as never }), (rest) => [all, rest])
      ),
    ofChildren: ({ ofChildren }) => ofChildren([{ child: child.id }], 50),
    updated: ({ updated }) => updated({ after: 0, since: "2026-01-01T00:00:00.000Z" as never, ...page }),
    committed: ({ committed }) => committed({ after: 0, first: 50, leads: [lead] }),
    caseload: ({ caseload }) =>
      Effect.all([
        caseload({ filter: { leads: [lead], dueUntil: DUE_AT }, order: "nextDue", leads: true, ...page }),
        caseload({ filter: { late: { is: true, at: DUE_AT } }, order: "latestReferral", ...page })
      ]),
    verify: ({ verify }) => verify(id)
  })

const ofPeople = ({ due, recorded: { child } }: Filled): Asked => ({
  ...of(Children, {
    find: ({ find }) => find(child.id),
    search: ({ search }) =>
      Effect.all([
        search({ name: "Zephyrgate", ...page }),
        search({ identifier: nhsNumber, ...page }),
        search({ bornOn: "2015-02-28" as never, ...page })
      ]),
    these: ({ these }) => these([child.id]),
    households: ({ households }) => households([child.id]),
    identifiers: ({ identifiers }) => identifiers([child.id, due.child.id])
  }),
  ...of(Practitioners, {
    get: ({ get }) => get([lead]),
    search: ({ search }) => search({ name: "name", roles: [["socialWorker" as never]], first: 50 }),
    all: ({ all }) => all,
    teamOf: ({ teamOf }) => teamOf({ manager: lead, on })
  }),
  ...of(Standings, {
    find: (standings) => Effect.all([standings.find(kim), standings.find(kim, { forChange: true })]),
    list: ({ list }) => list("practitioner", { first: 50, counted: true }),
    membersOf: ({ membersOf }) => membersOf([team]),
    these: ({ these }) => these("practitioner", ["kim"]),
    history: ({ history }) => history(kim),
    histories: ({ histories }) => histories("practitioner", ["kim"]),
    calendar: ({ calendar }) => calendar,
    subjects: ({ subjects }) => subjects,
    verify: ({ verify }) => verify(kim)
  })
})

const ofTheAccount = ({ due, gone, recorded: { child } }: Filled): Asked => ({
  ...of(Audit, {
    accesses: ({ accesses }) =>
      Effect.all([accesses({ child: child.id, ...page }), accesses({ child: gone.child.id, ...page })]),
    accessesBy: ({ accessesBy }) =>
      accessesBy({ practitioner: lead, from: "2026-01-01" as never, until: on, ...page }),
    verify: ({ verify }) => verify({ after: undefined, upTo: 1 }),
    goesOn: ({ goesOn }) => goesOn,
    nameKeys: ({ nameKeys }) => nameKeys,
    strayKeys: ({ strayKeys }) => strayKeys({ after: undefined, most: 500 }),
    holdRows: ({ holdRows }) => holdRows({ after: undefined, most: 500 }),
    untoldUpTo: ({ untoldUpTo }) => untoldUpTo,
    end: ({ end }) => end,
    hashAt: ({ hashAt }) => hashAt(1)
  }),
  ...of(IdempotencyKeys, { find: ({ find }) => find(request) }),
  ...of(HeldAbout, {
    episodes: ({ episodes }) => episodes(child.id),
    decisions: ({ decisions }) => decisions(due.child.id),
    reminders: ({ reminders }) => reminders(due.child.id),
    transfers: ({ transfers }) => transfers(due.child.id),
    accesses: ({ accesses }) => accesses(due.child.id)
  })
})

const ofWork = ({ due, hidden, hold, offer, proposal, recorded, webhook }: Filled): Asked => ({
  ...of(Webhooks, {
    find: ({ find }) => find(webhook.id),
    these: ({ these }) => these([webhook.id]),
    list: ({ list }) => list({ first: 20, counted: true }),
    deliveries: ({ deliveries }) =>
      Effect.all([deliveries(page), deliveries({ ...page, webhook: webhook.id })]),
    due: (webhooks) => webhooks.due,
    // How long the oldest waits is other at each look.
    backlog: ({ backlog }) => Effect.map(backlog, ({ dead, pending }) => ({ dead, pending }))
  }),
  ...of(Reminders, {
    list: ({ list }) => list(page),
    these: ({ list, these }) =>
      Effect.flatMap(list(page), ({ reminders }) => these(reminders.map((each) => each.id)))
  }),
  ...of(Restrictions, {
    of: (restrictions) => restrictions.of([due.child.id, hidden]),
    take: ({ take }) => take(due.child.id),
    openUntil: ({ openUntil }) => openUntil(hidden),
    alerts: ({ alerts }) => alerts(page)
  }),
  ...of(Retentions, {
    standings: ({ standings }) => standings([due.child.id, recorded.child.id]),
    due: (retentions) => retentions.due({ schedules: [schedule], on, ...page }),
    holds: ({ holds }) => holds([due.child.id, recorded.child.id]),
    hold: (retentions) => retentions.hold(hold),
    these: ({ these }) => these([hold]),
    take: ({ take }) => take(due.child.id)
  }),
  ...of(Erasures, {
    take: ({ take }) => take(due.child.id),
    find: ({ find }) => find(proposal),
    these: ({ these }) => these([proposal]),
    of: (erasures) => erasures.of([due.child.id]),
    list: ({ list }) => list({ states: ["proposed", "approved"], first: 50 }),
    verify: ({ verify }) => verify
  }),
  ...of(Transfers, {
    find: (transfers) => Effect.all([transfers.find(offer), transfers.find(offer, { forChange: true })]),
    these: ({ these }) => these([offer]),
    list: ({ list }) => list({ side: "offered", first: 50 }),
    toNote: ({ toNote }) => toNote({ after: undefined, most: 50 }),
    ofEpisodes: ({ ofEpisodes }) => ofEpisodes([recorded.id])
  })
})

/** What changes nothing. */
export const reads = (filled: Filled): Asked => ({
  ...ofEpisodes(filled),
  ...ofPeople(filled),
  ...ofTheAccount(filled),
  ...ofWork(filled)
})
