import { generateKeyPairSync, randomUUID } from "node:crypto"
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { often } from "@section17/persistence/testing"
import { describe, expect, it } from "vitest"
import { commandsIn } from "../command/commands.test-data.ts"
import { type Engine, engines } from "../testing/testGateway.ts"
import { ARCHIVING, type Backup, takeBackup } from "./backup.test-data.ts"
import { type Book, missing, newBook, writing } from "./book.test-data.ts"
import { type Durable, startDurable } from "./durable.test-data.ts"
import { type Owner, ownerOf } from "./owner.test-data.ts"
import { go, type Person, person, referral } from "./people.test-data.ts"
import { recordsOn } from "./records.test-data.ts"
import { type Environment, serve, type Served } from "./served.test-data.ts"

const embedded: Engine = "PostgreSQL in this process"
const server: Engine = "a PostgreSQL server"
const authorities = ["bristol", "barnsley"]

/** How often it is backed up and restored. */
const BACKUPS = often(1)

/** All that there is: how many rows of each table, what they hold, and where each account ends. */
const figuresOf = async (owner: Owner) => {
  const heads = await owner.rows<{
    readonly authority: string
    readonly number: number
    readonly hash: string
  }>("select authority, number, hash from audit_head order by authority")
  const digests: Array<Readonly<Record<string, string>>> = []
  for (const { authority } of heads) digests.push(await owner.digests(authority))
  return { heads, digests, counts: await owner.counts() }
}
type Figures = Awaited<ReturnType<typeof figuresOf>>

/** Once nothing changes any more, which the gateway's own work may for a moment. */
const settled = async (owner: Owner): Promise<Figures> => {
  for (let before = await figuresOf(owner); ; await wait(200)) {
    const now = await figuresOf(owner)
    if (JSON.stringify(now) === JSON.stringify(before)) return now
    before = now
  }
}

const peopleAt = (served: Served): Promise<ReadonlyArray<Person>> =>
  Promise.all(authorities.map((authority) => person(served.url, authority, "team-manager")))

/** People of two authorities work while something is done. */
const whileWorking = async (served: Served, books: ReadonlyArray<Book>, work: () => Promise<unknown>) => {
  let over = false
  const people = await peopleAt(served)
  const working = people.map((who, at) => writing(who, books[at] ?? newBook(), () => !over))
  await work()
  over = true
  await Promise.all(working)
}

/** A key for checkpoints, in the folder. */
const keyIn = (folder: string): Environment => {
  const file = join(folder, "checkpoint.pem")
  writeFileSync(file, generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }))
  return { SECTION17_CHECKPOINT_KEY: file }
}

const commands = (environment: Environment) => {
  const { run } = commandsIn(() => environment["SECTION17_DATA"] ?? "")
  return async (words: string) => run(words, { SECTION17_ENVIRONMENT: "development", ...environment })
}

const at = (environment: Environment, { url }: Durable): Environment => {
  const moved = (name: string) => {
    const address = new URL(environment[name] ?? "")
    address.port = new URL(url).port
    return address.href
  }
  return {
    ...environment,
    DATABASE_URL: moved("DATABASE_URL"),
    DATABASE_ADMIN_URL: moved("DATABASE_ADMIN_URL")
  }
}

/** That a gateway serves what was acknowledged before, and goes on from there. */
const servesAll = async (environment: Environment, books: ReadonlyArray<Book>): Promise<void> => {
  const served = await serve(environment)
  try {
    for (const [index, who] of (await peopleAt(served)).entries()) {
      expect(await missing(who, books[index]?.acknowledged ?? new Map())).toEqual([])
      await go(who, "referralReceive", { idempotencyKey: randomUUID(), ...referral() })
    }
  } finally {
    await served.stop()
  }
  expect((await commands(environment)("audit verify")).code).toBe(0)
}

interface Kept {
  readonly backup: Backup
  readonly environment: Environment
  /** The checkpoints that were taken at the end. */
  readonly checkpoints: string
}

