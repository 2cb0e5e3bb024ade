/** Columns of the field's own values. */
import { Type } from "@mikro-orm/core"
import * as Schema from "effect/Schema"
import type { Instant } from "@section17/domain"

/** A point in time, to the millisecond, as the domain writes it. */
export class InstantColumn extends Type<Instant.Instant, string> {
  override getColumnType(): string {
    return "timestamptz(3)"
  }
}

/** A value that a Schema encodes. A value that the Schema does not allow is not written. */
export class SchemaColumn<A> extends Type<A, string> {
  private readonly encode: (value: A) => unknown
  constructor(schema: Schema.Codec<A, unknown>) {
    super()
    this.encode = Schema.encodeSync(schema)
  }
  override convertToDatabaseValue(value: A): string {
    return JSON.stringify(this.encode(value))
  }
  override getColumnType(): string {
    return "jsonb"
  }
}

/** A value of which the columns beside it say what it is. */
export class JsonColumn extends Type<unknown, string> {
  override convertToDatabaseValue(value: unknown): string {
    return JSON.stringify(value)
  }
  override getColumnType(): string {
    return "jsonb"
  }
}
