import type { Store, Tables } from "../../application/store.ts";
import type { OrganisationKey } from "../../domain/access/person.ts";
import type { MessageId } from "../../domain/duty/message.ts";
import { clockTable } from "./clock-table.ts";
import type { Database, Db } from "./database.ts";
import { destinationTable } from "./destination-table.ts";
import { dutyTable } from "./duty-table.ts";
import { progressTable } from "./progress-table.ts";
import { outboxTables } from "./outbox-tables.ts";
import { peopleTables } from "./people-tables.ts";
import { channelTable } from "./channel-table.ts";
import { auditTable, feedTable, inboxTable, settingTable, takeIn, wrongAnswerTable } from "./small-tables.ts";

/** Sets a wake-up call for a message in the same transaction as what it is about. */
export type Wake = (db: Db, id: MessageId, at: Temporal.Instant) => Promise<void>;

/** The state of one organisation in an open database. */
export function storeOf(database: Database, organisation: OrganisationKey, wake: Wake): Store {
  return {
    ...tables(database.db, organisation, wake),
    atomically: (work) => database.atomically((tx) => work(tables(tx, organisation, wake))),
  };
}

function tables(db: Db, organisation: OrganisationKey, wake: Wake): Tables {
  return {
    clock: clockTable(db, organisation),
    duties: dutyTable(db, organisation),
    progress: progressTable(db, organisation),
    outbox: outboxTables(db, organisation),
    people: peopleTables(db, organisation),
    channels: channelTable(db, organisation),
    destinations: destinationTable(db, organisation),
    settings: settingTable(db, organisation),
    audit: auditTable(db, organisation),
    feeds: feedTable(db, organisation),
    inbox: inboxTable(db, organisation),
    wrongAnswers: wrongAnswerTable(db, organisation),
    takeIn: (key, at) => takeIn(db, organisation, key, at),
    wakeAt: (id, at) => wake(db, id, at),
  };
}
