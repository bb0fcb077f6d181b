"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W11N4S20I5R8X3A28P7O2
0 0 W4N2S7I2R3X2A13P1O1
0 de S3I1
0 dias W2S2I1R3
0 dos S1R1
0 e W3S2I1R1X1A3P1
0 euros N1S2
0 kg P2
0 no S2
0 pelo S1R1
0 podem W1A1
0 quand W1A1
0 reais S3R1
a W16N20S6I15R13X12A12P14O14
a 0 S1X1
a caixa N2I4R2
a canec I2
a casa N2
a data W2O1
a devol R5
a difer S2P1
a encom W3N3X2O2
a entre W1N1I1
a etiqu R3
a fatur O3
a foto N2
a lampa I1X2
a lumin I1R1X1
a maqui P3
a mensa O2
a minha W2N2X2A2O1
a outra W3
a parte P2
a pedir O2
a tarde N1A1
a tempo W1X2
a ter P2
a trans W3N1
a vizin N1A2
abri I1R1
aceit S1R1X1
achei X3O3
achei mais X2
acho W1N1S1P1
acho que W1N1
acore S2P1
afina W1X1
agora W2N1S1I1A1
agora e I1A1
agrad W2
agrad que W2
aguen P2
aguen 0 P2
ai S1X1A1
ai por X1A1
ainda W6I1R5X7
ainda nao W5R2
ainda posso R1X1
ainda ta R1X1
ainda vou X2
alfan W1S1
algue W2N3I1
algue assin N2
amass I3
amass e I2
antes X3A1P5O1
antes de X2P5
antig X1P1
anula X3
anule X2
anule a X2
anunc S3I1P1
ao W1N2S2I2A2P2O1
ao carte S2
apare W5N3R1P1O1
apare como N2
apena W2P1
apert R2
app N2
aqui N4X1O1
aqui nao N4
armar N2O1
armaz W2O1
arrep R2X1
arrum A2
artig S3I1R2
artig nao S1R1
as N2R1P4
as medid P2
assim S1I1
assin N5S1
assin por N2
ataca O2
ate W4N1S1A2
ate agora W1S1
ate dia W1A2
atras S2I1
atras e S1I1
azul N1A1
azul o N1A1
barat X2
bem R2O2
bivol P2
bloco A2
boa W3N1I1P1
boa tarde W3I1P1
bom W2I1X1
bom dia W2I1X1
c A2
ca N1R1
cade W5N1R2
cade meu W2R1
cade o W1R1
caiu S2R1
caiu na S1R1
caixa W3N5S2I4R3
caixa de N2
caixa do N2
caixa veio I2
camer N1O1
campa A2
cance X30
cance antes X3
cance e X2
cance o X3
cance por X3
cande R1X1
canec I2
canec quebr I2
caro S2
carre I2P2
carri S2A1O1
carta S2R1O2
carte N2S4A1
carte deu N2
carte por S2
casa W3N7X1A6O1
casa e N2A1O1
casa vazia N2
causa S2
causa do S2
celul X1A1
centr A2
cep S1A2
certi O2
certo W1S1I1A2
certo e A2
chega W11R1X1A1P1
chega ontem W4
chego W3N1S3I4O3
chego atras S1I1
cheir I2
cinco W1O1
cnpj O2
cobra S9
cobra o S2
codig W4N2A3
codig de W4
codig posta A2
coleg O2
coloq X1A1
coloq o X1A1
com W5N3S4I6R1X2A4P3O9
com a W1N2X1A3P1O1
com cnpj O2
com nif O2
com o W1S2X1A1O2
com os W2O1
com pilha I1P2
com uma I2
como W1N7I2R6P5O1
como entre N6
como envia W1I1
como faco R3P1
compa X1P1
compa com X1P1
compr W2N1S1I2R5X9P5
compr 0 W1S1
compr de N1X1
compr sem X2
conse A1O2
consi I2O1
const W1N6
const como W1N1
const entre N4
conta W2S1R2O2
conte N1I1
conti S1R1X1A1
contr I2
copos I2
copos esta I2
cor I1R1X1
corre W3N4S1R1
corre e N2R1
corre nao W1N1
ctt W1N1R1A1
cumpr W2
curit W3
custo S1R1
d A1P1
da W2N5S2I2R7X6A7P2O7
da casa X1A3
da compr X2
da devol R2
da minha N3
da nota O2
da para R1A1O1
da pra I1R2X1A1
dados O3
dados pesso O2
das W3S1I1A3
das duas W2
data W2S1O1
data de W2O1
de W18N10S17I10R12X8A6P15O9
de 0 N1I2
de anula X2
de cance X2
de casa A1O1
de compr R1P3
de corre N2
de devol R3
de dez I2
de encom P2
de entre W2N1S1A2O1
de livre R2
de nada W1N2
de novo W2
de pagar S3
de porte S2
de rastr W5
de um N2X1
de uso I2
de vcs S1O1
de volta W1S3R4
debit W1S1
deixa N4X2A2P1O1
deixa com A2
deixa na N2
deixe X1A3O1
deixe com A2
dele W1N1
demai X2
demor W1S2X4O1
demor demai X2
dentr I3R1
depoi S1A3P1
desco S2I1O1
descu O5
desde W2N1I1
deu N2
devia W2A1
devia ter W2
devo R2
devol W1N1S5R23X1
devol meu N1X1
devol nao R2
devol o S1R2
dez I2X1
dez minut I2
dia W8N1I3R1X1A2
dia 0 W3N1R1A2
dia chega W2
dias W7S3I1R5X1
difer S3P1
difer do S2
difer entre S1P1
dinhe W1N2I1R3X1
direi I2R2O1
direi de R2
direi nao I2
disso I1A1
diz W2N5I1
diz que W1N4
dizem N4R1
dizem que N3R1
dizer W1O1
dizia S2
do W4N6S6I3R2X2A9P3O2
do armaz W2
do corre N2
do envio W1X1
do frete S3
do meu W1N1A1
do predi N1A1
do que I1R1
dois S4I1P1
dos S3I3R3A1O1
dos 0 R2
dos copos I2
dos meus A1O1
dos porte S3
duas W3S1I1R3X4
duas caixa W2
duas seman R2
duas vezes S1X4
e W16N28S18I25R8X9A16P10O6
e 0 W1A8
e a N4I3A1P2
e agora W1N1
e ainda W1I1
e aqui N2
e ate W1N1S1
e bivol P2
e chego S2
e compa X1P1
e da N2
e demor S2
e e I1A1
e eu N2I1
e faz W1I2
e hoje W1X1
e ja W3I1R2
e minha N1A1
e nada W3N1R1
e nao W1N3A3
e nenhu I2
e ningu W1N2
e no N2S2A1
e o W1N1S2I3X1P1
e pague S3
e para X1O1
e possi R1X1
e prese W1A1
e que W1N2P1O1
e rua A2
e usado I2
e veio S1I2
ela N2P1O1
elimi X1O1
em W8N7S3I4R1X4A2P9O2
em 0 S2
em casa W3N3A1
em curit W3
em vosso O2
embal I2O1
embor N2O1
embor const N2
embru N2O1
empre A1O3
empre e A1O1
encom W6N4S1I3X4A1P2O2
encom devia W2A1
encom duas X2
encon W2X1A1
ender W1N1X1A4
ender errad N1A1
engan S1R1X3A1O1
engan me X2A1
entre W9N30S9I1R1X1A12P3O2
entre a N1A1
entre depoi A2
entre e W2N5
entre em N2P1
entre expre S4
entre foi W1I1O1
entre mas N5
entre na N4A3P1O1
entre no N1S1A2
entre ontem W1N3
entre os W1P1
envia W2S1I3R3X1A1P2O4
envia me R2O1
envia o I1O1
envia para S1A1P1
envie X4
envio W1S2I1R2X1
era W3S2I2
era para W1I1
eram S2
errad N2S1I2X3A4O2
errad e A2
esper W1R1A1
esque I2A2O1
esque e I2
esse N1S1
esta W6N6I9R1X2A5
esta a W2N1I1
esta em N1X1
esta errad A2
esta trinc I2
esta vazia N2
estad N2
estaf R1A2O1
estaf que R1A1
estan W1I1
estao S1R2
estar W1A1
estav W3N2S2O1
estiv W1N1R1A2
estiv sempr W1N1
estoq P2
estor S2R4
estou W1N2S1A1
estra N1I1O2
etiqu R5
etiqu de R3
eu W1N8I1R3X2A2P1
eu estav W1N1
eu nao N4A2
eu tava N2
euros N1S2
exerc R2
exerc o R2
exped W2X1
expre W1S4
expre e W1S4
extra W1S1
faco W1R4X1P1
faco pra R2P1
fala N2P1
falta W1S3I7A2
falta de S2
falta o I2A2
falta os S1I2
fatur S1O5
fatur com O2
favor W1R1X5A3
faz W3I3R1
faz 0 W1R1
fecha I1A2P2
fecha entre A2
fecho I1P1
ficar W1S1P1
ficou N2R2
ficou com N2
filho X3
filho compr X3
fisca O3
fiz X2
foi W5N6S1I2R1X2O3
foi entre N3
foi exped W2X1
fora I1R1P1
foto N2I1P1
fotog N1I1
frent A2
frete W1S20R2
frete da R2
frete de S3
frete era S2
frete grati S2
frete se S2
fui N2S1
funci W3I2O1
garan N2S1P1
garan que N2
gente W1X1O1
gosta X1O1
gosta de X1O1
goste R2
grand R1A1P1
grati S4
guard A1O3
ha W5N1R3X1
ha duas R2
ha tres W2
hoje W5N2X2P1
hora N1X1P1
igual I1R2X1
igual o R2
infor W1N1
inter R1A1
ir P2
ir a P2
isso S3I2
isto N1I2
isto nao N1I1
ja W11N3S2I2R6X4P1O3
ja achei O2
ja foi W2N1
ja nao I1X2
ja saiu W3
ja tinha R2
kg P2
kg em P2
la W1I1X1
la o W1X1
lacra R2
lampa I1X2
lavar P2
levan N2A2
ligar A2
ligar no A2
ligue I1A1
livre R2
livre resol R2
lo N1R1
logo W1S1I1
loja X4O1
lumin I1R1X1
m I1R1
madei S1P1
mais N1S3R1X5
mais barat X2
manau S1P1
manda W2N1S1I5R2X1A2O2
manda a I1R1A1O1
manda me I1R1
manda o I2
mande R2A1
manua P2
maqui P4
maqui de P2
marid N1R2A1O1
marid ja R2
mas W3N9S1I4R4P1O1
mas aqui N2
mas nao N4I1R2
mas o W1N1I1
mater P2
me W3N1S6I2R5X4A2O3
me 0 S2
me a R1O1
me cobra S2
me devol S1R1
me manda R1O1
me no X1A1
me o R1O1
medid P2
melho W2
melho cumpr W2
mensa O5
menti N2
mesma S1R1X1
mesma caixa S1R1
mesmo W1S2I1A1P1O2
meu W5N7S1I1R4X7A6O6
meu celul X1A1
meu coleg O2
meu dinhe N2I1R1X1
meu filho X3
meu marid N1R2A1O1
meu pedid W4X2
meus A1O2
meus dados O2
mim N3R1
minha W3N6R1X2A3O4
minha conta W1R1
minha encom W2N1
minha porta N2
minut I2
model X3P1
model errad X2
monta I2P2
morad R2A2O1
motor A1O1
mudar A2
mudei A3
mudei de A2
mudou N1A1
muito S1R1X1O1
na W4N12S5I4R4X4A6P3O2
na caixa N4
na conta S1R1
na embal I2
na encom S1A1
na fatur S1O1
na mesma S1R1X1
na minha W1R1O1
na porta N3
na segun W2N1R1A2
na sexta N1A1
nada W5N15S1R1X1
nao W22N29S5I12R14X14A9P2O2
nao 0 A3
nao cance X2
nao chego W3N1
nao consi I2
nao e W1N4I3R1X1
nao encon W2
nao envie X4
nao esta N3A1
nao estiv A2
nao estou N1A1
nao foi S1I1
nao funci W3I1O1
nao goste R2
nao me I1A1
nao preci S1I1R1X2
nao quero W2R2X4
nao receb W1N9R2
nao tem N5R1
nao tenho W2N1
nem N2I2R1X2
nem a N1R1
nenhu N2I2
nenhu direi I2
nif O2
ningu W3N9S2A1
ningu pediu S2
ningu sabe N2
no W2N8S10I2R2X1A7P7O5
no 0 A2
no anunc S1P1
no armar N1O1
no ataca O2
no carri S2
no carta S1R1
no dia W1N1I1
no meu S1A2O1
no prazo S2
no site S2
noite N2
nome N1A3O3
nos W2A1P1
nos corre W2
nota O4
nota fisca O3
noutr I1X1
novid W2
novo W2A1
num S1R1A1
numa S1P1
numer W2R1A3
numer de W2
o W17N18S21I15R22X12A21P13O12
o 0 X1A1
o artig S2I1R2
o cance X2
o cande R1X1
o carre I1P1
o carte N2S1A1
o codig W2N2A2
o compr N1R1
o dinhe W1R2
o direi R2
o ender X1A2
o entre W1N1O1
o estad N2
o estaf R1A2
o estor S1R1
o fecho I1P1
o frete S7R2
o manua P2
o meu N2R2X2A1O3
o model X3
o motor A1O1
o nome A1O1
o numer W2A3
o pacot W1N3I1R1O1
o pedid X2
o ponto W1N1
o porte N1A1
o prazo W2I1
o produ W1S3R2
o que W3S1I2R1
o rastr W1N1
o reemb S3R5
o site X2
o taman R1X1P3
o valor W1S1R1
objet W2N1
objet nao W2
obrig W1S1O5
obrig chego O2
ofere X1O1
oi W2X1O1
onde W4N4R1P1
onde dizem N2
onde esta W4N1
ontem W5N3I1R1X1
ontem e W2
os W4N1S6I2R2P3O3
os 0 S2
os acore S2P1
os melho W2
os paraf I2
os porte S3
otimo S1O1
ou W1N2I1X1P2O1
ou meu N1I1
outra W3R2X3
outra loja X2
outro N1I1X1
pacot W1N4S1I1R1O1
padar N1A1
paga R3
paga o R2
pagar S5O1
pagar 0 S2
pago S1O1
pague W2S9R4
pague 0 S1R2
pague entre S3
pague o W1S1
panel I1P2
para W5N1S3I1R6X1A6P1O4
para a S1A2
para devol R3
para entre W3N1
para o S1A2O1
para os S2P1
para que R2
parad W4
parad em W4
paraf I4
paraf na I2
parem O2
parte P2
passa W3S1
passo W1N1R1
pdf P1O1
pecas I2
peco S1O1
pede A2
pede pro A2
pedi I4X4
pedid W4X5
pedir W1P1O3
pediu S3
pediu entre S2
pego P1O1
pela W1S2X1
pelo N1S1R2X1
pergu N1P2
pergu antes P2
pesso O3
pilha I1P4
pode X1A3P3
pode deixa A2
pode ir P2
podem W4N1R2X1A5O4
podem entre A3
podem envia R2A1O2
podem me W1O1
podem verif W2
ponto W1N1A2
ponto de W1N1A1
por W2N4S11I4R6X10A3P1O2
por causa S2
por engan R1X1O1
por falta S2
por favor W1R1X5A3
por mim N3
por que W1S5P1O1
por um R2
porqu S3X1O1
porta N8A1O1
porta do N1A1
porta e N2
porte N2S11A1
possi R1X1
posso R3X1A1O1
posta W1X2A2
pra W2S1I1R4X3A1P2
pra devol R2
pra troca R2
prazo W2S2I2
prazo de S1I1
preci W2S1I1R2X2O4
preci da R1O3
preci de W1O1
predi N2A1
prese W1A1O1
prete W1R1
preto I1P1
previ W2
prime S2I1X1
pro S2A4
pro entre A2
produ W1S4I2R2O1
qual S1P5
qual e S1P1
qual o P2
qualq W1R1
quand W7R1A1P3
quand chega W4A1
quand volta W2P3
quant S1R1P1
que W12N16S11I7R10X4A1P5O4
que cobra S2
que deixa N3
que dia W2
que entre N2
que foi W1N3
que ja N1S1
que me W1S1
que morad R2
que nao W2N1S1O1
que o N1S1R1X1
que pague W1S1R2
quebr I4A1
quem N4S1R4O1
quem e N2
quem paga R3
queri I1R1P2O1
queri saber P2
quero W4N2S9R8X7A1O1
quero a S2
quero cance X4
quero devol R2
quero mais X2
quero o N1S4R3
quero que S1O1
quero reemb W2
quero saber W3
quero vale R2
quint W1A1
rapid S1I1
rastr W6N2
rastr nao W3
reais S3R1
receb W4N10I1R6O3
receb nada N5
receb o W1R4
receb sms O2
recol N1R1
reemb W3S3I1R7
reemb dos S2
reemb quero W2
reemb so W1I1
reenv N1O1
reset P2
resol R2
resto W1R1
retir N1X1
risco I1O1
rouba N2
rua A6
rua das A2
rua do A3
sabad A3
sabe N2
sabe de N2
sabem W2
saber W4P2
saber onde W2
sai W2
saiu W6
saiu do W2
saiu para W2
sao W1S1R2X1P1O2
sao 0 W1R1X1
sao mesmo P1O1
sapat S1R1
se W2N1S3I2R1X3A3P5
se ainda X2
se eu R1A2P1
se o S1P1
sedex S2
sedex e S2
segui W2N1R2
segun W3N3I1R1X1A2
segun e W1X1
sem I1R1X4O1
seman W2S1I1R2
sempr W1N1
sempr em W1N1
senao W1A2
senao o A2
separ X1P1
ser N1I1A1
serve P4
serve no P3
servi R1A1
sexta W2N1A1P1
sff X2
site S2X2
sms O2
sms estra O2
so W4S6I2R3X4P1
so a X2
so estor R2
so nao S1P1
so quero W1S1
so veio W2
solic X1O1
solic a X1O1
somos O3
somos uma O2
sou N1S2
sozin I1A1
supor I1R1
ta W3N1S1I1R2X2A1
ta certo W1S1
ta parad W2
taman R2X2P5
tampa I1P1
tanto W1S1
tarde W3N1I1A1P1
tarde o W1I1
tava N3S2
taxa S2
telef A1O1
telem N1A1
tem W1N6S1I4R2X1P3O3
tem 0 S1I1
tem em P2
tem nada N4
tempo W1X4P1
tempo de X3
tenho W3N2R1P3O1
tenho 0 W1P1
tenis I1R1
ter W4N1P3
ter chega W4
tinha W1N1R2O4
tinha compr R2
tinha guard O2
tive S4
tive de S3
todo W1I1
todos N1P1O1
todos e N1P1
torra I1R1
traba I1A2O1
trans W3N1S2R1P2
trans e W1S1
traz P2
tres W4S1
tres dias W2
trinc I2
troca S1I2R5P1
troca o R2
troca por S1I1R3
tudo S3X1O3
tudo na S1X1
um W1N2I6R3X3O1
um dos I3
um igual R1X1
uma W3N1S1I2R1O3
uma das W2
uma seman W1S1I1
usado I2
uso I2
vai P1O1
vale R2
vale quero R2
valor W1S1R2
vao W2P1
vazia N4I1
vazio N2
vcs W1S1R1O3
veio W2N2S2I9P1O1
veio 0 W1I1
veio falta I2
vem W3I1P2
vem com I1P2
vende P2O2
vende no O2
verif W3
vez W1I1
vezes S1X4
vezes cance X2
vi N1X1
viaja N1A1
viera I2
vinha I1R1
vizin N3A2
voces W1S3R1P2O3
voces manda W1S1
volta W3S3R5P4
volta a P2
volta o S1P1
vosso O3
vosso nome O2
vou W1X3A2
vou a X2
"""
