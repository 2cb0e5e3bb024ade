/**
 * The spans of use cases, handed to OpenTelemetry: to whatever the process was started with, and otherwise to nothing.
 *
 * A span has a name, which is the use case's, its times, and how it ended. What a use case was given never comes near it:
 * attributes, events and messages are left out, whoever sets them.
 *
 * @module
 */
import * as Cause from "effect/Cause"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import * as Tracer from "effect/Tracer"
import { type Context, ROOT_CONTEXT, type Span, SpanStatusCode, trace } from "@opentelemetry/api"
import { traced } from "../http/RequestScope.ts"

type Options = Parameters<Tracer.Tracer["span"]>[0]

const NANOS = 1_000_000_000n

const timeOf = (nanos: bigint): [number, number] => [Number(nanos / NANOS), Number(nanos % NANOS)]

/** The name of what a use case failed with: never its message, which can quote what was sent. */
const problemIn = (exit: Exit.Exit<unknown, unknown>): string | undefined => {
  if (Exit.isSuccess(exit)) return undefined
  const failed = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
  return Predicate.hasProperty(failed, "_tag") && typeof failed._tag === "string" ? failed._tag : undefined
}

const tracer = trace.getTracer("section17")

class UseCaseSpan implements Tracer.Span {
  readonly _tag = "Span"
  readonly name: string
  readonly parent: Options["parent"]
  readonly annotations: Options["annotations"]
  readonly links: Options["links"]
  readonly kind: Options["kind"]
  readonly sampled: boolean
  readonly traceId: string
  readonly spanId: string
  readonly attributes: ReadonlyMap<string, unknown> = new Map()
  readonly inside: Context
  status: Tracer.SpanStatus
  private readonly span: Span

  constructor({ annotations, kind, links, name, parent, sampled, startTime }: Options) {
    const outside =
      parent._tag === "Some" && parent.value instanceof UseCaseSpan ? parent.value.inside : traced()
    this.span = tracer.startSpan(name, { startTime: timeOf(startTime) }, outside ?? ROOT_CONTEXT)
    this.inside = trace.setSpan(ROOT_CONTEXT, this.span)
    this.name = name
    this.parent = parent
    this.annotations = annotations
    this.links = links
    this.kind = kind
    this.sampled = sampled
    this.status = { _tag: "Started", startTime }
    const { spanId, traceId } = this.span.spanContext()
    this.spanId = spanId
    this.traceId = traceId
  }

  end(endTime: bigint, exit: Exit.Exit<unknown, unknown>): void {
    this.status = { _tag: "Ended", startTime: this.status.startTime, endTime, exit }
    const problem = problemIn(exit)
    if (problem !== undefined) this.span.setAttribute("section17.problem", problem)
    else if (Exit.isFailure(exit)) this.span.setStatus({ code: SpanStatusCode.ERROR })
    this.span.end(timeOf(endTime))
  }

  attribute(): void {}
  event(): void {}
  addLinks(): void {}
}

export const layer: Layer.Layer<never> = Layer.succeed(Tracer.Tracer, {
  span: (options) => new UseCaseSpan(options)
})
