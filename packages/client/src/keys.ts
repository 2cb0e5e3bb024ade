/** The idempotency keys of mutations: under one key, the gateway does what is asked once, however often it is sent. */

type Given = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Given => typeof value === "object" && value !== null

/** 128 random bits; `randomUUID` is not there on every page. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")

const hasKey = (input: Given): boolean => typeof input["idempotencyKey"] === "string"

/** A push has no key of its own; each of its items has one. */
const isPush = (input: Given): boolean => Array.isArray(input["items"])

/** The variables, with a key where their `input` takes one and has none. */
export const keyed = (variables: Given): Given => {
  const { input } = variables
  if (!isObject(input) || hasKey(input) || isPush(input)) return variables
  return { ...variables, input: { ...input, idempotencyKey: newKey() } }
}

/** Whether what the variables say can be sent twice: every change in it has a key. */
export const isKeyed = ({ input }: Given): boolean => isObject(input) && (hasKey(input) || isPush(input))

/** The variables of a mutation, of which the key can be left out. */
export type Unkeyed<Variables> = Variables extends {
  readonly input: infer Input extends { readonly idempotencyKey: string }
}
  ? Omit<Variables, "input"> & {
      readonly input: Omit<Input, "idempotencyKey"> & { readonly idempotencyKey?: string }
    }
  : Variables
