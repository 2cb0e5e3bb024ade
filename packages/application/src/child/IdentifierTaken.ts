/** What another system calls a child or an episode is theirs alone, within an authority. */
import * as Schema from "effect/Schema"

/**
 * Another record of the authority has the identifier already. It does not say whose: the record can be one that whoever
 * asks may not see, and then it must be told no more of than that the identifier is in use.
 */
export class IdentifierTaken extends Schema.TaggedError<IdentifierTaken>()("IdentifierTaken", {
  of: Schema.Literals(["child", "episode"]),
  system: Schema.String,
  value: Schema.String
}) {
  override get message(): string {
    return `${this.system} has ${this.value} as the identifier of another ${this.of} of this authority. Compare it with ${this.system}; look that ${this.of} up by it if you may see it.`
  }
}
