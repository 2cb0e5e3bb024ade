/**
 * The bank holidays of England and Wales: as published, and as they follow from law.
 */
export { BankHoliday, BankHolidayList } from "./BankHoliday.ts"
export { computed, covers } from "./computed.ts"
export { easterSunday } from "./easter.ts"
export { holidayNumbers, holidaysIn, holidaysOf, isPublished, listFor } from "./holidaysOf.ts"
export { computedAndProclaimed, proclaimed } from "./proclaimed.ts"
export { published } from "./published.ts"
