import * as Effect from "effect/Effect"
import type { AuthorityCode } from "@section17/domain"
import { Audit, serviceSession, UnitOfWork } from "@section17/application"
import { type Command, complain, exit, say } from "./Command.ts"
import { withRecords } from "./withRecords.ts"

const verify = (authority: AuthorityCode.AuthorityCode) =>
  Effect.flatMap(UnitOfWork, (unitOfWork) =>
    unitOfWork.run(
      serviceSession(authority, "audit"),
      Effect.flatMap(Audit, ({ verify }) => Effect.result(verify))
    )
  )

export const auditVerify: Command = {
  words: "audit verify",
  usage: "audit verify",
  does: "checks the account of every authority: numbers, links and hashes",
  run: (configuration, options) =>
    withRecords(configuration, async (runtime, authorities) => {
      let broken = 0
      for (const authority of authorities) {
        const result = await runtime.runPromise(verify(authority))
        if (result._tag === "Success") {
          const { entries } = result.success
          say(options, `${authority}: ${entries} entries, as written`, { authority, entries, broken: null })
        } else {
          broken += 1
          complain(result.failure.message)
          const { number, why } = result.failure
          if (options["json"] !== undefined) say(options, "", { authority, broken: { number, why } })
        }
      }
      return broken === 0 ? exit.fine : exit.wrong
    })
}
