"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W9N12S32I6R14X3A29P12O7
0 0 W3N5S17I1R2X2A10P1O3
0 aan S2
0 ab A4
0 dagen W1R2
0 dan A2
0 en W2N1S1P2
0 euro S15R3O2
0 grade I1P1
0 ik N2A1
0 in N1I2R1
0 kilo I1P2
0 maar S1I1
0 maart W1R1
0 mag R1X1
0 stuks S1P1O1
0 uur N2A1
0 van I1R1
0 verze S2X1
0 was N1R1
0 weken W1R1
0 zijn A2
12e W2N1R1
20e A2
a N1A2
aan W2N9S8I5R3X1A1P1O2
aan de W2N3S5I2R1A1
aan het N2I1O1
aan verze S2
aan wie N3O1
aange W4N4S2I2X3A2O1
aange en N2S1
aange maar W1S1
aange worde A2
aanko N1R1X2O1
aanne R1A1
ab A4
accou X1A1
achte W1N1I1R1A4
achte de W1A1
adres W2N2R2A7O1
adres klopt W2A1
adres mag R2
adver S1O2
af S2I1X5O1
afgeg N5
afgeg bij N2
afgel N10
afgel maar N3
afges S3
afgev N1A3
afhaa N1A3
afhaa in A2
aflev N3A1
afmet P2
afrek S1O1
afsta I2P1
afzen W1N1A1O1
al W19N6I6R8X3P2O4
al 0 W1R3
al drie W2N1I1O1
al een W2I1R1
al gevon O2
al in W1X1
al is N2
al onder W3
al vier W2
allan S1O1
alle N2S2
alleb I1R1A1
allee W2N4S2I2R1X1A2P2
allee de N1S1X1P1
allee een N2A1
alles S1I1R1O1
als W3N5S4I1R3X4A2P6O3
als cadea X1O2
als het W1N1R2P1
als hij I1R1X2
als ik W2S1X1A1P4
alstu N1X2
altij W2N1X1
altij geen W1N1
ander W4N1I3R2X5A4O2
ander maat R1X1
annul X24A2
annul allee X1A1
annul aub X3
annul en X2
annul maar X3
antwo X1O2
app W2N2I1
artik S4I1R1O1
artik is S1O1
aub W1R1X4A1
avond S2
b A2
bank W1N1R1X1
batte P5
batte bij P2
bedan O3
beden R2
bedoe X1O1
bedra R4
bedri O2
beeld N1S1
behan W1X1
beken W1N1
bel A4
bel is A2
belgi S3A1P1O1
belle W2A2
ben W1N5S3A8P2
ben de N1P2
ben er N2A1
ben verhu A2
beric W1N1O5
beste W12N6S2I7R4X28A2P6O3
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
betaa W1S12R4
betaa de R2
betaa ik S4
betaa voor W1S2
betal W1S5I1O1
beter W1R1
beval R3
beval niet R2
bewee N2
bewee dat N2
bewij N2R2
bewij van N2
bezor W5N22S7I1R1X1A8O4
bezor heeft N1O2
bezor ik N1S1
bezor maar N3
bezor om N2
bezor staat N2S1
bezor was O2
bezor zegt W1N1
bij W7N14S6I7R9X5A12P5O5
bij 0 N1P2
bij de W3N8S1R2X1A7O1
bij het N1S1I3R2O2
bij julli W1S1R4X1
bij mij A1O1
bij ons N2
bij u W1I1R1X1
bijbe S2
bijge S1I1
binne W1N1I1R5O1
binne een I1R1
binne vijf R2
blauw I1X1
blij S1O1
blijf W4I1R1X1A1
blijf mijn W1R1
blijk W1N1
boekh O2
boven S2A1P1
boven de S2
bpost W1N1
briev N5S1
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
chauf W1N1A4
claim N1O1
code W2N1R1A3O1
code van A2
code voor W1R1
conci A2
daar W1N3S1I1A1P3
daarn W1A3
dag W5N2R1A2O1
dagen W8N1S2I2R7X2
dagen bij R2
dagen geled W1X1
dagen nog R1X1
dagen op W2
dan W3N4S6R3X9A4P5O2
dan bezor S2
dan het S2
dan hoeft X2
dan vrijd P2
dan zie X2
dank O3
dat W13N20S11I4R5X5A6P3O4
dat de W1N1
dat er W1N1I1X1A1
dat het W2N4X1
dat hij N2
dat ik W2N2S1R2X1
dat is N3
dat mijn N3R1
dat nog A2
dat op W1O1
dat stond S1X1
dat was N1S1
dat ze W2N1
datum W1S1I4
datum is W1I1
de W43N43S32I40R32X24A32P30O16
de 0 S3I1R2P2
de 12e W2N1R1
de 20e A2
de achte N1A1
de afmet P2
de afsta I1P1
de ander W2X1
de annul X2
de app W1N2I1
de bank W1N1X1
de bel A3
de beste R1X4A1
de bezor W2N4S2O3
de boekh O2
de briev N4
de broek W1R1
de buren N4A2
de bus W1N2A1O1
de buurv A2
de chauf W1N1A4
de code N1A1
de conci A2
de datum I2
de deur W1N1S5X1
de doos N1I5R2
de douan W4
de drie W1X1
de factu S1O3
de fles I2
de foto N2
de garag N1O1
de garan S1I1
de gieti P2
de gordi R1X1
de handl P3
de hele W1N1X1A1
de jurk R2
de kast I2
de koeri W1N2S1A1O1
de koop R1X1
de korti O2
de lamp W1R1X1P1
de lever W3A1O1
de mijne N2R1
de moeit O2
de naam N1A1
de omsch I2
de order X3
de pakke N2
de poort A3
de postb N2S3A1
de prime N1R1A1
de recep N2
de rest S1R1X2
de retou S1R4
de rits I2
de schoe R2
de schuu N1A1
de stoel W1P2O1
de stoep N3
de terug S1R1
de track W4N2R1
de twee W2
de vaatw P2
de verke I1X1
de verpa I2
de vervo W2
de verze W2S10I1X1O1
de winke N1S1X2
de zaak O2
defec I2
dekbe I1P1
denk N2O1
deur W1N2S5X1
deurb W1N2
deze I1R1X3P5
dezel W1S1R1
dhl W3N3S1R1
dicht N1R2A1
dicht en N1R1
die W8N16S9I1R4X5A3P5O5
die 0 S3
die al W1N1
die code N1O1
die ik W2R1X2
die in S1P1
die is N1A2
die koste S2
die mails O2
die niet N1R2
die van N1S1
ding R1O1
dinsd W1S1
dit W1N3S1I5R1X3P2O3
dit is N1I2O1
dit nog W1I1X1
dit op P2
docht W1N1A1P2O1
doe S1X1
doen W1I1A1P1O2
doet I2X2
doet het I1X1
donde W1N1X1A1
donke I1P1
door W2N3I1R1X2A1O1
door de W1N1I1O1
doos N4S4I6R4
doos die N1R1
doos en S3
doos was I2
douan W4
dozen W3
drie W7N1S2I2R1X1O2
drie dagen W1N1R1
drie keer W1S1O1
drie weken W2S1
dubbe S2R1X2
dubbe beste X2
duits W1P1
dus W1N6X2
dus dat N2
dus niet N2
duur S1X1
duurd S3
duurd dan S2
duurt W2X3
duurt het W2
duurt te X2
e I1O1
echt W3I3P1
echt verwa W2
een W17N17S13I25R19X10A8P10O19
een afhaa A3
een ander W2I2R2X3A1O1
een bewij N2
een brood I1P1
een btw O2
een cadea W1A2
een doos N1S3
een factu S2O3
een gewon N1P1
een halve N1R1
een iphon P2
een is R1X1
een jaar I1P1
een keer W1S2R1
een lege W1N1
een mailt W1N1
een minuu I2
een nieuw W1N1I2R1A1
een onder N2
een pakke N1O3
een retou R3
een van W2I2
een week W2S1I1
een winke R1O1
eens W2S2I1O1
eentj R2X1
eerst W1I1P1
eigen S1X1O1
elder X2
elf W1N1S2
elf uur S2
elkaa I3P1
elke W1I1P1O1
elke dag W1O1
en W20N20S15I21R9X7A2P6O7
en 0 W2N1P1
en de W1I2X1P2
en die N1S1A1
en een I1O1
en er W1N3
en heb W2N1
en hebbe W1O1
en het W1N2S3I4
en ik W3N2S1R1
en niet N1A1
en nog N2I1R2O1
en nu W1N1X1
en ook N1I1
en toch N1S4
en trace W3N1
ene N1O1
er W16N17S11I17R13X10A11P10O4
er 0 S2I2R1X1
er al W1R1
er batte P3
er een I1X1P1
er eentj R1X1
er hoord I2
er is W1N4S2A1O1
er komt W2
er maar W1S1X1
er niema W1A2
er niet W1I2X1A2
er nog W1R2A1
er om N2
er ook I1A1
er op W1R1
er staat W1N5I1R1A1O1
er te S2R1
er twee W1X1
er weer N1P1
er wel W1X1
er zat W1I1R2
er zit I1A1
er zitte I2
erbij I1P1O1
erg W1O1
erin I2
erop S1P1
ervoo N2S1
euro S16R3O2
euro invoe S2
euro terug R2
euro vrach S2
even A2
exemp N1I1
expre S2
fabri P2
factu S3O9
factu met O2
factu nodig O2
factu staat S1O1
feest X2
fles I3
fles heeft I2
foto N3I1
foto van N2
fout S1I1A1O1
gaat W3S1I1X2A1P1
gaat niet W1I1X1
gang N1R1
garag N1O1
garan S1I2P2
geann R2X1
geann maar R2
gebar I2
gebeu N1R1
gebru I3R3P1
gebru van R2
gedaa N1P1O1
gedru N1X1
geeft I1A1O1
geen W7N5S2I3R4A2O2
geen bezor W1N1
geen geld W1I1
geen pakke W1N1
geen spoor W1N1
geen verze W1S1
gegev I1O3
gehad W1N1
gekoc R2X3
gekre W3N3I5R3P1O1
geld W3N2S1I2R9X1
geld terug W2N1I2R4X1
geled W2I1R2X2
geled beste W1X1
geled terug R2
geleg N2
gelek I3
gelev W1N7R1O1
gelev maar N2
gelie W1X1
gemaa N1X1P1
gent S1A1
gered O2
gereg N2
gerek S3
gesch I1P2
gesch voor P2
gesto N3R1X1
getek N5
getek maar N2
gevon X1O3
gevra N3X1O1
gewee W1N7
gewee en N2
gewei R2
gewon N1P2
gewoo W5N2S3R3X1O1
gewoo het N1R1
gewoo in S1O1
gewoo niet R2
gewoo sture W2
gezie W4N2S1R3
gieti P2
gieti pan P2
ging I1P1
giste W2N3S1R2X1A1
glas I2
glas van I2
gloei I1X1
goed W1X1O1
goede W2I1X1O1
goede ik W1O1
goedk X1O1
gordi R1X1
graag W2N3S7R4X9A6O3
graag een N1R2
graag terug S2R1
grade I1P1
grati S6
grati bezor S2
grijs X1P1
groen I1P1
groet W1I1
grote R2P1
haal S1X4A1O1
haal de S1X2
had N1S1I3R5X2O1
had de R1X1
hadde W1S1
hallo A1O1
halve N1I1R1
handl I1P3
handl kwijt P2
hands I1R1
handt N2S1
heb W13N14S6I7R11X10A2P3O7
heb al N1I1
heb de W1N2R1X1P1
heb een W1I1R2X1O3
heb geen W1N1R1
heb hem I2X1
heb het W2N1S1R1X2
heb ik W2N4S1I1R3X1A1P2
heb niets W1N1
heb niks N3O1
heb nog W2
heb vijf O2
heb voor S2
hebbe W2N5R3P2O5
hebbe een N1O1
hebbe julli R1P2O3
heeft W3N12S1I3R1X4A1P1O5
heeft bij X1O1
heeft de W2N1
heeft een I1A1
heeft gelek I2
heeft getek N2
heeft het N2O1
heeft mijn N1O2
heeft u W1P1
heel S1I1O1
heen R2
heet N1I2
heg O2
hele W1N2X1A1
hele dag N1A1
helem I2O2
helem inged I2
hem W1N1I3R7X3P6O1
hem niet W1R2
hem ook R1P1
hem terug R1P1
herro R3
herro voor R2
het W30N30S19I24R31X19A29P24O11
het aanko N1R1
het adres W1A1
het afrek S1O1
het al W1X1
het als N2S1X1O2
het artik S1R1O1
het bedra R4
het bezor X1A1
het bij N1A3
het dan R1P2
het dekbe I1P1
het er N2R1P1
het geld S1R1
het gewoo S1R1
het glas I2
het in N2R1P3
het is W7N2I6R2A3
het kusse X1P1
het kwam S2
het ligt W1R1
het magaz X1O1
het moet A3
het naar A3
het niet W1I1R1X6A1
het nog R1X1A1
het nu W2N1
het numme W1A1
het op A2
het opnie W2X1
het oud R1P1
het pakje N1O1
het pakke W5N4R1A3
het postk S1A1
het produ S2I1
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
het wel W1X1
het zelf N1S1A1
het zieke R2A1
het zou W1N1
hetze S2
hier W3N6R1
hier niet N2
hij W5N5I4R2X2A2P3
hij is R1P2
hij nog W1X2
hoe W2N1S2R6X1P10
hoe kan N1R1X1
hoe krijg R1P1
hoe lang P2
hoe stuur R3
hoe zet P3
hoe zit S2
hoef W3I1X2
hoef geen W1I1
hoef ik W1X1
hoeft X3A1O1
hoeft het X3
hoes W1I1P1
hoeve S1R2P2
hoeve dagen R2
hoewe N2
hoezo N2
hoi W2N1
hoi is W2
hoor W2S1A1
hoord I2
houdt R1P1
huis W1N2I1A3
huisn N1A2
ideal S1O1
ie W1N1
ieman N4X1P1O3
ieman heeft N2X1
ieman met N2
iets W3N3S2I1R1X1
ik W35N31S33I19R41X28A16P24O18
ik 0 W1S4
ik annul X2
ik ben N4S1A6P2
ik beste W1S1I2X1P3
ik betaa S1R1
ik bij W1I1
ik dan S2P1
ik dat I1P1
ik de W2S2I1R3X2A1P5
ik een I3R2X1O1
ik er X3A1
ik geen S1O1
ik graag N1S1
ik had N1I1R1X1
ik heb W9N8S5I3R8X6A1P1O7
ik hem W1N1I1R4P5
ik het W3N1I1R3X2A2P2O1
ik hoef W2I1
ik kreeg W1N1R1X1
ik krijg N1S1I1X1O1
ik mijn W1S1I1R1
ik moest S2
ik niet W1N2S2I1
ik niets W1N1
ik nog W2S1X2O1
ik op W2N1R1
ik tel I2
ik terug S2
ik toch S1I1
ik vanda P2
ik was W2N3
ik wel X2
ik wil W2N1S3R9X2A1O2
ik woon S2A1
ik zat N2S1
ik zie W1X3
ik zit N1R1A1
ik zou W1X1
in W11N18S11I16R10X9A11P16O7
in behan W1X1
in belgi P1O1
in de W2N11S4I6R4X2A2P5O1
in duits W1P1
in een N1S2R1X1P2
in elkaa I2P1
in het N1S1I1R2X1A1P1O1
in huis W1I1
in julli W1O3
in maat I1R1
in mijn N1A1
in plaat R2X1A2
in utrec W1N1
in zwoll W1N1
inbeg S2
ingan A2
inged I2
inged en I2
ingeh R2
ingep R3O4
ingep worde O2
ingev A2
inkla S2
inmid N1R2O1
inter W1R1O1
invoe S3
invoe betal S2
iphon P2
iphon 0 P2
ipv A2
ipv 0 A2
is W33N31S11I22R18X8A20P23O11
is 0 S1A4
is aange W1N1
is al W1R2
is de W2S1I1A1P4
is die W1O1
is een W2N1I1R1A2
is er W4S1R3A3P1O1
is gebru I1R1
is gesto N2
is het W6N5S1I2X1P11
is hij W1N1I2
is kapot I1A1
is mijn W2N2A1
is niema N3
is niet W1N3S1I3X1
is nog S1R2
is nu W5O1
is open A2
is prach S1P1
is prima I1A1
is te N1R1
is van N2I1
is verze S2
is volge N1R1
jaar I2P2
je N1A1O1
je dat N1A1
juist S1A1
julli W11N1S6I3R9X1P8O16
julli adver O2
julli binne R2
julli dat W1O1
julli een O3
julli hem R1P1
julli het W2
julli mail W2
julli ook R1P3O2
jurk R2
kaars W1O1
kaart R1O1
kan W3N2S3I3R10X6A15P6O7
kan dat R1X1A2P1O1
kan de X1A1
kan die S1P1
kan er N1X1
kan het N1R2X1A8O2
kan hij A1P1
kan ik W2S1I2R7X2A1P2O4
kapot I3A1P1O1
kast I2R1
keer W3S6I1R1O1
keer verze S2
keuri S2
kilo I1P3
klein W1N1R4P1O1
klein had R2
klein voor N1R1
kleur I2R2X1
klopp S1A1
klopt W5I1A2
klopt dat W2
klopt gewoo W2
klopt niet I1A2
knipp I2
kocht W1I1O1
koeri W1N2S2A1O1
kom W1S1
komen W6N1P1
komen maar W3
komt W9N1X1P1
komt het W3
komt niema W2
kon R1A1
koop R1X2P2
korti S1P1O2
koste S3R1
koste terug S2
krass I3
krass op I2
kreeg W1N1I1R1X1
krijg N2S3I4R4X1A1P1O5
krijg een N1S1I1
krijg ik N1S1I2R3P1O2
kunne W2N1I2R1
kunne julli W1I1
kunt W4N1S1I1X2O3
kunt u W4N1S1I1X2O3
kusse X2P1
kwam N1S3I1
kwijt W1S1R1P2
laadt I2
laat N2S2I1X3A2O1
laat de A2
laat maar X2O1
laats W2
lag N3R1O1
lamp W1I2R1X1P1
lampj S1I1
land A1P1
lang W2X3P2
lang is P2
laten W1S1X1
leeg N7I2
leeg toen N2
lege W1N1
lekt I2
lever W5S2X4A4P3O1
lever julli P3
lever op S1O1
lid S2
lieve W2A2
ligge N2X2
ligge dan X2
ligt W4N5I1R2
ligt al W2
ligt bij W1R1
lijkt W1S1I1
lijkt me S1I1
linde A2O1
linde 0 A2
linke I3
linke en I2
loopt I2
los W1P1
losse W1P1
lukt W1A2O1
m I2R1
m beste I2
maand W4N1I1X1A2
maar W11N15S6I3R8X9A6O1
maar 0 S2R2
maar dat N2
maar die N2
maar er S1I2
maar het N2R2X1A1
maar ik W2N4R1A1
maar in N2
maar uit X2
maar zitte X2
maart W1I1R1
maat I2R5X2P3
maat 0 I1R1P1
maat grote R2
mag W2N1I1R7X3A3P3O1
mag het R3X1A2P2
mag ik W2I1R1O1
magaz X1O1
mail W2N1
mails O2
mailt W1N1
maken X2
man N2R1X1O1
man had R1X1
mandj S2
me W3N1S2I1X3A1
me niet X1A1
mee N3S1R1A2O2
meege N1P2O1
meer W2N1I1R2X9P1O1
meer annul X2
meer de X2
meer nodig R2X2
mei W1A1
menee N1R1
mense N2
merel A2
met N3S7I3R1X1P5O10
met btw O2
met de N2S1I1O1
met die S1O2
met een N1S3I2X1P1O1
met het S1P2
met julli O2
metee I3
mevro W1N2A1O1
midda W1A1
mij W5N5I3R1X2A2O4
mij een O2
mij is W1N1I2
mij niet X2
mij te W2
mijn W21N19S5I4R23X20A13P4O11
mijn adres W2
mijn beste W4N4S1R1X6
mijn deurb W1N2
mijn docht W1A1P2O1
mijn geld W2N1R5X1
mijn herro R2
mijn klein W1R1
mijn man N2R1X1
mijn moede I1R1A2O1
mijn order W1X2
mijn oude A1O1
mijn pakje W2N1
mijn pakke W2N3
mijn reken S1R4X1
mijn telef R1A1
mijn vorig P1O1
mijn werk W1N1A3
mijn zendi W2
mijn zoon I1X1
mijn zoont X3
mijn zus X1A1
mijne N2R1
mijne is N2
minut I3
minuu I2
mis S2R1
mis mee S1R1
mn N1R1
mocht S1X2
model X3
model aange X2
moede W1I1R1A2O1
moeit O2
moest S5
moet W3S1I1R3A6P5O3
moet 0 A4
moet de R1P1O1
moet het R2P2
moet ik W3S1I1P1O2
moet naar A1P1
mooi R2
morge W2X1
na S1I10R1X1A2P3
na een I3P2
na tien I2X1
na twee I2
naam N1A5O1
naar W4N1S6I2R3A11P2
naar belgi S3
naar boven A1P1
naar de W1S1A1
naar een A2
naar mijn A4
naar u W1N1
naar welk R2
nagaa W2N1
namaa I2
nastu W1I2
neder S1A1P1
neem W1S1
negen W2O1
negen dagen W2
nerge W1N2S2
net S1A1P1
netje I2R1
netje op I2
niema W5N8S1A3
niema gewee N2
niema gezie W2
niema heeft N2
niet W18N14S4I17R16X26A12O6
niet aan N1I1R1
niet annul X2A1
niet bij W1N1I2R2X1A1
niet de X1A1
niet door X2
niet gewee W1N1
niet ik N1R1
niet in S1I3
niet meer W1I1R2X9
niet mijn N2
niet ontva W1R1
niet op W1I1R1X2A1
niet terug W1R1
niet thuis W1A2
niet van N2I1
niet verst X3
niet verze X2
niet wat I1O1
niets W5N9S2R3X1O1
niets aan W1X1
niets gezie S1R1
niets meer W1O1
niets ontva N2
nieuw W5N1I3R1A4O2
nieuw over W2
niks W4N11S1I2R1O1
niks mis S1R1
niks ontva W2
nodig W1R3X2P1O3
nog W19N6S5I3R18X11A3P1O3
nog aange A2
nog altij W1N1X1
nog dicht R2
nog een W1S1I1R1O1
nog geen W1R1
nog in N1S1X2A1P1O1
nog niet W5R4X2
nog niets S2R3
nog niks W1N1
nog om R1A1
nog op W1R1
nog steed W3N1O1
nooit W2N6A1O1
nooit een W1N1
nooit gewee N2
nooit gezie N2
noten P3
nou W1N1
nr N1A1
nr 0 N1A1
nu W10N2S1I1X3P2O1
nu is W1X1
numme W1N3A3O2
numme 0 N3A2
ochte W1S2
of W6N3I3R1A1P5
of geld N1I1
of krijg I1R1
om N6S3R1A1O1
om 0 N4
om elf S2
omdat W1N1S4R1
omdat er S2
omdat het W1S1
omrui R2
omsch I2
onbes O2
onder W6N4I4A1
onder de N1I1
onder naar W2
onged X2
onged maken X2
ongel R2X1A1
ongel twee R2
ongeo R2
ons N2X1A1O2
ontbr S1I4A1
ontva W4N4S1R2O1
ontvi R2
onze A3O1
onze straa A2
ook N6S3I5R4X1A2P7O2
ook al N1I1
ook bij N1A1
ook in R1P2
ook na I2
ook niet N1I1X1
ook op P2
op W11N15S11I11R11X7A18P12O4
op 0 W2N2S1I1R2A4P1
op bezor N2
op de W1N5S2I2R1X1A4P1O2
op een W2S1P3
op het W1N2I2A3
op mijn N1S2R6X3A1O2
op numme N2A1
op tijd S1I2
op vakan N1A1
op voorr P2
op zater N1S1
open N1A2O1
opgeh N3S1R1
ophal N1A1
oplad I1X1
opnie W2N1X2P1
opstu W1R1X2
order W1X6
oud R1P1
oud papie R1P1
oude A2O1
over W3N1I3R1O2
over de W1I2R1
over een O2
overd A3
overd is A2
overh N2
overh aan N2
pagin W1S1
pakje W5N5S1O1
pakje al W2
pakje is N2S1
pakke W9N15S1R2A3O4
pakke is W4O1
pakke ontva W1O1
pakke was N2
pakke zou N2
pan P4
papie R1P1
pas I1X2A2
past R2X2P6
past deze P2
past dit P2
pdf P2
per R2X2A1
per ongel R2X1A1
perso N2X1O1
perso overh N2
plaat R2X1A2
plaat van R2X1A2
plast I1R1O1
poort A4
poort is A3
porto S5
porto gerek S2
postb N2S3A1
postb wilde S2
postc A3
postk S1A1
postn W4N3S1R1
postn zegt W1N1
postz S3
prach S1P1O1
prima S1I1R1A1
prime N1S3R1A1
prime lid S2
probe W1X1
produ S3I1O1
produ zelf S2
recep N3
recep ligt N2
recht S2I1A1
regel W1R1
reken S5R4X1
reken voor S2
rembo S2
reset I1P1
rest S1I1R1X2
rest van S1R1
retou W1S1R20A1
retou afzen W1A1
retou is S1R3
rij W1N1
rits I2
rode N1X1
ruile R3
ruile voor R3
ruim W1I1
s S2I1A1
s ochte S2
samen S1O1
samen met S1O1
scan W1N1
schil S1I1
schoe I1R3
schoe in I1R1
schoo A1O1
schra X2
schri A1O1
schro I3
schuu N2A1
sinds W4N2I3R1
slech I2
sms O2
snell W1O1
snoer P2
sorry X1O3
spoed S2
spoor W1N1
staan W2N1R1X2
staat W6N13S4I3R3X1A3P1O3
staat al W2
staat bezor N3
staat dat W1N1
staat een N1O1
staat er W2N1S1X1
staat nog R2
staat op N1A1O1
stand S2
stati N1A1
statu W1N4
statu gelev N2
steed W3N1O2
steed niks W2
stekk I1P1
sterr O2
sterr gegev O2
stil W3
stink I2
stink versc I2
stoel W3I1P2O1
stoep N3
stond S6X1A1O1
stond er S1X1A1
stop X1O2
stop met O2
stort S1R1
straa N1A2
straf S2
strak S1R1
stuk I3A1
stuks S1P1O1
sture W3N2S1I1O2
sture julli W2
sture of N1I1
stuur I1R3X1A2
stuur het X1A1
stuur ik R3
syste X1O1
tafel S1P1
tas I1R1
te W2N5S7I4R5X7A2P1O2
te klein N1R1
te laat S2I1
te lang X3
te laten W1X1
te weini S4
te zette I1A1
te zitte I2
tegen R1X2P1O1
tegoe R2
tel S1I2
tel er I2
telef R1A2O1
terug W8N2S15I3R34X1P1O1
terug als R2
terug en R2
terug ik W3O1
terug maar W1R1
terug naar W1R1P1
terug van S1R1
terug zou S1R1
terwi N1S5I3
terwi er S1I1
terwi ik N1S1I2
tevre I1O1
texel S2P1
thuis W4N2R1A5
thuis en W2N1
thuis was W2N1
tien I3X1
tien minut I2
tijd S1I2
toch N3S8I1R3X1
toch staat N1S1
toen N4I1O1
toen ik N2I1O1
toesl S3
toest X2
toevo A2
top O3
tot W1N1I1A5P1
tot de A4
trace W4N2
track W8N3R1
track en W3N1
track trace W1N1
trans S1A1
trek X2
tuint W1N1
tusse W3S1P2O1
tusse 0 W2
tusse de P2
twee W5N2S7I4R4X2
twee artik S2
twee dagen S2I2X1
twee dozen W2
twee keer S3
twee weken W2N1R1
u W10N6S4I3R4X3A4P1O5
u dat N1S1I1A1
u de W2X1A1O1
u die W1I1
u dit N2S1
u een W2N2I1R1P1
u mij W2O2
u nagaa W2N1
u zou S2
uit W1S1I4R2X5P4
uit de I2X1P1
uitge W1P1O1
uitpa I2
utrec W1N1A1
uur W1N2S2X1A1
uur en W1N1
uur s S2
uw R1X1O2
vaatw P2
vakan N1A1
valt I3R1X1
valt dit I1X1
van W9N18S12I9R11X11A9P6O4
van 0 S5R1P2O1
van aflev N2
van de W5N7S3I7R3X4A4P2O1
van een N1S1X1
van het S2R2P1
van mij N3X2
van mijn W1N2R2X1A1
van niets N2
van niks N2
vanaf S1O1
vanaf 0 S1O1
vanda W5N1S2X2P3
vanda beste P2
vast W2I1A1
vast bij W2
veel S1R1
veran W2X1A2
verde W2N2R1
verde en W2
verf S1I1
verge A3O1
verge bus A2
vergo S3R1
verhu A3
verhu kan A2
verke N3I3X5A2O2
verke adres N2A1
verke kleur I2X1
verke model X3
verko N2P1O5
verko julli P1O1
verlo R2O1
verpa I3
versc W1S3I3P2O1
versc tusse S1P2
verst W2S1R1X4A1
verva I1P2
vervo W2P1
verwa W3R2
verwi N1O2
verze W3S29I1X7A1P1O1
verze naar S4
verze op S2X1
verze terug S2
verzo W4N1X1
verzo maar W2
via W1R1X1A1
via de W1A1
vier W4I1
vier dagen W2
vijf W1I1R2O2
vijf sterr O2
vijf werkd W1R1
vind S2P1
vind ik S2P1
vinde N1A1
vindt I1R1A1
vindt de I1R1A1
volge W4N9S2I2R2O1
volge de W1N4R2
volge dhl N2
volge julli W1S1
volge mij W1I2
voor W11N1S13I1R14X2A3P6O8
voor de W2S4R4A2O4
voor een S2R4O1
voor ieman P1O1
voor ik P2
voor mijn W2R2P1
voor spoed S2
voor verze S1X2A1
voord W1N2X1A1P2
voord ik P2
voorr I1P2
vorig W1I1R1P1O1
vorig week W1R1
vrach S2A1
vrien W2
vrijd W4A3P2
waar W12N5R3P2O1
waar blijf W3R1
waar het W1N1
waar is W3N2R1
waaro W2S9R3O2
waaro betaa S3
waaro dan S2
waaro is S2R2
wacht W3N1R1
wadde S3
wanne W11R2P4
wanne is W1P2
wanne komt W2P1
want W2A1
waren W1N1
was W5N13S5I4R2X1O3
was 0 S2
was de N2
was en N1R1
was ik N2
was leeg N5I1
wat W2S3I5R1P4O4
wat is W1S1P2O1
wat moet O2
wat nu W1I1
wat zijn S1R1P2O1
water W1I2P2O1
we W2R2A4
we zijn A2
websh S1O1
week W4S1I1R1
weer W2N1R2A1P3
weer bij R2
weer op P2
weet W1N2
weg W1N2I3X5A2
weg graag N1A1
wegen S1X2
wegge I1R1
weini S4
weini postz S2
weken W5N1S1R2X1
weken geled W1R2
weken terug W2
wel W4S1X5A1O2
welk R2P2
welk adres R2
welke W3P5
welke dag W3
welke maat P2
werd W1N1
werk W1N1A3
werk in N1A1
werkd W1R1
werke A1O1
werkt W2R1A1O2
werkt niet W2R1O2
weten W4N3
weten ze N2
wie N4S1R3O3
wie betaa R3
wie kan O2
wij W1N2A4O4
wij hebbe N2
wij zijn W1A2O2
wijzi A2
wil W4N1S5R9X6A1O3
wil gewoo W1R1
wil het S1R3X1A1
wil ik W1S2X2
wil mijn N1R2X2
wilde N1S2
wilde 0 S2
wille W2N1X1A1O1
wille julli W1O1
wilt W1N2R1A1
wilt u W1N2R1A1
winke N1S1R1X2O1
wit N2
woens N3A1
woens bezor N1A1
woon N1S2A1
woon in S1A1
worde S1R1X2A3P3O2
worde voor X1A1
wordt W6S1I1R2A1P1O1
zaak A1O2
zag I2
zak I1P1
zakje I3
zat W1N2S4I3R2X1
zat in N1S1
zat op S1X1
zaten W1S2I2
zater W2N3S1A2
ze W8N10R4P1
ze het W1N1
ze hier W2
ze terug W1R2
ze van N3
zegge N5R1O1
zegge ze N3R1
zegt W6N5
zegt al W2
zegt dat W2N2
zelf W1N2S3I2R1A1P1O1
zelfs N1R1
zendi W4N1
zes W3S1I1X1
zet A5P3
zet het A2
zet ik P3
zette N1I1A1
zie W3N1S1R1X6P1
zie ik W2S1R1X2P1
zie nu X2
zieke R2A1
zien W1N2S1
zijn W9N4S5I1R7A11P5O6
zijn de S1R2P5
zijn een O2
zijn er W2S1
zijn het W1R2
zijn julli O3
zijn mijn W1S1
zijn we W1A1
zit W4N1S3I8R4A2P4O1
zit dat S2
zit er I2P2
zit mijn W1O1
zitte W1I5R1X3A1P4
zitte er R1P3
zitte ik I2X1
zo W4N2S2I1A1O2
zo een N1S1
zo lang W2
zoals A1O1
zoek W1N1
zogen N2
zonde I1R1X1
zoon I1X1O1
zoont X3
zoont heeft X2
zou W11N7S5I1R2X2A1O1
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
