import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { AuthorityCode } from "@section17/domain"
import { describe, expect, it } from "vitest"
import { assertIssuers, assertServer, type Configuration, fromEnvironment } from "./configuration.ts"
import { startGateway } from "./gateway.ts"

const SECTION17_ISSUERS = JSON.stringify({
  bristol: { issuer: "https://login.example", jwksUrl: "https://login.example/keys", audience: "section17" }
})
const DATABASE_URL = "postgresql://gateway@db.example/section17"
const secret = "s".repeat(32)
const { bristol } = JSON.parse(SECTION17_ISSUERS)
const given = (env: Readonly<Record<string, string>>): Configuration =>
  Result.getOrThrow(fromEnvironment(env))
const refusal = (env: Readonly<Record<string, string>>): string =>
  Result.match(fromEnvironment(env), { onFailure: ({ message }) => message, onSuccess: () => "" })

describe("the environment", () => {
  it("can be silent: production, on loopback, on records in the checkout", () => {
    expect(given({})).toMatchObject({ environment: "production", host: "127.0.0.1", port: 4000, issuers: [] })
    expect(given({}).store).toMatchObject({
      engine: "pglite",
      folder: expect.stringMatching(/\.data\/database$/)
    })
  })
  it("is development only when it says so", () => {
    expect(given({ NODE_ENV: "development" }).environment).toBe("development")
    expect(given({ NODE_ENV: "test" }).environment).toBe("production")
    expect(given({ NODE_ENV: "development", SECTION17_ENVIRONMENT: "production" }).environment).toBe(
      "production"
    )
  })
  it("takes what is empty as what is not there", () =>
    expect(given({ PORT: "", DATABASE_URL: "" }).port).toBe(4000))
  it("says where metrics are served, and otherwise they are nowhere", () => {
    expect(given({}).metrics).toBeUndefined()
    expect(given({ SECTION17_METRICS: "9464" }).metrics).toEqual({ host: "127.0.0.1", port: 9464 })
    expect(given({ SECTION17_METRICS: "10.0.0.7:9464" }).metrics).toEqual({ host: "10.0.0.7", port: 9464 })
    expect(refusal({ SECTION17_METRICS: "everywhere" })).toContain("SECTION17_METRICS: Give a port")
  })
  it("names the issuer of each authority", () =>
    expect(given({ SECTION17_ISSUERS }).issuers).toEqual([
      {
        authority: AuthorityCode.AuthorityCode.make("bristol"),
        issuer: "https://login.example",
        jwksUrl: "https://login.example/keys",
        audience: "section17"
      }
    ]))
  it("names a database with its secrets", () => {
    const previous = [secret.replaceAll("s", "a"), secret.replaceAll("s", "b")]
    const { store } = given({
      DATABASE_URL,
      SECTION17_SECRET: secret,
      SECTION17_PREVIOUS_SECRETS: previous.join()
    })
    expect(store).toMatchObject({ engine: "postgres", url: DATABASE_URL })
    expect(store.engine === "postgres" && Redacted.value(store.sessionSecret)).toBe(secret)
    expect(store.engine === "postgres" && store.previousSecrets?.map(Redacted.value)).toEqual(previous)
    expect(JSON.stringify(store)).not.toContain(secret)
  })
})

