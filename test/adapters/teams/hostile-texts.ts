/** What markdown, mentions and functions of cards are made of. */
export const hostileTexts: readonly string[] = [
  ...["<at>Anna</at>", "@kaikki", "[katso](https://evil.example)", "https://evil.example", "www.evil.example"],
  ...["*lihava*", "**lihava**", "_kursiivi_", "~yli~", "`koodi`", "> lainaus", "# otsikko", "![kuva](x)", "&lt;b&gt;"],
  ...["- kohta", "1. kohta", "2) kohta", "15. päivä", "otsikko\n=", "{{DATE(2017-02-14T06:00:00Z, SHORT)}}"],
];
