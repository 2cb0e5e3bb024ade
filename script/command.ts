// Running a command, and knowing how it ended.
import { spawn } from "node:child_process"
import { constants } from "node:os"

export interface Ended {
  /** The exit code; 128 and the signal's number after a signal, 127 when there is no such command. */
  readonly status: number
  /** What it wrote, both streams as they came; empty when it wrote to the terminal itself. */
  readonly output: string
  readonly stdout: string
}

interface Options {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Let it write to the terminal, rather than keep what it writes. */
  readonly aloud?: boolean
}

export const run = ([program = "", ...args]: ReadonlyArray<string>, options: Options = {}): Promise<Ended> =>
  new Promise((done) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.aloud ? "inherit" : ["ignore", "pipe", "pipe"]
    })
    const kept = { output: "", stdout: "" }
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      kept.output += text
      kept.stdout += text
    })
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (kept.output += text))
    const release = passSignalsTo(child)
    const end = (status: number, why = "") => {
      release()
      done({ ...kept, output: kept.output + why, status })
    }
    child.once("error", (error) => end(127, `${error.message}\n`))
    child.once("close", (code, signal) => end(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })

/** While the command runs, asking this process to stop asks the command to. */
const passSignalsTo = (child: { readonly kill: (signal: NodeJS.Signals) => boolean }): (() => void) => {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const
  const pass = (signal: NodeJS.Signals) => void child.kill(signal)
  for (const signal of signals) process.on(signal, pass)
  return () => {
    for (const signal of signals) process.off(signal, pass)
  }
}
