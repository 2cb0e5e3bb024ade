// typescript/no-non-null-assertion
export const sure = (value: string | undefined): string => value!
