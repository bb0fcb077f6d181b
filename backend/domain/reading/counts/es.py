"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W12N8S25I5R14X5A26P10O4
0 0 W5N4S9I1R3X1A7P2O1
0 a N1A1
0 de W2S9I1R2X2
0 dias W2S1
0 en R1X1P1
0 euros S4
0 h S1A1
0 kilos P2
0 litro W1P2
0 lo S1P1
0 me W1I1R1
0 pero N1R1
0 pesos S4
0 pieza I1O1
0 por X1A1
0 que N1R2P1
0 y W2N2S1I1R4A4P1
5o A2
a W8N17S8I9R6X5A20P11O6
a 0 W2A1
a canar S1P1
a casa A3
a envia W1N1
a haber P2
a la N1I4A2P2
a las N4
a los N1I3A1
a mi W2N2I1R1A3O1
a nombr A2O1
a parti S1A1
a que R1O1
a quien N3O1
a tiemp W1S1X1A1
a un N1A2
abajo S1A1
abier N1P1
abona S2R2
abrir N1I2R3O1
acaba X2
acaba de X2
acabo N2X1
acabo de N1X1
aceit I1P1O1
aceit en I1O1
acept N1S1R2
adjun S1I1
aduan W2S2
aguan P3
aguan 0 P3
ahi W1N1
ahora S1X1A1
al W1N5S3I5R2X2A3P1O2
al 0 A2
al abrir I2
al final R1X1
al vecin N2
algo W2N1
algui W1N2
algui firmo N2
algun W2N1R1
almac W1X1
amazo W1N2O1
anda W2A1
anda mi W2
anos X1P1
anter P1O1
antes W1S2R2X4A1P3O2
antes de S1R2X4P3
antes del W1S1
antig X1A1
anula X7A1
anula el X2
anule X4
anule el X2
anunc S1I1P1O1
apaga I1P1
apare W2N5S2R2X1O1
apare como N1R1X1
apare la N1O1
apell A2
aplas I2
aplic S1X1
app W1N3
app dice N3
aqui W1N5I1R1
aqui no W1N4
artic S2R1X1
asegu N3
asegu que N3
asi S2I2R1X2A2
asi me S2
asi no I2
asi que R1X2A2
atenc A1O1
atent W1X1
atras I1X1A1O1
atras la X1A1
aun W2S2R1X2
aun asi S2
aun no W2R1X1
aunqu W1N2S1X1
av A2
avisa A2
aviso N2X1
aviso de N1X1
ayer W5N3X3O1
ayer y W2
azul I2
baja R1X1
bajo N1A2
balea S1P1
barra W2
bien W2S2I3R2X1A1O3
bien es S1O1
bien pero S1O1
buen W1I1
buen dia W1I1
buena W3N2I1R1X2P1O1
buena tarde W1N1R1
bueno W1N1I1X1
bueno dias N1I1X1
buzon N4A1
buzon y N2
cable X1P1
cada W4S1I1P2
cada cuant P2
cada dia W2
caduc I2R1
cafet I2
caja W2N2S2I5R5X1P1
caja de W1I1R3
caja venia I2
caja y S1X1
calle W1A8O1
camar N2
cambi W3S1I2R5X1A6
cambi de S1A2
cambi el I1R1A2
cambi la W2I1R1A1
cambi por R3
camio N1O1
canar S1P1
cance I1X22
cance antes X3
cance el X2
cance la X2
cance y X2
carga S1I3P1
cargo W1S1
carri S1I1P1
carte N2S3A2
carte no S1A1
casa W2N9A5P1
casa cuand W2
casa de A2
caso W1O1
cerra N1R1P1O1
cerra con N1R1
chama S1P1
chama pero S1P1
chofe R1A1O2
cierr A1O1
cinco S1I1O2
cinco estre O2
ciuda W1N1
cobra S9X1
cobra 0 S3X1
cobra dos S2
codig W1N1A4
codig posta A2
color W1I3R1X2
color no I2
como N7S1I1R5X1P6
como entre N4
como lo R2
como recib N3
como se S1R1P5
compa P2O1
compa con P2
compr W5N1S7I3R5X13P4O1
compr de R1X1
compr dos S2R2
compr el X2P1
compr en W2I1
con W8N7S3I3R3X4A5P9O12
con el W2N3A2P3O2
con la W2N1I1R2X1A2P1O2
con los I2
con mi W1N1A1
con que P2
con quien O2
con su R1O2
confi X1P1
const N3I1R1
const como N2
const que I1R1
conta I1O1
conte O2
contr S3I1P1
contr entre S2
conve R2
corre W2N2R1A3O4
corri W1A2
corti W2
cosa W1N1
cosas N1S2X1
cread W2O1
creo W1N1S1
creo que W1N1
cual W1S1P2
cual es W1S1
cuand W8N1S1R3P3
cuand llega W2P1
cuand me R3
cuand vuelv W1P1
cuant S2R3P5
cuant dias R2
cuant hay P2
cuatr W1S1X1P1O1
cuatr dias S1X1
cuent W1R2A1
cuest S2
cupon S2O1
cupon de S2
da N1I1R1X1
dando N1O1
dando las N1O1
dar W1I1O1
datos O3
de W22N22S30I15R25X21A24P16O17
de 0 W1S3I1X2A1P2
de aceit I1O1
de antes O2
de baja R1X1
de color X2
de compr P3
de devol R5
de dos W1N1
de entre W2N2A1O1
de envia R1X1
de envio S13X1
de guia W3
de hoy X2
de impor S2
de la W1N9I3R4X2A4P1O1
de las W2N2I1A2P1
de lo W1R1
de los W1S2I2R2O1
de manda R1O1
de mas S2
de mi W3N3I1X2A6O3
de model X2
de no X2
de que N2R1X4P2
de quien N3
de recog N1A2
de repar A1O1
de retra W1S1
de segui W2
de su W1O1
de un A1P1
de usted N1S1
de verda W1X1P2
de viaje N1A1P1
de vuelt S1R9
deber S2I1
decia S2I1
decir W4X1O2
decir que W2
decir si W2
defec S1I2
deja W1X1
dejad N1A1O1
dejar N6I1X2O1
dejar en N3
dejar sin X2
dejen A4O1
dejen con A3
dejo I1X1A1O1
del W4N3S6I4R2X4A10O2
del 0 W1N1R1
del dia X1A1
del envio S3I1
del garaj A1O1
del pedid W1X2
del viern W1S1
demas S1I1R1X3
dentr N1S1I3O1
depos N1R1
derec I1R1A1
derra I2
desco I1R3
descu S1P1
desde W8S1I2R2X2O1
desde el W5R2
desde hace W3I1
desgl O2
desis R1X1
despu A3
despu de A2
devol N1S3R22X1P2
devol el N1S1R1
devol los R2
devue W2N1S3R5A1
devue el N1R1
devue esos S2
dia W7N3S1I2R4X1A2
dia 0 W1N1R4A2
dia el W1I1
dia y N1S1
dias W6N2S3I2R4X3O1
dias de W1S1I1
dias tengo R2
dias y W1R1
dice W3N6S1I1R1X1P1
dice entre N3
dice q W1N1
dice que W2N1R1
dicen N6R1X1
dicen que N6R1X1
diero W1N2
diez I1X2
diez minut I1X1
difer S2P1
dijer W1S2R1
dijer que S1R1
diner W1N2I1R6X1
direc W1N2R1X1A7O1
direc de X1A1O1
discu S1P1O2
disti W1I1
disti y W1I1
donde W8N3R3P1
donde anda W2
donde esta W5N2R1
dos W5N3S6I5R4X4P1O2
dos cosas S1X1
dos seman W1R1
dos sin R2
dos veces S2X3O1
edifi N1A1
efect X2
el W31N29S28I22R22X13A29P16O14
el 0 W3N1R2X2A5
el anunc S1I1
el artic S1R1X1
el buzon N4A1
el cable X1P1
el carga I1P1
el carri S1I1P1
el carte N2S2A2
el chofe R1A1O2
el codig N1A3
el color I2
el compr R2
el contr I1P1
el cupon S1O1
el de S1A3
el dia W1N2R4A1
el diner N2I1R2
el envio W2S7R1X1A1
el estad W1N1
el juego W1I1
el jueve W1S1
el lunes W5N1S1A1
el manua P2
el marte W1N2S1
el mensa W1O1
el mio N1R1X1A1
el mismo W1S1
el model X1P2
el nombr N1A1
el numer W5R1A2
el otro X2
el paque W2N4S2I2R2O1
el pedid W1N1S1X5A1
el piso A2
el plazo I1R1
el porte N2A1
el produ W1S3I1R1O1
el reemb W1S1R5
el regal N1S1
el repar W3A3O1
el sabad N1A1
el segui W3N2
el telef A2O1
el trans W1S1
el viern W2A1P1
elimi X1O1
emiti R1O1
empre A1O3
en W23N27S14I14R11X6A11P10O10
en 0 S1P1
en aduan W2
en casa W2N2P1
en el W2N7S5I4R2A1P2
en la W6N6S4I6R5X1A5O1
en lugar I1A1
en mi N3R1A2O1
en otra W1N4
en otro W2P1
en porte N2
en repar W3
en su W1N1R1X1P1O2
en un N1S1P1
en una X1P1
en vez I1R1X1
en zarag W2
enchu I1P1
encie I2
encim S1I1
encon W1X3O1
encon en X2
encue W1A2P1
enero W1X1
engra P2
enton R1A1
entra R2A1P1O1
entre W4N36S6R2X2A9P1O1
entre a N5A1
entre ayer N2
entre despu A2
entre el W1N4R1
entre en N5S1X1A3
entre era W1S1
entre no N2
entre pero N2
entre por N1A1
entre y N6
envia W4N1I1R1X5A1P1O5
envia de W1R1
envia la O3
envia por X1O1
envie N1X3
envio W7S29I1R2X2A1P2
envio a S3P2
envio de S1R1
envio expre S2
envio grati S2
envio me W1X1
envio por S1X1
envio si S2
envio urgen W1S2
envio y S2
equiv R1X5O3
equiv de R1X4O1
era W3N1S3R1
era el W1N1
era grati S2
error S2R1X1O1
es W7N8S2I13R2X1A20P11O5
es 0 A5
es calle A2
es compa P2
es de N2X1P1
es el N1A5
es entre N2
es la W1I1
es lo I3
es mi N1A1
es muy W1P1
es origi I2
es para W1O2
es que S1R1A1P1
es solo P1O1
es un W1N1A1
es una I2O1
esa N3
escri X1A1
ese W1N2S1X2
eso W1S4R1P1O1
eso que W1R1
esos S5O1
esos 0 S3
espan W1P2
esper W2X1
espos R1A1
esqui I1X1
esta W11N8S1I8R8X3A2P1O3
esta bien W2O1
esta caduc I1R1
esta entre N2
esta manan X2
esta mi W2N2R1
esta parad W2
esta preci R2
esta rota I2
esta sin R3
estab W3N6I1O1
estab en W2
estad W1N2R2
estad ingre R2
estaf W1N1O1
estam W2
estam a W2
estan S1I2A1
estar W1I1A2
este I1R1X1O1
estim W2R1
esto W1I3X1O1
esto es I2
estoy N2X1A5
estoy a X1A1
estoy en N2
estre I1R1O3
estuv W1N1
etiqu W2I1R3A1
etiqu cread W2
etiqu de R3
euros S4
excel O2
exijo N1X1
expre S3
expre y S2
factu S1O9
factu con O3
falso N1I1
falta W1N1S3I7X1A3O1
falta de S1I1
falta dos N1I1
falta el I1A3
falta los S1I1
favor W4S1R1X5A4
favor de W1X1
fecha W5X1O1
fecha de W2O1
feliz O2
figur N3
figur entre N2
final R1X2
final no R1X1
firma N1S1
firmo N3
firmo por N2
fisca A1O1
flete S2
foto N4I3
foto de N3
foto y N1I1
fotos N1I1
franq S2
fue N2S1O2
fue entre N2
fue muy O2
fuera A2
fui N2
funci W2I1A1P1O1
funda W1I1P2
furgo W1O1
garaj A1O1
garan P1O1
gasto S7X1
gasto de S6
graci W1N3I1X3P1O7
graci por N1O1
graci todo O2
grand R2P1
grati S6R1
grati y S2
guada W1P1
guard N1A1
guia W3A1
gusta R2A1
h S1A1
ha W6N8S1I1R3A1P1O3
ha llega W2N2O1
ha salid W2O1
ha venid N2R1
habei S2I1R1
haber N1P2
haber stock P2
habia W2N1S1I1R1X1O1
habia compr R1X1
habia nadie W2N1
habla W1N2O1
habla con W1N1
hace W5N1I1R3X2O1
hace 0 W2
hace tres W1N1R1
hace una W1I1O1
hacen W1P2O1
hacen envio P2
hacer W1X1
haga X1P1
hagan W1O1
hago W1R2O1
han W3N1S5R4X2A2
han cobra S2
han devue R2
han hecho R1X1
han llega W1R1
han sumad S2
hasta A2
hasta el A2
hay W2N5S1I3R1X1A3P4
hay nada N3
hay que S1R1A1P2
he W2N11I1R3X1A3O1
he estad R2
he mudad A2
he pregu N2
he recib W1N5
hecha S1I1
hecho R1X1
herma A1O1
hice W1X3
hice el W1X1
hija N1O1
hijo W1X3
hizo N1X1
hola W2S2I1R2A1P1O1
hora N1S1I1
hora no N1I1
hoy W5N1X3P2
hoy me X2
huele I3
huele a I2
iba R3
igual W1R2X2A1
impor S2
impue S3
inclu S2P1
infor W2
ingre R3
inter X2A1O1
iphon I1P1
iva S1O3
iva desgl O2
izqui I2A1
juego W1I1
jueve W1S1
kilos P3
la W16N18S11I32R23X16A20P13O12
la app W1N3
la caja S1I5R4P1
la calle W1A2O1
la cance X2
la chama S1P1
la compr N1S1X5
la devol S1R8X1
la difer S2
la direc X1A3O1
la entra R1O1
la entre W1N4S2
la estan I2
la etiqu I1R3A1
la factu S1O6
la fecha W4X1O1
la foto N4I2
la furgo W1O1
la lampa I1R2X1
la mesa I1P1
la misma W1S1R1P1
la mitad I1R1
la mochi I1R1
la ofici R1A2
la otra W2
la panta I1R1
la paque W1A1
la puede P1O1
la puert N4S1R1O1
la que I1R1
la seman I1A1
la talla I1R1X1
la tapa I3P1O1
la tarde X1A1
la tarje W1S1R2O1
la vecin A3
la web W1S1I1X1
lado W1N1I2
lampa W1I1R2X1
las W5N6I2R1X1A2P4O3
las 0 N4R1A2
las corti W2
las dos W1X1P1
las funda W1P1
las graci N1O1
lavar P2
le W1N3S1I3R1X2A3P2O3
le cambi I2
le puede A1O1
les W1N1I1R1X2O3
listo R1O1
litro W1P2
llama N1R1A1O1
llave N1S1
llega W13N3R3X1A1P2O3
llega a W1P1
llega ayer W2
llega el W1X1P1
llega un N1O1
llego W1N2S3I6P1O2
llegu W1N1
lleva W2X2A1P3
llevo W4R2O1
llevo tres W3
lo W10N24S12I6R16X23A10P5O7
lo compr W1X1
lo dejar N6
lo dejen A3
lo del S2
lo demas I1R1X1
lo devue R1A1
lo encon X1O1
lo entre N3A1
lo envia W1X1
lo envie X3
lo habia X1O1
lo hago R2
lo han W1N1S1
lo he N2R1X1
lo mande X4
lo mando R2
lo neces W2R2X2
lo pedi S1X1
lo pido S1P2
lo puede A2
lo que S2I2R1X1O1
lo quedo S2
lo quier R1X4P1O1
lo recib N1R1
lo tengo W1N2
lo tenia O2
lo tiene N4P1
lo vuelv W1X1
los W2N2S12I9R8A1O1
los 0 S4I1R2
los dos N1R1
los gasto S4
los porte S3R1
los torni I2
lucec I2
luego A1P1
lugar I1A1
lugar de I1A1
lunes W6N1S1A1
lunes y W3S1
m I2A1
madre N2
madri W1A1
mal X1A4
mal es A2
mal la X1A1
mama A1O1
manan W1X3A1
manda W1I5R2X1A4O1
manda a A2
manda otra I2
mande N1R2X4A1
mando R3P1O1
mando de R2
mano N1P1
manos N2
manua P2
marca N3X1O1
marca entre N2
marid R1X1O1
marte W1N2S1
mas S5R1X2
mas por S2
me W20N14S30I10R28X18A12P6O9
me abona S1R2
me acaba X2
me apare N2X1
me cambi W1S1
me cobra S4
me conve R2
me da I1X1
me deja W1X1
me desco R2
me devue W1N1S1R1
me dicen N1X1
me dijer S1R1
me envia I1O1
me equiv R1X4O1
me gusta R1A1
me ha W2R1O1
me habei S2I1R1
me han S4R3A1
me he A2
me la W1R2
me llega N1O2
me llego W1S1I2
me lo W1N2S4R2X3A2
me los S1I1
me manda I3R1
me parec S2
me pidio S2
me puede W4S1O2
me queda R4
me quedo R1P1
me recom P2
me regre S2I1
me robar N2
me sale W1N1
medid P3
medid tiene P3
mejor R1X1A3P1O1
mejor a A1P1
mejor que A2
menos I1R1
menos de I1R1
mensa W2N1R1P1O5
mensa de O2
mensa envia P1O1
menti W1N1
mes R1X2A1P1O1
mesa I1P1
mi W18N20S2I3R10X9A15P3O12
mi calle A2
mi casa N5A1
mi compr W2S2X1
mi diner W1R4
mi espos R1A1
mi hijo W1X3
mi mama A1O1
mi marid R1X1O1
mi no W1N2
mi ofici N1A1
mi orden W1X1
mi paque W4N1
mi pedid W5N3X1O1
mi perro I1O1
mi reemb R2
mi sobri A1P1
mi telef X1A1
mi traba A2
mierc W1N1
mierc y W1N1
mil I1X1
minut N1I1X1
mio W1N1R1X1A1
mirar W1N1
mis N2O3
mis datos O3
misma W1S1R1A1P1
misma caja S1R1
mismo W1S1
mitad I1R1X1
mochi I1R1
model X3P2
monta W1I1P1
monte S1I1X1
mucha R1O3
mucha graci O3
muchi I2
mudad A2
muy W1N1S1P1O2
nada W4N16S4I4R2O2
nada de W1N2S1
nada en N1S1O1
nada y N2I1
nadie W3N5S1R1A1
neces W2R4X2O5
neces el R1O2
neces factu O3
negro A1P1
ni N3I2R2A1O2
ningu W1N7I1
ningu paque N2
no W28N41S9I20R18X20A14P4O8
no apare W1N2R1
no el A4
no encie I2
no es W1N4I7A1O1
no esta N2
no estab W1N1
no estoy A2
no funci W2I1A1O1
no ha W1N4R1
no habia W2N1
no hay W1N5I2A2
no he W2N4O1
no la I1R1X1P1
no le N1R1
no llega W1A1
no lo W1N5R2X9
no me W4S5R7X5A2O2
no pasa W1S1
no quier W2R1P2
no sabe W1N1
no se W1I2R1O1
no tengo W2N3
no tiene N1I1
no vino W1N1
noche N1I2O1
nomas S1P1
nombr N1A3O2
nombr de N1A2O1
norma S2P1
notic W2
numer W6N1R2A2
numer de W5R1A1
nunca W1N1S1R1
o W2N3S3I1R2P6O1
o me N2I1R1
o va W1S1
ofici N1R1A3
olla I1P2
olvid A1O3
opini O2
orden W1X2
origi I2R2
os W1N1S1I1R1X1A1O3
os pedi W1X1
otra W3N4I2P1
otra direc N2
otras W1S1
otro W2N1I3R1X5A1P1
otro color I1R1
paga S1R1
pagar S6
pagar aduan S2
pago S3
pague W1S5R3
pague envio W1S3
pais W1P1
panta I1R1
paque W7N9S2I3R2A1O1
paque de N2
paque esta W2
paque y W1I2
para W6I2R2X1A2P6O6
para cuand W2
para el W3A1
para iphon I1P1
para la P1O1
parad W4X1
parad en W3
parec S2I1
parti S1A1
pasa W3S1
pasa con W2
pasad W1N1S1R1
pasar W1R3A1
pasar el W1R1
paso W2I1R1X1
pedi W1S1I7R2X4O2
pedi el S1I1O1
pedi una W1I1R1
pedid W9N4S1X11A1O1
pedid 0 W2
pedid de N1X1
pedid lo W1X1
pedid y X2
pedir R1X1
pendi R1X2
peque P2
perdi W1P1
perdo W1O3
perfe O2
perfu I1P1
permi R1X3O1
pero W4N10S5I3R2A1P2O1
pero aqui N2
pero el W1S1
pero en R1A1P1
pero la W1I1
pero no N4R1P1
perro I1O1
perso P1O1
pesa S1P1
pesos S4
pesos de S2
pidie S1O1
pidio S3
pidio 0 S2
pido S2I1P2
pido hoy P2
pieza I3P1O2
pilas P3
piso X1A4O1
plaza A1P1
plazo S1I1R1
podei W1A2O2
pone W4N3A1P2O1
pone entre N2
pone que W2N1
poner N1A1O1
ponga A2
ponga a A2
pongo W1R1
ponia W1N1S3
ponia grati S2
por W9N9S19I5R10X8A6P1O8
por donde W2
por el S2R1
por error X1O1
por favor W3S1R1X4A4
por la S1R1X1A2
por las I1P1O1
por lo I1R1
por mi N3O1
por que W1S6R3X1O2
por si A1O1
por un S1I1R1
porfa W1S1X1A1
porqu W1N2S3R1X2A1P1O1
porqu a W1N1
porqu el X1A1
porta A2
porte N3S5R1A1
porte no N2
porte por S3
posta A2
preci S1R3X2O2
pregu N3P1
pregu y N2
prepa W1X2
prime S2P2
produ W1S3I3R1O3
produ y W1O1
publi S1O1
puebl N1A1
puede W5N2S1I1R3X5A9P3O5
puede cambi R1A1
puede cance X2
puede decir W2
puede entre A2
puede envia A1O2
puede manda I1A2
puede mirar W1N1
puedo I1R2X4A2O1
puert N5S1R1O1
puert y N2
pues N1X1
puest N1S1A1
punto N1A2
punto de N1A2
puse X2A3O1
puse la X1A1
q W2N1S1I2A1P1
q lo S1A1
que W19N21S18I9R19X15A12P14O13
que compr W1I1
que const N1I1
que el W1S1I1X1A2
que engra P2
que es N1O1
que iba R2
que la I1R3O1
que llega W2
que lo N6R1X2A2
que me W1N2S6R2A1
que medid P2
que no W5N3S1I1R2X1O2
que os R1X1
que pagar S3
que pago S2
que pague S1R3
que pasa W2
que pedi I2R1O1
que salga X2
que se W1N3A1P1
que segun N1O1
que si N1A2
que talla P2
que ya N2S1X2A1
queda W1S1I3R4
queda en W1I1
quedo S2R2X2P2O1
quere I1R2X1
quere y R2
queri I1P1O1
quien W1N6S1I1R1O4
quien me W1S1
quier W4N1S6R9X6A1P3O2
quier cambi R1A1
quier cance X3
quier devol R3
quier el W1S1R2
quier mi W1R1
quier que W1N1S3X1P1O1
quier saber W1R1
quinc I1R1
quinc dias I1R1
quisi X2P1O1
quita S1X2
quita el X2
rapid S1O1
rayad I1O1
recar S2
recha R2
recha el R2
recib W4N12S2R4A2
recib el W1N2R2
recib en A2
recib la W1R1
recib nada W1N3
recib pero N2
recib un N2
recla N2O1
recog N4R1A3
recog en A2
recom P2
reemb W1S3I1R8
reemb la S1R1
regal W1N1S1A1O2
regre W1S3I1R3P1
regre lo S2
remed W1N1
remot S1I1
repar W5N1A4O3
resen O2
retra W1S2
revis N1I1
reyes W1A1
rfc O2
robar N2
robar el N2
rojo W1I1
rompi I1O1
rota I2
roto N1I2A2
sabad W1N1A1
sabe W2N1O1
sabe nada W1N1
sabei W2
saber W2R1P2O1
saber si R1P1O1
sale W3N3S1R1
salga X3
salid W3O1
salid ya W2
salio W2X1O1
salud W1S1R1
san A2
se W3N7S1I13R6X5A8P9O5
se entre N2
se ha W1N1I1A1O1
se le I1P1O1
se lo N3I1R2A1
se me R1A1O1
se puede R3X3A3P2
segui W5N2
segui no W3
segun W4N6I3P1O1
segun la N1I1
segun usted N2
seis W1I2
seman W4S1I3R2X1A1O1
seman y W1I2R1O1
senor W1N2S1P1O1
seria S1X1
seur N2
si W6N3S5I2R2X3A7P6O3
si compr S1P1
si el R1A1P1
si lo W1S1I1X1P2O1
si no W1N1A6
sido N2
siemp N1A1
sigo W3
sigo sin W2
sigue W4R1A1
sigue igual W1A1
silla W1P1
sin W2N2S1R5X8A1O1
sin abrir R2
sin efect X2
sin permi X3
sin quere R2X1
sirve X1P3
sirve para P3
sobre S1R1
sobri A1P1
sola W1N1I1
sola a N1I1
solic X2O1
solic la X2
solo W3S3I1R2X1A1P2O1
solo la X1O1
solo me W1R1
somos O2
somos una O2
son S2I1O1
soy N1S2P1O2
soy prime S2
stock P2
su W1N3R2X2P1O6
su tiend X1P1O2
sumad S2
tal N2
talla I2R3X1P2
talla me P2
tambi S2
tampo W1N1
tan X1O1
tanto W1S1
tapa I3P1O1
taqui N2
tarda W1S1X2
tarda demas X2
tarde W1N1S1I1R1X1A2
tardo S2O1
tarje W1S2R2O2
telef X1A4O2
tendr O2
tendr que O2
tener S1P1
tengo W4N7S1I2R4P1
tengo el N1I1R1P1
tengo nada N2
tengo para R2
tengo que W1R1
tenia W2O2
tenia mi O2
tenia que W2
tiemp W1S1R1X1A1
tiemp de X1A1
tiend S1R1X3P1O3
tiend de R1X1
tiene N6I5R1X1P8O2
tiene la P2
tiene un R1O1
timbr N1A1
tire R1P1
toda I1X1
toda la I1X1
todav W3S1X4A2
todav no W2S1A1
todo W1N1S2I2X1O3
todo bien I1O1
todo el W1N1I1
todo perfe O2
todos N1O1
torni I3
total S2
traba R1A2
trae I2X1P4
trae el I1P1
trae pilas P2
trami W1X1
trans W3N2S2
tres W5N1S3I1R1P1
tres dias W2N1
tres seman W1S1I1R1
tuve S2
tuve que S2
ultim W1S1
un W4N7S8I4R7X2A4P4O3
un 0 I1R3
un corre N1O1
un mensa N1R1
un mes R1A1P1
un punto A2
un regal W1A1
un salud W1S1
un solo S2
una W6N4S1I9R2X3P3O7
una caja W1X1
una de W1N1
una empre O2
una seman W1I1X1O1
uno I2R3X2A1P1
uno de I2
uno en A1P1
urgen W1S2X1
urgen y W1S2
usado I2
usar R1P1
use S1I1
usted W1N5S1I1X1O3
usted por N1O1
va W2S1R1A1O1
va a W1R1A1
vacia N2I1
vacio N2
vale W1R1P1O1
van W3S1
vaso W1S1
veces S3X3O1
vecin N3A3
vecin del N1A1
vende R1X1P1O4
venia W1N1S1I5
venia aplas I2
venid N2R1
venid nadie N2
veo S1R1X1P1
ver I1X1A1
verda W1N1X1P2
verda o N1P1
verde N2P1
vez N1I2R1X1P2
vez de I1R1X1
viaje N1A1P1
viene W4I2A2P1O1
viene el W1P1
viern W4N1S1A1P1
vino W2N1S3I3
vino el W1S1
vive N2
vivo N3S2
vivo en N2S2
volve W1N1P1O1
volve a N1P1O1
vosot R1O1
voy N1I1R1A1
voy a N1I1A1
vuelt S1R9
vuelv W3X2P1
vuelv a W1X2P1
vuest S1R1X1O1
web W1S2I1X1
y W23N31S21I28R13X10A10P7O9
y a W1N2S1I1
y al I2
y aqui N2
y aun S2
y el W2N7R1A1P1
y en W3N2S2
y encim S1I1
y es I2A2
y estam W2
y he N2
y la N1I3X2P1
y los I2
y me W2S6I2X1O1
y mi W2N2S1I1R1
y nada W1N2I1R1
y ningu N1I1
y no W3N7S1R1X1A2O1
y se I1X1O1
y tardo S2
y todav W1S1X1
y vino S1I1
y voy N1R1
y ya W4I2R2X1
ya W12N7S5I3R9X11A1P2O5
ya es W2
ya esta S1R1A1O1
ya habia S1R1
ya le N1I2
ya llego S1P1O1
ya lo W1N2R1X4O1
ya me W1S1
ya no N2S1I1R3X4
yo W2N9S2I1R3A3O3
yo a R2A1
yo estab W1N1
yo no N4O1
zapat N1R1
zarag W2
zarag desde W2
"""
