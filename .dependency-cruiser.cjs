/** The direction of imports: domain ← language, application ← adapters; domain ← cards ← feeds, pictures, documents ← adapters. */
const may = {
  domain: ["domain"],
  language: ["domain", "language"],
  application: ["domain", "application"],
  cards: ["domain", "cards"],
  feeds: ["domain", "cards", "feeds"],
  pictures: ["domain", "cards", "pictures"],
  documents: ["domain", "cards", "documents"],
  "adapters/dataset": ["domain", "language", "application", "documents", "adapters/dataset"],
  "adapters/files": ["domain", "application", "documents", "adapters/files"],
  "adapters/store": ["domain", "application", "adapters/store"],
  "adapters/slack": ["domain", "application", "cards", "adapters/slack"],
  "adapters/llm": ["domain", "application", "cards", "adapters/llm"],
  "adapters/pictures": ["application", "adapters/pictures"],
  "adapters/teams": ["domain", "application", "cards", "adapters/teams"],
  "adapters/cli": ["domain", "application", "cards", "feeds", "documents", "adapters/cli"],
  "adapters/web": ["domain", "application", "cards", "feeds", "pictures", "adapters/web"],
};
/** Only these may be known to pure rooms; everything else outside src belongs to adapters. */
const pureLibraries = ["rrule-temporal", "snowball-stemmers", "fastest-levenshtein"];

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    ...Object.entries(may).map(([room, others]) => ({
      name: `${room}-imports`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: others.map((other) => `^src/${other}/`) },
    })),
    {
      name: "pure-rooms",
      comment: "domain, language, cards, pictures, documents and application know no platform and no Node",
      severity: "error",
      from: { path: "^src/(domain|language|cards|pictures|documents|application)/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: pureLibraries },
    },
    {
      name: "feeds-write-calendars",
      comment: "feeds only write files of what domain and cards give",
      severity: "error",
      from: { path: "^src/feeds/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "ical-generator" },
    },
    {
      name: "app-composes",
      severity: "error",
      from: { path: "^src/(?!main\\.ts)[^/]+$" },
      to: { path: "^src/adapters/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
