/** The page: answers when the form is sent, and nothing leaves the browser. */
import { dueOn } from "./dueOn.ts"

const form = document.querySelector("form")
const status = document.querySelector("[role=status]")

form?.addEventListener("submit", (event) => {
  event.preventDefault()
  const given = new FormData(form)
  const limit = { from: String(given.get("from")), workingDays: Number(given.get("workingDays")) }
  if (status !== null) status.textContent = dueOn(limit)
})
