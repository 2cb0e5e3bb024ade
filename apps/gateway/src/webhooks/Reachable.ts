/**
 * Where notices may be sent: not into the network that the gateway itself stands in.
 *
 * Whoever registers a webhook chooses an address that the gateway then connects to. Without a check, that could be the
 * database, the cloud's metadata, or another system that trusts whoever is inside. So addresses are looked at once they
 * are looked up, when a webhook is registered and again with each connection, since a name can point elsewhere by then.
 *
 * @module
 */
import { lookup } from "node:dns/promises"
import { BlockList, isIP, isIPv6 } from "node:net"

/** Addresses that are not of the public internet (RFC 6890 and its registries). */
const notPublic = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
  // Beyond 2000::/3 nothing of IPv6 is public; within it, what stands for an IPv4 address or for nothing.
  "::/3",
  "4000::/2",
  "8000::/1",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20"
]

type Family = "ipv4" | "ipv6"

const familyOf = (address: string): Family => (isIPv6(address) ? "ipv6" : "ipv4")

/** One list for each family: Node.js would find 8.8.8.8 in a network of IPv6 that holds ::ffff:8.8.8.8. */
type Networks = Readonly<Record<Family, BlockList>>

const networksOf = (written: ReadonlyArray<string>): Networks => {
  const networks = { ipv4: new BlockList(), ipv6: new BlockList() }
  for (const network of written) {
    const [address = "", prefix] = network.split("/")
    const family = familyOf(address)
    networks[family].addSubnet(address, Number(prefix), family)
  }
  return networks
}

const isIn = (networks: Networks, address: string): boolean => {
  const family = familyOf(address)
  return networks[family].check(address, family)
}

/** Whether the text is a network, such as 10.20.0.0/16. */
export const isNetwork = (text: string): boolean => {
  const [address = "", prefix = "", ...rest] = text.split("/")
  const family = isIP(address)
  return (
    family !== 0 &&
    rest.length === 0 &&
    /^\d{1,3}$/u.test(prefix) &&
    Number(prefix) <= (family === 4 ? 32 : 128)
  )
}

export interface Reachable {
  /** Why nothing is sent to the address as it is written, if that is so. */
  readonly refusal: (url: string) => string | undefined
  /** Whether a connection may be made to the address, as it was looked up. */
  readonly allows: (address: string) => boolean
}

/** Public addresses, over https, and those of the networks; without encryption only where `http` says so. */
export const make = ({
  http,
  networks
}: {
  readonly http: boolean
  readonly networks: ReadonlyArray<string>
}): Reachable => {
  const refused = networksOf(notPublic)
  const added = networksOf(networks)
  const allows = (address: string): boolean => isIn(added, address) || !isIn(refused, address)
  const refusal = (url: string): string | undefined => {
    if (!URL.canParse(url)) return "It is no address. Give one such as https://system.example/notices."
    const { hash, password, protocol, username } = new URL(url)
    if (protocol !== "https:" && !(http && protocol === "http:")) return "Give an address with https."
    if (username !== "" || password !== "") return "Leave user and password out: what is sent is signed."
    return hash === "" ? undefined : "Leave out what follows the #: it is not sent."
  }
  return { refusal, allows }
}

/** The name or the address in a URL, as it is looked up. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^\[(.*)\]$/u, "$1")

const PRIVATE =
  "It is not an address of the public internet. Whoever runs the gateway can allow the network: SECTION17_WEBHOOK_NETWORKS."

/** Why nothing is sent there, once the name is looked up; undefined when something can be. */
export const whyNot = async (reachable: Reachable, url: string): Promise<string | undefined> => {
  const refusal = reachable.refusal(url)
  if (refusal !== undefined) return refusal
  try {
    const found = await lookup(hostOf(url), { all: true })
    return found.every(({ address }) => reachable.allows(address)) ? undefined : PRIVATE
  } catch {
    return "Its name is not known. Check how it is spelt."
  }
}
