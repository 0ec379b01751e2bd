import { describe, expect, it } from "vitest";
import { occurrences } from "../../../src/domain/calendar/occurrences.ts";
import { realPlans } from "../../real-plans.ts";
import { decided } from "./clock.ts";
import { day } from "./days.ts";

/**
 * Every occurrence of 2027 with all clocks continued, worked out by hand from a wall calendar. 1 January is a Friday, so the months
 * begin on: Fri, Mon, Mon, Thu, Sat, Tue, Thu, Sun, Wed, Fri, Mon, Wed. Easter is on 28 March, Ascension Day on 6 May, Pentecost on
 * 16 May, Midsummer Eve on 25 June, Independence Day on a Monday. Week 1 begins on 4 January, so week 34 on 23 August.
 */
const year2027 = `
  2027-01-13 lanu.cal.lape-kokous                    second Wednesday, a week after Epiphany
  2027-01-26 hyla24.cal.urheilustipendit             fourth Tuesday
  2027-01-26 hyla24.cal.vip-kaytto-lautakunnalle     fourth Tuesday
  2027-01-29 lanu.cal.toteumat-toimijoittain         <- 2027-01-31 sunday
  2027-02-10 lanu.cal.lape-kokous                    second Wednesday
  2027-02-15 lanu.cal.kevatfoorumin-aiheet           Monday
  2027-03-10 lanu.cal.lape-kokous                    second Wednesday
  2027-03-15 lanu.cal.toteutumisen-arviointi         Monday
  2027-03-31 lanu.cal.vuosiseuranta                  Wednesday after Easter
  2027-04-01 lanu.cal.kouluterveyskysely             Thursday; 2019, 2021, 2023, 2025, 2027
  2027-04-14 lanu.cal.lape-kokous                    second Wednesday
  2027-04-15 lanu.cal.kevatfoorumi                   Thursday
  2027-05-12 lanu.cal.lape-kokous                    second Wednesday
  2027-05-17 lanu.cal.valinnat-seuraavalle-vuodelle  <- 2027-05-15 saturday
  2027-05-25 hyla24.cal.vip-kaytto-lautakunnalle     fourth Tuesday
  2027-06-09 lanu.cal.lape-kokous                    second Wednesday; none in July
  2027-08-11 lanu.cal.lape-kokous                    second Wednesday
  2027-08-23 kouvola23.cal.mielessa-tuulee           Monday of week 34
  2027-09-08 lanu.cal.lape-kokous                    second Wednesday
  2027-09-15 lanu.cal.toimenpideosion-koonti         Wednesday
  2027-09-28 hyla24.cal.vip-kaytto-lautakunnalle     fourth Tuesday
  2027-10-13 lanu.cal.lape-kokous                    second Wednesday
  2027-10-15 lanu.cal.syysfoorumin-aiheet            Friday
  2027-10-17 hyla24.cal.asunnottomien-yo             Sunday, kept on its own day
  2027-11-10 lanu.cal.lape-kokous                    second Wednesday
  2027-11-15 hyla24.cal.asunnottomien-laskenta       Monday
  2027-11-15 lanu.cal.syysfoorumi                    Monday
  2027-12-08 lanu.cal.lape-kokous                    second Wednesday, two days after Independence Day
  2027-12-10 hyla24.cal.ara-kyselyn-palautus         <- 2027-12-11 saturday
  2027-12-10 lanu.cal.lape-tyosuunnitelma            Friday
  2027-12-15 hyla24.cal.vip-kortit-painatus          Wednesday
  2027-12-15 lanu.cal.toimenpideosion-vahvistaminen  Wednesday
`;

describe("the year 2027", () => {
  const rows = year2027
    .trim()
    .split("\n")
    .map((row) => {
      const [date, entry, arrow, from, because] = row.trim().split(/\s+/);
      return arrow === "<-" ? `${date} ${entry} <- ${from} ${because}` : `${date} ${entry}`;
    });

  it("has the occurrences that a person finds in a calendar, each on its day and moved for its reason", () => {
    const found = occurrences(realPlans(), { from: day("2027-01-01"), until: day("2028-01-01") }, decided({}, "all"));
    const told = found.map(({ date, entry, shift }) => {
      const moved = shift.kind === "shifted" ? ` <- ${shift.from.toString()} ${shift.because}` : "";
      return `${date.toString()} ${entry}${moved}`;
    });
    expect(told).toEqual(rows);
    expect(found.every((each) => each.continued)).toBe(true);
  });

  it("has none while nobody has continued a clock", () =>
    expect(occurrences(realPlans(), { from: day("2027-01-01"), until: day("2028-01-01") }, decided({}))).toEqual([]));
});
