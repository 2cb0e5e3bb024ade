/** A real gateway on a loopback port, over records of its own, and what it takes to speak to it. */
import type { connect } from "node:net"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createDatabase, fillFolder } from "@section17/persistence/testing"
import type { Persistence } from "@section17/persistence"
import type { Configuration } from "../configuration.ts"
import { type Gateway, type Parts, startGateway } from "../gateway.ts"
import * as Log from "../logging/Log.ts"

export type Engine = "PostgreSQL in this process" | "a PostgreSQL server"

/** Both engines where there is a server to be had. */
export const engines: ReadonlyArray<Engine> = [
  "PostgreSQL in this process",
  ...(process.env["TEST_DATABASE_URL"] === undefined ? [] : (["a PostgreSQL server"] as const))
]

export interface TestGateway extends Gateway {
  /** What it has logged. */
  readonly lines: () => ReadonlyArray<string>
  readonly configuration: Configuration
  /** The address of the database as its owner, who passes every wall; empty when it is in this process. */
  readonly ownerUrl: string
}

interface Wanted {
  readonly engine?: Engine
  readonly configuration?: Partial<Configuration>
  readonly parts?: Parts
}

interface Records {
  readonly store: Persistence.Config
  readonly ownerUrl: string
  readonly drop: () => Promise<void>
}

/** In this process in a folder, which holds what was migrated once; in memory without one. */
const inThisProcess = (folder: string | undefined): Persistence.Config => {
  if (folder === undefined) return { engine: "pglite" }
  fillFolder(folder)
  return { engine: "pglite", folder }
}

const recordsOn = async (engine: Engine, folder: string | undefined): Promise<Records> => {
  if (engine === "PostgreSQL in this process")
    return { store: inThisProcess(folder), ownerUrl: "", drop: async () => {} }
  const { config, drop, ownerUrl } = await createDatabase(process.env["TEST_DATABASE_URL"] ?? "")
  return { store: config, ownerUrl, drop }
}

export const startTestGateway = async ({
  configuration: given = {},
  engine = "PostgreSQL in this process",
  parts = {}
}: Wanted = {}): Promise<TestGateway> => {
  const data = mkdtempSync(join(tmpdir(), "section17-gateway-"))
  // In production, records in a folder are refused.
  const folder = given.environment === "production" ? undefined : join(data, "database")
  const { drop, ownerUrl, store } = await recordsOn(engine, folder)
  const lines: Array<string> = []
  const configuration: Configuration = {
    environment: "development",
    host: "127.0.0.1",
    port: 0,
    store,
    data,
    issuers: [],
    revoked: undefined,
    access: {},
    webhookNetworks: [],
    reminders: {},
    openForMinutes: 60,
    drainMillis: 0,
    ...given
  }
  const log = Log.make({ details: false, line: (text) => void lines.push(text) })
  const remove = async (): Promise<void> => {
    await drop()
    rmSync(data, { recursive: true })
  }
  const starting = startGateway(configuration, { demonstration: false, log, ...parts })
  const gateway = await starting.catch(async (error: unknown) => {
    await remove()
    throw error
  })
  return {
    ...gateway,
    configuration,
    ownerUrl,
    lines: () => lines,
    stop: async () => {
      await gateway.stop()
      await remove()
    }
  }
}

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: {
    readonly data?: Record<string, unknown> | null
    readonly errors?: ReadonlyArray<{
      readonly message: string
      readonly extensions?: Record<string, unknown>
    }>
  }
}

export const readAnswer = async (response: Response): Promise<Answered> => {
  const text = await response.text()
  const isJson = (response.headers.get("content-type") ?? "").includes("json")
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : {} }
}

interface Asking {
  readonly token?: string
  readonly variables?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends an operation. */
export const ask = async (
  url: string,
  query: string,
  { headers = {}, token, variables }: Asking = {}
): Promise<Answered> =>
  readAnswer(
    await fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers
      },
      body: JSON.stringify({ query, variables })
    })
  )

/** A token of a made-up practitioner, from a gateway in development. */
export const signIn = async (url: string, authority: string, as: string): Promise<string> => {
  const response = await fetch(`${url}/development/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ authority, as })
  })
  return ((await response.json()) as { readonly token: string }).token
}

/** Puts the clock of a gateway in development at an instant, in UTC, or back to real time. */
export const setClock = async (url: string, now: string | null): Promise<void> => {
  const answer = await fetch(`${url}/development/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ now })
  })
  if (!answer.ok) throw new Error(`The clock answers ${answer.status}.`)
}

/** Sends a request with a header that `fetch` might not, and reads what comes back until the connection ends. */
export const askRaw = (
  url: string,
  authorization: string,
  open: typeof connect
): Promise<{ readonly status: number; readonly body: string }> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(url)
    const socket = open(Number(port), hostname)
    let text = ""
    socket.on("data", (chunk) => (text += chunk.toString()))
    socket.on("error", fail)
    socket.on("close", () => {
      const [head = "", body = ""] = text.split("\r\n\r\n")
      done({ status: Number(head.split(" ")[1]), body })
    })
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`
    )
  })
