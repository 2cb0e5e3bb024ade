import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { seconds } from "../testing/TestIssuer.ts"
import { ask } from "../testing/testGateway.ts"
import {
  keyed,
  mark,
  type Place,
  push,
  register,
  signed,
  startPlace,
  systemOf,
  tokenOf
} from "./caseSystems.test-data.ts"
import { referral } from "./people.test-data.ts"

const updated = "{ updatedSince(first: 1) { nodes { episodeId } } }"

const folder = mkdtempSync(join(tmpdir(), "section17-case-systems-"))
const revoked = join(folder, "revoked.json")

let place: Place

beforeAll(async () => {
  writeFileSync(revoked, "{}")
  place = await startPlace("PostgreSQL in this process", ["bristol", "south-gloucestershire"], { revoked })
  const keeper = { as: "staff-administrator", role: "staffAdministrator" }
  await register(await signed(place, "bristol", keeper), { answeredBy: "Practitioner:bristol-team-manager" })
})
afterAll(async () => {
  await place.stop()
  rmSync(folder, { recursive: true })
})

/** The status, and the code of what is wrong. */
const answered = async (token: string): Promise<string> => {
  const { json, status } = await ask(place.gateway.url, updated, { token })
  const code = json.errors?.[0]?.extensions?.["code"]
  return code === undefined ? String(status) : `${status} ${String(code)}`
}
const bristol = (claims = {}) => tokenOf(place, "bristol", claims)

describe("the token that an identity provider gives a case system for itself", () => {
  it("is good with a subject, a mark and roles", async () =>
    expect(await answered(await bristol())).toBe("200"))

  it.each([
    ["without roles", { roles: undefined }],
    ["without a subject", { sub: undefined }],
    ["with a subject that nothing is called", { sub: "a b" }],
    ["with a subject longer than one can be", { sub: "x".repeat(151) }],
    ["with a name that is blank", { name: " " }],
    ["for another audience", { aud: "another" }],
    ["for another authority", { authority: "south-gloucestershire" }],
    ["of another's issuer", { iss: "https://login.example/south-gloucestershire" }],
    ["that has expired", { exp: seconds() - 90 }],
    ["from the day before yesterday", { iat: seconds() - 48 * 3600 }],
    ["that is an id token", { nonce: "n" }]
  ])("is no good %s", async (_, claims) => {
    expect(await answered(await bristol(claims))).toBe("401 UNAUTHENTICATED")
  })

  it.each([
    ["in a role that its registration does not have", { roles: ["socialWorker"] }],
    ["without any role", { roles: [] }],
    ["of a system that is not registered", { sub: "another" }],
    [
      "with the subject of a practitioner",
      { sub: "bristol-team-manager", roles: ["teamManager", "caseSystem"] }
    ]
  ])("lets it do nothing %s", async (_, claims) => {
    expect(await answered(await bristol(claims))).toBe("200 FORBIDDEN")
  })

  it.each([
    ["without the mark", { [mark.claim]: undefined, name: "Records" }],
    ["with another mark", { [mark.claim]: "user", name: "Records" }],
    ["with a mark of another kind", { [mark.claim]: [mark.value], name: "Records" }]
  ])("is somebody's whom nobody knows %s", async (_, claims) => {
    expect(await answered(await bristol(claims))).toBe("200 FORBIDDEN")
    const named = { ...claims, sub: "system:records" }
    expect(await answered(await bristol(named))).toBe("401 UNAUTHENTICATED")
  })
})

describe("the case system of one authority", () => {
  it("is nothing to another, and names none of its practitioners", async () => {
    expect(await answered(await tokenOf(place, "south-gloucestershire"))).toBe("200 FORBIDDEN")
    const came = await push(
      await systemOf(place, "bristol"),
      keyed("referralReceive", referral("Hal")),
      "Practitioner:south-gloucestershire-social-worker"
    )
    expect(came.__typename).toBe("UnknownPractitioner")
  })
})

describe("a case system whose access is withdrawn by its subject", () => {
  it("is refused within five seconds, though the token has not expired", async () => {
    const token = await bristol()
    expect(await answered(token)).toBe("200")
    writeFileSync(revoked, JSON.stringify({ bristol: ["records"] }))
    await wait(1200)
    expect(await answered(token)).toBe("401 UNAUTHENTICATED")
    writeFileSync(revoked, JSON.stringify({ "south-gloucestershire": ["records"] }))
    await wait(1200)
    expect(await answered(token)).toBe("200")
  })
})
