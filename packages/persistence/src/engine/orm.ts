/** What MikroORM is told on either engine. */
import type { Options } from "@mikro-orm/core"
import { Migrator, TSMigrationGenerator } from "@mikro-orm/migrations"
import { fileURLToPath } from "node:url"
import { migrations } from "../migrations/index.ts"
import { tables } from "../table/index.ts"

/** Where migrations are written when they are made; when they are run, they are in the list. */
const folder = fileURLToPath(new URL("../migrations", import.meta.url))

export const MIGRATION_TABLE = "migration"

export const common = (snapshot: boolean) =>
  ({
    entities: tables,
    extensions: [Migrator],
    implicitTransactions: true,
    migrations: {
      path: folder,
      tableName: MIGRATION_TABLE,
      ...(snapshot ? {} : { migrationsList: migrations }),
      // Each in a transaction of its own, as it was tried: rows that an earlier one wrote in the same transaction have
      // checks of theirs wait for its end, and their table cannot be altered before.
      allOrNothing: false,
      snapshot: true,
      snapshotOnMigrate: false,
      snapshotName: "snapshot",
      emit: "ts",
      generator: TSMigrationGenerator,
      silent: true,
      disableForeignKeys: false
    }
  }) satisfies Partial<Options>
