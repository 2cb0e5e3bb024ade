/** A notice as it is sent: an event as CloudEvents 1.0 writes it in JSON. */
import type { AuthorityCode } from "@section17/domain"
import type { Notice } from "@section17/application"
import { globalId } from "@section17/graphql/globalId"

export interface Envelope {
  readonly specversion: "1.0"
  /** The same however often it is sent. */
  readonly id: string
  /** The authority, as a relative reference. */
  readonly source: string
  readonly type: string
  /** The id of the episode or the transfer, as the API knows it. */
  readonly subject?: string
  readonly time: string
  readonly datacontenttype: "application/json"
  readonly data: Notice["data"]
}

const subjectOf = ({ data, episode }: Notice): string | undefined => {
  if (episode !== null) return globalId("Episode", episode)
  const { transfer } = data
  return typeof transfer === "string" ? globalId("Transfer", transfer) : undefined
}

export const envelope = (authority: AuthorityCode.AuthorityCode, notice: Notice): Envelope => {
  const subject = subjectOf(notice)
  return {
    specversion: "1.0",
    id: notice.id,
    source: `/section17/${authority}`,
    type: notice.type,
    ...(subject === undefined ? {} : { subject }),
    time: notice.occurredAt,
    datacontenttype: "application/json",
    data: notice.data
  }
}
