"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W5N4S13I3R6X1A14P6O2
0 0 W3N2S6I1R2X1A5P1O1
0 ab A2
0 dagen W1R1
0 en W1P2
0 euro S8R1O1
0 verze S2
12e W1N1
a N1A2
aan N4S4I2R1P1
aan de N1S3I1
aan wie N2
aange W2N1I1X1A1O1
aanko X1O1
ab A2
adres W1N1R1A5
af S1X1
afgeg N3
afgel N6
afgel maar N2
afges S3
afgev A2
afhaa A2
afmet P2
al W10N1I1R2X1O2
al 0 W1R1
al drie W2N1
al een W1R1
allee W1S1I1X1
alles S1O1
als N2X1A1P3O1
als ik A1P2
ander W2N1R2X2A1
annul X18
annul aub X3
annul en X2
artik S3I1R1
aub W1R1X3
batte P2
batte bij P2
bedan O2
bedra R2
bel A2
belgi S1P1O1
belle W1A1
ben N1S1A4P1
ben verhu A2
beric N1O3
beste W4N2I6X12P4
beste annul X3
beste en I2
betaa W1S6R3
betaa de R2
betaa ik S2
betaa voor W1S1
betal S3
beval R2
beval niet R2
bewee N2
bewee dat N2
bewij N1R1
bezor W3N13S3A5O2
bezor ik N1S1
bezor maar N2
bij W2N5S3I2R3A6P4O1
bij 0 P2
bij de W2N5S1A3
bij het I1R1
bij julli R2
bijge S1I1
binne W1R1
blijf W3R1A1
blijf mijn W1R1
briev N2
btw O2
buren N2A1
bus N1A1
cadea W1A1O1
chauf A2
daar W1N1
dag W3R1
dagen W3N1S1I1R3X1
dagen nog R1X1
dan S3R1X1P2
dank O2
dat W3N8S1I1R2X1A1O1
dat het W1N2
dat ik W1N1R1
dat mijn N1R1
datum W1S1I2
de W16N16S13I15R8X8A11P10O5
de 0 I1R1P1
de 12e W1N1
de afmet P2
de ander W2X1
de beste X2
de bezor W2N2O1
de briev N2
de buren N2A1
de chauf A2
de datum I2
de deur N1S2
de doos I3
de douan W2
de factu S1O2
de fles I2
de foto N2
de handl P2
de lamp R1X1
de lever W2O1
de pakke N2
de postb N1S2A1
de recep N2
de retou R3
de stoep N2
de track W2N1
de twee W2
de verze W1S6O1
de winke S1X1
deur N1S2
dhl W1N1
dicht R2A1
die W1N4S4I1R1X2A2P2O1
die 0 S2
die is N1A1
die koste S2
dit N1I2X1P2
dit is I2
dit op P2
doos S2I3R2
doos en S2
doos was I2
douan W2
dozen W2
drie W3N1S2
drie dagen W1N1
drie weken W1S1
dubbe S1X2
dubbe beste X2
duurd S2
duurt W1X2
duurt te X2
echt W1P1
een W6N4S3I5R6X3A4P2O7
een afhaa A2
een ander R2X1
een cadea W1A1
een doos S2
een factu O2
een nieuw I1A1
een van W2I1
een week W1S1I1
elkaa I1P1
en W6N7S7I8R4X3A1P2O2
en 0 W1P1
en de W1I1X1P1
en het W1N1S2I1
en ik W1S1
en nog N2R2
en trace W2N1
er W6N3S7I7R4X1A6P6
er 0 I2R1
er batte P2
er een I1X1
er is N1S2A1
er niet I1A1
er nog W1A1
er staat W1N2I1R1
er te S2
euro S8R1O1
factu S1O5
factu nodig O2
fles I2
fles heeft I2
foto N2I1
foto van N2
fout S1I1A1
gaat I1X1
gaat niet I1X1
garan S1P1
gebru I1R1
geen W2N3I2R2O1
geen geld W1I1
gegev O2
gekoc R2X1
gekre W1N1I3
geld W2N1I1R5X1
geld terug W1N1I1R4X1
geled W1R1X1
gelek I2
gelev N2
gereg N2
gesto N2
getek N2
getek maar N2
gevon X1O2
gevra N1X1O1
gewee W1N3
gezie W1N1R1
giste W2N1X1
goede W1I1
graag N2S3R1X4A3O1
grati S3
groet W1I1
grote R1P1
haal S1X1
had I1R1X1O1
hallo A1O1
handl P2
handt N1S1
heb W4N5S2I2R4X3O3
heb een R1O1
heb geen W1N1
heb het W2X2
heb ik N1I1R1
heb niks N2
heb vijf O2
hebbe N1P2O3
hebbe julli P2O2
heeft N5S1I2X2A1O2
heeft gelek I2
heeft getek N2
heeft het N1O1
hem N1R2X1P3
het W17N12S7I10R10X9A12P14O3
het al W1X1
het als N1O1
het artik S1R1
het bedra R2
het bij A2
het in R1P3
het is W6N2I4A2
het naar A2
het niet I1R1X4
het nog R1X1
het op A2
het pakke W3A1
het produ S1I1
het retou R2
het terug R2
het versc S1P1
het zou W1N1
hier W1N2
hij N2X1
hoe R3X1P6
hoe stuur R2
hoe zet P2
hoef W2I1
hoef geen W1I1
hoewe N2
huis N2
huisn A2
ieman N2
ieman heeft N2
iets W1N1
ik W12N13S13I8R19X10A6P9O7
ik 0 S2
ik annul X2
ik ben S1A3P1
ik beste I1P2
ik betaa S1R1
ik de W1I1P1
ik een I1X1O1
ik had I1X1
ik heb W4N4S2R3X2O3
ik hem N1R2P2
ik het W1N1R1A1P1
ik hoef W2I1
ik niet W1N1S1I1
ik op N1R1
ik vanda P2
ik was W1N2
ik wil W2S2R6X2A1
ik zat N1S1
in W3N5S5I6R3X3A2P8O2
in belgi P1O1
in de N3S1I3R2X1P2
in een S2
in elkaa I1P1
in het N1S1I1R1P1
ingep R1O2
ingev A2
invoe S2
invoe betal S2
is W17N14S6I11R5X1A8P10
is 0 S1A3
is al W1R1
is de W1P1
is een W2A1
is er W1S1R1A1P1
is het W3N3P8
is kapot I1A1
is mijn W2N1A1
is niema N2
is niet W1N3S1I2
is nog S1R1
is nu W3
juist S1A1
julli W1S1R2P6O8
julli een O2
julli ook P1O1
kan W1I1R3X3A6O3
kan dat X1A1
kan het R1X1A4O1
kan ik W1I1R2X1A1O2
kapot I2A1O1
keer W1S3
kleur I2R1
klopt W1I1A1
klopt niet I1A1
komen W4N1
komen maar W3
komt W5
komt het W2
korti S1P1O1
koste S3
koste terug S2
krass I2
krijg I2R2O3
krijg ik I1R2O1
kunt W2I1X1O1
kunt u W2I1X1O1
kwam N1S1
kwijt W1P1
laat N1S1I1X1A1O1
lag N1R1
lamp I1R1X1
lang W1X2P1
leeg N4I1
lever W3S1X2A2P2O1
lever julli P2
ligt W3N2R1
ligt al W2
ligt bij W1R1
los W1P1
m I2
m beste I2
maand W3N1A1
maar W7N9S3I1R3X3A1O1
maar dat N2
maar die N2
maar het N1X1A1
maar ik W1N2
maat I1R2X1P2
mag W1R3X1A1P2
mag het R2X1A1P2
me X1A1
me niet X1A1
meer W1I1R1X4
meer annul X2
meer nodig R1X1
met P1O3
mij W2N2
mijn W8N6R11X6A5O6
mijn beste W3N2X2
mijn geld W1R4X1
mijn pakje W2N1
mijn reken R3
model X2
moest S3
moet W1R2A3P1
moet 0 A2
moet het R1P1
morge W1X1
na S1I3R1X1A1
na tien I1X1
naam A3O1
naar W2S2R1A4P1
nerge W1N1
niema W2N3S1A1
niet W10N7S3I9R8X11A4O1
niet aan I1R1
niet annul X2
niet ik N1R1
niet in S1I1
niet meer I1R1X4
niet mijn N2
niet ontva W1R1
niet op R1X1
niet thuis W1A1
niet verst X2
niets W1N5S1R2
niets ontva N2
nieuw W2I2A2O1
nieuw over W2
niks W2N6
nodig W1R2X1O3
nog W7N2S1I1R9X4A1
nog dicht R2
nog in X1A1
nog niet W4R2X1
nog niets S1R2
nog steed W2
nooit W1N3
nu W5N1S1
numme N2A1
numme 0 N2A1
of W1N1P1
om N1S1
omdat S2
omdat er S2
onder W3I2
onder naar W2
ongel R1X1
ontbr I3A1
ontva W2N2R1
ook N2I1A1P2O1
op W2N6S6I4R7X1A5P6O2
op 0 N1S1R1
op bezor N2
op de N2S2R1A1P1O1
op een P2
op het N1I1
op mijn R4A1
op tijd S1I1
ophal N1A1
opnie W1N1
order X2
over W2I2O1
over de I2
pakje W2N3S1O1
pakje is N1S1
pakke W5N6R1A1
pakke is W3
pakke was N2
past R1P3
past dit P2
per R1X2
per ongel R1X1
perso N1O1
porto S3
postb N1S2A1
postc A2
postn W2N1
prima S1R1
prime S2
produ S2I1O1
recep N2
recep ligt N2
recht I1A1
reken S1R3
retou W1R10
retou is R2
ruile R2
ruile voor R2
s I1A1
sinds W1I1
snell W1O1
spoed S2
staat W3N6S1I1R3A1O1
staat bezor N2
staat nog R2
statu N3
steed W2
steed niks W2
sterr O2
sterr gegev O2
stil W2
stoep N2
stond S2A1
stuk I2
sture W2N1O1
stuur R2X1
stuur ik R2
te N1S4I2R1X3P1
te laat S1I1
te lang X2
te weini S2
telef A1O1
terug W3N1S7I1R17X1P1
terug ik W2
terwi N1S2
thuis W1N1A2
tien I1X1
tijd S1I1
toch N1S2X1
top O2
tot N1A2
tot de A2
trace W3N1
track W5N2
track en W2N1
tusse W1S1P1O1
twee W3S3I2R2
twee dagen S1I1
twee dozen W2
twee keer S2
twee weken W1R1
u W4N1S1I1X1A1O2
u de W1O1
uit R1X1P1
utrec W1A1
van W4N9S1I2R2X2A4P2
van de W2N4I2R1X1A1P1
van mij N2
van mijn R1A1
vanaf S1O1
vanaf 0 S1O1
vanda W2X1P2
vanda beste P2
vast W1A1
verge A1O1
vergo S1R1
verhu A2
verke N1I2X2A1O2
verke adres N1A1
verke kleur I2
verke model X2
verko O4
versc S1I1P1
versc tusse S1P1
verst W1X3
vervo W1P1
verwa W2
verze W1S17X4P1O1
verze terug S2
verzo W2
vijf O2
vijf sterr O2
volge W1N3
voor W2S4R4X2A1P2O1
voor de W1S1A1O1
voor een R3
voor spoed S2
voor verze X2
voord N1X1A1P1
vrijd W2P1
waar W7N3R2P1
waar blijf W3R1
waar het W1N1
waar is W2N1
waaro W1S6R1O1
waaro betaa S2
waaro dan S2
waaro is S1R1
wadde S2
wanne W5R1P2
wanne komt W2
was W1N6S2I2R1O1
was leeg N3I1
wat W1S1I2P3
wat is S1P1
wat zijn P2
water I1P1
week W1S1I1
weer W1R1P1
weg W1N1I1A1
weini S2
weken W2S1R1
weken geled W1R1
wel W2X1
welk R1P1
welke W1P3
welke maat P2
werkt W2O1
werkt niet W2O1
weten W2N2
weten ze N2
wie N2R2O1
wie betaa R2
wij A1O4
wij zijn O2
wil W2S3R6X4A1O1
wil het R3X1A1
wil ik S1X1
wil mijn R2X2
winke S1X1O1
woon N1S1
worde X1A2P1O1
zat N1S3I2
zat in N1S1
zaten S1I1
zater W1N1A1
ze W2N3R1
ze terug W1R1
ze van N2
zegt W3N1
zegt dat W1N1
zelf N1S1
zet A3P2
zet ik P2
zie R1X1
zijn W4N1S2R1A5P3O4
zijn de P3
zijn een O2
zijn er W1S1
zijn julli O2
zit W1I3R1P1
zitte I2X1P3
zitte er P3
zo W1S1I1
zogen N2
zonde R1X1
zou W5N2S2
"""
