import assert from "node:assert/strict"
import { describe, it } from "node:test"
import { authoritiesNamed, leadsElsewhere, names, saysNothing } from "./check-words.ts"

const naming = (path: string) => authoritiesNamed({ path, text: "bristol" }, ["bristol"])
const emptyName = (path: string) => saysNothing({ path, text: "" }).length === 1
const elsewhere = (text: string) => leadsElsewhere({ path: "README.md", text }).length === 1

describe("naming an authority", () => {
  const written = [
    "South Gloucestershire",
    "south-gloucestershire",
    "SOUTH_GLOUCESTERSHIRE",
    "southGloucestershire",
    "inSouthGloucestershireOnly"
  ]
  for (const text of written) it(`is seen in ${text}`, () => assert.ok(names(text, "south-gloucestershire")))

  it("is not seen in a longer word", () => assert.ok(!names("bristolian spreading", "bristol")))
  it("is seen as the start of a name", () => assert.ok(names("const bristolProtocol = 1", "bristol")))
  it("is seen as a key", () => assert.ok(names("{ bristol: 1 }", "bristol")))
  it("of a place called as a word is, needs a capital", () => {
    assert.ok(!names("the reading chosen", "reading"))
    assert.ok(names("Reading Borough Council", "reading"))
  })

  it("is a fault in a source file", () =>
    assert.equal(naming("packages/domain/src/calendar/Day.ts").length, 1))
  it("is not one in its own folder, in tests, in docs or in made-up data", () => {
    assert.deepEqual(naming("packages/protocols/src/local/bristol/protocol.ts"), [])
    assert.deepEqual(naming("packages/domain/src/calendar/Day.test.ts"), [])
    assert.deepEqual(naming("docs/glossary.md"), [])
    assert.deepEqual(naming("apps/gateway/src/demonstration/children.ts"), [])
  })
})

describe("a file's name", () => {
  it("says what is in it", () =>
    assert.ok(emptyName("packages/domain/src/utils.ts") && emptyName("apps/gateway/src/common/day.ts")))
  it("may hold such a word", () => assert.ok(!emptyName("packages/domain/src/commonAssessment.ts")))
})

describe("what is committed", () => {
  it("names no registry", () => assert.ok(elsewhere(["https://registry", "npmjs", "org/effect"].join("."))))
  it("has no path of one machine", () =>
    assert.ok(elsewhere(["", "work", "main"].join("/")) && elsewhere(["cd ", "home", "me", "x"].join("/"))))
  it("may speak of work", () =>
    assert.ok(!elsewhere("https://www.gov.uk/work/with-children social-work/england")))
})
