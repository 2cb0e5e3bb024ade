/** Decisions about a child's record itself, beside what happened in an episode: who may see it, how long it is kept, where it goes. */
import * as Schema from "effect/Schema"
import type { Instant } from "@section17/domain"

const words = {
  restriction: "Record restricted",
  opening: "Restricted record opened",
  legalHold: "Legal hold placed",
  erasure: "Erasure proposed",
  transfer: "Child offered to another authority, or by one"
} as const

const kinds = Object.keys(words) as [keyof typeof words, ...Array<keyof typeof words>]

export const DecisionKind = Schema.Literals(kinds).pipe(Schema.annotate({ identifier: "DecisionKind" }))
export type DecisionKind = typeof DecisionKind.Type

/** What was decided, in words. */
export const saysDecision = (kind: DecisionKind): string => words[kind]

/** One of them, with what came of it: whether it was lifted, withdrawn or answered, and why. */
export interface Decided {
  readonly kind: DecisionKind
  /** Its place among those of its kind, from 1: earlier ones keep theirs. */
  readonly number: number
  readonly at: Instant.Instant
  readonly details: Readonly<Record<string, unknown>>
}
