/**
 * The bank holidays of England and Wales: as published, and as they follow from law.
 */
export { BankHoliday, BankHolidayList } from "./BankHoliday.ts"
export { computed, covers } from "./computed.ts"
export { easterSunday } from "./easter.ts"
export { holidaysOf, isPublished } from "./holidaysOf.ts"
export { computedAndProclaimed } from "./proclaimed.ts"
export { published } from "./published.ts"
