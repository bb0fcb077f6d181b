"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W12N14S37I8R17X5A33P16O8
0 0 W3N6S20I1R2X2A11P3O3
0 aan S2
0 ab A4
0 dagen W1R3
0 dan A2
0 en W2N1S1P2
0 euro S16R4X1O2
0 grade I1P1
0 ik N2A1
0 in N1I2R1P1
0 juni R2
0 kilo I1P2
0 maar N1S1I1
0 maart W1R1
0 mag R1X1
0 mijn W1N1
0 stuks S1P1O1
0 uur N3A1
0 van I2R1
0 verze S3X1
0 was N1R1
0 weken W1R1
0 zijn A3
12e W2N1R1
20e A2
a N1A2
aan W2N10S10I7R4X2A1P2O3
aan de W2N4S6I2R1A1P1
aan het N2I1O2
aan verze S2
aan wie N3O1
aange W5N4S2I3X4A2O1
aange en N2S1I1
aange maar W1S1
aange worde A2
aanko N1R1X2O1
aanne R1A1
ab A4
accou X1A1
accu I1P1
achte W1N1I2R1A4
achte de W1A1
adres W3N2R2A7O2
adres klopt W2A1
adres mag R2
adver S2O2
af S2I1X5A1O1
afgeg N6
afgeg bij N2
afgel N11X1
afgel maar N3
afges S4
afgev N1A3
afhaa N2A3
afhaa in A2
aflev N3A1
afmet P2
afrek S1O1
afsta I2P1
afzen W2N1A1O1
al W21N7I7R9X3P2O5
al 0 W2R3
al drie W2N1I1O1
al een W2I1R2
al gevon O2
al in W1X1
al is N2
al onder W3
al vier W2
allan S1O1
alle N2S2
alleb I1R1A1
allee W3N5S2I3R1X1A2P3O1
allee de W1N1S1X1P1
allee een N2I1A1
alles W1S1I3R1X1O1
alles zat S1I1
als W3N5S8I2R5X4A3P6O3
als cadea X1O2
als een S1R1
als het W1N1S1R2A1P1
als hij I1R1X2
als ik W2S2X1A1P4
alstu N1X2
altij W2N1X1A1
altij geen W1N1
ander W4N1I3R2X5A4O4
ander maat R1X1
annul W1X24A2
annul allee X1A1
annul aub X3
annul en X2
annul ik W1X1
annul maar X3
antwo X1O2
app W2N3I1
artik S5I1R1O1
artik is S1O1
aub W1R1X5A1
auto R1P1
avond S3R2
b A2
bank W1N1R2X1
batte P5
batte bij P2
bedan X1O4
beden R2
bedoe X1O1
bedra R4
bedri O2
beeld N1S1
behan W1X1
beken W1N1
beker X1P1
bel S1A5
bel is A2
bel staat A2
belgi S3A1P1O1
belle W2A3
ben W1N5S3A10P2
ben de N1P2
ben er N2A1
ben ik A3
ben verhu A2
beric W1N1O5
besta W1P1
beste W12N6S3I7R4X30A3P6O3
beste annul X4
beste de X2
beste en W1I2
beste heb N1I1X1P1
beste ik W1N1X1
beste in I1X2
beste is N1X1A1P1O1
beste nog X2
beste van S1R1X2
beste verko N2
beste voor W1O1
betaa W1S14R5X1O1
betaa de R2O1
betaa en S2R1
betaa ik S4
betaa voor W1S2
betal W1S5I1O2
beter W1R1O1
beval R3
beval niet R2
bewee N2
bewee dat N2
bewij N3R2
bewij van N2
bezor W5N23S9I1R1X2A8O4
bezor heeft N1O2
bezor ik N1S1
bezor maar N3
bezor om N2
bezor staat N2S1
bezor was O2
bezor zegt W1N1
bij W10N15S9I8R13X7A14P5O7
bij 0 N1P2
bij de W3N8S1I1R3X1A9O1
bij het N2S2I3R2O3
bij julli W1S1R4X1
bij mij W1R1A1O1
bij mijn W1X1O1
bij nader X2
bij ons N2
bij u W2I1R3X2
bijbe W1S2
bijge S1I1
binne W1N2I2R6O2
binne een I1R1
binne vijf R2
blauw I2X1
blij S1O1
blijf W5I1R1X1A1
blijf mijn W1R1
blijk W1N1
boekh O3
bon S2
boven S2A1P1O1
boven de S2
bpost W1N1
breda A2
breng W1S1O1
brief W1S1
briev N6S1
broek W1R1
brood I1P1
btw O4
btw factu O2
buite N1S2I1
buren N5A2
buren op N2A2
bus W1N2A3O1
bus 0 A2
bus gedaa N1O1
busnu A2
busnu verge A2
buurv X1A2
cadea W1X1A2O2
cadea ingep O2
camer N1I1
chauf W1N1A5
claim N1O1
code W2N1R1A3O1
code van A2
code voor W1R1
conci A2
daar W1N4S2I1X1A1P3
daar niet S1I1
daarn W1A4
daaro P1O1
daarv S1R1A1
dag W8N3R1A3P1O1
dagen W9N1S2I2R8X2
dagen bij R3
dagen geled W1X1
dagen nog R1X1
dagen op W3
dan W3N4S6I1R3X10A4P5O2
dan bezor S2
dan het S2
dan hoeft X2
dan vrijd P2
dan zie X2
dank O4
dat W15N22S16I4R8X7A6P7O6
dat de W1N1
dat er W1N1I1R1X1A1
dat het W2N4X1P1
dat hij N2X1
dat ik W2N2S1R2X2O1
dat is W1N5S1
dat lijkt S1I1
dat mijn N3R1
dat niet N1S1
dat nog A2
dat op W1O1
dat stond S1X1
dat u S2R1
dat voor W1P1O1
dat was N1S1
dat ze W2N1
datum W1S1I4
datum is W1I1
de W52N50S37I51R38X30A42P34O21
de 0 S3I1R2P2
de 12e W2N1R1
de 20e A2
de achte N1I1A1
de afmet P2
de afsta I1P1
de ander W2X1
de annul X2
de app W1N3I1
de bank W1N1R1X1
de beker X1P1
de bel S1A4
de beste R1X4A2
de bezor W2N5S2O3
de boekh O3
de briev N5
de broek W1R1
de buren N4A2
de bus W1N2A1O1
de buurv A2
de chauf W1N1A5
de code N1A1
de conci A2
de datum I2
de deur W1N2S6X1
de doos N1I5R3P1
de douan W4
de drie W1S1X1
de eerst W2I1X1
de eu S2
de factu S1O4
de fles I2
de foto N2
de garag N1O1
de garan S1I1
de gieti P2
de gordi R1X1
de handl P3
de hele W2N1X1A2
de jurk R2
de kast I2
de koeri W1N2S1A1O1
de koop R1X2
de kop W1S1
de korti O2
de lamp W1S1R1X1P1
de lever W3I1A1O1
de lijst I1X1
de menee R1O1
de mijne N3R1
de moeit X1O2
de naam N2A1
de omsch I2
de order X3
de pakke W1N2
de poort A3
de post W2
de postb W1N2S3A1
de prime N1R1A1
de puzze W1R1
de recep N2
de regen N1I1
de rest S1I1R1X2
de retou S1R4
de rits I2
de schoe R2
de schuu N1A1
de stoel W1A1P2O1
de stoep N3
de table I1X1
de tafel S1I1
de terug S1R1
de track W4N2R1
de trap A1O1
de twee W2
de vaatw P2
de verke I1X1
de verpa I3
de vervo W2
de verze W3S10I1X1O1
de wasma A1P1
de winke N1S1X2
de zaak N1O2
defec I2
dekbe I1P1
dekse I1P1
denk N2O1
deur W1N3S6X1
deur terwi S2
deurb W1N2
deze I1R2X4P6
dezel W2S1R2
dhl W3N3S1R1
dicht N1R2A2
dicht en N1R1
die W10N19S10I1R4X8A4P6O6
die 0 S4
die al W1N1
die code N1O1
die ik W3R1X2
die in S1P1
die is N1A3
die koste S2
die mails O2
die niet N1R2
die van N1S1X1
ding R1O1
dinge X1P1
dinsd W1S1A1
dit W1N3S1I6R1X3A1P3O4
dit is N1I3O1
dit nog W1I1X1
dit op P2
docht W1N1X1A1P2O1
doe W1S1X2A1
doe ik W1A1
doen W2I1R1A1P1O3
doet I2X2
doet het I1X1
donde W1N1X1A2
donke I1P1
door W2N4I1R2X4A1O2
door de W1N1I1O1
doos N4S4I6R5P1
doos die N1R1
doos en S3
doos was I2
douan W4
dozen W3
draai S1P2
drie W7N1S4I2R1X1O3
drie dagen W1N1R1
drie keer W1S1O2
drie weken W2S1
dubbe S2I1R1X3
dubbe beste X2
duits W1P1
dus W1N7X5A1
dus dat N2
dus die W1X1
dus niet N2
duur S1X1
duurd S3
duurd dan S2
duurt W2X3
duurt het W2
duurt te X2
e I1O1
echt W3N1I3A1P2
echt niet N1I1
echt verwa W2
een W18N22S18I29R25X11A10P17O21
een afhaa A3
een ander W2I2R2X3A1O2
een bewij N2
een brood I1P1
een btw O2
een cadea W1A2
een doos N1S3
een envel S2
een factu S2O3
een foutj S1X1
een gekoc R2
een gewon N1P1
een grijz N1I1
een halve N1R1
een hele S1P1
een iphon P2
een is R1X1
een jaar I1P1
een keer W1S2R2
een lege W1N2
een mailt W1N1
een minuu I2
een nieuw W1N1I2R1A1
een onder N2
een pakke N1S1O3
een retou R3
een van W2S1I2
een week W2S1I1
een winke R1O1
eens W2S2I1O2
eentj R2X1
eerli S1R1
eerst W2N1I2X1P1
eigen W1S1I1R1X1O1
elder X2
elf W1N1S2
elf uur S2
elkaa I4P1
elke W2I1P1O1
elke dag W2O1
en W24N21S16I26R11X7A6P7O7
en 0 W2N1P1
en dan I1X1
en de W1I2X1P2
en die N1S1A1
en een N1I1O1
en er W1N3
en heb W2N1
en hebbe W1O1
en het W1N2S3I4
en ik W3N2S1R1
en niet N1A2
en nog N2I1R3O1
en nu W2N1I1X1
en ook N1I1
en toch N1S4
en trace W3N1
en vanda R1X1
ene N1O1
enige N1I1
envel S2
er W18N18S13I20R16X13A14P10O8
er 0 S2I3R1X1
er al W1R1O1
er batte P3
er de W1A1
er een I1X1P1
er eentj R1X1
er hoord I2
er ieman O2
er iets R1A1
er is W1N4S2X1A1O1
er komt W2
er maar W1S1X1
er niema W1A2
er niet W1I2X1A2O1
er niets R1X2
er nog W1R2X1A1
er nu N1S1
er om N2
er ook I1A1
er op W1R1
er staat W1N5I2R1A1O1
er te S2R1
er toch S1R1
er twee W1I1X1
er weer N1P1
er wel W1X1
er wordt S1O1
er zat W1I1R2
er zit I1A1
er zitte I2
erbij I1P1O1
erg W1O1
erin I3
erop S1P1
eruit I1X1
ervoo N2S1
eu S2
euro S18R4X1O2
euro bezor S1X1
euro invoe S2
euro terug S1R2
euro vrach S2
even R1A2O1
exemp N1I1
expre S2
fabri P2
factu S3O10
factu met O2
factu nodig O2
factu staat S1O1
feest X2
fiets X1A1
fles I3
fles heeft I2
foto N3I1
foto van N2
fout W1S1I1A1O1
foutj S1X1
gaat W3N1S1I1X2A1P1
gaat niet W1I1X1
gang N2R1
garag N2O1
garan S1I2P2
geann R3X1
geann maar R2
gebar I2
gebeu N1R1
gebru I3R4P1
gebru van R2
gedaa N1P1O1
gedru N1X2
geeft I1A1O1
geen W8N6S2I5R4A2O2
geen bezor W1N1
geen geld W1I1
geen pakke W1N1
geen spoor W2N1
geen verze W1S1
gefra S2
gegev I1O3
gehad W1N1
gekoc R3X3
gekre W3N3S1I5R3P1O1
geld W3N2S1I2R9X1
geld terug W2N1I2R4X1
geled W2I1R2X2
geled beste W1X1
geled terug R2
geleg N3
geleg volge N2
gelek I3
gelev W1N7R1O1
gelev maar N2
gelie W1X1
gemaa N1X1P1
gent S1A1
gered O3
gereg N2
gerek S3
gesch S1I1P2
gesch voor P2
gesto N3R1X1O1
getek N6R1
getek maar N2
geven W1N1I1
gevon X1O3
gevra N3X1O1
gewee W1N7
gewee en N2
gewei R2
gewon N1S1P2
gewoo W6N2S3R3X2A1O1
gewoo het N1R1
gewoo in S1O1
gewoo niet R2
gewoo sture W2
gezie W4N3S1R3
gieti P2
gieti pan P2
ging I1P1
giste W2N4S2R2X1A1
glas I2
glas van I2
gloei I1X1
goed W1X1O1
goede W2I1X1O1
goede ik W1O1
goedk X1O1
gordi R1X1
graag W2N3S8R5X10A7O3
graag een N1R2
graag tegen X2
graag terug S2R1
grade I1P1
grati S6
grati bezor S2
grijs X1P1
grijz N1I1
groen N1I1P1
groet W1I1
grote R2P2
haal S1X5A1O1
haal de S1X2
haal mij X1O1
had N1S2I5R7X3O2
had de I2R1X1
had er R2X1
hadde W1S1
halen R1A1
hallo A1O1
halve N1I1R1
handl I1P3
handl kwijt P2
hands I1R1
handt N2S1
hange W2
haren I2
heb W14N15S7I7R12X12A2P3O7
heb al N1I1
heb de W1N2R1X1P1
heb een W1I1R2X1O3
heb geen W1N1R1
heb hem I2R1X1
heb het W2N1S1R1X2
heb ik W3N4S2I1R3X2A1P2
heb niets W1N1
heb niks N3O1
heb nog W2
heb vijf O2
heb voor S2
hebbe W2N8R3P3O5
hebbe een N1O1
hebbe julli R1P3O3
heeft W4N13S2I3R2X5A1P2O6
heeft bij X1O1
heeft de W2N1
heeft een S1I1A1P1
heeft gelek I2
heeft getek N2
heeft het N2O1
heeft mijn N1O2
heeft op R1X1
heeft u W2P1
heel S1I1O1
heen R2
heet N1I3
heg O2
hele W2N2S1X1A2P1
hele dag N1A2P1
helem I2O2
helem inged I2
hem W1N1I3R10X3P6O2
hem een I1R1
hem niet W1R2
hem ook R1P1
hem terug R1P1
hem weer R3
herro S1R3
herro voor R2
het W31N35S24I27R34X23A34P27O15
het aanko N1R1
het adres W1A1O1
het afhaa N2
het afrek S1O1
het al W1I1X1
het als N2S1I1X1O2
het artik S1R1O1
het bedra R4
het bezor X1A1
het bij N1X1A3
het dan R1P2
het de W1A1
het dekbe I1P1
het dekse I1P1
het eerst N1I1
het er N2R1P1
het geld S1R1
het gewoo S1R1
het glas I2
het in N2S1R1P3
het is W7N2I6R2A4
het kusse X1P1
het kwam S2
het ligt W1R1
het magaz X1O1
het mes A1P1
het moet A3
het naar S1A3
het niet W1I1R1X6A1
het nog R1X1A2
het nu W2N1
het numme W1A1
het op A2
het opnie W2X1
het oud R1P1
het pakje N1O1
het pakke W5N4R1A3O1
het postk S1A1
het postn S1R1
het produ S2I1
het raam W1A1
het retou R3
het schil S1I1
het snoer P2
het te S1O1
het terug S1R8
het twee W1R1
het uitpa I2
het van N1X2
het verke N3A1
het versc S3P2O1
het weer W1A1
het weg N2
het wel W1X1
het zelf N1S1A1
het zieke R2A1
het zou W1N1
hetze S2
hier W4N8R1O2
hier niet N2
hij W7N5I4R4X4A2P3O1
hij is R1P2O1
hij nog W2X3
hoe W2N2S2I1R6X1P11O1
hoe kan N1R1X1O1
hoe krijg R1P1
hoe lang P2
hoe stuur R3
hoe vaak I1P1
hoe zet P3
hoe zit S2
hoef W3I1X2
hoef geen W1I1
hoef ik W1X1
hoeft X4A1O2
hoeft het X3
hoes W1I1P1
hoeve S1R2P2
hoeve dagen R2
hoewe N2
hoezo N2
hoi W2N1
hoi is W2
honde S1I1
hoog S1I1
hoor W2S1X1A1O1
hoord I2
hou S1I1R1X1
hou ik S1X1
houd X1A1
houdt R1P1
huis W2N2S1I1A3
huisn N1A2
ideal S1O1
ie W1N1
ieman N4R1X1P1O4
ieman heeft N2X1
ieman met N2
iets W4N4S2I1R1X1A1
ik W40N36S38I22R48X35A19P27O21
ik 0 W1S5
ik annul X2
ik ben N4S1A6P2
ik beste W1S1I2X1P3
ik betaa S1R1
ik bij W1I1
ik dan S2P1
ik dat I1P1
ik de W2S2I1R4X2A1P6
ik doen R1O1
ik een I3R2X1O1
ik er X4A2
ik geen S1O1
ik gewoo W1A1
ik graag N1S1
ik had N1I2R1X1
ik heb W9N9S5I3R9X6A1P1O7
ik hem W1N1I1R4P5
ik het W3N1S1I1R3X4A2P2O1
ik hoef W2I1
ik in R2O1
ik kreeg W1N1R1X1
ik krijg N1S1I1X1O1
ik mijn W1S2I1R1O1
ik moest S3
ik niet W1N2S2I1R1
ik niets W1N1
ik nodig I1P1
ik nog W3S1X2O1
ik nooit N1X1
ik ook I1R1
ik op W2N2R2A1
ik tel I2
ik terug S2
ik toch S1I1
ik vanda P2
ik was W2N3
ik wel X3
ik wil W4N1S3R10X2A1O2
ik woon W1N1S2A2
ik zat N2S1
ik zie W1X4
ik zit W1N1R1A1
ik zou W1X1
in W13N22S15I19R12X10A13P18O8
in behan W1X1
in belgi P1O1
in de W3N12S4I7R4X2A3P6O1
in duits W1P1
in een N2S4R1X1P2
in elkaa I2P1
in het N1S1I1R3X1A1P1O1
in huis W2I1
in julli W1O3
in maat I1R1
in mijn N1S1A1
in plaat S2R3X1A2
in utrec W1N1
in zwoll W1N1
inbeg S2
ingan A3
inged I2
inged en I2
ingeh R2
ingep R3O4
ingep worde O2
ingev A2
inkla S2
inmid N1R2A2O1
inter W1R1O1
invoe S4
invoe betal S2
inzie X2
iphon P2
iphon 0 P2
ipv A2
ipv 0 A2
is W35N34S12I26R23X11A24P27O13
is 0 S1A4
is aange W1N1
is afgel N1X1
is al W1R2
is binne W1R1
is dat R1P2
is de W2N1S1I1R1A1P5
is die W1O1
is een W2N2I1R1A3
is er W5S1R3A4P1O2
is gebru I1R1
is gesto N2
is het W6N5S1I3X1P12
is hij W1N1I2
is kapot I1R1A1
is met X1P1
is mijn W2N2A1
is niema N3
is niet W1N3S1I3X1
is nog S1R2
is nu W5I1O1
is open A2
is prach S1P1
is prima I1A1
is te N1R1
is toch S1R1
is uitge I1O1
is van N2I1
is verze S2
is volge N1R1
jaar W1I2P3
jas N1I1
je N1A1P1O1
je dat N1A1
juist S1A1
julli W11N2S7I3R9X1P10O17
julli adver O2
julli binne R2
julli dat W1O1
julli de S1O1
julli een O3
julli hem R1P1
julli het W2
julli mail W2
julli nog W1P1
julli ook R1P3O2
juni R2
jurk R2
kaars W1O1
kaart R1O1
kan W4N3S3I3R11X9A16P6O9
kan dat R1X1A2P1O2
kan de X1A1
kan deze X1P1
kan die S1P1
kan er N1X1
kan het N1R2X1A9O3
kan hij A1P1
kan ik W2S1I2R8X3A1P2O4
kant W1P1
kapot I3R1A1P1O1
kappe N1I1
kast I2R1
keer W3S6I1R2A1O2
keer is R1A1
keer verze S2
keuri S3
kilo S1I1P3
klaar W1P1
klant W1N1
klein W1N1R4P2O1
klein had R2
klein voor N1R1
kleur I2R2X1
klopp S1A1
klopt W5N1I1A2
klopt dat W2N1
klopt gewoo W2
klopt niet I1A2
knipp I2
knop X1P1
kocht W1I1O1
koeri W1N2S2A1O2
kom W1S1
komen W8N1X1P1
komen maar W3
komen ze W2
komt W9N1S1R1X1P1
komt het W3
komt niema W2
kon R1A1
koop R1X3P3
kop W1S1
korti S1P1O2
kost S2
koste S3R1
koste terug S2
krass I3
krass op I2
kreeg W1N1I1R1X1
krijg N2S3I4R5X1A1P1O5
krijg een N1S1I1
krijg ik N1S1I2R3P1O2
kunne W2N1I2R1
kunne julli W1I1
kunt W4N2S1I1X2O3
kunt u W4N2S1I1X2O3
kusse X2P1
kwam N2S3I2O1
kwart N2
kwijt W1S1R1P2
l R2
laadt I2
laat N2S3I1X3A3O1
laat de A3
laat maar X2O1
laats W2
label I1R2
lag W1N4I1R1O1
lag in I1R1
lamp W1S1I2R1X1P1
lampj S1I1
land A1P1
lang W2X3P2
lang is P2
laten W1S1X2
later S1A1
leeg N7I2
leeg toen N2
lege W1N2
lekt I2
lever W5S2I1X6A4P3O1
lever julli P3
lever op S1O1
licht S1P1
lid S2
lieve W2A3
ligge N2X2P1
ligge dan X2
ligt W5N5I1R3X1
ligt al W2
ligt bij W1R1
lijkt W1S2I1
lijkt me S2I1
lijst I1X1
linde A2O1
linde 0 A2
linke I3
linke en I2
loopt I2
los W1P1
losse W1P1
lukt W1A2O1
m N1I2R2X1
m beste I2
maakt W1I1
maand W5N1I2X1A3
maand en W1A1
maar W12N17S8I5R10X12A6O1
maar 0 S2R2
maar dat N3
maar de S1R1
maar die N2
maar een W1N1
maar er S1I2
maar het N2R2X1A1
maar ik W3N4R1A1
maar in N2I1
maar uit X2
maar van W1X1
maar zitte X2
maart W1I1R1O1
maat W1I2R5X2P3
maat 0 W1I1R1P1
maat grote R2
mag W2N1I1R8X5A4P4O2
mag de X1A1P1
mag het R3X1A2P2
mag ik W2I1R1O2
magaz R1X1O1
mail W2N1
mails O2
mailt W1N1
maken X2
man N3R1X1O2
man had R1X1
mandj S3
me W4N1S3I1R1X3A1
me niet S1X1A1
mee N3S1R1X1A2O2
meege N1P2O1
meer W2N1I2R2X10A1P2O2
meer annul X2
meer de X2
meer nodig R2X2
meer te X1O2
mei W1A1
menee N1R1O1
mense N2
merel A2
mes A1P1
met W1N4S8I4R3X2P7O10
met btw O2
met de W1N2S1I1R1O1
met die S1O2
met een N1S3I2R1X1P2O1
met het S1P2
met julli O2
met mijn R1X1
metee I3
mevro W1N2A1O1
midda W1A2
mij W6N6I3R4X4A2O4
mij de W1N1
mij een R1O2
mij is W1N1I2R1
mij niet X2
mij te W2
mijn W24N20S7I7R25X23A15P5O15
mijn 0 R2
mijn adres W2
mijn beste W4N4S1R1X6
mijn deurb W1N2
mijn docht W1X1A1P2O1
mijn geld W2N1R5X1
mijn herro R2
mijn klein W1R1
mijn man N2R1X1O1
mijn mandj S2
mijn moede W1I1R1A2O1
mijn order W1X2
mijn oude X1A1O1
mijn pakje W2N1
mijn pakke W2N3S1
mijn reken S1R4X1
mijn telef R1A1
mijn vorig P1O1
mijn vrouw R1A1
mijn werk W1N1A3
mijn zendi W2
mijn zoon I1X1
mijn zoont X3
mijn zus X1A1
mijne N3R1
mijne is N2
minut I3
minuu I2
mis S2R1
mis mee S1R1
mn N1R1X1
mocht S1X2
model X3
model aange X2
moede W2I1R1A2O1
moede van W1O1
moeit X1O2
moest S6I1
moet W4S2I1R4A8P6O3
moet 0 A5
moet de R1P1O1
moet het R2P2
moet ik W4S1I1R1P2O2
moet naar A1P1
mogen N1R1
mooi R2
morge W2X1
na W2N1S1I10R2X1A3P3
na de W1N1S1
na een I3R1P2
na tien I2X1
na twee W1I2
naam N2X1A5O1
naar W5N1S7I2R3X1A13P3O1
naar belgi S3
naar boven A1P1
naar de W1S1X1A2
naar een A2O1
naar het R1A1
naar mijn A4
naar u W1N1
naar welk R2
nader X2
nader inzie X2
nagaa W2N1
namaa I2
namel N2
nastu W1I2
neder S1A1P1
neem W1S2
negen W3O1
negen dagen W2
nemen R1X1O1
nemen julli R1O1
nerge W1N2S2
net S1X2A1P1O1
netje I2R1
netje op I2
niema W5N9S1A3
niema gewee N2
niema gezie W2
niema heeft N2
niet W20N15S7I19R18X29A15P1O8
niet aan N1I1R1X1
niet annul X2A1
niet bij W1N1I2R2X1A2O1
niet de X1A1
niet door N1X2
niet gewee W1N1
niet ik N1R2
niet in S1I3
niet meer W1I2R2X10A1
niet mijn N2
niet ontva W1R1
niet op W2I1R1X2A1
niet terug W1R2
niet thuis W1A2
niet van N2S1I1
niet veran X1A1
niet verst X3
niet verze X2
niet wat I1O1
niets W5N9S2R4X2O2
niets aan W1X2
niets gezie S1R1
niets meer W1O2
niets ontva N2
nieuw W5N1I4R1A4O2
nieuw over W2
niks W5N11S1I2R2X1O1
niks mis S1R1
niks ontva W2
nodig W1I1R3X2P1O3
nog W21N7S6I3R23X13A5P3O3
nog aange A2
nog altij W1N1X1
nog bij W1X2
nog dicht R2
nog een W1S1I1R1X1P1O1
nog geen W1N1R1
nog in N1S1R1X2A1P1O1
nog niet W5R4X2
nog niets S2R3
nog niks W1N1
nog om R1A1
nog op W1R1A1
nog steed W4N1R1O1
nog terug R2
nooit W2N6X1A1O1
nooit een W1N1
nooit gewee N2
nooit gezie N2
noten P3
nou W1N1
nr N2A1
nr 0 N2A1
nu W12N3S1I4X3P2O1
nu is W1I1X1
nu pas N1X1
numme W1N3A3O2
numme 0 N3A2
ochte W1S3
of W8N3I3R3A2P8O1
of de W2
of een N1O1
of geld N1I1
of is R1P2
of krijg I1R1
of meer P2
of niet W2
om N7S3R2A1P1O1
om 0 N5
om elf S2
omdat W1N1S4R1
omdat er S2
omdat het W1S1
omrui W1R2
omsch I2
onbes O2
onder W6N5I4X1A2P1
onder de N1I1
onder het A2
onder naar W2
onged X2
onged maken X2
ongel R2X1A1
ongel twee R2
ongeo R2
ons N2X1A1O3
ontbr S1I4A1
ontva W4N5S1R4O1
ontvi R2
onze N1A3O1
onze straa A2
ook N6S4I7R6X2A2P8O2
ook al N1I1R1
ook bij N1S1A1
ook in R1P2
ook na I2
ook niet N1I1X1
ook op P2
op W16N17S12I13R15X11A20P13O6
op 0 W2N2S1I1R3X1A4P1
op bezor N2
op dag W1R1
op de W4N6S3I3R2X1A5P2O3
op een W2S1P3
op het W1N2I3A3
op ik R1O1
op mijn N1S2R6X4A1O2
op nr N1A1
op numme N2A1
op tijd S1I2
op vakan N1A1
op voorr P2
op welke W1O1
op zater N1S1
open N1A3O1
opgeh N3S1R1
ophal N1A1
oplad I1X1
opnie W2N1X2P1
opstu W1R1X2
order W2S1X6
oud R1P2
oud papie R1P1
oude X1A2O1
over W3N1I4R1O2
over de W1I3R1
over een O2
overb X1O1
overd A3
overd is A2
overh N3
overh aan N2
pagin W1S1
pakje W5N5S1O1
pakje al W2
pakje is N2S1
pakke W10N15S3R2X1A3O5
pakke is W4O1
pakke ontva W1O1
pakke was N2
pakke zou N2
pan P4
papie R1P1
parke A1O1
pas N1S1I1X3A2
past R2X2P6
past deze P2
past dit P2
pdf P2
per S1R2X2A1
per ongel R2X1A1
perso N2X1O1
perso overh N2
plaat S2R3X1A2
plaat van S2R2X1A2
plast I2R1O1
poort A4
poort is A3
porto S6
porto gerek S2
post W2
postb W1N2S3A1
postb wilde S2
postc A3
postk S1A1
postn W5N3S2R1
postn punt S1R1
postn zegt W1N1
postz S3
prach S1R1P1O1
prijs S1A1O1
prima S2I1R1A1
prime N1S3R1A1
prime lid S2
print R2
probe W1R1X1
produ S3I1O1
produ zelf S2
punt S1R1
puzze W1R1
qr R2
raam W1A1
recep N3
recep ligt N2
recht S2I1A2
recht naar A2
regel W1R1
regen N1I1P1
reken S6R4X1
reken voor S2
rembo S2
reset I1P1
rest S1I2R1X2
rest van S1I1R1
retou W1S1R20A1
retou afzen W1A1
retou is S1R3
rij W1N1
rits I2
robot P1O1
rode N1X1
rond X1P2
ruikt I1P1
ruikt naar I1P1
ruile R3
ruile voor R3
ruim W1I1
s S2I1A1
s ochte S2
samen S1O1
samen met S1O1
scan W1N1
schee S1R1
schil S1I1
schoe I1R3
schoe in I1R1
schoo R1A2O1
schra X2
schri W1R1A1O1
schri dat R1A1
schro I3
schuu N2A1
sinds W5N3I4R1
sinds de W1R1
sinds maand W1I1
slech I2
sms O2
snap S1R1
snap ik S1R1
snell W1O1
snoer P2
sorry X1O3
spaan I2
spoed S2
spoor W2N1
staan W3N1R1X2O1
staat W8N13S4I4R4X2A4P2O3
staat 0 S1I1
staat al W2
staat bezor N3
staat dat W1N1
staat een N1O1
staat er W2N1S1X1
staat niet N1P1
staat nog R3A1
staat op N1A1O1
stand S2
stati N1A1
statu W1N4
statu gelev N2
steed W4N1R1O2
steed niet W2R1
steed niks W2
stekk I1P1
sterr O2
sterr gegev O2
stil W3
stink I2
stink versc I2
stoel W3I1A1P2O1
stoep N3
stond S7R1X1A1O1
stond er S1X1A1
stop X1O2
stop met O2
stort S1R1
straa N1A3
straa is A2
straf S2
strak S1R1
stree I1X1
stuk I3A1
stukk I2
stuks S1P1O1
sture W3N2S1I1O2
sture julli W2
sture of N1I1
stuur I1R3X1A2
stuur het X1A1
stuur ik R3
syste X1O1
t W1A1
table I1X1
tafel W1S1I1P2
tas I1R1
te W4N5S8I5R7X8A3P2O4
te doen O2
te klein N1R1
te laat S2I1
te lang X3
te laten W1X1
te weini S4
te zette I1A1
te zitte I2
tegen S1R1X4P2O1
tegoe R2
tel S1I2
tel er I2
telef R1A2O2
terug W11N2S16I3R37X1P1O2
terug als R2
terug en W1R2
terug ik W3O1
terug maar W1R1
terug naar W2R1P1
terug of I1R1
terug van S1R1
terug zou S1R1
terwi N1S6I3
terwi er S1I1
terwi ik N1S1I2
tevre I1O1
texel S2P1
theep W1I1
thuis W5N2R1A6
thuis en W2N1
thuis was W2N1
tien I3X1
tien minut I2
tient S1R1
tijd S1I2
toch N3S10I1R4X1
toch staat N1S1
toen N5I1R1O1
toen ik N2I1O1
toesl S3
toest X2
toevo A2
tonde I1P1
top O3
tot W1N1I1A6P1
tot de A5
trace W4N2
track W8N3R1
track en W3N1
track trace W1N1
trans S1A1
trap A1O1
trek I1X2
tuin N2
tuint W1N1
tusse W3S1A1P2O1
tusse 0 W2
tusse de A1P2
twee W6N2S7I6R4X2P1
twee artik S2
twee dagen W1S2I2X1
twee dozen W2
twee keer S3
twee weken W2N1I1R1
tweed S1X1
u W13N7S7I4R9X7A4P1O7
u dat W1N1S1I1A1
u de W2X1A1O1
u die W1S1I1
u dit N2S1
u een W2N2I1R1P1
u hoeft X1O1
u mij W2N1O2
u nagaa W2N1
u op W1O1
u van S1X1
u zou S2
uit W1S1I5R2X5A1P6
uit 0 P2
uit de I2X1P1
uit het X1A1
uitge W1N1I1R1P1O1
uitle R1O1
uitpa I2
utrec W1N1A1
uur W1N3S2X1A2
uur en W1N1
uur s S2
uw R2X1P1O3
vaak I1P1
vaatw P2
vakan N1A1
valt I3R1X1
valt dit I1X1
van W13N19S16I12R11X15A11P8O7
van 0 W1S6R1P4O1
van aflev N2
van de W7N7S4I9R3X5A4P2O2
van een N1S1X1
van het S2R2X1P1
van maar S1I1
van mij N3X3
van mijn W1N2R2X1A1
van niets N2
van niks N2
vanaf S1O1
vanaf 0 S1O1
vanda W5N1S3R1X2P3
vanda beste P2
vanda stond S1R1
vast W2N1I1A1
vast bij W2
veel S1R1
veran W2X1A3
verde W2N2R2
verde en W2
verdw W1A1
verf S1I1
verge A3O1
verge bus A2
vergo S4R1
verhu A3
verhu kan A2
verke N3I3X5A2O2
verke adres N2A1
verke kleur I2X1
verke model X3
verko N2P1O5
verko julli P1O1
verlo R2O1
verpa I4
versc W1S3I3P2O1
versc tusse S1P2
verst W2S1R1X4A1
vertr S1X1
verva I1P2
vervo W2P1
verwa W3R2
verwi N1O2
verze W4S30I1X7A1P1O1
verze naar S4
verze op S2X1
verze terug S2
verzo W4N1S1X1
verzo maar W2
via W1R1X1A2
via de W1A2
vier W4I1
vier dagen W2
vijf W1I1R2X1O2
vijf sterr O2
vijf werkd W1R1
vind S2P1
vind ik S2P1
vinde N1A1
vindt I1R1A1
vindt de I1R1A1
volge W5N11S2I2R2O1
volge de W1N5R2
volge dhl N2
volge het N1S1
volge julli W1S1
volge mij W1I2
volge postn W1N1
volle N1S1I1
voor W13N2S16I1R17X3A5P8O9
voor de W2S4R4A3O5
voor een S2R4O1
voor het W1N1R1
voor ieman P1O1
voor ik S1P3
voor me W2R1
voor mij R2
voor mijn W2R2A1P1
voor spoed S2
voor verze S1X2A1
voord W1N2X1A1P2
voord ik P2
voorr I1P2
vorig W1I1R1A1P1O1
vorig week W1R1
vrach S3A1
vrien W3X1
vrijd W5N1A4P2
vrouw R1A1
waar W13N5R3A1P4O1
waar blijf W3R1
waar het W1N1
waar is W3N2R1
waaro W2S10R3O2
waaro betaa S3
waaro dan S2
waaro is S2R2
wacht W3N1R1
wadde S3
wande W1P1
wanne W11R2P4
wanne is W1P2
wanne komt W2P1
want W2A1
waren W1N1S1
was W5N15S6I5R3X1P1O3
was 0 S2
was de N3
was en N1R1
was ik N2
was leeg N5I1
wasma A1P1
wat W4S4I6R2X1P4O4
wat ik W1I2
wat is W1S1P2O1
wat moet R1O2
wat nu W1I1
wat zijn S1R1P2O1
water W1I2P2O1
we W2N1R2A4
we zijn A2
websh S1O1
week W4S1I1R1X1
week niet I1X1
weer W2N1R4A1P3
weer bij R3
weer op P2
weet W1N2
weg W1N3I3X6A2
weg graag N1A1
wegen W1N1S1R2X2
wegen een N1X1
wegge I1R1
weini S4
weini postz S2
weken W5N1S1I1R2X2
weken geled W1R2
weken terug W2
wel W4S1X6A2P1O2
welk R2P3
welk adres R2
welke W3P5O1
welke dag W3
welke maat P2
werd W1N1
werk W1N1A3
werk in N1A1
werkd W1R1
werke A1O1
werkt W2R1X1A2O2
werkt niet W2R1O2
weten W6N3
weten waar W2
weten ze N2
wie N5S2R3O3
wie betaa S1R3
wie is N2
wie kan O2
wij W1N3A4O4
wij hebbe N2
wij zijn W1A2O2
wijzi A2
wil W6N1S5R10X6A1O3
wil gewoo W2R1
wil het S1R3X1A1
wil ik W1S2X2
wil mijn N1R3X2
wil weten W2
wilde N1S2
wilde 0 S2
wille W2N1X1A1O1
wille julli W1O1
wilt W2N2R1X1A1
wilt u W2N2R1X1A1
winke N1S1R1X2O2
wit N2
witte I1R1
woens N3A2
woens bezor N1A1
woon W1N2S2A2
woon in N1S1A1
woont N2
worde S1R1X2A3P4O2
worde voor X1A1
wordt W7S1I1R2A1P1O2
zaak N1A1O2
zag I2
zak S1I1P1
zakje I3
zat W2N2S4I4R2X1
zat in W1N1S1
zat op S1X1
zaten W1S2I2
zater W2N3S1A2
ze W9N10S1R4P1
ze het W1N1
ze hier W2
ze terug W2R2
ze van N3
zegge N5R1O1
zegge ze N3R1
zegt W7N5
zegt al W2
zegt dat W3N2
zei I2
zelf W1N2S4I3R1A1P1O2
zelfs N1R1
zendi W4N1
zes W3S1I1X1
zet A5P3O1
zet het A2
zet ik P3
zette N1I1A1
zie W3N1S1R1X7P1
zie ik W2S1R1X2P1
zie nu X2
zieke R2A1
zien W1N2S1R1
zijn W11N4S5I2R7X1A13P5O6
zijn de W1S1R2P5
zijn een O2
zijn er W3S1
zijn het W1R2
zijn julli O3
zijn mijn W1S1I1
zijn we W1A1
zit W5N1S3I9R5A3P5O2
zit dat S2
zit een I2P1
zit er I2A1P2
zit mijn W1O1
zit nog N1R1
zitte W1I5R1X3A1P4
zitte er R1P3
zitte ik I2X1
zo W4N2S2I1A1O4
zo een N1S1
zo lang W2
zoals A1O1
zoek W1N1
zogen N2
zolan X2
zonda W2
zonde N1I1R2X2P1
zonde dat X1P1
zoon I1X1O1
zoont X3
zoont heeft X2
zou W13N8S5I1R3X2A2P1O1
zou bij N2
zou de W1S1
zou er W2
zou het N1R1
zou u W2N2I1A1
zou vanda W2
zou verze S2
zou zijn W1N1
zoude W2
zus X1A1
zwaar R1P1
zwart R1P2
zwoll W2N1
"""
