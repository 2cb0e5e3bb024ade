import { createHmac } from "node:crypto"
import { connect } from "node:net"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import * as jose from "jose"
import { AuthorityCode } from "@section17/domain"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { forge, newKey, seconds, type Signing, startIssuer, type TestIssuer } from "../testing/TestIssuer.ts"
import { ask, askRaw, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import * as Tokens from "./Tokens.ts"

const bristol = AuthorityCode.AuthorityCode.make("bristol")
const southGloucestershire = AuthorityCode.AuthorityCode.make("south-gloucestershire")
const COOLDOWN_MILLIS = 300
const REFRESH_MILLIS = 500

let issuer: TestIssuer
let other: TestIssuer
let gateway: TestGateway
const folder = mkdtempSync(join(tmpdir(), "section17-tokens-"))
const revoked = join(folder, "revoked.json")

beforeAll(async () => {
  writeFileSync(revoked, "{}")
  issuer = await startIssuer(bristol, "https://login.example/bristol")
  other = await startIssuer(southGloucestershire, "https://login.example/south-gloucestershire")
  gateway = await startTestGateway({
    configuration: { environment: "production", issuers: [issuer.settings, other.settings], revoked },
    parts: { patience: { cooldownMillis: COOLDOWN_MILLIS, refreshMillis: REFRESH_MILLIS } }
  })
})

afterAll(async () => {
  await gateway.stop()
  await Promise.all([issuer.stop(), other.stop()])
  rmSync(folder, { recursive: true })
})

const status = async (token: string): Promise<number> =>
  (await ask(gateway.url, "{ __typename }", { token })).status

const key = (): Signing => issuer.keys[0] as Signing

const goodClaims = () => ({
  iss: issuer.settings.issuer,
  aud: "section17",
  sub: "bristol-team-manager",
  name: "Ruth Castell",
  roles: ["teamManager"],
  iat: seconds(),
  exp: seconds() + 300
})

/** A payload whose text is signed as it stands. */
const signText = (text: string): Promise<string> =>
  new jose.CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: key().alg, kid: key().kid, typ: "at+jwt" })
    .sign(key().privateKey)

const hmac = async (): Promise<string> => {
  const pem = await jose.exportSPKI((await jose.importJWK(key().publicJwk, "RS256")) as jose.CryptoKey)
  const unsigned = forge({ alg: "HS256", kid: key().kid, typ: "at+jwt" }, goodClaims()).slice(0, -1)
  return `${unsigned}.${createHmac("sha256", pem).update(unsigned).digest("base64url")}`
}

const without = (name: string) => issuer.sign({ [name]: undefined })

