// The rooms of the domain that are mutated, as Stryker's patterns from packages/domain.
const sources = (...patterns: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...patterns,
  "!src/**/*.test.ts",
  "!src/**/*.test-data.ts"
]

export const rooms = {
  calendar: sources("src/calendar/**/*.ts"),
  /** Eligibility: whom a rule means is decided in Who. */
  practitioner: sources("src/practitioner/**/*.ts", "src/protocol/Who.ts"),
  obligation: sources("src/obligation/**/*.ts"),
  conformance: sources("src/protocol/conformance.ts", "src/protocol/conformance/**/*.ts")
} as const satisfies Record<string, ReadonlyArray<string>>

export type Room = keyof typeof rooms

export const isRoom = (name: string): name is Room => Object.hasOwn(rooms, name)
export const allRooms: ReadonlyArray<Room> = Object.keys(rooms).filter(isRoom)
