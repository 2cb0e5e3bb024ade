/** Practitioners by id, one statement for all that a level of an answer names. */
import { findPractitioners, type ListedWithLeads, readNamed } from "@section17/application"
import type { Practitioner } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { EpisodeSummaryModel, PractitionerModel } from "../models.ts"
import { ask, askFor } from "../session/ask.ts"
import { together } from "../session/together.ts"

type Ids = ReadonlyArray<Practitioner.PractitionerId>

const named = together((context, ids: Ids) => ask(context, (session) => readNamed(session, ids)))

const found = together(
  async (context, ids: Ids) =>
    (await askFor(context, (session) => findPractitioners(session, ids))) ?? new Map()
)

/** The episodes of a page, each with who leads it as the page found them: they need not be looked up again. */
export const ledAsFound = ({ episodes, leads }: ListedWithLeads): ReadonlyArray<EpisodeSummaryModel> =>
  leads.size === 0
    ? episodes
    : episodes.map((episode) =>
        episode.lead === null
          ? episode
          : { ...episode, ledBy: { id: episode.lead, onRecord: leads.get(episode.lead) } }
      )

/** Who leads an episode of a list. */
export const leadOf = (
  context: GraphQLContext,
  { lead, ledBy }: EpisodeSummaryModel
): PractitionerModel | Promise<PractitionerModel> | null =>
  lead === null ? null : (ledBy ?? practitioner(context, lead))

/** The practitioner whom a record names, whether or not the authority still has them on record. */
export const practitioner = async (
  context: GraphQLContext,
  id: Practitioner.PractitionerId
): Promise<PractitionerModel> => ({ id, onRecord: await named(context, id) })

/** The practitioner with an id that no record names: for whoever may see practitioners. */
export const practitionerById = async (
  context: GraphQLContext,
  id: Practitioner.PractitionerId
): Promise<PractitionerModel> => ({ id, onRecord: await found(context, id) })

interface Recorded {
  readonly recordedBy: Practitioner.PractitionerId
  readonly recorder?: PractitionerModel | undefined
}

/** What was recorded, each with who recorded it: looked up once for all, so that nothing waits for each by itself. */
export const recordedAsFound = async <Each extends Recorded>(
  context: GraphQLContext,
  all: ReadonlyArray<Each>
): Promise<ReadonlyArray<Each>> => {
  const ids = [...new Set(all.map(({ recordedBy }) => recordedBy))]
  const models = await Promise.all(ids.map((id) => practitioner(context, id)))
  const found = new Map(models.map((model) => [model.id, model]))
  return all.map((each) => ({ ...each, recorder: found.get(each.recordedBy) }))
}

/** Who recorded it. */
export const recorderOf = (
  context: GraphQLContext,
  { recordedBy, recorder }: Recorded
): PractitionerModel | Promise<PractitionerModel> => recorder ?? practitioner(context, recordedBy)
