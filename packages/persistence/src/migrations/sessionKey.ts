/** The key that the database verifies sessions with. */
import { padsOf, type Secrets } from "../session/Secrets.ts"

/**
 * The statements that make the database take sessions sealed with this secret. The secret before it keeps working, so
 * that gateways can be given the new one in turn; the one before that no longer does.
 *
 * The key is handed over beside its statement, so that it does not reach the server's logs.
 */
export const takeSessionKey = (
  secrets: Secrets
): ReadonlyArray<{ readonly sql: string; readonly values: Array<string> }> => {
  const { inner, outer } = padsOf(secrets)
  return [
    {
      sql: `insert into section17.session_key (inner_pad, outer_pad)
        values (decode($1, 'hex'), decode($2, 'hex')) on conflict do nothing`,
      values: [inner, outer]
    },
    {
      sql: `delete from section17.session_key
        where number not in (select number from section17.session_key order by number desc limit 2)`,
      values: []
    }
  ]
}
