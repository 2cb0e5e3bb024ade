import type { NotChanged } from "../account/changeRecord.ts"
import type { ChildNotFound } from "../child/Children.ts"
import type { ErasureNotFound, ErasureNotOpen, OwnProposal, ProposalLapsed, RecordNotDue } from "./Erasure.ts"
import type { LegalHoldNotFound } from "./LegalHold.ts"

/** Why how long a record is kept stays as it was. */
export type RetentionProblem =
  | NotChanged
  | ChildNotFound
  | LegalHoldNotFound
  | ErasureNotFound
  | ErasureNotOpen
  | RecordNotDue
  | ProposalLapsed
  | OwnProposal
