import * as Result from "effect/Result"
import { AuthorityCode, type Protocol } from "@section17/domain"
import { editions, registry } from "@section17/protocols"
import { describe, expect, it } from "vitest"
import { assertKnown, holdAll } from "./HeldProtocols.ts"

const [local] = registry as [Protocol.LocalProtocol]
const northshire = AuthorityCode.AuthorityCode.make("northshire")
const limit = editions
  .find(({ code }) => code === local.sitsOn)
  ?.rules.find((rule) => rule._tag === "TimeLimit" && rule.within._tag === "Counted") as Extract<
  Protocol.Edition["rules"][number],
  { readonly _tag: "TimeLimit" }
>
const looser: Protocol.LocalProtocol = {
  ...local,
  authority: northshire,
  authorityName: "Northshire",
  roles: [],
  rules: [{ ...limit, within: { ...limit.within, amount: 400 } as typeof limit.within }]
}

describe("the protocols that a gateway holds", () => {
  it("are all of the registry, when none is looser than the guidance", () =>
    expect(Result.getOrThrow(holdAll(editions, registry)).protocols).toHaveLength(registry.length))

  it("are none when one is looser: rule, baseline, why and remedy are said", () => {
    const held = holdAll(editions, [...registry, looser])
    const message = Result.isFailure(held) ? held.failure.message : ""
    expect(message).toContain("The protocol of northshire")
    expect(message).toContain(`${limit.id} over ${limit.id}: 400`)
    expect(message).toContain("Remedy: allow at most")
  })

  it("are none when an edition is missing", () => {
    const held = holdAll([], registry)
    expect(Result.isFailure(held) && held.failure.message).toContain("which is not held")
  })

  it("say which authorities there are, and refuse an issuer for any other", () => {
    const { authorities } = Result.getOrThrow(holdAll(editions, registry))
    expect(() => assertKnown(authorities, [{ authority: local.authority }])).not.toThrow()
    expect(() => assertKnown(authorities, [{ authority: northshire }])).toThrow("northshire")
  })
})
