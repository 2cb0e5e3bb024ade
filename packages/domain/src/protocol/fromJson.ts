/**
 * A local protocol from JSON, so that an authority can supply its own without a line of code.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type Mistake, mistakesIn } from "./mistakes.ts"
import { LocalProtocol } from "./Protocol.ts"

/** One thing that keeps a text from being a protocol. */
export const Unreadable = Schema.Struct({
  /** Where in the protocol, such as `rules[3].within.unit`; empty for the whole of it. */
  path: Schema.String,
  /** The id of the rule in which it lies, or of the requirement that defines the role, when it has one. */
  rule: Schema.optionalKey(Schema.String),
  /** What is wrong. */
  why: Schema.String,
  /** What to write instead. */
  remedy: Schema.String
}).pipe(Schema.annotate({ identifier: "Unreadable" }))
export type Unreadable = typeof Unreadable.Type

const line = ({ path, remedy, rule, why }: Unreadable): string => {
  const where = path === "" ? "the protocol" : path
  return `${where}${rule === undefined ? "" : ` (${rule})`} ${why}. ${remedy}.`
}

/** What was given is no protocol: everything that is wrong with it, in its order. */
export class ProtocolUnreadable extends Schema.TaggedError<ProtocolUnreadable>()("ProtocolUnreadable", {
  issues: Schema.NonEmptyArray(Unreadable)
}) {
  override get message(): string {
    return ["The protocol cannot be read.", ...this.issues.map(line)].join("\n")
  }
}

const codec = Schema.toCodecJson(LocalProtocol)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The rule, or the requirement that defines the role, in which a path lies, as the text has it. */
const ruleAt = (json: unknown, [list, index]: Mistake["path"]): string | undefined => {
  if (!isRecord(json) || (list !== "rules" && list !== "roles")) return undefined
  const within = json[list]
  const entry: unknown = Array.isArray(within) ? within[Number(index)] : undefined
  const id = isRecord(entry) ? entry[list === "rules" ? "id" : "rule"] : undefined
  return typeof id === "string" ? id : undefined
}

const written = (path: Mistake["path"]): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./u, "")

const unreadable =
  (json: unknown) =>
  ({ path, remedy, why }: Mistake): Unreadable => {
    const rule = ruleAt(json, path)
    return { path: written(path), ...(rule === undefined ? {} : { rule }), why, remedy }
  }

const refused = (first: Unreadable, ...rest: ReadonlyArray<Unreadable>): ProtocolUnreadable =>
  new ProtocolUnreadable({ issues: [first, ...rest] })

const parsed = (text: string): Result.Result<unknown, ProtocolUnreadable> =>
  Result.try({
    try: (): unknown => JSON.parse(text),
    catch: (cause) =>
      refused({
        path: "",
        why: `is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
        remedy: "Write one JSON object, its names and words in double quotes, with no comma after the last"
      })
  })

/** An editor is told by `$schema` what to check a file against; it is no part of the protocol. */
const withoutSchema = (json: unknown): unknown => {
  if (!isRecord(json)) return json
  const { $schema: _, ...protocol } = json
  return protocol
}

const decoded = (json: unknown): Result.Result<LocalProtocol, ProtocolUnreadable> =>
  Schema.decodeUnknownResult(codec)(json, {
    errors: "all",
    onExcessProperty: "error",
    reportInput: true
  }).pipe(
    Result.mapError(({ issue }) => {
      const [first, ...rest] = mistakesIn(issue).map(unreadable(json))
      return refused(first ?? { path: "", why: "is no protocol", remedy: "Write a protocol" }, ...rest)
    })
  )

/**
 * The protocol that a JSON text holds; a value that is no text is taken as JSON already parsed.
 *
 * Fails with {@link ProtocolUnreadable}, which lists everything that is wrong. A field that a protocol does not have
 * is wrong too: a misspelt `reading` must not be passed over. That the protocol is no looser than its edition is for
 * `conformance` to say.
 */
export const protocolFromJson = (input: unknown): Result.Result<LocalProtocol, ProtocolUnreadable> =>
  Result.flatMap(typeof input === "string" ? parsed(input) : Result.succeed(input), (json) =>
    decoded(withoutSchema(json))
  )
