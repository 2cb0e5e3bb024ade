/**
 * Checkpoints of the account as they leave the installation: signed, so that whoever keeps the file cannot be handed
 * another. What counts of a line is its signature's own content; the rest is for whoever reads it.
 *
 * @module
 */
import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto"
import { readFileSync } from "node:fs"
import * as Schema from "effect/Schema"
import * as jose from "jose"
import { Checkpoint } from "@section17/application"
import { NotConfigured } from "../configuration.ts"

const ALGORITHM = "EdDSA"
const TYPE = "section17-checkpoint"
const VARIABLE = "SECTION17_CHECKPOINT_KEY"

/** The file holds something that is no checkpoint, or is not signed with the key. */
export class CheckpointRefused extends Schema.TaggedError<CheckpointRefused>()("CheckpointRefused", {
  line: Schema.Int,
  why: Schema.String
}) {
  override get message(): string {
    return `Line ${this.line} of the checkpoints ${this.why}.`
  }
}

const remedy = `Give a file with an Ed25519 key in PEM: openssl genpkey -algorithm ed25519 -out checkpoint.pem. To verify, its public part is enough: openssl pkey -in checkpoint.pem -pubout.`

const keyIn = (file: string | undefined, read: (pem: string) => KeyObject): KeyObject => {
  try {
    const key = read(readFileSync(file ?? "", "utf8"))
    if (key.asymmetricKeyType === "ed25519") return key
  } catch {
    // There is no file, or no key in it: the remedy is the same.
  }
  throw new NotConfigured({ variable: VARIABLE, remedy })
}

export const signingKey = (file: string | undefined): KeyObject => keyIn(file, createPrivateKey)
export const verifyingKey = (file: string | undefined): KeyObject => keyIn(file, createPublicKey)

const json = Schema.fromJsonString(Checkpoint)
const encode = Schema.encodeSync(json)
const decode = Schema.decodeUnknownSync(json)

/** The checkpoint in its signature (JWS). */
export const sign = (key: KeyObject, checkpoint: Checkpoint): Promise<string> =>
  new jose.CompactSign(new TextEncoder().encode(encode(checkpoint)))
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .sign(key)

/** A line of JSON: what the checkpoint says, and its signature. */
export const signedLine = async (key: KeyObject, checkpoint: Checkpoint): Promise<string> =>
  JSON.stringify({ ...checkpoint, jws: await sign(key, checkpoint) })

const opened = async (key: KeyObject, text: string): Promise<Checkpoint> => {
  const { jws } = JSON.parse(text) as { readonly jws: string }
  const { payload, protectedHeader } = await jose.compactVerify(jws, key, { algorithms: [ALGORITHM] })
  if (protectedHeader.typ !== TYPE) throw new TypeError("another type")
  return decode(new TextDecoder().decode(payload))
}

/** The checkpoints of a file. Rejects with {@link CheckpointRefused} for the first line that is none. */
export const open = async (key: KeyObject, text: string): Promise<ReadonlyArray<Checkpoint>> => {
  const lines = text.split("\n").filter((line) => line.trim() !== "")
  const checkpoints: Array<Checkpoint> = []
  for (const [at, line] of lines.entries()) {
    const checkpoint = await opened(key, line).catch(() => {
      throw new CheckpointRefused({ line: at + 1, why: "is not signed with the key of this installation" })
    })
    checkpoints.push(checkpoint)
  }
  if (checkpoints.length > 0) return checkpoints
  throw new CheckpointRefused({ line: 1, why: "is missing: the file is empty" })
}
