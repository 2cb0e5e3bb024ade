/**
 * An identity provider for each authority, for development alone: it vouches for anyone who is asked for.
 *
 * Its tokens are checked as all others are. Each authority's key pair is its own, and is kept in the data folder so
 * that a token outlives a restart.
 *
 * @module
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as jose from "jose"
import type { AuthorityCode, Practitioner } from "@section17/domain"
import { findSystem } from "../demonstration/caseSystem.ts"
import { find } from "../demonstration/practitioners.ts"
import type { Issuer } from "../tokens/Issuer.ts"

const ALGORITHM = "ES256"
const AUDIENCE = "section17"
const LIFETIME = "8h"

export interface DevelopmentIssuer {
  readonly authority: AuthorityCode.AuthorityCode
  readonly issuer: (gateway: string) => Issuer
  readonly jwks: jose.JSONWebKeySet
  readonly tokenFor: (practitioner: Practitioner.Practitioner) => Promise<string>
  /** A token for a made-up practitioner or case system of the authority; nothing when there is none who is called so. */
  readonly tokenAs: (as: string) => Promise<Issued | undefined>
}

export interface Issued {
  readonly subject: string
  readonly token: string
}

/** How the tokens of case systems are marked. */
const ofSystems = { claim: "idtyp", value: "app" }

/** Whom a token is for, and what it says of them. */
const claimsAs = (authority: AuthorityCode.AuthorityCode, as: string) => {
  const practitioner = find(authority, as)
  if (practitioner !== undefined) {
    const { id, name, roles } = practitioner
    return { subject: id, claims: { name, roles } }
  }
  const system = findSystem(authority, as)
  if (system === undefined) return undefined
  const { key, name, roles } = system
  return { subject: key, claims: { name, roles, [ofSystems.claim]: ofSystems.value } }
}

export const jwksPath = (authority: AuthorityCode.AuthorityCode): string =>
  `/development/issuers/${authority}/jwks.json`

const named = (authority: AuthorityCode.AuthorityCode): string => `urn:section17:development:${authority}`

const newKey = async (authority: AuthorityCode.AuthorityCode): Promise<jose.JWK> => {
  const { privateKey } = await jose.generateKeyPair(ALGORITHM, { extractable: true })
  const jwk = await jose.exportJWK(privateKey)
  return { ...jwk, alg: ALGORITHM, use: "sig", kid: `${authority}-${await jose.calculateJwkThumbprint(jwk)}` }
}

/** The key that is kept in the folder; two gateways that start at once agree on the one that was written first. */
const keptKey = async (folder: string, authority: AuthorityCode.AuthorityCode): Promise<jose.JWK> => {
  const file = join(folder, `${authority}.json`)
  const kept = readKey(file)
  if (kept !== undefined) return kept
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const key = await newKey(authority)
  try {
    writeFileSync(file, JSON.stringify(key), { mode: 0o600, flag: "wx" })
    return key
  } catch {
    return readKey(file) ?? key
  }
}

const readKey = (file: string): jose.JWK | undefined => {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}

const publicPart = ({ alg, crv, kid, kty, use, x, y }: jose.JWK): jose.JWK =>
  ({ alg, crv, kid, kty, use, x, y }) as jose.JWK

/** Makes the issuer of one authority. `folder` holds its keys. */
export const make = async (
  authority: AuthorityCode.AuthorityCode,
  folder: string
): Promise<DevelopmentIssuer> => {
  const key = await keptKey(folder, authority)
  const header = { alg: ALGORITHM, kid: key.kid ?? authority, typ: "at+jwt" }
  const signed = (subject: string, claims: jose.JWTPayload): Promise<string> =>
    new jose.SignJWT({ ...claims, authority })
      .setProtectedHeader(header)
      .setIssuer(named(authority))
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime(LIFETIME)
      .sign(key)
  return {
    authority,
    issuer: (gateway) => ({
      authority,
      issuer: named(authority),
      jwksUrl: `${gateway}${jwksPath(authority)}`,
      audience: AUDIENCE,
      caseSystems: ofSystems
    }),
    jwks: { keys: [publicPart(key)] },
    tokenFor: ({ id, name, roles }) => signed(id, { name, roles }),
    tokenAs: async (as) => {
      const asked = claimsAs(authority, as)
      if (asked === undefined) return undefined
      const { claims, subject } = asked
      return { subject, token: await signed(subject, claims) }
    }
  }
}

/** Where the keys of development are in the data folder. */
export const keysFolder = (data: string): string => join(data, "development", "keys")
