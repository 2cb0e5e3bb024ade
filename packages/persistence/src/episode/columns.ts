/** What the row of an episode says beside its state, all of it worked out from the state. */
import { Episode } from "@section17/domain"

const authorOf = ({ assessment }: Episode.Episode) =>
  "submission" in assessment ? assessment.submission.recordedBy : null

const authoriserOf = ({ assessment }: Episode.Episode) =>
  assessment._tag === "Authorised" ? assessment.authorised.recordedBy : null

/** The columns of an episode that its state determines. */
export const columnsOf = (episode: Episode.Episode) => ({
  child: episode.child.id,
  stage: Episode.stage(episode),
  version: episode.version,
  receivedAt: episode.referral.receivedAt,
  leadPractitioner: Episode.lead(episode)?.practitioner ?? null,
  assessmentAuthor: authorOf(episode),
  assessmentAuthoriser: authoriserOf(episode),
  protocolVersion: episode.protocol.version,
  protocolEdition: episode.protocol.edition
})
