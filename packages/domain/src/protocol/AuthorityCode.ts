/** The key of a local authority: the name of its folder among the protocols. */
import * as Schema from "effect/Schema"

export const AuthorityCode = Schema.String.check(
  Schema.isPattern(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u),
  Schema.isMaxLength(60)
).pipe(Schema.brand("AuthorityCode"), Schema.annotate({ identifier: "AuthorityCode" }))
export type AuthorityCode = typeof AuthorityCode.Type
