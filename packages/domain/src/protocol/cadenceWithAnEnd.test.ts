import { assert, describe, it } from "@effect/vitest"
import { conformance } from "./conformance.ts"
import { edition, header, northshire, unmeasured, within } from "./northshire.test-data.ts"
import type { Cadence } from "./rule/Rule.ts"
import { says } from "./rule/says.ts"

const report = (id: string, rest: Partial<Cadence> = {}): Cadence => ({
  _tag: "Cadence",
  ...header(id),
  recurring: "boardReport",
  from: "rolesIntroduced",
  every: within(6, "months"),
  ...rest
})

/** In what the local rule is looser than the edition's. */
const found = (local: Partial<Cadence>, baseline: Partial<Cadence>): ReadonlyArray<string> =>
  conformance(
    { ...northshire, rules: [report("NOR-50", local)] },
    { ...edition, rules: [report("EDI-50", baseline)] }
  ).map(({ remedy, why }) => `${why}: ${remedy}`)

const twoYears = { until: within(24, "months") }

describe("something that recurs for so long and no longer", () => {
  it("says for how long", () => {
    assert.strictEqual(
      says(new Map(), report("NOR-50", twoYears)),
      "Report to the board on the new roles at least every 6 months, from when the roles were introduced, for 24 months."
    )
  })
  it("C16: may go on for as long as the edition asks, for longer, or without an end", () => {
    assert.deepStrictEqual(found(twoYears, twoYears), [])
    assert.deepStrictEqual(found({ until: within(36, "months") }, twoYears), [])
    assert.deepStrictEqual(found({}, twoYears), [])
    assert.deepStrictEqual(found({ until: unmeasured("for as long as it takes") }, twoYears), [])
  })
  it("C16: is looser when it ends and the edition's does not", () => {
    assert.deepStrictEqual(found(twoYears, {}), [
      "it ends after 24 months: leave out until: the edition has no end"
    ])
  })
  it("C16: is looser when it ends sooner, or counts its end from another moment", () => {
    const sooner =
      "it can end sooner than 24 months from when the roles were introduced: go on for at least 24 months from rolesIntroduced"
    assert.deepStrictEqual(found({ until: within(23, "months") }, twoYears), [sooner])
    assert.deepStrictEqual(found({ ...twoYears, from: "protocolAdopted" }, twoYears), [
      "it counts from protocolAdopted, not from rolesIntroduced: count from rolesIntroduced",
      sooner
    ])
  })
})
