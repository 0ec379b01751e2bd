/** Everyday nouns of well-being plans with their forms: every line is one word. */
export const finnishParadigms: readonly string[] = `
kortti kortin korttia kortit korttien kortteja korteissa korttiin
lippu lipun lippua liput lippujen lippuja lipuilla
nuori nuoren nuorta nuoret nuorten nuoria nuorille nuorilla
lapsi lapsen lasta lapset lasten lapsia lapsille lapsilla
perhe perheen perhettä perheet perheiden perheitä perheille
terveys terveyden terveyttä terveydestä
koulu koulun koulua koulut koulujen kouluja kouluissa kouluun
oppilas oppilaan oppilasta oppilaat oppilaiden oppilaita oppilaille
opettaja opettajan opettajaa opettajat opettajien opettajia
vanhempi vanhemman vanhempaa vanhemmat vanhempien vanhempia vanhemmille
asukas asukkaan asukasta asukkaat asukkaiden asukkaita
asunto asunnon asuntoa asunnot asuntojen asuntoja asunnoista
asunnoton asunnottoman asunnotonta asunnottomat asunnottomien asunnottomia
työtön työttömän työtöntä työttömät työttömien työttömiä
päivä päivän päivää päivät päivien päiviä
kerho kerhon kerhoa kerhot kerhojen kerhoja
leiri leirin leiriä leirit leirien leirejä
ryhmä ryhmän ryhmää ryhmät ryhmien ryhmiä
henkilö henkilön henkilöä henkilöt henkilöiden henkilöitä
tila tilan tilaa tilat tilojen tiloja
kysely kyselyn kyselyä kyselyt kyselyjen kyselyitä kyselyjä
kokous kokouksen kokousta kokoukset kokousten kokouksia
yhteys yhteyden yhteyttä yhteydet yhteyksien yhteyksiä
yksinäisyys yksinäisyyden yksinäisyyttä yksinäinen yksinäisiä yksinäiset yksinäisten
kiusaaminen kiusaamisen kiusaamista kiusataan kiusattu kiusattuja
ahdistus ahdistuksen ahdistusta ahdistunut ahdistuneita ahdistuneisuus ahdistuneisuutta
osallisuus osallisuuden osallisuutta
turvallisuus turvallisuuden turvallisuutta turvallinen turvallisen turvallista turvalliset turvallisia
vaikuttaminen vaikuttamisen vaikuttamista
ehkäisy ehkäisyn ehkäisyä ehkäiseminen ehkäisemisen ehkäistä ehkäisevä ehkäisevän ehkäistään
päihde päihteen päihdettä päihteet päihteiden päihteitä
tupakka tupakan tupakkaa
uimahalli uimahallin uimahallia uimahallit uimahalliin uimahallissa
liikunta liikunnan liikuntaa liikuntaan
kirjasto kirjaston kirjastoa kirjastot kirjastojen kirjastoissa
seurakunta seurakunnan seurakuntaa seurakunnat seurakuntien seurakuntia
järjestö järjestön järjestöä järjestöt järjestöjen järjestöjä
yhdistys yhdistyksen yhdistystä yhdistykset yhdistysten yhdistyksiä
kunta kunnan kuntaa kunnat kuntien kuntia
kaupunki kaupungin kaupunkia kaupungit kaupunkien kaupungissa
suunnitelma suunnitelman suunnitelmaa suunnitelmat suunnitelmien suunnitelmia
mittari mittarin mittaria mittarit mittareiden mittareita mittarien
palvelu palvelun palvelua palvelut palvelujen palveluja palveluiden palveluita
tavoite tavoitteen tavoitetta tavoitteet tavoitteiden tavoitteita
toimenpide toimenpiteen toimenpidettä toimenpiteet toimenpiteiden toimenpiteitä
vastuutaho vastuutahon vastuutahot vastuutahoja
hanke hankkeen hanketta hankkeet hankkeiden hankkeita
avustus avustuksen avustusta avustukset avustusten avustuksia
raha rahan rahaa rahat rahojen rahoja rahaan
kurssi kurssin kurssia kurssit kurssien kursseja
huoli huolen huolta huolet huolien huolia
ongelma ongelman ongelmaa ongelmat ongelmien ongelmia
vauva vauvan vauvaa vauvat vauvojen vauvoja
äiti äidin äitiä äidit äitien äitejä
isä isän isää isät isien isiä
vanhus vanhuksen vanhusta vanhukset vanhusten vanhuksia
ikäihminen ikäihmisen ikäihmistä ikäihmiset ikäihmisten ikäihmisiä
maahanmuuttaja maahanmuuttajan maahanmuuttajia maahanmuuttajien maahanmuuttajat
vammainen vammaisen vammaista vammaiset vammaisten vammaisia
harrastus harrastuksen harrastusta harrastukset harrastusten harrastuksia
avoin avoimen avointa avoimet avointen avoimia
hoito hoidon hoitoa hoidot hoitojen hoitoja
erotilanne erotilanteen erotilannetta erotilanteet erotilanteiden erotilanteita erotilanteissa
ero eron eroa erot erojen eroja
väkivalta väkivallan väkivaltaa
rikos rikoksen rikosta rikokset rikosten rikoksia
vanki vangin vankia vangit vankien vankeja
häätö häädön häätöä häädöt häätöjen häätöjä
stipendi stipendin stipendiä stipendit stipendien stipendejä
päätös päätöksen päätöstä päätökset päätösten päätöksiä
jäsen jäsenen jäsentä jäsenet jäsenten jäseniä
lautakunta lautakunnan lautakuntaa lautakunnat
valtuusto valtuuston valtuustoa
tapahtuma tapahtuman tapahtumaa tapahtumat tapahtumien tapahtumia
tieto tiedon tietoa tiedot tietojen tietoja
koulutus koulutuksen koulutusta koulutukset koulutusten koulutuksia
ohjaus ohjauksen ohjausta
työpaja työpajan työpajaa työpajat työpajojen työpajoja
luokka luokan luokkaa luokat luokkien luokkia luokalla luokilla
ateria aterian ateriaa ateriat aterioiden aterioita
kouluruoka kouluruoan kouluruokaa kouluruuan
uni unen unta
mieliala mielialan mielialaa
syrjäytyminen syrjäytymisen syrjäytymistä syrjäytyneet syrjäytynyt
köyhyys köyhyyden köyhyyttä köyhä köyhät
pienituloinen pienituloisen pienituloisia pienituloisten pienituloisuus
neuvola neuvolan neuvolaa neuvolat neuvoloiden neuvoloissa
varhaiskasvatus varhaiskasvatuksen varhaiskasvatusta
kuraattori kuraattorin kuraattoria kuraattorit kuraattorien kuraattoreita
psykologi psykologin psykologia psykologit psykologien psykologeja
ääni äänen ääntä äänet
kieli kielen kieltä kielet kielten kieliä
mies miehen miestä miehet miesten miehiä
tyttö tytön tyttöä tytöt tyttöjen tyttöjä
poika pojan poikaa pojat poikien poikia
nainen naisen naista naiset naisten naisia
vesi veden vettä
käsi käden kättä kädet
kesä kesän kesää kesät
syksy syksyn syksyä syksyllä
retki retken retkeä retket retkien retkiä
peli pelin peliä pelit pelien pelejä
netti netin nettiä netissä
some somen somea somessa
kynnys kynnyksen kynnystä
apu avun apua
tuki tuen tukea tuet tukien tukia
kaveri kaverin kaveria kaverit kavereiden kavereita kaverien
ystävä ystävän ystävää ystävät ystävien ystäviä
puisto puiston puistoa puistot puistojen puistoja
metsä metsän metsää metsät metsien metsiä
polku polun polkua polut polkujen polkuja
silta sillan siltaa
linja linjan linjaa linjat linjojen linjoja
laatu laadun laatua
lupa luvan lupaa luvat
laki lain lakia lait lakien lakeja
ikä iän ikää iät
alkoholi alkoholin alkoholia
humala humalan humalaa humalassa
savuke savukkeen savuketta savukkeet savukkeita
vuosi vuoden vuotta vuodet vuosien vuosia
viikko viikon viikkoa viikot viikkojen viikkoja
kuukausi kuukauden kuukautta kuukaudet
kerta kerran kertaa kerrat kertojen kertoja
määrä määrän määrää määrät
osuus osuuden osuutta osuudet
prosentti prosentin prosenttia prosentit
`
  .trim()
  .split("\n");
