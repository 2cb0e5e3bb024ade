import assert from "node:assert/strict"
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { connect } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { describe, it } from "node:test"

const script = fileURLToPath(new URL("with-postgres.ts", import.meta.url))
const { TEST_DATABASE_URL: _, ...env } = process.env

/** Whether something listens at the port of `url`. */
const listens = (url: string): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect({ host: "127.0.0.1", port: Number(new URL(url).port) })
    socket.once("connect", () => done(true)).once("error", () => done(false))
    socket.unref()
  })

const gone = async (url: string): Promise<boolean> => {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (!(await listens(url))) return true
    await wait(100)
  }
  return false
}

const inside = (command: string, extra = {}) =>
  spawnSync(process.execPath, [script, "sh", "-c", command], { env: { ...env, ...extra }, encoding: "utf8" })

describe("a command beside a throw-away PostgreSQL", () => {
  it("finds it on the loopback address, and it is gone afterwards", async () => {
    const { stdout } = inside("echo $TEST_DATABASE_URL")
    assert.match(stdout, /^postgres:\/\/postgres@127\.0\.0\.1:\d+\/postgres$/m)
    assert.ok(await gone(stdout.trim()))
  })

  it("ends as the command ended", () => assert.equal(inside("exit 3").status, 3))

  it("is given the server that is already there", () =>
    assert.equal(
      inside("echo $TEST_DATABASE_URL", { TEST_DATABASE_URL: "postgres://there" }).stdout,
      "postgres://there\n"
    ))

  it("hears what to set when there is no PostgreSQL", () => {
    const { status, stderr } = inside("true", { PG_BIN: "/nowhere" })
    assert.equal(status, 69)
    assert.match(stderr, /set TEST_DATABASE_URL .* or PG_BIN/)
  })

  it("may be killed: the server goes with it", async () => {
    const held = spawn(process.execPath, [script, "sh", "-c", "echo $TEST_DATABASE_URL; exec cat"], {
      env
    })
    const [line] = await once(held.stdout, "data")
    const url = String(line).trim()
    assert.ok(await listens(url))
    held.kill("SIGKILL")
    held.stdin.destroy()
    assert.ok(await gone(url))
  })
})
