/**
 * The keys that are made from the secret of an installation.
 *
 * One secret, three keys that do not lead to each other or back to it. The database knows the session key, because it
 * has to check what is sealed with it. It never knows the other two: whoever owns the database, but has not the gateway's
 * configuration, cannot seal a record, or read what is kept encrypted.
 *
 * @module
 */
import { createHmac, randomBytes } from "node:crypto"

export interface Secrets {
  /** Seals the session of each transaction. */
  readonly sessionKey: Buffer
  /** Seals records; those after the first are of earlier secrets, and only verify. */
  readonly recordKeys: readonly [current: Buffer, ...earlier: ReadonlyArray<Buffer>]
  /** Encrypts what must be read again, and by nobody else; those after the first are of earlier secrets. */
  readonly safeKeys: readonly [current: Buffer, ...earlier: ReadonlyArray<Buffer>]
}

const keyFor = (secret: string, use: string): Buffer => createHmac("sha256", secret).update(use).digest()

const recordKey = (secret: string): Buffer => keyFor(secret, "section17 records")

const safeKey = (secret: string): Buffer => keyFor(secret, "section17 safe")

/** The keys of the secret; `previous` are the secrets that it took the place of. */
export const secretsFrom = (secret: string, previous: ReadonlyArray<string> = []): Secrets => ({
  sessionKey: keyFor(secret, "section17 sessions"),
  recordKeys: [recordKey(secret), ...previous.map(recordKey)],
  safeKeys: [safeKey(secret), ...previous.map(safeKey)]
})

/** A new secret: 256 bits, as text that fits an environment variable. */
export const newSecret = (): string => randomBytes(32).toString("base64url")

const BLOCK = 64

const padded = (key: Buffer, pad: number): string =>
  Buffer.from(Buffer.concat([key], BLOCK).map((byte) => byte ^ pad)).toString("hex")

/** The session key as the database keeps it: the two pads of HMAC (RFC 2104), in hexadecimal. */
export const padsOf = ({ sessionKey }: Secrets): { readonly inner: string; readonly outer: string } => ({
  inner: padded(sessionKey, 0x36),
  outer: padded(sessionKey, 0x5c)
})
