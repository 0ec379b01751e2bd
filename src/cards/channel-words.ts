import type { Language } from "../domain/plan/language.ts";

interface ChannelWords {
  readonly title: string;
  readonly toldOf: string;
  readonly nothing: string;
  readonly everything: string;
  readonly help: string;
  readonly told: string;
  readonly silent: string;
  /** What is to be written there follows, as after `how`. */
  readonly inChannelOnly: string;
  readonly heading: string;
  readonly none: string;
  readonly how: string;
}

/** What is said of channels that are told of a plan's clock. */
export const channelWords: Readonly<Record<Language, ChannelWords>> = {
  fi: {
    title: "Kanavan muistutukset",
    toldOf: "Mistä kanavalle kerrotaan",
    nothing: "Ei mistään",
    everything: "Kaikkien suunnitelmien vuosikelloista",
    help: "Kanavalle tulee koonti tulevista päivistä. Myöhässä olevista ei kerrota kanavalla.",
    told: "Tallennettu. Kanavalle kerrotaan vuosikellon tulevista päivistä.",
    silent: "Tallennettu. Kanavalle ei enää kerrota vuosikellosta.",
    inChannelOnly: "Kirjoita tämä kanavalla, jota se koskee",
    heading: "Kanavat, joille kerrotaan",
    none: "Yhdellekään kanavalle ei kerrota.",
    how: "Kanava lisätään tai poistetaan kirjoittamalla kanavalla",
  },
  sv: {
    title: "Kanalens påminnelser",
    toldOf: "Vad kanalen får veta om",
    nothing: "Ingenting",
    everything: "Alla planers årsklockor",
    help: "Kanalen får en sammanställning av kommande dagar. Förseningar berättas inte i kanalen.",
    told: "Sparat. Kanalen får veta om årsklockans kommande dagar.",
    silent: "Sparat. Kanalen får inte längre veta om årsklockan.",
    inChannelOnly: "Skriv detta i kanalen som det gäller",
    heading: "Kanaler som får veta",
    none: "Ingen kanal får veta något.",
    how: "En kanal läggs till eller tas bort genom att skriva i kanalen",
  },
  en: {
    title: "Channel's reminders",
    toldOf: "What the channel is told of",
    nothing: "Nothing",
    everything: "The annual clocks of every plan",
    help: "The channel gets a summary of coming dates. It is not told who is late.",
    told: "Saved. The channel is told of coming dates of the annual clock.",
    silent: "Saved. The channel is no longer told of the annual clock.",
    inChannelOnly: "Write this in the channel that it concerns",
    heading: "Channels that are told",
    none: "No channel is told anything.",
    how: "A channel is added or taken out by writing in it",
  },
};
