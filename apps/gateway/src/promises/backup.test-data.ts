/** A backup as PostgreSQL describes it: the folder of a server that goes on working, and the log that it archives. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { type Durable, startDurable } from "./durable.test-data.ts"
import type { Owner } from "./owner.test-data.ts"

/** What a server is told that is to be backed up. */
export const ARCHIVING = [
  "wal_level=replica",
  "archive_mode=on",
  "archive_command=mkdir -p ../archive && cp %p ../archive/%f"
]

export interface Backup {
  /** Where all of it is, to be kept elsewhere than the server. */
  readonly folder: string
  /** What was archived until now: everything that was committed can be had again. */
  readonly keepLog: () => Promise<void>
  /** A server of its own on what was kept: all of it, or what there was at a named point. */
  readonly restore: (point?: string) => Promise<Durable>
  readonly remove: () => void
}

/** A file that is gone by the time it is copied is one that the log makes again, or that nothing needs. */
const copy = async (from: string, to: string): Promise<void> => {
  await once(spawn("cp", ["-R", from, to], { stdio: "ignore" }), "exit")
}

const emptied = (folder: string): void => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
}

const archived = async (owner: Owner): Promise<void> => {
  const [last] = await owner.rows<{ file: string }>("select pg_walfile_name(pg_switch_wal()) as file")
  const kept = async () =>
    (await owner.rows<{ file: string | null }>("select last_archived_wal as file from pg_stat_archiver"))[0]
      ?.file ?? ""
  while ((await kept()) < (last?.file ?? "")) await wait(100)
}

/** Takes it while the server works. `owner` is a superuser in any of its databases. */
export const takeBackup = async (owner: Owner, { data }: Durable): Promise<Backup> => {
  const folder = mkdtempSync(join(tmpdir(), "section17-backup-"))
  const base = join(folder, "data")
  const log = join(folder, "archive")
  await owner.rows("select pg_backup_start('section17', true)")
  await copy(data, base)
  const [label] = await owner.rows<{ labelfile: string }>("select labelfile from pg_backup_stop(true)")
  // The log comes from the archive; and no server runs there yet.
  emptied(join(base, "pg_wal"))
  mkdirSync(join(base, "pg_wal", "archive_status"))
  for (const file of ["postmaster.pid", "postmaster.opts"]) rmSync(join(base, file), { force: true })
  writeFileSync(join(base, "backup_label"), label?.labelfile ?? "")
  writeFileSync(join(base, "recovery.signal"), "")
  return {
    folder,
    keepLog: async () => {
      await archived(owner)
      rmSync(log, { recursive: true, force: true })
      await copy(join(data, "..", "archive"), log)
      // A server runs as somebody else than these tests may.
      await once(spawn("chmod", ["-R", "a+rX", folder]), "exit")
      if (!existsSync(log)) throw new Error("Nothing was archived")
    },
    restore: (point) =>
      startDurable({
        from: base,
        settings: [
          `restore_command=cp ${log}/%f %p`,
          "recovery_target_action=promote",
          ...(point === undefined ? [] : [`recovery_target_name=${point}`])
        ]
      }),
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
