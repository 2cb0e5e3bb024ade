import { ROOT_CONTEXT, trace } from "@opentelemetry/api"
import { describe, expect, it } from "vitest"
import { placeOf, read, write } from "./TraceContext.ts"

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736"
const spanId = "00f067aa0ba902b7"

describe("the place of a request in a trace", () => {
  it("is read as the caller says it, sampled or not", () => {
    expect(read(`00-${traceId}-${spanId}-01`)).toEqual({ traceId, spanId, traceFlags: 1, isRemote: true })
    expect(read(`00-${traceId}-${spanId}-00`)?.traceFlags).toBe(0)
    expect(read(`01-${traceId}-${spanId}-01-more`)?.traceId).toBe(traceId)
  })

  it.each([
    undefined,
    "",
    `ff-${traceId}-${spanId}-01`,
    `00-${traceId}-${spanId}-01-more`,
    `00-${"0".repeat(32)}-${spanId}-01`,
    `00-${traceId}-${"0".repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${spanId}-01`,
    `00-${traceId}-${spanId}`,
    "Robin Ashdown"
  ])("is not read from %s", (header) => {
    expect(read(header)).toBeUndefined()
  })

  it("is one of its own in the caller's trace, and, without a caller, in a trace of its own", () => {
    const none = trace.getTracer("nobody records").startSpan("POST /graphql", {}, ROOT_CONTEXT)
    const caller = read(`00-${traceId}-${spanId}-01`)
    expect(write(placeOf(none, caller))).toMatch(
      new RegExp(`^00-${traceId}-(?!${spanId})[0-9a-f]{16}-01$`, "u")
    )
    expect(write(placeOf(none, undefined))).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/u)
  })
})
