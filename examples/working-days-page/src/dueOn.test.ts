import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"
import { assert, describe, it } from "vitest"
import { dueOn } from "./dueOn.ts"

const bundled = async () => {
  const bundle = await rolldown({ input: new URL("page.ts", import.meta.url).pathname, platform: "browser" })
  const { output } = await bundle.generate({ format: "esm", minify: true })
  await bundle.close()
  assert.strictEqual(output.length, 1)
  return output[0]
}

describe("working days in a web page", () => {
  it("45 working days from 18 December 2026 end on 24 February 2027", () => {
    assert.strictEqual(dueOn({ from: "2026-12-18", workingDays: 45 }), "Due on 2027-02-24.")
  })
  it("says when the bank holidays are not all published", () => {
    assert.strictEqual(
      dueOn({ from: "2028-12-15", workingDays: 10 }),
      "Due on 2029-01-03, as far as bank holidays are published."
    )
  })
  it("says what is wrong with a day that is none", () => {
    assert.include(dueOn({ from: "2026-02-30", workingDays: 1 }), "2026-02-30 is not a day in the calendar")
  })
  it("is one file that needs nothing of Node", async () => {
    const { code, dynamicImports, imports } = await bundled()
    assert.deepStrictEqual([...imports, ...dynamicImports], [])
    console.log(
      `page.js: ${(code.length / 1000).toFixed(0)} kB minified, ${(gzipSync(code).length / 1000).toFixed(0)} kB gzipped`
    )
  })
})
