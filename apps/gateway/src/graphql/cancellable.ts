/** The runtime, for one request: what it runs is interrupted when the request is given up. */
import type * as ManagedRuntime from "effect/ManagedRuntime"

export const cancellable = <R, E>(
  runtime: ManagedRuntime.ManagedRuntime<R, E>,
  signal: AbortSignal
): ManagedRuntime.ManagedRuntime<R, E> => ({
  ...runtime,
  runPromise: (effect, options) => runtime.runPromise(effect, { ...options, signal }),
  runPromiseExit: (effect, options) => runtime.runPromiseExit(effect, { ...options, signal })
})
