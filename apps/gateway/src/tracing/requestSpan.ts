/** The span of a request: its method, its path where it is one of ours, its status, and nothing that the caller sent. */
import type { IncomingMessage, ServerResponse } from "node:http"
import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace
} from "@opentelemetry/api"
import * as TraceContext from "./TraceContext.ts"

export interface RequestSpan {
  readonly span: Span
  /** What the spans of use cases are inside. */
  readonly context: Context
  readonly place: SpanContext
}

const tracer = trace.getTracer("section17")

export const begin = ({ headers, method = "GET" }: IncomingMessage, path: string): RequestSpan => {
  const caller = TraceContext.read(headers["traceparent"])
  const outside = caller === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, caller)
  const attributes = { "http.request.method": method, "url.path": path }
  const span = tracer.startSpan(`${method} ${path}`, { kind: SpanKind.SERVER, attributes }, outside)
  return { span, context: trace.setSpan(ROOT_CONTEXT, span), place: TraceContext.placeOf(span, caller) }
}

/** Ends with the answer; what it asked for is known by then. */
export const endWith = ({ span }: RequestSpan, response: ServerResponse, asked: () => string): void => {
  response.once("close", () => {
    span.setAttribute("http.response.status_code", response.statusCode)
    span.setAttribute("graphql.operation.type", asked())
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
  })
}
