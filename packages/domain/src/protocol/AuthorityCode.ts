/** The key of a local authority: the name of its folder among the protocols. */
import * as Schema from "effect/Schema"

export const AuthorityCode = Schema.String.check(
  Schema.isPattern(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, {
    description: "The key of a local authority: small letters and hyphens, such as north-shire.",
    message: "Write the authority in small letters and hyphens, such as north-shire"
  }),
  Schema.isMaxLength(60)
).pipe(Schema.brand("AuthorityCode"), Schema.annotate({ identifier: "AuthorityCode" }))
export type AuthorityCode = typeof AuthorityCode.Type
