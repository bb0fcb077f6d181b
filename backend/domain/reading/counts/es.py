"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W6N6S13I3R6X1A14P5O2
0 0 W3N2S5I1R2X1A4P1O1
0 de S4I1R1
0 dias W2S1
0 euros S3
0 me W1I1R1
0 que N1R1P1
0 y W1N2S1R1A1P1
a W4N7S3I4X1A8P6O1
a canar S1P1
a haber P2
a la N1I2A1
a las N2
a mi N1I1A3
a quien N2
a tiemp W1S1X1
abona R2
abrir N1I1R1
acept N1R2
aduan W2S1
al W1N2S2I2X1A1P1O2
algui W1N2
algui firmo N2
amazo W1N2
antes W1X3A1P2O1
antes de X3P2
anula X3
anule X4
anule el X2
apare W1N3R1
aqui W1N3
aqui no W1N2
artic S1R1
asi S1I1X1
atenc A1O1
aun W1S1R1X2
aun no W1R1X1
aunqu W1N2S1
aviso N2
ayer W3N2X1
bien W1R2O1
buena W2N1X1
buzon N3
cada W2S1P1
cada dia W2
caduc I2R1
caja W1N1S1I3R3
caja de W1R1
caja venia I2
calle A5
cambi W2I1R3A4
cambi el I1A1
cambi la W2R1A1
cambi por R2
canar S1P1
cance X17
cance antes X3
cance la X2
cance y X2
carga I2
carte N1S2A1
casa W1N5A2
chofe A1O1
ciuda W1N1
cobra S7
cobra 0 S2
cobra dos S2
codig W1A3
codig posta A2
color I2R1X1
como N4R3P3
como entre N2
como recib N2
como se R1P3
compa P1O1
compr W2S3I1R3X6P3
compr de R1X1
compr dos S1R1
con W4N1S2R1A3P2O7
con el W2N1A1P1O2
con la R1A2
const N2R1
contr S1I1
corre W2A2O2
creo W1N1
creo que W1N1
cual W1S1
cual es W1S1
cuand W5R2P3
cuand llega W2P1
cuand me R2
cuand vuelv W1P1
cuant R1P3
cuent R1A1
cuest S2
cupon S1O1
da N1X1
dar W1I1O1
de W13N9S19I8R11X6A10P7O8
de 0 S1I1P1
de compr P2
de devol R2
de entre W2N1A1O1
de envio S10
de guia W2
de la N5I2X1A1P1O1
de las W1A1
de los S1I2R1
de mi W2N1A1O1
de que N1R1X2P1
de recog N1A1
de retra W1S1
de segui W2
de verda W1P1
de viaje N1A1
de vuelt R4
decir W2
defec I2
dejar N4X1
dejar en N2
dejen A2O1
dejen con A2
dejo I1X1
del W4N1S2I1X3A5
del 0 W1N1
del pedid W1X2
demas S1R1X3
dentr I3
derec I1R1
derra I2
desco I1R1
descu S1P1
desde W5S1I1
desde el W2
desde hace W3
desis R1X1
despu A2
devol S1R13X1
devue W2N1S3R5
devue el N1R1
devue esos S2
dia W3N2I1R2A1
dia 0 N1R2A1
dias W4N1S2I1R2X1
dias de W1S1
dice W2N3I1
dice entre N2
dice que W2N1
dicen N4X1
dicen que N4X1
diez I1X1
difer S1P1
diner N1R4X1
direc W1N2A7
donde W5N2R2P1
donde esta W4N1R1
dos W2S4I1R2X2O1
dos veces S2X2
el W17N19S15I11R11X7A16P7O6
el 0 W1N1R1X1A3
el artic S1R1
el buzon N3
el carte N1S1A1
el chofe A1O1
el codig A2
el cupon S1O1
el dia N2R2A1
el diner N1R2
el envio W1S5X1A1
el lunes W3N1A1
el manua P2
el marte W1N1
el mio R1X1
el model X1P1
el numer W3A1
el paque W1N4S1I1R1
el pedid X2
el piso A2
el porte N2A1
el produ W1S2I1R1
el reemb W1S1R4
el repar W2A2O1
el sabad N1A1
el segui W2N2
el trans W1S1
el viern W1P1
empre A1O2
en W11N15S7I5R6X3A5P4O3
en aduan W2
en casa W1N2
en el N5S3I1R1P1
en la N3S3I2R4A2
en mi N1R1A1
en otra N3
en repar W3
en una X1P1
encon X2O1
encue W1A2P1
entra R1O1
entre W3N25S4X1A6P1O1
entre ayer N2
entre despu A2
entre el W1N3
entre en N5X1A1
entre era W1S1
entre no N2
entre pero N2
entre por N1A1
entre y N3
envia W4I1X3A1P1O3
envia la O2
envia por X1O1
envie N1X2
envio W5S20R1X1A1P2
envio a S1P2
envio urgen W1S2
equiv R1X3O2
equiv de R1X2
era W1S2
era grati S2
error S2X1O1
es W4N3S1I9R1A11P5
es 0 A3
es calle A2
es de N1P1
es la W1I1
es lo I2
es mi N1A1
es un W1A1
es una I2
ese W1N1
esos S2
esta W9N6I7R4X3A1O1
esta caduc I1R1
esta entre N2
esta manan X2
esta mi W2N1R1
esta parad W2
esta rota I2
estab W1N2
estad N2R1
estar W1A2
estoy X1A2
estre R1O2
etiqu W1I1R2A1
etiqu de R2
euros S3
excel O2
factu S1O6
factu con O2
falso N1I1
falta W1S2I5A2
falta de S1I1
falta el I1A2
favor W2S1R1X3A3
fecha W3O1
fecha de W2O1
figur N2
figur entre N2
firmo N2
firmo por N2
foto N2I2
foto de N2
franq S2
fue N2S1O1
fue entre N2
funci W2I1A1O1
garan P1O1
gasto S6
gasto de S5
graci N1I1X1P1O4
grand R1P1
grati S3
guia W2
ha W5N3S1I1
ha llega W2
haber P2
haber stock P2
habia W1N1I1R1O1
habia nadie W1N1
hace W3N1R2
hace tres W1N1
hacen P2
hacen envio P2
hago W1R1
han W1S4R3X1A1
han cobra S2
han devue R2
hasta A2
hasta el A2
hay W1N3I2A1P3
hay nada N2
he W1N7I1R1A2
he mudad A2
he recib W1N5
hice X2
hijo X2
hola W1S1R1A1P1O1
hoy W2N1X1P2
igual R2X1A1
iva O2
izqui I1A1
la W7N8S7I15R12X8A11P3O6
la caja I3R2
la compr X3
la devol S1R4X1
la direc A3
la entra R1O1
la entre W1N3S2
la etiqu I1R2A1
la factu S1O4
la fecha W3O1
la foto N2I1
la lampa I1R1X1
la misma S1R1
la ofici R1A1
la otra W2
la panta I1R1
la puert N3
la talla I1R1X1
la tapa I1P1
la tarje S1R1
la vecin A2
lampa I1R1X1
las W2N2A1P1
las 0 N2A1
le I1A1
llega W11R2P2O1
llega a W1P1
llega ayer W2
llega el W1P1
llego W1N2S3I4O1
lleva X1P1
llevo W2
llevo tres W2
lo W5N14S5I3R8X12A5P3O4
lo dejar N4
lo demas R1X1
lo encon X1O1
lo entre N3
lo envia W1X1
lo envie X2
lo han W1S1
lo neces W2R1X1
lo pido P2
lo puede A2
lo que S1I2R1
lo quier R1X2O1
lo tengo N2
lo tiene N2P1
los W1N1S6I4R3
los 0 S1R1
los gasto S4
lunes W3N1A1
lunes y W2
m I2
madri W1A1
mal X1A3
mal es A2
mal la X1A1
manan W1X3
manda I3X1A2O1
mande R1X1
manua P2
marca N2O1
marid R1O1
marte W1N1
mas S3R1X1
me W9N7S17I5R15X6A6P2O4
me abona R2
me cobra S4
me devue W1N1S1R1
me dicen N1X1
me equiv R1X2
me ha W2
me han S3R3
me he A2
me llego W1S1I1
me lo N1S2X2A1
me manda I2
me puede W4O2
me queda R2
me recom P2
me robar N2
medid P2
medid tiene P2
menos I1R1
menos de I1R1
mensa W1P1O3
mensa envia P1O1
mi W12N11S1I1R6X3A7O5
mi casa N3
mi compr W2S1
mi diner R2
mi hijo X2
mi marid R1O1
mi no N2
mi paque W3N1
mi pedid W5N2X1
mio R1X1
mis N1O1
misma S1R1A1
misma caja S1R1
model X2P1
monta W1P1
mucha O2
mucha graci O2
mudad A2
nada W4N9S1I1R1
nada en N1S1
nada y N2
nadie W2N3S1A1
neces W2R2X1O3
neces factu O2
negro A1P1
ni N1R1
ningu W1N4I1
ningu paque N2
no W16N27S2I11R9X9A6O2
no apare N2R1
no es N2I4
no esta N2
no funci W2I1A1O1
no ha W1N2
no habia W1N1
no hay N3I1A1
no he W1N4
no la R1X1
no lo N4R1X5
no me W1S1R5X1A1
no quier W2R1
no se W1I2
no tengo W2N2
no vino W1N1
nombr A2O1
norma S1P1
numer W4A1
numer de W4A1
nunca W1N1
o W2N1P2
ofici R1A2
olvid A1O1
origi I1R1
otra W2N3I1
otra direc N2
otro W1I2R1X3
otro color I1R1
pagar S3
pague W1S3R2
pague envio W1S2
panta I1R1
paque W4N7S1I2R1
paque de N2
paque esta W2
para W2R1A2P2O3
para el W1A1
para la P1O1
parad W2
parad en W2
parec S1I1
pasa W3
pasa con W2
pedi I5X3
pedid W6N2X6
perdi W1P1
perdo O2
permi X2
pero W3N6S1I1R1
pero no N4R1
pidie S1O1
pidio S2
pido S1I1P2
pido hoy P2
pieza I2
pilas P2
piso A2O1
pone W2N2O1
pone entre N2
poner N1A1
ponga A2
ponga a A2
ponia W1S2
por W4N5S13I2R5X5A3O4
por el S2R1
por error X1O1
por favor W2S1R1X3A3
por la S1A1
por mi N2
por que W1S5R1X1O1
porqu N1S1X1
porte N2S3A1
porte no N2
porte por S2
posta A2
preci R2O1
pregu N1P1
produ W1S2I3R1O1
puede W4N1I1R2X2A5P2O4
puede cambi R1A1
puede decir W2
puede envia A1O2
puede manda I1A2
puedo X1A1
puert N3
punto N1A1
punto de N1A1
puse A2
que W12N11S11I5R7X7A5P8O4
que el S1A1
que la R1O1
que llega W2
que lo N3R1A2
que me W1N2S5A1
que medid P2
que no W2N1X1O1
que pagar S2
que pague S1R2
que pasa W2
que pedi I2
que salga X2
que se W1N1
que talla P2
que ya N2X1
queda W1I1R2
quedo S1O1
quere R1X1
quien N3I1R1O1
quier W2N1S4R7X4A1O1
quier cambi R1A1
quier cance X3
quier devol R2
quier el W1S1R2
quier que W1N1S2X1
quisi X1O1
quita S1X1
recib W3N6R3
recib el W1R1
recib nada W1N3
recib pero N2
recla N2
recog N2A2
recog en A2
recom P2
reemb W1S2I1R5
regal W1A1O1
regre S1R1
remot S1I1
repar W4N1A2O1
retra W1S2
robar N2
robar el N2
rompi I1O1
rota I2
roto I2
sabad N1A1
saber W2P1
sale W1N1
salga X3
salio W1O1
salud W1R1
se W2N3I5R3X1A3P6O1
se ha W1I1
se lo N2I1R1
se puede R2A1P2
segui W4N2
segui no W3
segun W3N3I2
seman W2S1I1R1
seur N2
si W1N1S1X1A2P3O1
si lo P2O1
si no A2
sigo W2
sigo sin W2
sigue R1A1
sin W2R3X5A1
sin permi X2
sin quere R1X1
sirve P2
sirve para P2
solic X1O1
solo W3S1I1R1X1
somos O2
somos una O2
son S1I1O1
soy S1P1
stock P2
su O4
talla I2R2X1P2
talla me P2
tanto W1S1
tapa I1P1
tarda W1S1X2
tarda demas X2
tarde N1S1I1A1
tarje S1R1
telef A2O1
tengo W3N5R3
tengo el N1R1
tengo que W1R1
tenia W2O1
tenia que W2
tiemp W1S1X1
tiend X1O2
tiene N3I2P5O2
todav W2S1X2A1
todav no W2S1
todo N1S1I1O2
todo el N1I1
torni I2
trae I1X1P2
trae pilas P2
trans W1N1S2
tres W3N1S2
tres dias W1N1
tres seman W1S1
tuve S2
tuve que S2
un W2N1S3R3A2O1
un regal W1A1
una W3N1S1I2X1P1O2
una empre O2
uno I2R3X1P1
uno de I2
urgen W1S2X1
urgen y W1S2
usado I2
usted N1S1O1
va W2
vacia N2I1
van W2
veces S2X2
vecin N2A2
vende X1P1O3
venia W1S1I3
veo S1X1
verda W1P1
viaje N1A1
viene W2I2
viern W3P1
vino W1N1I2
vivo N1S1
vivo en N1S1
volve P1O1
volve a P1O1
voy N1I1R1A1
voy a N1I1A1
vuelt R4
vuelv W3P1
vuelv a W1P1
y W9N14S12I14R5X3A4P2
y a N1S1
y el W1N4A1
y es I2A1
y la I2P1
y me S4I1
y mi W1N1S1
y nada W1N1R1
y no W1N4A1
y todav W1S1
y voy N1R1
y ya W3I1R1
ya W6N3S1I1R5X4O3
ya llego S1O1
ya lo W1N1R1X2O1
ya no N1R1X2
yo W1N6
yo estab W1N1
yo no N4
"""
