import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { connect, graphql, type Section17 } from "@section17/client"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readCopy } from "./Copy.ts"
import { pull } from "./pull.ts"
import { type Case, push } from "./push.ts"

const gatewayFolder = join(import.meta.dirname, "../../../apps/gateway")
const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, "../cases.json"), "utf8")
) as ReadonlyArray<Case>

let server: ChildProcess
let address = ""
let data = ""
let section17: Section17

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const found = probe.address()
      probe.close(() => resolve(typeof found === "object" && found !== null ? found.port : 0))
    })
  })

const untilReady = async (): Promise<void> => {
  const deadline = performance.now() + 60_000
  while (performance.now() < deadline) {
    if (
      await fetch(`${address}/health/ready`).then(
        ({ ok }) => ok,
        () => false
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the gateway at ${address} did not become ready`)
}

const signIn = async (): Promise<string> => {
  const response = await fetch(`${address}/development/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ authority: "bristol", as: "case-system" })
  })
  return ((await response.json()) as { readonly token: string }).token
}

const copyPath = (): string => join(data, "copy.json")

beforeAll(async () => {
  const port = await freePort()
  address = `http://127.0.0.1:${port}`
  data = mkdtempSync(join(tmpdir(), "case-system-"))
  const { DATABASE_URL: _, ...environment } = process.env
  server = spawn(process.execPath, ["src/main.ts", "serve"], {
    cwd: gatewayFolder,
    env: { ...environment, PORT: String(port), SECTION17_DATA: data, SECTION17_ENVIRONMENT: "development" },
    stdio: "ignore"
  })
  await untilReady()
  const token = await signIn()
  section17 = connect({ url: `${address}/graphql`, token: () => token })
}, 120_000)

afterAll(async () => {
  const ended = new Promise((resolve) => server.once("exit", resolve))
  server.kill("SIGTERM")
  await ended
  rmSync(data, { recursive: true, force: true })
})

describe("a case system beside the shared core", () => {
  it("pulls everything the first time, and then only what changed", async () => {
    const { episodes } = await section17.query(
      graphql(`
        {
          episodes(first: 1) {
            totalCount
          }
        }
      `)
    )
    expect(episodes.totalCount).toBeGreaterThan(0)
    expect(await pull(section17, copyPath())).toBe(episodes.totalCount)
    expect(await pull(section17, copyPath())).toBe(0)
    expect(Object.keys((await readCopy(copyPath())).episodes)).toHaveLength(episodes.totalCount)
  })

  it("pushes its cases, finds them in the next pull under its own numbers, and can be started again at any time", async () => {
    const [first] = cases
    expect(await push(section17, first === undefined ? [] : [first])).toEqual({ carriedOut: 2, refused: {} })
    // As if the rest had been cut off, and everything were pushed again.
    expect(await push(section17, cases)).toEqual({ carriedOut: 4, refused: {} })
    expect(await push(section17, cases)).toEqual({ carriedOut: 4, refused: {} })
    expect(await pull(section17, copyPath())).toBe(2)
    const ours = Object.values((await readCopy(copyPath())).episodes).filter((each) => each.case !== null)
    expect(ours.map((each) => [each.case, each.child, each.version]).sort()).toEqual([
      ["C-1001", "Ada Trim", 4],
      ["C-1002", "Bo Marlow", 4]
    ])
  })

  it("stands on record beside the practitioner for whom it pushed", async () => {
    const { episodeByIdentifier } = await section17.query(
      graphql(`
        {
          episodeByIdentifier(system: "Example case system", value: "C-1002") {
            events(first: 1) {
              nodes {
                recordedBy {
                  id
                }
                through
              }
            }
          }
        }
      `)
    )
    expect(episodeByIdentifier?.events.nodes).toEqual([
      {
        recordedBy: { id: "Practitioner:bristol-other-social-worker" },
        through: "CaseSystem:bristol-case-system"
      }
    ])
  })

  it("is told why something cannot be, and the rest is carried out", async () => {
    const [ada] = cases
    const wrong: ReadonlyArray<Case> = [
      { ...ada!, number: "C-1003", concern: "" },
      { ...ada!, number: "C-1004", givenName: "Cy" }
    ]
    const { carriedOut, refused } = await push(section17, wrong)
    expect(carriedOut).toBe(2)
    expect(Object.keys(refused)).toEqual([
      "Example-case-system:C-1003:referral",
      "Example-case-system:C-1003:referral:clarified"
    ])
    expect(Object.values(refused)[0]).toMatch(/^InvalidInput: concern: /u)
  })
})