/** Restores, and gives what to look at it with; ended once it was looked at. */
const restored = async (
  { backup, environment }: Kept,
  point: string | undefined,
  look: (environment: Environment, figures: Figures) => Promise<void>
): Promise<void> => {
  const database = await backup.restore(point)
  try {
    const there = at(environment, database)
    const owner = await ownerOf(there["DATABASE_ADMIN_URL"] ?? "")
    const figures = await figuresOf(owner)
    await owner.end()
    await look(there, figures)
  } finally {
    await database.stop()
  }
}

const restoredOnce = async () => {
  const database = await startDurable({ settings: ARCHIVING })
  const { environment: records } = await recordsOn(server, database.url)
  const environment = { ...records, ...keyIn(records["SECTION17_DATA"] ?? "") }
  const owner = await ownerOf(environment["DATABASE_ADMIN_URL"] ?? "")
  const served = await serve(environment)
  const books = authorities.map(newBook)
  let backup: Backup | undefined
  try {
    await whileWorking(served, books, async () => {
      await wait(500)
      backup = await takeBackup(owner, database)
      await wait(500)
    })
    const kept = { backup: backup!, environment, checkpoints: join(backup!.folder, "checkpoints.ndjson") }
    const atPoint = await settled(owner)
    await owner.rows("select pg_create_restore_point('before')")
    await whileWorking(served, books, () => wait(1_000))
    expect((await served.stop()).code).toBe(0)
    const checkpoints = await commands(environment)("audit checkpoint")
    writeFileSync(kept.checkpoints, checkpoints.out)
    const atEnd = await settled(owner)
    expect(atEnd.heads).not.toEqual(atPoint.heads)
    await kept.backup.keepLog()
    await owner.end()
    await database.stop()

    await restored(kept, "before", async (there, figures) => {
      expect(figures).toEqual(atPoint)
      expect((await commands(there)("audit verify")).code).toBe(0)
      const held = await commands(there)(`audit verify --checkpoint ${kept.checkpoints}`)
      expect(held.code).toBe(1)
      expect(held.err).toMatch(/entry \d+ is missing, which the checkpoint of .* names/u)
    })
    await restored(kept, undefined, async (there, figures) => {
      expect(figures).toEqual(atEnd)
      expect((await commands(there)(`audit verify --checkpoint ${kept.checkpoints}`)).code).toBe(0)
      expect((await commands(there)("rebuild --compare")).code).toBe(0)
      await servesAll(there, books)
    })
    const counts = Object.values(atEnd.counts)
    return {
      rows: counts.reduce((sum, count) => sum + count, 0),
      tables: counts.length,
      accounts: atEnd.heads.length
    }
  } finally {
    await served.kill()
    await database.stop()
    backup?.remove()
  }
}

describe.runIf(engines.includes(server))("a server that is backed up while people work", () => {
  it(
    `is restored whole, or as it was at a point, every row and the end of each account, ${BACKUPS} times`,
    { timeout: 120_000 + BACKUPS * 180_000 },
    async () => {
      for (let times = 1; times <= BACKUPS; times += 1) {
        const { accounts, rows, tables } = await restoredOnce()
        expect(accounts).toBe(4)
        console.log(
          `Restored ${times} times: ${rows} rows of ${tables} tables and ${accounts} accounts are as they were`
        )
      }
    }
  )
})

describe("records in this process, whose folder is copied while nothing runs", () => {
  it("are restored by putting it back", { timeout: 300_000 }, async () => {
    const { environment, remove } = await recordsOn(embedded)
    const copied = mkdtempSync(join(tmpdir(), "section17-copied-"))
    const books = authorities.map(newBook)
    const served = await serve(environment)
    try {
      await whileWorking(served, books, () => wait(1_000))
      expect((await served.stop()).code).toBe(0)
      cpSync(environment["SECTION17_DATA"] ?? "", copied, { recursive: true })
      const there = { ...environment, SECTION17_DATA: copied }
      for (const authority of authorities) {
        const [before, after] = [environment, there].map((each) =>
          commands(each)(`export --authority ${authority}`)
        )
        const { code, out } = (await after)!
        expect(code).toBe(0)
        expect(out.length).toBeGreaterThan(1_000)
        expect(out).toBe((await before)?.out)
      }
      expect((await commands(there)("rebuild --compare")).code).toBe(0)
      await servesAll(there, books)
    } finally {
      await served.kill()
      await remove()
      rmSync(copied, { recursive: true, force: true })
    }
  })
})
