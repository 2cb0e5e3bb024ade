/** An authority's whole record, out of a database and into another. */
import { createInterface } from "node:readline"
import type { AuthorityCode } from "@section17/domain"
import { type ArchiveEnd, type Archiving, exportAuthority, importAuthority } from "@section17/persistence"
import { type Configuration, NotConfigured } from "../configuration.ts"
import { heldBy } from "../protocols/heldBy.ts"
import { type Command, complain, type Exit, exit, type Options } from "./Command.ts"

const archivingOf = ({ store }: Configuration, authority: AuthorityCode.AuthorityCode): Archiving => {
  if (store.engine === "postgres" && store.adminUrl !== undefined) {
    return { adminUrl: store.adminUrl, sessionSecret: store.sessionSecret, authority }
  }
  throw new NotConfigured({
    variable: "DATABASE_ADMIN_URL",
    remedy:
      "Give the address of the database as its owner, and DATABASE_URL: the record of an authority is its owner's to move."
  })
}

/** Told beside what is written or read, where people look. */
const tell = (words: string, { account, end }: ArchiveEnd): void => {
  const rows = Object.values(end).reduce((sum, count) => sum + count, 0)
  complain(`${words}: ${rows} rows; the account ends with entry ${account.number}, ${account.hash}.`)
}

const withAuthority = async (
  configuration: Configuration,
  { authority: wanted }: Options,
  work: (archiving: Archiving) => Promise<void>
): Promise<Exit> => {
  const all = [...heldBy(configuration).authorities.keys()]
  const authority = all.find((each) => each === wanted)
  if (authority === undefined) {
    complain(`Give --authority, one of: ${all.join(", ")}.`)
    return exit.usage
  }
  await work(archivingOf(configuration, authority))
  return exit.fine
}

/** Waits for whoever reads, so that however large the record is, little of it is in memory. */
const written = (line: string): Promise<void> =>
  new Promise((done, fail) => {
    process.stdout.write(`${line}\n`, (error) => (error ? fail(error) : done()))
  })

/** Begins to read when it is asked for the first line: what came before that would be lost. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
}

export const exportCommand: Command = {
  words: "export",
  usage: "export --authority A",
  does: "prints an authority's whole record, a JSON object a line, with its chains",
  options: ["authority"],
  run: (configuration, options) =>
    withAuthority(configuration, options, async (archiving) =>
      tell(`Exported ${archiving.authority}`, await exportAuthority(archiving, written))
    )
}

export const importCommand: Command = {
  words: "import",
  usage: "import --authority A",
  does: "puts a record that was exported into a database that has none of the authority, all of it or nothing",
  options: ["authority"],
  run: (configuration, options) =>
    withAuthority(configuration, options, async (archiving) =>
      tell(`Imported ${archiving.authority}`, await importAuthority(archiving, linesOf(process.stdin)))
    )
}
