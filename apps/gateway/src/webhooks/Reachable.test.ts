import { describe, expect, it } from "vitest"
import { isNetwork, make, whyNot } from "./Reachable.ts"

const production = make({ http: false, networks: [] })
const PRIVATE = "It is not an address of the public internet."

describe("SSRF: where notices may be sent", () => {
  it.each([
    "https://127.0.0.1/in",
    "https://localhost/in",
    "https://2130706433/in",
    "https://0x7f.1/in",
    "https://0.0.0.0/in",
    "https://10.1.2.3/in",
    "https://172.31.0.1/in",
    "https://192.168.1.1/in",
    "https://169.254.169.254/latest/meta-data",
    "https://100.64.0.1/in",
    "https://224.0.0.1/in",
    "https://255.255.255.255/in",
    "https://[::1]/in",
    "https://[::]/in",
    "https://[::ffff:127.0.0.1]/in",
    "https://[::ffff:a00:1]/in",
    "https://[64:ff9b::a00:1]/in",
    "https://[fd00::1]/in",
    "https://[fe80::1]/in",
    "https://[2002:7f00:1::]/in",
    "https://[2001:db8::1]/in"
  ])("is not %s", async (url) => expect(await whyNot(production, url)).toContain(PRIVATE))

  it.each([
    ["http://8.8.8.8/in", "Give an address with https."],
    ["ftp://8.8.8.8/in", "Give an address with https."],
    ["https://user:pass@8.8.8.8/in", "Leave user and password out"],
    ["https://8.8.8.8/in#part", "Leave out what follows the #"],
    ["somewhere", "It is no address."],
    ["https://no-such-name.invalid/in", "Its name is not known."]
  ])("is not %s: %s", async (url, why) => expect(await whyNot(production, url)).toContain(why))

  it.each(["https://8.8.8.8/in", "https://[2606:4700::1111]:8443/in?of=children"])("is %s", async (url) =>
    expect(await whyNot(production, url)).toBeUndefined()
  )

  it("is a network that whoever runs the gateway has allowed, and none beside it", async () => {
    const council = make({ http: false, networks: ["10.20.0.0/16", "fd12::/32"] })
    expect(await whyNot(council, "https://10.20.255.1/in")).toBeUndefined()
    expect(await whyNot(council, "https://[fd12::7]/in")).toBeUndefined()
    expect(await whyNot(council, "https://10.21.0.1/in")).toContain(PRIVATE)
  })

  it("a network is an address and how many of its bits count", () => {
    expect(["10.0.0.0/8", "::1/128", "fd00::/8"].filter(isNetwork)).toHaveLength(3)
    expect(
      ["10.0.0.0", "10.0.0.0/33", "a/8", "10.0.0.0/8/8", "::/129", "10.0.0.0/"].filter(isNetwork)
    ).toEqual([])
  })
})