describe("an environment that will not do", () => {
  it.each([
    [{ SECTION17_ENVIRONMENT: "test" }, 'SECTION17_ENVIRONMENT: Say "development" or "production".'],
    [{ PORT: "high" }, "PORT"],
    [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL: Give the address of a PostgreSQL server"],
    [{ DATABASE_URL: "postgresql://x@127.0.0.1/x" }, "SECTION17_SECRET: Give the secret"],
    [
      { DATABASE_URL, SECTION17_SECRET: secret.slice(1) },
      "SECTION17_SECRET: A secret of 31 bytes can be guessed. Give at least 32 random bytes"
    ],
    [
      { DATABASE_URL, SECTION17_SECRET: secret, SECTION17_PREVIOUS_SECRETS: `${secret},short` },
      "SECTION17_PREVIOUS_SECRETS: A secret of 5 bytes can be guessed."
    ],
    [
      { SECTION17_WEBHOOK_NETWORKS: "10.0.0.0/8,intranet" },
      "SECTION17_WEBHOOK_NETWORKS: intranet is no network."
    ],
    [{ SECTION17_WEBHOOK_NETWORKS: "10.0.0.0/33" }, "SECTION17_WEBHOOK_NETWORKS: 10.0.0.0/33 is no network."],
    [{ SECTION17_REMINDERS: '{"bristol":[-16]}' }, "SECTION17_REMINDERS: Give JSON"],
    [{ SECTION17_ISSUERS: "/no/such/file" }, "SECTION17_ISSUERS: There is no file /no/such/file."],
    [{ SECTION17_ISSUERS: '{"bristol":{"issuer":"x"}}' }, "jwksUrl"],
    [{ SECTION17_ISSUERS: '{"Bristol City":{}}' }, "SECTION17_ISSUERS: Give JSON"]
  ])("%o says what to do", (env, message) =>
    expect(refusal(env as Readonly<Record<string, string>>)).toContain(message)
  )

  it.each([
    [{}, "SECTION17_ISSUERS: Name the identity provider"],
    [
      { SECTION17_ISSUERS: SECTION17_ISSUERS.replace("bristol", "atlantis") },
      "atlantis, which has no protocol here"
    ],
    [
      {
        SECTION17_ISSUERS: JSON.stringify({
          bristol,
          "south-gloucestershire": bristol
        })
      },
      "bristol and south-gloucestershire name the same issuer"
    ],
    [
      {
        SECTION17_ISSUERS: JSON.stringify({
          bristol,
          "south-gloucestershire": {
            ...bristol,
            issuer: "https://elsewhere.example",
            jwksUrl: "https://LOGIN.example:443/keys"
          }
        })
      },
      "bristol and south-gloucestershire name the same keys, https://login.example/keys"
    ],
    [
      {
        SECTION17_ISSUERS: SECTION17_ISSUERS.replace(
          "https://login.example/keys",
          "http://login.example/keys"
        )
      },
      "SECTION17_ISSUERS: Give bristol a jwksUrl with https"
    ],
    [
      { SECTION17_ISSUERS },
      "DATABASE_URL: Give the address of a PostgreSQL server, and SECTION17_SECRET: in production"
    ]
  ])("no gateway starts on %o", async (env, message) => {
    await expect(startGateway(given(env as Readonly<Record<string, string>>))).rejects.toThrow(message)
  })

  it.each(["http://127.0.0.1:8080/keys", "http://localhost/keys", "http://[::1]/keys"])(
    "%s is a place for keys, on the same machine",
    (jwksUrl) => {
      const env = { SECTION17_ISSUERS: JSON.stringify({ bristol: { ...bristol, jwksUrl } }) }
      expect(() => assertIssuers(given(env))).not.toThrow()
    }
  )
  it("a name that begins as a loopback address does is not on the same machine", () => {
    const jwksUrl = "http://127.0.0.1.evil.example/keys"
    const env = { SECTION17_ISSUERS: JSON.stringify({ bristol: { ...bristol, jwksUrl } }) }
    expect(() => assertIssuers(given(env))).toThrow("jwksUrl with https")
  })
  it("in development, keys may come over http, and records be in this process", () => {
    const configuration = given({
      SECTION17_ENVIRONMENT: "development",
      SECTION17_ISSUERS: SECTION17_ISSUERS.replace("https://login.example/keys", "http://login.example/keys")
    })
    expect(() => assertIssuers(configuration)).not.toThrow()
    expect(() => assertServer(configuration)).not.toThrow()
  })
})
