/**
 * What is kept encrypted: AES-256-GCM, by a key that the database does not know.
 *
 * Each text is bound to its place, so that what is kept in one row cannot be read as another's.
 *
 * @module
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import * as Redacted from "effect/Redacted"
import type { Secrets } from "./Secrets.ts"

const ALGORITHM = "aes-256-gcm"
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** The text as it is kept at the place: nonce, tag and ciphertext, in base64. */
export const locked = ({ safeKeys }: Secrets, place: string, text: Redacted.Redacted): string => {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, safeKeys[0], nonce).setAAD(Buffer.from(place))
  const ciphertext = Buffer.concat([cipher.update(Redacted.value(text), "utf8"), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString("base64")
}

const unlockedWith = (key: Buffer, place: string, kept: Buffer): string | undefined => {
  const decipher = createDecipheriv(ALGORITHM, key, kept.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES
  })
  decipher.setAAD(Buffer.from(place)).setAuthTag(kept.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    const text = decipher.update(kept.subarray(NONCE_BYTES + TAG_BYTES))
    return Buffer.concat([text, decipher.final()]).toString("utf8")
  } catch {
    return undefined
  }
}

/** The text that is kept at the place. Throws when no key of the installation opens it there. */
export const unlocked = ({ safeKeys }: Secrets, place: string, kept: string): Redacted.Redacted => {
  const bytes = Buffer.from(kept, "base64")
  for (const key of safeKeys) {
    const text = unlockedWith(key, place, bytes)
    if (text !== undefined) return Redacted.make(text)
  }
  throw new Error(`What is kept at ${place} was not encrypted with this installation's secret, or not there`)
}