/** Each as it is called in the table of tokens that must all get the same answer. */
const bad: Readonly<Record<string, () => string | Promise<string>>> = {
  "no signature, alg none": () => forge({ alg: "none", typ: "at+jwt" }, goodClaims()),
  "alg empty": () => forge({ alg: "", typ: "at+jwt" }, goodClaims()),
  "alg nOnE": () => forge({ alg: "nOnE", typ: "at+jwt" }, goodClaims()),
  "signed with the public key as a secret": hmac,
  "an algorithm that is not on the list": async () => {
    const key = await newKey("RS512", issuer.keys[0]?.kid ?? "")
    return issuer.sign({}, { key })
  },
  "another key under the known kid": async () => issuer.sign({}, { key: await newKey("RS256", key().kid) }),
  "a kid that climbs folders": () => issuer.sign({}, { header: { kid: "../../../../dev/null" } }),
  "a kid that is SQL": () => issuer.sign({}, { header: { kid: "' or 1=1; --" } }),
  "an unknown kid": () => issuer.sign({}, { header: { kid: "nobody-1" } }),
  "a jku": () => issuer.sign({}, { header: { jku: issuer.settings.jwksUrl } }),
  "an x5u": () => issuer.sign({}, { header: { x5u: "https://elsewhere.example/cert" } }),
  "a jwk": () => issuer.sign({}, { header: { jwk: key().publicJwk } }),
  "an x5c": () => issuer.sign({}, { header: { x5c: ["MIIB"] } }),
  "another audience": () => issuer.sign({ aud: "payroll" }),
  "no audience": () => without("aud"),
  "an issuer that begins as ours does": () => issuer.sign({ iss: `${issuer.settings.issuer}.evil.example` }),
  "an issuer that ends as ours does": () =>
    issuer.sign({ iss: `https://evil.example/${issuer.settings.issuer}` }),
  "an issuer with a slash more": () => issuer.sign({ iss: `${issuer.settings.issuer}/` }),
  "an issuer that is a name of every object": () => issuer.sign({ iss: "__proto__" }),
  "no issuer": () => without("iss"),
  "no exp": () => without("exp"),
  "an exp that is text": () => issuer.sign({ exp: "tomorrow" as unknown as number }),
  "expired 61 seconds ago": () => issuer.sign({ iat: seconds() - 300, exp: seconds() - 61 }),
  "not valid for another 90 seconds": () => issuer.sign({ nbf: seconds() + 90 }),
  "issued 90 seconds from now": () => issuer.sign({ iat: seconds() + 90 }),
  "issued more than a day ago": () => issuer.sign({ iat: seconds() - 86_500 }),
  "an id token, by its nonce": () => issuer.sign({ nonce: "n-0S6" }),
  "an id token, by its at_hash": () => issuer.sign({ at_hash: "77Qm" }),
  "an id token, by its typ": () => issuer.sign({}, { header: { typ: "id+jwt" } }),
  "no typ": () => issuer.sign({}, { header: { typ: undefined } }),
  "a logout token": () => issuer.sign({}, { header: { typ: "logout+jwt" } }),
  "a claim written twice": () =>
    signText(JSON.stringify(goodClaims()).replace('"sub":', '"sub":"bristol-social-worker","sub":')),
  "a claim written twice, once escaped": () =>
    signText(JSON.stringify(goodClaims()).replace('"sub":', '"\\u0073ub":"bristol-social-worker","sub":')),
  "the issuer of one authority for another": () => issuer.sign({ authority: "south-gloucestershire" }),
  "signed by one authority's key in the name of another": () => issuer.sign({ iss: other.settings.issuer }),
  "crit that nobody knows": () => issuer.sign({}, { header: { crit: ["urgent"], urgent: true } }),
  "crit that is empty": () =>
    forge({ alg: "RS256", kid: key().kid, typ: "at+jwt", crit: [] }, goodClaims(), "AAAA"),
  "no subject": () => without("sub"),
  "a subject that is no practitioner's id": () => issuer.sign({ sub: "../admin" }),
  "no roles": () => without("roles"),
  "roles that are text": () => issuer.sign({ roles: "teamManager" }),
  "a name that is blank": () => issuer.sign({ name: " \u00a0\n" }),
  "a name with a null character": () => issuer.sign({ name: "Ruth\0Castell" }),
  "a name with half a character": () => issuer.sign({ name: "Ruth \ud83d" }),
  "a purpose that is blank": () => issuer.sign({ purpose: "   " }),
  "a purpose with a null character": () => issuer.sign({ purpose: "direct\0care" }),
  "a purpose with half a character": () => issuer.sign({ purpose: "\udc00 care" }),
  "9 KB long": () => issuer.sign({ filler: "x".repeat(9000) }),
  "an encrypted token": () => "eyJhbGciOiJSU0EtT0FFUCJ9.a.b.c.d",
  "not a token at all": () => "let-me-in",
  "empty segments": () => ".."
}

