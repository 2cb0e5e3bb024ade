// What is raced: a server in a process of its own, and how it is asked.
import { spawn } from "node:child_process"
import { Agent, request } from "node:http"

export interface Server {
  readonly url: string
  readonly stop: () => void
}

/** Starts a program that prints its address on a line of its own, and settles once it has. */
export const startServer = (
  command: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>
): Promise<Server> =>
  new Promise((done, fail) => {
    const [program = "", ...words] = command
    const child = spawn(program, words, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"]
    })
    let printed = ""
    let complained = ""
    const listen = (text: Buffer): void => {
      printed += text.toString()
      const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed)?.[0]
      if (url === undefined) return
      child.stdout.off("data", listen).resume()
      done({ url, stop: () => void child.kill("SIGTERM") })
    }
    child.stdout.on("data", listen)
    // Only while it starts: a log of every request is read, and thrown away.
    child.stderr.on("data", (text: Buffer) => {
      if (complained.length < 10_000) complained += text.toString()
    })
    child.once("exit", (code) => fail(new Error(`${command.join(" ")} ended with ${code}: ${complained}`)))
  })

export const IN_FLIGHT = 8

const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT })

export interface Asking {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/** The body of the answer; anything but 200 is no answer. */
export const send = ({ body, headers = {}, url }: Asking): Promise<string> =>
  new Promise((done, fail) => {
    const asked = request(url, {
      agent,
      method: "POST",
      headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body), ...headers }
    })
    asked.once("error", fail)
    asked.once("response", (response) => {
      const chunks: Array<Buffer> = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.once("end", () => {
        const text = Buffer.concat(chunks).toString("utf8")
        if (response.statusCode === 200) done(text)
        else fail(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 500)}`))
      })
    })
    asked.end(body)
  })
