/** The runtime, for one request: what it runs is interrupted when the request is given up. */
import type * as Fiber from "effect/Fiber"
import type * as ManagedRuntime from "effect/ManagedRuntime"

type Running = Fiber.Fiber<unknown, unknown>

/** The same runtime, and how to interrupt whatever it runs, now and later. */
export const cancellable = <R, E>(uncancelled: ManagedRuntime.ManagedRuntime<R, E>) => {
  const running = new Set<Running>()
  let isCancelled = false
  // Not by an `AbortSignal`: a request that nobody gives up would pay for its events as well.
  const onFiberStart = (fiber: Running): void => {
    running.add(fiber)
    fiber.addObserver(() => running.delete(fiber))
    if (isCancelled) fiber.interruptUnsafe()
  }
  const runtime: ManagedRuntime.ManagedRuntime<R, E> = {
    ...uncancelled,
    runPromise: (effect, options) => uncancelled.runPromise(effect, { ...options, onFiberStart }),
    runPromiseExit: (effect, options) => uncancelled.runPromiseExit(effect, { ...options, onFiberStart })
  }
  const cancel = (): void => {
    isCancelled = true
    for (const fiber of running) fiber.interruptUnsafe()
  }
  return { runtime, cancel }
}
