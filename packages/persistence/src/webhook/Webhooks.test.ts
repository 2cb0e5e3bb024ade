import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import {
  IdempotencyKey,
  NoticeId,
  Practitioners,
  registerWebhook,
  type SessionContext,
  waitingFor,
  type WebhookId,
  WebhookSender,
  type WebhookType,
  Webhooks
} from "@section17/application"
import { Instant } from "@section17/domain"
import * as Example from "../testing/Example.ts"
import { inUnit, recordEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const at = Instant.Instant.make("2026-03-02T09:00:00.000Z")
let next = 0
const authority = (): SessionContext => {
  next += 1
  return Example.session(`webhooks-${next}`)
}
const key = (name = "the-key-of-the-webhook") => IdempotencyKey.make(name)

const using = <A, E>(
  session: SessionContext,
  use: (webhooks: typeof Webhooks.Service) => Effect.Effect<A, E>
) => inUnit(session, Effect.flatMap(Webhooks, use))

const register = (session: SessionContext, types: ReadonlyArray<WebhookType> = [], name?: string) =>
  using(session, (webhooks) =>
    webhooks.register({ url: "https://receiver.example/in", types, at, key: key(name) })
  )

const claim = (session: SessionContext, id: WebhookId, leaseMillis = 60_000) =>
  using(session, (webhooks) => webhooks.claim(id, { most: 50, leaseMillis }))

const listed = (session: SessionContext) =>
  Effect.map(
    using(session, (webhooks) => webhooks.deliveries({ first: 100 })),
    ({ deliveries }) => deliveries.toReversed()
  )

/** Whoever asks it has gone too far. */
const noSender = Layer.mock(WebhookSender, {
  mayReach: () => {
    throw new Error("A name is looked up")
  }
})

onEachEngine("webhooks", ({ test, world }) => {
  test("nothing is looked up for whoever may register none", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* inUnit(
        session,
        Effect.flatMap(Practitioners, (all) => all.put(Example.practitioner()))
      )
      const asked = { url: "https://inside.example", types: [], key: key() }
      const refused = yield* Effect.provide(Effect.flip(registerWebhook(session, asked)), noSender)
      assert.strictEqual(refused._tag, "NotPermitted")
      const told = yield* Effect.promise(() =>
        world.asOwner(`select action, outcome, problem from audit where authority = '${session.authority}'`)
      )
      assert.deepStrictEqual(told, [
        { action: "webhookRegister", outcome: "refused", problem: "NotPermitted" }
      ])
    }))

  test("each event of the authority is queued for the webhooks that are to be told of it, and no other's", () =>
    Effect.gen(function* () {
      const [north, south] = [authority(), authority()]
      const all = yield* register(north)
      const seen = yield* register(north, ["section17.episode.ChildSeen"], "another-key")
      yield* register(south)
      const { id } = yield* recordEpisode(north)
      const queued = (yield* listed(north)).map(({ notice, webhook }) => [webhook, notice.type, notice.id])
      assert.deepStrictEqual(
        queued.filter(([webhook]) => webhook === seen.webhook.id),
        [[seen.webhook.id, "section17.episode.ChildSeen", `event-${id}-4`]]
      )
      assert.deepStrictEqual(
        queued.filter(([webhook]) => webhook === all.webhook.id).map(([, type]) => type),
        [
          "section17.episode.ReferralReceived",
          "section17.episode.ReferralDecided",
          "section17.episode.LeadPractitionerAllocated",
          "section17.episode.ChildSeen",
          "section17.episode.AssessmentSubmitted",
          "section17.episode.AssessmentAuthorised"
        ]
      )
      assert.deepStrictEqual(yield* listed(south), [])
    }))

  test("what is queued holds ids, a number and a time, and nothing else of the child", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* register(session)
      const { id } = yield* recordEpisode(session)
      const [first] = yield* Effect.promise(() =>
        world.asOwner(
          `select episode, number, data, notice, type from webhook_delivery where authority = '${session.authority}' order by position limit 1`
        )
      )
      assert.deepStrictEqual(first, {
        episode: id,
        number: 1,
        data: { version: 1 },
        notice: `event-${id}-1`,
        type: "section17.episode.ReferralReceived"
      })
    }))

  test("the secret is told once, and the database alone does not reveal it", () =>
    Effect.gen(function* () {
      const session = authority()
      const first = yield* register(session)
      const again = yield* register(session)
      const secret = first.secret === null ? "" : Redacted.value(first.secret)
      assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/u)
      assert.deepStrictEqual(again, { webhook: first.webhook, secret: null })
      const [row] = yield* Effect.promise(() =>
        world.asOwner(`select secret from webhook where authority = '${session.authority}'`)
      )
      const kept = String(row?.["secret"])
      assert.notInclude(kept + Buffer.from(kept, "base64").toString("latin1"), secret.slice(6, 20))
      yield* recordEpisode(session)
      const [claimed] = yield* claim(session, first.webhook.id)
      assert.strictEqual(claimed === undefined ? "" : Redacted.value(claimed.secret), secret)
    }))

  test("a key that was used for another webhook is refused", () =>
    Effect.gen(function* () {
      const session = authority()
      yield* register(session)
      const failure = yield* Effect.flip(register(session, ["section17.episode.ChildSeen"]))
      assert.strictEqual(failure._tag, "IdempotencyKeyReused")
    }))

  test("of each episode the earliest is taken, and the next once it has arrived or was given up", () =>
    Effect.gen(function* () {
      const session = authority()
      const { webhook } = yield* register(session)
      const [one, other] = [yield* recordEpisode(session), yield* recordEpisode(session)]
      const numbers = (claimed: ReadonlyArray<{ notice: { episode: unknown; number: unknown } }>) =>
        claimed.map(({ notice }) => [notice.episode === one.id ? "one" : "other", notice.number])
      const first = yield* claim(session, webhook.id)
      assert.deepStrictEqual(numbers(first), [
        ["one", 1],
        ["other", 1]
      ])
      assert.strictEqual(other.episode.version, 6)
      assert.deepStrictEqual(yield* claim(session, webhook.id), [])
      const [mine, theirs] = first
      if (mine === undefined || theirs === undefined) return assert.fail("nothing was taken")
      yield* using(session, (webhooks) => webhooks.settle(mine, { _tag: "Delivered", status: 200 }))
      yield* using(session, (webhooks) =>
        webhooks.settle(theirs, {
          _tag: "Failed",
          failure: "timedOut",
          status: null,
          againAfterMillis: 60_000
        })
      )
      assert.deepStrictEqual(numbers(yield* claim(session, webhook.id)), [["one", 2]])
      yield* Effect.promise(() =>
        world.asOwner(
          `update webhook_delivery set next_attempt_at = now() where notice = '${theirs.notice.id}'`
        )
      )
      const [again] = yield* claim(session, webhook.id)
      if (again === undefined) return assert.fail("it was not tried again")
      assert.deepStrictEqual([again.notice.id, again.attempt], [theirs.notice.id, 2])
      yield* using(session, (webhooks) =>
        webhooks.settle(again, { _tag: "Failed", failure: "timedOut", status: null, againAfterMillis: null })
      )
      const dead = (yield* listed(session)).filter(({ state }) => state === "dead")
      assert.deepStrictEqual(
        dead.map(({ attempts, lastFailure, nextAttemptAt, notice }) => [
          notice.id,
          attempts,
          lastFailure,
          nextAttemptAt
        ]),
        [[theirs.notice.id, 2, "timedOut", null]]
      )
      assert.deepStrictEqual(numbers(yield* claim(session, webhook.id)), [["other", 2]])
    }))

  test("what somebody took who is gone is taken again when the lease ends; what they then say no longer counts", () =>
    Effect.gen(function* () {
      const session = authority()
      const { webhook } = yield* register(session)
      yield* recordEpisode(session)
      const [lost] = yield* claim(session, webhook.id, 1)
      yield* Effect.sleep("20 millis")
      const [again] = yield* claim(session, webhook.id)
      if (lost === undefined || again === undefined) return assert.fail("nothing was taken")
      assert.deepStrictEqual([lost.attempt, again.attempt, again.notice.id], [1, 2, lost.notice.id])
      yield* using(session, (webhooks) => webhooks.settle(lost, { _tag: "Delivered", status: 200 }))
      assert.strictEqual((yield* listed(session)).at(0)?.state, "pending")
    }))

  test("what happened before a webhook was registered is sent when it is asked for, from a time or a notice on", () =>
    Effect.gen(function* () {
      const session = authority()
      const { id } = yield* recordEpisode(session)
      const { webhook } = yield* register(session, [
        "section17.episode.ChildSeen",
        "section17.episode.AssessmentSubmitted"
      ])
      const replay = (from: Parameters<typeof Webhooks.Service.replay>[1], most = 100) =>
        using(session, (webhooks) => webhooks.replay(webhook.id, from, most))
      assert.strictEqual(yield* replay({ _tag: "Instant", at }, 1), 1)
      assert.strictEqual(yield* replay({ _tag: "Instant", at }), 2)
      assert.strictEqual(yield* replay({ _tag: "Notice", id: NoticeId.make(`event-${id}-5`) }), 1)
      assert.strictEqual(yield* replay({ _tag: "Notice", id: NoticeId.make("event-nowhere-5") }), 0)
      assert.strictEqual(
        yield* replay({ _tag: "Instant", at: Instant.Instant.make("2099-01-01T00:00:00.000Z") }),
        0
      )
      assert.deepStrictEqual(
        (yield* listed(session)).map(({ notice }) => notice.id),
        [`event-${id}-4`, `event-${id}-5`]
      )
    }))

  test("a webhook that is removed is told nothing more, and is no webhook of another authority's", () =>
    Effect.gen(function* () {
      const [north, south] = [authority(), authority()]
      const { webhook } = yield* register(north)
      yield* recordEpisode(north)
      const theirs = yield* Effect.flip(using(south, (webhooks) => webhooks.remove(webhook.id, at)))
      assert.strictEqual(theirs._tag, "WebhookNotFound")
      assert.deepStrictEqual(yield* claim(south, webhook.id), [])
      yield* using(north, (webhooks) => webhooks.remove(webhook.id, at))
      yield* recordEpisode(north)
      assert.deepStrictEqual(yield* listed(north), [])
      assert.deepStrictEqual(yield* using(north, ({ list }) => list({ first: 100, counted: true })), {
        listed: [],
        more: false,
        total: 0
      })
      const gone = yield* Effect.flip(using(north, (webhooks) => webhooks.find(webhook.id)))
      assert.strictEqual(gone._tag, "WebhookNotFound")
    }))

  test("a webhook that was removed is not told what was queued for it by a transaction that ended later", () =>
    Effect.gen(function* () {
      const session = authority()
      const { webhook } = yield* register(session)
      yield* recordEpisode(session)
      const waiting = waitingFor("deliveries", [session.authority])
      assert.deepStrictEqual(yield* waiting, [session.authority])
      assert.deepStrictEqual(yield* using(session, ({ due }) => due), [webhook.id])
      yield* Effect.promise(() =>
        world.asOwner(`update webhook set removed_at = now() where id = '${webhook.id}'`)
      )
      assert.deepStrictEqual(yield* waiting, [])
      assert.deepStrictEqual(yield* using(session, ({ due }) => due), [])
      assert.deepStrictEqual(yield* claim(session, webhook.id), [])
      assert.lengthOf(yield* listed(session), 6)
      yield* using(session, ({ forget }) => forget(30))
      assert.deepStrictEqual(yield* listed(session), [])
    }))

  test("the webhooks themselves are given page by page too, also after one that is removed", () =>
    Effect.gen(function* () {
      const session = authority()
      const ids: Array<WebhookId> = []
      for (const name of ["the-first-key", "the-second-key", "the-third-key"])
        ids.push((yield* register(session, [], name)).webhook.id)
      const counts: Array<readonly [boolean, number]> = []
      const page = (first: number, after?: WebhookId) =>
        Effect.map(
          using(session, ({ list }) => list({ first, counted: true, ...(after && { after }) })),
          ({ listed, more, total }) => {
            counts.push([more, total])
            return listed.map(({ id }) => id)
          }
        )
      // Registered at one instant: by their ids.
      assert.deepStrictEqual(yield* page(100), ids.toSorted())
      const [begin] = yield* page(1)
      const rest = yield* page(2, begin)
      assert.deepStrictEqual([begin, ...rest], ids.toSorted())
      assert.deepStrictEqual(counts, [
        [false, 3],
        [true, 3],
        [false, 3]
      ])
      yield* using(session, (webhooks) => webhooks.remove(begin!, at))
      assert.deepStrictEqual(yield* page(2, begin), rest)
      assert.deepStrictEqual(counts.at(-1), [false, 2])
      const theirs = yield* register(authority())
      assert.deepStrictEqual(yield* page(2, theirs.webhook.id), [])
    }))

  test("a page goes on where the one before ended, and counts all; what arrived or was given up long ago is forgotten", () =>
    Effect.gen(function* () {
      const session = authority()
      const { webhook } = yield* register(session)
      const { id } = yield* recordEpisode(session)
      const page = yield* using(session, (webhooks) =>
        webhooks.deliveries({
          first: 2,
          webhook: webhook.id,
          state: "pending",
          after: { webhook: webhook.id, notice: NoticeId.make(`event-${id}-5`) }
        })
      )
      assert.deepStrictEqual(
        [page.deliveries.map(({ notice }) => notice.number), page.more, page.total],
        [[4, 3], true, 6]
      )
      yield* Effect.promise(() =>
        world.asOwner(
          `update webhook_delivery set state = case when number % 2 = 0 then 'delivered' else 'dead' end,
             last_attempt_at = now() - number * interval '10 days' where authority = '${session.authority}'`
        )
      )
      yield* using(session, (webhooks) => webhooks.forget(35))
      assert.deepStrictEqual(
        (yield* listed(session)).map(({ notice }) => notice.number),
        [1, 2, 3]
      )
    }))
})
