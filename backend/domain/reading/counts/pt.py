"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W8N3S12I5R6X2A22P5O1
0 0 W4N2S5I2R3X2A10P1O1
0 de S2I1
0 dias W1S1I1R3
0 e W2S2I1X1A1P1
0 kg P2
0 no S2
0 podem W1A1
0 reais S2R1
a W12N15S5I8R9X6A9P9O10
a 0 S1X1
a caixa N2I3R2
a casa N2
a data W2O1
a devol R4
a difer S2P1
a encom W2N3X1O1
a entre W1N1
a etiqu R2
a fatur O2
a lampa I1X2
a lumin I1R1X1
a maqui P2
a mensa O2
a minha W2N1X1A2
a outra W2
a tarde N1A1
a tempo W1X1
a trans W2N1
a vizin A2
aceit S1R1
achei X2O2
acho W1N1P1
acho que W1N1
acore S1P1
afina W1X1
agora S1I1A1
agora e I1A1
aguen P2
aguen 0 P2
ai S1A1
ainda W5I1R4X6
ainda nao W4R2
ainda posso R1X1
alfan W1S1
algue W1N2
algue assin N2
amass I2
antes X3P4O1
antes de X2P4
anule X2
anule a X2
anunc S2
ao W1N2S1I1A1P1O1
apare W4N2P1O1
apena W2
apert R2
aqui N3X1
aqui nao N3
artig S2I1R2
artig nao S1R1
as N1P3
as medid P2
assin N4S1
assin por N2
ate W2S1A2
ate dia W1A2
atras S2I1
atras e S1I1
bem R2O1
boa W2
boa tarde W2
bom W1I1
bom dia W1I1
c A2
cade W4N1R1
cade meu W1R1
caiu S1R1
caixa W2N4S2I3R3
caixa de N2
caixa veio I2
campa A2
cance X25
cance antes X3
cance e X2
cance o X3
cance por X3
cande R1X1
caro S2
carre I2
carri S2
carta S2R1
carte N2S3A1
carte deu N2
casa W1N5A3O1
casa e N2O1
casa vazia N2
cep A2
certo W1S1I1A2
certo e A2
chega W10R1X1P1
chega ontem W3
chego W3S3I3O2
chego atras S1I1
cinco W1O1
cobra S7
cobra o S2
codig W3A2
codig de W3
coleg O2
com W3N2S2I3A3P3O7
com a W1N1A2P1
com nif O2
com o S1A1O2
com os W1O1
com pilha P2
como W1N5I1R5P3
como entre N5
como envia W1I1
como faco R2P1
compr W1N1I2R3X4P2
compr de N1X1
compr sem X2
const W1N5
const como W1N1
const entre N3
conta W1R2O2
copos I2
copos esta I2
cor I1R1X1
corre W2N3S1
corre e N2
corre nao W1N1
ctt W1A1
curit W2
d A1P1
da W1N3S1I1R5X4A4P1O3
da devol R2
da minha N3
da para R1O1
da pra I1R1X1A1
dados O2
dados pesso O2
das W2A1
das duas W2
data W2S1O1
data de W2O1
de W13N8S14I6R9X6A6P9O7
de 0 I2
de cance X2
de casa A1O1
de compr R1P2
de corre N2
de devol R3
de encom P2
de entre W2N1S1A2O1
de nada W1N2
de novo W2
de pagar S2
de porte S2
de rastr W4
de vcs S1O1
de volta S3R3
deixa N4X1A1
deixa na N2
deixe X1A3O1
deixe com A2
demor W1S1X3
dentr I2R1
depoi S1A2
desco S2O1
descu O4
desde W1I1
deu N2
devol W1S3R19X1
devol o S1R1
dez I1X1
dia W5N1I3A2
dia 0 W1N1A2
dia chega W2
dias W6S2I1R4X1
difer S2P1
difer entre S1P1
dinhe N1R3X1
direi I2R1O1
direi nao I2
diz N4I1
diz que N4
dizem N4
dizem que N3
do W2N2S3R1X2A6P2O1
do frete S2
do meu W1A1
do predi N1A1
dois S3I1P1
dos S2I2R2O1
dos 0 R2
dos copos I2
dos porte S2
duas W2S1I1R2X3
duas caixa W2
duas seman R2
duas vezes S1X3
e W11N20S13I17R5X4A12P6O2
e 0 W1A6
e a N3I2A1P2
e ainda W1I1
e aqui N2
e chego S2
e da N2
e e I1A1
e hoje W1X1
e ja W3R1
e minha N1A1
e nada W2N1R1
e nao N3A1
e nenhu I2
e ningu W1N2
e no N2S2
e o W1S1I3
e pague S2
e possi R1X1
e prese W1A1
e rua A2
e usado I2
e veio I2
em W5N6S2I1X3A2P7O1
em casa W1N2A1
em curit W2
embal I2O1
embor N2
embor const N2
empre A1O2
empre e A1O1
encom W4N4S1I2X2P2O1
encon W1X1A1
ender W1N1A4
ender errad N1A1
engan X3O1
engan me X2
entre W7N25S8X1A10P3O2
entre a N1A1
entre depoi A2
entre e W1N5
entre em N2P1
entre expre S3
entre foi W1O1
entre mas N4
entre na N2A3P1O1
entre no N1S1A1
entre ontem W1N3
entre os W1P1
envia W2S1I3R2X1A1P2O3
envia me R1O1
envia para S1A1P1
envie X2
envio S1I1R1X1
era W3S2I1
eram S2
errad N1S1I2X2A4O1
errad e A2
esper W1R1
esque I2A1O1
esque e I2
esta W5N6I8R1X1A4
esta a W2N1
esta em N1X1
esta errad A2
esta trinc I2
esta vazia N2
estaf A2O1
estao S1R1
estav W2N2S1O1
estiv N1R1A1
estoq P2
estor S1R3
estou W1N1A1
estra N1I1O2
etiqu R3
etiqu de R3
eu W1N6R1A1P1
eu estav W1N1
eu nao N2A1
eu tava N2
exped W1X1
expre W1S3
expre e W1S3
faco W1R3P1
faco pra R1P1
falta S2I6A2
falta de S2
falta o I1A2
falta os I2
fatur S1O4
fatur com O2
favor W1R1X4A3
faz W1I1R1
fecha A2P1
fecha entre A2
ficou N1R1
filho X2
filho compr X2
fisca O2
foi W3N5S1I1X1O1
foi entre N3
foi exped W1X1
fora I1R1
foto N1I1
fotog N1I1
frete W1S16R1
frete de S3
frete era S2
funci W2I1O1
garan N1S1P1
goste R2
grand A1P1
grati S3
guard O2
ha W5R2
ha duas R2
ha tres W2
hoje W3N1X2P1
igual R2
igual o R2
isso S2I2
ja W8N1I1R4X2O3
ja achei O2
ja foi W1N1
ja nao X2
ja saiu W2
ja tinha R2
kg P2
kg em P2
lacra R2
lampa I1X2
lavar P2
levan N1A1
logo S1I1
loja X3O1
lumin I1R1X1
madei S1P1
mais S3R1X4
manda W1I3R1X1A1O2
manda a I1R1O1
maqui P3
marid R2A1O1
marid ja R2
mas W3N7I2R3
mas nao N4R2
mas o W1N1I1
me W1S4R3X2A1O3
me a R1O1
me cobra S2
me devol S1R1
me manda R1O1
medid P2
mensa O4
menti N2
mesma S1R1
mesma caixa S1R1
mesmo W1A1O2
meu W4N2S1R4X5A5O4
meu coleg O2
meu dinhe N1R1X1
meu filho X2
meu marid R2A1O1
meu pedid W3X2
meus O2
meus dados O2
mim N3
minha W2N5R1X1A3O1
minha encom W2N1
minha porta N2
model X2P1
model errad X2
monta I2P1
morad R1A2
mudei A3
mudei de A2
muito S1X1O1
na W3N8S4I3R3X3A4P3O1
na caixa N3
na embal I2
na fatur S1O1
na mesma S1R1
na porta N3
na segun W2N1A2
nada W4N12S1R1
nao W16N22S4I8R12X9A5O2
nao cance X2
nao chego W3
nao e W1N3I2R1
nao envie X2
nao esta N3
nao estou N1A1
nao foi S1I1
nao funci W2I1O1
nao goste R2
nao preci S1I1R1X2
nao quero W2R2X4
nao receb W1N7R2
nao tem N4
nao tenho W2N1
nenhu N1I2
nenhu direi I2
nif O2
ningu W2N7S2
ningu pediu S2
ningu sabe N2
no W1N6S7I2R1X1A3P2O2
no carri S2
no carta S1R1
no dia W1N1I1
no meu S1A1
nome N1A2O2
nos W1A1
nota O2
nota fisca O2
novid W2
novo W2A1
numer W2R1A2
numer de W2
o W12N12S15I9R16X8A18P6O8
o 0 X1A1
o artig S1I1R2
o cande R1X1
o carte N2S1A1
o codig W1A2
o dinhe R2
o ender A2
o entre W1O1
o estaf A2
o frete S6R1
o meu R2X1A1O2
o model X2
o numer W2A2
o pacot W1N2I1R1O1
o pedid X2
o ponto W1N1
o porte N1A1
o prazo W2
o produ W1S2R1
o que W1S1I2R1
o rastr W1N1
o reemb S2R3
o taman R1X1P1
o valor S1R1
objet W1N1
obrig W1O4
oi W2O1
onde W3N3R1P1
onde dizem N2
onde esta W3N1
ontem W4N3X1
ontem e W2
os W3S4I2R2P2O2
os acore S1P1
os paraf I2
os porte S2
otimo S1O1
outra W2R1X1
pacot W1N3I1R1O1
padar N1A1
paga R2
pagar S4
pago S1O1
pague W1S6R3
pague entre S2
para W4S2R4A3P1O2
para a S1A1
para devol R2
para entre W3
para o A2
para os S1P1
parad W3
parad em W3
paraf I3
paraf na I2
parem O2
passa W2S1
passo W1N1
peco S1O1
pedi I3X3
pedid W3X5
pedir P1O2
pediu S3
pediu entre S2
pego P1O1
pela W1S1
pergu N1P2
pergu antes P2
pesso O2
pilha P3
pode A1P2
podem W3R1X1A4O3
podem entre A3
podem envia R1A1O2
podem me W1O1
podem verif W2
ponto W1N1A1
ponto de W1N1A1
por W2N3S9I2R4X6A3P1O2
por engan X1O1
por falta S2
por favor W1R1X4A3
por mim N3
por que W1S4P1O1
por um R2
porqu S3X1
porta N6A1
porta do N1A1
porte N1S9A1
possi R1X1
posso R2X1A1O1
posta W1X2A1
pra W1I1R2X2A1P1
prazo W2S1I1
preci W1S1I1R2X2O3
preci da R1O2
predi N1A1
prese W1A1O1
prete W1R1
preto I1P1
prime S1I1
pro S2A3
produ W1S3I2R1O1
qual S1P4
qual e S1P1
quand W6R1P3
quand chega W4
quand volta W1P3
quant R1P1
que W7N10S8I5R6X1A1P3O4
que deixa N3
que dia W2
que entre N2
que foi W1N2
que nao W1S1O1
que pague S1R2
quebr I3A1
quem N3R3
quem paga R2
queri R1P1
quero W3N2S8R7X6A1O1
quero a S2
quero cance X3
quero devol R2
quero mais X2
quero o N1S3R3
quero que S1O1
quero reemb W2
quero saber W2
quero vale R2
rastr W5N2
rastr nao W3
reais S2R1
receb W3N7R4O2
receb nada N5
receb o W1R4
receb sms O2
reemb W3S2I1R5
reemb dos S2
reemb quero W2
reemb so W1I1
reset P2
resto W1R1
risco I1O1
rouba N2
rua A4
rua do A2
sabad A2
sabe N2
sabe de N2
saber W3P1
saiu W4
saiu para W2
sao W1R2O2
sao 0 W1R1
se W1S2I1X3A2P3
se ainda X2
se eu A1P1
segui W2N1R1
segun W3N2I1A2
sem R1X3O1
seman W2S1R2
separ X1P1
serve P3
serve no P2
sexta W2P1
sff X2
sms O2
sms estra O2
so W3S4I1R2X3
so a X2
so quero W1S1
so veio W2
somos O3
somos uma O2
sou N1S1
ta W2S1R1X2A1
ta certo W1S1
taman R2X2P3
tanto W1S1
tarde W2N1A1
tava N2S1
taxa S2
telef A1O1
tem N4S1I3R1P3O2
tem 0 S1I1
tem em P2
tem nada N3
tempo W1X3P1
tempo de X2
tenho W2N2R1P1
ter W3N1P1
ter chega W3
tinha W1R2O3
tinha compr R2
tive S3
tive de S2
todo W1I1
todos N1O1
traba A1O1
trans W2N1S2P2
trans e W1S1
tres W3S1
tres dias W2
trinc I2
troca S1I1R4
troca por S1R3
tudo S1O3
um I4R3X1
um dos I2
uma W3S1O2
uma das W2
uma seman W1S1
usado I2
vale R2
vale quero R2
valor S1R1
vao W2
vazia N4I1
vcs W1S1R1O2
veio W2N2S1I7
veio 0 W1I1
vem W2P2
vem com P2
vende P2O1
verif W3
vez W1I1
vezes S1X3
vezes cance X2
viaja N1A1
viera I2
vizin N2A2
voces S1P2O1
volta W1S3R3P3
volta o S1P1
vosso O2
vou X2A1
"""
