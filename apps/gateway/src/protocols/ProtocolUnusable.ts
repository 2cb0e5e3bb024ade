/** What keeps local protocols from being used, all of it at once. */
import * as Schema from "effect/Schema"
import { AuthorityCode, Conformance, type Protocol, Soundness } from "@section17/domain"

/** Which protocol, and the file that it stands in; nothing where it came with the product. */
interface Which {
  readonly local: Pick<Protocol.LocalProtocol, "authority" | "version">
  readonly file?: string
}

/**
 * A local protocol cannot be used: its file cannot be read, it does not hold together, it is looser than its edition,
 * its edition is not held, or another version stands where it does.
 */
export class ProtocolUnusable extends Schema.TaggedError<ProtocolUnusable>()("ProtocolUnusable", {
  /** Where it stands; nothing where it came with the product. */
  file: Schema.optionalKey(Schema.String),
  /** Whose it is, and which version; nothing where that cannot be read. */
  authority: Schema.optionalKey(AuthorityCode.AuthorityCode),
  version: Schema.optionalKey(Schema.String),
  why: Schema.String,
  looser: Schema.Array(Conformance.Looser),
  unsound: Schema.Array(Soundness.Unsound)
}) {
  static of(
    { file, local: { authority, version } }: Which,
    why: string,
    { looser = [], unsound = [] }: Partial<Pick<ProtocolUnusable, "looser" | "unsound">> = {}
  ): ProtocolUnusable {
    return new ProtocolUnusable({
      ...(file === undefined ? {} : { file }),
      authority,
      version,
      why,
      looser,
      unsound
    })
  }

  override get message(): string {
    const findings = [
      ...this.unsound.map(({ rule, why, remedy }) => `${rule ?? "The protocol"}: ${why}. Remedy: ${remedy}.`),
      ...this.looser.map(
        ({ baseline, remedy, rule, why }) => `${rule} over ${baseline}: ${why}. Remedy: ${remedy}.`
      )
    ]
    const where = this.file === undefined ? "" : `${this.file}: `
    const which =
      this.authority === undefined ? "" : `The protocol of ${this.authority}, version ${this.version}, `
    return [`${where}${which}${this.why}`, ...findings].join("\n  ")
  }
}

/** Local protocols that cannot be used: a gateway does not start on any. */
export class ProtocolsUnusable extends Schema.TaggedError<ProtocolsUnusable>()("ProtocolsUnusable", {
  unusable: Schema.Array(ProtocolUnusable)
}) {
  override get message(): string {
    return this.unusable.map(({ message }) => message).join("\n")
  }
}
