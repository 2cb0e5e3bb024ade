/**
 * What the role of the gateway may do: see and write records, add children and to the chronology, and nothing else. To the
 * audit it adds through a function, which says in whose name and after which entry.
 *
 * Given anew at each migration to the one role of the installation, rather than once in a migration: the role's name is
 * the installation's to choose, and roles belong to the server, where there can be several installations.
 *
 * @module
 */
import { MIGRATION_TABLE } from "../engine/orm.ts"

const rights: Readonly<Record<string, string>> = {
  [MIGRATION_TABLE]: "select",
  practitioner: "select, insert, update",
  standing: "select, insert, update",
  standing_entry: "select, insert",
  child: "select, insert",
  child_name: "select, insert",
  child_identifier: "select, insert",
  episode: "select, insert, update",
  episode_identifier: "select, insert",
  event: "select, insert",
  obligation: "select, insert, delete",
  audit: "select",
  audit_head: "select",
  idempotency_key: "select, insert",
  reminder: "select, insert, delete",
  webhook: "select, insert, update",
  webhook_delivery: "select, insert, update, delete",
  alert: "select",
  transfer: "select",
  legal_hold: "select",
  erasure: "select",
  erased_event: "select"
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/**
 * The statements that give the role its rights in a database, and take from everybody else what PostgreSQL gives them.
 *
 * Temporary tables among it: in a session that one authority's transactions share with another's, they would be a way
 * through the wall.
 */
export const grants = (to: { readonly role: string; readonly database: string }): ReadonlyArray<string> => {
  const role = quoted(to.role)
  const database = quoted(to.database)
  return [
    `revoke all on database ${database} from public`,
    `grant connect on database ${database} to ${role}`,
    "revoke all on schema public from public",
    `revoke all on all tables in schema public from public, ${role}`,
    `revoke all on all sequences in schema public from public, ${role}`,
    `grant usage on schema public, section17 to ${role}`,
    ...Object.entries(rights).map(([table, may]) => `grant ${may} on ${table} to ${role}`),
    `grant execute on function section17.session(), section17.authority(), section17.practitioner(), section17.take_audit_head(),
       section17.append_audit(integer, text, jsonb), section17.append_audit(integer, text, text, timestamptz[], text[], text[],
       uuid[], uuid[], text[], text[], text[], text[], jsonb[]), section17.append_audit(integer, text, text, text, timestamptz[],
       text[], text[], uuid[], uuid[], text[], text[], text[], text[], jsonb[]) to ${role}`,
    // What gateways hold is read and written through these alone.
    `grant execute on function section17.keep_protocols(jsonb), section17.settle_protocol(text, text, text, boolean) to ${role}`,
    // Whose turn it is.
    `grant execute on function section17.waiting(text) to ${role}`,
    // Transfers cross the wall through these alone.
    `grant execute on function section17.offer_transfer(uuid, text, uuid, uuid, jsonb, text, timestamptz, text),
       section17.answer_transfer(uuid, text, text, text, uuid, uuid, timestamptz),
       section17.withdraw_transfer(uuid, text, text, timestamptz), section17.note_transfers(timestamptz),
       section17.note_transfer(uuid, timestamptz) to ${role}`,
    // Records are held, no longer held, and erased through these alone.
    `grant execute on function section17.hold_record(uuid, uuid, text, text, timestamptz),
       section17.lift_hold(uuid, text, timestamptz),
       section17.propose_erasure(uuid, uuid, jsonb, integer, date, text, timestamptz),
       section17.end_erasure(uuid, text, text, timestamptz), section17.erase_record(uuid, timestamptz) to ${role}`,
    // What stands in no chain is held against the account: by who wrote it, and by the installation itself.
    `grant execute on function section17.rows_written(uuid), section17.rows_held(uuid, integer) to ${role}`,
    // Restrictions are read and written through these alone.
    `grant execute on function section17.hidden_children(), section17.hidden_episodes(), section17.is_owner(),
       section17.hidden_from_session(), section17.episodes_hidden_from_session(), section17.children_hidden(),
       section17.restrictions_of(uuid[]), section17.restrictions_so_far(uuid), section17.open_until(uuid),
       section17.restrict_record(uuid, text, date, text[], timestamptz),
       section17.lift_restriction(uuid, text, timestamptz),
       section17.open_record(uuid, text, integer, timestamptz) to ${role}`
  ]
}
