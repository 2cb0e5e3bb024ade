/** Writes the migration that the entities need beyond those there are: `pnpm migration:create name`. */
import { connect } from "../engine/pglite.ts"

const orm = await connect({ snapshot: true })
const { diff, fileName } = await orm.migrator.create(undefined, false, false, process.argv[2])
process.stdout.write(
  diff.up.length === 0 ? "Nothing to migrate.\n" : `Written: ${fileName}. Add it to index.ts.\n`
)
await orm.close()
