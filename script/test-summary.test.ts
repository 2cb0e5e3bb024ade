import assert from "node:assert/strict"
import { describe, it } from "node:test"
import { kindOf, succeeded, summary, tally } from "./test-summary.ts"

const file = (name: string, ...statuses: ReadonlyArray<string>) => ({
  name,
  status: statuses.includes("failed") ? "failed" : "passed",
  assertionResults: statuses.map((status) => ({ status }))
})
const domain = (...files: ReadonlyArray<ReturnType<typeof file>>) => ({ folder: "packages/domain", files })

describe("the kind of a test", () => {
  it("is read from its file", () => {
    assert.equal(kindOf("packages/domain", "Day.test.ts"), "unit")
    assert.equal(kindOf("packages/domain", "Day.property.test.ts"), "property")
    assert.equal(kindOf("apps/gateway", "refer.http.test.ts"), "over HTTP")
    assert.equal(kindOf("apps/gateway", "page.browser.test.ts"), "browser")
  })
  it("is persistence for all of that package", () =>
    assert.equal(kindOf("packages/persistence", "Rows.property.test.ts"), "persistence"))
})

describe("counting", () => {
  it("counts what ran, and what was skipped apart", () => {
    const { byKind, failed, passed, skipped } = tally(
      domain(file("a.test.ts", "passed", "failed", "skipped", "todo"))
    )
    assert.deepEqual(
      { unit: byKind.unit, failed, passed, skipped },
      { unit: 2, failed: 1, passed: 1, skipped: 2 }
    )
  })
  it("counts a file that did not load as one failure", () =>
    assert.equal(tally(domain({ ...file("a.test.ts"), status: "failed" })).failed, 1))
  it("counts a package without a result as one failure", () =>
    assert.equal(tally({ folder: "packages/domain", files: [] }).failed, 1))
  it("says which package had no result", () =>
    assert.match(summary([domain()]), /^packages\/domain +no result$/m))
  it("ends on the line that counts", () =>
    assert.equal(
      summary([domain(file("a.test.ts", "passed"))])
        .split("\n")
        .at(-1),
      "tests: 1 passed, 0 failed"
    ))
})

describe("success", () => {
  it("is every test passed", () => assert.ok(succeeded([domain(file("a.test.ts", "passed"))])))
  it("is not a failure among them", () =>
    assert.ok(!succeeded([domain(file("a.test.ts", "passed", "failed"))])))
  it("is not no test at all", () =>
    assert.ok(!succeeded([]) && !succeeded([domain(file("a.test.ts", "skipped"))])))
})
