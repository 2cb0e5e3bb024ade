/** Who may lead, in every authority that the package of protocols holds. */
import { mayLead, orThrow, protocolOf } from "@section17/domain/plain"
import { editions, registry } from "@section17/protocols"
import { keyWorkerOf, socialWorkerOf } from "./people.ts"

/** One line for each authority, worker and kind of work: yes or no, and the rule that says so. */
export const whoMayLead = (on: string): ReadonlyArray<string> =>
  [...new Set(registry.map(({ authority }) => authority))].flatMap((authority) => {
    const protocol = orThrow(protocolOf({ editions, registry }, { authority, on }))
    return [socialWorkerOf(authority), keyWorkerOf(authority)].flatMap((practitioner) =>
      ["section17", "section47"].map((work) => {
        const answer = mayLead(protocol, { practitioner, work, on })
        const why = answer.ok ? `yes, ${answer.value.explanation.rule}` : `no: ${answer.error.message}`
        return `${authority}: ${practitioner.name} (${practitioner.roles[0]}), ${work}: ${why}`
      })
    )
  })
