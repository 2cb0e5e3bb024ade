/** A digest over what a version of a local protocol says. */
import { createHash } from "node:crypto"
import type { KeptVersion } from "@section17/application"
import type { Offered } from "./Offered.ts"

type Json = Readonly<Record<string, unknown>>

/** The same protocol is the same text, however its fields are ordered. */
const ordered = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value

/** All but what can change without a word of it: until when it is in force, and what the authority calls itself. */
const lasting = (written: Json): Json => ({
  ...written,
  $schema: undefined,
  authorityName: undefined,
  inForce: { ...(written["inForce"] as Json), until: undefined }
})

/** The version, as it is kept beside the episodes that are opened under it. */
export const keptOf = ({ file, local, written }: Offered): KeptVersion => {
  const { authority, sitsOn: edition, version } = local
  const text = JSON.stringify(lasting(written as Json), ordered)
  return {
    version: { authority, version, edition },
    digest: createHash("sha256").update(text).digest("hex"),
    supplied: file !== undefined
  }
}
