/** How requests between agencies stand. */
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

/** Whether a request for information without consent waits for a manager's support. */
export const requestWaits = (episode: Episode): boolean =>
  entriesOf(episode, "InformationRequestedWithoutConsent").length >
  entriesOf(episode, "RequestWithoutConsentSupported").length
