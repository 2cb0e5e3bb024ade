/** The key that the database verifies sessions with. */
import { padsOf, type Secrets } from "../session/Secrets.ts"

/**
 * The statements that make the database take sessions sealed with this secret. The secret before it keeps working, so
 * that gateways can be given the new one in turn; the one before that no longer does.
 */
export const takeSessionKey = (secrets: Secrets): ReadonlyArray<string> => {
  const { inner, outer } = padsOf(secrets)
  return [
    `insert into section17.session_key (inner_pad, outer_pad)
     values (decode('${inner}', 'hex'), decode('${outer}', 'hex')) on conflict do nothing`,
    `delete from section17.session_key
     where number not in (select number from section17.session_key order by number desc limit 2)`
  ]
}
