// Authorities beside those of the product: each supplies, as a file, a protocol that says what one of the product's says.
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { printed } from "./cluster.ts"

interface Checked {
  readonly authority: string
}

const own = async (): Promise<ReadonlyArray<string>> => {
  const lines = (await printed(["protocol", "check", "--json"], {})).trim().split("\n")
  return [...new Set(lines.map((line) => (JSON.parse(line) as Checked).authority))]
}

const protocolOf = async (authority: string): Promise<object> =>
  JSON.parse(await printed(["protocol", "print", "--authority", authority, "--json"], {})) as object

export interface Authorities {
  readonly codes: ReadonlyArray<string>
  /** Where the protocols are of those that are not the product's; nothing where all are. */
  readonly folder: string | undefined
}

/** So many authorities, those of the product first, in turn with what each of them says. */
export const authoritiesIn = async (data: string, count: number): Promise<Authorities> => {
  const ours = await own()
  if (count <= ours.length) return { codes: ours, folder: undefined }
  const folder = join(data, "protocols")
  mkdirSync(folder, { recursive: true })
  const models = await Promise.all(ours.map(protocolOf))
  const others = Array.from({ length: count - ours.length }, (_, index) => {
    const number = String(ours.length + index + 1).padStart(3, "0")
    const authority = `authority-${number}`
    const protocol = { ...models[index % models.length], authority, authorityName: `Authority ${number}` }
    writeFileSync(join(folder, `${authority}.json`), JSON.stringify(protocol))
    return authority
  })
  return { codes: [...ours, ...others], folder }
}

/** What a gateway or a command has to be told of them. */
export const toldOf = ({ folder }: Authorities): Readonly<Record<string, string>> =>
  folder === undefined ? {} : { SECTION17_PROTOCOLS: folder }