describe("RFC 8725: a token that is no good", () => {
  it.each(Object.entries(bad))("%s gets the one answer that all bad tokens get", async (_, make) => {
    const reference = await ask(gateway.url, "{ __typename }")
    const answer = await ask(gateway.url, "{ __typename }", { token: await make() })
    expect(answer.status).toBe(401)
    expect(answer.headers.get("www-authenticate")).toBe("Bearer")
    expect(answer.text).toBe(reference.text)
    expect(answer.json).toEqual({
      errors: [
        {
          message:
            "Send a valid access token of your authority's identity provider in the Authorization header.",
          extensions: { code: "UNAUTHENTICATED" }
        }
      ]
    })
  })

  it("of 1 MB is not even read, and gets the same answer", async () => {
    const { body, status } = await askRaw(gateway.url, `Bearer ${"x".repeat(1_000_000)}`, connect)
    const reference = await ask(gateway.url, "{ __typename }")
    expect(status).toBe(401)
    expect(body).toBe(reference.text)
  })

  it.each(["Basic dXNlcjpwYXNz", "Bearer", "bearer a b", "Token x"])(
    "an Authorization header that says %s gets it too",
    async (authorization) => {
      const answer = await ask(gateway.url, "{ __typename }", { headers: { authorization } })
      expect(answer.status).toBe(401)
    }
  )

  it("is nowhere in the log, which has the reason", async () => {
    const token = await issuer.sign({ nonce: "secret-nonce" })
    await status(token)
    expect(gateway.lines().some((line) => line.includes(token) || line.includes("secret-nonce"))).toBe(false)
    expect(gateway.lines().some((line) => line.includes('"reason":"id token"'))).toBe(true)
  })
})

describe("RFC 9068: a token that is good", () => {
  it("is let in", async () => expect(await status(await issuer.sign())).toBe(200))
  it("is let in with typ JWT, as many providers write it", async () =>
    expect(await status(await issuer.sign({}, { header: { typ: "JWT" } }))).toBe(200))
  it("is let in when it names the authority of its issuer", async () =>
    expect(await status(await issuer.sign({ authority: "bristol" }))).toBe(200))
  it("is let in up to a minute after it expired, for clocks that differ", async () =>
    expect(await status(await issuer.sign({ exp: seconds() - 50 }))).toBe(200))
  it.each(["PS256", "ES256", "EdDSA"])("is let in when it is signed with %s", async (alg) => {
    const key = await newKey(alg, `bristol-${alg}`)
    issuer.keys.push(key)
    await wait(COOLDOWN_MILLIS + 50)
    expect(await status(await issuer.sign({}, { key }))).toBe(200)
  })
})

const until = async (claims: jose.JWTPayload): Promise<number | undefined> => {
  const verified = await Tokens.make([issuer.settings]).verify(await issuer.sign(claims))
  return verified._tag === "Verified" ? verified.expiresAt : undefined
}

describe("how long a token is good for", () => {
  const issued = seconds() - 60

  it("is until it expires", async () =>
    expect(await until({ iat: issued, exp: issued + 3600 })).toBe(issued + 3600))
  it("is a day at most, also for what is opened with it, whatever it says", async () =>
    expect(await until({ iat: issued, exp: issued + 7 * 86_400 })).toBe(issued + 86_400))
})

/** Again and again until it is told to end, several at once; the statuses that came of it. */
const again = (sign: () => Promise<string>, atOnce: number) => {
  const ending = new AbortController()
  const statuses: Array<number> = []
  const worker = async (): Promise<void> => {
    while (!ending.signal.aborted) statuses.push(await status(await sign()))
  }
  const work = Promise.all(Array.from({ length: atOnce }, worker))
  return async (): Promise<ReadonlyArray<number>> => {
    ending.abort()
    await work
    return statuses
  }
}

