import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"
import { describe, expect, it } from "vitest"

const entry = new URL("./index.ts", import.meta.url).pathname

const bundled = async (program: string): Promise<string> => {
  const build = await rolldown({
    input: "program",
    platform: "browser",
    plugins: [
      {
        name: "the program",
        resolveId: (id) => (id === "program" ? id : id === "@section17/client" ? entry : null),
        load: (id) => (id === "program" ? program : null)
      }
    ]
  })
  const { output } = await build.generate({ format: "esm", minify: true })
  return output[0].code
}

const kilobytes = (code: string): number => gzipSync(code).length / 1024

describe("In a browser", () => {
  it("the whole client takes less than 6 kB, and nothing of Node", async () => {
    const code = await bundled(`export * from "@section17/client"`)
    expect(kilobytes(code)).toBeLessThan(6)
    expect(code).not.toMatch(/\bnode:|\bprocess\.|\brequire\(/u)
  })

  it("what is not used is left out", async () => {
    const errors = await bundled(`import { RateLimited } from "@section17/client"; export { RateLimited }`)
    expect(kilobytes(errors)).toBeLessThan(0.5)
    expect(await bundled(`import "@section17/client"`)).toBe("")
  })
})
