import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fillFolder } from "@section17/persistence/testing"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { commandsIn, development, type Serving } from "../command/commands.test-data.ts"
import { ask, setClock } from "../testing/testGateway.ts"
import { northshire } from "./northshire.test-data.ts"
import { go, person, read, referral } from "./people.test-data.ts"

/** Each command is a process of its own. */
vi.setConfig({ testTimeout: 300_000 })

let data: string
let protocols: string
const { run, serve } = commandsIn(() => data)

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "section17-supplied-"))
  protocols = mkdtempSync(join(tmpdir(), "section17-protocols-"))
  fillFolder(join(data, "database"))
})
afterEach(() => {
  rmSync(data, { recursive: true })
  rmSync(protocols, { recursive: true })
})

const pathOf = (name: string): string => join(protocols, `${name}.json`)
const supply = (name: string, protocol: unknown): string => {
  const path = pathOf(name)
  writeFileSync(path, typeof protocol === "string" ? protocol : JSON.stringify(protocol, null, 2))
  return path
}
const supplied = () => ({ ...development, SECTION17_PROTOCOLS: protocols })
const text = JSON.stringify(northshire)
const refused = (words = "serve") => run(words, supplied())
const which = (version: string): string => `The protocol of northshire, version ${version},`

const dueQuery = `query($id: ID!) { episode(id: $id) { protocol { version } deadline(step: COMPLETE_ASSESSMENT) { dueOn } } }`

interface Due {
  readonly protocol: { readonly version: string }
  readonly deadline: { readonly dueOn: string }
}

/** When the assessment is due, and under which version. */
const dueOf = async (url: string, id: string): Promise<readonly [dueOn: string, version: string]> => {
  const who = await person(url, "northshire", "social-worker")
  const { episode } = await read<{ episode: Due }>(who, dueQuery, { id })
  return [episode.deadline.dueOn, episode.protocol.version]
}

/** An episode that is opened at noon of a day. */
const openedOn = async (url: string, day: string): Promise<string> => {
  const receivedAt = `${day}T12:00:00.000Z`
  const who = await person(url, "northshire", "social-worker")
  await setClock(url, receivedAt)
  const { id } = await go(who, "referralReceive", { ...referral(), receivedAt })
  await setClock(url, null)
  return id
}

const ended = async ({ child, exited }: Serving): Promise<number | null> => {
  child.kill("SIGTERM")
  return exited
}

describe("an authority that supplies its protocol as JSON", () => {
  it("is seeded, signed for and served like any other, and nothing was built", async () => {
    supply("northshire", northshire)
    const seeded = await run("seed --scale 20 --json", supplied())
    expect(JSON.parse(seeded.out)).toMatchObject({ authorities: 5 })
    const token = await run("token --authority northshire --as team-manager", supplied())
    const serving = await serve(supplied())
    expect(serving.out()).toContain('"authority":"northshire"')
    const viewer = "{ viewer { authority { code name } } protocol { title } }"
    expect((await ask(serving.url, viewer, { token: token.out.trim() })).json.data).toEqual({
      viewer: { authority: { code: "northshire", name: "Northshire" } },
      protocol: { title: "Northshire: How We Help" }
    })
    expect(await ended(serving)).toBe(0)
  })

  it("joins by the same command as any other", async () => {
    supply("northshire", northshire)
    const keeper =
      "authority add --authority northshire --issuer https://login.example --jwks https://login.example/k --keeper k.dale --name Kim"
    const issuers = join(data, "issuers.json")
    writeFileSync(issuers, "{}")
    const added = await run(keeper, { ...supplied(), SECTION17_ISSUERS: issuers })
    expect([added.err, added.code]).toEqual(["", 0])
    expect(JSON.parse(readFileSync(issuers, "utf8"))).toMatchObject({
      northshire: { issuer: "https://login.example" }
    })
  })

  // By hand: 30 working days from Friday 18 December 2026 end on Wednesday 3 February 2027 (thirdAuthority.http.test.ts).
  // 20 from Monday 21 December end on Thursday 21 January: 22 to 24 December (3), 29 to 31 December (6), 4 to 8 January
  // (11), 11 to 15 (16), and 18, 19, 20, 21 (20).
  it("may supply its next version beside the last: each in its time, and what was opened under the last keeps its clock", async () => {
    supply("northshire-2024", northshire)
    const first = await serve(supplied())
    const opened = await openedOn(first.url, "2026-12-18")
    expect(await dueOf(first.url, opened)).toEqual(["2027-02-03", "2024-04-01"])
    await ended(first)
    const next = JSON.parse(text.replace('"amount":30', '"amount":20').replaceAll("2024-04-01", "2026-12-19"))
    supply("northshire-2026", next)
    const second = await serve(supplied())
    expect(await dueOf(second.url, opened)).toEqual(["2027-02-03", "2024-04-01"])
    expect(await dueOf(second.url, await openedOn(second.url, "2026-12-18"))).toEqual([
      "2027-02-03",
      "2024-04-01"
    ])
    expect(await dueOf(second.url, await openedOn(second.url, "2026-12-21"))).toEqual([
      "2027-01-21",
      "2026-12-19"
    ])
    const query = '{ protocols(authority: "northshire") { nodes { version inForceFrom inForceUntil } } }'
    const who = await person(second.url, "northshire", "team-manager")
    expect((await read<{ protocols: { nodes: object } }>(who, query)).protocols.nodes).toEqual([
      { version: "2024-04-01", inForceFrom: "2024-04-01", inForceUntil: "2026-12-18" },
      { version: "2026-12-19", inForceFrom: "2026-12-19", inForceUntil: null }
    ])
    await ended(second)
  })

  it("may stand beside the protocol that came with the product, as its next version", async () => {
    const printed = await run("protocol print --authority south-gloucestershire --json")
    const own = JSON.parse(printed.out)
    supply("next", { ...own, version: "2027-01-04", inForce: { from: "2027-01-04" } })
    const { code, out } = await run("protocol check", supplied())
    expect(code).toBe(0)
    expect(out.split("\n").filter((line) => line.startsWith("south-gloucestershire"))).toEqual([
      "south-gloucestershire 2024-11-13 over working-together-2023: no looser, 4 rules",
      "south-gloucestershire 2027-01-04 over working-together-2023: no looser, 4 rules"
    ])
  })
})

