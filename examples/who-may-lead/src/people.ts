import type { PractitionerGiven } from "@section17/domain/plain"

/** Two people, as a product would keep them. */
export const socialWorkerOf = (employer: string): PractitionerGiven => ({
  id: "a-social-worker",
  name: "Alex Morgan",
  roles: ["socialWorker"],
  employer,
  socialWorkQualified: true,
  significantPracticeExperience: true,
  registrations: [{ regulator: "Social Work England", number: "SW100", from: "2019-12-02" }],
  supervisor: null
})

export const keyWorkerOf = (employer: string): PractitionerGiven => ({
  id: "a-key-worker",
  name: "Jo Bell",
  roles: ["childInNeedKeyWorker"],
  employer,
  socialWorkQualified: false,
  significantPracticeExperience: true,
  registrations: [],
  supervisor: {
    practitioner: "a-team-manager",
    roles: ["teamManager"],
    socialWorkQualified: true,
    directly: true
  }
})
