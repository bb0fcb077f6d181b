"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W9N7S18I4R11X2A21P6O4
0 0 W4N3S7I1R3X1A6P1O1
0 de W1S5I1R2
0 dias W2S1
0 euros S3
0 h S1A1
0 lo S1P1
0 me W1I1R1
0 pero N1R1
0 pesos S3
0 pieza I1O1
0 por X1A1
0 que N1R2P1
0 y W2N2S1I1R3A3P1
a W5N11S6I6R3X4A15P10O4
a 0 W1A1
a canar S1P1
a casa A2
a envia W1N1
a haber P2
a la N1I4A1P1
a las N3
a mi N2I1R1A3O1
a nombr A2
a parti S1A1
a que R1O1
a quien N3O1
a tiemp W1S1X1
a un A2
abona S1R2
abrir N1I2R3O1
acept N1R2
aduan W2S2
aguan P2
aguan 0 P2
al W1N5S2I4R2X2A2P1O2
al 0 A2
al abrir I2
al final R1X1
al vecin N2
algui W1N2
algui firmo N2
algun W2
almac W1X1
amazo W1N2
anda W1A1
antes W1X4A1P3O2
antes de X4P3
antig X1A1
anula X5
anule X4
anule el X2
anunc S1O1
apare W1N4S1R2X1
apare como N1R1X1
aplas I2
aplic S1X1
app W1N3
app dice N3
aqui W1N4
aqui no W1N3
artic S1R1
asegu N2
asegu que N2
asi S1I2R1X2A1
asi no I2
asi que R1X2A1
atenc A1O1
atent W1X1
atras I1O1
aun W2S1R1X2
aun no W2R1X1
aunqu W1N2S1X1
av A2
aviso N2
ayer W4N3X2O1
ayer y W2
azul I2
bajo N1A2
barra W2
bien W2S2I1R2X1O3
bien es S1O1
bien pero S1O1
buena W3N1X2O1
buena tarde W1N1
bueno N1I1
bueno dias N1I1
buzon N4A1
buzon y N2
cada W2S1I1P1
cada dia W2
caduc I2R1
cafet I2
caja W2N1S2I4R4P1
caja de W1R2
caja venia I2
calle A7O1
cambi W2I2R4X1A5
cambi de A2
cambi el I1A1
cambi la W2I1R1A1
cambi por R3
canar S1P1
cance X21
cance antes X3
cance la X2
cance y X2
carga I2P1
cargo W1S1
carri S1I1P1
carte N2S2A2
casa W2N9A3
casa cuand W2
chofe A1O2
cinco S1O2
cinco estre O2
ciuda W1N1
cobra S8
cobra 0 S3
cobra dos S2
codig W1N1A3
codig posta A2
color W1I3R1X1
color no I2
como N5I1R5X1P5
como entre N2
como lo R2
como recib N3
como se R1P4
compa P1O1
compr W3N1S5I2R5X8P4O1
compr de R1X1
compr dos S1R2
compr el X1P1
compr en W1I1
con W6N4S3I2R1X2A3P5O11
con el W2N3A1P2O2
con la N1I1R1A2P1O2
con quien O2
confi X1P1
const N2R1
conta I1O1
contr S3I1P1
contr entre S2
conve R2
corre W2R1A3O4
corri W1A1
cosas N1S2X1
creo W1N1S1
creo que W1N1
cual W1S1
cual es W1S1
cuand W8S1R2P3
cuand llega W2P1
cuand me R2
cuand vuelv W1P1
cuant S1R2P3
cuant dias R2
cuatr W1S1O1
cuent R1A1
cuest S2
cupon S1O1
da N1R1X1
dar W1I1O1
datos O2
de W18N15S23I11R17X12A17P11O12
de 0 W1S2I1X1A1P1
de antes O2
de compr P3
de devol R3
de dos W1N1
de entre W2N2A1O1
de envio S12
de guia W3
de la W1N8I3R2X2A2P1O1
de las W2N1I1A1
de los W1S1I2R2O1
de mi W3N2X1A3O2
de model X2
de que N1R1X3P1
de quien N2
de recog N1A2
de retra W1S1
de segui W2
de su W1O1
de un A1P1
de verda W1P1
de viaje N1A1P1
de vuelt R6
deber S2I1
decir W3O2
decir si W2
defec I2
dejad N1A1
dejar N5X2
dejar en N2
dejar sin X2
dejen A3O1
dejen con A2
dejo I1X1
del W4N2S4I3X4A8O2
del 0 W1N1
del dia X1A1
del envio S3I1
del pedid W1X2
demas S1I1R1X3
dentr I3O1
derec I1R1
derra I2
desco I1R1
descu S1P1
desde W7S1I1R1X2O1
desde el W4R1
desde hace W3
desis R1X1
despu A2
devol N1S2R17X1P1
devol el N1R1
devol los R2
devue W2N1S3R5A1
devue el N1R1
devue esos S2
dia W5N2S1I2R3X1A2
dia 0 W1N1R3A2
dia y N1S1
dias W5N2S3I1R3X1
dias de W1S1
dias tengo R2
dice W2N5I1R1X1
dice entre N3
dice que W2N1R1
dicen N5R1X1
dicen que N5R1X1
diero N2
diez I1X2
diez minut I1X1
difer S1P1
dijer W1S2R1
dijer que S1R1
diner N2I1R5X1
direc W1N2R1X1A7O1
direc de X1A1O1
discu P1O1
donde W5N3R2P1
donde esta W4N2R1
dos W4N1S5I4R3X4O1
dos cosas S1X1
dos seman W1R1
dos sin R2
dos veces S2X3
efect X2
el W23N25S22I16R16X9A22P11O9
el 0 W2N1R2X1A5
el artic S1R1
el buzon N4A1
el carga I1P1
el carri S1I1P1
el carte N2S1A2
el chofe A1O2
el codig N1A2
el color I2
el compr R2
el contr I1P1
el cupon S1O1
el de S1A1
el dia W1N2R3A1
el diner N2I1R2
el envio W1S6X1A1
el lunes W3N1S1A1
el manua P2
el marte W1N2
el mio R1X1
el model X1P2
el numer W4R1A2
el otro X2
el paque W1N4S1I1R1O1
el pedid W1N1X3A1
el piso A2
el porte N2A1
el produ W1S3I1R1
el reemb W1S1R5
el repar W3A3O1
el sabad N1A1
el segui W3N2
el telef A2
el trans W1S1
el viern W2A1P1
emiti R1O1
empre A1O3
en W18N21S12I10R7X4A8P6O5
en aduan W2
en casa W2N2
en el N6S5I2R1A1P2
en la W3N4S4I4R4X1A3
en lugar I1A1
en mi N3R1A2
en otra W1N4
en otro W2
en porte N2
en repar W3
en su W1N1O2
en un N1S1
en una X1P1
en zarag W2
encie I2
encon X3O1
encon en X2
encue W1A2P1
entra R2P1O1
entre W4N30S6R1X1A8P1O1
entre a N2A1
entre ayer N2
entre despu A2
entre el W1N4
entre en N5S1X1A2
entre era W1S1
entre no N2
entre pero N2
entre por N1A1
entre y N5
envia W4N1I1X5A1P1O3
envia la O2
envia por X1O1
envie N1X2
envio W6S25I1R1X1A1P2
envio a S2P2
envio expre S2
envio me W1X1
envio si S2
envio urgen W1S2
envio y S2
equiv R1X4O2
equiv de R1X3
era W1N1S3
era grati S2
error S2R1X1O1
es W6N6S2I12R1A14P8O3
es 0 A4
es calle A2
es de N2P1
es el A3
es la W1I1
es lo I2
es mi N1A1
es origi I2
es para W1O1
es que S1R1P1
es solo P1O1
es un W1A1
es una I2O1
ese W1N1S1
eso S2P1O1
esos S3
espan P2
esper W1X1
espos R1A1
esta W10N7I7R5X3A2P1O2
esta bien W2O1
esta caduc I1R1
esta entre N2
esta manan X2
esta mi W2N2R1
esta parad W2
esta rota I2
esta sin R2
estab W2N3I1
estad N2R1
estaf W1N1O1
estan I2A1
estar W1A2
este I1R1X1
estim W2R1
esto I2X1O1
esto es I2
estoy X1A4
estre R1O3
estuv W1N1
etiqu W1I1R3A1
etiqu de R3
euros S3
excel O2
expre S2
expre y S2
factu S1O8
factu con O3
falso N1I1
falta W1S3I6A3
falta de S1I1
falta el I1A3
falta los S1I1
favor W2S1R1X4A3
fecha W4O1
fecha de W2O1
figur N3
figur entre N2
final R1X1
final no R1X1
firmo N3
firmo por N2
foto N3I3
foto de N3
franq S2
fue N2S1O2
fue entre N2
fue muy O2
fuera A2
fui N2
funci W2I1A1P1O1
funda I1P2
garan P1O1
gasto S7X1
gasto de S6
graci W1N2I1X2P1O6
graci todo O2
grand R2P1
grati S4
guard N1A1
guia W3
gusta R2
h S1A1
ha W6N5S1I1R2O2
ha llega W2N1
ha salid W2O1
ha venid N2R1
habei S2I1R1
haber P2
haber stock P2
habia W2N1S1I1R1O1
habia nadie W2N1
habla W1N1O1
habla con W1N1
hace W3N1R3X1
hace tres W1N1R1
hacen P2O1
hacen envio P2
hago W1R2
han W2N1S4R4X2A1
han cobra S2
han devue R2
han hecho R1X1
han llega W1R1
hasta A2
hasta el A2
hay W1N4S1I3A2P3
hay nada N3
hay que S1P1
he W2N9I1R1X1A3O1
he mudad A2
he pregu N2
he recib W1N5
hecho R1X1
hice W1X3
hice el W1X1
hija N1O1
hijo W1X3
hola W2S1I1R1A1P1O1
hora N1S1I1
hora no N1I1
hoy W3N1X2P2
huele I2
igual W1R2X2A1
impue S2
inclu S1P1
ingre R2
iphon I1P1
iva O2
izqui I1A1
kilos P2
la W11N14S9I24R17X11A15P8O8
la app W1N3
la caja S1I4R3P1
la calle A1O1
la cance X2
la compr N1X3
la devol S1R6X1
la direc X1A3O1
la entra R1O1
la entre W1N4S2
la estan I2
la etiqu I1R3A1
la factu S1O5
la fecha W3O1
la foto N3I2
la lampa I1R1X1
la mesa I1P1
la misma W1S1R1
la mitad I1R1
la ofici R1A1
la otra W2
la panta I1R1
la puede P1O1
la puert N3S1O1
la seman I1A1
la talla I1R1X1
la tapa I2P1
la tarje W1S1R1
la vecin A2
la web S1I1X1
lado W1N1I2
lampa W1I1R1X1
las W3N4I1R1X1A1P2O3
las 0 N3R1A1
las dos W1X1
lavar P2
le N3I3R1X1A1P2O3
le cambi I2
les W1I1X1O2
listo R1O1
llega W13N1R3A1P2O2
llega a W1P1
llega ayer W2
llega el W1P1
llego W1N2S3I5P1O2
lleva W1X2A1P3
llevo W3R1O1
llevo tres W3
lo W6N19S10I4R11X17A8P4O6
lo compr W1X1
lo dejar N5
lo dejen A2
lo del S2
lo demas I1R1X1
lo devue R1A1
lo encon X1O1
lo entre N3
lo envia W1X1
lo envie X2
lo hago R2
lo han W1N1S1
lo he N1X1
lo mande X3
lo mando R2
lo neces W2R1X1
lo pedi S1X1
lo pido S1P2
lo puede A2
lo que S2I2R1O1
lo quier R1X3P1O1
lo recib N1R1
lo tengo N2
lo tenia O2
lo tiene N2P1
lo vuelv W1X1
los W2N1S9I5R8O1
los 0 S2R2
los gasto S4
los porte S2R1
los torni I2
lugar I1A1
lugar de I1A1
lunes W4N1S1A1
lunes y W3S1
m I2A1
madre N2
madri W1A1
mal X1A3
mal es A2
mal la X1A1
mama A1O1
manan W1X3
manda W1I5R1X1A2O1
manda otra I2
mande R2X3A1
mando R3O1
mando de R2
mano N1P1
manos N2
manua P2
marca N3O1
marca entre N2
marid R1O1
marte W1N2
mas S4R1X2
me W15N10S24I8R21X11A9P3O5
me abona R2
me apare N2X1
me cobra S4
me conve R2
me devue W1N1S1R1
me dicen N1X1
me dijer S1R1
me equiv R1X3
me ha W2
me habei S2I1R1
me han S3R3
me he A2
me la W1R1
me llega O2
me llego W1S1I2
me lo W1N2S2X2A1
me los S1I1
me manda I3R1
me parec S2
me pidio S2
me puede W4O2
me queda R4
me recom P2
me regre S2I1
me robar N2
me sale W1N1
medid P3
medid tiene P3
mejor X1A3P1O1
mejor a A1P1
mejor que A2
menos I1R1
menos de I1R1
mensa W1R1P1O4
mensa de O2
mensa envia P1O1
menti W1N1
mes X1A1
mesa I1P1
mi W15N15S2I2R8X6A10P2O9
mi calle A2
mi casa N5
mi compr W2S2X1
mi diner R3
mi espos R1A1
mi hijo W1X3
mi mama A1O1
mi marid R1O1
mi no N2
mi paque W4N1
mi pedid W5N3X1O1
mi sobri A1P1
mi telef X1A1
mi traba A2
mierc W1N1
mierc y W1N1
minut I1X1
mio R1X1
mis N2O2
mis datos O2
misma W1S1R1A1
misma caja S1R1
mitad I1R1X1
model X3P2
monta W1I1P1
monte I1X1
mucha O3
mucha graci O3
mudad A2
muy S1P1O2
nada W4N14S3I4R2O2
nada de W1N1S1
nada en N1S1O1
nada y N2I1
nadie W3N5S1R1A1
neces W2R2X1O4
neces factu O3
negro A1P1
ni N2I2R2O1
ningu W1N5I1
ningu paque N2
no W21N35S4I16R13X15A9P2O4
no apare N2R1
no el A2
no encie I2
no es N3I6
no esta N2
no estoy A2
no funci W2I1A1O1
no ha W1N3R1
no habia W2N1
no hay N4I2A1
no he W2N4O1
no la R1X1
no le N1R1
no llega W1A1
no lo N4R1X7
no me W2S3R6X2A1
no quier W2R1P2
no sabe W1N1
no se W1I2R1O1
no tengo W2N3
no tiene N1I1
no vino W1N1
noche I1O1
nombr A3O1
nombr de A2
norma S2P1
notic W2
numer W5R1A2
numer de W5R1A1
nunca W1N1S1
o W2N3S2I1R1P4
o me N2I1
o va W1S1
ofici R1A2
olla I1P1
olvid A1O2
origi I2R1
os I1R1O1
otra W3N4I2P1
otra direc N2
otro W2I3R1X4
otro color I1R1
paga S1R1
pagar S4
pagar aduan S2
pago S2
pague W1S4R2
pague envio W1S3
panta I1R1
paque W5N8S1I2R1A1O1
paque de N2
paque esta W2
para W4I2R2A2P5O4
para cuand W2
para el W2A1
para iphon I1P1
para la P1O1
parad W4
parad en W3
parec S2I1
parti S1A1
pasa W3
pasa con W2
pasar W1R2A1
pasar el W1R1
paso W2I1X1
pedi S1I6X3O1
pedi el S1I1
pedid W7N4X8A1O1
pedid lo W1X1
pendi R1X2
perdi W1P1
perdo O3
perfe O2
perfu I1P1
permi X3
pero W3N8S3I2R2A1O1
pero aqui N2
pero el W1S1
pero en R1A1
pero no N4R1
perso P1O1
pesos S3
pesos de S2
pidie S1O1
pidio S3
pidio 0 S2
pido S2I1P2
pido hoy P2
pieza I2O1
pilas P3
piso X1A3O1
podei W1A2O1
pone W3N3A1P1O1
pone entre N2
pone que W1N1
poner N1A1O1
ponga A2
ponga a A2
ponia W1S3
ponia grati S2
por W4N5S15I4R7X5A4O6
por el S2R1
por error X1O1
por favor W2S1R1X3A3
por la S1A1
por lo I1R1
por mi N2O1
por que W1S6R2X1O1
por si A1O1
por un I1R1
porfa W1X1
porqu N1S1X1O1
porte N3S4R1A1
porte no N2
porte por S2
posta A2
preci S1R2X1O2
pregu N3P1
pregu y N2
prepa W1X1
prime S2
produ W1S3I3R1O2
produ y W1O1
puebl N1A1
puede W4N2I1R3X3A8P3O5
puede cambi R1A1
puede cance X2
puede decir W2
puede entre A2
puede envia A1O2
puede manda I1A2
puedo R1X3A1O1
puert N4S1O1
puest N1S1A1
punto N1A2
punto de N1A2
puse X1A2O1
puse la X1A1
q W1N1S1I1P1
que W15N16S15I7R14X9A9P11O9
que el W1S1I1A2
que es N1O1
que la I1R3O1
que llega W2
que lo N5R1X1A2
que me W1N2S6R1A1
que medid P2
que no W4N2S1R1X1O1
que pagar S3
que pago S2
que pague S1R2
que pasa W2
que pedi I2O1
que salga X2
que se W1N3A1P1
que si A2
que talla P2
que ya N2X1A1
queda W1I2R4
quedo S1R1X2P1O1
quere I1R2X1
quere y R2
quien N5S1I1R1O3
quier W2N1S5R8X5A1P3O1
quier cambi R1A1
quier cance X3
quier devol R3
quier el W1S1R2
quier que W1N1S3X1P1
quisi X1O1
quita S1X2
quita el X2
rapid S1O1
rayad I1O1
recib W4N9R4
recib el W1N2R2
recib la W1R1
recib nada W1N3
recib pero N2
recla N2O1
recog N3R1A3
recog en A2
recom P2
reemb W1S3I1R6
regal W1N1A1O2
regre S3I1R2P1
regre lo S2
remed W1N1
remot S1I1
repar W5N1A3O2
retra W1S2
rfc O2
robar N2
robar el N2
rompi I1O1
rota I2
roto I2A1
sabad W1N1A1
sabe W1N1
sabe nada W1N1
saber W2P1
sale W3N3S1
salga X3
salid W2O1
salio W1X1O1
salud W1S1R1
san A2
se W2N5I9R4X3A6P8O4
se entre N2
se ha W1I1O1
se le I1P1O1
se lo N3I1R1A1
se puede R3X1A3P2
segui W5N2
segui no W3
segun W3N5I3
segun usted N2
seis W1I1
seman W3S1I1R2X1A1
senor W1N1S1P1
seur N2
si W4N1S3I1R1X1A5P4O2
si el A1P1
si lo S1P2O1
si no W1A4
sigo W2
sigo sin W2
sigue W2R1A1
sigue igual W1A1
sin W2R4X8A1O1
sin abrir R2
sin efect X2
sin permi X3
sin quere R2X1
sirve P2
sirve para P2
sobri A1P1
sola W1N1
solic X2O1
solic la X2
solo W3S2I1R2X1P1O1
solo la X1O1
solo me W1R1
somos O2
somos una O2
son S1I1O1
soy N1S2P1O1
soy prime S2
stock P2
su W1N1X1O5
su tiend O2
tal N2
talla I2R2X1P2
talla me P2
tanto W1S1
tapa I2P1
tarda W1S1X2
tarda demas X2
tarde W1N1S1I1A1
tardo S2O1
tarje W1S2R1O1
telef X1A3O1
tendr O2
tendr que O2
tener S1P1
tengo W3N6I1R4
tengo el N1R1
tengo nada N2
tengo para R2
tengo que W1R1
tenia W2O2
tenia mi O2
tenia que W2
tiemp W1S1X1
tiend X2O3
tiene N3I3P6O2
timbr N1A1
tire R1P1
todav W2S1X4A2
todav no W2S1A1
todo W1N1S2I2O3
todo bien I1O1
todo el W1N1I1
todo perfe O2
torni I3
traba A2
trae I2X1P3
trae pilas P2
trans W2N1S2
tres W4N1S3R1P1
tres dias W2N1
tres seman W1S1R1
tuve S2
tuve que S2
un W2N3S5I3R5X1A4P2O2
un 0 I1R2
un punto A2
un regal W1A1
un salud W1S1
una W4N3S1I5X2P3O5
una de W1N1
una empre O2
una seman W1X1
uno I2R3X2A1P1
uno de I2
uno en A1P1
urgen W1S2X1
urgen y W1S2
usado I2
use S1I1
usted N2S1I1O1
va W2S1A1O1
va a W1A1
vacia N2I1
vacio N2
vale R1P1O1
van W2
vaso W1S1
veces S3X3
vecin N3A2
vecin del N1A1
vende R1X1P1O3
venia W1S1I4
venia aplas I2
venid N2R1
venid nadie N2
veo S1X1
ver I1A1
verda W1N1P1
verda o N1P1
verde N2P1
vez I2P2
viaje N1A1P1
viene W3I2A1
viern W4A1P1
vino W1N1S1I2
vive N2
vivo N2S2
vivo en N1S2
volve W1N1P1O1
volve a N1P1O1
voy N1I1R1A1
voy a N1I1A1
vuelt R6
vuelv W3X1P1
vuelv a W1X1P1
vuest X1O1
web S1I1X1
y W15N22S16I21R8X7A7P4O5
y a W1N1S1
y al I2
y el W1N5A1
y en W1N2S2
y es I2A2
y la N1I3X1P1
y me W2S5I2O1
y mi W2N1S1I1R1
y nada W1N2I1R1
y no W1N7X1A1
y se X1O1
y tardo S2
y todav W1S1X1
y voy N1R1
y ya W4I1R1X1
ya W10N5S3I2R5X8A1P1O3
ya es W2
ya esta A1O1
ya habia S1R1
ya le N1I2
ya llego S1P1O1
ya lo W1N2R1X3O1
ya me W1S1
ya no N1R1X3
yo W1N6S2R2A3O1
yo a R1A1
yo estab W1N1
yo no N4O1
zapat N1R1
zarag W2
zarag desde W2
"""
