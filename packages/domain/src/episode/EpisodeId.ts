/** Who and what an episode is known by. */
import * as Schema from "effect/Schema"

/** One child's social care episode: from a referral to its closure (the DfE collection's social care episode). */
export const EpisodeId = Schema.String.check(Schema.isUUID()).pipe(
  Schema.brand("EpisodeId"),
  Schema.annotate({ identifier: "EpisodeId" })
)
export type EpisodeId = typeof EpisodeId.Type
