"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W5N4S13I3R7X1A17P5O2
0 0 W3N1S6I1R2X1A5P1O1
0 di S4
0 e W1R1
0 euro S5R1O1
0 giorn W1R1
0 kg P2
0 non N1A1
a W4N8S1I1R2X2A2P2O4
a bolog W2
a casa W1N1
a cui R1O1
accet N1R2
accre R2
acqui X2P1
addeb S3
addeb due S2
affra S2
al W1N5S1R1A5
al 0 A3
al porti N1A1
al posto N2
all N3X1O1
alla N3S2X1A3
alla porta N2S1
alla vicin A2
alle N1R1
altro W2R1X2
anche W1N1P2
anche se W1N1
ancor W4S1R3X4A1
ancor in X2
ancor nient W2
annul X18
annul l X2
annul prima X3
aprir N2
arriv W9N1S2I5R3P2O1
arriv ieri W2
arriv il I1R1
arriv in S1I2
arriv solo W2
artic N1S3I1R1
aver N2
averl N4
averl lasci N2
avete W3N1S3I1R6P2O1
avete addeb S2
avete manda I1R1
avete rimbo R2
aveva W1S1R1O1
azien O2
b A1P1
bene R1X1P2O1
bicch I2
bolog W2
bolog da W2
brt W1N1
buona S1P1
buong W1I1A1
c W1N6S1I4A2P1O2
c e N3I4A2P1O2
c era W1N3S1
cambi W1I1R3A4
cambi con R2
cance X2A1O1
cap A2
caric I2
carta R2
casa W1N4A1
casa mia N2
casse N3
casse e N2
ce N2R1
ce l N2R1
che W7N4I4R2X4P7O1
che e N1X1
che ero W1N1
che ho I2
che mi W1R1
che misur P2
che non N1X1
che parta X2
che tagli P2
chi N2R2O1
chi paga R2
chiam A1O1
chied N1I1P1O2
chies S2X1
chius R1A1P1
ci W1S2I1X3A2
ci ha S2
ci mette W1X1
ci sono I1A2
cinqu O2
cinqu stell O2
citof A2
codic W2A1O2
codic di W2
color I1R1
come W1N1S1R3P2O1
come facci R2
come mai W1S1
come si P2
compr S1X1
con W2R3P2O3
con il W2
con la R1P1
confe I1O1
conse W8N24S7X1A6O1
conse a N4X1
conse dopo A2
conse ieri N2
conse in N1A1
conse io N2
conse ma N4
conse nel S1A1
conse non N2
conse oggi W2
consi P1O1
corre A2
corri W4N1S1A2P1O1
corri e W1A1O1
cosi W1S1I1
cosi tanto W1S1
costa S2
cui R1O1
da W6N2I1R1P2O1
da 0 W1R1O1
da tre W2N1
dal R1A1
data W3S1O1
data di W2O1
dato W1N1
davan N2A1
davan alla N2
dei W2I2A1
dei due W2
del N2S1R1A4P1O1
del 0 N1R1P1
della W2N2S2X1P1O1
della conse W1N2S1
della spedi S1X1
delle S2X1
delle spese S2X1
dentr I2
di W9N10S12I3R6X2A2P3O6
di averl N4
di conse W2N1S2A1O1
di reso R2
di ritir N1A1
di ritor R2
di spedi W1S8X1
di tracc W2
di track W2
di trasp S2
dice W2N5
dice conse N2
dicev S1I1
dicon N3
dicon di N2
dieci I1X1
difet I2
diffe S2P1
disdi X3
dogan W1S2
dopo S1I3R1X1A2
dopo dieci I1X1
dopo due I2
dov W5N2
dov e W5N2
dove N1R2P1
dovev W2S2I1
dovev arriv W2
dovev esser S2I1
dovut S2
due W3S5I3R2X2
due giorn S1I2
due setti W1R1
due volte S2X2
e W24N18S11I23R7X5A12P7O5
e 0 A5
e ancor W1R2X2
e arriv W2N1S2I3
e casa N2
e fermo W2
e ho S2
e il W4N2P1
e in W1N1
e la W1N2I2A1
e nessu N1I1A1
e non W3N2R1
e oggi W1X1
e parti W1X1
e passa W1N1
e quell W1I2
e rotta I2
e scadu I1R1
e scrit N2I2A1O1
e stato W1N1S1O1
e un W2I2A1O1
e visto W2
e vuota N2
ed S1I2
ed e S1I2
entra R1A1
era W3N4S3I2R1
era nulla N2
ero W1N2R1
ero a W1N1
errat I1A1
error S1X1
esser S2I1
esser gratu S2
etich W1R3
etich di R2
euro S5R1O1
fa W2R1X1
facci W1R3
falso N1I2
fare R1O1
fate W1P1
fatto X2
fattu S1O5
favor W2R1X2A2
fermo W3A1
fermo a W2
figli X2O1
fino A2
fino al A2
firma N3S1
firma al N2
flaco I2
foto N2I1
foto della N2
funzi W2I1O1
garan S1P1
genti N1O1
gia N1I1R1
giorn W6N1S2I2R4X1
giust W1A1
graff I2
graff e I2
grand R1P1
gratu S2
grazi W1X1P1O4
grazi mille O2
ha N5S4I3X2A2P3O1
ha firma N2
ha messo S2A1
hanno N3S1
hanno rubat N2
ho W4N9S10I8R8X9A2P1O4
ho ancor W1R1
ho dovut S2
ho la N1R1
ho lasci O2
ho nient N2
ho ordin I4X3
ho pagat W1S4R1
ho prime S2
ho ricev W1N3S1
ho sbagl X3A1O1
ho trova N1I1X2O1
i W2N1S2R4X1A1O3
i miei R1O1
i soldi S1R3X1
i vostr O2
ieri W4N2X1
il W18N11S5I9R15X3A10P5O7
il 0 W1N1R2X1A1
il codic W2A1O1
il corri W4A2O1
il flaco I2
il mio W2N3R1X1A1O1
il numer W4
il pacco W3N2S1I1R1A1O1
il posti N1S1A1
il reso R6
il resto W1R1X1
il rimbo W1S2I1R4
il track W1N2
in W7N3S7I2R2X3A3P5O2
in conse W4
in fattu S1O1
in piu S2
in ritar S1I1
in sarde S1P1
in tempo W2I1X1
in un S1A1
indie S1X1
indir W1N1R1A6
ingre N1R1
inter A2
invec I1A1
io N7S1
io non N4
iva O2
kg P2
l W5N7S3I3R7X7A3O2
l altro W2X1
l artic N1S1R1
l avete W1N1R1
l etich R2
l hanno N2
l ho N1I2R2X2O1
l indir W1R1A1
l inter A2
l ordin W1N1X3
la W6N7S14I8R6X1A2P4O6
la casse N2
la conse W1N1S3
la data W3S1O1
la diffe S2
la fattu O3
la firma N1S1
la foto N2
la lampa I1R1X1
la mia N1A1
la scato I2R1
la spedi W2S6R1
lampa I1R1X1
lasci N3X1A3O3
lasci al N1A1
lasci alla A2
lasci cinqu O2
lavor A2
le W1N1S2I1R1A1P3
le spese S2
lo W1S3I1R3X3P3O3
lo scont S1O1
lo vogli X2
luned W3N1A1
ma W5N10S2R2
ma non W1N4S1R1
ma qui N2
mai W2N2S1
mai ricev W1N1
manca W1I5A2
manca il W1I2
manca l A2
manda W1N1I2R1X1A1O2
manda il W1I1X1
manda la N1O2
me N3S1I2X1
meno R1X1
messa O2
messo S2A1
mette W1X1
mi W6N2S4I1R8X3A3P1O3
mi avete W1S2I1R3
mi aveva W1S1
mi hanno N1S1
mi piace R2
mi serve W2R2X1O2
mia W1N3A2O1
miei R1O1
mille O2
mio W3N5R1X3A2O1
mio figli X2
mio ordin W3N1X1
mio pacco N2
misur P2
misur ha P2
model X2P1
monta I1P1
ne W1N2S2I1R2
negoz X2O1
nel N1S1I2A1O1
nella N2I3
nella casse N2
nessu W3N6S1I1A1
nient W3N5R2
no W1X1
nome A1O1
non W14N26S5I7R13X10A4O2
non c N5I1A1
non ce N2R1
non e W1N8S2I2X2
non funzi W2I1O1
non ho W3N7S1R2
non lo X2
non mi R4X2A1
non ne W1N1
non si W2I2R1
non spedi X2
non vogli W2R1
novit W2
nulla W1N6S1
numer W4A1O1
numer di W3O1
nuovo N1I1A1
o W1N1P1
oggi W3N1X1P2
oggi e W2N1
ogni W2P1
ogni giorn W2
ok O2
ora X1A1
ordin W5N2I4X12P3
ordin 0 W2
ordin due X2
ordin e W1X1
ordin oggi P2
ottim S1O1
pacco W4N8S2I1R2A2O2
pacco e W1S1
pacco non W1N1
paga R2
pagar S2
pagar la S2
pagat W1S4R1
pagat la W1S2
pago S2
pago la S2
parta X2
parti W1X2O2
passa W3N1A1
passa nessu W1N1
per W6N1S5I1R6X5A4P3O2
per 0 P2
per favor W2R1X2A2
per il W1S1R1A1
per la S1O1
per sbagl R1X1A1
perch S7R1X1A1O1
perch pago S2
perde I1X1
perso W1I1P1O1
pezzi I1P1
piace R2
piu S4R3X3
porta N2S1X1
porti N2A1
porti non N2
posso R2X1A1O1
posso cambi R2
poste W1R1
poste non W1R1
posti N1S2A1
posti ha N1S1
posto N2
posto mio N2
potet W1I1X1A4O2
potet manda A1O2
presi S1R1
preso N1I1R1O1
preso il N1O1
previ W2
prima I1X3A1P2O1
prima che X2
prima di P2
prime S2
prime perch S2
prodo S2I2O3
prome S1O1
punto N1A1
punto di N1A1
puo R1X1A1O1
qualc N2
qualc ha N2
quand W5R1P2
quand arriv W3R1P1
quant N1R2P3
quell W1I2
quell che I2
qui N3
regal W2A1O1
rende R2
reso W1R9
resta I1A1
resti S1R3
resto W1R1X1
ricev W2N4S1R3O1
ricev il R2
ricev nient N2
rimbo W2N1S4I1R8
rimbo solo S1I1
rimbo vogli W2
ripas W2
rispe W1R2
risul W2N6R1
risul conse N4
ritar S2I1
ritir N1A2
ritor R2
rivog S2R1
rivog i S1R1
rotta I2
rotto I2A1O1
rubat N2
s I2
sabat W1N1A1
sabat e W1A1
salut N1I1
saper W2P1
sarde S1P1
sbagl N1S1I2R1X4A4O2
sbagl e A3
sbagl model X2
scadu I2R1
scarp N1R1
scato S1I3R2
scato era I2
scheg I2
scont S1P1O2
scont per P1O1
scrit W1N2I2A1O1
scrit conse N2
scriv X1A1O1
scusa O2
se W1N1S1X1A1P2
se era W1S1
secon N2I1
secon me N1I1
segna N3O1
senza R1X1
serve W2R3X1O3
serve la R1O1
serve per W2
serve piu R1X1
setti W3S1R1
setti fa W1R1
si W2I5R2X1A1P5O2
si e W2I3O1
si monta I1P1
si puo R1X1A1O1
siamo R1A1O2
siamo un O2
siete O2
soldi S1R4X1
solo W3S2I1X1
solo la I1X1
solo uno W2
sono W2S1I1R3X1A5P2
sono arriv W1R1
sono i R1A1
sono via A2
sosti N2I1
sosti di N2
sotto I1O1
spedi W8S19R2X6A1P3
spedi in S1A1P2
spedi per W1S2
spedi veloc W1S1
spese S8X1
spese di S7X1
stato W1N3S1X1O1
stato conse N2
stato spedi W1X1
stell O2
stess R2A1
su I1R1
su 0 I1R1
sul W1S1R1A1P1
sull W1X1
sulla S1R2P1
sulla carta R2
svizz S1P1
tagli I1R2X1P2
tanto W1S1
telec N1I1
telef A1O1
tempo W2I1X2
togli S1X2
tracc W2N1
track W3N2
track e W1N1
trasp S2
tre W3N1S2
tre giorn W1N1
tre setti W1S1
tropp S1X2
trova W1N1I1X2A1O2
trova scusa O2
tutto S2I1O3
un W2N2S2I4R3X2A2O5
un altro R1X1
un falso I2
un pacco S1O1
un regal W2A1
una W1N1S1R1
uno W2I1R2X1P1
uno dei W2I1
va R1X1P3
va bene R1X1P2
ve R1O1
ve lo R1O1
vedo S1R1X1
veloc W1S2
veloc e W1S2
vendi N1O1
vener W2P1
vera W1P1
vi O2
vi ho O2
via A5
vicin N2A2
viene W2
visto W2N2R1
vogli W2R2X4
vogli i R1X1
vogli il W1R1
voi N1O1
volte S2X2
volte annul X2
vorre S3R4X2A1P1O1
vorre cambi R1A1
vorre il S2
vorre resti R2
vostr S1O4
vostr prodo O2
vuole X1O1
vuota N2I1
"""
