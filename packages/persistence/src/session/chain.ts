/**
 * Chains of records: each is hashed over the one before it, and its hash is sealed.
 *
 * A hash can be worked out by anybody, and so shows a record that was edited, deleted or moved by someone who did not
 * work out all the later hashes as well. The seal needs the installation's secret, and so shows those who did.
 *
 * @module
 */
import { createHash, createHmac, timingSafeEqual } from "node:crypto"
import type { Secrets } from "./Secrets.ts"

/** The end of a chain: the number of its last record, counted from 1, and its hash. */
export interface Head {
  readonly number: number
  readonly hash: string
}

/** The end of a chain without a record. */
export const start: Head = { number: 0, hash: "0".repeat(64) }

/** A null character or half of a character: the database would not give back what was hashed. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u

const keepable = (text: string): void => {
  if (UNKEEPABLE.test(text)) throw new TypeError("A text with a null or half of a character cannot be hashed")
}

const inOrder = (key: string, value: unknown): unknown => {
  keepable(key)
  if (typeof value === "string") keepable(value)
  return sorted(value)
}

const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/**
 * JSON with the names of every object in the order of their code units, and no space: equal values, equal text.
 *
 * Throws for text that the database cannot keep.
 */
export const canonical = (value: unknown): string => JSON.stringify(value, inOrder)

/** SHA-256 of the text, in lower-case hexadecimal. */
export const digest = (text: string): string => createHash("sha256").update(text).digest("hex")

/** The hash of a record over the one before it. */
export const hashOf = (record: object, previousHash: string): string =>
  digest(`${previousHash}\n${canonical(record)}`)

const sealWith = (key: Buffer, hash: string): string => createHmac("sha256", key).update(hash).digest("hex")

export const sealOf = ({ recordKeys }: Secrets, hash: string): string => sealWith(recordKeys[0], hash)

/** Whether the seal was set on the hash with the secret of the installation, or an earlier one. */
export const isSealed = ({ recordKeys }: Secrets, hash: string, seal: string): boolean =>
  recordKeys.some((key) => {
    const expected = sealWith(key, hash)
    return expected.length === seal.length && timingSafeEqual(Buffer.from(expected), Buffer.from(seal))
  })

/** What a record says, with what makes it the one after the head. */
export const linked = <Says extends object>(secrets: Secrets, head: Head, says: Says) => {
  const hash = hashOf(says, head.hash)
  return { ...says, previousHash: head.hash, hash, seal: sealOf(secrets, hash) }
}

interface Linked {
  readonly number: number
  readonly previousHash: string
  readonly hash: string
  readonly seal: string
}

/** Why a record, of the kind that `what` calls it, is not the one after the head; undefined when it is. */
export const faultIn = (secrets: Secrets, head: Head, record: Linked, what: string): string | undefined => {
  const { hash, previousHash, seal, ...says } = record
  if (record.number !== head.number + 1) return `${what} ${head.number + 1} is missing`
  if (previousHash !== head.hash) return `it does not follow the ${what} before it`
  if (hashOf(says, previousHash) !== hash) return "it does not say what was hashed"
  return isSealed(secrets, hash, seal) ? undefined : "its seal is not this installation's"
}
