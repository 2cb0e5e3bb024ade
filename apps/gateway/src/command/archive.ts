/** An authority's whole record, out of a database and into another. */
import { createInterface } from "node:readline"
import type { AuthorityCode } from "@section17/domain"
import {
  type ArchiveEnd,
  type Archiving,
  exportAuthority,
  importAuthority,
  rowsIn
} from "@section17/persistence"
import { assertServer, type Configuration, NotConfigured } from "../configuration.ts"
import { heldBy } from "../protocols/heldBy.ts"
import { complain, type Exit, exit, type Options, type Run, say } from "./Command.ts"
import { progressOf } from "./progress.ts"

const archivingOf = (configuration: Configuration, authority: AuthorityCode.AuthorityCode): Archiving => {
  assertServer(configuration)
  const { store } = configuration
  if (store.engine === "pglite" && store.folder !== undefined) {
    return { engine: "pglite", folder: store.folder, authority }
  }
  if (store.engine === "postgres" && store.adminUrl !== undefined) {
    const { adminUrl, sessionSecret } = store
    return { engine: "postgres", adminUrl, sessionSecret, authority }
  }
  throw new NotConfigured({
    variable: "DATABASE_ADMIN_URL",
    remedy:
      "Give the address of the database as its owner, and DATABASE_URL: the record of an authority is its owner's to move."
  })
}

const inWords = (words: string, end: ArchiveEnd): string => {
  const { hash, number } = end.account
  return `${words}: ${rowsIn(end)} rows; the account ends with entry ${number}, ${hash}.`
}

/** Shows how far it has come, on a terminal. */
const shown = async (
  what: string,
  work: (told: (done: number, of: number) => void) => Promise<ArchiveEnd>
): Promise<ArchiveEnd> => {
  const progress = progressOf(what)
  try {
    return await work(progress.tell)
  } finally {
    progress.end()
  }
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

export const exportRecord: Run = (configuration, options) =>
  withAuthority(configuration, options, async (archiving) => {
    const end = await shown("Exporting", (told) => exportAuthority(archiving, written, told))
    // Beside what is written, where people look.
    complain(inWords(`Exported ${archiving.authority}`, end))
  })

export const importRecord: Run = (configuration, options) =>
  withAuthority(configuration, options, async (archiving) => {
    const lines = linesOf(process.stdin)
    const end = await shown("Importing", (told) => importAuthority(archiving, lines, told))
    const { authority } = archiving
    const { hash, number } = end.account
    const facts = { authority, rows: rowsIn(end), account: { number, hash } }
    say(options, inWords(`Imported ${authority}`, end), facts)
  })
