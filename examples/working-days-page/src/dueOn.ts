/** When a limit in working days ends, in one sentence. */
import { workingDays } from "@section17/domain/plain"

const days = workingDays()

export const dueOn = (limit: { readonly from: string; readonly workingDays: number }): string => {
  const due = days.add(limit)
  if (!due.ok) return due.error.message
  const provisional = days.isProvisional({ from: limit.from, to: due.value })
  return `Due on ${due.value}${provisional.ok && provisional.value ? ", as far as bank holidays are published" : ""}.`
}
