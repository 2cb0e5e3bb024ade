/** The `section17` command, as a process. */
import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fillFolder } from "@section17/persistence/testing"
import { afterAll } from "vitest"
import { freePort } from "../testing/freePort.ts"
import { program } from "../testing/program.ts"

export const development = { SECTION17_ENVIRONMENT: "development" }

type Environment = Readonly<Record<string, string>>

export interface Serving {
  readonly url: string
  readonly child: ChildProcess
  readonly out: () => string
  readonly exited: Promise<number | null>
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Commands whose records are in a folder, unless their environment says otherwise. */
export const commandsIn = (data: () => string, main = program()) => {
  const environment = (env: Environment) => ({ PATH: process.env["PATH"], SECTION17_DATA: data(), ...env })

  const run = (words: string, env: Environment = {}, input = ""): Promise<Ended> =>
    new Promise((done) => {
      const child = spawn(process.execPath, [main, ...words.split(" ")], { env: environment(env) })
      let out = ""
      let err = ""
      child.stdout.on("data", (text) => (out += text))
      child.stderr.on("data", (text) => (err += text))
      child.on("close", (code) => done({ code, out, err }))
      child.stdin.on("error", () => {})
      child.stdin.end(input)
    })

  const serve = async (env: Environment = {}): Promise<Serving> => {
    const port = await freePort()
    const child = spawn(process.execPath, [main, "serve"], {
      env: environment({ ...development, PORT: String(port), ...env })
    })
    let out = ""
    const exited = new Promise<number | null>((done) => child.on("close", done))
    await new Promise<void>((done, fail) => {
      child.stdout.on("data", (text) => {
        out += text
        if (out.includes("Ctrl-C stops it.")) done()
      })
      void exited.then((code) => fail(new Error(`serve ended with ${code}: ${out}`)))
    })
    return { url: `http://127.0.0.1:${port}`, child, out: () => out, exited }
  }

  return { run, serve }
}

/** Commands with a folder for a file of tests; and development with records elsewhere in it, migrated before. */
export const commandsOfFile = () => {
  const data = mkdtempSync(join(tmpdir(), "section17-command-"))
  afterAll(() => rmSync(data, { recursive: true }))
  const elsewhere = (name: string) => {
    const folder = join(data, name)
    if (!existsSync(folder)) fillFolder(join(folder, "database"))
    return { ...development, SECTION17_DATA: folder }
  }
  return { data, elsewhere, ...commandsIn(() => data) }
}
