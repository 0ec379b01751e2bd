import { afterAll } from "vitest";
import { deleteFolders } from "./empty-folder.ts";

// Files share the helpers they import: an afterAll there would belong to the first of them alone.
afterAll(deleteFolders);
