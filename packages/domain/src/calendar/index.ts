/**
 * Days, instants, the London clock, office hours, and working days in England.
 */
export * as BankHolidays from "./bank-holidays/index.ts"
export * as CalendarChange from "./CalendarChange.ts"
export * as CalendarDate from "./CalendarDate.ts"
export * as Instant from "./Instant.ts"
export * as London from "./London.ts"
export * as OfficeHours from "./OfficeHours.ts"
export * as TimeOfDay from "./TimeOfDay.ts"
export * as WorkingDayCalendar from "./WorkingDayCalendar.ts"
