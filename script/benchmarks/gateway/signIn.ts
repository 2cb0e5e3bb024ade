// Who asks: a team manager of the first authority that there is.
import { createServer } from "node:net"

export const tokenFrom = async (gateway: string, authority: string): Promise<string> => {
  const response = await fetch(`${gateway}/development/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ authority, as: "team-manager" })
  })
  return ((await response.json()) as { readonly token: string }).token
}

/** What a folder of the registry is called is not for a script to know: the first that can be signed in for. */
export const firstAuthority = async (gateway: string): Promise<string> => {
  const page = await (await fetch(`${gateway}/development`)).text()
  const [, authority = ""] = /authority=([a-z0-9-]+)&/u.exec(page) ?? []
  return authority
}

export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0))
    })
  })
