/** An identity provider on a loopback port: real keys, real signatures, and a count of how often the keys were asked for. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import * as jose from "jose"
import type { Issuer } from "../tokens/Issuer.ts"

export interface Signing {
  readonly privateKey: jose.CryptoKey
  readonly publicJwk: jose.JWK
  readonly alg: string
  readonly kid: string
}

export const newKey = async (alg: string, kid: string): Promise<Signing> => {
  const { privateKey, publicKey } = await jose.generateKeyPair(alg, { extractable: true })
  return { privateKey, publicJwk: { ...(await jose.exportJWK(publicKey)), alg, kid, use: "sig" }, alg, kid }
}

export interface TestIssuer {
  readonly settings: Issuer
  /** The keys that it publishes; a test may change them. */
  readonly keys: Array<Signing>
  readonly fetches: () => number
  readonly sign: (claims?: jose.JWTPayload, options?: Options) => Promise<string>
  readonly stop: () => Promise<void>
}

export interface Options {
  readonly header?: Readonly<Record<string, unknown>>
  readonly key?: Signing
}

export const seconds = (): number => Math.floor(Date.now() / 1000)

export const startIssuer = async (authority: Issuer["authority"], issuer: string): Promise<TestIssuer> => {
  const keys = [await newKey("RS256", `${authority}-1`)]
  let fetched = 0
  const server = createServer((_, response) => {
    fetched += 1
    response.setHeader("content-type", "application/json")
    response.end(JSON.stringify({ keys: keys.map(({ publicJwk }) => publicJwk) }))
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const settings = {
    authority,
    issuer,
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    audience: "section17"
  }

  const claimsOf = (claims: jose.JWTPayload): jose.JWTPayload => ({
    iss: issuer,
    aud: settings.audience,
    sub: `${authority}-team-manager`,
    name: "Ruth Castell",
    roles: ["teamManager"],
    iat: seconds(),
    exp: seconds() + 300,
    ...claims
  })

  return {
    settings,
    keys,
    fetches: () => fetched,
    sign: async (claims = {}, { header = {}, key = keys[0] as Signing } = {}) => {
      const { alg, kid, privateKey } = key
      const payload = new TextEncoder().encode(JSON.stringify(claimsOf(claims)))
      return new jose.CompactSign(payload)
        .setProtectedHeader({ alg, kid, typ: "at+jwt", ...header } as jose.CompactJWSHeaderParameters)
        .sign(privateKey, { crit: { urgent: true } })
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      })
  }
}

const encode = (value: unknown): string =>
  jose.base64url.encode(typeof value === "string" ? value : JSON.stringify(value))

/** A token put together by hand, as a forger would. */
export const forge = (header: unknown, payload: unknown, signature = ""): string =>
  `${encode(header)}.${encode(payload)}.${signature}`
