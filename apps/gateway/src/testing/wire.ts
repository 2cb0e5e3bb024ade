/** What lies between a gateway and its database, and can fall silent: nothing comes through, and no connection ends. */
import { connect, createServer, type Socket } from "node:net"

export interface Wire {
  /** The address at this end of it, in the place of the one at the other. */
  readonly url: string
  /** From now on nothing comes through. */
  readonly fallSilent: () => void
  /** What was held back comes through, and what is sent from now on. */
  readonly speak: () => void
  readonly close: () => Promise<void>
}

export const wireTo = async (url: string): Promise<Wire> => {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  let isSilent = false
  const join = (from: Socket, to: Socket): void => {
    sockets.add(from)
    from.on("data", (bytes) => to.write(bytes))
    from.on("error", () => {})
    from.once("close", () => {
      sockets.delete(from)
      to.destroy()
    })
    if (isSilent) from.pause()
  }
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    join(near, far)
    join(far, near)
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const here = new URL(url)
  const address = server.address()
  here.hostname = "127.0.0.1"
  here.port = String(typeof address === "object" && address !== null ? address.port : 0)
  return {
    url: here.href,
    fallSilent: () => {
      isSilent = true
      for (const socket of sockets) socket.pause()
    },
    speak: () => {
      isSilent = false
      for (const socket of sockets) socket.resume()
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    }
  }
}
