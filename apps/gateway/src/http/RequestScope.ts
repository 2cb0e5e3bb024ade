/** The request that something is done for, so that what is logged deep inside can be found by its reference. */
import { AsyncLocalStorage } from "node:async_hooks"
import { randomUUID } from "node:crypto"
import type { IncomingMessage } from "node:http"
import type { Context } from "@opentelemetry/api"
import type { Kind } from "../metrics/Metrics.ts"

export interface RequestScope {
  /** The caller's own reference, where it is one; otherwise a new one. */
  readonly id: string
  /** What the spans of use cases are inside. */
  readonly trace: Context
  /** What it asks for, once that is known. */
  kind: Kind
}

/** A name that nobody has: a reference is for the log, and no words may come there. */
const REFERENCE = /^[0-9A-Za-z-]{16,64}$/u
const DIGIT = /\d/u

const referenceIn = ({ "x-request-id": given }: IncomingMessage["headers"]): string =>
  typeof given === "string" && REFERENCE.test(given) && DIGIT.test(given) ? given : randomUUID()

export const newScope = ({ headers }: IncomingMessage, trace: Context): RequestScope => ({
  id: referenceIn(headers),
  trace,
  kind: "none"
})

const scope = new AsyncLocalStorage<RequestScope>()

export const within = <A>(request: RequestScope, work: () => A): A => scope.run(request, work)

/** The reference of the current request, or a new one where there is none. */
export const reference = (): string => scope.getStore()?.id ?? randomUUID()

/** What a span that begins now is inside. */
export const traced = (): Context | undefined => scope.getStore()?.trace
