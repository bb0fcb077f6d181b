"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W46N43S93I30R32X25A62P38O28
0 0 W15N16S49I7R11X11A13P6O8
0 14pm N3
0 alder A2
0 and W3S8I2R2X1A3P3O2
0 as I1R1O1
0 at W1N1R1
0 becau N1S4
0 best W1O1
0 bolts I2
0 bucks S3
0 busin W1S1R1
0 but W1N2S2R2O1
0 by N1S1
0 came W1R1
0 can R1X1A2P1O1
0 chair W2I1
0 cm I1P2
0 could W1S1A1
0 day W1S3R2X1
0 days W12N4S7I1R3X4O2
0 degre I2
0 deliv S3
0 dolla S6
0 euro S1R1
0 euros S2
0 extra S2
0 for N1S14R1
0 hours N2S1
0 i W1N3S5I1R2X1A1
0 id S1R1
0 if R1X1
0 in N2S2I2P1
0 inch N2P2
0 is I1A1
0 it N2
0 item S2
0 its W1S1
0 keep S1X1
0 kg N1S1I1R1P4
0 lb I1R1P1
0 lbs X1P1
0 m I1A1
0 miles R1A1
0 minut I2X1P1O1
0 mm P2
0 model P2
0 my W1I1
0 not W1A4
0 oct W1R1
0 octob N1R1
0 of W2N1I2X1
0 on W1N2S3O1
0 or R1P1O1
0 orcha A2
0 order S3
0 pack X1P1
0 pcs O2
0 per S1O1
0 piece I3
0 pleas W2R1X1A2
0 pm N1A1
0 posta S3
0 remot S1I1
0 say N2
0 shipp W1S2
0 tanne A2
0 the W1N2S1I1R2A3P1
0 there N3I2
0 they S1R1
0 to W1S3R1X1
0 today W2S1
0 two N1I1
0 was W1N2S1
0 weeks W3S1R1X1
0 when S1R1A1O1
0 where W2R1O1
0 with S1A1
0 x I1R1P1
0 you S1X1
10th W1R1
11th W3R1O1
11th and W1O1
12th N2R1O1
13th W1A1
14pm N3
14th W3A1
15th W3R1A1
17th N1A1
1st W1R1
20th N1X1A2P1
20th i N1X1
22nd W1R1
23rd N2
25th W1A1
2nd W4S1R1
2x S1P1
30th O2
3rd W4N2S1R1A1
3rd and W2N1S1
3rd floor N1A1
4th W3S1R1P1
4th and W2
5pm A2
5th W2R1A1
6th W1N1R3A1
7th N1R1
8th W2N1R1
9pm W1N1
9th W4R1
a W47N53S40I56R55X19A30P48O62
a 0 N3S5I2R5P6O1
a baby X1A1
a big N1I3A1
a birth W2
a bit S1R1O1
a box I3O1
a case N2
a chann P1O1
a child W1I1
a chip I2
a compl P1O1
a copy W1O1
a crack I3
a custo W1R1
a day S1I2A1O1
a dead I1A1
a deliv W1N1S2A3
a diffe N2I1R2X2A1
a digit S1A1
a disco I1P1O1
a distr O2
a dog I1A1
a doubl N1X1
a few P2
a fortn W1I1X1
a frien W1I1
a full R2
a gift W1N1R3A1O2
a hole I1X1A1
a house W1N1
a label S1R3X1
a large R2
a local W1X2
a locke W1R1A2
a look I1R2
a lot S1P1
a lovel I1R1O1
a mediu R2
a messa W1A1
a minut N1I1
a mista S1X1
a month W1R1O1
a neigh N2
a new W3N1I3R1X1A2O1
a no N1A1
a note W1I1A1O1
a notif N2
a one S1O1
a pack P1O1
a pair W1S1
a parce W1N3O1
a parti S2R1
a photo N1I1R2O1
a pictu N2
a piece I1O1
a prese P1O1
a pro O2
a probl W2A1
a recei O2
a refun W2N1S2I1R5
a repla W2N3S1I2
a retur R5P1
a revie O4
a row W1N1
a scam W1O2
a secon S2I1R1X1P1
a set S2
a shop R2
a signa N1S1R1A1
a singl S2I1O1
a small R1A1P1O2
a stick S1I1
a stude N1O1
a track W2R1O1
a uk I1P1
a ups A2
a vat O2
a video I1P1O1
a vouch R1X1
a way A2
a week W1S2I3R1X1
abern N1X1
abort X3
abort the X2
about W3N4S4I7R5X4A1P5O12
about 0 N1P2O1
about it N2I1R1P1O2
about my O2
about ten I1X1
about the W2N1S2R1X3O2
about thirt I1O1
about two I1R1
accep N2S3R2A1O2
accep a N1R1
accep that S1O2
acces W1A2
acces point A2
accid R2X7A1
accor W5N6S1
accor to W5N6S1
accou W2S1R5X2A1O9
acros N2I1P1O1
acros the N1I1P1
actua W4N2I1X1
ad S3
adapt I1P1
add R1A7O1
add my A2
add that R1A1
addre W3N5S2I1R7X3A33O3
addre and X1A1O1
addre but W1A1
addre by N1A2
addre can A2
addre corre S1A1
addre for R1A1
addre in R1A2
addre is W1N1A2
addre pleas R1A3
addre was A2
adver I4O1
advic W1P1
advis W2
afrai W1I1A1
afrai that W1A1
after W7N2S12I7R3X8A9P1O2
after 0 S2X1A2
after 5pm A2
after a I2R1P1
after about I2
after all R1X1O1
after i W2N1S3X4A1O1
after me W3
after the W2S5R1
again W13N6S1R4X6A2P1O1
again and W2X2
again as N1A1
again becau N1R1
again or N2
ago W6N2R5X5A1
ago and W2R2X2
ago i W1N1X1A1
agree S2R1A1
agree to S1R1A1
ahead O2
aid N2
alask S2
alder A2
all W5N11S5I10R5X1A3P2O11
all 0 I1R1
all but W1I1
all came S2
all day W1N2A2
all good O3
all i W1X1
all my N1O1
all of W1N2O1
all over I6
all so O2
all the N2S1R1P1O1
aller P2
allow X1A1P1
alone N2P1
along O2
alrea W5N1S1I2R3X4A1P1O1
alrea bough R1X1O1
alrea got W1I1X1
alrea has W2R1
also N2I1P3
also the N1P1
altho N3S4I2R1
altho i S2R1
altho the N1I2
alway A1P1
am W4N4S2I2R1X1A1P2O3
am i W1N1S2I1R1P2
am waiti W1N1
am writi X1O1
amazo W3N5R3X1A2O5
amazo says W2R1
amazo shows N3
amend A2
amend the A2
an W12N6S8I2R5X3A1P5O8
an 0 W1P1
an addre S1A1
an email W2N2R1X1
an empty N2
an error W1S1
an hour W1I2O1
an invoi S1O4
an old R2O1
an order W1X2P1
and W59N59S42I54R29X38A29P34O37
and 0 S1I1X1A1P3O1
and a W2N1S1I2R3X1P3O1
and alrea W2
and asked N1S1
and both N1R1
and broke I2
and can P1O2
and cant W1X1A1
and confi X2
and could R2
and deliv N1S2A1
and does P3
and drove S1O1
and every I1O1
and gave O2
and get R2P1
and got W1S1I1R1O1
and half A1P1
and handl S2
and has X1A1
and have R1X1O1
and he W2N1A1O4
and hed W2
and hes W2A1
and i W4N4S6I3R2X3A3P1O3
and id N1S1A1O2
and if W2R1P2
and ill X5A1
and im N2I1X3A1P2O1
and is R1P2
and it W1N4S7I1R2X1P1O2
and its W5N4S1I1X3A1
and ive W4S1R3X2A1
and left N2
and let W2X1
and my W3N1S1R1P3
and never W1N1
and nobod W2N3
and none N2I1R1
and not N1S1A1
and nothi W2N1
and now W5N1S1I1X2P2
and one S1I4
and order X3
and our N1O1
and refun S2R1X2
and sent I1R1
and signe N2
and so I1R1
and someb N1I1
and still S1R1
and tell W3I1
and that W1N1A1
and the W9N8S1I16R1X3A5P3O3
and then W2N1S2I2R1A1P2
and there W3N1I5A2P2
and they W1N2I1R1A2
and think I1O1
and today X1O1
and took S1A1O1
and under W1S1
and was W1N1S4R1
and we N1O1
and weve N2
and what I2
and when W2P2
and where P2
and will W1A1
and would N1I1R1O3
and you W2N1S3R2X1O2
and your N1A1O1
anoth W4N3S2I2R1X1O3
anoth day S1X1
anoth one N2R1
answe W5N1R3A1P1O2
answe the W2R1
any W8N4S2I2R2X4A3P4O1
any chanc W2S1A1P2
any more R1X3
any news W2R1
any updat W2
any way N1I1A1
anymo R2X3A1
anyon N1I1
anyth W3N6S1R2A2P1O2
anyth from W1O1
anywa S2I1
apart N1I2A3P1
apart numbe A3
app W1N4X1
app says N4
appli S2X1
appro R4
appro it R2
apt N1A3
are W10N3S4I13R3X2A1P13O15
are a O3
are await W2
are in W1N1I1
are missi I3
are my N1R1
are only I2
are the W2R1P4O2
are they W3
are two S1X1A1
are you P1O5
are your P1O2
arent A1P1
aroun W1O1
arran W2N1X1A1
arran for W1N1X1
arriv W13N4S4I11R4X1A2P3O6
arriv after S2X1
arriv and N2
arriv at W2
arriv befor A1P1
arriv broke I2
arriv in I1O1
arriv the S1I1
arriv this N1R1
arriv today W1S1O3
arriv with I2
as W4N21S9I16R10X9A4P6O11
as 0 R1P1
as a S1R2A1P2O2
as deliv N13
as descr I2
as i N1S1R1X1A2
as it I1X1A1O1
as much S2X1
as my N1R1
as new I4
as such S1R1
as the N2S1I1R1X2A1P1O2
as there I1P1
as to W1X1
as well N1S1I2O2
as you O2
asap N1I1X3
ask W1N4S3A2P3O1
ask about S1A1
ask the N2
ask your N1P1
asked N5S2R3X5A1O5
asked all N2
asked for R2O2
asked the N2
asked to S1R1X2A1O1
askin S1I1R1X1O4
askin for I1O2
asks O2
asks me O2
assem I1P2
at W20N40S18I5R10X4A24P7O8
at 0 N10S2R1A4P2O3
at 9pm W1N1
at a W2N1A1O1
at all W2
at check S4
at front N2
at half S1X1
at it I1O1
at mailb N2
at my W1N3I1R2A2P1O1
at numbe N3A2
at our N2A1
at someo N3
at that N1S1
at the W5N13S7I2R3X2A14P3O1
at this W2X1
at your R2P1
attac S1I3O1
attem W3A1
auspo W1N1
austr W1P1
autho R1X1
avail W1R1X1P3
await W3X1
await the W2
away W1N1S2R3A3O2
away for A1O1
away from W1S1
b I1A1O1
b4 I1A1
baby W1I1X1A1P1O2
back W10N10S23I4R43X4A9P5O4
back and W1N1R2
back at R2
back door N2A2
back for S2O1
back if S1R1
back in P2
back on R4A2P1
back or W1R1
back pleas S3R3
back the S2I1R5
back this S1P1
back to W4N2R4X1
back tomor W1A1
back two R2
back what N1S1
back where W1I1
backo W1S1X1
bad W1I2R1A1O1
bag N1S2I4A1P1O1
bag of A1O1
bags W1A1P1O1
baker A1P1
ballo W1X1
bank W1S2R6O1
banne S2
bar W1I1A1
barbe X1A1
base W2I1P1
baske I1O1
batch I1P2
bath W1N1I1A1
bathr W1X1
batte I5P7
batte last P2
bc N1A1
be W24N4S9I8R6X10A28P20O11
be a W1I1R1X1A1
be back W1A1P1O1
be credi S2
be deliv W1N1A3
be doing W2
be fixed A1O1
be getti W1X1
be going W1O1
be grate N1X1
be here W5P1
be in N1A2P3
be kept W1A1
be of I2
be on A2
be possi I1A1P1O1
be refun S1R1
be retur S1A1
be sent N1X1A1
be so W1X1
be stuck W3
be that W1I1R1
be the S1P1
be told X1A1
be used A1P2
becau W8N4S10I3R4X6A3P1O1
becau i W1N1I1X1
becau it R1O1
becau my W1N1X1
becau of W4N1S2X1A1
becau the W2N2S2I2R1X3A1
becau there S2
becom O2
becom a O2
bed W2I1P3O1
bed and I1O1
been W24N12S4I5R8X7A3P1O4
been 0 W5N1R2
been deliv N3
been dispa W2X1
been home N1S1
been in W2I1
been put S1I1
been sent W1A1
been sitti W3
been used N1O1
been waiti W1R1X1P1
befor W3N2S4I4R2X9A6P10O2
befor chris W1P1
befor i W1R1X1P5
befor it S1I1X5A2
befor order P2
befor the X1P1
befor theyl S1O1
befor you I1X1A1
begin W1P1
behin N1X1A2O2
behin the N1X1A2O2
being W2A1
belie S2O1
belie im S2
bell N1S1A3
belon W1I1
belon to W1I1
bend A1P1
bent I2
best W1N1I1A1O8
best price O2
best regar N1O1
betwe W2S2X2A2P8
betwe 0 X1A1
betwe the W1S1P3
big N1I4R3A1
big dent I2
bike N1S1R2X1A1
bill S3I1A1O1
bille S7
bille 0 S3
bille for S2
billi A3O1
billi addre A3O1
bin N2X1A1O2
birth W5I1O3
birth gift W1O1
birth is W2
birth party W1I1
bit S2R1A1O1
bits I2P1
black N1R2O2
blade I2P3
blank A1P1
blend N1I3P1
block W1N1O1
blue N1I2A2P1
blue door N1A1
blue one I1P1
bluet I2
body I1P1
bolt I2
bolts I2O1
bonjo W1R1
bookl P2
books S1I1A1O1
boost O2
boost your O2
boots W2R1P1
boss R1X1A1
both N3S1R1X2A1P1O1
bothe W1N1S1R1X1A2O1
bothe you W1N1R1
bottl W1I2O1
bottl leake I2
botto I2O1
bough W3S4I4R8X7P5O7
bough 0 S1I1
bough it R1X1P1O3
bough the W1I1R2X5P1O2
bough two S1R2P1
bowl I1P1
box W5N9S8I26R10A7P1O2
box 0 A2
box and N1I2A1
box at N1O1
box for R1O1
box i S1I2
box of W3I2
box says S2I2
box the I2R1
box was S2I6
boxes W3N2A1P1
brand I2P1O3
bread R1P1O1
bread maker R1P1
bring W3S1A4O1
bring it W2A4
broke W2S1I13R2A2O1
broke first I2
broth N1A1
broug S2A1
broug it S2
brown N2I1
brush S1I1X1
bucks N1S3
build W3N3X1A2P1
build and X1A1
bulb X1P1
burnt I2
bushe N3
busin W1S1R2O5
busin days S1R2
but W24N28S19I14R15X7A10P5O10
but 0 S2
but i W5N6S3I1R5X2P3O2
but it N4R3X1
but its W1N1
but ive N1S1P1O1
but my W1I1R1O1
but no N2X1
but nobod W2N1
but not S1R1
but pleas W1S1
but the W3N2S6I8R2X1A3O2
but then S2
but there W2N3X1O2
but were A1O1
but when N2I1
but will W1O1
butto I1X3P1O2
buy X4P9O4
buy from X1P1
buy now X1O1
buy them P1O1
buyin P2
buzze N1A2
by W11N14S14I4R8X12A9P4O8
by 0 R1X1O1
by accid R1X4A1
by card S2
by dhl S2
by email S1X1
by frida W1I1X1
by mista N1S1R1X3A2
by my W1N1S1
by noon S1P1
by that N2
by the W2N4S4R1X1A4P2O2
by then W1O1
c I1A3P2
c o A3
cable I2
cad S2
calcu S2
call W3S1X4A4O5
call me S1A3O1
call to W1O1
calle W1N1I1R2X1A3O2
came W9N8S15I10R10P1O2
came 0 S1R1
came a S1I1
came after R2
came and W1N1
came by N1S2
came in W1S4R1
came late S2
came on W1S2R1
came today W2R1O1
came with I2
came yeste I1P1
camer N6I1
camer shows N2
can W25N13S7I10R30X12A25P20O20
can be P2
can call A1O1
can close N1O2
can expec W2
can get W1N1
can i W7N1I2R17X2P5O6
can it N1A1P3
can see I2X1O2
can someo W1R1
can the R1A2P2
can this X1A2P1
can u N1R1A2P1
can you W8N7S5I6R5X3A14P4O7
canad W2N1A2
canad post W1N1A1
cance W2S3R1X110A2
cance 0 X3
cance and X7
cance asap X2
cance befor X2
cance but W1X1
cance butto X3
cance i X2A1
cance it X18
cance just W1X1
cance mine X3
cance my X8
cance one S1X3
cance order X5
cance pleas X6
cance reque X3
cance that R1X1
cance the S1X13
cance this X3
cance withi S1X1
candl W1I1P1
canno W1I1
cant W5N2S1I3R1X5A5P3O1
cant be W3N1
cant deliv X2
cant get W1N1A2
car N2I1R1X2A1P1O1
car is N1P1
card W4N1S6I3R6X3P1O4
card and I2
card but W1R1
card left W2
cards P2O1
care W1S1X1
care about W1X1
carri W8N9R1O2
carri claim N2
carry W1O1
carto I2O1
case N4I2X1P1O1
cat N1I2X1
catal O2
cause N1S1
cent P1O1
centr W1O1
certa N2
certi P1O1
chair W3S1I1P1
chanc W2S1A1P2
chanc of S1A1
chang W3N1S2I1R3X8A16P1O4
chang it S1X2A2
chang my R3X3A1O3
chang of X2
chang since W1A1
chang the I1A6P1
chang to N1O1
chann P1O1
charg W2S36I5R1X1P1O4
charg 0 S3
charg a S2
charg for S4
charg is S1I1
charg me W1S4R1
charg off S3
charg on S3
charg shipp S2
charg to S2
charg twice S1O1
chart P2
cheap S2X1O1
cheap shipp S2O1
check W10N10S5I2R1A1O1
check 0 W1N1
check in W3
check it W1S1
check on W1I1
check the W1N1I1
check with W1N5
cheer W1S1I1O2
cheer for S1I1O1
chest I1P1
chica W1S1
child W1I1
china R2
chip I2
chip on I2
chipp I3
choos X1P2
chris W2N1A1P3O1
chuck I1A1
churc I1A2
city W2N1A2
claim W1N6S2O1
claim the W1N3S2
class W1S1P1
clean N1I1R1P3O1
clean the P2
clear W1S3I3
clear used I2
click X3
clipp W1O1
clock I1P1
close N3I1R5A3P1O3
close the N1O2
cm I1P2
cod S4
cod fee S2
code W1N4S2R2A6O5
code and S2
code for R1O1
code is A5
coffe I1R1P1
cold I1X2
colla O2
colle W2N2S3R4A3
colle it W1R1A2
colle the N1R1A1
color I1R1X1
colou S1I3X2P1O1
combi S3
come W10N1S5A7P4
come again W2
come by W1A1
come down A2
come in W1A1P2
come throu N1S1
come with P2
comes W1I1P1O3
comin W6S1I2X1A1O1
comin on W1O1
comme W1O1
compa N2I1X1A2P4O6
compa name A2O4
compa on N1I1
compa with P3
compe W1X1
compl W2N2S2R1A1P1O1
compl about S1O1
compr N1X1
conce W2
conci N3A1
condi O2
confi W5N4S2R2X8A2O1
confi in X2
confi my A1O1
confi says N1S1
conne I1P1
consi N1O1
consu S1O1
conta W5N3P2O1
conta the W2N1
conta you W1N1
contr W1S1I3X1P1O1
cooke W1N1
cool I1A1
coppe I1A1
copy W1O1
copy of W1O1
cord P2
corne I1R1A1
corre S2I1X1A3O1
corre one I1A1
cost S6R3O1
cost more S2R1
costs S5
cough S1X1
could W13N4S5I5R3X11A20P11O8
could be W1P1
could find P2
could get R1A2
could i R1P1O1
could it A3P1
could the X1A1O1
could you W11N3S5I3R2X8A7P3O5
count W1S1I1R2X2A1P2O1
count so R1X1
coupo S1O2
coupo code O2
couri W7N4S5R3A5O1
couri says W1N1
couri who W1R1
cover W3N1S1I4R1O1
crack W1I9O1
crate A1O1
creat W3R1X1
creat for W1X1
credi S4R6O4
credi the S2R1
crib W1N1
crush I2
crush and I2
ct A2
cup I1O1
cupbo W1A1
curta W1R1X1
cushi S1X1
custo W7S4I1R1O2
custo servi I1O1
cut I1R1A1P2
dad W2N1
damag W1I1R2P1O1
data P1O2
date W8S4I2R2X1P2O1
date i S2
date on P1O1
date or S1R1
date was W1S1I2
daugh W1I1R1X1A2P1
day W13N7S9I4R4X3A6O1
day 0 W4R1X1
day and W1N1S1A1
day i X1A1
day it S2
day shipp W2S1
day so S1R1
day took S2
days W24N6S13I4R7X6A1O4
days after W2S1O1
days ago W2N2R1X2
days and W1I2
days do R2
days i W1S2
days in W1N1
days ive W1I1
days later W1S2
days now W1S1
days pleas S2
days since N1R1
days so X2
days strai W3
dead W2I5A1P1
dead pixel I2
dear W2N1S1I1A1O4
dear selle W1A1O1
dear sir N1O2
decem S1X1
decid R1X2
decla S2
defec I1R1
degre I2
delay W3S1R1X2
delet X1O2
deliv W24N109S39I5R8X6A29P5O6
deliv 0 N6S1
deliv a S1P1O1
deliv addre A2O1
deliv after A4
deliv and W2N8S1X1
deliv at W2N4R1
deliv attem W2
deliv but N8
deliv by N1S1X1O1
deliv charg S4
deliv date W2S1R1X1P1
deliv fee S4
deliv guy N1O1
deliv has N1S1
deliv i N3
deliv in N4
deliv instr A2
deliv it W1N2S1A2
deliv its N1A1
deliv my W1N2
deliv never N2
deliv no N1R1
deliv nothi N1S1
deliv on N10S2I2A2
deliv over S2
deliv photo N2
deliv to W1N21S1R4A9P2
deliv tomor S1X1
deliv was N2S3I3A1
deliv what W1N1
deliv when N2
deliv while N1S1
deliv yeste W1N3
deman S2
dent I2
denta A2
depar W1O1
depot W4S2X1A3
depot and W1A1
depot inste X1A1
depot pleas S1A1
descr S2I2X1P2
desk W1N2I1R1A1
detai X1A2O1
devon I1A1
dhl W2S3
did W9N8S3R4O6
did it W1S1
did not W1N6R1O1
did they W2
did you W4R2O3
didnt W1N2S6I1R3X3P1O2
died X1P1
diffe N2S6I3R3X2A1P3O2
diffe addre N1A1
diffe back S1O1
diffe betwe S1P3
digit S1A1
dimen P2
direc N1S1
disap I2R1
disap with I1R1
disco S1I1A1P1O1
discu S1X1
dishw P4
dishw safe P2
dispa W4X4A1
dispa but W1A1
dispa pleas X2
disre X2O2
disre my X1O2
distr O2
do W12N7S4I6R29X13A2P25O24
do about N1I1
do i W3S1R17X2A1P11O7
do it X3
do not X7
do now N2
do the W1O1
do they W1P1
do to R1O1
do we N2
do with N1R1
do you W5I3R9P13O11
doabl P2
dock R2A1
dock 0 R1A1
docum W1O1
does W1N2S2I3R5X1A2P26O2
does it S1R1A1P15
does not W1N1I3
does the R3X1P9O1
does this P2
doesn W5N2I7R6X3A3P3O1
doesn come W1A1
doesn fit I1R2X1P1
doesn have W1N1
doesn say W1P1
doesn show R1A1
doesn turn I2
doesn work W1I2X1
dog W1I2A2P1
dogs N1P2
doing W2I1X1O2
dolla S6X1O1
dolla and S1X1
done S1R1X1O1
dont W7N10S2I6R4X17A5O4
dont care W1X1
dont have N10
dont leave A2
dont need I1R1X1O1
dont send X2A2O1
dont ship X3
dont think S1I4X1
dont want W2S1I1R1X6
door W2N12S4R1X1A7P2
door no N2
doorb N3S1A1
doorb camer N3
doorm W1N1A1
doors N3X1A1P1
dorm A2
doubl W2N1S1X1
doubl check W2
down W2N1S1I3R3X2A4P1O4
down and W1R1
down the I1R1O1
down there R1A1
dpd W1N2
drawe I2
drawi I1P1
dress W1R2P1O1
drill I4P1
drive W3N16S3I1R1X1A16P1O8
drive for O2
drive left N2
drive parke O2
drive so N2
drive that N1A1
drive to X1A2
drive took N2
drive was W1I1O1
drop R1A1P1
dropp N2I1R4X2A1
dropp by X2
dropp the R3
drove S1O1
due W3S1A3
dupli X2
dutie S2
duty S4I1X1
e N1O2
e mail N1O2
each S3A1P1O1
earli X1A1P1O1
easie W1R1X1
edge I1A1
effec I1X1
eight W1N1O1
eithe N4I1A1
eleva N1A1
eleve W2I1X1
else N3I1R1X1
elses N3I4O1
elses order I2
email W5N5S2R2X4O10
email a R1O1
email it O3
email me O2
email sayin W1N1
email that W1N1X1
email to N1S1
emplo O2
empty N10I3A1
empty when N3
end W2S1X1A2P1O2
end of W2A1O1
ended S1A1P1
engli W1P1
enoug W2S2R1X1P1
enoug posta S2
enter A2
entir N1S1I1R1O1
entir time N1O1
entra A2
envel W1S3
error W1S1O1
espre W2
estim W3A1O1
estim deliv W2
eta W5
eta on W2
eu S1O1
euro S1R1
euros S2
even W3N2S4I2X1O3
even print S1X1
even ship W2
even thoug N1S2
eveni W4N1S1A1P1
ever W3O2
every W3N3I5R1A1P1O5
every arriv I1O1
every i R1O1
every is I1O1
evri W1N3
ex N1A1
exact W1N1I1R1P1
exact the W1P1
excep W2I1R1A1
excha W1R8O1
excha for R1O1
excha the R3
exist W2
expec W7S2I1R4
expec it W1R1
expec that S1R1
expec the W3S1
expec you S1R1
exped S3
expen S2R1
exper W1P1O1
expir I2R2P1O2
expir can R2
expir date I1P1
expir thoug O2
expla W1N1S2
expla the S2
expre S5X1P1
expre fee S2
expre shipp S2
extra N1S6I1R1
extra 0 S2
fabri S1I2R1
facil W2A1
facil for W2
facto I1P1
fair S3
fake I2
fan I1O1
far X1P1
farm R1A1
fast I1P2O2
fathe R1O2
fault N1S1I5X2
fedex W2N3S2X1A1
fee W1S21R2X2
fee back S5
fee of S3
fee on S3
feedb O3
feeli X1O1
fees S3
feet R1X1P2O1
fell I2
fence W1A1P1
fenwi A1O1
few A1P2
fifth A1P1
figur W1I1X1P1
figur out W1X1P1
file N1A1
filte I1P4
find W5N3I1X1A3P3
find it N2
find out W5
find where X1A1
fine W1S2I2R1A1P1O3
finis I1P1
fire I1X1
firm W1P1O2
first W10N2S3I6R2X2A1P3O2
first one W1I1R1O1
first the W2
first time N1I2X1
fit W1N1S1I4R3X3P7
fit a N1X2P2
fit my I1X1
fit on P2
fit the I2P1
five W3N1S2I1X2P2O2
five days W1N1
fix S1I1X1A1
fixed S1A1O1
flat N1I1A2P1
floor N3I2A2P2
follo W5I2O2
follo and W1O1
follo the W1I2
food I2
for W45N23S61I16R48X22A17P17O48
for 0 W4N1S5I1X1P1O6
for a W3N1S6I5R9X4A1P2O6
for an S1O1
for by N2R1
for chris W1P1
for deliv W5N1S4A2
for each S1O1
for exped S2
for expre S1P1
for it W1N1S3R3X1
for item R2
for me W1N2S1I1R4X2A1O1
for my W6N6I3R8X1A1P2O5
for nothi S1I1
for one S2R1X1
for order X1A1
for posta S6R1
for retur R3
for sendi S1R2
for shipm W1X1
for shipp S8
for someb I1P1
for somet N1P1
for taxes S1O1
for that N1S1I1
for the W3N1S11I2R9X6A5P4O12
for this W1S1P1O1
for three W1N1R1
for track W1S1
for two W1S2I2X2
for us N1X1
for wareh O2
for you S1X1O1
for your W1S1O3
forge W1X2
forge it X2
forgo S1A4
forgo the A2
forgo to S1A1
forkl A1O1
form S1R2A2O1
forma O2
fortn W1I1X1
found W2N3X5O5
found in W1X1
found it X2O3
found the N1X2O1
four W3I2X1P1O2
four times W1O1
fourt W1X1
frame W3I2
frame is W2I1
free W1S15R4X1P2O1
free deliv S3
free retur S1R2
free shipp S4
frees S2
frees code S2
freig S3
frida W9N2S1I1X3A2P1O1
fridg R1X1P1
frien W3S1I1A1P1O1
from W18N7S9I11R10X14A4P4O13
from 0 R1O1
from a W1N1I1
from last X2A1
from me W2S2R1
from my R3X2
from ohio W2
from the W1N3S1I5R4X4A2
from you W4S2I1X1P3O4
from your W2N1R1X1O2
front W2N9I2R1A6
front desk N2R1A1
front door N3A1
front is A3
front of N1I1
froze R1X1
frust N1P1
full S4R3
full price S1R1
full refun R2
g N1S1
game I1X1
garag N4X1A1
garag the N1X1
garde W1S1X1
gas A1P1
gate N1A6
gate code A3
gave W3N1R4A1O2
gave me W2R4
gave you O2
gdpr O2
genui I1P2
get W13N8S4I2R18X2A8P7O7
get a W1S1I1R6X1O2
get in W1A1
get it W3N1R2A1P1
get movin W2
get my W2N1R4P1O3
get the W1N1S1R3A1
get them W1R1A2
get this N2I1R1
get to W1A1
gets W1I1X1A3P1
gets to A2
getti W7S1X2A1P1
getti here W2
getti it W1X1
getti the W1S1X1A1
gift W2N1I2R4A1O8
gift can R1A1
gift card R1O1
gift for W2N1
give W3N2S5I1R4X1A2O4
give back S2
give it R1A2
give me W3N1S3X1O2
give the R2
gives W1I1O1
givin I1R2
givin it R2
glasg W2
glass S1I6P1
glass is S1I4
gloss I1P1
glove S2I1
go W4N2S1R7X3A6P7O2
go back N1R1
go in W1R1P2
go out X2P1
go to W1N1R2A6
goes X1A1P3
goes to A1P1
going W14N1R2X4A5P2O3
going back W2R1
going on W3
going out W1X1
going throu X1O1
going to W5N1X1A4P2O1
gone W3N6R1X1O1
gone out W2X1
gonna W1I1
good W5N2I3X5A3P3O6
good after W1X1A1
good as W1X1
good day N1A1
good eveni W2P1
good morni W1N1X1P1
good to I1A1
goods S2R1X1O1
got W11N18S9I14R9X11A1P7O13
got a W2N2I4R1X1P4O1
got an W1N1S1O1
got from P1O1
got here N1S2
got in N1R1
got it W1N7S1X1A1P1O2
got my W1N1S2O1
got no W1X1
got nothi N2
got someb I2O1
got the N2I1R3X1P1O1
got to W2X1P1
got your X1O2
gotte W1N1
gotte my W1N1
gown N1O1
gps N4P1
gps on N1P1
grand W1I1R1X1O1
grate N1I1X1
grave N1P1
great W1N1S1P1O5
great selle O2
green N1S1I3R1X1A2P5
grey S1I1R1X1A1
grind S1I2P1
groun N1I1
guara W1S4P1O1
guard N1P1
guess W1R1
guita W1X1
guy N2O1
guys W1N1S1X1A1O1
had W5N5S11I3R3X3A2P2O7
had a W1S1I2R1O1
had been N2I1
had it S1O3
had no W1N1
had the N2
had to W1S6
hair W1I2R1
half W5S3I3R1X1A1P1
half of W3S1I1A1P1
half the I1X1
hall N1I1A1
hallw R1O1
hand W1S1I2R1A2P1O1
hand it W1A1
hande W1N8X1P2O1
hande to W1N5X1
handl W2S6I1P2O2
handl fee S2
handl on W1S1P1
happe W5S1R1X1P2
happe to W1R1
happe with W2P1
happy N1S3I1P1O3
happy with S2P1O1
hard W1I1R1X1
has W25N13S1I19R7X8A6P3O6
has 0 I2
has a W1I8
has alrea N1X1A1
has been W4N2I3X1O1
has hers W2
has it W3N3X1O1
has my W2
has no W2N2I2R1
has not W1I1R1X1
has now W1X1O1
has only I1P1
has said W2
has seen N2
has that W2
has the W1A1O1
has this W1R1
has to N1S1A2
hasnt W9N4S1R1X4A2O2
hasnt arriv W1R1
hasnt chang W2A1
hasnt got N2
hasnt shipp X4
hasnt updat W2
hat S1X1
hate W1I1
hate to W1I1
have W21N34S10I8R25X8A8P13O17
have 0 N1I1O1
have a W4N4R7A1P3O8
have been W3N2S3R2O2
have it W3N3R1X2A3O1
have my W2S1I1X1
have no W1N4R1X1O1
have not W3N3R1
have nothi W1N1
have one P1O1
have prime S2
have the W1N3I1R4P4
have them S1A1
have this N1P2
have to S2R8X4P1O1
have two R1P1
haven W3N3S1R3X4A1P3O1
haven got W1N1R1
haven order P2
haven recei W2N1O1
haven seen N1S1
havin N1I1A2
havin it N1I1
hawai P2
he W4N7R2X1A2P1O6
he cant W2
he doesn W1O1
he put N2
he wants X1O1
he was W1O1
he wont P1O1
head W1I1R1
hear I1X1O1
heard W1N1X1
heari N2R1
heari aid N2
heate W1I2A1
heavy I1P2
hed W3
hedge N1P2O1
held W2P1
held in W1P1
hello W3N4S3I3R4X4A3P2O5
hello i W1S1I1R1A1P1O1
hello im I1A1O2
hello the N1R1
helme I1R1
help W2N4I1O1
help the N2
her W1R1X1A2P1O1
her name X1A1
here W19N12S4R1X1A4P1O3
here after S2
here and W1O1
here but W2
here by W3
here i N2
here in W1A1
hers W2
hes W3A4P1O2
hes calle A1O1
hey W2N2A2O1
hey so W1N2
hi W8N4S3I2R6X6A3P4O3
hi i W1N2S1I1R2X2A1P1O1
hi its W1X1
hi my R1X1
hi the N1I1A1
hi there W3P1O1
him W2N2S1R1X1A1
hinge I1O2
hirin O2
his W3N1R2X3A3O6
his birth W1O1
his own W1X1
hit W1X1O1
hobar P1O1
hold W1I1R1X3A6P3
hold a I1P1
hold it X1A3
hold off X1A1
hold the A2
hole I2X1A1
hole in I2X1
holes I2
holes drill I2
holid W2I1A1O2
holid on W1I1
holid when W1A1
home W3N6S1R1X1A7O1
home all W1N3
home nothi W1N1
hones W1I1X1O1
hope R1X1A2
horse I1O1
hose W1I1P1
hospi N2R1X1A2
hospi and N1A1
hot W1I2
hotel N1A1
hour W1I2O1
hours N2S1O2
house W1N12R2X2A12
house and N2R1
house in W1N3
house is A2
house numbe A2
house with N2
how W7N3S1I2R16X3A1P21O7
how can W2N1R2
how did O2
how do W1N1I1R5X2A1P6O4
how long R2P3
how many R2P3
how much W2P2
how often P2
how to X1P2O1
howev N2S1
howev i N1S1
hub W4
hundr I1R1
hundr piece I1R1
hung P1O1
husba N1I2R1X3O3
husba bough R1X1
husba says I1O1
i W80N75S81I53R92X66A34P58O68
i accid R1X1
i am W3N3I1X1A1O3
i ask W1N1S1P1
i asked N4R2X4O1
i belie S2O1
i bough W3S4I2R2X2P2O3
i buy P6O1
i can W6N1S1R4X4A1P1O4
i cance S3X5
i cant W1S1I2X1A2P3O1
i chang I1R1P1O1
i charg S3
i check N2I1
i choos X1P2
i clean P2
i click X3
i conta W1N1
i could A1P2O1
i did W1N4S1O1
i didnt N1S4I1R2X1
i do W1N1S2I1R4X2A1O2
i dont W6N6S1I6R3X9O1
i dropp R3
i excha R2
i expec W2S1I1R2
i find N1P1
i forgo A2
i found X4O2
i get W2S1I1R10X2A1P2O2
i give I1R1
i go W1N1R1
i got W2N7S3I2R1X1P2O7
i had S4
i hate W1I1
i have W11N8S3I4R13X2A1P3O6
i haven W1N3R2P1
i hope X1A1
i just W2S1I2
i keep W1N1R1
i know W3N2S1I1R1X1
i leave W2X1O2
i left X1O3
i live W2N7S3R1A1
i lost X1P1
i made X2
i make X1P1
i meant X1P1
i moved A3
i must N1S1
i need W1N2R3X4A5P7O2
i never W2N2S1X1O1
i no N1R2X2
i only W1S1R1X2A1
i opene N3I3R2
i order W4N1S6I8R2X5A1P6
i paid W5N2S15I2R2X1A1
i pay S2R2P1O3
i payin S2
i picke S3
i place W1S1X1P1
i press P1O1
i purch I1P1
i put A2P3
i recei N2I3R1P1
i refus R2
i reque W1R1
i reset P2
i retur R10
i see W1S2R1P2O1
i send R7O3
i sent R6
i shoul S3X1
i start W2
i still W1N1S1R1X1O1
i suppo N1I1R1
i swap R2
i think W2N4S2I3R1
i thoug X2P1
i took W1S1
i tried X3O1
i use R2P4
i used S2I2R1A1
i waite N1R1
i want W5N3S5R6X3A1P2O4
i wante P1O1
i was W7N7S14R5A1O4
i went N1X1O1
i will W1X1A2O3
i wish X1A1
i would W1N2S2X1P1
id W3N5S11I2R16X9A5P7O11
id be W1N1S1I1A1O1
id have N1S1R1
id like W1N3S7R10X5A1P3O5
id only X1P1
id rathe W1R1X2A2
idea W4O1
idea where W2
if W18N2S4I3R11X7A10P19O2
if i W1N1S1R4X1A1P10
if it W6N1S1I1X1P1
if its W3R1A3P2
if no W1A2
if not W1R1A1
if spare P2
if the W1R3A1P4
if you W1S1R1X3A1P1
if youd W2O1
if youve W1R1X1
ignor O3
ill W2S1R3X7A4P1O2
ill be X1A3
ill order X1P1
im W11N12S12I10R7X11A12P18O12
im 0 R1P5
im a W1S2I1P1O2
im afrai W1I1A1
im after W1P1
im an W1O1
im back A2
im going W1N1R1X1A1P1O1
im happy N1S1O1
im havin A2
im in W1N1P1
im keepi S2
im not W1N2S3I4R1X1A2O2
im sorry R1X1O1
im still W1N1
im the N1A1O1
im think P2
im very I2
im writi I1R1
immed X2O1
impor S3X1
impre X1O1
in W47N43S22I34R20X17A26P33O39
in 0 W2N1X3O2
in a W4N3S4I1R3X1P3O1
in all A2
in an N1I1
in and I2O1
in anoth W2
in at N2
in betwe X1P1
in custo W2
in from N1R1
in front N1I1A1
in full S2
in green P2
in his W1X1O1
in it N1I7O1
in mailb N2
in march S1I1
in memph W3
in my W4N6I2R3A4P2O4
in on W3
in one S3R1P2
in our N3A1
in perfe O2
in piece I2
in polan O2
in reno R1A1
in shenz R1O1
in stock X2P4O1
in the W8N15S7I13R7X4A9P8O7
in trans W5I1
in two W1O1
in with R1P1
in writi X2
in your W1S4I1X2A2P3O2
inch N2I1P2
inch box N2
inclu S4I1R1P4O3
inclu a O2
inclu or P2
incom W2R1
incom addre W2
indic N2
indoo R1P1
info W3
infor W3
inner I1P1
insid N1S1I15P2
insid is I3
insid of I2
insid out I2
inspe W1R1
insta S1P2O1
inste I2R4X1A12O2
inste of I2R3A3
instr W1I4A2
insur S1P1O2
inten N1S2
inten to N1S1
inter S1P2O4
inter in P1O2
into W2N2S1I2R1A2P1O1
into a I1P1
into it W1I1
into the R1A1
into this N2
inval W2
inves W1N1O1
invoi W1S3I1O16
invoi has O2
invoi in O2
invoi shows S1O2
invoi with O3
invol X1A1
iphon P2
iphon 0 P2
irela S1O1
iron N1R1
is W66N29S26I55R25X17A47P46O15
is 0 W1S1I2R2A9P2
is a W3N3S2I2R1X1P1
is at W3
is broke W1I2A1
is calle A2
is chang N1A1
is chipp I2
is clear I2
is close R2A2
is crack I4
is dead I2
is deliv N1S1
is empty N1A1
is going W3A2
is great S1P1
is here W2
is i S1A1
is in N1I1R1A1
is it W16N2S5I2R4X4A2P15O2
is j N2
is missi W1N2I3A1
is missp I1A3
is more S1I1
is my W7N1R3X1A1
is no W2N2I1
is not N3S1I6A2
is nothi N1I3
is now W2R1X1A1
is on W1N2I2A2
is right W1S1
is short I2R1
is shown N2O1
is sitti W2
is stick I2
is that W1N1S2R2P2O1
is the W9N1S1I1R1X1P17O1
is there W7N1S2I4R1X1A3P4
is this S2I1P5O3
is too R2A1
is white N2
is wrong S1A1
isnt W6N6S1R4X4A3P1O1
isnt here W3N3R1
isnt left A2
isnt menti W1P1
isnt my N2
issue S1R2O2
it W90N95S51I55R76X63A77P69O48
it again W1R1
it all R2O1
it and N1S1R2X1A1
it anymo R2X1
it arriv N1S2R2P1O1
it as N4I1R1P1O1
it at N3X1A6O1
it away A2
it back N3I1R16X2
it be N1R1A3P8O1
it befor I1X3
it behin A1O2
it but I1R1A1O1
it by W1S1
it came S7I3R2
it can W1I1R1X1A1O2
it cance X6
it come W1S1A1P1
it did N2S1
it doesn W1I2R3X2
it down N1S1
it fit P2
it for I1R4X1P2
it from X2A2
it gave R2
it get W2
it gets X1A1
it go A1P2
it going W2
it had I1P1
it has W4N1I1R2X1A2
it hasnt W1N1X2
it have P3
it i N2X2
it id S2
it im S1R1X1
it in W1N4X4A7P1O2
it is W7N3S1I3R1A4P2
it isnt W2N4X1A1P1
it its W1R3
it leaks I2
it left W2
it looks I2O1
it lost W1R1
it made P3
it my W3S1I1
it needs W1A1
it never W1N2R1
it now W1N1S1R1
it off N1X1P1
it on W1N2S1I1R4X4A2P1O2
it only R1P1O1
it or N2S2R1
it out W1N1I1P1O3
it over W1A1O1
it pleas W1N2S1X4
it possi N1S1X1A2O1
it real P2
it round W1A1P1
it run I1R1
it said W1N1S2
it says W9N9S1I1R2X2O3
it sent N1A2
it shipp W4S2
it ships X2A1
it shoul W1N1A5O1
it since R1O1
it so W1I1
it still W1N1S1I1X2P1
it stopp W1I1
it takes X2
it the N2I1R1P3O1
it there N1X2A2
it to W1N2S2I1R4A16P2O1
it too R1X2
it took S3
it track N2
it up W1N2S1R1A3
it was W10N22S6I5R4X4O3
it wasnt N5
it went W2
it what N1I1R1
it will W1A1P2
it with N1I2A3P1O1
it witho I1R1
it wont X2
it work I1P2
it yet W1S1R1P1
it you I1O1
it your I1P1
itd W1S1I1R1X2A1
itd be W1S1I1R1X2
item W8N3S10I6R8X3P2
item and S1R1
item did W2
item is W1N1I2
item not W2I1R1
items S3I1X1O1
itll W2X1
its W36N20S5I12R21X11A24P8O12
its 0 W1I1A4O1
its a W1N5S2R2X1A2P2O2
its been W8N4R5X1A1
its day W4R1
its for W1O2
its going W2R1A1O1
its gone W1N2
its half W1I1
its in R1P1
its me N1X1
its nearl X1P1
its not N4X1A5
its now W2X1A1
its still W1S1
its sunda W1X1
its the W2N1I2O1
its unope R4
its way W1X1O1
itsel W2S2I1X1
ive W9N6S7I9R12X13A9P5O8
ive a S1R1X1A3
ive alrea I1O1
ive been N1I1X1A2P1
ive chang X1O1
ive check N2
ive got W2I3R2X4P3O2
ive had W1N1S1R2O2
ive heard W1X1
ive just N1X3A1
ive lost S1X1
ive no W1S1I1R2O1
ive not W1I1
ive only S1R1
ive seen W1P1
ive since W1S1
ive unplu I2
j N3
jacke W1R1
janua W1S1I1X1
jar I2P1
job N1X1
jokin I1O1
jumpe N1R1
june N1O2
just W14N3S3I4R5X11A6P3O6
just cance X4
just check W3
just got N1S1
just had A1O1
just have I1R1A1
just need W2I1
just not R2
just order X2
just tell W3
just the I1X1P1
just wonde W3
keep W2N3S3I1R1X4A1O1
keep it N1I1A1
keep the S1R1X3
keep them S2
keepi S2R1
keepi the S2R1
keeps W2O1
kept W1S3I1A1
kettl W1I1P1
key N1I1A1
kg N1S1I1R1P4
kg and P2
kid I2X1
kilos W1I1
kind W1N1S1I1P1
kind regar N1S1I1
kindl W3N2S2X3A1P1O1
kindl cance X3
kindl refun S2
kit W1P1
kitch N1I1R2O1
know W15N2S2I1R3X5A1P8O4
know but W2O1
know how X1O1
know if W2R1P3
know its R1X1
know that W1X1
know the W2I1P3
know what R1P2
know when W2X1
know where W2S1
know wheth W2
know which W1S1
l I1P2
label W4S4I2R21X2A7P1
label creat W3X1
label for R2
label on S2I1
label says S1R1
label to R1A2
label you R2
lady W1N2I1O1
laid I1X1
lamp W2N1S1I1R2X1P1
lamp but S1R1
lamps W1R1X1P1O1
lane A5
large S1I1R2X1P2
larks A1O1
last W5N2S6I2R3X2A7P5O9
last messa O3
last monda W1R1
last month S1A1O1
last night X2
last one A2P2O1
last order W1S1
last time S1A1
last week W1N2S2R1A1O2
last year I1P1
late W5S5I2R3X2A2P1
late and I2
late to R1X2
later W2N1S3
lawn I1O2
lb I1R1P1
lbs X1P1
leafl N1P1O1
leake I3
leake all I2
leaks I3
leasi N1A1
leasi offic N1A1
leath I1P2
leave W4X3A13P1O5
leave a O2
leave for W2
leave it X1A11P1
leave the X1O1
leave with A2
leeds W1N1A1
leeds i W1N1
left W11N21S3I6R1X4A3P2O4
left a W1S1
left at N5R1
left hande P2O1
left in N5
left it N5X1
left the S2
left with N4
left yet W1X1
left you O3
left your W5X1
leg I3
leg is I3
legs N1I1P1
lengt P2
let W6S1I1X5A1P1O1
let me W5X4A1P1O1
let you W1X1
lette W1N3S3I1X1A1P1
lette i W1S1
level I1P1
lid W1I3X1P4
lid doesn I2
life I1P1O2
lift P3
lifte I1P1
light I1P1
like W7N6S11I11R13X8A2P4O10
like 0 W1A1
like a W1N1S1R2X1
like it W1I1R1
like its W1N1I1
like that S1I1O1
like the S3I5R1
like to W3N1S2R9X6A1P4O8
like you N2
line N1S1I2
line of S1I1
linin I1P1
link W3R1O2
list I1O2
liste S1X1P1
listi W2S5I2A1P2O2
listi said W1S3
listi says I2A1P1
lists W1O1
liter W1N1S1I1
littl N1I1O1
live W2N8S3R1A1P1
live alone N2P1
live in W2N3S2A1
live on N3S1R1
lives N3
livin W1R1
lobby N3A1
local W2R1X3
locat W2N1O1
locke W1N5R1A3
locke code N2
locke was N3
logo I1O1
lol W3I1R1X1P1
londo S1O1
long W1R3X3A1P5O1
long does R1P2
long story A1O1
longe W2I1R2X3
longe need R1X1
longe want R1X1
look W4N3S1I1R3O3
look and I1R1
look at W1N1S1O2
look into N2R1O1
looke N3S1I1
looke every N2
looki W1I1P4O3
looki at I1P3
looki for P1O3
looks W1N1I5R1O1
looks like N1I2O1
loop A1P1
loose I1P1
lorry W1P1O1
lose W1I1
lost W5N2S1R2X2A1P2
lost my W1A1
lot S1I1X2P1
loud R1A1
louis W1R1
love S1R1A1O4
love it O2
love to S1O1
lovel S2I2R3P1O1
lovel but S1R2P1
ltd O2
lunch I1R1A1
m N1I2A1P1
machi W1N1R1P3O1
madam N1O1
made W1N1X3P6O1
made of P3
maide A3
maide name A3
mail W5N5S3O4
mail room N2
mail says W1N1
mailb W1N8A3O1
mailb at N1A1
mailb mailb N2
maile R1O1
maili N1O1
mailm W1S2
mailr N2A1
maine N1A1
mainl S2
make W2S1R2X3A5P3O3
make a A1P1
make it W2S1A1O1
make sure X1A3
make the R1X1
maker I1R1P1
makes W1I5
makes a I4
makin I1X1
man W1S1R1X1O2
manag X2O1
manua I2P5
manua says I1P1
manuf X1P1O2
many R3A1P3
many days R2
many thank R1A1
map N2A1
map shows N2
march W1S1I2
marke W1N10I1A1O1
marke as N3
marke deliv N5
marke it W1N1
mat N1P1
match S1I2A1P3O3
match my A1P1
mate W1S1O1
mater P3
mater is P2
matte I1R2A1O1
mattr W1P1
max P2
max weigh P2
may W1N1S1R3A1P1O3
may 0 W1R1
may i S1R2P1
may we O2
maybe W1I1
me W40N27S26I14R28X15A17P5O27
me 0 S1I1R2A1
me a W2S2I2R2O3
me again N1R1
me and W3N1R1A1
me anyth W1N1
me as N1S1R1
me at N1S1
me back S2R1
me by I1A1
me for W1S2I1O1
me from X1O2
me how N1R1P1
me if W3A1P1
me im I1O1
me in S2
me is S1I1
me it W1N1R1
me its W1A1
me ive X2
me know W5X3P1
me my S1X1
me off X1O1
me on S1A2
me one I1X1
me or W1I1R1
me that W1X1
me the N3S2I1R3X1O2
me there I1X1
me this S1O1
me three I1R1
me to W2N4S1R2X1A1O2
me twice S1O1
me what W3N1I2R2
me whats R2
me when W2
me where W2R1
me who N2O1
me your O2
mean X1P2O1
means W2S1
meant W1R2X4P1
meant to W1R2X3P1
measu I1R1X2P1
mediu R4
memph W3
memph since W2
men N1S1P1O1
menti W1S2P3
merge S1O1
messa W2N1R1A1O8
messa about W1O1
metre I1R1
mews A2
middl N1I3P1
middl and I1P1
middl of N1I1
might W3I1R1A1O2
might turn W2
miles R1A1
miles off R1A1
mind S1R3X4O4
mine W2N7I2X6P1O2
mine is N1X1
mine pleas N1X1
mine was N2
mines N1X1A1P1
minut N3I6X4A1P1O1
minut ago X3
mirro I1R1O1
misse W4
misse you W2
missi W5N4I13A4O3
missi and I1O1
missi from I3
missi packa N1O1
missi so I1A1
missi the W2N1
missp I1A4
mista N1S3R2X5A2
mista and N1X2
mix I1A1
mix up I1A1
mm P3
mobil N1R1A2
model W1I2X3P2
monda W6N3S3R3X1A1O1
monda and W2
money W3N3S5I2R13X3
money back W2N1S4I2R5X1
money for S1R2X1
money on R1X1
monit W1I1X1
month W5S1I2R2X1A2O3
month its A1O1
month pleas W1R1
moq O2
moq 0 O2
more W3S5I3R5X3P1
more i S1I1
more of I2P1
more than S3R4
morni W2N5S1I1R1X4A2P1O2
morni after A1O1
morni and S1X1
morni i W1N1X1
morni the W1X1
most A1P2
mothe W1N1A3P1O1
motor I3P2
mould W1N1I1
move W1P1
moved W2N1A5
movem W2
movin W3
mower P1O1
mr X1A1O1
mrs W1A1
much W2S3X1A2P2O3
much as S1X1A1
much longe W2
much would P2
mug I1P2
must N5S1I1A2
must have N2I1
mustv N1O1
my W92N58S33I26R52X42A52P23O54
my 0 W1S2R2X1
my accou W2R3X2A1O5
my addre A3O1
my bank S1R3
my billi A3
my boss R1X1A1
my box W1I1
my broth N1A1
my build W1A1
my car N1I1P1
my card S3R3X1O1
my compa A1O2
my dad W2
my daugh W1I1R1X1A1P1
my deliv W1N1S2
my door N4
my doorb N2
my drive P1O2
my email O2
my ex N1A1
my expre S2
my fathe O2
my frien W1S1O1
my front N2
my grand W1I1R1X1
my hand I1O1
my home R1A1
my house N2R2
my husba I2R1X3O3
my invoi S1O1
my item W3
my kid I1X1
my kitch I1R2
my last W1S1P1O2
my late R1P1
my maide A3
my mailb W1N1O1
my mind R3X3
my money W2N2S1I2R6X2
my mothe W1N1A3P1O1
my name A1O1
my neigh W2N4A3
my nephe A1O1
my new N1I1A1
my offic W1A1
my old W1N2X1A2P1O1
my optio N1R1
my order W21N6S5I2X14A5P1O1
my own R2P3
my packa W7N7O1
my parce W9N2S3A2O1
my payme X1O1
my permi X2
my phone W2I1X1A1P1
my place A1P1
my porch N2
my previ W1N1O1
my recei S3
my refun R12O1
my retur R8
my revie O2
my shipp S2A1
my siste W1X1A3
my son I1X3A1P1
my stair N1P1
my stree A2
my stuff W3
my surna A2
my track W1I1
my wife W1N2R1X1A2P1
my work X1A2
mysel S1O1
name W1N5I1X1A10P2O7
name and A2
name is A4
name on N1I1A3P2O2
named N1O1
names A1O1
nav N1A1
navy I1P2
near S1I1R1A1
near me R1A1
nearl S1X2P1
nearl as S1X1
need W8N4S1I4R11X9A10P10O5
need a R3A2O2
need an I1P1O2
need anyth W1O1
need eleve I1X1
need for R2
need it N3S1R2A3P1
need one R1X1
need the W1I1R1X1A1
need to W4I1R1X2A3P7
neede S1X4P1
needs W1I1A2O2
needs a A1O1
needs to I1O1
neigh W3N12R1A5P1O1
neigh and N2
neigh at N3A2
nephe A1O1
never W10N16S2I2R3X1O6
never came N1R1
never comes W1O1
never got W1N6R1
never mind O3
never recei W2N2
never showe W1N1R1
new W5N3I10R1X2A9P3O1
new addre A2
new it I2
new one N1I1R1X2A3O1
news W2I1R1
newsp I2
next W5S4R1X3A1P1O3
next day W2S4
next door A1P1
next time O2
nice N1S2R1O2
night W1S1X2A1
nine W2S1I1X1P1
nine days W1S1X1
no W27N40S7I13R15X14A10P4O8
no 0 I1A1
no answe W1N1R1
no box N2
no card W2
no deliv N3
no good I2A1
no holes I2
no i N1I1
no idea W2O1
no it N2X1
no longe R2X3
no more W1I1
no movem W2
no need R2A1
no numbe N2
no one W1N7S1A3
no ones A1O1
no packa N6
no parce N3
no recep N2
no recor W2N1
no refun R4
no rush W2
no such W1N1P1
no thank X2
no track W4
no use R1X1
nobod W7N8S2R2A2
nobod answe W1R1
nobod came N2
nobod has W1N1
nobod told W2
noise I3P2
noise and I2
none N3I1R1
none of N3I1R1
noon W1N1S1A1P1
norma W1N1S4P1
not W22N30S12I27R14X20A27O8
not 0 A4
not a I2R1
not arriv W1N1R1
not as I2
not askin S1I1
not fit N1I2
not for I1R1
not found W2
not get W1N2
not happy S1I1
not have W1X1O1
not here W2N4S1
not jokin I1O1
not left X2
not me N3R1A1
not mine N2
not my N2
not on S1A1
not payin N1S1X1
not recei W3N6R1
not ship X2
not sure I1A1
not the S1I2R1X1O1
not too A2
not what S1I2R2
not yet W2X1
note W1N1I1A2O3
noted O2
nothi W15N16S3I8R5X2A2P1O2
nothi at N4
nothi here W1N1
nothi in W2N2
nothi insid N1I1
nothi is W1S1
nothi like I4
nothi no I1R1
nothi since W2
nothi there N2
nothi wrong R2O1
notic N1X2A3
notic that X2
notif W2N4S1
notif says W2
nov W2N2
nov 0 W2N2
now W24N6S3I1R8X10A6P3O6
now i W1S1R1P1
now id R1X1
now if W1R1
now im W1P1
now it W1N1
now its W2X1
now ive W1I1
now thank W1O1
now the W2X1
nowhe S1X1
numbe W14N6S1R3A18P2O10
numbe 0 W1N4S1A5O1
numbe for N1A1
numbe in W1O1
numbe is A3
numbe its A3O1
numbe on W1O1
numbe or A1P1
numbe pleas W3
o A3
oak I2A1
obvio N1R1
oct W1R1
oct no W1R1
octob N1R1
of W38N23S27I34R16X18A19P25O23
of 0 W4S10I1R1A1
of a N2S1I4R1O1
of an W1S1
of buyin P2
of deliv N6A1
of getti S1P1
of it W4N1S2R1P1
of me I1P1
of my W8N2R1X2A1O2
of newsp I2
of sendi R1A2
of the W11N5S8I16R6X5A9P8O6
of them N4S1I1R2X2P1O1
of this W1N1X1
of those R1P2
of tiles W1A1
of us N1O1
of your I1X2O4
off W4N5S7I7R6X9A4P2O3
off 0 S1O1
off and I1A1
off at N1R2
off could S1I1
off i S1I1O1
off my S1R1
off on N1I1
off the N2I1R1X1
off this X2
off when X1O1
off with N1A1
off work W1A1
offer X1P1O3
offic W3N9R3A8O2
offic on W1A1
offic says N1R1
offic wont A1O2
often P2
ohio W3
ok S2I1R2P2O5
ok so S1P1
okay O2
old W3N2I2R3X4A7P3O4
old addre N1A2
old one X3A1
old ones W1O1
on W47N40S43I37R27X15A38P27O27
on 0 W2N2S1R2A2
on a W2N2S3R1X1P3O2
on and A1O1
on arriv I2
on day I1X1
on frida W2N2X1
on holid W1A1
on it S3I6R2X1P3O1
on its W1I1X1O1
on me W1S1R1O1
on monda W3N2R1
on my W3S10I1R3A1P3O2
on order W1S1X1
on our N2
on posta S2
on satur N2I1X1A2P1
on sunda W1S1X2A1
on the W23N20S13I17R12X5A19P11O10
on there S1A1
on this W2S1I1P1
on thurs W1R1X1
on time S1I2
on to R1A2
on top S2X1
on tuesd W1N2A1
on wedne W2A1
on which W2
on with W2
on your S1P1O2
once R2
one W14N16S15I34R16X23A14P18O10
one 0 A2
one actua N2
one and I1X1
one at I1A1
one box S4I1
one by N1O1
one came N2S1I1
one for O2
one from W1R1
one had N1P1
one has W2I4
one home A2
one i I2X1
one in I3X1O1
one is N1I1R2A1P1
one leg I2
one month W1R1
one my R1X1
one not X2
one of W4S2I5R2X3P2
one on S1R1A3P1
one sheet I2
one so R1X1
one thank I1R1
one the I1R1
one was A1O1
one where W1P1
one with N4I1A1
ones W1I1X2A1O2
onlin S1R1O1
only W11N6S8I8R9X5A5P5O7
only 0 S1I1
only a W1N1I1R1O1
only half W1I1
only have W1X1
only one W2N2I2R1X1O1
only resid N2
only shows W1N1
only the S1R1X1A1P1O1
only want W1S1A1
ontar S1A1
open W3N5R3A2O2
open a W1N1
open an W1N1
open the N1R1
opene N5I9R4
opene a N1R1
opene it N3I1R2
opene the I5
oppos A2
optio N1S1R1X2P1
or W9N12S5I3R13X3A6P26O6
or a P3O1
or do R2P4
or does R1P1O1
or from R2
or give N1O1
or is R1P1
or my N1I1
or no W1P1
or not W1X1O1
or refun N2S1
or somet P1O1
or the W1N1I1R1X1P3
or to R1X1A1P1
or what W1R1
or will W2R1P1
orcha A2
order W45N14S25I19R10X65A16P15O7
order 0 W7N4S2I5R1X7A1
order a W2N1S2I1R1X2A1P1
order again X3
order and W2S2X3A2
order arriv I2
order as N1X2A1P1
order by W1X1P1O1
order came W1S1
order cance X2
order for W1X2
order from W2X1A1
order i X2O1
order is W1A3
order it W1X1A2
order no W1X1
order numbe W1S1R2
order of W1X2P1
order on W2X1O1
order pleas S1X1
order says W1N2
order so W1P1
order the W5I2R1X6P3
order this W2X2P1
order three W1S2
order to X2
order today P2
order twice X3
order two R2
order was N2S3X1A1
order went A2O1
order wrong X2
order yet W2P2
ordin W1X1
orego N1S1
origi S2R4P1O1
origi box R2
origi shipp S1R1
other W7N7S1I2R3X4A6P4O3
other 0 W1N1O1
other and R1O1
other one N1X1A1
other peopl N2
other side N1P1
other the A2
other two W1X1
our W1N12S1I1R1X2A6P1O15
our accou S1O2
our build N2
our stree N1A1
ours N1X1A1
out W17N5S3I13X12A4P7O12
out and W1X1
out could X1A1
out for W5N1
out if W1P1
out of N1S1I5X4A2P1O3
out that S1X1
out the N1O1
out to P1O2
out today X1P1
out what W2
out when W1I1
outdo P2
outer I1P1
outra S2
outsi W1N1I2A2P1
oven P1O1
over W5N2S6I6X1A2P1O4
over 0 S3
over the W1N1S2I5A1O2
overc S3
overn S2X1
own W1S2I1R3X2P5O1
pack I5X1P2O1
packa W13N29S2I5R2A2P1O5
packa at N1A1
packa came W1I1
packa from W1N1
packa has W1N1
packa it N3
packa the N2
packa was W2N5S1O1
packa which N2
packe W1N1S1I3X1O2
packi W1I3O1
packs S1P1
padde S2
paddl X1P1
page W2N1S3I1R3X1P1
page says N1R1
page that W1R1
paid W7N2S27I2R2X1A1
paid 0 N1S9R1
paid extra S1I1
paid for W4N1S7I1A1
paid you S3
paint W1N1I1P1
pair W2S2I1R1
pair of W2S1
palle W1S1P1O1
panel I1P1
paper N1S1I1R1
parce W20N23S10I4R4X1A10O5
parce and W1I1
parce box A2
parce came S1R2
parce due A2
parce for N2
parce from W1O1
parce i S1O1
parce is W4
parce locke N2
parce on N2S1R1
parce the W1N1
parce was N3S1I2
parce with W1N1
parke O2
part W1S2I3R2
part of W1S2R1
parti S2R1O1
parti refun S2R1
parts I1A1
party W2N1I1R1X1P1
pass A1O1
passe W1R1
passw O2
past W1N2S1A1
patie X1O2
patie with O2
pavin P1O1
pay S14R8X1P1O5
pay 0 S2
pay by O2
pay custo S2
pay for S1R1P1
pay me S1R1
pay the S2R3
payin N1S6X1
payin 0 S3
payin for N1S2
payme X1O2
pays S1R4
pays for R2
pcs O2
pdf P2O1
peopl N3I1R1A1O3
peopl on N2
peopl so N1R1
per W1S1P3O3
per cent P1O1
per palle S1O1
perfe S1R1O4
perfe condi O2
perha N2A1
permi X2
perso N1I1R1O5
perso i I1O1
perso who R1O2
phone W7N1I1X2A5P2O3
phone at W2
phone call W1X1
phone case N1P1
phone numbe A3O2
photo N9I5R2P2O3
photo and N1P1
photo of I1R1
photo shows N3
physi N1O1
pic N2
pick W2N1R3A1
pick up W2N1R3
picke N1S4R1A1
picke it N1S1
picke up N1R1A1
picku W1R1
pictu N5I4X1P3
pictu of N1P1
pictu shows N2
piece I7R1P1O1
pillo R1X1P1
pin N1X1P2
pine I1A1
pink I2
pirat N2
pixel I2
place W1N4S2R1X7A3P3O5
place 0 R1X1
place an W1X1P1
place this X1O1
place to O2
plain N2I1
plann W1A1
plant S1I2P1O2
plast I3
plate I2
pleas W26N14S31I8R21X56A39P2O24
pleas abort X2
pleas add A3O1
pleas advis W2
pleas and W1X2
pleas cance X22
pleas chang A2
pleas check W1N1I1
pleas confi S1R2X1
pleas corre A1O1
pleas could X1P1
pleas credi S2
pleas deliv A4
pleas disre X1O2
pleas do X5
pleas dont X3A4O2
pleas fix S1A1
pleas get W1O1
pleas give S1A1
pleas have R1A1
pleas help W1N1
pleas hold X1A2
pleas i W1R1X1
pleas ignor O2
pleas just W1X1
pleas look W2N2
pleas make X1A2
pleas provi W1N1
pleas put R1A2
pleas refun S5R2
pleas reimb S2
pleas remov S1X1O1
pleas retur S2
pleas send W1N2S1I5R3A1O3
pleas sort W1N1
pleas stop X1O1
pleas take S1X1
pleas tell W1N1I1A2
pls W4S3R3X7A2O1
pls cance X2
pls send W1R1
plug I2P1
plus S2
pm N1A1
po X1A3P1O1
po box A3
po boxes A1P1
pocke P1O1
pod N2
point W1S2I1X1A2
polan O2
polic N2R2P1
polys I1O1
poor I2
porch W1N10A1
porch pirat N2
posit O2
possi N1S1I3R1X2A3P2O2
possi to S1X1A3P1O2
post W3N8S1I1R4X1A5P2O2
post offic W2N6R3A4
posta S27R2
posta for S2
posta i S2
posta on S3
posta was S2
postc A3
poste W2N1R3
posti S1R1X1
postm W3S2A1
postm will W1A1
pot I2P2
pots S2
powde I1P1
pre W1X1
premi S3
prepa W2S1R3X2A1
prepa for W2X2
prepa label R3
prese X1P1O2
press N1I1X1P1O1
prett N2O1
previ W1N1O1
previ messa W1N1O1
price S3R4X3P1O12
price dropp R1X2
price match O2
prime S2
prime so S2
print W1S1I3R4X1P1
print a S1X1
print on W1P1
pro P1O2
pro forma O2
probl W2N1R1A1
proce W2N1S1R4X2
produ S5I4R1P1O4
produ i I1O1
profe O2
progr P1O1
promi W2S4R1A1O1
promi a W1R1
promi to W1A1
promo O2
proof N8R1
proof of N5R1
provi W2N1A1
purch S1I1X2P2O4
put W1N4S3I3R1X3A13P5O3
put in X1A2
put it N2R1A3P2O1
put on S1A2
put that X1A1
put the S1I1P2
put them I1A1
put throu N2
putti I1R1
puzzl S1I2
qr R2
qr code R2
quali I4O1
quali is I2
quest W1R2P2O2
quick W2S1I3X1A2P1O4
quick reply O2
quid S2
quote S2O2
r W1N1
rain W1I1R1P2O1
rain cover W1O1
rainc R1P1
raise W2
rang W2S2
rate N1S4O3
rate the S1O1
rathe W2N1I1R1X4A2
rathe not X1A1
rathe than I1X2
rd A3
re W1O1
reach N3A1
reach me N3
read A1P1
readi S1I1
real W1I2P2
real leath P2
reali W1N2X1A1P1
reali no N2
reall W2S1A1P1O1
reaso S1X2
reboo R2
recei W8N15S4I9R5P2O8
recei a N1I1
recei an W1N1
recei and N1S1
recei anyth N2
recei by N2
recei for O2
recei it W1N3
recei my W3R1P1
recei the W2I2R1O1
recei with O2
recep N3
recip A2
recko W1N1I1
recom P1O1
recor W2N1O1
recor of W2N1
red N1I2X1A1P2
redir A3
redir it A2
refer W1N1R2X1
refun W3N4S32I1R46X2O2
refun came R2
refun for N1R3
refun i W1I1
refun im S2
refun is R2
refun it S3
refun me S1R4
refun my S2R1
refun of S3R1
refun take R2
refun the S13R2O1
refun was R3
refus W1S1R4X2
refus it R1X2
refus the R2
refus to S1R1
regar W2N2S2I1X1O1
regis O3
reimb S3O1
reimb me S1O1
reiss O2
reiss it O2
rejec R2A1
relea W1S1R1X1O1
relea the S1O1
remai R1A1
remot W1S1I2
remov S1X2O2
renam A2
reno R1A1
reord X4
repai I1R1
repla W4N4S1I6R1X1A1P1O1
repla for W1S1
repla or N2
repli X2O1
reply R1X2O5
repor W1N4O2
repor a N2O1
reque W1N1R2X5
requi N1P2O1
reset I1P2O1
reset it I1P2
resid N4
resid and N2
resid i N2
rest W1S2I2R1X1P1
rest of I2
resto R2P1
resto fee R2
retur W5N1S10I2R79A2P2O1
retur a R2
retur addre R3
retur be R1P1
retur i R2
retur it S1I1R7A1
retur label R6
retur on R2
retur pleas R2
retur shipp R2
retur statu R2
retur the S4R6
retur this I1R3
retur to W4S1R2
retur was R2
retur windo R3
rever S1O2
revie O11
revie and O2
revie in O2
right W1S2I6R1X1A4P1O3
right one I2
right place O2
rim I2
ring W1N1A5
ring the W1A1
rings X1O1
rippe I2
rippe at I2
road N3A3P1
rolls P1O1
roof I1O1
room W1N2R1A2
rough W1R1P1
round W1R1X1A3P2O1
round and W1O1
round the A2P1
route R1O1
row W1N1A1
royal W2N1S1P1
royal mail W2N1S1
rude N1O3
rug R1P1
ruine I1A1
run N1I1R1A1P2O2
run a P1O1
runni W1I1P1O1
runs I1P1
rush W2
s P2
safe N3I2P4
safe place N3
safet P2
said W11N5S12I1R1X2
said free S4
said in N1X1
said it N1R1
said itd R1X1
said ships W2
said the W2N1
sales O3
sam A1O1
same W8N3S6I1R5X6A4P1O3
same addre S1A1
same box R3
same day W1R1
same name W1N1
same order S1X1O1
same thing W1S2R1X2
sat W1N1I1A1
sat nav N1A1
satis R2
satur W3N2S1I1X1A2P1
satur and W1X1
satur inste A2
say W10N8S3I1R2A3P3O3
say he W1R1
say that A1O1
say the W2S1O2
say they W1N2
say theyv N2
say which W2
sayin W3N4O1
sayin its N2
says W31N47S11I12R13X8A5P3O7
says 0 S4I1
says deliv W2N24S1R2A1
says free R3
says he W1N1
says it W2N7I2R1
says its W1N1X2O1
says label W3
says left N2
says my W1N2O1
says no W1S1A1
says not W2X1
says shipp W2
says the W1R1
says they W3N2
says youve R1O1
scam W1O2
scan W2N1R1
scann N3R1O1
scann it N2
schoo N1P1O1
sciss N1P1O2
scrap X1O1
scrap the X1O1
scrat I5P1O1
scrat and I2
scree W1I3
scree has I2
screw S1I4P1
seal I3R1
seal on I3
seale I1R1
seam I2
searc N2O2
searc the N2O1
seaso W2O2
secon W6N1S4I2R2X4A4P1O1
secon one W2I1R1X3P1
secon pair S1R1
secon time N1X1
secur A2
see W1S2I4R2X1A1P4O3
see it I2R1
see the W1R1
seed W1A1
seems W4S3O1
seems to W3S2O1
seen W2N4S1X2P1
seen it W1N3S1
seen the W1X1
selec S2X1
sell P2O1
sell the P1O1
selle W3N2S2R1X1A1O8
selle i W1N1S1A1
send W7N5S3I12R19X6A10O10
send a W1N1S1I1R2
send anoth N2
send back R4
send it W1R7X2A8
send me S1I2R2O2
send my W1O2
send the W1I4R2X2O3
send to A2
send us I2
send you N1R1
sende W5N1R1
sendi W1S1R5X3A3O1
sendi it R4X1A2
sendi the W1S1X1
sent W6N2S6I4R11X1A5
sent a I1R1A1
sent again N2
sent it W1S1R1
sent me W1S1I3
sent the R4A1
sent to W1S1R2A2
separ W2S2P2
servi S4I1O4
set W4S2I3A1P2
set and I2
set of S2
set the A1P1
setti X1P2
seven S1I1X1
sewin N1P2
shade W1R1P1
shall R1O1
shall i R1O1
shatt I2
she N2I1P1
shed N1A3P1
sheet N1I3P1
sheet of I2
shelf W1I3X1
shenz R1O1
shes A2P2
shift N2
ship W6S3R3X5A6P5
ship it W2R2X3A1
ship my W1A1
ship to A3P2
ship with P2
shipm W6X4A1
shipp W14N2S64I2R5X12A8P3O3
shipp 0 W1S6
shipp addre A3
shipp after X2
shipp and W3S2
shipp back S2R1
shipp but W1S3
shipp by S3
shipp charg S5
shipp confi W1X1
shipp cost S4R1
shipp fee S4X1
shipp for S3
shipp i S2
shipp in X1O1
shipp is S1X1
shipp money S2
shipp of S2
shipp on W1S4
shipp so S1X1
shipp the I1O1
shipp to S1A1P1
shipp was S3
shipp weigh P2
shipp yet W1X3
ships W4S1X3A1
ships in W1X1
shirt I2O1
shoe I2
shoes W1I1R1
shop W3N1S2R5X3A2O3
short I4R3A1P1O3
short can I1P1
shoul W5N2S5I2R3X1A11P7O8
shoul be W1S1I1A7O2
shoul have W1S1R1
shoul i W2N1I1R2P5O3
shoul pay S3
shoul the P2
show W1N4S2R1X1A1
show it N1R1
show up W1A1
showe W2N3S2I1R1O1
showe up W1N2S1R1O1
shown N4A1O1
shown as N3
shows W8N21S2I1R5O2
shows a N4I1
shows deliv N5
shows it W2N3R1
shows its W1R1
shows my N1R1O1
shows shipp W1S1
shows the W1N2O1
shows you R2
shut N2
side N4I4X1A4P4
side entra A2
side of N1A1P1
sign W1A1
signa N4S1R1A1
signa and N1A1
signe N13S1R3
signe for N9R3
silly W1X2
simpl R2A1
since W19N4S5R8X4A2P1O1
since 0 W3
since frida W2
since i R1A1
since it W1N1S1
since last W1N1
since my S1R1
since sunda W2
since the W2N1S1R1X1
since then W1R2
since you R1X2
singl S2I1P2O1
sink I1X1
sir W1N2S1X1O2
sir i S1X1
siste W1X1A3
siste house A2
site W3N1S1X2P1O1
site says W1N1
sitti W5N1O1
sitti in W2
sitti on W2N1
six W2S1I5A1
six glass I2
size W1I4R2X4P6
size of W1P1
size order I1R1
size shoul P2
size up R1P1
sizes R1P2
slabs P2
sleep A1P2
slip S1I2R1O1
slot W1N1A1
slow S1I1X1
small I2R3A1P3O2
smash I2
smell W1I4
smell of I2
smith N2
snow N1A1
so W8N10S11I13R13X17A12P6O12
so cance X3
so far X1P1
so good W1X1
so hot I2
so how R1P1
so i W2N3S4I2R4X4P3O1
so id R3
so im R1X1A1
so it W1A1
so ive W1R1A1
so long W1O1
so much O3
so my A1O1
so no N1I1
so now N1R2X1
so pleas W1X3A2O1
so sorry N1X1
so that W1A1
so the W1N1I2R1A2
so there X1A1
so why S2
sofa W1I1R1X1P1O1
sold S1I2X1P3
sold as S1I2P1
some W2S2R1P1O1
someb W4N4I5R1X1P1O2
someb else N1X1
someb elses I3O1
someo W2N7I5R2X1A1O2
someo calle N1I1R1
someo else N2
someo elses N3I1
someo in A1O1
somet W2N1S1I2R1P2O1
somew W1S1O1
son I1X3A1P1
son has X1A1
sorry W3N1R2X7A1O6
sorry for X2O2
sorry to N1R1
sorry we W2
sorry wrong O2
sort W2N1I1
sort it W1N1
sorte O2
sorti W1O1
sound I3R1
spare X1P2
speak W1I1A1P1O2
speak to W1O2
spend S1A1
split W1S3A1
split it S2
spoil I1X1
spot N1I1O1
spot on I1O1
sprin I1X1A2P1O3
st A3
staff N1O2
stair W1N2R1A1P1
stair and N2
stamp S5
stamp on S3
stand N2S4I3X1P1O1
stand in N1P1
star O2
star revie O2
stars O3
start W6I1R1X2P1O1
start to W3
state W1N3S4X1
stati N2A2
statu W8N6R2X1A1
statu deliv N3
statu hasnt W2
statu is N2
statu of W2
statu says W1N1R1A1
step N3
steps R1A1
stick S1I5R1O1
still W15N4S5I2R10X6A1P4O1
still get W1R1P1
still hasnt N1X1
still missi W1N1
still no N1R4
still not S1X1
still nothi W2I1
still paid S2
still says W2N1R1X2
still waiti W4R1
stitc I2
stock N1S1I1X4A1P4O2
stock and S1I1X1P1
stock so X2
stole N3
stole from N2
stop W1X5P1O3
stop it X2O1
stop the X3P1
stopp W1N1I3
stopp worki I2
stops P2
store W1N2R4A1P1O3
store credi R2
store in O2
store last R2
story A1O1
stove X1P1
strai W3N1I1R1A1O2
strai to N1A1O1
stree N5A11
stree name A2
strip I2P1
strol P1O1
stuck W5S1A1O1
stuck in W4A1O1
stude N1O2
stuff W3
subsc X2
such W1N1S1R1P1
sugge N1I2
suit R1A1
suite A2
suite 0 A2
summe S1A1P1
sun I1X1
sunda W4S1X3A1
super W1N1
suppl R1P1
suppo W7N6S1I2R1X1
suppo to W5N1S1I2R1X1
surch S3
sure N1I1X1A4O1
sure it X1A1
surna A2
surpr X1A1
swap R6A1
swap it R2
swap the R1A1
syste W2N2X2A1
ta W1A1
table W2N2S1I3P2
table and W2
table wobbl I2
tag I1O1
take W2N1S5I1R4X1A3O5
take it W1N1R1A3O2
take that S2
take the S1O1
take your I1O1
taken N2S1R1P1O1
takes X2
takes too X2
takin W1A1
talk N1X1O3
talk to N1O2
tall R2
tanne A2
tape I1O1
tax S1R1O2
taxes S2O1
tea S1O1
team W1N1O2
teapo S1I1
tell W13N2I2R4X2A6P3O1
tell me W12N2I2R3X1A2P3O1
tell the X1A3
telli N1S1O1
telli me N1S1O1
tells W1N1O1
tells me W1N1O1
ten I3R1X4A1P2O1
ten minut I1X2
terri I2
text X1O2
texts A1O1
than W1N1S4I5R6X2P1O1
than 0 I1X1
than i R2
than the S3I4R2P1
thank W8S3I2R4X5A3P3O20
thank for W2R1X1O3
thank you W3I2X3A1P2O10
that W16N21S28I10R11X13A14P7O13
that a S3
that and R1O1
that back S2
that charg S2
that could P1O1
that day N2
that has N1R1
that he X1O1
that i S2I1X2
that in I1X1
that it W1N1X1A1
that its W1R1X1A1
that ive A2
that match I1A1
that my W3N5
that name N3
that ok R1O1
that on S1R1A1
that one W3N2
that says W1R1X1
that so A1O1
that the W3N2S1I1X1A3P1O3
that was W1N1X1
that will S1P1
that you S1R2X1
thats W2N2S4R2X1A2P2O1
thats not N1S1
the W116N111S98I115R92X78A105P91O74
the 0 N1S9I2R7X3P4
the 10th W1R1
the 11th W3R1O1
the 12th N2R1O1
the 13th W1A1
the 14th W3A1
the 15th W3R1A1
the 17th N1A1
the 1st W1R1
the 20th N1X1A2P1
the 22nd W1R1
the 23rd N2
the 25th W1A1
the 2nd W4R1
the 3rd W4N2S1R1
the 4th W3S1R1
the 5th W2R1A1
the 6th N1R3A1
the 7th N1R1
the 8th W2N1R1
the 9th W4R1
the addre W2N1A5
the apart A3
the app W1N3X1
the baby W1O1
the back N1I1A3P1
the backo W1S1
the bag I3
the bank S1R2
the barbe X1A1
the base W1I1P1
the batte I2P3
the bed W1P1
the bell N1A1
the best A1O3
the bill S1I1
the bin N1O1
the blend I3
the blue I1A1P1
the bookl P2
the books I1A1
the botto I2O1
the box W3N2S4I13R3P1O1
the bread P1O1
the bulb X1P1
the bushe N2
the camer N2
the cance X2
the car N1X1O1
the card N1I1R1
the carri W7N4R1
the carto I2
the case N1I1O1
the charg I2
the cheap S2
the churc I1A2
the clock I1P1
the code N1O1
the colou I1X1P1
the conci N3A1
the confi S1A1
the contr I1X1O1
the cord P2
the corne I1R1A1
the corre I1X1
the count S1R1X1A1P1
the coupo S1O1
the couri W5N1S2R2A4
the date S2
the day S1A2
the deliv W1N5S4I1R3X1A5P1O4
the depot W3S2A3
the descr S1X1P1
the diffe S5R1P2O2
the dimen P2
the door N1S3R1X1A2P1
the doorb S1A1
the doorm W1A1
the doors N1A1
the drawi I1P1
the dress W1R2
the drive W3N15S3R1X1A10O3
the email W1X1O1
the end W1S1P1
the entir N1S1O1
the estim W2
the expir I1P1
the expre S2X1
the fabri S1I1R1
the fee W1S2
the fence A1P1
the filte I1P4
the first W5N1S2I3R1X1A1P1O1
the flat N1I1
the fourt W1X1
the frame W1I2
the frees S2
the front W1N4A4
the garag N1A1
the genui P2
the gift R1O1
the glass I2
the goods S2R1O1
the gps N2
the green R1X1P1
the grey I1R1
the guara S2
the handl S1P1
the heate I2A1
the hedge N1P1
the hinge I1O1
the hospi N1R1
the house A6
the inner I1P1
the insid I2P1
the instr I2
the invoi W1S1I1O5
the item W3N1S4R5
the jar I2
the kettl W1P1
the kit W1P1
the label W1S3I2R7A6
the lamp W1S1I1R2X1
the lamps W1O1
the large R1X1P2
the last A3P1O2
the leafl P1O1
the leasi N1A1
the left I1A1P1
the lette W1N3S1I1A1
the lid I2P2
the life I1P1
the link W2O1
the listi W1S1I1A1
the littl N1O1
the lobby N2A1
the local W1R1
the locke N3
the lot I1X1
the mail W1N3
the mailb N1A2
the mailm W1S2
the mailr N1A1
the mainl S2
the manua I1P3
the manuf X1P1
the mediu R2
the middl N1I3P1
the missi N1I1O2
the mobil N1A1
the money W1N1R4X1
the month W3O1
the morni A2
the motor I1P1
the mug I1P2
the name A3P1
the neigh W1N2P1O1
the new W1N1X1A3P2
the next W1S1R1X1O3
the norma S2
the notif W1N1
the numbe W2N1A1O1
the old W1R1X3A4P2
the one N1I2R2X2A4O1
the only N2
the order W1S2R3X11A6O2
the origi S2R3O1
the other W4N6S1I2R1X4A2P1O2
the outer I1P1
the outsi I1P1
the pack I2
the packa W3N5S2I3R1A2O1
the packe W1N1I1
the page W1S1R2X1P1
the parce W7N8S4I3R3A7O3
the party W1N1R1X1
the peopl N1A1
the perso R1O2
the phone W1N1X1A1P1O1
the photo N4I2O1
the pictu N3I4X1P2
the plant I1O1
the plug I1P1
the polic N1R2
the porch W1N3A1
the post W2N4R2A4P1
the posta S4
the postm W2S1A1
the pot I2
the pots S2
the price S1R2X1P1O3
the print I2
the produ S3I2R1O1
the proof N2R1
the purch X1O1
the puzzl I2
the quick X1O3
the quote S1O1
the rain R1P2O1
the real W1I2
the recei S1R1O2
the red I1X1A1P1
the refun W1S1R8
the repla W1R1X1A1P1O1
the rest W1S2I2R1X1P1
the retur R19
the right I5A1O3
the rim I2
the road N1P1
the rug R1P1
the same W7N3S5I1R5X6A4P1O3
the schoo N1P1
the sciss P1O1
the screw I1P1
the seal I3
the seam I2
the seaso W1O1
the secon W4N1S2I1R1X3A2O1
the seed W1A1
the selle W1N1R1X1
the sende W2N1
the set I1P1
the shade W1R1
the shed N1A3P1
the shelf I3X1
the shipm W2X3A1
the shipp N1S17I1X2A4P2
the shop A2O1
the side I2A4P1
the site S1X1
the six I2
the slip S1O1
the small I1P1
the sofa I1R1P1O1
the sprin P1O3
the stair N1R1A1
the statu W4N2X1A1
the stree N1A5
the sun I1X1
the syste N1A1
the table W1N1S1I3P1
the thing I2R1X2O1
the third W4N1O1
the ticke N1R1O1
the time N3
the top I1O1
the town N1A1
the toy I2
the track W8N9R1A1
the troub X2
the truck X1A1
the two W2S3X1A1
the uk S1P1
the upgra S2
the ups W2N1R2
the van W1A1O2
the vase I2
the walnu P2
the wardr S1R1
the warra I2P2
the way W2S1R1P1O1
the websi W1S1I1X1
the weeke P1O2
the weigh N1S1
the wheel N1X1
the white I1A1
the whole W2N1S1I2X4O1
the windo N1R1
the wrong W1N5S3I1R1X6A2O4
theft N1A1
their W1N1S1A1O1
them W8N4S5I4R6X2A5P3O3
them and W1O1
them back S1R2
them but S2
them for S1R1
them in R1A1P1
them on R2
them so W2
them to W1A2
then W13N1S5I3R4X4A3P2O2
then at W1S1
then i S1X2
then id R1X1O1
then nothi W1R1
then pleas R1A1
then the W5
there W18N19S10I17R2X8A13P10O6
there 0 N1S1
there a W2N1S4I5R1A7P6O1
there and N1R1
there anoth W1I1
there any W2N1S1I1X1A1P1
there are S1I4X1A1
there been W2
there is W2N3I1
there just W2
there no N2I1X2P1O2
there nothi W1N1
there was W1N6S1I1X1
there were I1O1
therm I1P1
these W4S2I1R2P3
they W17N19S6I1R3X1A6P3
they all S2
they are W2X1
they arriv S1P1
they came S1R1
they deliv N3
they have W1N1
they left W1N1S1
they say W2N2R1A1
they told W1N1
they try W2
they went N1I1
they were N1S1
they wont W1N1
theyd S2A2
theyl W2S1A1O1
theyl deliv W1S1
theyr W1N1S1R3X1A1
theyv N2I1
thief N1R1
thing W2S4I3R2X8A1P2O1
thing for X1O1
thing is S1A1
think W5N5S4I8R1X1P4O2
think about P1O1
think i S1R1
think it W1N1
think its W1I2
think my W1N1X1
think of P3O1
think the W1N1S1I2
third W5N1I1P1O1
third time W2O1
thirt I1O1
this W20N15S12I16R9X21A5P22O13
this 0 S3
this be X1A2P2
this extra N1S1
this in P3
this is W3N1I7R1X1
this item N1X1P1
this lamp W1P1
this morni W1N3I1R1X2O2
this on W1P1
this one W1I1X1
this order N1S1X6O1
this the P2O2
this was W1N1
this week W2I1A1P1O2
this work P2
this year X1P1
those W1S1R1P2
those 0 W1S1
thoug W1N2S6R1X2P1O3
thoug i S1X1O1
thoug it X1P1
thoug the N1O1
threa I1P2
three W6N4S4I3R4X2P2O1
three boxes W1N1
three days W3N1
three weeks S1R3
threw S1O1
throu W1N3S2I1R1X1A3O2
throu the N2S1A1
throu with I1A2
thurs W3S1R1X1A2
thx S1X1A1
ticke N1R1O1
tight I1R1P1
tiles W1I1A1
till W1R2X4A3
till six W1A1
till the R1A1
time W5N6S2I4X1A2P1O5
time but I2
time i W2N1S1I2
time ive N1A1
time when W2
times W1I1A1O1
times the W1A1
tiny X1A1
title P1O1
to W60N51S39I23R53X39A77P34O53
to 0 W1S1I1X1A7
to a W3N5I2R2A5P2O1
to alask S2
to an R2A1
to arriv W1X1A2
to ask S1A1P1O1
to back N1X1
to be W10N3S6I4R2X1A3O1
to bothe W1N1R1
to bring W2S1
to build W1P1
to buy X1P2
to call X2A1
to cance W2X16
to chang X1A3
to check R1O1
to colle W1A1
to come W2A2
to compl W1S1
to confi W1A1O1
to conta W1N1
to deliv W2N2A1
to do N1R2X1O1
to even S1X1
to excha R2
to find N1X1
to follo W2
to get W1N1S2I1R1P1
to give R3
to go S1R1X2A2O1
to hand S1A1
to have S3X2A2O2
to hawai P2
to hear X1O1
to his W1A1
to it W1A2
to keep S1I1
to know W5S1R1X1P7
to leave A2
to let W1S1
to look R1O1
to make A2P1O1
to me W2N3S3I2R1A2O1
to my W1N3S1I1R2X1A16O4
to order X3P1
to our S1A1
to pay S8R4O2
to phone W1A1
to pick R1A1
to purch X1P1O1
to put W1S1A1O2
to rate O3
to recep N2
to refus X2
to repor N2O1
to resid N3
to retur S1I1R12
to say W1S1R1O2
to see I1P1
to send W3N1S2R4X1O1
to sende W2R1
to ship S1R2
to someb W1O1
to someo N1I1
to speak W1P1O1
to swap R3
to take W2S1R2A1
to tell W1N1X1
to thank O2
to the W8N10S5I2R3X2A22P1O4
to think W2
to turn W1X1
to use I2R1P2O2
to wait W1N2
to withd X2
to wrong N2
to you W1R5X1A1
to your W1N1R4O2
today W12S3I2R1X4A1P4O6
today 0 W2
today and W1I1X1A1O1
today is W2P1
today its W1O1
today the W2S1
toddl W1N1R1X1
toget N1S1P1
told W9N7S4R3X1A1O1
told by N2
told itd W1S1
told me W3N4S1R1X1
told that S1X1
told the W1S1
tom N1A1
tomor W4S1R1X3A3
tomor at W1A1
tonig I1X1O1
too N1S3I2R12X6A4P1
too big R2
too late R2X2A2
too long R1X3
too small R2
too when S1R1
took W2N6S9R1X1A1O3
took 0 S3O1
took a N2O1
took anoth S2
took it N2
took the W1N2S1
top S2I1X1O1
top of S2
total S1I1
touch W1I2O1
touch it I2
town W1N2A3
town is N1A1
toy I3R1
trace W2
track W39N22S1I1R8X1A1O1
track deliv N2
track for W1N1
track hasnt W3
track info W2
track it W1N1
track no W2
track numbe W6O1
track says W5N6R1A1
track shows W3N2R2
trade S2O1
tradi A1O1
trail W1O1
train W1N1
trans W5I1X1O3
trans to W2
tread S1R1
treat X1P1O1
tried W2I3R1X3A1O2
tried to W2X2A1O1
troub N1I1R1X2O1
truck N1S2R1X1A1
try W3R1O1
try again W3
tuesd W5N2A2
turn W3I3X1A1
turn on I3
turn up W2
turne W4I1R1A1O1
turne up W4R1O1
twice N1S3I3R1X4A2O2
twice and N1I1
twice by R1X2
twice for S2O1
two W17N4S12I13R13X7A3P4O6
two boxes W2
two days W4S4I3X1O1
two in R1A1
two items S2
two lamps R1X1
two left I2
two men S1O1
two minut I1A1
two of W1I1P1O1
two order S2
two sizes R1P1
two weeks W4R4X1
typo S1O1
tyres W1P1
u W1N2I1R1A3P1
u chang A2
uk S2I1R1P2
uk addre I1R1
under W2N1S2I1X4A3O3
under gdpr O2
under my W1X1
under the N1S2X1A1
unit I1A3O1
unit 0 A2
unles S1A1
unope R4
unplu I2
unplu it I2
until W3N2I1A4O1
until 0 N2
until im A2
until the W2A2
up W15N7S5I4R11X4A8P5O7
up and W2R1
up at N1S1A1
up for W1R1O1
up i W1N1
up in I1R2P1
up my W2R1
up on W1A1O1
up or W1P1
up the N1S1R2P1O2
up this W1N1O1
up to I1A3P1
up with N1I1R1X1O1
updat W6A3
updat since W2
upgra S2
ups W4N4S3R4A3P1
ups acces A2
ups store R2
upsta S1O1
ur N1A1P1
urgen N1O1
us W3N3S2I3X1A2O2
us pleas N1X1
usb P2
usb c P2
use I3R5X1A4P6O2
use for R1X1P1
use it I3R1P2
use my A1O1
use the R1A2O1
use this A1P1
used N1S3I6R2X6A5P2O1
used it I2R1
used my X3A2
used outdo P2
used the S2R1
used to X1A1
usps W3N5R1P1
usps says W2N2
vacat W1A1
van W2N1A2O3
vase I2R1
vat S2O4
vat invoi O2
versi I2R1P5
very W1S1I5O3
very disap I2
very good O2
video I1P1O2
view N1S1A1
villa W1R1
visa R1O1
visit W1X1O1
volta I1X1
vouch R2X1O3
w S1A3O2
w 0 S1O2
wait W3N2R1X2A2O1
wait 0 N1X1
wait it W1N1
waite N2R1A1O1
waiti W10N1R5X2P1
waiti for W3R3X1
waiti on W2
walk S1A1
walki W2N1R1
walki frame W2
wall X1P1O1
walnu P2
want W10N4S10I2R15X10A2P3O6
want a W2N1X1
want all O2
want it R4X3
want me R2
want my W3S3R2
want the S3X1
want this N1X1
want to W4N1S1I2R5X4A2P3O4
wante S4R1A1P1O4
wante 0 S3O1
wante to S1R1P1O3
wants X1A1P1O2
wardr S1R1
wareh W3S1I1R3X1O2
warra I3P4O1
warra card I2
was W35N60S50I23R19X8A9O14
was 0 S7I1R1X1
was a W2N1I1R2X1O2
was asked S1O1
was bille S6
was broke I1O1
was charg S9O1
was colle W1S1
was confi N2
was crush I2
was deliv N12S1I1R2
was dropp N1I1
was due W2
was empty N4I2
was for S1X2
was hande W1N1
was home W1N2
was i N1S3
was in N1R1X1O1
was last W1I2
was left N7
was meant W1R1
was missi I1A1O1
was never W1N2
was no N3
was not N3S2
was nothi N2I1
was only N1S1
was out S1A1
was over S2
was place X2
was promi S1R1
was recei N2
was retur W3
was sent W1S1R1
was signe N2R1
was stole N3
was suppo W5N1S1
was that W1N1
was the W2S1X1O1
was there N1S1
was this S2
was told W3N2S2R2
was very S1O1
was watch N2
wash I1P2
wash it P2
washi N1O1
wasnt N6S6R1O1
wasnt in N1O1
wasnt me N2
watch N2I2
water W1P1O1
water bottl W1O1
way W3N1S3I1R2X1A5P2O2
way of A2
way to S1I1R1A2
we W6N14S3I4R1X1A4P2O11
we are W1O5
we dont N2A1
we have N4S1R1A1P1O1
we misse W2
we need W1X1
we were W1N2
weath W2
websi W5N1S1I1X1O3
wed R1A1O1
weddi W1I2
wedne W3N1R1X1A2
week W5N3S4I4R2X2A3P1O4
week after S1A1
week and N2
week can W1A1
week late S1I1
weeke W2S1P1O3
weeks W8N1S2R8X2
weeks after S1R1X1
weeks ago W3R4
weeks for X2
weigh W1N1S3R2P5
weigh of P2
weigh on N1R1
well N1S1I3A1O4
went W4N3I1R2X1A3O3
went from W2
went throu A2O1
went to N1R1X1
were W7N6S3I4R1X1A5P1O7
were a O2
were all N1O1
were on S1P1
wet N1I1
weve N2R1X1A2P1O2
what W17N8S10I12R15X1A2P14O5
what are N1R2P2O2
what can N1I1
what do N1I2R3
what does P2O1
what happe W1R1P2
what i N2S3I3R3A2
what im W1X1
what is W3S3R1P3
what mater P2
what now W1N1
what shoul W1I1R1O1
what they W2N1
what you W1N1
whats W6S1I1R3P9O1
whats happe W2
whats insid I1P1
whats the W4R3P6
wheel N1X1A1P1
when W31N7S8I6R7X3A6P7O4
when are W2
when can W2R1
when do W3R1P1
when hes W1A1
when i W3N6S1I2R1X2A1O2
when is W4
when it S2I1A1
when its W1N1P2
when my I2
when the W3S1R1A1O1
when will W5R2P2
when you W1R1A1
whens W1R1
where W32N8S1I2R7X3A5P7O1
where are W1P1
where can W1P2
where do W1R1P1
where he N2
where is W13N2R3P2
where it W5S1X1A1
where my W5N2R1
where the W3N1R1X1A1
where to X1A1
wheth W3X1P3
wheth the X1P2
wheth you W1P1
which W9N5S3I1R1X1A1P8O3
which day W3
which is W2S1X1A1
which one W1P1
which size P2
while N1S1A1P1O3
while i N1O1
white N2S2I2A1
white glove S2
who W3N7S3I1R6A2P1O7
who bough R1O1
who has N1A1
who is W1N2P1O1
who pays S1R4
whoev W1S1O1
whole W2N1S2I2X4O3
whole thing I1X3
whom W1N1
whos W2S1O2
why W2S11R3X1O3
why do O2
why is W1S3
why was S3R2
wide R1A1P1
wife W1N2R2X1A2P1
wife and N1A1
wifes N1P2
wig W1X1
will W20S1I1R5X4A7P15O6
will be W1S1X1A3P1O1
will i W3R4
will it W5P7
will not W1I1X1A1
will the W1P2
will they W2
will you W2O1
windo W1N3R5
windo close R2
wine I1X1
wish I1X2A1
wish to I1X2A1
with W16N28S8I19R16X7A12P25O30
with 0 N1P1
with a W2N5S2I8R2X2A3P3O1
with anoth O2
with batte P3
with it W1R3P1O2
with me O3
with my W2N1I1R1X1A1O2
with neigh N1A1
with no R2P1
with one I1P1
with our O3
with thank R1O1
with the W5N12S1I4R5A5P4O5
with them W3
with this R1X1P1
with two W1S1
with you W1N1S1R2X2O3
with your N1R1O1
withd X4
withd from X2
withd my X2
withi N1S2I1R1X1
withi 0 S2R1
witho W3N1S1I2R5X5A1P1
witho my X2
witho the W2R2A1
wobbl I3
wonde W3
wonde if W2
wont W2N1I3X4A4P2O4
wont accep A1O2
wont find I1A1
work W4N2I3R1X3A5P4O2
work in W1P1
work with R1P3
worki W1I3X1P1O1
worki after I2
works N1R3X1P1O1
works fine R1P1
worri P1O1
worry W1R1
would W7N3S6I2R7X6A4P17O10
would a I1P1
would be W1S1X1P1
would i R2P2
would it R1P2O1
would like W1S2R1X1P1O2
would the P2
would this P3
would you W3S1I1R2X2A3P3O6
write S1R1A3O2
write on R1A1
writi N1I2R1X3O2
writi becau I1X1
writt W1N1S1R1X2O2
writt that N1S1R1
writt to W1X1
wrong W3N8S5I5R5X14A8O9
wrong addre N2R1X2A2
wrong colou S1I1X1
wrong compa O3
wrong house N4A1
wrong model I1X3
wrong selle O2
wrong size I1R1X3
wrong state S1X1
wrong volta I1X1
wrong with R2O1
wrote W2N1
x I2R1A1P1
x 0 I2R1P1
xl I1R1P1
ya X1A1
year W2I1X1A1P3
years W1P1O2
yello I1X1A1
yes W1I1R1P1O2
yes or W1P1
yeste W6N4I1R4X3A1P1
yeste and W1R1
yeste at N2
yeste to W1X1
yet W14S6R2X7A1P3O1
yet i S2
yet it W2
yet shipp W1S1X1
yet so X3
yet they S2
yo S1A1
you W60N25S35I26R45X32A32P30O74
you a S1O2
you actua W2
you add R1A1
you adver I2
you again W1N1
you answe O2
you ask N2A1
you asked A1O2
you be W1X1O2
you but W2I1O2
you call W1X1O1
you can W1N3I2O2
you cance R1X6
you cant R1X2
you charg S2
you check W2
you could I2X1A1P2
you deliv A1P2
you do W1N1S1I1R1X1P1O1
you for S1O2
you four W1O1
you gave W2R1
you get W1R2A1O2
you give W2O2
you go R1P1
you guys W1N1S1O1
you have W2N1S2R5A2P5O6
you haven X2
you hirin O2
you hold X1A1
you id R1X1
you in P1O1
you keep N1O1
you kindl W1S1P1O1
you know W2R1O2
you let W1P1
you look W1S1
you make R1O2
you need W3S1I1R2
you never R1O1
you offer X1P1O1
you on W2R2X1O1
you open W1N1O1
you our O2
you pleas W2N1S1I1X1
you post I1P1
you promi W2S2
you put A3P1
you reboo R2
you recei R2
you redir A2
you refun S3R1O1
you reiss O2
you said W5S2X2
you say W2
you sell P1O1
you send N1I6R2X1A3O2
you sent W1I2R1A1
you ship W2S1A2P4
you shipp S1I1X1
you so O3
you stop X2
you sugge I2
you take S1O1
you tell W2R2A1P3O1
you the N2A1O3
you this X1O1
you to N2S2R2X1O3
you told N2S1X1
you took W1S1R1
you two W1S1O1
you want I1R2
you were W1I1O2
you will W1P1
you with I1R1
you write S1A1O1
youd W2S2R1O1
youll I1R1
your W13N13S17I4R11X8A5P15O44
your ad S2
your build W1X1
your busin O2
your carri N2O1
your couri N1A1O1
your drive O2
your last S1O1
your listi W1S3P1O2
your mail S1O1
your messa R1O2
your own S1R1P1O1
your packa N1O1
your proof N2
your retur R2P1
your shop W2S2R1X1
your site W1P1
your stock I1X1
your store W1N1P1
your syste W1N1X1
your track W2N1
your wareh W3S1I1R2X1
your websi N1O3
youre I1X1A1O1
youre sendi X1A1
yours N2X2P1
yous X1A1
youve W1S2I1R3X3P2O3
youve got R1P1O1
zip I1A3
zip code A2
zippe I2
zippe broke I2
"""
