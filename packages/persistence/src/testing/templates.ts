/**
 * Records that are migrated once, for each test that has records to itself to begin with a copy: to make a PostgreSQL
 * and to migrate it takes several times as long. Who opens a copy does all that is done to one that is empty; there is
 * only nothing left to migrate.
 *
 * They are there for as long as vitest runs, once for all of its files. Without them, records begin empty.
 *
 * @module
 */
import { randomUUID } from "node:crypto"
import { constants, cpSync, mkdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { applyMigrations } from "../engine/migrate.ts"
import { connect } from "../engine/pglite.ts"
import { asOwner, within } from "./owner.ts"

/** Where they are, for the processes that vitest starts. */
const FOLDER = "TEST_TEMPLATES"

const inFolder = (templates: string): string => join(templates, "postgres")
const onServer = (templates: string): string => basename(templates).replaceAll("-", "_")

const makePglite = async (templates: string): Promise<void> => {
  const orm = await connect({ folder: inFolder(templates) })
  await orm.migrator.up()
  await orm.close()
}

const makeDatabase = async (ownerUrl: string, name: string): Promise<void> => {
  await asOwner(ownerUrl, `create database ${name}`)
  await applyMigrations(within(ownerUrl, (url) => (url.pathname = `/${name}`)))
}

/** Before vitest runs its files. */
export const setup = async (): Promise<void> => {
  const templates = join(tmpdir(), `section17-templates-${randomUUID()}`)
  const server = process.env["TEST_DATABASE_URL"]
  mkdirSync(templates)
  process.env[FOLDER] = templates
  await Promise.all([makePglite(templates), server && makeDatabase(server, onServer(templates))])
}

/** After vitest has run its files. */
export const teardown = async (): Promise<void> => {
  const [templates, server] = [process.env[FOLDER], process.env["TEST_DATABASE_URL"]]
  if (templates === undefined) return
  rmSync(templates, { recursive: true, force: true })
  if (server) await asOwner(server, `drop database if exists ${onServer(templates)}`)
}

/** Puts migrated records into the folder, for PGlite to open. */
export const fillFolder = (folder: string): void => {
  const templates = process.env[FOLDER]
  if (templates === undefined) return
  cpSync(inFolder(templates), join(folder, "postgres"), { recursive: true, mode: constants.COPYFILE_FICLONE })
}

/** What makes a database one that is migrated, said after `create database`; nothing on another server than usual. */
export const fromTemplate = (ownerUrl: string): string => {
  const [templates, server] = [process.env[FOLDER], process.env["TEST_DATABASE_URL"]]
  const isThere = server && new URL(server).host === new URL(ownerUrl).host
  return templates === undefined || !isThere ? "" : `template ${onServer(templates)}`
}
