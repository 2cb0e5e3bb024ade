/** The key of a team, as the authority names it. */
import * as Schema from "effect/Schema"

/** The key of a team: one word in small letters, digits and hyphens, unique within the authority, that never changes. */
export const TeamKey = Schema.String.check(
  Schema.isPattern(/^[a-z0-9][a-z0-9-]{0,59}$/u, {
    message: "give the key of a team: up to 60 small letters, digits and hyphens, such as assessment-north"
  })
).pipe(Schema.brand("TeamKey"), Schema.annotate({ identifier: "TeamKey" }))
export type TeamKey = typeof TeamKey.Type
