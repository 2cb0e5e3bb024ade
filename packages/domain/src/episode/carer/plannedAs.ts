/** An assessment that is planned as a young carer's, or as that of a parent carer's child, calls for the carer's own. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Anchor, Step } from "../../protocol/Subject.ts"
import type { Kind } from "../assessment-plan/Kind.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf, meaningThat } from "../record/entriesOf.ts"

interface Planned {
  readonly kind: Kind
  readonly assessedBy: Step
}

const calls: { readonly [Moment in Anchor]?: Planned } = {
  youngCarersAssessmentCalledFor: { kind: "youngCarer", assessedBy: "assessYoungCarer" },
  parentCarersAssessmentCalledFor: { kind: "parentCarer", assessedBy: "assessParentCarer" }
}

/** The day of the first plan that says so: later ones call for nothing new, nor does one after the carer was assessed. */
export const plannedAs = (episode: Episode, moment: Anchor): CalendarDate | undefined => {
  const called = calls[moment]
  if (called === undefined) return undefined
  const planned = entriesOf(episode, "AssessmentPlanned")
    .filter(({ entry }) => entry.kinds.includes(called.kind))
    .map(({ entry }) => entry.plannedOn)
    .sort()[0]
  const [assessed] = meaningThat(episode, "takes", called.assessedBy)
  return planned === undefined || (assessed !== undefined && assessed.on < planned) ? undefined : planned
}
