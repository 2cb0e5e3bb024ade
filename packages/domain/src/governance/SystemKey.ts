/** How an authority knows a case system: the subject by which its identity provider vouches for it. */
import * as Schema from "effect/Schema"
import { PractitionerId } from "../practitioner/Practitioner.ts"

export const SystemKey = Schema.String.check(
  Schema.isPattern(/^[A-Za-z0-9][A-Za-z0-9._@|:-]{0,149}$/u, {
    message:
      "give the subject of a case system: up to 150 letters, digits and . _ @ | : -, the first a letter or digit"
  })
).pipe(Schema.brand("SystemKey"), Schema.annotate({ identifier: "SystemKey" }))
export type SystemKey = typeof SystemKey.Type

const OF_SYSTEMS = "system:"

/** What a case system is called where practitioners are: in the account, and by the wall. */
export const nameOfSystem = (key: SystemKey): PractitionerId => PractitionerId.make(`${OF_SYSTEMS}${key}`)

/** Whose name it is; undefined where it is no system's. No practitioner has such a name: neither is taken for the other. */
export const systemOfName = (name: string): SystemKey | undefined =>
  name.startsWith(OF_SYSTEMS) ? (name.slice(OF_SYSTEMS.length) as SystemKey) : undefined
