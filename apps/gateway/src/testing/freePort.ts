/** A port of this machine that nobody listens on now, for a process that is told where to. */
import { type AddressInfo, createServer } from "node:net"

export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })
