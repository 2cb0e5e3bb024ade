import { rolldown } from "rolldown"
import { assert, describe, it } from "vitest"

const entry = "entry.ts"

/** The code, minified, that a product is made larger by when this is all that it writes. */
const bundled = async (code: string): Promise<string> => {
  const bundle = await rolldown({
    input: entry,
    cwd: import.meta.dirname,
    platform: "browser",
    plugins: [
      {
        name: "an entry that is no file",
        resolveId: (id) => (id === entry ? `${import.meta.dirname}/${entry}` : null),
        load: (id) => (id === `${import.meta.dirname}/${entry}` ? code : null)
      }
    ]
  })
  const { output } = await bundle.generate({ format: "esm", minify: true })
  await bundle.close()
  return output.map((part) => (part.type === "chunk" ? part.code : "")).join("")
}

const using = (name: string, from: string): Promise<string> =>
  bundled(`import { ${name} } from "${from}"\nconsole.log(${name})`)

const whole = (from: string): Promise<string> => bundled(`import * as all from "${from}"\nconsole.log(all)`)

describe("a product that embeds the domain carries what it uses", () => {
  it.each(["@section17/domain", "@section17/domain/plain"])(
    "importing %s does nothing by itself",
    async (from) => {
      assert.strictEqual((await bundled(`import "${from}"`)).trim(), "")
    }
  )
  it("one small function is carried alone", async () => {
    assert.isBelow((await using("orThrow", "@section17/domain/plain")).length, 200)
  })
  it("a calendar carries no episode, no protocol and no obligation", async () => {
    const [calendar, all] = await Promise.all([
      using("WorkingDayCalendar", "@section17/domain"),
      whole("@section17/domain")
    ])
    for (const word of ["ReferralReceived", "SitsOnAnotherEdition", "metLate"]) {
      assert.include(all, word)
      assert.notInclude(calendar, word)
    }
    assert.isBelow(calendar.length, all.length / 2)
  })
  it("who may lead carries no episode", async () => {
    assert.notInclude(await using("mayLead", "@section17/domain/plain"), "ReferralReceived")
  })
})