describe("keys that change", () => {
  it("do not fail one token of the old key or of the new, though others name keys that nobody has all the while", async () => {
    const before = issuer.keys[0] as Signing
    const after = await newKey("ES256", "bristol-2")
    let signing = before
    let next = 0
    const fetched = issuer.fetches()
    const began = performance.now()
    const flood = again(() => issuer.sign({}, { header: { kid: `nobody-${(next += 1)}` } }), 2)
    // Each token is a new one, so that each is verified.
    const work = again(() => issuer.sign({ jti: String((next += 1)) }, { key: signing }), 2)

    issuer.keys.push(after)
    await wait(2 * REFRESH_MILLIS)
    signing = after
    await wait(REFRESH_MILLIS)
    expect(await status(await issuer.sign({ jti: "old" }, { key: before }))).toBe(200)
    issuer.keys.splice(issuer.keys.indexOf(before), 1)
    await wait(2 * REFRESH_MILLIS)
    expect(await status(await issuer.sign({ jti: "older" }, { key: before }))).toBe(401)

    const [worked, refused] = [await work(), await flood()]
    const took = performance.now() - began
    expect(worked.length).toBeGreaterThan(20)
    expect(new Set(worked)).toEqual(new Set([200]))
    expect(new Set(refused)).toEqual(new Set([401]))
    expect(issuer.fetches() - fetched).toBeLessThanOrEqual(2 + took / COOLDOWN_MILLIS + took / REFRESH_MILLIS)
    issuer.keys.unshift(before)
    await wait(2 * REFRESH_MILLIS)
  })

  it("are known at once when they sign as they are published, though all keys were fetched a moment ago", async () => {
    await wait(COOLDOWN_MILLIS + REFRESH_MILLIS)
    expect(await status(await issuer.sign({ jti: "has them fetched" }))).toBe(200)
    const key = await newKey("ES256", "bristol-3")
    issuer.keys.push(key)
    const tokens = await Promise.all(
      Array.from({ length: 8 }, (_, at) => issuer.sign({ jti: String(at) }, { key }))
    )
    expect(new Set(await Promise.all(tokens.map(status)))).toEqual(new Set([200]))
  })

  it("are fetched once per cooldown, however many unknown keys are named", async () => {
    await wait(COOLDOWN_MILLIS + 50)
    const [before, began] = [issuer.fetches(), performance.now()]
    for (let at = 0; at < 20; at += 1)
      await status(await issuer.sign({}, { header: { kid: `unknown-${at}` } }))
    const took = performance.now() - began
    const anyway = 1 + took / REFRESH_MILLIS
    expect(issuer.fetches() - before).toBeLessThanOrEqual(1 + took / COOLDOWN_MILLIS + anyway)
  })

  it("still count while the identity provider cannot be reached", async () => {
    const own = await startIssuer(bristol, "https://login.example/gone")
    const patience = { cooldownMillis: 0, refreshMillis: 0 }
    const tokens = Tokens.make([own.settings], { patience })
    expect((await tokens.verify(await own.sign()))._tag).toBe("Verified")
    await own.stop()
    for (const jti of ["one", "other"])
      expect((await tokens.verify(await own.sign({ jti })))._tag).toBe("Verified")
  })
})

describe("a practitioner whose access is withdrawn", () => {
  it("is refused within five seconds, though the token has not expired", async () => {
    const token = await issuer.sign({ sub: "bristol-social-worker" })
    expect(await status(token)).toBe(200)
    writeFileSync(revoked, JSON.stringify({ bristol: ["bristol-social-worker"] }))
    await wait(1200)
    const answer = await ask(gateway.url, "{ __typename }", { token })
    expect(answer.status).toBe(401)
    expect(answer.text).toBe((await ask(gateway.url, "{ __typename }")).text)
    expect(await status(await issuer.sign())).toBe(200)
  })
})

describe("an identity provider that does not answer", () => {
  it("is said to be unreachable: nothing is known of the token", async () => {
    const silent = await startIssuer(bristol, "https://login.example/silent")
    const own = await startTestGateway({
      configuration: { environment: "production", issuers: [silent.settings] }
    })
    const token = await silent.sign()
    await silent.stop()
    const answer = await ask(own.url, "{ __typename }", { token })
    expect(answer.status).toBe(503)
    expect(answer.headers.get("retry-after")).toBe("5")
    await own.stop()
  })
})
