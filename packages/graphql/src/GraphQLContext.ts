/** What every operation is given. */
import type * as ManagedRuntime from "effect/ManagedRuntime"
import type {
  EpisodeChanges,
  Lookouts,
  Protocols,
  SessionContext,
  UnitOfWork,
  WebhookSender
} from "@section17/application"

/** What the use cases need of the place they run in. */
export type Services = UnitOfWork | Protocols | EpisodeChanges | Lookouts | WebhookSender

export interface GraphQLContext {
  /** Who asks; null when nobody is signed in. */
  readonly session: SessionContext | null
  /** The place of the last event that whoever subscribes has seen, where the transport says so and the operation does not. */
  readonly lastEventId?: string | undefined
  /** Whether most of the operation's time is gone: what can stop by itself, stops. */
  readonly isLate?: () => boolean
  readonly runtime: ManagedRuntime.ManagedRuntime<Services, never>
}
