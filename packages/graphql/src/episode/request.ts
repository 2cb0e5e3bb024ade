/** A mutation's input as a request that can be told from another. */
import * as Schema from "effect/Schema"
import { IdempotencyKey, type Request } from "@section17/application"
import { EpisodeGlobalId } from "../session/ids.ts"

/** What every mutation but the first is given beside its command. */
export interface Header {
  readonly idempotencyKey: string
  readonly episode: string
  readonly seenVersion: number
}

export const Key = Schema.Struct({ idempotencyKey: IdempotencyKey })

export const About = Schema.Struct({
  ...Key.fields,
  episode: EpisodeGlobalId,
  seenVersion: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))
})

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)])
  )
}

/** The same input, however its fields are ordered, is the same text. */
export const canonical = (input: object): string => JSON.stringify(sorted(input))

export const request = (
  key: IdempotencyKey,
  { input, operation }: { readonly operation: string; readonly input: { readonly idempotencyKey: string } }
): Request => {
  const { idempotencyKey: _, ...rest } = input
  return { key, operation, input: canonical(rest) }
}
