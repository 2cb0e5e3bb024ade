import * as Schema from "effect/Schema"
import { CalendarDate } from "./CalendarDate.ts"

/**
 * A day on which an authority does not count a working day, though the country does: an office closed
 * between Christmas and New Year, say.
 *
 * A closure moves due dates later, so `source` says which protocol or decision lets it count.
 */
export const Closure = Schema.Struct({
  on: CalendarDate,
  reason: Schema.NonEmptyString,
  source: Schema.NonEmptyString
}).annotate({ identifier: "Closure" })
export interface Closure extends Schema.Schema.Type<typeof Closure> {}
