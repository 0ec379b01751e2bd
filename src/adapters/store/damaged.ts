import { AppError } from "../../application/app-error.ts";

/** A row that lacks what its state needs: nobody but an outsider can have written it. */
export function damaged(table: string, id: string | number): never {
  throw new AppError(
    "store-damaged",
    `a row of ${table} is incomplete: ${id}`,
    "Restore the newest backup, or mend the row in the database.",
  );
}
