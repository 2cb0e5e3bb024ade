/** How much one request may ask. Each limit is a number that no page of a front end should come near. */
export interface Limits {
  /** Fields inside fields. */
  readonly depth: number
  readonly aliases: number
  /** Fields at the root of the operation. */
  readonly rootFields: number
  readonly directives: number
  /** Lexical tokens of the document. */
  readonly tokens: number
  /** Objects that the operation can return, where a list counts as the `first` that it asks for. */
  readonly cost: number
  readonly documentBytes: number
  readonly bodyBytes: number
  /** How long an operation may take; a subscription lasts until its token expires. */
  readonly operationMillis: number
}

export const limits: Limits = {
  depth: 12,
  aliases: 30,
  rootFields: 10,
  directives: 20,
  tokens: 2000,
  cost: 1000,
  documentBytes: 64 * 1024,
  bodyBytes: 256 * 1024,
  operationMillis: 5000
}
