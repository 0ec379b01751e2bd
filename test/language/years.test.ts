import { expect, it } from "vitest";
import { tokenise } from "../../src/language/tokens.ts";
import { yearsIn } from "../../src/language/years.ts";

it.each([
  ["vuonna 2023", [2023]],
  ["vuosina 2022–25", [2022, 2025]],
  ["hyvinvointisuunnitelmassa 22–25", [2022, 2025]],
  ["22–25-vuotiaiden hyvinvointi", []],
  ["muuttunut vuodesta -19 vuoteen -23", [2019, 2023]],
  ["v. 21 Kotkassa", [2021]],
  ["mellan åren 19 och 2023", [2019, 2023]],
  ["in the year '21", [2021]],
  ["15 vuotta ja 7-14-vuotiaat", []],
  ["år 19-åringar", []],
  ["kokous 14.12.", []],
])("the years of «%s»", (text, years) => expect(yearsIn(tokenise(text)).map(({ value }) => value)).toEqual(years));
