/** Which answer a request gets: health, development, the API, or nothing. */
import type { IncomingMessage, ServerResponse } from "node:http"
import { type Development, answer as answerInDevelopment } from "../development/endpoints.ts"
import type { Api } from "../graphql/api.ts"
import * as Log from "../logging/Log.ts"
import type { Kind, Metrics } from "../metrics/Metrics.ts"
import type { Turns } from "../limits/Turns.ts"
import type { Readiness } from "../readiness.ts"
import type { Tokens, Verified } from "../tokens/Tokens.ts"
import { bearerOf } from "../tokens/bearer.ts"
import {
  type Answer,
  always,
  busy,
  fault,
  json,
  keysUnreachable,
  notFound,
  onlyJson,
  onlyPost,
  send,
  starting,
  tooLarge,
  unauthenticated
} from "./answers.ts"
import { isJson, isWithin } from "./body.ts"
import { newScope, type RequestScope, within } from "./RequestScope.ts"
import * as RequestSpan from "../tracing/requestSpan.ts"
import * as TraceContext from "../tracing/TraceContext.ts"

/** What there is to route to once the gateway has started. */
export interface Started {
  readonly api: Api
  readonly tokens: Tokens
  readonly turns: Turns
  /** Nothing in production. */
  readonly development: Development | undefined
  /** How long the body of a request may be. */
  readonly bodyBytes: number
  readonly readiness: () => Promise<Readiness>
}

export interface Routing {
  readonly started: () => Started | undefined
  readonly stopping: () => boolean
  readonly log: Log.Log
  readonly metrics: Metrics
}

/** The caller's session, or the answer to give instead. Without a token: null, in development alone. */
const sessionOf = async (
  request: IncomingMessage,
  { development, tokens }: Started,
  refuse: (reason: string) => void
): Promise<Verified | null | Answer> => {
  const bearer = bearerOf(request)
  if (bearer._tag === "None" && development !== undefined) return null
  if (bearer._tag !== "Token") {
    refuse(bearer._tag === "None" ? "none" : "malformed")
    return unauthenticated
  }
  const verification = await tokens.verify(bearer.token)
  if (verification._tag === "Verified") return verification
  refuse(verification.reason)
  return verification._tag === "Refused" ? unauthenticated : keysUnreachable
}

const isAnswer = (value: Verified | null | Answer): value is Answer => value !== null && "status" in value

const wantsPage = ({ headers, method }: IncomingMessage): boolean =>
  method === "GET" && (headers.accept ?? "").includes("text/html")

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly scope: RequestScope
  readonly span: RequestSpan.RequestSpan
}

/**
 * Who does not say what they accept is answered as in the media type of the API's own, whose status tells a refusal from
 * an answer; what succeeds is then called plain JSON, as GraphQL over HTTP recommends for clients that do not know the
 * other. Says whether it is.
 */
const acceptsAnything = ({ headers }: IncomingMessage): boolean => {
  if ((headers.accept ?? "*/*") !== "*/*") return false
  headers.accept = "application/graphql-response+json"
  return true
}

/** A query by GET, in development alone: for tools that read the schema so. */
const isRead = ({ method }: IncomingMessage, { development }: Started): boolean =>
  development !== undefined && method === "GET"

const givenUpSignal = (response: ServerResponse): AbortSignal => {
  const giveUp = new AbortController()
  response.once("close", () => {
    if (!response.writableFinished) giveUp.abort()
  })
  return giveUp.signal
}

const graphql = async (
  { request, response, scope }: Exchange,
  started: Started,
  { log, metrics }: Routing
): Promise<Answer | undefined> => {
  const explores = started.development !== undefined && wantsPage(request)
  if (!explores && !isRead(request, started)) {
    if (request.method !== "POST") return onlyPost
    if (!isJson(request)) return onlyJson
  }
  const verified = explores
    ? null
    : await sessionOf(request, started, (reason) => {
        metrics.tokenRefused(reason)
        log.write("warn", "token refused", { request: scope.id, reason })
      })
  if (isAnswer(verified)) return verified
  if (request.method === "POST" && !(await isWithin(request, started.bodyBytes))) return tooLarge
  const givenUp = givenUpSignal(response)
  const turn = await started.turns.take(verified?.session ?? null, givenUp)
  if (turn._tag === "Busy") return busy(turn.waiting)
  let refused = true
  const asks = (kind: Kind): void => {
    refused = false
    scope.kind = kind
    // It lasts for hours, and takes nothing from others meanwhile.
    if (kind === "subscription") turn.end()
  }
  try {
    await started.api.handle(request, response, {
      verified,
      givenUp,
      asks,
      plainJson: acceptsAnything(request)
    })
  } finally {
    turn.end({ refused })
  }
  return undefined
}

const health = async (path: string, { started, stopping }: Routing): Promise<Answer> => {
  if (path === "/health/live") return json(200, { live: true })
  const found = stopping() ? ({ ready: false, because: "stopping" } as const) : await started()?.readiness()
  return json(found?.ready === true ? 200 : 503, found ?? { ready: false, because: "starting" })
}

const route = async (exchange: Exchange, path: string, routing: Routing): Promise<Answer | undefined> => {
  const { request } = exchange
  if (path === "/health/live" || path === "/health/ready") return health(path, routing)
  const started = routing.started()
  if (started === undefined) return starting
  if (path === "/graphql") return graphql(exchange, started, routing)
  if (started.development === undefined) return notFound
  if (path === "/") return { status: 302, headers: { location: "/development" }, body: "" }
  return path === "/development" || path.startsWith("/development/")
    ? answerInDevelopment(started.development, request, path)
    : notFound
}

/** The path without what follows it: a query can hold anything, so it is not for the log. */
const pathOf = ({ url = "/" }: IncomingMessage): string => url.split("?", 1)[0] ?? "/"

const knownPaths =
  /^\/(graphql|health\/(live|ready)|development(\/(token|clock|issuers\/[a-z0-9-]+\/jwks\.json))?)?$/

/** What is not a path of ours can hold anything. */
const named = (path: string): string => (knownPaths.test(path) ? path : "other")

const account = (
  { request, response, scope, span }: Exchange,
  path: string,
  { log, metrics }: Routing
): void => {
  const began = performance.now()
  RequestSpan.endWith(span, response, () => scope.kind)
  response.once("close", () => {
    const millis = performance.now() - began
    const status = response.writableFinished ? response.statusCode : undefined
    metrics.answered({ kind: scope.kind, status, seconds: millis / 1000 })
    log.write("info", "request", {
      request: scope.id,
      trace: span.place.traceId,
      method: request.method,
      path: named(path),
      status: status ?? "given up",
      millis: Math.round(millis)
    })
  })
}

const handle = async (exchange: Exchange, routing: Routing): Promise<void> => {
  const { request, response, scope, span } = exchange
  const path = pathOf(request)
  account(exchange, path, routing)
  const own = { "x-request-id": scope.id, traceparent: TraceContext.write(span.place) }
  for (const [name, value] of Object.entries({ ...always, ...own })) {
    response.setHeader(name, value)
  }
  try {
    const answer = await route(exchange, path, routing)
    if (answer !== undefined) send(response, answer)
  } catch (error) {
    routing.log.write("error", "fault", { request: scope.id, ...Log.fault(routing.log, error) })
    if (response.headersSent) response.destroy()
    else send(response, fault(scope.id))
  }
}

export const handler =
  (routing: Routing) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const span = RequestSpan.begin(request, named(pathOf(request)))
    const scope = newScope(request, span.context)
    void within(scope, () => handle({ request, response, scope, span }, routing))
  }
