/** Sends notices over HTTP, signed as Standard Webhooks says. */
import { lookup, type LookupAddress, type LookupOptions } from "node:dns"
import { request as overHttp } from "node:http"
import { request as overHttps, type RequestOptions } from "node:https"
import { isIP } from "node:net"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { type Answered, type Claimed, WebhookAddressRefused, WebhookSender } from "@section17/application"
import type { AuthorityCode } from "@section17/domain"
import { Webhook } from "standardwebhooks"
import { envelope } from "./envelope.ts"
import { hostOf, type Reachable, whyNot } from "./Reachable.ts"

class AddressRefused extends Error {}

type LookedUp = (error: Error | null, found: string | ReadonlyArray<LookupAddress>, family?: number) => void

/** Looks a name up, for the connection that is then made: to no address but one that may be reached. */
const lookingUp =
  ({ allows }: Reachable) =>
  (host: string, options: LookupOptions, done: LookedUp): void =>
    lookup(host, { ...options, all: true }, (error, found) => {
      const [first] = found ?? []
      if (error !== null || first === undefined) return done(error ?? new Error("not found"), "")
      if (!found.every(({ address }) => allows(address))) return done(new AddressRefused(), "")
      return options.all === true ? done(null, found) : done(null, first.address, first.family)
    })

interface Post {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly signal: AbortSignal
}

/** The status of the answer; its body is not read, and where it points is not followed. */
const post = (reachable: Reachable, { body, headers, signal, url }: Post): Promise<number> =>
  new Promise((done, fail) => {
    const host = hostOf(url)
    if (reachable.refusal(url) !== undefined || (isIP(host) !== 0 && !reachable.allows(host))) {
      return fail(new AddressRefused())
    }
    const options = {
      method: "POST",
      headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
      agent: false,
      lookup: lookingUp(reachable) as NonNullable<RequestOptions["lookup"]>,
      signal
    } satisfies RequestOptions
    const send = url.startsWith("https:") ? overHttps : overHttp
    const request = send(url, options, (response) => {
      done(response.statusCode ?? 0)
      response.destroy()
    })
    request.on("error", fail)
    request.end(body)
  })

const notAccepted = (error: unknown, signal: AbortSignal): Answered => {
  const failure =
    error instanceof AddressRefused ? "addressRefused" : signal.aborted ? "timedOut" : "unreachable"
  return { _tag: "NotAccepted", failure, status: null }
}

const answeredWith = (status: number): Answered =>
  status >= 200 && status < 300
    ? { _tag: "Accepted", status }
    : { _tag: "NotAccepted", failure: "answeredOtherwise", status }

/** A claimed notice as it goes over the wire, signed at this moment. */
const signed = (authority: AuthorityCode.AuthorityCode, { notice, secret, url }: Claimed) => {
  const at = new Date()
  const body = JSON.stringify(envelope(authority, notice))
  const headers = {
    "content-type": "application/cloudevents+json; charset=utf-8",
    "user-agent": "section17",
    "webhook-id": notice.id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(Redacted.value(secret)).sign(notice.id, at, body)
  }
  return { url, headers, body }
}

const send =
  (reachable: Reachable) =>
  async (authority: AuthorityCode.AuthorityCode, claimed: Claimed, within: number): Promise<Answered> => {
    const signal = AbortSignal.timeout(within)
    try {
      return answeredWith(await post(reachable, { ...signed(authority, claimed), signal }))
    } catch (error) {
      return notAccepted(error, signal)
    }
  }

const mayReach = Effect.fnUntraced(function* (reachable: Reachable, url: string) {
  const why = yield* Effect.promise(() => whyNot(reachable, url))
  if (why !== undefined) yield* new WebhookAddressRefused({ url, why })
})

export const layer = (reachable: Reachable): Layer.Layer<WebhookSender> =>
  Layer.succeed(WebhookSender, {
    mayReach: (url) => mayReach(reachable, url),
    send: (authority, claimed, within) => Effect.promise(() => send(reachable)(authority, claimed, within))
  })
