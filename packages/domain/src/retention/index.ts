export { classOf, highest, RecordClass } from "./RecordClass.ts"
export { CountedFrom, Period, Schedule } from "./Schedule.ts"
export * from "./due.ts"
