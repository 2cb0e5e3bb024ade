import type { NotChanged } from "../account/changeRecord.ts"
import type { ChildNotFound } from "../child/Children.ts"
import type { CaseSystemNamed, NobodyNamed, NotRestricted } from "./Restrictions.ts"

/** Why who may see a record stays as it was. */
export type AccessProblem = NotChanged | ChildNotFound | NotRestricted | NobodyNamed | CaseSystemNamed
