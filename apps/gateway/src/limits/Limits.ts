/** How much may be asked of the gateway. Each limit is a number that no page of a front end should come near. */
export interface Limits {
  /** Fields inside fields. */
  readonly depth: number
  readonly aliases: number
  /** Fields at the root of the operation. */
  readonly rootFields: number
  readonly directives: number
  /** Lexical tokens of the document. */
  readonly tokens: number
  /**
   * Objects that the operation can return. A list counts as the `first` or the ids that it asks for, or else as the schema
   * declares it, as it does what takes work beyond what it returns.
   */
  readonly cost: number
  readonly documentBytes: number
  readonly bodyBytes: number
  /** How long an operation may take; a subscription lasts until its token expires. */
  readonly operationMillis: number
  /** Subscriptions that a practitioner may have open at once: windows, on every device. */
  readonly openPerPractitioner: number
  /** Subscriptions that the practitioners of an authority may have open at once, so that no authority takes all. */
  readonly openPerAuthority: number
  /** Operations that a practitioner may have in progress while nobody else works; else one. */
  readonly atOnce: number
  /** Operations of a practitioner that may wait for their turn. */
  readonly inLine: number
  /** For how long one waits. Unit: milliseconds. */
  readonly inLineMillis: number
}

export const limits: Limits = {
  depth: 12,
  aliases: 30,
  rootFields: 10,
  directives: 20,
  tokens: 2000,
  cost: 3000,
  documentBytes: 64 * 1024,
  bodyBytes: 256 * 1024,
  operationMillis: 5000,
  openPerPractitioner: 20,
  openPerAuthority: 1000,
  atOnce: 8,
  inLine: 100,
  inLineMillis: 10_000
}
