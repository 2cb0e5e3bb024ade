// Numbers and tables as they are written down.

export const significant = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 })
export const whole = new Intl.NumberFormat("en-GB")

export const rowsOf = (...rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n")
