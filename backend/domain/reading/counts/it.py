"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W7N5S20I4R10X2A23P8O2
0 0 W3N2S8I1R2X1A7P1O1
0 come S1R1
0 di S6
0 e W2R2
0 euro S9I1R2O1
0 giorn W1R1
0 il A1P1
0 in S1P1
0 kg P2
0 mi S1O1
0 non N1A1
0 potet W1A1
0 quand W1R1
a W7N11S2I2R3X4A5P4O6
a bolog W2
a casa W1N2
a chi N2A1O1
a cui R1O1
a marzo I2
a me N2I1
a meno X2
a parte W1P1
a scriv A1O1
abito S2
abito a S2
accen I2
accet N1R2
accor I1A1
accre R4
accre la R2
acqui W1X3P2
addeb S4
addeb 0 S2
addeb due S2
adria A2
affra S2
aggiu A2
al W1N6S2R1A7O1
al 0 A3
al giorn R1O1
al porti N1A1
al posto N2
all N3X1O1
alla N3S3X1A3
alla porta N2S1
alla vicin A2
alle N2R1
alle 0 N2
altri W1A2
altro W2I1R1X2O1
anche W1N2S1I1R1P4
anche se W1N1R1
ancor W4S1R4X8A2
ancor in X2
ancor nient W2X1
ancor ricev R1A1
annul X22
annul l X3
annul prima X3
annul tutto X2
apert N1O1
app N2
app mi N2
aprir N2
arriv W12N2S4I6R4P2O1
arriv entra R2
arriv ieri W2
arriv il I1R1
arriv in S1I2
arriv solo W2
artic N1S3I1R1
aspet W3I2
assen W2
assen ma W2
aver N2
avere W1S1
averl N5
averl lasci N2
avete W3N3S4I1R8X2P2O2
avete addeb S3
avete manda I1R1
avete rimbo R2
avete un O2
aveva W1S2R1O1
avevo S1R1O1
avevo gia S1R1
azien O2
b A2P1
bene R2X1P3O1
bicch I2
blocc W1X2
bolli I1R1
bolog W2X1
bolog da W2
brt W2N1
buon O2
buona N1S1R1P2
buong W2I2X1A1
buong la W1X1
buono R1X1
busta S2I1
c W1N9S2I8A3P1O2
c e N5S1I6A2P1O2
c era W1N4S1I2
cambi W1I1R4A4P1
cambi con R3
cance N1X3A2O1
cap A3
caric I2R1
carta R3
carta non R2
casa W2N6R1A1
casa mia N2R1
casa non N2
casse N4
casse e N2
cavo I1P1
ce N3R1
ce l N2R1
cerni I2
certo N1I1
che W10N6I8R5X6A1P9O1
che e N2X1
che ero W1N1
che ho I3
che l I1R1
che mi W1R1
che misur P2
che non N1X1
che parta X2A1
che tagli P2
chi N3S1R2A1O2
chi paga R2
chiam N1A1O1
chied W1N1S3I1P1O2
chied il W1S1I1
chied la S1O1
chies N1S3X1
chies 0 S2
chius R1A2P1
ci W1N2S2I1X3A3O1
ci ha S2
ci mette W1X1
ci sono I1A3
cinqu O2
cinqu stell O2
citof A3
civic A2
codic W3N1A2P1O2
codic di W3
colli W2
color I1R2
come W1N4S2R5P3O2
come conse N2
come facci R2O1
come mai W1S2R1
come si P3
compa P2
compa con P2
compl A1O1
compr S2R1X3P1O1
compr anche S1P1
compu W1I1
con W4N2S2I1R4P3O5
con il W2N1P1
con la R1P1O1
con parti O2
con un I1R1
con una R2
confe I1X1P1O1
conse W9N30S9X1A8O1
conse a N4X1
conse dopo A2
conse e N3
conse ieri N2
conse in N1A1
conse io N2
conse luned N1A1
conse ma N4
conse nel S1A1
conse non N2
conse oggi W2
consi P1O1
contr W1S2X1
cordi N1R1
corre A3
corri W5N1S2R1A3P1O2
corri e W1A1O1
cosi W1S1I2P1
cosi non I1P1
cosi tanto W1S1
costa S3
cui R1O1
da W9N6S2I3R4X2A3P3O2
da 0 W1S2R1P1O1
da luned W1N1
da tre W2N1
dai S1O1
dal R3X1A1
dalla N1O1
dare S2
dare 0 S2
data W4S1X1O1
data di W2O1
dati O3
dato W1N1
davan N2A1
davan alla N2
dei W2I2A2
dei due W2
dei glici A2
del W1N4S2R3A4P3O1
del 0 N1R1P2
del piano N1A1
del reso R3
dell R1O1
della W3N3S4X1P2O2
della conse W1N3S2
della macch W1O1
della spedi S1X1
delle S3X1
delle spese S3X1
dentr N1I3
dentr non N1I1
descr I2
devo R2
di W11N14S19I4R10X5A4P4O9
di acqui X1P1
di averl N4
di conse W2N1S2A1O1
di dogan S2
di non N2
di reso R2
di ritir N1A1
di ritor R3
di spedi W2S11X1
di telef A1O1
di tracc W2
di track W2
di trasp S2
dice W3N6R1
dice che W1N1R1
dice conse W1N2
dicev S1I1
dicon N3
dicon di N2
dieci I1X2
dieci giorn X2
difet I2
diffe S3P1
disdi X4
dispo P2
distu N1O1
ditta W1A1
dogan W1S3
dopo W1S1I4R1X2A2
dopo dieci I1X2
dopo due I3
dov W6N2
dov e W6N2
dove N2R2P2
dove si N1P1
dovev W3S2I1
dovev arriv W3
dovev esser S2I1
dovut S3
dovut dare S2
due W4N1S5I4R2X2P1
due colli W2
due giorn S1I2
due setti W1R1
due volte S2X2
e W32N28S17I33R11X9A19P12O7
e 0 A6
e a N1R1
e ancor W1R3X3
e arriv W2N2S4I4
e c I2
e casa N2
e chius A2
e compa P2
e da R1A1
e dentr N1I1
e di W1S1
e dovev W1I1
e fermo W3
e finit W1N1
e gia W1N1
e giust W2
e ho S2X1
e i X1A1
e il W6N3P1
e in W1N2
e la W1N2I2A1
e nel N1I1
e nessu N2I1A1
e non W4N3I1R1X1
e oggi W1X1
e parti W1X2
e passa W2N2
e quell W1I2O1
e rotta I2
e scadu I2R1
e scrit N2I2A1O1
e solo N1P1
e stato W1N2S1O1
e un W2N1S1I2A1O1
e una W1I1
e vener W1A1
e visto W2R1
e vuota N2
ed S2I2P1
ed e S2I2P1
effet N2
emess R2
entra N1R2A2
entro W1R1
era W3N5S4I4R1X1O1
era in W1O1
era nulla N3
era scrit W1S1I1
ero W2N3R1
ero a W1N1
ero in W1R1
errat I1A1
error S1X1O1
espre S2
esser S2I1A1
esser gratu S2
ester N1I1
etich W1R4
etich di R2
euro S9I1R2O1
euro di S3
fa W2I2R1X1
facci W1R3O1
facci a R1O1
falso N1I2O1
fare R2A2O1
fate W1P1O1
fatto N1X3
fattu S1O7
fattu con O2
favor W2R1X3A2O1
fermo W4A2
fermo a W2
figli I1X3O1
figli ha X2
fine X1A1
finit W1N1
fino A3
fino al A2
firma N4S1
firma al N2
flaco I2
fogli R1P1
foto N3I1
foto della N3
funzi W2I1O1
furgo A1O1
garan S1P1
genti N1I1A1O2
genti vendi N1I1
gia W1N1S1I1R2
gia preso R2
giorn W7N1S3I3R4X2O1
giorn non X2
giove W1A1
giust W2A1
glici A2
glici 0 A2
gls N2
graff I2
graff e I2
grand R1P1
gratu S3P1
grazi W1S1X2P1O5
grazi mille O3
ha N6S5I3R1X3A2P4O2
ha chies S2
ha compr R1X2
ha firma N2
ha messo S2A1
hanno N3S1
hanno rubat N2
ho W6N12S13I11R10X14A4P3O5
ho ancor W1R1A1
ho chies N1X1
ho dovut S3
ho la N1R2
ho lasci X1O3
ho nient N2
ho ordin W1I5X3
ho pagat W1S5R1
ho preso S1I1
ho prime S2
ho ricev W1N3S1I1P1
ho sbagl X4A2O1
ho trova N1I1X3O1
i W2N2S4R4X2A2P1O5
i 0 S3
i dati O2
i miei R1O1
i soldi N1S1R3X1
i vostr O2
ieri W5N3X2P1
ieri ho X2
ieri ma W1N1
il W24N15S10I12R18X5A14P10O10
il 0 W2N1R3X1A1
il cap A2
il codic W3N1A1P1O1
il color I1R1
il corri W5S1R1A3O1
il distu N1O1
il flaco I2
il locke N2
il mio W3N5R1X1A1O3
il numer W4A1
il pacco W4N2S2I1R1A1O2
il porti N2
il posti N1S2A1
il reso R7
il resto W1I1R1X1
il rimbo W2S3I1R4
il ritir N1R1
il track W1N2
il vecch X1A1
in W11N4S9I5R4X5A5P9O3
in casa W1N1R1
in conse W4
in data W1X1
in fattu S1O1
in lavas P2
in osped N1R1
in piu S2
in porti N1O1
in ritar S1I1
in sarde S2P1
in tempo W2I1X1
in un S1A2
in una S2
indie S2R1X1A1
indir W1N1R2X1A6O1
indir di X1A1
ingre N1R1
inter A2
invec I1R1A1
invec di I1R1
io W1N8S1R2
io non N4
isole S2
iva O3
kg P2
l W6N10S3I7R10X8A4P1O3
l altro W2X1
l artic N1S1R1
l avete W1N1R1
l etich R3
l ha N2
l hanno N2
l ho N1I3R3X2A1P1O1
l indir W1R1A1O1
l inter A2
l ordin W1N2X4
la W8N11S18I12R11X4A5P7O10
la casse N2
la conse W1N2S4A1
la data W3S1O1
la diffe S2
la fattu O4
la firma N1S1
la foto N2
la lampa I2R1X1
la mia N1A1
la nostr A2
la pubbl N1O1
la scato I2R1
la spedi W2S7R2X1
la tazza I2
lampa I2R1X1
lasci N4X2A4O4
lasci al N1A2
lasci alla A2
lasci cinqu O2
lasci nella N2
lavas P2
lavor A3P1O1
le W3N1S5I3R2A1P3
le scarp I1R1
le spese S3
leggo W1N2
letto W1I1
li W2S1X1
lo W2S3I2R7X7A1P4O3
lo avete R1X2P1
lo scont S1O1
lo stess R1X1
lo vogli X2
lo zaino R1P1
locke N2
luned W3N2A2
lungo A1P1
ma W8N13S3I1R2X1P1O1
ma il W2P1
ma io W1N2
ma la N2
ma non W1N4S1R1
ma qui N3
macch W1O1
madre R1A1
mai W2N3S2R1
mai ricev W1N1
mai visto N2
manca W3S1I6A2
manca il W1I2
manca l A2
manda W1N1I2R3X1A1O3
manda il W1I1X1
manda la N1O2
march I1X1
marzo I2
mater P2
mater e P2
me N4S2I4X1O1
me le S1I2
meno R1X2
mese N1A1
messa O2
messo S2A1
mette W1S1X1P1O1
mi W7N6S9I4R12X5A3P1O5
mi avete W1S3I1R4
mi aveva W1S2
mi chied S2
mi e W1X1
mi ha S1O1
mi hanno N1S1
mi piace R3
mi sembr N1S1
mi serve W2R2X2O3
mi sono W1I1A1
mia W3N3I1R2X1A3O1
mia figli I1X1O1
mia madre R1A1
miei R1O1
mille O3
mille tutto O2
mio W4N7R2X3A2O3
mio e N1R1
mio figli X2
mio ordin W4N1X1
mio pacco N3
misur P3
misur ha P2
model X3P1
monta I2P1
ne W1N3S2I1R2
negoz X2O2
nel N2S1I4A1O2
nel pacco I1O1
nel sacch I2
nella N3I4P1
nella casse N3
nella confe I1P1
nelle S1P1
nero P2
nessu W6N8S2I1R1A1
nessu pacco N2
nessu tracc W1N1
nient W4N6R2X1
nipot W1A1
no W1N1X2
nome A2O1
non W16N32S7I9R19X15A8P1O2
non 0 A2
non c N7S1I1A1
non ce N3R1
non ci A2
non e W1N10S2I2X2
non funzi W2I1O1
non ho W3N7S1R2
non lo X3
non mi R5X3A1
non ne W1N1
non passa W1A1
non si W3I3R3
non spedi X3
non vedo W1R2
non vogli W2R1
nostr A2
nostr via A2
novit W2
nulla W1N7S1
numer W4A2O1
numer di W3A1O1
nuovo N1I1R1A1
o W3N1I1R1X1P2
o no W1X1
oggi W5N1X1P2
oggi arriv W1P1
oggi e W3N1
ogni W2P2
ogni giorn W2
ogni quant P2
ok N1O3
ora N2X1A1
ordin W7N3I5X14P3
ordin 0 W2
ordin due X2
ordin e W1X1
ordin fatto X2
ordin il W1I1
ordin la I2X1
ordin oggi P2
origi I1R1
osped N1R1
ottim S1O1
otto S1I1
pacch W1X1
pacco W5N10S3I2R3A3O4
pacco di R2
pacco e W1S2
pacco ho N1I1
pacco non W1N1
padov N1A1
paga S1R2
pagar S2
pagar la S2
pagat W2S5R1
pagat la W1S2
pago S3
pago la S3
parta X2A1
parte W2P1
parti W1X3O3
parti iva O2
passa W5N2A2
passa nessu W2N2
pelle I1P1
per W7N1S8I3R7X9A7P4O6
per 0 I1P2
per error X1O1
per favor W2R1X3A2O1
per il W1S1R2A2O1
per la S1X1O1
per sbagl R1X1A1
per un S1I1X1
perch S8R2X1A1O1
perch mi S2
perch pago S2
perde I1X1
pero N1S1I1
perso W2I1P1O1
pezzi I2P1
piace W1R3A1
piano N1A1
piano terra N1A1
picco R1P1
piu S5R3X5
piu cance X2
piu e R1X1
porta N2S1X1O1
porti N3A1O1
porti non N2
porto N1R1
possi S1X1
posso W1I1R5X1A1O1
posso cambi R3
posta N1S1R1A1
poste W1R1
poste non W1R1
posti N1S3A1
posti ha N1S1
posto N2
posto mio N2
potet W2I2R1X1A6O3
potet manda R1A1O2
potet spedi I1A1
potre W1A1
prepa X1P1
presi S1R1
preso N2S1I1R2O1
preso il N1O1
previ W3
prima I1X3A2P2O1
prima che X2A1
prima di P2
prime S3
prime perch S2
prodo S2I2P1O3
prodo in P1O1
prome S1O1
prova N1I1R1
pubbl N1O1
punto W1N1A2
punto di N1A1
puo R1X1A3P1O1
puo fare A2O1
pure N1I2
qualc N2
qualc ha N2
quand W8R3P2
quand arriv W3R1P1
quand ripas W2
quant N1S1R2P4
quei S2
quei 0 S2
quell W2N1S1I3P1O1
quell che I2
quest I3
quest e I2
qui N4I1
qui non N2
quind N1I1X1
recen O2
regal W2I1A1O1
rende S1R3P1
reso W1R12
reso non R2
resta I1A1
resti S2R5
resto W1I1R1X1
ricev W2N5S1I1R4A1P1O1
ricev e N1I1A1
ricev il R3
ricev nient N2
richi S1X1
ridat N1R1
ridat i N1R1
rient R1P1
rifiu R1A1
riman N1R1
rimbo W3N1S5I2R9
rimbo solo S1I1
rimbo vogli W2
ripas W3
rispe W1S1R2
rispo X1O1
risul W3N8R1
risul conse N5
ritar S3I1
ritir N2R1A3
ritor R3
riven O2
rivog S2R1
rivog i S1R1
rotta I2R1
rotto I2A1O1
rubat N2
s I2
sabat W1N2A2
sabat e W1A1
sacch I2
salut W1N1I1
salve N1X2
salve ho N1X1
saper W4S1P2
saper se S1P1
sarde S2P1
sbagl N2S1I2R1X5A5O2
sbagl a A1O1
sbagl e A3
sbagl model X3
scadu I3R1
scadu a I2
scala A2
scarp N1I1R1
scarp sono I1R1
scato S1I4R2
scato era I2
scheg I2
scher I2
scont S1P1O3
scont per P1O2
scrit W1N2S1I4A1O1
scrit conse N2
scriv W1R2X1A2O2
scusa N1O4
scusa il N1O1
se W2N2S3R2X1A2P3
se era W1S1
se lo P2
se non A2
secon N3I1R1X1
secon me N1I1
segna N4O1
sei W2
sei giorn W2
sembr N1S1
senza R1X1
serve W2N1R3X2O4
serve la R1O2
serve per W2
serve piu R1X2
servi I1O1
setti W5S1R1
setti fa W1R1
si W4N1I8R4X3A3P8O2
si accen I2
si e W3I4R1O1
si monta I1P1
si puo R1X1A3P1O1
si vede W1R1
siamo R1A1O2
siamo un O2
siete W1O3
sigil R2
signo N2
sito W1N1S1
soldi N1S1R4X1
solo W3N1S3I1X1P1O1
solo la N1I1X1
solo uno W2
sono W5N1S2I3R4X1A8P3
sono arriv W2R2
sono i R1A1
sono lasci A2
sono passa W2
sono via A2
sosti N2I2
sosti di N2
sotto N1I2P1O1
spedi W9S24I1R4X9A2P3
spedi di R2
spedi il R2
spedi in S2A1P2
spedi non X2
spedi per W1S2
spedi se S2
spedi veloc W1S1
spese S10X1
spese di S8X1
sta W1R2
stama X2
stato W1N4S1X1O1
stato conse N2
stato spedi W1X1
stell O3
stess W1R2X1A1
su W1I2R1X1
su 0 I1R1
sul W2N3S1R2A3P1
sul pacco R1A2
sul sito W1N1S1
sull W1X1
sulla S1I1R3P1O1
sulla carta R3
super N1S1
suppl S2
svizz S1P1
tagli I1R2X1P3
tanto W1S1P1
tazza I2
telec N1I1
telef N1R1A2P1O1
tempo W2I1X2
tenet X1A1
terra N1A1
togli S1X3O1
togli il X2
torna A1P1
tosta I2
tracc W3N1R1
track W3N2
track e W1N1
trapa N2
trasf A2
trasp S3
trasp e S2
tre W5N1S2I1O1
tre giorn W1N1
tre setti W2S1
tropp S1X2
trova W1N2I1X3A1O2
trova scusa O2
tutto N1S3I2X2O4
tutto ok N1O2
un W3N7S3I8R4X4A3P1O10
un altro I1R1X1O1
un falso I2
un pacco S1O1
un punto A2
un regal W2A1
una W3N1S3I3R3O1
una setti W2
uno W2I1R3X1P2
uno dei W2I1
uno e R2
va R1X1P5
va bene R1X1P3
ve W1R2O1
ve lo W1R1O1
vecch X1A1P1O1
vecch indir X1A1
vede W1R1
vedo W1S1R2X1
vedo nient W1R1
veloc W1S2
veloc e W1S2
vende P1O1
vendi N1I1O2
vendi l N1I1
vener W2A1P1
vera W1P1
verde I2A1
vi W1N1X1O2
vi ho O2
via A7
via dei A2
vicin N3A2
vicin del N1A1
video N1O1
viene W2
visto W2N3R2X1
visto che N1X1
viti I2
vogli W2S1R2X5
vogli i R1X1
vogli il W1R1
vogli solo W1S1
voi N2R1O2
voi l N2
volte S3X2
volte annul X2
vorre W1S4R5X3A1P2O1
vorre annul X2
vorre cambi R1A1
vorre il S2
vorre resti R2
vorre saper W1S1P2
vostr S1O5
vostr prodo O2
vuole X1O1
vuota N2I1
vuoto N2
x N1P1
x la N1P1
zaino R1P1
"""
