/** Dutch words for passphrases: common, short, friendly, one spelling. Order does not matter. */
export const words: readonly string[] = `
aal aap aardbei aarde abrikoos accu acht actie adres afdak afslag agenda akker alarm album algen allee
alpen altijd ampul anders anjer anker antenne antwoord apart appel april arend arm aroma artiest asfalt
aster atelier atlas atoom auto avond azijn azuur baai baan baard baars bad bagage bak baken baker bakker
bal balk ballon balsa bamboe banaan band bank baron basis bazaar bed beek beeld been beer beet begin
beitel beker bel beleg bellen berg bericht berk beroep bes beurs beurt bever bezem bezoek biet bij bijl
bijna binnen bioscoop bison blad blauw blij blik bliksem bloem bloes blok bocht bode boei boek boel boer
boetiek bok bokaal bol bonbon bond boom boon boot bord borg bos bosbes boter bouw boven braam brand
breed brem breuk bries bril broek broer brok brom bron brood brug bruid bruin brunch buffel bui buik
buis bult bundel burcht bureau burger bus buurt cactus cadeau cafe camera caravan ceintuur cello cent
centrum chef chocola cirkel citroen clown club cocon code colbert collega concert contact cruise cursus
cyclus daad daar dadel dag dagboek dahlia dak dal dam dame damp dank dans das dassen dauw deeg deel
deken deksel delta den deur dicht dichter dienst diep dier dijk diner ding dinsdag direct disco dobber
dochter doek doel dof dok dolfijn domein donder donker doorn doos dop dorp dorst dozijn draad draai draf
drempel drie drijf droog droom drop druif drum druppel dubbel duif duik duim duin duizend duw
dynamo echo echt edel eekhoorn eend eenheid eer eerlijk eerste effen egel eik eiland einde eis ekster
eland elf emmer engel enkel enorm envelop erf ergens ernst erwt esdoorn essen etage etalage eten etui
euro evenaar exact examen excuus expert extra ezel fabel fabriek fakkel familie fan fanfare fantasie
fauteuil fazant fee feest fel ferm festival fiets figuur fijn file film filter firma fit fjord fladder
flat fles flink flits fluit fluweel folder fonds fontein forel formaat fornuis fort foto framboos fris
fruit fuik functie gaaf gaap gaffel galerie galm galop gang gans garage garde garen garnaal gas gast gat
gebaar gebak gebied gebit gebouw gedicht geel geheim geit geld geluid geluk gember gemeente genoeg gerst
getal geur gevel gewicht gewoon gids gieter gips gitaar glad glans glas glijbaan glimlach globe gloed
goed golf gordel gordijn goud graaf graan gram gras gratis greep grens grijs grind groei groen groep
groet groot grot gul gum gunst haag haai haak haan haar haard haas hagel hak hal half halm halte hamer
hamster hand handel hark harp hart haven haver havik hazelaar hectare heel heet heg heide hek held
helder helft helm hemd hemel hengel herder herfst hert hiel hier hobby hoed hoef hoek hoera hoes hof hol
hommel hond honderd honger honing hoofd hoog hooi hoop hoorn horen horizon horloge hotel hout huid huif
huis hulp hulst humor hut huur hyacint idee ijs ijsbeer ijver ijzer imker indruk ingang inham inkt
insect inval inzet iris jaar jacht jak jam januari jarig jas jasmijn jeans jeep jeugd jodel joker jong
jongen jubel judo juf juffer juist juli jungle juni jurk kaap kaars kaart kaas kabel kabouter kachel
kade kader kaf kajak kakel kalf kalm kam kameel kamer kamp kanaal kandij kaneel kano kans kap kapel
kapper kar karaf karavaan karton kassa kast kastanje kasteel kat katoen kauw kegel kei keizer kelder
kelk kelner kerk kern kers kerst ketel keten keuken keus kever kiel kies kiezel kikker kilo kin kind kip
kist klaar klank klant klap klas klasse klaver klei klein klem klep kleur kleuter klik klim klimop klink
klip klok klomp klont kloof klop kluis kluit klus knal kneed knie knik knikker knoop knop knuffel koe
koek koel koffer koffie kogel kok kolen kolk kolom komeet komkommer komma kompas konijn koning kooi kook
kool koor koord kop koper koraal korf korst kort kosmos kost kostuum koud kous kraag kraai kraal kraam
kraan krab krans krant krat kreeft krekel krent kring kroes krokus kroon kruid kruik kruis krukje krul
kubus kudde kuif kuil kuip kunst kurk kussen kust kwal kwark kwart kwartel kwast kweek laag laan laars
laat lach lade lak laken lam lama lamp land lang lantaarn lap lariks last lat laurier lava lavendel
leder leeg leem leer leeuw legende lei leiding lek lelie lengte lens lente lepel leraar les letter leuk
leven lever libel lid lied lief lift ligstoel lijm lijn lijst lila limonade linde linnen lint lip lobby
loep lof loket long lont lood loods loof loon loop lotus lucht luik luim luipaard luister lunch lupine
lus lynx maag maal maan maart maat machine madelief magneet mais makelaar makreel mand mandarijn mango
manier mantel map markt marmer mars masker massa mast mat matras matroos meel meer mees meester meeuw
mei meisje melding melk meloen menu merel merk mes metaal meter metro meubel middag midden mier mijl
mijn mild miljoen minder minuut mist modder model moed moeder moeras moes mok mol molen moment mond mooi
morgen mos mossel mosterd motor mouw muis munt mus museum muts muur muziek myrte naald naam naast nacht
nadruk nagel narcis natuur nauw nectar neef neer negen nest net netel neus nevel nicht niets nieuw
nieuws nijlpaard noord noot norm nota notaris noten november nul nummer oase oceaan ochtend oever offer
ogen oker oktober olie olifant olijf oma omslag omtrek onder onweer oog oogst ooievaar oom oor oost opa
opera opgave oranje orchidee orde orgel origami orkaan orkest otter oud oven over paal paar paard paars
pad pagina pak paleis palet paling palm pan panda paneel panter papa papaver papegaai papier paprika
parade parasol parel park pasta pastel patat patroon pauk pauw pauze pedaal peer pel pels pen penseel
peper perk perron pers perzik peul piano piek pier pijl pijp piloot pin pingpong pinguin pint pioen pion
piraat pit plaat plaats plafond plak plan planeet plank plant plastic plein plek plezier ploeg plooi
pluim pluis plus poeder poel poes poetsen polder pols pomp pompoen pond pony pool poort poot pop poppen
portaal portret pose post pot potlood praat pracht pret prijs prik prins prisma proef proost prop puin
punt puur puzzel quiz raad raaf raam radar radijs radio raket ram rand rang rank raster ratel ravijn
recept recht reden reep regel regen regio reiger reis rek rem ren rest reus ribbel richel ridder riem
riet rij rijk rijm rijp rijst ring rit ritme ritsel rivier rob robijn robot roek roer roest rok rol
roman rond rood rook room roos rooster rots route rozijn rubber rug ruim ruit rups rust saffier salade
saldo salie salon samba sandaal sap sardine sauna saus schaaf schaak schaal schaap schaar schaats
schaduw schat schelp scherm scherp schets scheur schijf schil schild schip schoen school schoon schop
schort schots schouder schroef schuim schuit schuur seconde sector serie serre servet shampoo sieraad
signaal singel siroop sjaal sla slaap slak slang slee slim slinger sloep slok sloot slot sluis smaak
smal smid snaar snack sneeuw snel snoek snoep snoer snor soep sofa sok solo som sonate soort spaak spaar
spade spar specht speel speer spel speld spiegel spier spijker spin spits splinter spons spoor sport
spreuk spring sprong sprookje spruit staal staart stad stal stam stap stapel start station steeg steel
steen stek stem step ster sterk steun stijl stil stip stoel stoep stof stok stolp stoom stop storm
straal straat strand streek streep strik stro stroom stroop struik stuk stuur suiker super surf symbool
taak taal taart tabel tafel tak takel talent tamboer tand tang tango tank tante tapijt tarwe tas taxi
team teen tegel teken tekst telefoon tempel tempo tennis tent terras terug theater thee thema thuis tien
tijd tijger tijm tik timmer tin tip titel toast tocht toets tol tomaat ton toneel toon toorts top toren
touw tovenaar traag tractor trap trein trek trommel trompet troon troost trui tuba tuin tulp tunnel turf
twee tweede twijg twintig uil uitje uitzicht unie uniek uur vaandel vaart vaas vader vak val valk
vanille varen vat vee veel veen veer veger veilig veld venkel venster verf verhaal vers vest veter vier
vijf vijg vijver vilt vin vinger vink viool vis visie vissen vlag vlak vlam vlas vlecht vleermuis
vleugel vlieg vlieger vlier vlinder vloed vloer vlot vlucht vlug voedsel voet vogel vol volk vonk voor
vork vorm vos vouw vraag vracht vrede vreugd vriend vriendin vrij vroeg vrolijk vrucht vuist vulkaan
vuur waaier waar wafel wagen wal walnoot wals walvis wand wandel wang warm water watten web wedstrijd
week weer weg weide wens wereld werk wesp west wet wieg wiek wiel wijd wijk wijs wijzer wild wilg wimpel
wind winkel winnaar winst winter wip wissel wit woensdag wol wolf wolk wonder wonen woning woord worm
wortel woud yoga zaad zaag zaak zaal zacht zadel zak zalm zand zang zebra zee zeef zeep zegel zeil zeker
zes zeven zicht ziel zijde zilver zoek zoen zoet zolder zomer zon zondag zorg zout zuid zuil zuivel zus
zuur zwaai zwaan zwaard zwaluw zwart zweef zwem
`
  .trim()
  .split(/\s+/)
