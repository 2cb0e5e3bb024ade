import { generateKeyPairSync } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { commandsOfFile } from "./commands.test-data.ts"

const { data, elsewhere, run } = commandsOfFile()

describe("checkpoints of the account", () => {
  let key: string
  let file: string
  const withKey = () => ({ ...elsewhere("checked"), SECTION17_CHECKPOINT_KEY: key })

  beforeAll(async () => {
    key = join(data, "checkpoint.pem")
    file = join(data, "checkpoints.ndjson")
    const { privateKey } = generateKeyPairSync("ed25519")
    writeFileSync(key, privateKey.export({ type: "pkcs8", format: "pem" }))
    await run("seed --scale 8 --seed 7", elsewhere("checked"))
  })

  it("are not taken without a key", async () => {
    const { code, err } = await run("audit checkpoint", elsewhere("checked"))
    expect(code).toBe(78)
    expect(err).toContain("SECTION17_CHECKPOINT_KEY: Give a file with an Ed25519 key in PEM")
  })

  it("are a signed line for each authority, and hold as long as the account goes on from them", async () => {
    const { code, out } = await run("audit checkpoint", withKey())
    expect(code).toBe(0)
    const lines = out.trim().split("\n")
    const [first] = lines.map(
      (line) => JSON.parse(line) as { authority: string; number: number; hash: string }
    )
    expect(lines).toHaveLength(4)
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/u)
    writeFileSync(file, out)
    expect((await run(`audit verify --checkpoint ${file}`, withKey())).code).toBe(0)
    expect(
      (await run("audit checkpoint --authority bristol", withKey())).out.trim().split("\n")
    ).toHaveLength(1)
    expect((await run("audit checkpoint --authority nowhere", withKey())).code).toBe(64)
  })

  it("do not hold of an account that has not what they name", async () => {
    const { code, err } = await run(`audit verify --checkpoint ${file}`, {
      ...elsewhere("another"),
      SECTION17_CHECKPOINT_KEY: key
    })
    expect(code).toBe(1)
    expect(err).toMatch(/entry \d+ is missing, which the checkpoint of .* names/u)
  })

  it("are refused where they are not signed with the key, whatever they say", async () => {
    const other = generateKeyPairSync("ed25519")
    const foreign = join(data, "foreign.pem")
    writeFileSync(foreign, other.publicKey.export({ type: "spki", format: "pem" }))
    const verify = (env: Readonly<Record<string, string>>) => run(`audit verify --checkpoint ${file}`, env)
    const { code, err } = await verify({ ...withKey(), SECTION17_CHECKPOINT_KEY: foreign })
    expect(code).toBe(1)
    expect(err).toContain("Line 1 of the checkpoints is not signed with the key of this installation.")
    writeFileSync(file, readFileSync(file, "utf8").replace(/"jws":"[^"]*/u, '"jws":"'))
    expect((await verify(withKey())).code).toBe(1)
  })
})
