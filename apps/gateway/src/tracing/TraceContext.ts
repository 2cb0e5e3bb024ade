/** Where a request stands in a trace, as it comes and goes over HTTP (W3C Trace Context, version 00). */
import { randomBytes } from "node:crypto"
import { type Span, type SpanContext, isSpanContextValid } from "@opentelemetry/api"

const PARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/u
const ZEROS = /^0+$/u

/** What the caller says; undefined where it says nothing, or nothing that holds. */
export const read = (header: string | ReadonlyArray<string> | undefined): SpanContext | undefined => {
  const [version = "ff"] = String(header).split("-", 1)
  const [, traceId = "", spanId = "", flags = "", rest] = PARENT.exec(String(header)) ?? []
  const isOurs = version !== "ff" && (version !== "00" || rest === undefined)
  if (!isOurs || traceId === "" || ZEROS.test(traceId) || ZEROS.test(spanId)) return undefined
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true }
}

/** The request's own place: that of its span, or, where nobody records spans, one in the trace of the caller. */
export const placeOf = (span: Span, caller: SpanContext | undefined): SpanContext => {
  const recorded = span.spanContext()
  if (isSpanContextValid(recorded) && recorded.spanId !== caller?.spanId) return recorded
  const traceId = caller?.traceId ?? randomBytes(16).toString("hex")
  return { traceId, spanId: randomBytes(8).toString("hex"), traceFlags: caller?.traceFlags ?? 0 }
}

export const write = ({ spanId, traceFlags, traceId }: SpanContext): string =>
  `00-${traceId}-${spanId}-${(traceFlags & 1).toString(16).padStart(2, "0")}`
