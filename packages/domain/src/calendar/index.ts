/**
 * Days, instants, the London clock, and working days in England.
 */
export * as BankHolidays from "./bank-holidays/index.ts"
export * as CalendarDate from "./CalendarDate.ts"
export * as Instant from "./Instant.ts"
export * as London from "./London.ts"
export * as TimeOfDay from "./TimeOfDay.ts"
export * as WorkingDayCalendar from "./WorkingDayCalendar.ts"
