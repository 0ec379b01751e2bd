import type { Language } from "../domain/plan/language.ts";
import type { Light } from "../domain/plan/traffic-light.ts";

interface FigureWords {
  readonly points: string;
  readonly change: string;
  readonly gap: string;
  readonly computed: string;
  readonly missing: string;
  readonly lights: Readonly<Record<Light, string>>;
  readonly againstCountry: string;
  readonly againstEarlier: string;
  readonly ourLight: string;
  readonly noLight: string;
  readonly judged: string;
  readonly rule: string;
}

export const figureWords: Readonly<Record<Language, FigureWords>> = {
  fi: {
    points: " prosenttiyksikköä",
    change: "Muutos",
    gap: "Ero koko maahan",
    computed: "laskimme itse",
    missing: "Suunnitelmassa ei ole lukua",
    lights: { green: "Vihreä (hyvä)", yellow: "Keltainen (neutraali)", red: "Punainen (huolestuttava)" },
    againstCountry: "verrattuna koko maahan",
    againstEarlier: "verrattuna vuoteen",
    ourLight: "Värin laskimme itse suunnitelman säännöllä, sillä painetut värit eivät säilyneet.",
    noLight: "Tälle luvulle ei tule väriä",
    judged: "Kumpi suunta on parempi, on meidän arviomme.",
    rule: "Värit suhteessa koko maahan",
  },
  sv: {
    points: " procentenheter",
    change: "Förändring",
    gap: "Skillnad mot hela landet",
    computed: "vår uträkning",
    missing: "Planen har ingen siffra",
    lights: { green: "Grön (bra)", yellow: "Gul (neutral)", red: "Röd (oroväckande)" },
    againstCountry: "jämfört med hela landet",
    againstEarlier: "jämfört med år",
    ourLight: "Färgen har vi räknat ut enligt planens regel, eftersom de tryckta färgerna inte bevarats.",
    noLight: "Den här siffran får ingen färg",
    judged: "Vilken riktning som är bättre är vår bedömning.",
    rule: "Färgerna i förhållande till hela landet",
  },
  en: {
    points: " percentage points",
    change: "Change",
    gap: "Difference from the whole country",
    computed: "our calculation",
    missing: "The plan has no figure",
    lights: { green: "Green (good)", yellow: "Yellow (neutral)", red: "Red (worrying)" },
    againstCountry: "compared with the whole country",
    againstEarlier: "compared with",
    ourLight: "We computed the colour by the plan's rule, since the printed colours did not survive.",
    noLight: "This figure gets no colour",
    judged: "Which direction is better is our judgement.",
    rule: "Colours in relation to the whole country",
  },
};
