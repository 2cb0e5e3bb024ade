/**
 * What the child, the family, the referrer and the agencies were told, or the reason why not.
 *
 * @module
 */
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Exception, Form, Telling } from "../../protocol/Subject.ts"
import { Narrative } from "../../Text.ts"
import { recorded } from "../recorded.ts"

export const RecordTold = { telling: Telling, toldOn: CalendarDate, form: Form, said: Narrative }
export const Told = { ...RecordTold, ...recorded }

export const RecordNotTold = { telling: Telling, exception: Exception, reason: Narrative }
export const NotTold = { ...RecordNotTold, ...recorded }
