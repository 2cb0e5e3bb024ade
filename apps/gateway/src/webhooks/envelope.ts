/** A notice as it is sent: an event as CloudEvents 1.0 writes it in JSON. */
import type { AuthorityCode } from "@section17/domain"
import type { Notice } from "@section17/application"
import { globalId } from "@section17/graphql"

export interface Envelope {
  readonly specversion: "1.0"
  /** The same however often it is sent. */
  readonly id: string
  /** The authority, as a relative reference. */
  readonly source: string
  readonly type: string
  /** The id of the episode, as the API knows it. */
  readonly subject?: string
  readonly time: string
  readonly datacontenttype: "application/json"
  readonly data: Notice["data"]
}

export const envelope = (authority: AuthorityCode.AuthorityCode, notice: Notice): Envelope => ({
  specversion: "1.0",
  id: notice.id,
  source: `/section17/${authority}`,
  type: notice.type,
  ...(notice.episode === null ? {} : { subject: globalId("Episode", notice.episode) }),
  time: notice.occurredAt,
  datacontenttype: "application/json",
  data: notice.data
})
