import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Complaint.ts"

const challenge = workingTogether("WT15-075", "paragraph 67")

export const meanings: Meanings<typeof entries> = {
  ComplaintReceived: { governing: challenge, happened: "receivedOn", reaches: () => ["complaintReceived"] },
  DesiredResultHeard: { governing: challenge, happened: "heardOn" },
  ComplaintAnswered: { governing: challenge, happened: "answeredOn", takes: () => ["answerComplaint"] },
  ComplimentReceived: { governing: challenge, happened: "receivedOn" }
}