describe("what keeps supplied protocols from being used is said all at once, with code 78", () => {
  it("a file that is no JSON, one with a mistake, and one that is looser: file, place, rule and remedy", async () => {
    const broken = supply("broken", "{")
    const misspelt = supply(
      "misspelt",
      text.replace('"workingDays"', '"fortnights"').replace("northshire", "eastshire")
    )
    const looser = supply("looser", text.replace('"amount":30', '"amount":60'))
    const { code, err } = await refused()
    expect(code).toBe(78)
    const lines = err.trim().split("\n")
    expect(lines[0]).toBe(`${broken}: The protocol cannot be read.`)
    expect(lines[1]).toMatch(/^ {2}the protocol is not JSON: .*\. Write one JSON object/u)
    expect(lines.slice(2)).toEqual([
      `${misspelt}: The protocol cannot be read.`,
      '  rules[0].within.unit (NOR-2) is "fortnights". Write one of: "workingDays", "calendarDays", "daysAsWritten", "hours", "weeks", "months".',
      `${looser}: The protocol of northshire, version 2024-04-01, is looser than the guidance:`,
      "  NOR-2 over WT15-069: 60 working days can end later than 45 working days. Remedy: allow at most 45 working days, in the same unit."
    ])
    for (const words of ["rebuild", "token --authority bristol --as team-manager"]) {
      expect(await refused(words)).toEqual({ code: 78, out: "", err })
    }
    expect(await refused("protocol check")).toEqual({ code: 1, out: "", err })
  })

  it("a role that nobody defines, and two rules about one thing", async () => {
    const path = supply("northshire", {
      ...northshire,
      roles: [],
      rules: [...northshire.rules, { ...northshire.rules[0], id: "NOR-4" }]
    })
    const { code, err } = await refused()
    expect(code).toBe(78)
    const lines = err.trim().split("\n")
    expect(lines[0]).toBe(`${path}: The protocol of northshire, version 2024-04-01, does not hold together:`)
    expect(lines[1]).toMatch(
      /^ {2}NOR-3: it speaks of the role practiceLead, which neither it nor its edition defines\. Remedy: define practiceLead under roles, or name one of: socialWorker/u
    )
    expect(lines.slice(2)).toEqual([
      "  NOR-4: it speaks of TimeLimit completeAssessment, of which NOR-2 speaks already. Remedy: make one rule of the two, or say for which children each is."
    ])
  })

  it("one version that stands twice, in two files or in a file and the product; two versions on one day", async () => {
    const one = supply("a", northshire)
    const same = supply("b", northshire)
    const other = supply("c", text.replace('"version":"2024-04-01"', '"version":"draft"'))
    const printed = await run("protocol print --authority bristol --json")
    const bristol = supply("d", printed.out)
    const { code, err } = await refused()
    expect(code).toBe(78)
    expect(err.trim().split("\n")).toEqual([
      `${bristol}: The protocol of bristol, version 2023-12-15, stands twice: in the product and in ${bristol}. Take one away, or give it another version: an episode keeps the one that it was opened under by its name.`,
      `${same}: ${which("2024-04-01")} stands twice: in ${one} and in ${same}. Take one away, or give it another version: an episode keeps the one that it was opened under by its name.`,
      `${other}: ${which("draft")} is in force on 2024-04-01, and so is version 2024-04-01, in ${one}. Let the later begin after the earlier ends.`,
      `${other}: ${which("draft")} is in force on 2024-04-01, and so is version 2024-04-01, in ${same}. Let the later begin after the earlier ends.`
    ])
  })

  it("a folder that is not there", async () => {
    const { code, err } = await run("protocol check", { SECTION17_PROTOCOLS: join(protocols, "nowhere") })
    expect([code, err]).toEqual([
      78,
      `SECTION17_PROTOCOLS: There is no folder ${join(protocols, "nowhere")}. Give the folder of the protocols that authorities supply as JSON.\n`
    ])
  })
})

