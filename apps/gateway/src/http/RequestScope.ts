/** The request that something is done for, so that what is logged deep inside can be found by its reference. */
import { AsyncLocalStorage } from "node:async_hooks"
import { randomUUID } from "node:crypto"
import type { Kind } from "../metrics/Metrics.ts"

export interface RequestScope {
  readonly id: string
  /** What it asks for, once that is known. */
  kind: Kind
}

export const newScope = (): RequestScope => ({ id: randomUUID(), kind: "none" })

const scope = new AsyncLocalStorage<RequestScope>()

export const within = <A>(request: RequestScope, work: () => A): A => scope.run(request, work)

/** The reference of the current request, or a new one where there is none. */
export const reference = (): string => scope.getStore()?.id ?? randomUUID()
