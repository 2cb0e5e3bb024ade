/** Putting one authority's record, as it was exported, into a database that has none of it. */
import { isDeepStrictEqual } from "node:util"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Practitioner } from "@section17/domain"
import { archived, Begin, End, endOf, names, sealed, signedBy, type Told } from "./Archive.ts"
import { type Archiving, asOwner, type Owner } from "./Owner.ts"

/** The archive cannot be put into the database; nothing of it was. */
export class ArchiveRefused extends Schema.TaggedError<ArchiveRefused>()("ArchiveRefused", {
  why: Schema.String
}) {
  override get message(): string {
    return `The archive was not imported, and nothing of it is there: ${this.why}`
  }
}

const BATCH = 500
const decodeBegin = Schema.decodeUnknownOption(Schema.fromJsonString(Begin))
const decodeEnd = Schema.decodeUnknownOption(Schema.fromJsonString(End))

const refuse = (why: string): never => {
  throw new ArchiveRefused({ why })
}

/** How many rows follow, of what can be put into the database. */
const assertFits = async (owner: Owner, archiving: Archiving, first: string): Promise<number> => {
  const begun = Option.getOrUndefined(decodeBegin(first))
  if (begun === undefined) return refuse("its first line is not one of an archive.")
  if (begun.begin !== archiving.authority) return refuse(`it is of ${begun.begin}.`)
  if (!isDeepStrictEqual(begun.migrations, names)) {
    return refuse(
      "it is of another version of the product. Export and import with the same one, then migrate."
    )
  }
  const { account, end } = await endOf(owner, archiving)
  const { protocol_version: _, ...records } = end
  if (account.number > 0 || Object.values(records).some((count) => count > 0)) {
    return refuse("there are records of the authority already.")
  }
  // What a gateway held here: nobody's case was opened under it. When one starts, it holds its own against what comes in.
  await owner.query("delete from protocol_version where authority = $1", [archiving.authority])
  return begun.rows
}

/** What the database makes itself, such as the place in a queue, it makes anew. */
const COLUMNS = `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
  where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''`

/** Of the authority alone, whatever a row says: the wall lets a superuser past, and of some tables their owner. */
const insertInto = async (
  owner: Owner,
  { authority }: Archiving,
  { rows, table }: { readonly table: string; readonly rows: ReadonlyArray<string> }
): Promise<void> => {
  const [{ columns = "" } = {}] = (await owner.query<{ columns: string }>(COLUMNS, [table])).rows
  const { written } = await owner.query(
    `insert into ${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) where authority = $2`,
    [`[${rows.join(",")}]`, authority]
  )
  if (written !== rows.length) refuse("it holds rows of another authority.")
}

/** In whose name a row is written; undefined where that is nobody's in particular. */
const signerOf = (table: string, row: string): Practitioner.PractitionerId | undefined => {
  const column = signedBy[table]
  return column === undefined ? undefined : JSON.parse(row)[column]
}

const ROW = new RegExp(`^\\{"(${archived.join("|")})":(.*)\\}$`, "su")

/** Gathers rows of one table, in one name, and writes them a few at a time. */
const writingTo = (owner: Owner, archiving: Archiving) => {
  let [table, signer]: [string, Practitioner.PractitionerId | undefined] = ["", undefined]
  let rows: Array<string> = []
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return
    await sealed(owner, archiving, signer)
    if (table === "audit") await owner.query("select section17.take_audit_head()")
    await insertInto(owner, archiving, { table, rows })
    rows = []
  }
  const add = async (named: string, row: string): Promise<void> => {
    const signed = signerOf(named, row)
    if (named !== table || signed !== signer || rows.length >= BATCH) await flush()
    ;[table, signer] = [named, signed]
    rows.push(row)
  }
  return { add, flush }
}

/** Writes the rows of all lines, and says what the last line says of them. */
const written = async (
  owner: Owner,
  { archiving, lines, told }: { archiving: Archiving; lines: AsyncIterable<string>; told: Told }
): Promise<End | undefined> => {
  const { add, flush } = writingTo(owner, archiving)
  let of: number | undefined
  let done = 0
  let end: End | undefined
  for await (const line of lines) {
    of ??= await assertFits(owner, archiving, line)
    const [, named, row] = ROW.exec(line) ?? []
    if (named === undefined || row === undefined) end = Option.getOrUndefined(decodeEnd(line)) ?? end
    else {
      await add(named, row)
      done += 1
      told(done, of)
    }
  }
  await flush()
  return end
}

const asRefused = (error: unknown): never => {
  if (error instanceof ArchiveRefused) throw error
  return refuse(`the database refuses it: ${error instanceof Error ? error.message : "?"}.`)
}

/**
 * Reads the lines and writes their rows, in one transaction, and none that says it is of another authority. An owner who is
 * no superuser is held by the wall: what stands in somebody's name is written in a session of theirs, as it first was. The triggers of the database see that each entry follows the
 * one before it; the counts and the end of the account have to be those of the last line.
 *
 * Rejects with {@link ArchiveRefused}, or with `PersistenceNotReady` where the database cannot be opened. Whether each seal
 * is this installation's is for `audit verify` to say.
 */
export const importAuthority = (
  archiving: Archiving,
  lines: AsyncIterable<string>,
  told: Told = () => {}
): Promise<End> => {
  const all = async (owner: Owner): Promise<End> => {
    await sealed(owner, archiving)
    const expected = await written(owner, { archiving, lines, told })
    const found = await endOf(owner, archiving)
    if (expected === undefined) return refuse("its last line is missing.")
    if (!isDeepStrictEqual(found, expected)) return refuse("its rows are not as many as its last line says.")
    return found
  }
  return asOwner(archiving, "", (owner) => all(owner).catch(asRefused))
}
