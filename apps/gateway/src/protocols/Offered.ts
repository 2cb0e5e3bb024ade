/**
 * The local protocols that a gateway is offered: those of the product, and those that authorities supply as files.
 *
 * @module
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import { type Protocol, protocolFromJson } from "@section17/domain"
import { ProtocolUnusable } from "./ProtocolUnusable.ts"

/** The local protocols of all authorities; of one authority there can be several versions. */
export type Registry = ReadonlyArray<Protocol.LocalProtocol>

/** A file that holds a local protocol as JSON. */
export interface Supplied {
  readonly file: string
  readonly text: string
}

/** A local protocol, and the file that it stands in; nothing where it came with the product. */
export interface Offered {
  readonly local: Protocol.LocalProtocol
  /** The same as it is written, as JSON. */
  readonly written: unknown
  readonly file?: string
}

const readOwn = (local: Protocol.LocalProtocol): Result.Result<Offered, ProtocolUnusable> =>
  Result.match(protocolFromJson(local), {
    onFailure: ({ message }) => Result.fail(ProtocolUnusable.of({ local }, `cannot be read. ${message}`)),
    onSuccess: () => Result.succeed({ local, written: local })
  })

const readSupplied = ({ file, text }: Supplied): Result.Result<Offered, ProtocolUnusable> =>
  Result.match(protocolFromJson(text), {
    onFailure: ({ message }) =>
      Result.fail(
        new ProtocolUnusable({ file, why: message.replaceAll("\n", "\n  "), looser: [], unsound: [] })
      ),
    onSuccess: (local) => Result.succeed({ local, written: JSON.parse(text), file })
  })

/** Each protocol as it is read, or everything that keeps it from being read. */
export const offeredIn = (
  registry: Registry,
  supplied: ReadonlyArray<Supplied>
): ReadonlyArray<Result.Result<Offered, ProtocolUnusable>> => [
  ...registry.map(readOwn),
  ...supplied.map(readSupplied)
]

/** A file that holds a local protocol, as it is. */
export const suppliedBy = (file: string): Supplied => ({ file, text: readFileSync(file, "utf8") })

/** The files of a folder that hold local protocols, by their names: all that end in `.json`. */
export const suppliedIn = (folder: string): ReadonlyArray<Supplied> =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !name.startsWith("."))
    .toSorted()
    .map((name) => suppliedBy(join(folder, name)))
