/** The package has no types of its own. */
declare module "luxon-business-days" {
  interface Business {
    readonly holidayMatchers: ReadonlyArray<(date: DateTime) => boolean>
  }
  class DateTime {
    static fromISO(day: string): DateTime
    setupBusiness(business: Business): void
    plusBusiness(duration: { readonly days: number }): DateTime
    toISODate(): string
  }
  const luxonBusinessDays: { readonly DateTime: typeof DateTime }
  export default luxonBusinessDays
}
