import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { takeRowsIn } from "@section17/application"
import type { AuthorityCode } from "@section17/domain"
import { Persistence } from "@section17/persistence"
import { assertServer, type Configuration } from "../configuration.ts"
import type { Runtime } from "../runtime.ts"
import { complain, type Exit, exit, type Options, type Run, say } from "./Command.ts"
import { progressOf } from "./progress.ts"
import { withRecords } from "./withRecords.ts"

const said = (applied: ReadonlyArray<string>): string =>
  applied.length === 0 ? "Nothing to migrate." : `Migrated: ${applied.join(", ")}.`

const ofAuthority = Effect.fnUntraced(function* (authority: AuthorityCode.AuthorityCode) {
  const progress = progressOf(`${authority}, children`)
  let [children, taken] = [0, 0]
  const tell = (held: { readonly children: number; readonly untold: number }): void => {
    children += held.children
    taken += held.untold
    progress.count(children)
  }
  yield* Effect.ensuring(takeRowsIn(authority, tell), Effect.sync(progress.end))
  return taken
})

/** Has each account tell of the rows that gateways wrote which did not say what, as they are found now. */
const takeIn =
  (options: Options) =>
  async (runtime: Runtime, authorities: ReadonlyArray<AuthorityCode.AuthorityCode>): Promise<Exit> => {
    for (const authority of authorities) {
      const taken = await runtime.runPromise(ofAuthority(authority))
      if (taken > 0) say(options, `${authority}: ${taken} rows taken in as found.`, { authority, taken })
    }
    return exit.fine
  }

const applied = async ({ store }: Configuration): Promise<ReadonlyArray<string> | undefined> => {
  if (store.engine === "pglite") return []
  if (store.adminUrl === undefined) return undefined
  const { password, username } = new URL(store.url)
  const progress = progressOf("Migrating")
  const migrated = await Effect.runPromise(
    Persistence.migrate({
      url: store.adminUrl,
      told: progress.tell,
      role: decodeURIComponent(username),
      sessionSecret: store.sessionSecret,
      ...(password === "" ? {} : { password: Redacted.make(decodeURIComponent(password)) })
    }).pipe(Effect.ensuring(Effect.sync(progress.end)))
  )
  return migrated.applied
}

export const migrate: Run = async (configuration, options) => {
  assertServer(configuration)
  const migrations = await applied(configuration)
  if (migrations === undefined) {
    complain("DATABASE_ADMIN_URL: Give the address of the database as its owner, who may create roles.")
    return exit.configuration
  }
  const embedded = configuration.store.engine === "pglite"
  const words = embedded ? "The embedded database is migrated whenever it is opened." : said(migrations)
  say(options, words, { applied: migrations })
  return withRecords(configuration, takeIn(options))
}
