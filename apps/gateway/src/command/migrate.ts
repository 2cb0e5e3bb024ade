import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { Persistence } from "@section17/persistence"
import { assertServer } from "../configuration.ts"
import { type Command, complain, exit, say } from "./Command.ts"

const said = (applied: ReadonlyArray<string>): string =>
  applied.length === 0 ? "Nothing to migrate." : `Migrated: ${applied.join(", ")}.`

export const migrate: Command = {
  words: "migrate",
  usage: "migrate",
  does: "brings a database on a server up to date, as its owner (DATABASE_ADMIN_URL)",
  run: async (configuration, options) => {
    assertServer(configuration)
    const { store } = configuration
    if (store.engine === "pglite") {
      say(options, "The embedded database is migrated whenever it is opened.", { applied: [] })
      return exit.fine
    }
    if (store.adminUrl === undefined) {
      complain("DATABASE_ADMIN_URL: Give the address of the database as its owner, who may create roles.")
      return exit.configuration
    }
    const { password, username } = new URL(store.url)
    const { applied } = await Effect.runPromise(
      Persistence.migrate({
        url: store.adminUrl,
        role: decodeURIComponent(username),
        sessionSecret: store.sessionSecret,
        ...(password === "" ? {} : { password: Redacted.make(decodeURIComponent(password)) })
      })
    )
    say(options, said(applied), { applied })
    return exit.fine
  }
}