/** Four cases of Northshire are on record, under the protocol in its file. */
const opened = async (): Promise<void> => {
  supply("northshire", northshire)
  expect((await run("seed --scale 20", supplied())).code).toBe(0)
}

describe("a version that an episode was opened under", () => {
  it("keeps the gateway from starting when its file is gone: authority, version, how many episodes, and what to do", async () => {
    await opened()
    rmSync(pathOf("northshire"))
    const why =
      "The protocol of northshire, version 2024-04-01 over working-together-2023: 4 episodes were opened under it, and it is not held here. Put its file back into the folder at SECTION17_PROTOCOLS, or start the version of the product that has it.\n"
    expect(await refused()).toEqual({ code: 78, out: "", err: why })
    expect(await refused("rebuild --compare")).toEqual({ code: 78, out: "", err: why })
    supply("renamed", northshire)
    expect((await run("rebuild --compare", supplied())).code).toBe(0)
  })

  it("so does a file that says something else under the same version; written in another order, or ended, it does not", async () => {
    await opened()
    supply("northshire", text.replace('"amount":30', '"amount":20'))
    expect(await refused()).toEqual({
      code: 78,
      out: "",
      err: "The protocol of northshire, version 2024-04-01 over working-together-2023: 4 episodes were opened under it, and its file here says something else than it did. Put the file back as it was, and give what has changed another version, in force from its own day on.\n"
    })
    const { rules, ...rest } = northshire
    supply("northshire", { rules, ...rest, inForce: { from: "2024-04-01", until: "2030-03-31" } })
    expect((await run("rebuild --compare", supplied())).code).toBe(0)
  })

  it("one that no episode was opened under may change and go", async () => {
    supply("northshire", northshire)
    expect((await run("seed", supplied())).code).toBe(0)
    const draft = { ...northshire, version: "draft", inForce: { from: "2027-04-01" } }
    supply("draft", draft)
    expect((await run("rebuild --compare", supplied())).code).toBe(0)
    supply("draft", JSON.stringify(draft).replace('"amount":30', '"amount":20'))
    expect((await run("rebuild --compare", supplied())).code).toBe(0)
    rmSync(pathOf("draft"))
    expect((await run("rebuild --compare", supplied())).code).toBe(0)
  })
})

describe("protocol check --file and protocol print", () => {
  it("a printed protocol is read as it was, and a file is checked beside all others before it is put there", async () => {
    supply("northshire", northshire)
    const printed = await run("protocol print --authority northshire", supplied())
    expect(JSON.parse(printed.out)).toEqual(JSON.parse(text))
    const draft = join(data, "draft.json")
    writeFileSync(draft, printed.out.replaceAll("2024-04-01", "2027-04-01"))
    expect((await run(`protocol check --file ${draft}`, supplied())).out).toContain(
      "northshire 2027-04-01 over working-together-2023: no looser, 2 rules"
    )
    writeFileSync(draft, printed.out)
    const { code, err } = await run(`protocol check --file ${draft}`, supplied())
    expect(code).toBe(1)
    expect(err).toContain("stands twice")
    expect((await run("protocol check --file nowhere.json", supplied())).code).toBe(64)
  })

  it("is called wrongly without an authority, and with a version that there is not", async () => {
    const nobody = await run("protocol print", supplied())
    expect([nobody.code, nobody.err]).toEqual([64, expect.stringContaining("Give --authority, one of: ")])
    const none = await run("protocol print --authority bristol --version 1999", supplied())
    expect([none.code, none.err]).toEqual([64, "Give --version, one of: 2023-12-15.\n"])
  })
})
