/**
 * Everyday Finnish words whose forms no rule of endings brings together: a key, then whole forms, and stems that take a case
 * ending (marked "-"). Written without ä and ö, as keys are. "~" words are found at the end of compounds too.
 */
const paradigms = `
~nuor: nuori nuorta nuorten nuore- nuori-
~laps: lapsi lasta lasten lapse- lapsi-
~mies: miesta miesten miehe- miehi-
mies: mies miesta miesten miehe- miehi-
~nais: nainen naista naisten naise- naisi-
kiel: kieli kielta kielten kiele- kieli-
miel: mieli mielta mielten miele- mieli-
aani: aani aanta aanten aane- aani-
miksi: miksi miks
valmistua: valmistua valmistuu valmistuvat valmistui valmistuivat valmistunut valmistuneet valmistuttua valmistumise- valmistuminen valmistumista
seuraava: seuraava seuraavan seuraavaa seuraavien seuraava- seuraavi-
milloin: milloin millon millo
millainen: millainen millaista millaisten millaise- millaisi-
uni: uni unta unten unen unet unessa unia unien
vuosi: vuosi vuotta vuosien vuode- vuote- vuosi-
uusi: uusi uutta uusien uude- uute- uusi-
vesi: vesi vetta vesien vede- vete- vesi-
kasi: kasi katta kasien kade- kate- kasi-
~kuukausi: kuukausi kuukautta kuukausien kuukaude- kuukaute- kuukausi-
tuki: tuki tukea tukien tukia tuen tuet tuella tuesta tukeen tueksi tuille
laki: laki lakia lakien lakeja lain lait laissa laista lakiin lailla
ikaa: ika ikaa ian iassa iasta ialla ikana iat
apua: apu apua avun avuksi avulla avusta apuun avut
lupa: lupa lupaa luvan luvat luvalla luvasta lupien lupia
tapa: tapa tapaa tavan tavat tavalla tavasta tapoja tapojen tavoilla
~poika: poika poikaa poikien poikia pojat pojan pojalle pojalla pojille pojilla pojista
aiti: aiti aitia aitien aideille aiteja aidin aidit aidille aidilla
isat: isa isaa isan isat isien isia isille isalle isalla isista
peli: peli pelia pelin pelit pelien peleja peleissa pelissa pelista peleista
polku: polku polkua polkujen polkuja polkuun polun polut poluilla poluista polulla
raha: raha rahaa rahan rahat rahojen rahoja rahoilla rahoista rahalla rahaan rahasta
tila: tila tilaa tilan tilat tilojen tiloja tiloissa tiloista tiloihin tilassa tilasta tilaan tilalla
avoin: avoin avointa avointen avoime- avoimi-
~jasen: jasen jasenta jasenten jasenien jasene- jaseni-
~kokous: kokous kokousta kokousten kokouksien kokoukse- kokouksi-
~rikos: rikos rikosta rikosten rikoksien rikokse- rikoksi-
~ruoka: ruoka ruokaa ruokien ruokia ruokaan ruoan ruuan ruoat ruuat ruoalla ruoasta
~vakivalta: vakivalta vakivaltaa vakivaltaan vakivalla-
~oikeus: oikeus oikeutta oikeude- oikeute- oikeuksi- oikeuksien
kerta: kerta kertaa kerran kerrat kertojen kertoja kerroilla kerralla kerrasta
kohtaaminen: kohtaaminen kohtaamista kohtaamise- kohtaamisi- kohdata kohtaa kohtaavat kohtasi kohtasivat kohdattu kohdatut kohdattuja kohdattiin kohdataan kohtaamat kohtaama kohtaamien kohtaamia
kuulua: kuuluu kuuluvat kuului kuuluivat kuulua kuulunut kuulumaan kuuluuko
hakea: hakea hakee hakevat haki hakivat hakenut haettu haetut haetaan haettiin hakeminen hakemise- hakema
~talous: talous taloutta taloude- taloute- talouksi-
maksuton: maksutta maksuton maksutonta maksuttoma- maksuttomi-
kanny: kanny kanny- kannykka kannyka-
kanni: kanni kanni-
ikaihminen: ikaihminen ikaihmista ikaihmisten ikaihmise- ikaihmisi-
ihminen: ihminen ihmista ihmisten ihmise- ihmisi-
~ehkaisy: ehkaisy ehkaisya ehkaisy- ehkaista ehkaisee ehkaistaan ehkaisty ehkaiseva ehkaiseva- ehkaisevi- ehkaisevien ehkaisemise- ehkaiseminen ehkaisemista
`;

/** Case endings after a stem, and what may hang on them: "-nsa", "-mme", "-kin", "-ko". */
const cases = "(?:n|t|a|ta|na|ksi|ssa|sta|lla|lta|lle|an|en|in|iin|een|hin|den|ten)?(?:nsa|mme|ni)?(?:kin|kaan|ko)?";

interface Paradigm {
  readonly key: string;
  readonly forms: RegExp;
}

const known: readonly Paradigm[] = paradigms
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", forms = ""] = line.split(": ");
    const alternatives = forms.split(" ").map((form) => (form.endsWith("-") ? form.slice(0, -1) + cases : form));
    const key = name.replace("~", "");
    const head = name === key ? "" : "(?:.{5,})?";
    return { key, forms: new RegExp(`^(${head})(?:${alternatives.join("|")})$`) };
  });

/** The key of an irregular word, with the head of its compound before it; undefined for a word of no such kind. */
export function irregularKey(folded: string): string | undefined {
  for (const { key, forms } of known) {
    const found = forms.exec(folded);
    if (found) return `${found[1] ?? ""}${key}`;
  }
  return undefined;
}
