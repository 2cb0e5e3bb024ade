/**
 * Chains of records: each is hashed over the one before it, and its hash is sealed.
 *
 * A hash can be worked out by anybody, and so shows a record that was edited, deleted or moved by someone who did not
 * work out all the later hashes as well. The seal needs the installation's secret, and so shows those who did.
 *
 * @module
 */
import { createHmac, hash as hashed, timingSafeEqual } from "node:crypto"
import type { Secrets } from "./Secrets.ts"

/** The end of a chain: the number of its last record, counted from 1, and its hash. */
export interface Head {
  readonly number: number
  readonly hash: string
}

/** The end of a chain without a record. */
export const start: Head = { number: 0, hash: "0".repeat(64) }

/** A null character, or half of a character. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u

/** As JSON has it. Throws for a null character or half of a character: the database would not give back what was hashed. */
const quoted = (text: string): string => {
  if (UNKEEPABLE.test(text)) throw new TypeError("A text with a null or half of a character cannot be hashed")
  return JSON.stringify(text)
}

/** What JSON writes as it is: most names are. */
const PLAIN = /^\w+$/u

const nameOf = (name: string): string => (PLAIN.test(name) ? `"${name}"` : quoted(name))

const objectOf = (value: object): string => {
  let members = ""
  for (const name of Object.keys(value).sort()) {
    const member = written(value[name as keyof typeof value])
    if (member !== undefined) members += `${members === "" ? "" : ","}${nameOf(name)}:${member}`
  }
  return `{${members}}`
}

/** Undefined for what JSON leaves out. */
const written = (value: unknown): string | undefined => {
  if (typeof value === "string") return quoted(value)
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  return Array.isArray(value)
    ? `[${value.map((each) => written(each) ?? "null").join(",")}]`
    : objectOf(value)
}

/**
 * JSON of what JSON can say, with the names of every object in the order of their code units, and no space: equal values,
 * equal text.
 *
 * Throws for text that the database cannot keep.
 */
export const canonical = (value: object): string => written(value) ?? ""

/** Whether two values are the same in JSON, which leaves out what is undefined. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  for (const name of names) {
    if (!isSame(one[name as keyof typeof one], other[name as keyof typeof other])) return false
  }
  return true
}

/** SHA-256 of the text, in lower-case hexadecimal. */
export const digest = (text: string): string => hashed("sha256", text)

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
