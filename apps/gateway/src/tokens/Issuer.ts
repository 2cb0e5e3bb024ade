/**
 * The identity provider of an authority: who may say who a practitioner is.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { AuthorityCode } from "@section17/domain"

const HttpUrl = Schema.String.check(Schema.isPattern(/^https?:\/\/[^\s]+$/u))

/** What a token of the authority must say, and where the keys are that it is checked against. */
export const IssuerSettings = Schema.Struct({
  issuer: Schema.NonEmptyString,
  jwksUrl: HttpUrl,
  audience: Schema.NonEmptyString
})

/** The identity provider of each authority, by the authority's code. */
export const IssuersByAuthority = Schema.Record(AuthorityCode.AuthorityCode, IssuerSettings)
export type IssuersByAuthority = typeof IssuersByAuthority.Type

export type Issuer = typeof IssuerSettings.Type & { readonly authority: AuthorityCode.AuthorityCode }

/** Two authorities name the same issuer, so that a token would not say which of them it speaks for. */
export class IssuerShared extends Schema.TaggedError<IssuerShared>()("IssuerShared", {
  issuer: Schema.String,
  authorities: Schema.Array(AuthorityCode.AuthorityCode)
}) {
  override get message(): string {
    return `${this.authorities.join(" and ")} name the same issuer, ${this.issuer}. Give each authority its own: one issuer cannot speak for two.`
  }
}

/** The issuers by the exact text of their `iss`. Throws {@link IssuerShared}. */
export const byIssuer = (issuers: ReadonlyArray<Issuer>): ReadonlyMap<string, Issuer> => {
  const found = new Map<string, Issuer>()
  for (const issuer of issuers) {
    const other = found.get(issuer.issuer)
    if (other !== undefined) {
      throw new IssuerShared({ issuer: issuer.issuer, authorities: [other.authority, issuer.authority] })
    }
    found.set(issuer.issuer, issuer)
  }
  return found
}
