// What a run of script/bench-gateway is told.
import { randomBytes } from "node:crypto"
import { parseArgs } from "node:util"

const { values } = parseArgs({
  options: {
    scale: { type: "string", default: "40000" },
    months: { type: "string", default: "1" },
    skew: { type: "string", default: "60" },
    authorities: { type: "string", default: "153" },
    millis: { type: "string", default: "1500" },
    secret: { type: "string" },
    write: { type: "boolean", default: false },
    once: { type: "boolean", default: false }
  }
})

const { months, once, skew, write: isWritten } = values
if (once && isWritten) throw new Error("What is measured once is not a figure: leave out --once, or --write.")

/** How many open cases there are, with so many months of work behind each, and how they are spread over authorities. */
export const cases = Number(values.scale)
export const authoritiesWanted = Number(values.authorities)
export { isWritten, months, once, skew }

export const secret = values.secret ?? randomBytes(32).toString("base64url")

/** How long servers are asked in each round. */
export const millis = Number(values.millis)

/** What is to be measured is measured so often; once, to see that it still can be. */
export const ROUNDS = once ? 1 : 11
/** How often each gateway is started. */
export const STARTS = once ? 1 : 5
/** How long a gateway of which nobody asks anything is watched. */
export const IDLE_MILLIS = once ? 1000 : 60_000
