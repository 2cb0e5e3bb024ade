/** Ids that are the same each time that a request is sent. */
import { createHash } from "node:crypto"
import { canonical } from "../episode/request.ts"

/** An id made from values, of which it tells nothing: 122 bits of a hash, as a UUID of version 8. */
export const idOf = (from: object): string => {
  const hex = createHash("sha256").update(canonical(from)).digest("hex")
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)]
  return [...parts, hex.slice(20, 32)].join("-")
}
