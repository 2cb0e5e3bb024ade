/**
 * The identity provider of an authority: who may say who a practitioner is.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { AuthorityCode } from "@section17/domain"

const HttpUrl = Schema.String.check(
  Schema.isPattern(/^https?:\/\/[^\s]+$/u),
  Schema.makeFilter((text: string) => URL.canParse(text) || "is not an address")
)

/** How the identity provider marks a token that it gave a system for itself, with nobody signed in (RFC 6749, section 4.4). */
const Mark = Schema.Struct({ claim: Schema.NonEmptyString, value: Schema.NonEmptyString })
export type Mark = typeof Mark.Type

/** What a token of the authority must say, and where the keys are that it is checked against. */
export const IssuerSettings = Schema.Struct({
  issuer: Schema.NonEmptyString,
  jwksUrl: HttpUrl,
  audience: Schema.NonEmptyString,
  /** The claim that marks the token of a case system, and what it says then; without it, no token is one. */
  caseSystems: Schema.optionalKey(Mark)
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

/** Two authorities fetch their keys at one address, so that the keys of one would sign for the other. */
export class KeysShared extends Schema.TaggedError<KeysShared>()("KeysShared", {
  jwksUrl: Schema.String,
  authorities: Schema.Array(AuthorityCode.AuthorityCode)
}) {
  override get message(): string {
    return `${this.authorities.join(" and ")} name the same keys, ${this.jwksUrl}. Give each authority its own: whoever signs for one must not be able to sign for another.`
  }
}

/** Throws {@link KeysShared}. */
export const assertOwnKeys = (issuers: ReadonlyArray<Issuer>): void => {
  const found = new Map<string, Issuer>()
  for (const issuer of issuers) {
    const { href } = new URL(issuer.jwksUrl)
    const other = found.get(href)
    if (other !== undefined) {
      throw new KeysShared({ jwksUrl: href, authorities: [other.authority, issuer.authority] })
    }
    found.set(href, issuer)
  }
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/u

/** Whether nobody on the way could put keys of their own in the place of the issuer's. */
export const hasSafeKeys = ({ jwksUrl }: Issuer): boolean => {
  const { hostname, protocol } = new URL(jwksUrl)
  return protocol === "https:" || LOOPBACK.test(hostname)
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
