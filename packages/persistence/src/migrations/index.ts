import { Migration20260101000000_wall } from "./Migration20260101000000_wall.ts"
import { Migration20260101000001_tables } from "./Migration20260101000001_tables.ts"
import { Migration20260101000002_laws } from "./Migration20260101000002_laws.ts"
import { Migration20260101000003_childOfAudit } from "./Migration20260101000003_childOfAudit.ts"
import { Migration20261128071155_caseload } from "./Migration20261128071155_caseload.ts"
import { Migration20261128075002_search } from "./Migration20261128075002_search.ts"
import { Migration20261128085516_changes } from "./Migration20261128085516_changes.ts"
import { Migration20261128090100_webhooks } from "./Migration20261128090100_webhooks.ts"
import { Migration20261128090200_auditByStatement } from "./Migration20261128090200_auditByStatement.ts"
import { Migration20261128090300_reminders } from "./Migration20261128090300_reminders.ts"
import { Migration20261128092500_restriction } from "./Migration20261128092500_restriction.ts"
import { Migration20261128093100_standing } from "./Migration20261128093100_standing.ts"
import { Migration20261128103204_identifiers } from "./Migration20261128103204_identifiers.ts"
import { Migration20261128104500_session } from "./Migration20261128104500_session.ts"
import { Migration20261128104600_appendAudit } from "./Migration20261128104600_appendAudit.ts"
import { Migration20261128104700_eventsByStatement } from "./Migration20261128104700_eventsByStatement.ts"
import { Migration20261128104800_countedFromIndex } from "./Migration20261128104800_countedFromIndex.ts"
import { Migration20261128105931_dueDates } from "./Migration20261128105931_dueDates.ts"
import { Migration20261128112500_transfer } from "./Migration20261128112500_transfer.ts"
import { Migration20261128140000_retention } from "./Migration20261128140000_retention.ts"
import { Migration20261128144500_hiddenFaster } from "./Migration20261128144500_hiddenFaster.ts"
import { Migration20261128150000_erasure } from "./Migration20261128150000_erasure.ts"
import { Migration20261128173500_auditByChild } from "./Migration20261128173500_auditByChild.ts"
import { Migration20261128181000_wrote } from "./Migration20261128181000_wrote.ts"
import { Migration20261128183000_protocolVersion } from "./Migration20261128183000_protocolVersion.ts"
import { Migration20261128184500_waiting } from "./Migration20261128184500_waiting.ts"
import { Migration20261128204700_auditByFunction } from "./Migration20261128204700_auditByFunction.ts"
import { Migration20261128233000_restrictionsSoFar } from "./Migration20261128233000_restrictionsSoFar.ts"
import { Migration20261128234000_oneAtATime } from "./Migration20261128234000_oneAtATime.ts"
import { Migration20261129000500_auditByPractitioner } from "./Migration20261129000500_auditByPractitioner.ts"
import { Migration20261129003000_decidedByAnother } from "./Migration20261129003000_decidedByAnother.ts"
import { Migration20261129004500_onBehalfOf } from "./Migration20261129004500_onBehalfOf.ts"
import { Migration20261129091000_auditBetweenDays } from "./Migration20261129091000_auditBetweenDays.ts"

/** Every migration, in order. Forward only. */
export const migrations = [
  Migration20260101000000_wall,
  Migration20260101000001_tables,
  Migration20260101000002_laws,
  Migration20260101000003_childOfAudit,
  Migration20261128071155_caseload,
  Migration20261128075002_search,
  Migration20261128085516_changes,
  Migration20261128090100_webhooks,
  Migration20261128090200_auditByStatement,
  Migration20261128090300_reminders,
  Migration20261128092500_restriction,
  Migration20261128093100_standing,
  Migration20261128103204_identifiers,
  Migration20261128104500_session,
  Migration20261128104600_appendAudit,
  Migration20261128104700_eventsByStatement,
  Migration20261128104800_countedFromIndex,
  Migration20261128105931_dueDates,
  Migration20261128112500_transfer,
  Migration20261128140000_retention,
  Migration20261128144500_hiddenFaster,
  Migration20261128150000_erasure,
  Migration20261128173500_auditByChild,
  Migration20261128181000_wrote,
  Migration20261128183000_protocolVersion,
  Migration20261128184500_waiting,
  Migration20261128204700_auditByFunction,
  Migration20261128233000_restrictionsSoFar,
  Migration20261128234000_oneAtATime,
  Migration20261129000500_auditByPractitioner,
  Migration20261129003000_decidedByAnother,
  Migration20261129004500_onBehalfOf,
  Migration20261129091000_auditBetweenDays
]
