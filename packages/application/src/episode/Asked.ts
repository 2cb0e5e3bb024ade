/** What a use case is asked to carry out. */
import type { Child, Command, EpisodeId } from "@section17/domain"
import type { Request } from "../account/IdempotencyKeys.ts"

/** A command for an episode, from the version that whoever gives it has seen (0 before its referral). */
export interface Asked {
  readonly episode: EpisodeId
  readonly seenVersion: number
  readonly command: Command.Command
  /** What is put on record with it: all of it happens, or none. */
  readonly also?: ReadonlyArray<Command.Command>
  /** The child to put on record with their first referral. */
  readonly registers?: Child.Child
  readonly request: Request
}
