"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W10N8S27I5R12X4A30P12O3
0 0 W4N3S12I1R2X1A8P1O1
0 come S1R1
0 conse W1A1
0 di S7
0 e W2R3
0 euro N1S11I1R2X1O1
0 giorn W2R1
0 il R1A1P1
0 in S2P1
0 kg P2
0 l X1A1
0 mi S1O1
0 non N1A1
0 perch S1A1
0 potet W1A1
0 quand W1R1
a W8N14S5I4R5X8A7P5O7
a bolog W2
a caric S1R1
a casa W1N2A1
a chi N2A2O1
a cui R1O1
a fine X1A1
a genna R1X1
a marzo I2
a me N2I1
a meno N1X2
a mia A2
a parte W2P1
a scriv A1O1
a torin N1S1
abbia N1I1
abito S2
abito a S2
accen I3
accet N1S1R2
accor I1X1A1
accre S1R4
accre la R2
acqui W1X4P2
addeb S4
addeb 0 S2
addeb due S2
adess W1S1R1X1
adria A2
affra S3
affra non S2
aggiu A2
al W2N6S3I3R1X1A10O2
al 0 A4
al giorn R1O1
al mitte W2
al porti N1A1
al posto N2A1
all W1N3X2A1O1
alla N4S4R1X1A3
alla conse S1R1
alla porta N3S1
alla vicin A2
alle N3R1X1A1
alle 0 N3A1
allor X1A1
altri W2A2
altro W2I1R1X2O2
altro negoz X1O1
amazo N1O1
anche W1N2S1I1R1P4
anche se W1N1R1
ancor W8S1I1R6X9A3O1
ancor arriv W1O1
ancor disdi X2
ancor in X2
ancor nient W2X1
ancor ricev R1A1
ancor sigil R2
annul W1X24A1
annul e X2
annul l X3
annul per W1X1
annul prima X3
annul tutto X2
anzic R1A1
apert N1I1O2
apert il N1O1
app N2
app mi N2
appen N1I1
aprir N2
arriv W13N3S4I6R4X1A1P2O2
arriv entra R2
arriv entro W2
arriv ieri W2
arriv il N1I1R1O1
arriv in S1I2A1
arriv solo W2
artic N1S4I1R1X1
aspet W3I2
assen W2
assen ma W2
aver N3
avere W1S1
averl W1N5
averl lasci N2
avete W4N4S6I2R8X2P2O2
avete addeb S3
avete dato W1N1
avete manda I2R1
avete rimbo R2
avete un O2
aveva W1S2R1X1O1
aveva gia R1X1
avevo S2R3X1A1O2
avevo gia S1R1
azien O2
b A3P1
basta S2I1
batte W1P1
belle R1O1
bene R2X2P3O1
bicch I2
bisog R1A1
blocc W1R1X3P1
bolli I1R1
bolog W2X1
bolog da W2
brt W2N1
buon O2
buona N1S1R2P2
buong W2S1I2X1A1
buong la W1X1
buono R1X1
busta S3I1
c W2N10S3I10A5P1O2
c e N6S1I7A4P1O2
c era W1N4S2I3
calab S1A1
cambi W1I1R5A4P1
cambi con R3
cance N2X3A2O1
cane W1O1
cap A3
capo W1X1
caric S1I3R1
carre S2
carta R4O1
carta non R2
casa W2N6R1A4
casa mia N2R1
casa non N2A1
casse N4
casse e N2
cavo I1P1
ce W1N3R1
ce l W1N2R1
cerni I3
certo N1I1
che W14N10S2I10R6X9A1P9O3
che e N3X2
che era W1R1
che ero W1N1
che ho I3
che il W1N1S1
che l I1R1
che lo W1X1
che mi W1I2R1
che misur P2
che non N3X1
che parta X2A1
che tagli P2
chi W1N4S1R2A2O3
chi conse A2
chi l W1N2
chi paga R2
chiam N1A1O1
chied W1N1S3I1P1O3
chied il W1S1I1
chied la S1O1
chies N1S3X2O1
chies 0 S2
chiud R1O1
chius N1R1A2P1
ci W1N2S2I2R1X3A3P1O2
ci ha S2
ci ho R1O1
ci mette W1X1
ci sono I1A3P1
cinqu W1S1I1O2
cinqu stell O2
citof A3
civic A2
codic W3N2S1A2P1O3
codic di W3
cogno A2
col N1X1
colla I1O1
colli W2
color I1R2X1
come W1N7S2I1R5P4O2
come conse N2
come facci R2O1
come mai W1S2R1
come si N1P4
comme O2
compa I1P2
compa con P2
compl A1O1
compr W1S3R2X4P1O1
compr anche S1P1
compr senza X2
compu W1I1
con W4N3S2I1R5X1P6O5
con il W2N1P1
con la N1R1X1P2O1
con parti O2
con un I1R1
con una R2
confe W1S1I1X1P1O1
conse W11N33S10I1R1X1A11O2
conse a N4X1
conse al A2
conse dopo A2
conse e N3
conse ieri N2
conse in W1N2A2
conse io N2
conse luned N1A1
conse ma N4
conse nel S1A1
conse non N2
conse oggi W2
conse perch S1R1
consi P1O1
contr W1S2X1
cordi N1R1
corre A3
corri W6N1S2I1R1A4P1O2
corri e W1A1O1
corri mi W1A1
corso A1O1
corte X1A1
cosa W1N1S2P1
cosa sono S2
cosi W1S1I2P1
cosi non I1P1
cosi tanto W1S1
costa S3X1
creat W2
cui R2O1
d A1O1
da W11N10S2I4R4X3A3P7O3
da 0 W1S2R1P2O1
da luned W1N1
da tre W3N2
da un N2
da una W1P1
da voi W1R1X1
dai S1O1
dal N1R3X1A2
dal 0 R1A1
dall S1X2P1
dall ordin X2
dalla N2O1
dappe I2
dare S2X1
dare 0 S2
data W5N1S1X2O1
data di W2O1
dati O3
dato W1N3
davan N3A1
davan alla N3
davve W1I1P1
dei W2S1I2A2O1
dei due W2
dei glici A2
del W1N6S2I2R4A4P3O1
del 0 N1R1P2
del piano N1A1
del reso R3
dell R1O1
della W3N3S4X1P3O3
della conse W1N3S2
della macch W1O1
della spedi S1X1
delle S3X1O1
delle spese S3X1
dentr N1I3P1
dentr non N1I1
descr I2
detto W2
devo R2X1P2
di W13N17S23I7R13X8A6P5O11
di acqui X1P1
di aver N2
di averl N4
di conse W2N1S2A1O1
di dogan S2
di invio S1R1
di mio N1A1
di non N2X1
di prima P1O1
di reso R2
di ritir N1A1
di ritor R3
di spedi W2S11X1
di telef A1O1
di tracc W2
di track W2
di trasp S2
dice W5N6S1R1
dice che W1N1S1R1
dice conse W1N2
dicev S1I1O1
dicon N4
dicon che N2
dicon di N2
dieci I1X2O1
dieci giorn X2O1
difet S1I2
diffe S3P1
dimen W1A1
dire W1N1I1
dire che W1N1
diret N1A1
disdi X5
dispo X1P2
distu N1X1O1
dite N1R1A1
ditta W1A1
docum N1A1
dogan W1S3
dopo W1S2I5R1X2A3
dopo dieci I1X2
dopo due I3
dopo le A2
dov W6N2
dov e W6N2
dove W1N2R3P3
dove si N1P1
dovev W4S2I2
dovev arriv W3
dovev esser S2I2
dovut S3P1
dovut dare S2
due W5N1S6I4R3X2P1
due artic S2
due colli W2
due giorn S1I2R1
due setti W1R1
due volte W1S2X2
e W38N34S18I40R16X13A26P18O9
e 0 A6P1
e a N1R2A1
e ancor W3R4X3O1
e arriv W2N2S4I4
e c I2
e casa N2
e chius N1A2
e compa I1P2
e conse N1A1
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
e il W7N3I2P1
e imper P2
e in W1N2A1
e io W1N2
e l W1P1
e la W1N3I2A2
e lo I1R1
e nel N1I2
e nessu N2I1A2
e non W4N4I1R1X2A1O1
e oggi W1X1
e parti W1X2
e passa W2N2
e pieno I2
e poi N1R1A1
e quell W1I2O1
e qui N2
e rimas I2A1
e rotta I2
e rotto I1A1
e scadu I2R1
e scrit N2I2A1O1
e si I2P1
e solo N1P1
e stata R1X1
e stato W1N4S1O1
e tutto I1X1
e un W2N1S1I2R1A1O1
e una W1N1I1R1
e vener W1A1
e visto W2R1
e vuota N2
ed S2I2P1
ed e S2I2P1
effet N3
effet a N2
emess R2
emili A2
entra N1R2A2
entro W2R1
eppur N1S1
era W4N7S6I7R2X1O3
era 0 S2
era ancor I1R1
era in W1O1
era nulla N3
era scrit W1S2I1
erano W1I1
ero W2N3R2X1
ero a W1N1
ero in W1R1
errat I1A1
error S1X1O1
espre S2
esser S2I2A1O1
esser gratu S2
ester N1I1
etich W2R4
etich creat W2
etich di R2
euro N1S12I1R2X1O1
euro di S5
fa W3I3R2X3O1
fa e W1R1O1
fa in W1X1
facci W1R3O2
facci a R1O1
falso N1I2O1
fare R3A2O1
fare il R2
fate W2P2O1
fatto N2S1X3
fattu S1A1O9
fattu al A1O1
fattu con O2
fattu l O2
favor W2R1X3A3O1
ferie A2
ferma X2
fermo W4A3
fermo a W2
figli I1X3A1O1
figli ha X2
figur N2X1
fine X2A1
fine mese X1A1
finit W1N1
fino A4
fino al A2
firma N6S1
firma al N2
flaco I3
flaco si I2
fogli R1P1
forni N1O1
fosse N1O1
foto N5I1
foto della N3
funzi W2I1P1O1
fuori N1I1R1
furgo A1O2
garan S1P1
genna R1X1
genti N1I1X1A1O2
genti vendi N1I1
gia W2N3S1I1R3X1P1
gia preso R2
giacc R1P1
giorn W9N3S3I3R5X3O2
giorn 0 N1R1
giorn e W1I1
giorn fa W1X1O1
giorn non X2
giove W2A1
giust W2X1A1
gli S2P1
gli 0 S2
glici A2
glici 0 A2
gls N2
graff I2
graff e I2
grand R1P1
gratu S4P1
grazi W1S1X2P1O5
grazi mille O3
guard W1N1
ha W1N8S7I5R1X4A2P5O3
ha chies S2
ha compr R1X2
ha firma N2
ha la I1P1
ha messo S2A1
ha un I2
hanno N4S1A1
hanno rubat N2
ho W11N15S16I14R16X17A5P6O8
ho ancor W1R1A1
ho chies N1X1O1
ho dovut S3P1
ho fatto N2
ho gia I1R1P1
ho la N1R2
ho lasci X1O3
ho messo N1A1
ho nient N2
ho ordin W1I5X3O1
ho pagat W1S5I1R1
ho perso X1P1
ho preso S1I1
ho prime S2
ho prova W1I1
ho ricev W1N3S1I1P1O1
ho rifiu W1R2
ho ripen R1O1
ho sbagl R1X5A2O1
ho trova N1I1X3O1
ho un S1P1
ho visto W1R1
i W2N3S6I1R6X2A2P1O5
i 0 S4
i dati O2
i miei N1R1O1
i soldi N1S1I1R4X1
i vostr O2
ieri W6N3X3P1
ieri ho X2
ieri ma W1N1
ignor O2
il W31N21S14I16R24X10A17P13O18
il 0 W2N1R4X1A1O1
il cane W1O1
il cap A2
il codic W3N2A1P1O2
il color I1R1
il corri W6S1R1A4O1
il distu N1X1O1
il flaco I3
il furgo O2
il locke N2
il messa N1O1
il mio W5N5R1X2A2O4
il numer W4A1O1
il pacco W5N2S2I1R2A2O3
il porti N2
il posti N1S2A1
il primo X2
il prodo N1S1
il reso R8
il resto W1I1R1X1
il rimbo W2S3I1R5
il ritir N1R1
il secon X2
il signo N1A1
il tosta I1R1
il track W1N2
il trasp S2
il tuo N1X1
il vecch X1A1
il verde I2
imbal I1R1
imper P2
in W14N9S13I6R5X6A9P12O4
in casa W1N1R1A1
in conse W4
in data W1X1
in fattu S1O1
in ferie A2
in lavas P2
in mano N2
in mezzo I2
in osped N1R1
in piu S2
in porti N1A1O1
in ritar S1I1
in sarde S2P1
in svizz S1P1
in tempo W2I1X2
in un S1A2P1
in una S2
incas I1O1
indie N1S2R1X1A1
indir W1N1R2X1A7O1
indir di X1A2
ingre N1R1
inter A3
inter 0 A2
intes A1O1
invec I1R1A1
invec di I1R1
invia P1O1
invio N1S1R1
io W3N10S2R3
io il N2
io non W1N5
isole S2
itali W2S1P1
iva O3
kg P2
l W9N14S5I10R13X12A6P3O5
l affra S2
l altro W2X1
l artic N1S1R1
l avete W1N2S1R1
l aveva X1O1
l avevo R1A1
l etich R3
l ha W1N3
l hanno N3
l ho W1N2I4R5X2A1P2O2
l indir W1R1A2O1
l inter A2
l olio I1P1
l ordin W1N2X7
la W10N15S24I16R13X6A6P11O14
la busta S2
la casse N2
la cerni I2
la conse W1N3S5A1
la data W3S1O1
la diffe S2
la fattu O6
la firma N1S1
la foto N2
la giacc R1P1
la lampa I2R1X1
la mia N2A1
la nostr A2
la prese N1R1
la prova N2
la pubbl N1O1
la recen O2
la recep N1A1
la scato I3R1
la spedi W3S10R2X2
la stess W1P1
la tagli R1P1
la tazza I2
la telec N2
lampa I2R2X1
lasci N4X3A4O5
lasci al N1A2
lasci alla A2
lasci cinqu O2
lasci nella N2
lasci perde X2
lavag I2
lavas P2
lavor W2N1X1A3P1O1
lavor e X1A1
le W4N3S6I3R2A3P4
le 0 A2
le scarp I1R1
le spese S4
legge S1R1
leggo W2N2P1
leggo in W2
lei R1A1
letto W1I1
li W2S2R1X1
libre I1P1
lo W5N1S6I6R8X8A3P4O4
lo avete R1X2P1
lo rifac X2
lo rispe W1I1
lo scont S1O1
lo segna O2
lo specc I1O1
lo stess S1R1X1
lo tengo W1S2
lo vogli X2
lo zaino R1P1
locke N2
lui W1N2
luned W3N2A2
lungo A1P1
ma W9N15S6I1R2X1P2O1
ma il W2P1
ma io W1N2
ma la N3
ma non W2N4S2R1
ma qui N3
macch W1I1O2
madre R1A1
mai W2N3S2R2
mai ricev W1N1
mai visto N2
male W1I2
manca W3S1I7A3O1
manca il W1I2
manca l A2
manca una W1A1
manda W1N2I3R3X2A2O3
manda il W1I1X1A1
manda la N1O2
mando O2
mano N3
march I1X1
marit R1X1
marte W1N1
marzo I2
mater P2
mater e P2
matti W1A1
me W1N5S3I5R1X1A1O1
me l N2S1
me le S1I2
me lo W1X1A1
me ne S1I1
meno W1N1R1X2
merco N1S1
mese N1R1X1A1P1
messa N1O3
messo N1S2A2
meta I2
mette W1S2X1P2O1
mezzo I2X1
mi W9N9S14I6R14X9A4P3O7
mi avete W1S4I2R4
mi aveva W1S2
mi chied S2
mi e W1N1X1O1
mi ha W1S2O1
mi hanno N1S1A1
mi piace R3
mi scriv N1X1
mi sembr N1S1
mi serve W2R2X3O3
mi servi S2
mi sono W1I1X1A1
mi trova N1A1
mia W3N4I1R2X1A4P1O1
mia figli I1X1O1
mia madre R1A1
mia nipot W1P1
miei N1R1O1
mille O3
mille tutto O2
minut W1I2
minut e W1I1
mio W7N8I1R2X5A3O5
mio e N1R1
mio figli X2A1
mio nipot N1A1
mio ordin W4N1X2
mio pacco W1N3
mio padre I1X1
misur P3
misur ha P2
mitte W2
model X3P1
modif A1O1
monta I2P1
natal R1O1
ne W1N3S2I4R3O1
ne ho I1R1
negoz R1X2O3
negoz di R1O1
nel N2S2I5R1A2O4
nel carre S2
nel pacco I2O1
nel sacch I2
nel vostr R1O1
nell N1S1
nella N3S1I5R1P1
nella casse N3
nella confe I1P1
nella scato I1R1
nelle S1P1
nello W1R1
nello stess W1R1
nero P2
nessu W6N10S2I1R1A2
nessu pacco N2
nessu tracc W1N1
nient W5N8R2X1
nipot W1N1A1P1
no W1N1X2
nome A2O1
non W20N39S9I11R21X18A11P2O4
non 0 A2
non basta S2
non c N7S1I1A2
non ce N3R1
non ci A2
non e W1N11S2I2X2
non funzi W2I1O1
non ha N2S1
non ho W4N8S1R2O1
non l N1A1
non lo N1X3
non me S1A1
non mi R5X4A1O1
non ne W1N1R1
non passa W1A1
non posso W1I1
non si W4I3R3P1
non spedi X3
non trova W2
non vedo W1R2
non vogli W2R1
nostr N1A2
nostr via A2
novit W3
nulla W2N7S1I1X1
numer W4A2O2
numer di W3A1O1
nuova I1X1O1
nuovo N1I1R1A1
o W3N1S1I2R1X1P5
o no W1X1
oggi W5N1X1P2
oggi arriv W1P1
oggi e W3N1
ogni W2P3
ogni giorn W2
ogni quant P3
ok N1O3
olio I1P1O1
ora N2X2A1
ordin W9N3I5X21P3O1
ordin 0 W3
ordin due X2
ordin e W1X1
ordin fatto X2
ordin il W1I1
ordin la I2X1
ordin oggi P2
origi I1R1
ormai R1X1
osped N1R1
ottim S1I1O1
otto S1I1
pacch W1N1X1
pacco W7N11S3I3R4A4O5
pacco c I2
pacco di R2
pacco e W2N1S2
pacco ho N1I1
pacco non W1N1O1
padov N1A1
padre I1X1
paga S1R2
pagar S4
pagar la S2
pagat W2S5I1R2
pagat la W1S2
pagin W1S1X1
pago S4
pago la S3
palaz N1A1
parta X2A1
parte W3P2
parte ma W2
parti W1X3O3
parti iva O2
passa W5N2A2
passa nessu W2N2
pdf P2
pelle N1I1P1
pento P2
per W11N3S10I3R9X10A11P4O9
per 0 I1P2
per corte X1A1
per error X1O1
per favor W2R1X3A3O1
per il W2S2R3X1A3O1
per l W1R1O1
per la S2X1O1
per sbagl R1X1A1O1
per un S1I1X1O1
per una N1S1
per voi N2
perch W1S13R5X1A1O1
perch l S2
perch mi S4R1
perch non W1R1O1
perch pago S2
perde I1X2
perfe I1O1
pero N1S2I2
perso W2I1R1X1P1O1
pezzi I2P1
pezzo I1O1
piace W1R4A1
piace a R1A1
piano N1X1A1
piano terra N1A1
picco R1P1
pieno I2
pieno di I2
piu W1N1S5I1R4X5
piu cance X2
piu e R1X1
poi N1R1X1A1
pomer N1A1
porta N3S2X1A1O1
porti N3A2O1
porti non N2
porto N1R1
possi S1X1
posso W2N1I1R8X1A2O1
posso cambi R3
posta N1S1R1A2
poste W1S1R1
poste non W1R1
posti N1S3A1
posti ha N1S1
posto N2A1
posto mio N2
potet W2S1I2R1X1A6O4
potet manda R1A1O2
potet spedi I1A1
potre W1R1A1P1
prego W1X1
prend S1P1
prepa X2P1
prese N1R1
presi S1R1
preso N2S1I1R2O1
preso il N1O1
previ W3
prima I1R1X3A3P3O1
prima che X2A1
prima di R1P2
prime S3
prime perch S2
primo X2
prodo N1S3I2P1O3
prodo in P1O1
prome S1O1
propr I2
prova W1N2I1R1
prova di N2
pubbl N1O1
punto W1N1A2
punto di N1A1
puntu S1I1
puo R2X2A5P1O1
puo ancor X1A2
puo fare R1A2O1
pure N1S1I2X1O1
puzza I2
qualc N3
qualc ha N2
quale W1N1
quand W8N1R4P2
quand arriv W3R1P1
quand ripas W2
quant N1S2R3P6
quatt N1S1X1P1
quatt giorn S1X1
quei S3
quei 0 S3
quell W2N1S2I3A2P2O1
quell che I2
quell di A2P1
quest S1I4X1P1
quest e I2
qui N5I1R1
qui non N2
quind N1I2X1
quind non I1X1
recap N3
recen O3
recep N1A1
regal W2N1I1R1A1O1
regal di N1R1
regge P2
rende S1R4P2
reso W1R14
reso non R2
resta I1A1
resti S4R5
resto W1I1R1X2
retta I1A1
ricev W2N6S1I1R4A2P1O2
ricev e N1I1A1
ricev il R3
ricev nient N2
richi S1X1
ricov R1A1
ridat N1S2R2
ridat i N1S1R1
rient R1P1
rifac X2
rifiu W1R2A1O1
rifiu il R2
riman N1R3
rimas I2A1
rimbo W3N1S5I2R11
rimbo del S1R1
rimbo solo S1I1
rimbo vogli W2
rinun X2
ripas W3
ripen R1X1O1
ripre N1R1
rispe W1S1I1R2
rispo X1O1
risul W4N9R1
risul conse N5
risul recap N2
risul spedi W2
ritar S3I1
ritir N4R1A3
ritor W1R3A1
riven O2
rivog S3R1
rivog i S1R1
rotta I2R1
rotto I2A2O1
rubat N2
s N1I2
sa W1I1
sabat W1N2A2
sabat e W1A1
sacch I2
salut W1N1I1
salve W1N1X2
salve ho N1X1
saper W4S1P2
saper se S1P1
sapet W1O1
sarde S2P1
sbagl N2S1I2R2X6A5O3
sbagl a A1O1
sbagl e A3
sbagl model X3
scadu I3R1
scadu a I2
scala R1A3
scala b A2
scarp W1N1I1R1
scarp sono I1R1
scato S1I5R3X1
scato era I2
scheg I3
scher I2
scont S1P1O3
scont per P1O2
scrit W1N2S2I4A1O2
scrit conse N2
scriv W1N1R2X1A2O2
scusa N1O5
scusa il N1O1
scusi W2O1
se W3N4S4I1R4X1A3P3
se e X1A1
se era W1S1
se lo R1P2
se non N1A2
se vi N1I1
secon N3I2R1X2
secon me N1I1
segna N4O2
segui W1X2
sei W2I1
sei giorn W2
sembr N1S1
sempr W1X1A1
senza W1R1X2A1
serve W2N1I1R4X3O4
serve la R1O2
serve per W2
serve piu R1X2
servi S2I1X1O1
servi per S1I1
setti W5S1I1R1
setti fa W1R1
si W7N2I11R5X5A6P10O2
si accen I2
si e W3I4R1A1O1
si era I1X1
si fa I1X1
si monta I1P1
si puo R2X2A5P1O1
si trova W1N1
si vede W1N1R1
sia W1I1
siamo W1S1R1A2O2
siamo in A2
siamo un O2
siete W1S1O4
siete apert O2
sigil R3
signo N2A1
sito W1N2S2
so W1N1
sola N1S1
soldi N1S1I1R5X1
solo W4N1S3I1X2A1P2O2
solo in W1P1
solo la N1I1X1
solo uno W2
sono W6N3S4I3R6X2A8P4
sono accor I1X1
sono arriv W2R2
sono i R1A1
sono in A1P1
sono lasci A2
sono passa W2
sono via A2
sosti N2I2
sosti di N2
sotto N1I2P1O1
specc I1O1
spedi W11S29I1R5X10A2P4
spedi costa S1X1
spedi di R2
spedi il R2
spedi in S3A1P2
spedi non X2
spedi per W1S2
spedi se S2
spedi veloc W1S1
spese S12X2
spese di S9X1
spett W1S1
sta W1R2
stama X2
stare X1O1
stata R1X1
stato W2N6S1X1O1
stato conse N3
stato spedi W1X1
stell O3
stess W2N1S1R2X1A1P1
sto N1S1
storn S1X1
su W2I3R1X1O1
su 0 I1R1
succe W2
sul W2N4S1R2A3P2
sul pacco R1A2
sul sito W1N2S1
sull W1X1
sulla S1I1R3P1O1
sulla carta R3
super N1S1
suppl S3
svizz S2P1
tabac N1A1
tagli I1R3X1P3
tanto W1S1P1
tazza I2
telec N2I1
telef W2N1R1A3P1O3
tempo W2I1R2X3
tempo per R1X1
tenet X1A2
tenet fermo A2
tengo W1S2
tenut S1O1
terra N1A1
togli S1X4P1O1
togli il X2P1
torin N1S1
torna N1A1P1
tosta I2R1
tracc W4N1R1
track W3N2
track e W1N1
trapa N2
trasf A2
trasp S4
trasp e S2
tratt R2
tratt il R2
tre W6N2S2I1O1
tre giorn W1N2
tre setti W2S1
tropp S2X2A1
trova W3N3I1X3A1O2
trova a N1X1
trova scusa O2
tuo N1X1
tutte N1S1A1
tutto N2S4I2X3P1O4
tutto in S1P1
tutto ok N1O2
uffic N1A3
ugual R1A1
un W3N9S4I12R8X4A3P3O11
un altro I1R1X1O2
un falso I2
un mese N1R1P1
un pacco S1O1
un punto A2
un regal W2R1A1
una W4N3S4I6R4X2A1P1O4
una scato S1X1
una setti W2I1
uno W2N1I2R3X1P2O1
uno che I1O1
uno dei W2I1
uno e R2
usato I2
va R1X2P6
va bene R1X2P3
vanno P2
ve W1I1R5O2
ve l R3
ve lo W1I1R2O2
vecch I1X1A1P1O1
vecch indir X1A1
vede W1N1R1
vedo W1S1R2X1
vedo nient W1R1
veloc W1S2
veloc e W1S2
vende P1O1
vendi N1I1O2
vendi l N1I1
vener W2S1A1P1O1
vera W2P1
verde I3A1
vi W1N1S1I1R1X4O4
vi ho S1R1O2
vi serve N1I1
via A8
via dei A2
viagg W1I1
vicin N3A2
vicin del N1A1
video N2O2
viene W3S1P1O1
viene a S1O1
visto W4N3R2X1
visto che W1N1X1
viti I2
vivo N1X1
vogli W2N1S1R2X5
vogli i R1X1
vogli il W1R1
vogli solo W1S1
voi W1N3R1X1O2
voi l N2
volev N1I1X1O1
volev il I1O1
volta S1I1
volte W1S3X2
volte annul X2
vorre W1S4R5X4A1P2O1
vorre annul X2
vorre cambi R1A1
vorre il S2
vorre resti R2
vorre saper W1S1P2
vostr S2R1O6
vostr prodo O2
vuole X1O1
vuota N2I1
vuoto N2
x N1P1
x la N1P1
zaino R1P1
"""
