/**
 * Verifies access tokens: signed by the identity provider of one authority, for that authority alone.
 *
 * Signatures and times are `jose`'s to check. What is added here narrows it: which algorithms, which kinds of token,
 * which issuer for which authority. The reasons are for the log; whoever sent the token learns none.
 *
 * @see RFC 8725 (JSON Web Token Best Current Practices), RFC 9068 (JWT Profile for OAuth 2.0 Access Tokens)
 * @module
 */
import * as jose from "jose"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { SessionContext } from "@section17/application"
import { Claims, sessionOf, sessionOfSystem, SystemClaims } from "./Claims.ts"
import { hasDuplicateMembers } from "./duplicateMembers.ts"
import { byIssuer, type Issuer } from "./Issuer.ts"
import { type Patience, publishedAt, usualPatience } from "./keys.ts"
import { type IsRevoked, nobody } from "./Revoked.ts"

export interface Verified {
  readonly _tag: "Verified"
  readonly session: SessionContext
  /** When the token counts no longer: it has expired, or is a day old. Seconds since 1970, by the clock on the wall. */
  readonly expiresAt: number
}
/** The token is no good. The reason is a word for the log, never text of the token. */
export interface Refused {
  readonly _tag: "Refused"
  readonly reason: string
}
/** The identity provider's keys cannot be had, so that nothing can be said of the token. */
export interface Unverifiable {
  readonly _tag: "Unverifiable"
  readonly reason: string
}
export type Verification = Verified | Refused | Unverifiable

export interface Tokens {
  readonly verify: (token: string) => Promise<Verification>
}

export interface Options {
  readonly isRevoked?: IsRevoked
  readonly patience?: Patience
}

const MAX_LENGTH = 8192
const CLOCK_TOLERANCE_SECONDS = 60
/** An access token lives no longer than a working day; RFC 9068 asks for `iat`, and this makes it be checked. */
const MAX_AGE_SECONDS = 24 * 60 * 60
const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"]
const TYPES = new Set(["at+jwt", "application/at+jwt", "jwt"])
const KEY_IN_HEADER = ["jku", "x5u", "jwk", "x5c"]
const ID_TOKEN_CLAIMS = ["nonce", "at_hash", "c_hash", "s_hash"]

const refused = (reason: string): Refused => ({ _tag: "Refused", reason })

interface Segments {
  readonly header: jose.ProtectedHeaderParameters
  readonly issuer: string
}

/** What is said before anything is known of whether it is true: only enough to choose the keys. */
const read = (token: string): Segments | undefined => {
  try {
    const [header = "", payload = ""] = token.split(".")
    if ([header, payload].some((segment) => hasDuplicateMembers(text(segment)))) return undefined
    const { iss } = jose.decodeJwt(token)
    return typeof iss === "string" ? { header: jose.decodeProtectedHeader(token), issuer: iss } : undefined
  } catch {
    return undefined
  }
}

const text = (segment: string): string =>
  new TextDecoder("utf-8", { fatal: true }).decode(jose.base64url.decode(segment))

const wrongHeader = ({ typ, ...header }: jose.ProtectedHeaderParameters): string | undefined => {
  if (KEY_IN_HEADER.some((name) => name in header)) return "key in header"
  return typeof typ === "string" && TYPES.has(typ.toLowerCase()) ? undefined : "typ"
}

const isIdToken = (payload: jose.JWTPayload): boolean =>
  ID_TOKEN_CLAIMS.some((claim) => claim in payload) ||
  payload["typ"] === "ID" ||
  payload["token_use"] === "id"

const decodeClaims = Schema.decodeUnknownResult(Claims)
const decodeSystemClaims = Schema.decodeUnknownResult(SystemClaims)

type Read = Result.Result<
  { readonly session: SessionContext; readonly speaksFor: Issuer["authority"] },
  Schema.SchemaError
>

/** Whose token it is: what the identity provider marks is a case system's, whatever else it says, and nothing else is. */
const claimsOf = (payload: jose.JWTPayload, { authority, caseSystems: mark }: Issuer): Read =>
  mark !== undefined && payload[mark.claim] === mark.value
    ? Result.map(decodeSystemClaims(payload), (claims) => ({
        session: sessionOfSystem(claims, authority),
        speaksFor: claims.authority ?? authority
      }))
    : Result.map(decodeClaims(payload), (claims) => ({
        session: sessionOf(claims, authority),
        speaksFor: claims.authority ?? authority
      }))

/** Both claims are there: a token without them is refused before. */
const endOf = ({ exp = 0, iat = 0 }: jose.JWTPayload): number => Math.min(exp, iat + MAX_AGE_SECONDS)

const accept = (payload: jose.JWTPayload, issuer: Issuer, isRevoked: IsRevoked): Verification => {
  if (isIdToken(payload)) return refused("id token")
  const read = claimsOf(payload, issuer)
  if (Result.isFailure(read)) return refused("claims")
  const { session, speaksFor } = read.success
  if (speaksFor !== issuer.authority) return refused("another authority")
  if (isRevoked(session)) return refused("revoked")
  return { _tag: "Verified", session, expiresAt: endOf(payload) }
}

/** Whether it is the keys that failed, and not the token. */
const isAboutKeys = (error: unknown): boolean =>
  !(error instanceof jose.errors.JOSEError) ||
  error.code === "ERR_JOSE_GENERIC" ||
  error instanceof jose.errors.JWKSTimeout ||
  error instanceof jose.errors.JWKSInvalid

const failed = (error: unknown): Verification => {
  const reason = error instanceof jose.errors.JOSEError ? error.code : "keys unreachable"
  return isAboutKeys(error) ? { _tag: "Unverifiable", reason } : refused(reason)
}

/** Throws `IssuerShared` when two authorities name the same issuer. */
export const make = (issuers: ReadonlyArray<Issuer>, options: Options = {}): Tokens => {
  const { isRevoked = nobody, patience = usualPatience } = options
  const known = byIssuer(issuers)
  const keys = new Map(issuers.map(({ issuer, jwksUrl }) => [issuer, publishedAt(jwksUrl, patience)]))

  const verify = async (token: string): Promise<Verification> => {
    if (token.length > MAX_LENGTH) return refused("too long")
    const segments = read(token)
    if (segments === undefined) return refused("malformed")
    const wrong = wrongHeader(segments.header)
    if (wrong !== undefined) return refused(wrong)
    const issuer = known.get(segments.issuer)
    const key = keys.get(segments.issuer)
    if (issuer === undefined || key === undefined) return refused("issuer")
    try {
      const { payload } = await jose.jwtVerify(token, key, {
        algorithms: ALGORITHMS,
        issuer: issuer.issuer,
        audience: issuer.audience,
        requiredClaims: ["exp", "iat", "sub"],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        maxTokenAge: MAX_AGE_SECONDS
      })
      return accept(payload, issuer, isRevoked)
    } catch (error) {
      return failed(error)
    }
  }
  return { verify }
}
