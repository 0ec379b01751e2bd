import type { OrganisationId } from "./id.ts";
import type { Localized, Synonyms } from "./language.ts";
import type { RecordOf } from "./record.ts";

export interface Organisation extends RecordOf<"organisation"> {
  readonly name: Localized;
  readonly aka: Synonyms;
  /** The areas the organisation answers for, as observations name them. */
  readonly areas: readonly string[];
}

/** A responsible unit (vastuutaho): one canonical unit behind the source's many wordings. */
export interface Unit extends RecordOf<"unit"> {
  readonly name: Localized;
  readonly organisation: OrganisationId;
  readonly aka: Synonyms;
}
