// A gateway whose every statement is written down, while it is asked something.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../../workspace.ts"
import type { Servers } from "./asking.ts"
import { section17 } from "./cluster.ts"
import { startServer } from "./contender.ts"
import type { Captured } from "./replay.ts"
import { freePort, tokenFrom } from "./signIn.ts"

export interface Recording {
  /** How the gateway is asked. */
  readonly from: Servers
  /** What it sends meanwhile. */
  readonly during: (ask: () => Promise<unknown>) => Promise<ReadonlyArray<Captured>>
  readonly stop: () => void
}

export const startRecording = async (
  env: Readonly<Record<string, string>>,
  at: Servers,
  folder: string
): Promise<Recording> => {
  const file = join(folder, "captured.jsonl")
  writeFileSync(file, "")
  const preload = ["--import", join(root, "script/benchmarks/gateway/capture.ts")]
  const [program, main] = section17
  const { stop, url } = await startServer([program, ...preload, main, "serve"], {
    ...env,
    CAPTURE: file,
    PORT: String(await freePort())
  })
  const lines = (): ReadonlyArray<string> => readFileSync(file, "utf8").trim().split("\n").filter(Boolean)
  return {
    from: { ...at, gateway: url, token: await tokenFrom(url, at.authority) },
    during: async (ask) => {
      const before = lines().length
      await ask()
      return lines()
        .slice(before)
        .map((line) => JSON.parse(line) as Captured)
    },
    stop
  }
}
