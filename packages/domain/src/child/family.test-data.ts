/** A made-up family for tests. Nobody here exists. */
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { ChildId } from "./Child.ts"
import { PersonId } from "./Person.ts"

export const day = CalendarDate.make

const childId = (digit: number) => ChildId.make(`${String(digit).repeat(8)}-2222-4222-8222-222222222222`)
const personId = (digit: number) => PersonId.make(`${String(digit).repeat(8)}-3333-4333-8333-333333333333`)

export const ada = childId(1)
export const ben = childId(2)
export const cleo = childId(3)
export const dev = childId(4)
export const eve = childId(5)

export const adaInPerson = personId(1)
export const mother = personId(2)
export const father = personId(3)
export const grandmother = personId(4)
export const stepfather = personId(5)
