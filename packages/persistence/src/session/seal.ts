/**
 * The session of a transaction, sealed, so that the database can tell it from one that somebody made up.
 *
 * The setting `section17.session` says for which authority a transaction works. Any SQL can set it: whoever gets SQL of
 * their own into a transaction can write another authority there. The seal (HMAC-SHA256) is what they cannot write, and
 * the function `section17.authority()`, which every policy asks, refuses a session without it.
 *
 * It protects against injected SQL, a forgotten predicate, a connection used without a unit of work, and the password
 * of the gateway's role alone. It does not protect against somebody who has the gateway's memory or configuration, or
 * who owns the database. A seal that is read out of its own transaction opens the same authority again until it
 * expires, and never another.
 *
 * @module
 */
import { createHmac } from "node:crypto"
import type { SessionContext } from "@section17/application"
import type { Secrets } from "./Secrets.ts"

/** The setting that carries the sealed session, for one transaction. */
export const SETTING = "section17.session"

/** How long a transaction may last. Unit: milliseconds; long enough for clocks that are not quite together. */
const LIFE = 120_000

const SEALABLE = /^[a-z][a-z0-9-]{0,59} [!-~]{1,200} \d{13}$/u

/**
 * The session as the setting carries it: authority, practitioner, when it expires, and the seal over them.
 *
 * Expires by the clock of the machine, not by that of the use case: the database compares it with its own.
 */
export const seal = (
  { sessionKey }: Secrets,
  { authority, practitioner }: Pick<SessionContext, "authority" | "practitioner">,
  expiresAt: number = Date.now() + LIFE
): string => {
  const session = `${authority} ${practitioner} ${expiresAt}`
  if (!SEALABLE.test(session))
    throw new TypeError(`A session cannot be sealed for ${JSON.stringify(authority)}`)
  return `${session} ${createHmac("sha256", sessionKey).update(session).digest("hex")}`
}
