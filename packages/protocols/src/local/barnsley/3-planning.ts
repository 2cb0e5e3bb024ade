import type { Rule } from "@section17/domain"
import { id, question, role, socialWorker, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Sections 3.3 and 7: the plan of the assessment, its questions, the planning meeting. */
export const planning: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BAR-3.3a"),
    alsoEnforces: [id("BAR-7a")],
    source: cite("3.3, with section 7"),
    by: [who(socialWorker), who(role("leadPractitioner"))],
    step: "planAssessment",
    anchor: "leadPractitionerAllocated",
    within: unmeasured("with an agreed statement of its aims, timescales and regular points to review it"),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("BAR-3.3c"),
    source: cite("3.3"),
    reading: {
      id: "A26",
      takenAs:
        "One meeting is good practice where several take part. The paper asks itself how many meetings were agreed on, and gives no answer: no number is built on that."
    },
    when: [{ _tag: "Is", circumstance: "severalTakePart" }],
    step: "holdPlanningMeeting",
    anchor: "leadPractitionerAllocated",
    within: unmeasured("it is good practice"),
    ifExceeded: "target"
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.3b"),
    alsoEnforces: [id("BAR-I1")],
    source: cite("3.3, with the introduction"),
    step: "submitAssessment",
    items: [],
    questions: [
      question(
        "otherChildren",
        "Which other children of the household or family were considered, each evaluated separately?"
      )
    ]
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.3d"),
    source: cite("3.3"),
    step: "planAssessment",
    items: [],
    questions: [
      question("whoUndertakes", "Who will undertake the assessment and what resources will be needed?"),
      question("howGenogram", "How will a family genogram of at least three generations be completed?"),
      question("whoIsIncluded", "Who in the family will be included, and how, absent or wider family too?"),
      question("grouping", "In what grouping will they be seen, in what order and where?"),
      question("widerNetwork", "Is a family network meeting or family group conference appropriate?"),
      question("servicesDuring", "What services are to be provided during the assessment?"),
      question("communicationNeeds", "Which communication needs are there, and how will they be met?"),
      question(
        "particularIssues",
        "How are the issues of black and minority ethnic and of disabled children and their families taken into account?"
      ),
      question("method", "What method of collecting information, which tools or questionnaires?"),
      question("informationAvailable", "What information is already available?"),
      question(
        "otherSources",
        "Which other sources are there, and how are other agencies informed and involved?"
      ),
      question("howConsent", "How will the consent of family members be obtained?"),
      question("timescales", "What will be the timescales?"),
      question("howRecorded", "How will the information be recorded?"),
      question("howAnalysed", "How will it be analysed and who will be involved?"),
      question("whenDiscussed", "When will the outcomes be discussed and service planning take place?")
    ]
  }
]
