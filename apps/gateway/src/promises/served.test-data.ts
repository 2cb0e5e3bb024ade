/** The server as it is run: a process of its own, which can be killed. */
import { type ChildProcess, spawn } from "node:child_process"
import { freePort } from "../testing/freePort.ts"
import { program } from "../testing/program.ts"

export type Environment = Readonly<Record<string, string>>

export interface Served {
  readonly url: string
  /** Milliseconds from the start of the process until it was ready. */
  readonly readyAfter: number
  /** Tells it to stop, as whoever runs it does; how it ended, and after how many milliseconds. */
  readonly stop: () => Promise<{ readonly code: number | null; readonly millis: number }>
  /** Ends it at once, in the middle of whatever it does. */
  readonly kill: () => Promise<void>
}

export const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false
  )

const spawned = (words: ReadonlyArray<string>, environment: Environment): ChildProcess =>
  spawn(process.execPath, [program(), ...words], {
    env: { PATH: process.env["PATH"], SECTION17_ENVIRONMENT: "development", ...environment },
    stdio: ["ignore", "ignore", "pipe"]
  })

/** What the process has said on its way: its log, or why it could not start. */
const listening = (child: ChildProcess): (() => string) => {
  let said = ""
  child.stderr?.on("data", (text) => (said += text))
  return () => said
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done(child.exitCode)
    else child.once("exit", (code) => done(code))
  })

/** Serves; settles once it is ready. */
export const serve = async (environment: Environment): Promise<Served> => {
  const port = await freePort()
  const began = performance.now()
  const child = spawned(["serve"], { ...environment, PORT: String(port) })
  const said = listening(child)
  const url = `http://127.0.0.1:${port}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${said()}`)
    await new Promise((later) => setTimeout(later, 50))
  }
  return {
    url,
    readyAfter: performance.now() - began,
    stop: async () => {
      const told = performance.now()
      child.kill("SIGTERM")
      return { code: await ended(child), millis: performance.now() - told }
    },
    kill: async () => {
      child.kill("SIGKILL")
      await ended(child)
    }
  }
}

/** Runs another word of the command to its end, and says how it ended. */
export const run = (words: ReadonlyArray<string>, environment: Environment): Promise<number | null> => {
  const child = spawned(words, environment)
  listening(child)
  return ended(child)
}
