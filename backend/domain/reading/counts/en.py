"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W67N61S134I45R52X40A89P48O32
0 0 W17N23S71I7R16X17A21P6O8
0 14pm N4
0 alder A3
0 and W3N1S14I3R2X1A5P3O2
0 april W2
0 as I1R1O1
0 at W1N3R1
0 back S1P1
0 becau N1S6
0 best W1O1
0 bolts I2
0 broke S2
0 bucks S3I1X2
0 busin W2S1R1
0 but W2N2S2R3A2O1
0 by N1S1
0 came W2R1
0 can W1R1X1A3P2O1
0 cance X2
0 chair W2I1
0 cm I2P3
0 could W1S2A1
0 couri S2A1
0 day W1S3R2X1O1
0 days W15N5S8I1R8X6O2
0 degre I2
0 deliv W1S3
0 dolla W1S6R2
0 eur S1O1
0 euro S4R1
0 euros S2R1
0 extra S3
0 for W1N2S21R2
0 from S1R1
0 handl S1P1
0 harbo A2
0 honda P2
0 hours W1N3S1R1
0 i W3N4S8I1R3X1A2
0 id S1R1
0 if R1X1A1
0 in W1N2S3I3P1
0 inch N2P3
0 is S1I2R1A1
0 it N3S1I1
0 item S2
0 its W1S1
0 ive R1A1
0 june N1X1
0 keep S1X1
0 kg N1S2I1R1P4
0 kindl N1R1A1
0 lb I1R1P1
0 lbs X1P1
0 m I1A1
0 march W1R1
0 miles R1A1
0 minut S1I4X1P1O1
0 mm P2
0 model P2
0 my W1S2I1R1
0 not W1X1A5
0 numbe N2
0 oct W1R1
0 octob N1R2
0 of W3N1S1I2X1
0 off R1O1
0 on W1N2S5I1X1O1
0 only S1I1
0 or R1A1P1O1
0 orcha A2
0 order S4
0 pack X1P1
0 pcs O2
0 per N1S1O1
0 piece I3
0 pleas W2R1X2A2
0 pm W1N1R1A1
0 posta S4
0 remot S1I1
0 say N2
0 septe W1O1
0 shipp W1S6
0 short I1R1
0 since R1X1
0 so N1I1
0 tanne A2
0 thank W1A1
0 the W1N3S1I1R3A3P1
0 there N5I3
0 they S1R1
0 to W2S3R1X1A1
0 today W2S1
0 two N1I1
0 w X1A1P1
0 was W1N2S1
0 weeks W4S1I2R1X3
0 when S1R1A1O1
0 where W2N1R1O1
0 which S2
0 with S1A1
0 x I1R1P2
0 year W1P1
0 you S1X1
10th W1R1
11th W3N1R1O1
11th and W1O1
12b A2
12th N3R2A1O1
13th W1A1
14pm N4
14th W3R1A2
15th W3R1A1
17th N1A1
18th A2
1st W3S1R1
20th N1X1A3P1
20th i N1X1
21st W1R1
220v P2
22nd W1R1X1
23rd N2
25th W1X1A1
26th W2
2nd W6S1R2
2nd and W3
2x S1P1
30th O2
3rd W5N2S1R2A2
3rd and W2N1S1
3rd floor N1A1
4th W4S1R2A1P1
4th and W2
4th floor A1P1
5pm A2
5th W3N1R1A1
5th and N1A1
6th W3N1R3A1
7th N1R1
8th W2N1R1X1
9pm W1N1
9th W6R1
a W66N77S56I75R70X27A38P66O86
a 0 N3S5I2R6P6O2
a baby X1A1
a bag I1A2
a big N1I3A2
a birth W2O1
a bit S1R2O1
a box S2I3P1O1
a card N1O2
a case N2
a cat N2
a chann P1O1
a charg W1I1
a child W1I1
a chip I2
a claim N2
a code N1O1
a compl A1P1O1
a copy W1O3
a coupo S1O1
a crack I3O1
a credi R1O1
a custo W1R1
a day W1S2I2A1P1O1
a dead I1A1
a deliv W2N2S3X1A3P1
a diffe N2I1R3X2A1
a digit S1A1
a disco I1P1O1
a distr O2
a dog I1A1
a doubl N1X1
a farm N1R1
a few P2
a flash N1P1
a fortn W1I1X1
a frien W1I1
a full W1R2
a garag N2
a garde S1P1
a gift W1N1S1I1R3A1O2
a green N1R1A1
a grey S1I1X1
a guy N2
a hairl I2
a hole I2X1A1
a hospi A2
a house W1N1R1
a keych S2
a label S1R4X1
a large R3
a line I2
a link O2
a littl S1I1R1O1
a local W1X2
a locke W1R1A2
a look I1R2
a lot S1P1
a lovel I1R1O1
a manag O2
a mediu R2
a messa W1A1
a minut N1I1
a missi N2
a mista S1X1
a mobil R1A1
a month W1R1X1P1O1
a neigh N3
a new W3N1I3R2X2A2O1
a no N1I1A1
a note W1I1A1O2
a notif N2
a one S1O1
a pack P1O1
a page W2
a pair W2S1
a paper S1O1
a parce W1N4O1
a parti S3R2
a perso N1A1
a photo N2I1R2O1
a pictu N3
a piece I1O1
a prese P1O1
a priva W1O1
a pro O2
a probl W3A1
a raise W1O1
a recei O3
a refun W3N1S2I1R5
a repla W2N5S1I2
a retur R8P1
a revie O6
a row W1N1
a scam W1O3
a secon W1S2I1R1X1P1
a set W2S3
a shop R2
a short X1O1
a side P2
a signa N1S2R1A1
a singl S3I1O1
a size I1R2
a small R1A1P1O3
a sorry W2
a stick S1I2
a store O2
a stove X2
a stude N1O1
a text O2
a third I2
a trace W1N1
a track W2R1O1
a treat O2
a truck W1I1R1
a typo A1O1
a uk I1P2
a ups A2
a vat O3
a video I1P1O1
a vouch R1X1
a wall I1P1
a way A2
a week W2N1S3I3R1X1A1
abern N1X1
abort X3
abort the X2
about W5N6S5I11R10X6A2P7O19
about 0 N1P2O1
about a O2
about five P2
about his O2
about it N2I3R1P2O3
about my O2
about ten I1X1
about that S1R1
about the W4N1S3I1R3X4A1O3
about thirt I1O1
about this N1A1O1
about two N1I1R1
above S1O1
accep W1N3S3R5X1A1O3
accep a N1R1X1
accep it W1R2A1
accep that S1O2
acces W1A3
acces point A3
accid R2X8A1P1
accor W6N9S1I1R1X1
accor to W6N9S1I1R1X1
accou W2N1S1I1R6X2A2O13
accou dept O2
accou to X1O1
acros N3I2A1P1O2
acros my O2
acros the N2I2A1P1
actua W6N3I1X1
ad S4
ad said S2
adapt I2P2
add R1A9O1
add my A2
add that R1A2
added S2
addre W4N6S3I1R9X5A38P1O5
addre 0 A2
addre and N1X1A1O1
addre but W1A1
addre by N1A2
addre can A3
addre corre S1A1
addre do R2
addre for R1A1O1
addre in R2A2
addre is W2N1A2
addre on X1A1O1
addre pleas R1A4
addre to A2
addre was A2
adjus S2
adver I5O1
advic W1P1
advis W2I1
afrai W1I1R1A1
afrai that W1A1
after W9N3S15I9R7X15A12P2O5
after 0 S2R2X1A3
after 5pm A2
after a W1I2R1X1P2
after about I2
after all R1X2O1
after i W2N1S4X6A1O2
after me W3
after one I1R1
after order X2
after that A2
after the W2N1S6R1X1A1
again W15N7S4I2R7X9A4P1O3
again after R1X1
again and W2X2
again as N1A1
again becau N1R1
again is W1I1O1
again on X1A1
again or N2
again with R1X1
ago W9N2R6X6A1
ago and W5R3X2
ago i W1N1X1A1
agree S2R1A1
agree to S1R1A1
ahead X1O2
aid N2I1
air P1O1
air fryer P1O1
alask S2
alder A3
all W7N15S7I16R6X2A4P4O15
all 0 I1R1
all along I1O2
all but W1I1
all came S2
all day W2N3A2P1
all good O4
all i W1N1X1P1
all im W2
all is I1O1
all my N1O1
all of W1N2O1
all over I6
all so O2
all the N2S1I1R1P1O2
allen I2
allen key I2
aller I1P3
allow R1X2A1P1
allow it X2
alone N3P1
alone and N2
along I1O3
alrea W7N1S3I4R3X6A2P1O1
alrea bough R1X1O1
alrea broke I2
alrea got W1I1X2
alrea has W2R1
also N4S1I2R1P3
also not I1R1
also the N1P1
altho N3S5I3R1
altho i S2R1
altho the N1I2
alumi P2
alway S1A3P1
am W9N8S3I3R1X3A1P2O4
am a S1A1
am i W2N2S2I1R1P2
am livin W1N1
am the N3
am waiti W2N1
am writi I1X1O1
amazo W5N8I1R6X1A2O7
amazo and W1R1
amazo but W1N1R1
amazo says W2N1R1
amazo shows N3
amend A2
amend the A2
amoun S3R3
an W14N9S10I5R9X6A2P8O10
an 0 W1P1
an addre S1R1A1
an email W3N2R1X1
an empty N3
an error W1S1R1X1
an eta W2
an hour W1I3X2O1
an invoi S1O4
an old R2O1
an order W1X2P1O1
and W87N92S73I90R51X56A43P55O55
and 0 S2I3X1A2P3O2
and a W2N1S1I3R3X2A1P3O1
and after I1R1
and all W1P1
and alrea W2
and amazo W1X1
and asked N1S1
and both N1R1
and broke I2
and can S1P2O3
and cant W1X1A1
and confi X3
and could R2
and crack O2
and deliv N2S2A1
and do I1R1
and does P4
and down W1N1R1
and drove S1O2
and every I1O1
and for P1O1
and forgo R1A1
and gave O2
and get S1R2P1
and give X2
and got W1S2I2R1X1O1
and half A1P1
and handl S3
and has W1X1A1P1
and have R1X1O1
and he W2N2R1X2A1O4
and hed W2
and hes W2A1
and how P1O1
and i W6N7S7I4R5X5A5P1O3
and id N1S2R1A1O2
and if W2R2P2
and ill X7A2
and im W1N3I2R2X3A1P2O1
and in S1O1
and is I1R2P8O1
and it W3N5S10I4R3X2A1P2O2
and its W6N5S2I2X3A1P1
and ive W6N2S2R4X2A1
and left N2
and let W2X1A1
and my W3N2S1I1R1A1P5O1
and need X2
and never W1N2
and no W1N7I1
and nobod W3N4A1
and none N2I1R1
and not N1S1I1X1A2
and nothi W2N1
and now W5N1S1I4X2P2
and on W3S1O1
and one S1I5R1
and order R1X3
and our N1O1
and out N1I1
and paid S4
and parce N2
and pay S1R1
and put X1O1
and recei I2
and refun S2I1R2X4
and says W1X2
and sent I1R1
and shoul W1N1
and signe N2
and since W1S1
and so N2I1R1O1
and someb N1I1O1
and stand S1R1
and still S2R1
and tell W3I1
and that W1N3A1
and the W11N13S3I22R6X5A7P5O3
and then W3N2S2I2R3A2P2
and there W4N2I6R1A2P2
and they W2N2S1I1R1A2
and theyr W1S1
and think I1O1
and today W1N1X1O1
and took S1A1O1
and two I1O1
and under W1S1
and was W1N1S6R1
and we N1I1X1O1
and were W1N1
and weve N2S1I1R1
and what W1N1S1I2R1
and whats I1P1
and when W4I1P2
and where P2
and will W2A1
and wont N1A1
and would N1I1R2P1O5
and you W2N1S8R4X3O2
and your W1N1S1X1A1O1
and youve S2
annul X3
anoth W4N4S3I3R4X1A1O4
anoth 0 S2
anoth day S1X1
anoth one N3R1
anoth shop R1A1
answe W8N1R4A2P1O2
answe so R2
answe the W2R1
any W13N6S5I3R4X8A7P5O1
any chanc W3S2X1A1P2
any idea W2
any more I1R2X5A1
any news W3R1
any updat W3
any way N1I1A3
anymo R2X4A1
anymo cance X2
anyon W1N1S1I1
anyth W4N7S2R3A2P2O2
anyth from W1O1
anyth pleas W1N1
anywa S2I1O1
anywh W1N1I1X1
apart N1I2A4P2
apart numbe A4
apo S1A1
apo addre S1A1
app W3N6R1X1P1
app and R1X1
app is W1N1
app says N5
appar N1X1
appli S2I1R1X1
appoi A2
appro R5
appro it R2
april W2
apt N1A4
apt 0 A2
aquar W1I1X1
aquar heate W1X1
are W15N5S9I19R6X2A3P20O19
are a O3
are await W2
are comin W1I1
are fine S1I1P1
are good S1P1
are in W3N1I1A1P1
are missi I3
are my N1R1
are on W1I1
are only I2
are the W3R2P7O2
are they W3
are two N1S1X1A1
are you S1I1P2O6
are your P1O2
area S2A1
arent I2A1P2
arent in I1P1
argos R1O1
aroun W1X1P1O1
arran W2N1I1R1X1A2
arran for W1N1X1
arran that A2
arriv W15N5S8I14R7X1A2P3O8
arriv after S2X1
arriv and N3O1
arriv at W2
arriv befor S1A1P1
arriv broke I2
arriv in S1I1O1
arriv is I1P1
arriv on W2R1
arriv the S1I1
arriv this N1R1
arriv today W1S1R2O3
arriv with I3
as W9N31S17I19R12X10A9P8O13
as 0 R1P1
as a S4I1R2A1P2O3
as deliv N20
as descr I2O1
as hande N2
as i N1S1R1X1A2
as if S1I2
as it I1R1X1A1P1O1
as ive R1A1
as much S2X1
as my N1R1
as new I4
as per S1I1P1
as such S1R1
as the W1N2S1I1R1X2A1P1O2
as there I1P1
as they N1X1
as to W1X2
as we W1A1
as well N1S3I2P1O2
as you W1O2
asap N1I1X4
ask W1N4S5R1A4P3O1
ask about S1A1
ask the N2A1
ask them A2
ask you S2
ask your N1P1
asked N10S3R3X7A1O5
asked all N3
asked for R2X1O2
asked me N1X1
asked the N4
asked to S1R1X2A1O1
askin W3S1I1R1X3O5
askin for W1I1O3
asks N1S1O2
asks me N1O2
assem I1P2
assum S1O1
astra W1S1
at W24N58S18I12R15X5A33P8O10
at 0 W1N15S2R2X1A5P2O3
at 9pm W1N1
at a W2N1A1O1
at all W2I3
at check S4O1
at front N2
at half S1X1
at home N2A3
at it I1O1
at mailb N2
at my W1N3I1R2A2P1O1
at night W1N1I1
at no N1A1
at noon W1N1
at numbe N3A2
at our N2R1A1
at someo N3
at that N2S1
at the W6N17S7I3R6X2A19P3O1
at this W2X1
at work N2A1
at your R2P1
attac S1I3R2O1
attac how I1R1
attac the S1R1
attem W5A2
aug W1N1
aug 0 W1N1
augus I1A1
auspo W2N1S1
austr W1P1
autho R2X1
autom S1R2
avail W1R2X1A1P4O1
avail i R2
await W4X1
await the W2
away W1N3S2I1R5A4P1O2
away again N1R1
away and S1A1
away for A1O1
away from W1S1I1
b I1A2O1
b4 I1A1
baby W1I1X1A2P1O2
baby sleep A1P1
back W16N14S36I11R62X7A13P6O4
back a W1R1
back and W2N1S1I1R4
back at R2
back do I1R1
back door N2A3
back for S3R1X1O1
back from N3
back i I1R2
back if S1R1
back in P3
back my R1X1
back not S1R1
back on S1R6A2P1
back one W1R1
back or W1N1R1
back pleas S5R3
back the S2I1R8
back this S1P1
back thx S2
back to W5N2S2R7X1A1
back today I1X1
back tomor W1A1
back two R2
back what N1S1
back where W1I1
back with A2
backo W1S1X1
backp P1O1
bad W1N1I2R2A1O2
bad can R2
bag W1N1S2I9R4A2P1O2
bag and I2
bag of A2O1
bags W1I1A1P1O1
baker A1P1
balan W1R1O1
ballo W1X1
bank W1S3R8O3
bank has R2
bank holid W1O1
bank says R1O1
banne S3O1
bar W1I1A1
barbe X1A1
barel I2
barn N1P1
bars I2
base W2I1P2
baske S1I1O1
batch I2P2
bath W2N1S1I1A1
bath mat W1N1
bathr W1R1X1
batte I8X1P10
batte does I1P2
batte last P3
bay A2
bc N1A1
be W30N6S12I13R8X18A39P24O14
be 0 I1X1A2
be a W1S1I1R1X1A2
be back W1X1A1P1O1
be broug W2A1
be credi S2
be deliv W1N1A4
be diffi W1I1
be doing W2P1
be done S1I1
be fixed A1O1
be for P2
be found W1N2
be free S1R1
be getti W1X1
be glad N1O1
be going W1O1
be grate N1X1
be here W6X1P1
be home W1R1A1
be in N1A3P3
be kept W1A1
be of I2X1
be on S1A2
be out A2
be possi I1X1A1P1O1
be refun S1R1
be retur S1A1
be sent N1X2A1
be so W1X2
be stuck W3
be that W1I1R1
be the S1P1O1
be told X1A1
be used A1P3
be willi I1O1
beaut I1R1O1
beaut wrapp I1O1
becau W9N5S17I4R8X8A7P1O1
becau i W1N1S1I2R2X2
becau it S1R1A1O1
becau my W2N1S1X1
becau of W4N2S2X1A2
becau only W1A1
becau the W2N2S4I2R2X3A2
becau there S3
becau you S2
becom W1O3
becom a O2
bed W3N1I1R1P3O2
bed and W1N1I1O1
bedsi I1R1
been W34N17S7I10R13X12A3P2O4
been 0 W6N1R2
been a W1N1
been charg S1O1
been deliv N3
been dispa W2X1
been hande W1X1
been home N1S1
been in W2I1
been left N3
been made I1X1
been on W1A1
been poste W2
been put S1I1
been sent W2A1
been shipp X2
been sitti W3
been there W2
been used N1S1O1
been waiti W1R1X1P1
befor W3N2S7I6R7X15A11P13O3
befor chris W1S1P1
befor dispa R1A1
befor i W1R1X1P6
befor it S1I1X7A4
befor its X3
befor order P2
befor the X1P2
befor then X1A1
befor theyl S1O1
befor you I1X2A2
begin W1P1
behav O2
behin N2X1A4O3
behin the N2X1A3O3
being W2X1A2O1
belie W1N1S2O1
belie im S2
bell W1N2S1A6
belon W2I1
belon to W2I1
below N1I1O1
belt I1R1
bench A2
bend A1P1
bent I2O1
best W1N1I1A1O9
best price O3
best regar N1O1
betwe W3S2X2A4P9
betwe 0 X1A2
betwe the W1S1P4
bicyc X1O1
big N2I4R4A2
big dent I2
big for N1R2
bike N1S1I1R2X1A1
bill S5I1A1O3
bille S11
bille 0 S3
bille for S3
bille me S3
billi A3O1
billi addre A3O1
bin N2X1A1O3
bins N1O1
bird W1N1
birth W6I3R1O4
birth gift W1O1
birth is W2
birth party W1I1
birth prese W1O1
bit S3R2A1P1O1
bit cheek S2
bits I3R1P1
black W2N1R2X1O2
blade W1N1I3P4
blank S1I1R1A1P1
blend N2I3R1P1
blind W1N1O1
blink P2
block W1N1R1O1
blue N2I2A2P2
blue and N1I1
blue door N1A1
blue one I1P1
bluet I2P1
board X1O1
body I1P1
boise A2
bolt I2
bolts I3O1
bonjo W1R1
book N3R1
bookl P3
books W1S1I1A1O1
boost O2
boost your O2
boots W2S1R3P1
bosch I2
boss R1X1A1
both N4S4I1R3X4A2P1O1
both are S1A1
both came R2
bothe W1N1S1R1X2A2O2
bothe you W1N1R1O1
bottl W1I3O1
bottl leake I2
botto I4O1
bough W4S9I7R11X10P7O10
bough 0 S2I1R2
bough a W1X1P1
bough as I2
bough from S2I1
bough it I1R1X1P1O4
bough the W1S2I1R2X5P2O3
bough two S2R2P1
bounc W1O1
bowl I2P1
box W8N11S11I33R13X1A9P3O3
box 0 A3P1
box and N2I3R1A1O1
box at N1O1
box for R1O1
box i S1I2
box in X1O1
box it I1R1
box of W3N1I2
box says S2I2
box the I2R1
box was N1S2I7
box with S1I1
boxes W3N3A1P1
boy N1S1R2A1
boy is N1R1
boys S1P1
brace N1I1
brand I3A2P2O5
bread R2P1O1
bread maker R2P1
break X1P1
bring W3S1A4O1
bring it W2A4
broke W2N1S4I16R4A3P2O2
broke and S1I2
broke befor S2
broke first I2
broke in I2
broke the I1R1P1
broth N1X1A1
broug W2S2A1O1
broug it S2
brown N3I2
brush S2I2X1
bubbl I2
bucks N1S3I1X2
budge W2
build W3N4X1A4P1
build and X1A1
built I1R1P1
bulb X1P1
bulbs I2
burnt I2
bushe N4
busin W3S1R2O5
busin days W1S1R2
but W28N40S24I18R23X12A13P9O11
but 0 S2
but for W1S1
but how P2
but i W6N10S4I1R5X2P3O2
but id W1S1
but it N4R3X1A1
but its W1N1R2
but ive N1S1P1O1
but my W1N1I1R1X2O1
but no N2R1X1
but nobod W2N1
but not S1R2
but pleas W1S1
but the W4N3S7I8R3X1A3P2O2
but then S2
but there W2N4X1O2
but were A1O1
but when N4I1
but will W1O1
butto I1R1X5P3O2
butto is X2
buy W1S3X5P10O4
buy from X1P1
buy now X2O1
buy them P1O1
buyin P2O1
buzze N1A3
by W19N25S19I9R11X18A10P6O9
by 0 W1R2X2O1
by a I1O1
by accid R1X5A1
by card S2
by dhl S2
by email S1X1
by frida W2I1X1
by itsel W1I1
by me N2
by mista N1S1R1X5A2O1
by my W2N2S1
by noon S1P1
by smith N2
by someo R2
by that N2
by the W2N5S5I3R1X1A5P4O2
by then W2S1O1
by tomor W2
by us N2
c I1A4P2
c o A4
cable I2
cad S2
calcu S2
call W4N2S1R1X6A7P1O5
call me S1A5O1
call no W1N1
call off X2
call the X1A1
call to W1O1
calle W2N3I1R3X1A3O2
came W11N13S19I16R13X1P1O3
came 0 S1R1
came a S1I1
came after R2
came and W1N1
came as S1R1
came but N1I1
came by N2S3
came in W1S5I1R2
came late S2
came off I2
came on W1S3I1R1
came the N2
came to S1I1X1
came today W2R1O2
came up N2
came with I2
came yeste I1P1
camer N7I1O1
camer shows N2
can W28N15S11I14R40X19A34P28O27
can be I1P2
can call A1O1
can close N1O2
can expec W2
can get W1N1
can i W8N1S1I2R22X3P8O7
can it N1R1A3P4
can not X1A1O1
can see I2R1X1O2
can someo W1R2
can the S1R1A2P2
can this X1A2P2
can u N1R1A2P1
can we S1I1R1
can you W10N8S6I8R6X6A19P7O9
canad W2N1A2
canad post W1N1A1
cance W3S4R5X145A5P2
cance 0 X3
cance and W1X10
cance asap X2
cance befor X2
cance both R1X1
cance but W1X1
cance butto X4
cance i X2A2
cance it X24
cance just W1X1
cance mine X4
cance my X13
cance on R1X1
cance one S1X4
cance order X5
cance pleas X7
cance pls X2
cance reque X3
cance that R1X1
cance the S2X18A1
cance this X5
cance withi S1X1
candl W1I2X1P1
canno W1I2
canno be W1I1
cant W7N3S2I3R2X8A8P8O2
cant be W3N1A1P1
cant chang X1A2
cant deliv X2
cant figur P2
cant find W1X1A1
cant get W2N1S1A2
cant see P2
car N2I1R1X3A1P1O1
car is N1P1
card W7N2S7I3R10X4A1P1O7
card and I2
card but W1R1
card left W2
cards P2O1
care W1N1S1R1X2
care about W1X1
carri W10N12R2A3O3
carri and W1A1
carri claim N2
carry W1P1O1
carto W1S1I5R2O1
carto and I2
case W1N4I4X2P1O1
case the N1I1
cash S2X1
cat N2I2R1X1P1
catal O2
cause N1S1R1
cent I1P1O1
centr W1O1
certa N2
certi P1O1
chain I1P1
chair W4S1I2P2
chair came W1I1
chair for I1P1
chanc W3S2R1X1A1P2
chanc of S2A1
chanc to R1X1
chanc you W1P1
chang W3N2S2I1R5X12A21P4O5
chang addre X1A1
chang it S1X2A2P1
chang my R4X5A2P1O3
chang of X3
chang since W1A1
chang the N1I1A8P1
chang to N1O1
chann P1O1
charg W4N1S50I7R1X2P3O4
charg 0 N1S4
charg a S2
charg deliv S2
charg for S5P1
charg gets I2
charg is S2I1
charg me W1S4R1
charg of S2
charg off S3
charg on S3
charg shipp S3
charg to S2
charg twice S1O1
chart P2
chase W2
chase it W2
chat W1S1R1
cheap S3X3O1
cheap shipp S2O1
check W14N14S8I3R3A1O3
check 0 W1N1
check in W4
check it W2S2
check on W1I1
check out O2
check the W1N2I1
check with W2N7
cheek S2
cheer W1S1I1A1O3
cheer for S1I1O1
chest I1P1
chica W1S1
child W1I1
china R3
chine I1P1
chine only I1P1
chip I2
chip on I2
chipp I4
choic S1R1
choos X1P2
chose S2
chose the S2
chris W2N1S1I1A1P3O2
chuck I1A1
churc I1A3
city W2N1A2
claim W1N11S2O2
claim it N1O1
claim the W1N3S2
claim to N1O1
class W1S3I1P1
clean N2I2R1P4O1
clean i N1R1
clean the P3
clear W2N1S3I4
clear used I3
click X5A1
click cance X2
clip N1P1
clipp W1O1
clock N1I2P3
clock on P2
close W1N3I2R7X1A6P2O3
close for A2
close in R2
close so R1A1
close the N1O2
close to I1P1
cm I2P3
coat S1R1
cod S5
cod fee S3
code W1N7S2R3A9O6
code and S2
code for R2A1O1
code is A6
coffe I2R1P1
coffe grind I1P1
cold I1X2
colla P1O3
colla with O2
colle W2N3S4R5X1A5
colle at S1A1
colle by N1S1
colle it W1S1R1A2
colle of R2
colle the N1R1A1
color I1R2X1
colou S1I4X3P4O1
combi S4
combi posta S2
come W16N3S7A9P4O2
come again W2
come back W1N1S2
come by W1A2
come down A2
come in W1A1P2
come throu W1N1S1
come to W1O1
come with P2
comes W2I2R1P1O4
comin W10S2I2R1X2A1P1O1
comin i W1X1
comin on W1S1O1
comme W1O1
commu N1O1
compa N3I1X1A2P5O14
compa name A2O5
compa on N1I1
compa with P4
compe W1X1O1
compl W2N4S3R2A2P1O3
compl about S1O3
compl and N2
compl but W1S1
compo W1A1
compr N1X1
compu W1N1I1O1
conce W2
conci N3A2
condi O2
confi W6N4S2R3X12A3P1O1
confi and W1X1
confi in X3
confi my A1O1
confi says N1S1
confi the W1A1
conne I1P1
consi N2O1
consu S1O2
conta W5N4P2O3
conta the W2N1
conta you W1N1
contr W1S2I3X2P1O1
contr for X2
cooke W2N1I1P1
cool I1A1
coppe I1A1
copy W1O3
copy of W1O3
cord P2
corne I3R1X1A3
corne shop R1A1
corre W1S2I2X1A7O3
corre it A1O1
corre one W1I2A2
corre the A1O1
corri R1A1
cost S8R5X1O1
cost me S1R1
cost more S2R1X1
costs S7R1
costs 0 S2R1
costu X2
cotta A2
cough S2X1
cough up S2
could W18N5S9I5R12X13A27P12O10
could be W1R1P1
could find N1P2
could get R1A2
could i R5P1O1
could it A3P1
could the X1A2O2
could we X1A1
could you W14N3S9I3R5X9A12P4O6
count W2N1S1I3R2X3A1P2O1
count 0 S1I1
count so R1X1
coupo S2O2
coupo code O2
couri W13N9S10R4A12O2
couri boy S1A1
couri for N1S1
couri has W1N1A1
couri im W1N1
couri needs A2
couri says W1N1
couri websi W1N1
couri who W1R1
court N1A1
cover W3N1S2I7R1P2O1
cover is I2
cover this N1S1
crack W1I11O3
crate A1O1
cream X1P1
creat W4R1X1O1
creat for W1X1
creat not W2
credi S5R10O5
credi card R1O1
credi i R2
credi since S2
credi the S2R1
crib W1N1I1
crush I3
crush and I2
ct A2
cup I1P1O1
cupbo W1A1
curta W2R2X2
cushi W1S1X1
custo W8N1S6I2R3O2
custo my N1O1
custo not S1R1
custo servi I1O1
cut I2R1A2P2
dad W2N1P1
damag W1I1R2P1O1
dange I2
data P2O3
date W12S5I3R4X3A1P2O1
date i S2
date id S1R1
date is X2
date keeps W2
date on I1P1O1
date or S1R1
date was W1S1I2
daugh W1N1S1I1R1X1A3P2O1
daugh in A2
day W23N10S12I5R6X3A7P3O2
day 0 W4R2X1
day after W1S1
day and W2N1S1A1
day does W1P1
day i I1X1A1P1
day is W1N1
day it W1S2
day off S1A1
day shipp W2S2
day so S1R1
day three W2
day to W1A1
day took S2
day when W1A1
days W34N8S15I5R14X9A1O4
days after W2S1O1
days ago W5N2R2X3
days and W4I2
days do R2
days i W1S2X1
days id S1X1
days in W1N1
days ive W1I1
days kindl W2
days late S2
days later W1S2
days now W1S1
days pleas S2R1
days since N1I1R1
days so X2
days strai W3
days this W1R1
days to S1X1
de A1O1
dead W2I7A1P1
dead pixel I2
dear W3N3S1I2R3A1O5
dear selle W1N1R1A1O1
dear shop N1O1
dear sir W1N1I1O2
dear suppo W1R1
decem W1S2X1
decid R3X2
decla S2R1
decli O2
decli my O2
deduc R3
deduc the R2
defec S1I2R1
defec one S1R1
degre I2
delay W5S1R1X2
delet X2O3
delet my X1O1
deliv W32N145S52I10R10X12A40P7O11
deliv 0 N7S1
deliv a S1P1O1
deliv addre A2O1
deliv after A5
deliv and W2N11S1X2P1
deliv at W3N5R1
deliv attem W3
deliv becau N1S1
deliv befor X1A1
deliv but N9
deliv by N2S1I1X1O1
deliv charg S6
deliv cost S1R1
deliv date W2S1R1X3P1
deliv drive O2
deliv fee S4
deliv firm W2
deliv front N2
deliv guy N1I1O1
deliv hande N2
deliv has N2S1
deliv i N3S1
deliv in W1N6
deliv instr A2
deliv is N1X1
deliv it W1N2S1A2
deliv its N1A1
deliv my W1N2O1
deliv never N2
deliv no N1R1
deliv nothi N1S1
deliv of N1X2
deliv on N13S3I3A4
deliv over S3
deliv packa N2
deliv photo N2
deliv price S2
deliv since W2
deliv three W1A1
deliv to W1N26S2R5A13P2
deliv today N1A1
deliv tomor S1X1
deliv was N2S3I5A1
deliv what W1N1
deliv when N2
deliv while N1S1
deliv yeste W1N4
deman S2
dent I3
denta A2
denve A2
depar W1O2
depot W7S2X1A4
depot and W1A1
depot inste X1A1
depot pleas S1A1
dept O2
dept needs O2
descr S2I3X1P2O1
descr i X1O1
desk W1N3I1R1A1
detai W1X1A2O1
devon I1A1
dhl W2N1S4A1
did W12N12S3I1R4P1O7
did it W1S1
did not W2N8R1O1
did they W2
did you W6N1I1R2O4
didnt W1N2S8I3R4X4P1O2
didnt ask S2
didnt reali X2
died N1X1P1
diffe W1N2S8I4R4X2A1P5O2
diffe addre N1A1
diffe back S1O1
diffe betwe S1P4
diffi W1I1
digit S1A2
dimen P3
dinin W1S1
dinin chair W1S1
direc N1S1P1
disap N1I2R1
disap with I1R1
disco S1I1A1P1O2
discu S1X1
dishw P5
dishw safe P2
dispa W6S1R1X6A2
dispa but W1A1
dispa pleas X2
disre X2O3
disre my X1O3
distr O2
do W18N11S11I12R38X19A2P31O33
do about N1I2R1O1
do have N1R1O1
do i W4S2I2R23X3A1P15O11
do it S1X5
do not N1I1X9
do now N2
do the W2R1O1
do they W2P1
do to R1O1
do we N3
do with N1R1
do you W7S5I5R11P14O15
doabl P2
dock R2A1
dock 0 R1A1
docto I1X1
docum W1O1
does W2N4S2I3R7X2A3P41O4
does it W1S1R2A1P20
does not W1N1I3R1X1A1O1
does that S1P1
does the R3X1P17O1
does this P3
does your N1O1
doesn W7N2I9R7X3A4P3O1
doesn close W1I1
doesn come W2A1
doesn fit I1R2X1P1
doesn go R1X1
doesn have W1N1
doesn say W1P1
doesn show R1A1
doesn turn I3
doesn work W1I2X1A1
dog W2I2A3P1
dog bed W1I1
dogs N1P2
doing W2I1X1P1O2
doing with W1P1
dolla W1S8R2X1O1
dolla and S1X1
dolla to R1O1
done S1I1R1X3P1O1
dont W10N13S4I8R9X27A8P3O4
dont bothe X2
dont care W1X1
dont dispa X2
dont have N12
dont leave A2
dont like R2
dont need I2R2X2O1
dont see W1R1
dont send X4A2O1
dont ship X4
dont think S1I4X1P1
dont want W2S2I2R3X8A2P1
door W3N20S4R2X1A10P3
door and W1N2P1
door is N2
door its R1A2
door no N2
doorb N4S1I1A1
doorb camer N3
doorm W1N2A1
doors N3X1A2P2
dorm A3
doubl W2N1S2I1X1
doubl check W2
down W3N2S1I4R3X2A5P1O7
down and W1R1
down as N1S1
down the N1I2R1O1
down there R1A1
downs N1A3
dpd W1N3R1
drawe I2
drawi I1P1
dress W1R3P1O1
dress fits R2
drill I4R1P1O1
drive W4N21S3I3R1X2A22P1O10
drive even I1O1
drive for O2
drive left N2I1
drive parke O2
drive shoul A2
drive so N2
drive that N1A1
drive to X1A3
drive took N3
drive was W1I1O2
drop N2R2X1A1P1
drop off N1R1
dropp N2I1R5X3A2
dropp at A2
dropp by X3
dropp the R4
drove S1O2
drove off S1O1
due W4S1X1A3
dupli I1X3
dupli order X2
dust W1X1
dutie S3
duty S4I1X1
duvet I1R1
e N1O2
e mail N1O2
each N1S4I1A1P1O1
each day N1A1
earbu I2
earli R1X1A1P1O1
earri W1N1X1
easie W1R1X1
eatin W1I1O1
eatin a W1O1
edge I1A1
edit X1A1
effec I1X1
eight W1N1S1I1O1
eight days S1O1
eithe N7I2A1
eithe send N1I1
elect W1I1O1
eleva N1A1
eleve W3I2X1
eleve days W1I1
else N3S1I1R1X1A2
elses N4I5O1
elses order I2
email W8N5S2R3X5O16
email a R1O1
email askin O2
email it O3
email me O3
email sayin W1N1R1
email that W1N1X1
email to W1N1S1O1
emplo O2
empty N13I6A1P1
empty when N3
end W3S1X2A5P2O3
end and X1A1
end of W2A2P1O1
end up X1A1
ended S1A1P1
engli W2P2O1
engli i W2
enoug W2N1S4I1R3X3P2
enoug of R1X1
enoug posta S3
enoug to W1N1
enqui W2
enter W1A3
entir N2S1I2R1O1
entir time N1O1
entra A2
entry N1A1
envel W1S4
envel with S2
error W2S1R1X1O1
error 0 W1O1
espre W2R1
estim W4X1A1O1
estim date W2
estim deliv W2
eta W6
eta on W3
eu S2I1O1
eur S1O1
euro S5R1
euro from S3
euros S2R1
even W4N7S5I3R1X1O3
even print S1X1
even ship W2
even thoug N2S2
eveni W5N1S1I1R1A2P2
eveni i W1I1
ever W3O3
every W7N6S1I10R2A3P3O6
every arriv I1O1
every day W2I1R1
every i R1O1
every is I1O1
evri W1N4R1
evri recko N2
ex N1A1
exact W2N1I3R1P1
exact the W1I1P1
excel O2
excep W2I1R1A1
excha W1S1R10O1
excha for R1O1
excha it R2
excha the R3
exist W2
expec W9S3I3R4A1
expec 0 W2
expec it W2R1A1
expec that S1I1R1
expec the W3S1
expec you S1R1
exped S3
expen S2R1
exper W1P1O1
expir I3R3P1O3
expir can R2
expir date I2P1
expir thoug O2
expla W1N1S4P1
expla the S2
expre S8X1P1
expre and S2
expre fee S2
expre money S2
expre shipp S2
exs X1A1
extra N1S10I1R1
extra 0 S2
extra costs S2
extra for S2
eye N1X1
eyes I1P1
fabri S1I2R1
facil W4A1P1
facil for W2
facto I3P2
faile W2
fair S4
faith N1O1
fake I2
fan I1O1
far W1X2P1
far as W1X1
farm N1R1A1
fast I3P2O2
fast thank I2
fathe R1A1O3
fault N1S2I7R1X2
fault and S1I1
febru I1O1
fedex W2N5S3X1A1
fedex claim W1N1
fee W1S29R2X2
fee 0 S2
fee back S6
fee i W1S1
fee of S3
fee on S4
feedb O4
feeli X1O1
fees S3
feet R1X1P2O1
fell I3
fence W1A1P1O1
fenwi A1O1
fetch A2
fetch it A2
few A1P2
fifth A1P1
figur W1I2X1P2
figur out W1X1P2
file N1A1
filed N2
filed a N2
fill R1P1
filte I2R1P5
final S1I1
find W8N5I1X2A4P3
find any W1I1
find it N3A1
find out W7
find the N1X1P1
find where X1A1
fine W1S4I3R3A3P2O3
fine but S1R1
fine i R1P1
finge I2
finis I1P1
fire I1X1
firm W2P2O2
firm or P2
first W12N2S4I8R2X3A2P4O2
first one W2I1R1O1
first the W2
first time N1I3X1
fit W1N1S1I4R3X3P11
fit a N1X2P2
fit my I1X1
fit on P3
fit the I2P4
fits S1R2X1O1
five W4N1S3I2X2P3O5
five days W1N1
five minut X1O1
five stars O3
five worki W2
fix S2I1X1A1
fixed S1A1O1
flash N1P1
flat N2I3A3P1
floor W2N3I2A5P3
flowe O2
flowe bed O2
fly W1P1
folde P1O1
follo W6I2O3
follo and W1O2
follo the W1I2
food N1I2
foot W1P1
footb S1O1
for W57N29S88I25R67X32A28P26O66
for 0 W4N1S7I1R1X1P1O6
for a W5N1S8I5R12X6A2P5O8
for an S1R1O1
for any N2
for by N3R2
for chris W1P1
for deliv W6N1S8A3
for dutie S2
for each S1O1
for exped S2
for expre S2P1
for five W1O1
for how R1P2O1
for is W1S1
for it W1N2S6I1R3X2A1
for item R2
for me W1N2S1I1R4X3A1O1
for my W9N6I6R10X2A1P3O7
for nothi S1I1
for one S2R2X2
for order S1X1A1
for our W1R3X1
for posta S6R1
for retur R5
for roadw A2
for sendi S1R3
for shipm W1X1
for shipp S9
for someb I1P1
for somet N1P1
for sorti O2
for taxes S1O1
for that N1S3I2
for the W4N1S15I2R14X10A10P5O17
for this W1S1P1O3
for three W1N1I1R1
for track W1N1S1
for tuesd W1A1
for two W1S2I2X2A1
for us N1X2A1
for wareh O2
for weeks N1R1
for years W1O1
for you N1S1X1O1
for your W1S1O3
forge W2X2
forge it X2
forgo S1I1R1A5
forgo the I1A2
forgo to S1A2
forkl A1O1
form S1R2A2O1
forma R1O3
fortn W1I1X1
forwa S1X1O2
found W4N4X8O7
found in W1X1
found it X3O3
found the N1X4O2
four W5S1I3X1P2O2
four times W1O1
fourt W1X1
frame W3S1I3R2P1
frame is W2I1
free W1S21R7X1P2O1
free deliv S5
free or R2
free retur S1R3
free shipp S6
frees S2
frees code S2
freez P1O1
freig S6
fresh I3
fresh batte I2
frida W11N3S1I1R1X4A3P1O1
frida i W1N1X2
frida the W1A1
fridg W1I1R1X1P1
frien W3S2I2A1P1O1
frien who I2
from W27N16S16I20R14X19A9P6O20
from 0 W2R1X1O1
from a W1N1I1
from anoth I1R1A1
from here N1S1
from last N1X2A1
from me W3S4R2O1
from my R3X3
from ohio W2
from our N2
from the W2N4S2I9R4X4A6P1
from them N1S1
from work N2
from you W6N2S3I5R3X2A1P3O8
from your W5N1S1I1R1X2O2
front W2N11I2R1A9
front desk N3R1A1
front door N4A1
front is A4
front of N1I1A1
front steps A2
froze R1X1
frust N1P1
fryer P1O1
full W1S4R3P1
full price S1R1
full refun W1R2
funer W1N1
g N1S1
game I1X1
garag N5X1A2
garag the N1X1
garde W2S1X1P1O1
gas A1P1
gate N1R1A10P1
gate code A4
gave W5N1R4X1A3P1O2
gave me W3R4P1
gave my W1A2
gave you O2
gdpr O3
genui I2P2
genui bosch I2
get W15N11S6I4R19X2A10P9O9
get a W1N1S1I1R6X1O4
get here W2
get in W1A1
get it W4N2S1R2A2P1
get movin W2
get my W2N1R4P1O3
get the W1N2S2I1R3A1P2
get them W1R1A2
get these S1R1
get this N2I1R1A1
get to W1A1
gets W1I3X1A5P1
gets sent A2
gets so I2
gets to A2
getti W9S1R1X2A1P3O2
getti here W2
getti it W1X1
getti the W1S1X1A1
gift W2N1S1I3R4A1O10
gift and S1I1O1
gift can R1A1
gift card R1O2
gift for W2N1
gimme S2
gimme the S2
give W4N3S6I1R5X2A4O4
give back S2
give it N1R2A4
give me W4N1S4X2O2
give the R2
given W1N2R2X1A1
given to N2X1
gives W1I1R1P1O1
gives me I1R1
givin W1I1R2
givin it W1R2
glad N1O1
glad to N1O1
glasg W3
glasg and W2
glass W1S1I8P2O1
glass is S1I4
gloss I1P1
glove S2I3
go W5N2S3I1R10X6A9P8O2
go ahead X1O1
go and R1A1O1
go back N1S1R2
go in W1R1X1P3
go out X3P1
go to W2N1S1R2A8
god W1X1
goes N1I1X3A1P3
goes out X3
goes to A1P1
going W17N1S1I1R3X5A6P2O3
going back W3R1
going on W4R1
going out W1X1
going throu X1O1
going to W6N1S1I1X2A5P2O1
gone W4N6I1R1X2A1O1
gone out W2X1A1
gonna W2I1
good W7N3S1I5R1X5A3P4O8
good after W1N1R1X1A1
good as W1X1
good day W1N1A1P1
good enoug N1X1
good eveni W2I1P1
good morni W2N1X1P1
good to I1A1
goods S2R1X1O2
gorge O2
got W15N25S12I19R14X14A6P10O16
got a W4N2I6R1X1P5O2
got an W1N1S1R1X1O1
got charg S2
got from P1O1
got here N1S2
got home N2
got in N1R1
got it W1N10S1X1A1P1O2
got me X2
got my W1N1S2O1
got no W1X1
got nothi N3
got someb I2O1
got the W1N3S1I1R4X1A1P2O2
got to W2R1X1P1
got two I1R1P1
got your R1X1O2
gotte W1N1
gotte my W1N1
gown N1O1
gps N5I1P1
gps on N1P1
grand W1I2R1X1P1O1
grate N1I1X1
grave N1X1P1
great W1N1S2P3O5
great selle O2
green N2S1I4R2X1A2P5
grey S1I2R1X2A1
grey one I1X1
greye X2
greye out X2
grill W1S1
grind S1I3X1P1
gripe S2
groun N1I1A1P1
groun and N1P1
gst S1O1
guara W1S5I1P1O1
guara and I1P1
guara date S2
guard N2P1
guern S1X1
guern was S1X1
guess W1R2P1
guita W1X1
guy W1N5I1O1
guy was I1O1
guys W2N1S1X1A1O2
had W10N8S14I8R8X6A2P2O9
had a W1N1S1I2R2X1O1
had been W1N2S1I3R1
had enoug R1X1
had i S1X1
had it S1O4
had no W1N2R1
had one N1I1
had only W1N1
had the N2R1
had them I1R1
had to W1S8
had two W2
haha X1O1
hair W1I3R1
hairl I2
half W5S5I5R1X1A1P1
half of W3S3I1A1P1
half the I2X1
hall N1I1A2
hallw R1O2
hallw wall O2
hand W1S2I4R2X2A3P1O1
hand it W1A2
hande W2N10I1R1X1P2O1
hande it N1I1
hande over N1R1
hande to W2N7X1
handl W2S8I4P4O2
handl came I2
handl fee S3
handl on W1S2P1
hangi N1I2X1
happe W7S2R1X1P2
happe to W1R1
happe with W3P1
happy N1S3I1P1O4
happy with S2P1O1
harbo A2
hard W1I1R1X1P1
hard to W1P1
hardw O2
has W35N23S2I29R12X10A12P5O7
has 0 I2
has a W1N2I11R1P1
has alrea N1X2A1
has been W7N3S1I3X1O1
has close R1A1
has come W1N2
has gone R1X1
has hers W2
has it W5N5X1O1
has lost W1I1
has my W2N1O1
has no W2N2I4R1
has not W1I1R1X1
has now W1R1X1O1
has only I1P1
has put N1X1
has said W2
has seen N2
has taken N1R1
has that W2
has the W3A1O1
has this W1R1
has to N1S1A4
hasnt W10N5S1R1X8A3O2
hasnt arriv W1R1
hasnt been X1O1
hasnt budge W2
hasnt chang W2A1
hasnt gone A1O1
hasnt got N3
hasnt moved W1X1
hasnt shipp X5
hasnt updat W2
hat S1X1
hate W1I1
hate to W1I1
hates R1X1
have W31N46S15I12R35X15A13P18O22
have 0 N1I1O1
have a W4N6R8A2P4O9
have an W1P1
have been W3N3S3I1R2O2
have bough S1I1X1
have had N1S1
have it W3N3R1X2A3P1O2
have my W2N1S1I1R1X1
have never W1N1
have no W1N6R1X2A1O2
have not W3N4R1
have nothi W1N2I1
have one W1P1O2
have order X2
have paid W1S1
have prime S2
have sent S1R1
have taken N1S1
have the W3N4S1I1R4P4
have them S1A1
have this N1P2
have to S2R10X4A2P2O1
have two R1P1
have you W3
haven W4N6S1R5X5A1P3O1
haven got W1N2R1
haven order P2
haven recei W2N1O1
haven seen N3S1
haven shipp R1X1
havin W1N1I1A2O1
havin it N1I1
hawai P2
he W6N10S1I1R4X3A4P2O8
he can A1O1
he cant W2X1P1
he doesn W1O1
he is N1O1
he put N2
he said W1X1
he says W1N1
he wants X1O1
he was W1O2
he wont P1O1
head W1I1R1
headp N1I1R1
hear I2X1O1
hear from I1O1
heard W1N1R1X1
heari N2I1R1
heari aid N2I1
heat I2
heate W1I2X1A1
heavy I1P2
hed W3S1
hedge W1N2P3O1
held W3P1
held in W1P1
hello W5N5S6I4R4X7A4P4O7
hello i W1S1I1R1X2A2P2O1
hello im I2A1O2
hello my W1O1
hello selle N1S1
hello the N1S1R1P1
hello when W2
helme I1R1
help W2N7I1O1
help me N2
help the N2
her W2N1I1R1X2A3P1O1
her name X1A1
her so X1A1
here W23N20S5R2X4A4P1O3
here after S2
here and W1O1
here but W2
here by W5
here has N2
here i N3
here in W1A1
here on W2
here pleas N1X1
here to R1X1
herme W1N1
hers W2X1
hes W3A5P1O2
hes calle A1O1
hey W3N2R1A2O1
hey so W1N2R1
hi W11N6S4I5R8X8A5P6O4
hi can S1A1
hi i W1N2S1I1R3X2A1P2O1
hi its W1X1
hi ive X2
hi my R1X1
hi the N1I1R1A1P1
hi there W4P1O1
highw N1S1
hikin R2
hikin poles R2
him W2N2S2R2X1A2
him 0 S2
hinge N1I1O2
hirin O3
his W3N3R4X4A4O8
his behav O2
his birth W1R1O1
his name A1O1
his own W1X1
his phone N1R1O1
hit W1X2O1
hiya W2
hobar S1P1O1
hold W2I1R1X3A7P5
hold a I1P1
hold it X1A3
hold off X1A1
hold the A3
hold up W2
holdi S2P1
hole I3X1A1
hole in I3X1
holes I2
holes drill I2
holid W2I1X1A1O3
holid on W1I1X1
holid when W1A1
home W3N10S1R2X1A13O2
home all W1N4
home at N2
home for R1A1
home nothi W1N1
honda P2
hones W3I1X1O1
hones answe W2
hooks S2
hope R2X2A2
horse I1O1
hose W1I1R1P1
hospi N2R1X2A5O1
hospi and N1X1A1
hospi appoi A2
hospi until N1A1
hot W1I4P1
hot that I2
hotel N1A2
hour W1N1I3X2O1
hour after X2
hours W1N3S1R1O2
house W2N18R3X4A15
house and N5R2
house in W1N3
house is A3
house numbe N1A3
house with N2
how W8N3S4I5R21X4A2P35O12
how can W2N1I1R3
how come W1O1
how did O2
how do W1N1I2R7X3A1P8O7
how does R1P1
how long R3P5
how many R3P7O1
how much W3S3P2O1
how often P3
how to X1P3O1
howev N2S2
howev i N1S1
hub W5
hundr I1R1
hundr piece I1R1
hung I1P1O2
hung up O2
husba N2I2R4X3O4
husba bough R1X1
husba had R1O2
husba says I1O1
i W100N103S108I77R133X100A48P82O88
i accep S1R1
i accid R1X1P1
i am W7N7S1I2X3A1O4
i ask W1N1S2R1P1
i asked N6S1R2X5O1
i assum S1O1
i belie S2O1
i bough W3S6I3R3X3P2O5
i broke P2
i buy W1S2P7O1
i came N1X1
i can W6N1S2R4X5A1P1O6
i cance S3X7P1
i cant W1S1I2X1A3P6O2
i chang I1R2X1P2O1
i charg S4
i check N3I1
i choos X1P2
i clean I1P2
i click X4
i conta W1N1
i could R1A1P2O1
i did W2N5S1P1O1
i didnt N1S5I2R2X1
i do W1N3S2I1R5X3A1O3
i dont W8N9S3I7R7X12A2O1
i dropp R4
i excha R4
i expec W2S1I2R2
i find N1P1
i forgo A2
i found X5O2
i gave W1A2
i get W3N1S1I2R10X2A1P3O4
i give I1R1
i go W1N1R1
i got W2N9S4I3R2X1P2O7
i had S4I1
i hand R2
i hate W1I1
i have W14N15S5I7R20X6A3P7O9
i haven W1N3R4P1
i hope X2A1
i just W3S1I2R2A2P1
i keep W1N1R1O2
i know W3N2S1I1R1X1
i leave W2X1O2
i left X1O4
i like S1P1O1
i live W2N8S4R1A2
i lost X1P2
i made S1X3A1
i make X1P1
i may W1S1
i meant X1P1
i measu I1R1
i moved A4
i must N1S1X1P1
i need W1N2R3X5A6P9O5
i never W2N5S1R1X1A1O1
i no N1R3X3
i notic A2
i only W2S1R1X3A1
i opene N3I4R2
i order W6N2S9I11R4X7A1P7
i paid W6N2S19I3R2X1A1
i pay S4R2P1O3
i payin S2
i picke N1S4X1
i place W1S1X3P1
i post R1O2
i poste R2
i press P1O1
i purch I1P1
i put S1X1A2P4
i rang W1S1
i reall W2I1
i recei N2I4R1P1
i refus R2
i reque W1R1X1
i reset P2
i retur S1R13
i run O2
i saw W1X1
i see W2S2R1X2P2O1
i seen X2
i selec S2
i send S1R9O3
i sent S1R8
i ship R3
i shoul N1S3I2X1P1O1
i speak O2
i start W2
i still W1N1S1R1X2O1
i suppo N1I1R1
i swap R4
i take S1P2O1
i think W2N7S4I3R1O1
i thoug R1X2P1
i took W2S1I1
i tried X3O1
i typed W1X1
i use R3P4O1
i used S2I2R1A2
i waite N2R1
i want W6N4S5I2R8X6A1P2O6
i wante P1O1
i was W10N13S14I1R9A1O4
i wasnt S1R1
i went N2X1O1
i will W1X1A3O3
i wish X2A1
i wont X1A1
i work W1A1
i would W1N2S3R1X2A1P1
i write I1R1
i wrote W1O1
id W5N8S18I3R19X13A8P8O15
id be W1N1S1I1A1O1
id been R1X1
id expec S1R1
id have N1S1R1
id like W1N5S11R12X7A1P4O8
id only X1P1
id paid S1X1
id rathe W3I1R1X2A2
id soone X1O1
idea W5O1
idea where W2
if W22N5S9I4R16X11A15P22O3
if i W1N1S5R6X1A1P11O1
if im A2
if it W8N1S2I1X2A2P1
if its W3R1A3P2
if no W1A2
if not W1R1A1
if possi R1P1
if so R1P1
if spare P2
if the W1R4X2A1P4
if this I1P1
if you W3N2S1R1X3A2P1
if youd W2O1
if youve W1R1X1
ignor O4
ignor my O2
ill W3S1I1R3X9A6P1O2
ill be X1A3
ill go R1A1
ill have R1A1
ill order X2P1
im W16N16S16I14R12X13A19P22O14
im 0 R1P5
im a W1S2I1R1P3O3
im afrai W1I1R1A1
im after W1P2
im an W1A1O1
im askin W2S1
im at N1A2
im back A2
im getti R1X1
im going W1N1R1X1A1P1O1
im happy N1S1O1
im havin A2
im home A1O1
im in W2N1S1A2P1
im keepi S3
im not W1N3S4I6R1X1A3O2
im on A2
im sorry R1X1O1
im still W1N1R1
im the N2A1O1
im think P2
im very I2
im writi I1R1
immed X2O1
impor S4X1
impre X1O1
in W60N59S36I61R34X25A41P47O54
in 0 W3N2I1X3A1O2
in a W5N5S6I3R4X2P4O2
in all W1A2
in an N1S1I1
in and I2O1
in anoth W2
in at N2
in betwe X1P1
in case I2
in cash S2
in china R2
in chine I1P1
in custo W3
in denve A2
in from N1R1
in front N1I1A2
in full S2
in green P2
in his W1X1O1
in hospi N1A1
in india A1P1
in it N2I7P1O1
in law N1O1
in leeds N1O1
in mailb N4
in march S1I1
in memph W3
in my W4N8S2I3R4X2A6P2O4
in ohio W2
in on W4S1
in one S5I1R1P2
in our N4A1
in pdf P1O1
in perfe R1O2
in piece I2
in polan O2
in reno R1A1
in shenz R1O2
in stock X2P5O1
in syste W2
in tears I2
in that X2
in the W9N19S7I26R11X5A13P12O12
in there I3
in this N1I1
in time W1S1R1
in trans W6I1
in two W1X1O1
in with R1P1
in writi X3
in your W2S5I1R1X2A2P5O3
inch N2I1P3
inch box N2
inclu S5I1R1X1P4O3
inclu a O2
inclu or P2
incom W2R1A1
incom addre W2
incre S1O1
india W1A1P1
indic N2
indiv N2
indoo R1P1
info W3
infor W4N1P1
infor me W1P1
initi N1I1
ink I1P1
inner I1R1P2
inner box I1R1
insid W1N1S2I20P3
insid has I2
insid is I4
insid of I2
insid out I3
insid was S1I1
inspe W1R1
insta S1P2O2
inste S1I2R5X1A15O2
inste of S1I2R3A4
instr W1I4A2P2
instr are I1P1
insur N1S2P1O5
intac S1I1
inten N1S2O1
inten to N1S1O1
inter S1A1P2O4
inter in P1O2
into W2N4S1I2R1X1A2P3O2
into a I1P1
into hospi X1A1
into it W1I1
into the R1A1
into this N2
inval W3
inves W1N2O1
invoi W1S3I1O24
invoi for O2
invoi has O3
invoi in O3
invoi shows S1O2
invoi with O5
invol X1A1
iphon P2
iphon 0 P2
irela S2O1
iron N1R1P1
is W96N50S38I79R45X31A70P70O25
is 0 W2S1I4R3A14P2
is a W4N7S2I3R2X1P1
is also N2R1
is at W3
is avail A1P1
is being W1A1
is broke W1I2A2
is brown N2
is calle A2
is chang N1A1
is chipp I2
is clear I3
is close I1R2A3
is comin W1I1P1
is crack I4
is day W1R1
is dead I4
is deliv N2S1A1
is empty N2I1A1
is fine S1A1O1
is for I1A1
is from W1I1
is going W3X1A3
is gorge O2
is great S2P1
is green N1I1
is greye X2
is here W2N1
is i S1X1A1
is in N1I1R1A1
is it W20N2S6I3R7X5A4P20O4
is j N2
is lovel R1P1
is lying W1N1
is missi W1N2I3R1A3
is missp I1A3
is more S1I1P1
is my W11N3R4X1A1
is no W2N4S1I2X1
is not W1N6S1I9R3X1A2
is nothi N4I3R1
is now W2R1X1A1
is off W1S1X1
is on W1N2I2A3
is one W2
is only W1P2
is out W1X1
is right W2S1A1
is shipp S2
is short I2R2
is showi W2S1R1X2
is shown N2O1
is sitti W2
is someb W1N1
is stick I2
is still N1S1R2
is stuck W1I1
is that W1N1S3I1R2P2O2
is the W11N2S2I2R2X1P25O1
is there W7N1S3I4R3X1A4P8
is this S3I1P7O3
is to N1R1
is too R2X1A1
is very I1O1
is what A1O1
is white N2
is writt N1I1
is wrong S1X1A2
is your R1O1
islan S1A1
isnt W7N6S4R7X6A4P1O3
isnt here W4N3R1
isnt it S1R1
isnt left A3
isnt menti W1P1
isnt my N2O1
isnt that S1O1
issue S1R3O2
it W114N125S74I81R99X100A115P93O65
it actua W2
it after W1R1X1
it again W1R1X1
it all R2O2
it and W1N4S3I1R3X5A1
it any R1X2
it anymo R2X2
it anywh N1I1
it arriv N1S3R2P1O1
it as N5I1R1P1O1
it at N3X1A6O1
it away N1A2
it back N3S1I3R20X2
it be N1S1R2X1A4P8O1
it becau S1I1
it befor I2X4A1
it behin A1O2
it but N1S2I1R1A1O1
it by W2S1
it came S8I3R3O1
it can W1I1R1X1A1O2
it cance X7A1
it cant W1N1A1
it cheap X2
it come W1S1A1P1
it cost S2
it could R1A1
it deliv N2
it did N2S1
it doesn W2I3R4X2
it down N2S1O1
it fit P2
it for I1R5X2A1P2O1
it free R2
it from I1X3A3
it gave R2
it get W2
it gets I1X1A3
it go R1A1P2
it goes X3
it going W2
it got W2A1
it had S1I2P1
it has W4N2I2R2X1A2
it hasnt W1N1X4A1
it have P3
it i N2S2I1R1X2O2
it id N1S2
it if R1X1
it im S1R1X1
it in W1N4S1I2X5A7P4O3
it is W10N4S2I5R2X4A7P4
it isnt W3N4X1A2P1
it it N1I1
it its W2R4
it leaks I2
it left W4
it looks I2O1
it lost W1R1
it made P3
it makes W1I1
it melte I2
it my W3S1I1
it need P2
it needs W1A1
it never W1N3R1
it now W1N2S1R1
it off N1S1X1P1
it on W2N2S1I4R4X5A4P2O3
it only I1R1P1O1
it or W1N2S2R1
it out W1N1I2A2P1O3
it over W1A2O1
it pleas W1N5S1R1X7
it possi N1S1I1X2A4O1
it reach W1N1
it real P2
it right W1A1
it round W1A1P1
it run I1R1
it safe P2
it said W1N1S2X1
it says W9N11S1I1R2X3O3
it sent N1A4
it shipp W4S2
it ships X2A2
it shoul W1N1I1R1X1A7P1O1
it showe S2
it shows N2
it signe N1R1
it simpl R1X1
it since R1O1
it so W1I1A1P1
it still W3N1S1I1R2X2A1P1
it stopp W1I1
it take P2
it takes X2
it that N1P1
it the N4S1I2R1P3O1
it there N1X2A2
it this W1I1
it to W1N3S3I2R4A20P3O1
it too R2X2
it took S4A1
it track N2
it under I1A2
it up W3N2S1I1R2A3
it was W11N27S10I6R6X4O5
it wasnt N6S1
it went W2
it what W1N1I1R1
it will W4R1X2A2P3
it with N1I3A6P1O1
it witho I1R1
it wont X2
it work I1P4
it works R2
it would I1X1
it yet W1S1R1X1P1
it you I1O1
it your S1I1P1
itd W1S2I1R1X2A1
itd be W1S2I1R1X2
item W8N4S14I6R9X6P2
item and S1R1
item did W2
item is W1N1I2
item not W2I1R1
item why S2
items N1S4I1X1O1
itll W4X1A1
itll be W2
its W46N26S6I18R29X15A32P11O14
its 0 W1I3A7O1
its a W2N5S2R3X1A2P3O3
its been W10N5R6X1A1P1
its day W5R1
its for W1O2
its frida W2
its going W2R1A1O1
its gone W1N2
its half W1I1
its in R1P1
its just R2
its me N1X1
its meant I1X1
its my W1N1
its nearl X1P1
its not N4I1X1A5
its now W2X1A1
its on W1N1
its still W1S1
its sunda W1X1
its the W2N1I2R1O1
its too R2
its unope R6
its way W2X1O1
its wedne W1N1
itsel W2S2I2X1P1
ive W15N11S9I13R18X21A12P6O11
ive a S1R1X1A4
ive alrea I1O1
ive been W2N1S1I2R1X3A2P1
ive bough R1O1
ive chang X1O1
ive check N2
ive decid R2
ive got W2N1I3R2X4A1P3O4
ive had W4N1S1I1R3X1O2
ive heard W1X1
ive just W1N1X6A1
ive kept I1R1
ive lost S1X1
ive no W1S1I1R2X1O1
ive not W1I1R1
ive only W1S1R1
ive seen W1P1
ive since W1S1
ive taken I1O1
ive tried N1P1
ive unplu I3
ive writt W1A1
j N4
jacke W1S1R1
jacks W1N1
janua W1S1I1X1
jar I2P1
jars W1S1
jeans R1P1
job N1X1A1P1
job and A1P1
joke N1R1
jokin I1O1
jug S1X1
july X2
july and X2
jumpe N1R1
june N1R1X1O2
just W21N4S5I8R10X17A10P7O9
just a S1P1O1
just been W1X1
just cance X6
just cant R1P1
just check W5
just dont S1R1
just got N1S1P1
just had A1O1
just have I1R1A1
just need W3I1R1
just not I1R3
just notic X1A2
just one S1I1P1
just order X3
just put A2
just says W1N1
just tell W3
just the I2X1A1P2
just to W1O1
just wante O2
just wonde W4
keep W2N3S3I2R1X4A1O3
keep getti O2
keep it N1I1A1
keep the S1R1X3
keep them S2
keepi S3R3
keepi the S3R3
keeps W4O1
kept W1S4I2R1A1
kept it S2
kept the S1R1
kettl W2I2P1
key N1I3A1
keych S2
kg N1S2I1R1P4
kg and S1P2
kid I2X2
kid order X2
kids N1I1
kill X2
kilos W1I1
kind W1N1S1I1X2P1
kind regar N1S1I1
kindl W5N4S4I1R1X7A4P2O2
kindl cance X7
kindl confi W1P1
kindl refun N1S2R1
king I1X1
king size I1X1
kit W1P2
kitch N2I2R5O1
knock W1N1O1
know W19N3S2I2R3X6A1P9O6
know but W2O1
know how I1X1O1
know if W2N1R1P3
know its R1X1
know that W1X2
know the W2I1P4
know what R1P2
know when W4X1
know where W4S1
know wheth W2
know which W1S1
knows A2
kowal A2
l I1P2
label W6N1S5I3R27X2A8P1
label as W1R1
label creat W4X1
label for R2
label has R2
label is R2
label on S2I1
label pleas R2A1
label says S1R1
label to R1A2
label you R2
lad S1O1
lads A1O1
lady W1N3I1R1O1
laid I1X1
lamp W2N2S1I2R2X1P1
lamp but S1R1
lamps W1R2X1P1O1
landl X1A1
lane A7
lapto P2O1
lapto and P1O1
large S1I1R3X1P2O1
larks A1O1
last W9N4S7I3R5X3A12P7O11
last messa O3
last monda W2R1
last month W1S1I1R1A1O1
last night X3
last on P2
last one A3P2O1
last order W1S1
last time S1A4
last week W1N3S2R1A2O2
last year I1P2O1
late W6N1S6I2R4X3A2P1O1
late and I2
late so S1X1
late to R2X2
later W3N1S4
law N1O1
law and N1O1
lawn I1O2
lb I1R1P1
lbs X1P1
leafl N1P2O1
leake I3
leake all I2
leaks I4
leaks from I2
leasi N2A1
leasi offic N2A1
leath I1P3
leave W4N1X3A16P1O8
leave a O3
leave for W2
leave it N1X1A13P1
leave the X1O2
leave with A2
leavi X1A1
led W1P1
leeds W1N1A1O1
leeds i W1N1
left W14N27S3I9R1X7A7P2O5
left a W1S1
left at N5R1
left glove I2
left hand I1X1
left hande P2O1
left in N8
left it N5I1X1
left on N1A2
left the S2
left with N6
left yet W1X2
left you O4
left your W6X1
leg N1I3R1
leg is I3
lego W1I1
legs W1N1I1P1
lengt R1P2
lens N1I1
less O2
less on O2
let W7S1I1R1X6A2P2O2
let me W6R1X5A1P2O1
let you W1X1O1
lette W2N3S5I1X1A1P2
lette i W1S1
level I1A2P1
level 0 I1A2
lid W1I3X1P5
lid doesn I2
life I1P1O2
lift A1P3
lifte I1P1
light W2I1P3O1
like W7N11S17I14R18X11A4P7O15
like 0 W1A1
like a W1N2S1R3X1P1O1
like an N1S1
like it W1I2R2
like its W1N1I1
like my N2
like that S2I1O1
like the S5I5R1X1P1O2
like to W3N1S3I1R12X8A1P5O11
like you N2S1
line N1S1I4P1
line and N1P1
line of S1I1
linin I1P1
link W4R1O3
list S1I1O3
liste W1S1X1P2
listi W3S8I5A1P4O2
listi said W1S5
listi says I4A1P1
lists W1O1
liter W1N1S2I2
liter just S1I1
littl N1S1I2R1A1P1O3
live W2N9S4I1R1A2P2
live alone N2P1
live in W2N3S2A1
live on N4S1R1
lived A2
lives N4
lives in N2
livin W2N1R1
livin room W1R1
lobby N4A1
local W2R1X4
locat W2N2O1
lock I1P1
locke W1N8R1A5
locke code N2
locke pleas A2
locke was N3
log N1O1
logo I1O1
lol W3N3I1R1X1P1
londo S1O1
long W2I1R4X4A1P7O1
long does R1P3
long story A1O1
longe W3I2R3X4
longe need R2X1
longe want R1X1
look W5N6S1I1R4P2O3
look and I1R1
look at W1N1S1O2
look into N3R1O1
looke W1N5S2I2O1
looke every N3
looki W1I1X1P4O3
looki at I1P3
looki for P1O3
looks W1N1I5R1P1O1
looks like N1I2O1
loop A1P1
loose I3A1P1
lorry W1P1O1
lose W1I1
lost W6N2S1I1R2X2A3P4
lost my W1A1
lost the A1P3
lot S1I1X3P2
loud R2A1
loud for R2
louis W1R1
love N1S1R2A1O6
love it N1O2
love to S1O2
lovel S2I2R4P2O1
lovel but S1R3P1
loyal O2
ltd O2
lunch I1R1A1
lying W1N2
m N1I2A1P1
machi W1N1R2P5O1
machi washa P2
madam N1I1O1
made W1N1S2I1R2X5A1P7O1
made a R1X1
made of P4
maide A4
maide name A4
mail W7N7S4X1O5
mail my N1S1
mail room N2
mail says W1N1
mailb W1N11A3O2
mailb at N1A1
mailb but N2
mailb mailb N2
mailb was N2
maile R1O1
maili N1O1
mailm W1S2
mailr N3A1
mailr our N2
main A3
maine N1A1
mainl S2
make W3S1I1R3X3A7P3O5
make a A1P1O1
make it W3S1A2O1
make sure X1A4
make the R2X1
maker I2R2P1
makes W1I6
makes a I4
makin I1X2
man W1S1R1X1O3
manag X2O2
manua I2P6
manua says I1P1
manuf X1P2O3
manuf of O2
many R4A1P7O1
many days R3
many thank R1A1
map N3A1
map shows N2
maple N1A1
march W1S1I2R1
mark I2
mark on I2
marke W1N14I1A1O2
marke as N5
marke deliv N6
marke it W1N2
mat W1N2P1
match S1I2A1P4O4
match my A1P1
match your O2
mate W2S1O1
mater P3
mater is P2
mats N1I1
matte N1I1R3A1O1
matte with R2
mattr W1X1P1
max P4
max weigh P3
maxim P2
may W3N2S2R6A1P1O3
may 0 W1R1
may i S2R4P1
may we O2
maybe W1I1A1
me W52N38S42I17R40X23A21P9O39
me 0 S4I1R2A1
me a W2S3I3R3A1O5
me again N1R1
me an S1R1
me and W3N2R2A1
me anyth W1N1
me as N1S2R1
me at W1N1S1
me back S4R1X1
me by W1I1A1
me for W1S3I1R1X1O1
me from X1A1O3
me how N1R1P1
me i N1S1I1R1
me if W3A1P2
me im I1X1O1
me in S2O1
me is S1I1
me it W1N1R2O1
me its W1S1X1A1
me ive X2
me know W6X3P2
me may R2
me my W1S1R1X1
me nothi N1R1
me off X1O1
me on S1I1X2A2O1
me one I1X2
me or W1N1I1R1
me that W1X1
me the W2N4S5I1R3X2O3
me there I1X1
me this S2P1O2
me three I1R1
me to W3N6S1R2X1A1O2
me twice W1S1O1
me what W3N1I2R2O1
me whats R2
me when W2A1
me where W4R1
me wheth S1P2
me who N2O1
me your O2
mean X1P3O1
means W2S1
meant W2I2R2X5P2O1
meant for I1O1
meant to W2I1R2X4P2
measu I2R2X3P1
measu the R2
mediu R5
mediu for R2
melte I2
memph W4
memph since W2
men N1S1P1O1
menti W1S3P3
merel W1R1O1
merge S1O1
messa W3N2R1X2A1O10
messa about W1O1
messa from W1O1
metre N1I1R1
mews A2
middl N1I6P1
middl and I1P1
middl of N1I1
might W3N1I1R1A1O3
might turn W2
miles N1R1A1
miles off R1A1
mill A1P1
mind S2R4X6A1O5
mind about R1X1
mind found O2
mind on X2
mine W2N9I2X8A1P2O2
mine is N2X1
mine pleas N1X1
mine so X2
mine was N2
mines N1X1A1P1
minut N4S1I8X4A1P1O2
minut ago X3
mirro I2R1O2
misse W6I1A1
misse the W1I1A1
misse you W3
missi W5N6S1I14R1A6O4
missi and I1O1
missi could S1I1
missi from I3
missi on A2
missi packa N2O1
missi so I1A1
missi the W2N1
missp I1A4
mista N1S3I1R3X7A2O1
mista and N1X2
mista i R1X1
mista it R1O1
mix S1I1A1
mix up S1I1A1
mixed W1O1
mixer X1P1
mm P3
mobil N1I1R1A4
mobil numbe A2
mode P2
model W1I3X3P3
monda W10N3S3I1R5X3A1O1
monda and W2
monda could W1X1
monda is W2
monda then W1X1
money W5N5S6I4R17X3
money back W2N2S5I4R5X1
money for S1R2X1
money on R2X1
monit W1I1R1X1
month W7S1I3R3X2A2P4O3
month i W2
month its A1O1
month old I1P1
month pleas W1R1
moq O2
moq 0 O2
more W3S7I4R8X6A1P4
more i S1I1
more of I2P2
more than S4R5X1
morni W6N5S1I1R1X6A3P1O3
morni after A1O1
morni and S1X1
morni i W1N1X1
morni the W2X2
most A1P2
mothe W1N2X1A3P1O1
motor I4P2O1
motor when P1O1
mould W1N1I1
move W1P1
moved W2N1X2A6
moved last A2
movem W2
movin W3
mower P1O1
mr X1A2O1
mrs W2A2O1
much W3N1S6X1A3P2O6
much as S1X1A1
much it A1O1
much longe W3
much would S1P2
mug I2P2
multi S2
music I2
music box I2
must W1N5S2I2R2X1A4P1
must have W1N2I2
must pay S1R1
mustv N1O1
my W118N88S45I39R76X69A75P31O76
my 0 W2N1S2R3X2
my accou W2N1R4X2A1O7
my addre W1A4O1
my bad R2
my bank S2R5
my bill S2
my billi A3
my blend N2
my boss R1X1A1
my box W1I1A1
my broth N1X1A1
my build W1A1
my car N1I1P1
my card W1S4R6X2O3
my cat I1R1
my compa A1O3
my contr W1X1
my dad W2P1
my daugh W1N1S1I1R1X1A2P1O1
my deliv W1N2S2X1
my dog W1A1
my door N5
my doorb N2
my drive P1O2
my email O2
my engli W2
my ex N1A1
my expre S2
my exs X1A1
my fathe A1O2
my fault S1I1
my flowe O2
my frien W1S2I1O1
my front N2
my grand W1I2R1X1P1
my hand I2O1
my home R1A1O1
my house N2R2
my husba I2R4X3O4
my invoi S1O1
my item W3
my kid I1X2
my kitch N1I2R2
my lapto P2
my last W1S2P1O3
my late W1N1R1P1O1
my maide A4
my mailb W1N2O2
my mind R4X5
my money W2N4S1I3R6X2
my mothe W1N2X1A3P1O1
my name W1N1A2O1
my names A1O1
my neigh W3N4A3
my nephe A1O1
my new N1I1A1
my niece W1I1O1
my offic W1N1A2
my old W2N2X2A2P2O2
my optio N1R1
my order W27N8S9I2R1X27A9P1O3
my own R3A2P3
my packa W9N10A1O1
my parce W13N5S4A3O1
my payme X1O1
my permi X2O1
my phone W2I1X3A2P2
my place A1P1
my po A2
my porch N3
my previ W1N1O1
my recei S3
my refun R16O1
my retur N1R11
my revie O2
my roomm O2
my safe N2
my shipp S2A2
my siste W1X3A4
my son N1I1R1X3A1P1
my sons W1I1
my stair N1P1
my stree A3
my stuff W4
my surna A2
my toddl W1X1
my track W1N1I1
my wife W1N2I1R2X1A2P1
my wifes S1P1
my work X1A3
mysel N1S1O1
name W2N6I2X1A16P2O13
name and A3O1
name is W1A4
name it A1O1
name on N1I1A5P2O2
named W1N1O2
names A2O1
nav N1A1
navy I2P3
near N1S1I1R2A1
near me N1R2A1
nearl S1X2P1
nearl as S1X1
neckl W1I1
need W11N4S1I7R13X15A12P15O11
need a I1R4A2P1O3
need an I1P1O2
need anyth W1O1
need eleve I1X1
need for R2X1O2
need it N3S1R3X1A5P1O1
need one I1R1X2O1
need somet W1R1
need the W2I1R2X2A1
need to W5I2R1X3A3P9
neede S1X5P1
neede pleas X2
needi N1R1
needn X1O1
needs W1I1A3O3
needs a A1O1
needs it A1O1
needs to I1O1
neigh W4N17R1X1A6P1O1
neigh and N3
neigh at N3A2
neigh but N2
neigh has N2
neith N1I1R1
nephe A1O1
nervo W1R1
never W10N27S2I2R7X2A3O8
never been N1I1R1
never came N1R1
never comes W1O2
never got W1N7R2
never mind O4
never recei W2N2
never saw N2R1A1
never seen N2
never showe W1N1R1
new W5N3I11R3X3A10P3O2
new addre A3
new it I2
new one N1I1R2X2A3O1
news W3I1R1
news on W2
newsl O2
newsp I2
next W6N4S5R2X4A2P2O3
next day W2N1S5
next door N2A1P1
next facil W2
next time O2
next week R1X1A1
nice N1S3I1R1P1O3
niece W1I1O1
night W2N1S1I2R1X4A1
night i W1X1
nine W4S2I1X2P2
nine days W2S1X2
no W32N59S12I23R19X21A11P4O10
no 0 N1I1X1A1
no answe W2N1R1
no box N3
no call N1O1
no card W2
no compl S2
no deliv N4S1
no extra S2
no good I2A1
no holes I2
no i N1I1
no idea W2O1
no it N3X1
no longe I1R3X4
no more W1I1
no movem W2
no name I1O1
no need R2X2A1
no numbe N3A1
no one W1N10S1A3
no ones A1O1
no packa N6
no parce W1N5
no probl S1I1R1O1
no recep N2
no recor W3N1
no refun R4
no rush W2
no sign W2
no such W1N1P1
no thank X3
no track W4
no use R1X3
no way S1I1
nobod W9N11S3R2A4
nobod answe W1R1A1
nobod came N2
nobod has W1N1
nobod here N2
nobod is W1A2
nobod told W2S1
noise I3P4
noise and I2
non X1P1
none W1N3I1R1
none of N3I1R1
noon W3N1S1A2P1
noon and W1A1
nor N3I1R1
norma W2N1S5P1
north S2A1
north irela S2
not W29N41S16I39R21X32A41O10
not 0 X1A4
not a N1I2R1A1
not accep R1X1
not arriv W2N1R1
not as I3
not askin S1I1
not at N1A1
not be W1X1
not check N1I1
not comin R1X2
not credi R3
not enoug S2
not fit N1I2
not for I1R1
not found W2
not get W1N3
not happy S1I1
not have W1X2O1
not here W2N5S1
not home A2
not in I2A1
not jokin I1O1
not left X2
not me N3R1A1
not mine N2
not my N2X1
not on S1A1
not opene R2
not payin N1S2X1
not pleas S1X1
not recei W5N8R1
not send X2
not ship X2
not sure I2A2
not the S2I3R1X2A1O1
not then X1A1
not there N1I2A1
not to N1A2
not too A2
not what S2I3R2
not work W1O1
not yet W3X2
note W1N3I2A3O4
note happy O2
noted O2
nothi W19N26S6I10R9X3A2P3O2
nothi about R1P2
nothi at N4I1
nothi been R1X1
nothi for W1S1O1
nothi has W1N1
nothi here W1N2
nothi i W1N1
nothi in W2N3
nothi insid N1S1I1
nothi is W1S1
nothi its W1I1
nothi like N1I4
nothi no N1I1R1
nothi since W2
nothi the W1R1
nothi there N2
nothi wrong R3O1
notic N1I1X3A5
notic that X3A1
notif W2N5S1
notif says W2
nov W2N2R1
nov 0 W2N2
novem I1P1O1
now W30N8S6I5R15X14A11P4O8
now 0 W1A1
now and W5
now but S1A1
now by X2
now i W1S1R1P1O1
now id R1X1
now if W1R1
now im W1P1
now is W1X1
now it W1N1I1
now its W2X1
now ive W1I1R1
now just W2
now my I1X1
now pleas W1R1X1A1
now thank W1S1O1
now that S1A1
now the W2X1O1
now there I1X2
now weve R2
now what W1N1S1
nowhe N1S2X1
numbe W18N9S1R4X1A29P2O13
numbe 0 W1N6S1A7O1
numbe and W1O1
numbe for N1A2
numbe i W2
numbe in W1A1O1
numbe is A5
numbe its A3O1
numbe on W1N1A2O2
numbe or A1P1
numbe pleas W3
numbe the A2
numbe you W2
nuts P2
o N1R1A4
oak I2A1
obvio N2R1
oct W1R1
oct no W1R1
octob N1R2
octob and R2
of W48N30S38I49R28X30A27P33O32
of 0 W5S11I2R2X1A1
of a N2S2I5R1O1
of all W1O1
of an W1S1I1
of black W1R1
of buyin P2
of compo W1A1
of deliv W1N8A1
of every I2
of getti S1P1
of it W4N1S2I1R1X1P1
of me I1R1P1
of my W8N4S1R1X2A1O2
of newsp I2
of plans X2
of readi W1S1
of sendi R1A2
of stock S2X1
of sweet S1O1
of that W1S3
of the W14N7S13I21R12X9A11P13O9
of them W1N4S2I1R2X3P1O1
of this W2N2X1A1
of those I1R1P2
of tiles W1A1
of town N1A1
of two I1X1
of us N1O1
of waiti R2
of your I1X2O6
off W6N7S8I11R8X13A6P5O6
off 0 S1O1
off and I1A1
off at N1R2
off could S1I1
off i S1I1O1
off in I2
off my S1R2
off on N1I1
off the N2I1R1X3P2O1
off this X2
off to N1S1
off when X1P1O1
off with N1A1
off work W1A1
offer R1X2P1O5
offer me X2
offic W5N14S1R4A10O3
offic and N2S1
offic does N1R1
offic on W1A1
offic pleas W1A1
offic says N3R1
offic wont A2O2
often P3
oh N1O1
ohio W4
ok N1S2I1R2X1P4O6
ok so N1S1P1
okay O2
old W4N2I4R5X5A8P5O5
old addre N1X1A2O1
old one R1X3A1
old ones W1R1O1
on W71N54S62I59R45X27A58P42O42
on 0 W3N2S1I1R4X1A2
on a W2N3S3R1X1P3O3
on amazo W1R2O2
on and A1O1
on arriv I3
on aug W1N1
on day W1I1X1
on each S2
on frida W2N3R1X2A1
on her W1N1
on his W1R1
on holid W1X1A1
on insta S1O1
on it N4S5I8R3X1A1P4O3
on its W2I1X1O1
on me W2S1R3O3
on monda W4N2I1R3X1
on my W5N2S12I2R5X2A2P5O3
on one I1P3
on order W1S1X1
on our N4S1A1
on posta S3
on satur W1N2I1X1A2P1
on sunda W1S1R1X3A2
on that S1P1
on the W35N24S20I26R15X8A29P18O13
on their W1O1
on there S1A1
on this W3S3I1X1A1P2
on thurs W1N1R1X1A1
on time S1I3
on to S1R1A2O1
on top S2X2
on tried I2
on tuesd W2N2A1
on us S2
on wedne W2N1A1
on which W3
on with W2P1
on your W2S1X1A1P2O4
once R3A1P1
one W19N25S23I46R24X32A18P22O14
one 0 A2
one actua N2
one and S1I1R1X2
one at I1A1
one back I1R1
one box S4I1
one by N1O1
one came N4S1I1
one charg S1P2
one corne I2
one for O2
one from W1R2
one had N1P1
one has W2N1I4
one home A2
one hones W2
one i S1I2X1
one in I5X1O1
one is N3I1R2X1A1P1
one left W1I1
one leg I2
one month W1R1
one my R1X1
one not N1X2
one of W4S2I7R3X4P2O1
one on S1R1A3P1
one or W1I2
one piece X1P1
one pleas I1R1
one sheet I3
one so R1X1
one thank I1R1
one that W1O1
one the I1R1
one thing S2
one was R1A1O1
one where W1P1
one with W1N4I1A1O2
ones W1I2R2X2A1P2O2
ones i I1O1
onlin S1R1O2
only W17N11S8I14R15X12A11P10O7
only 0 S1I2R1
only a W1N1I1R1A1O1
only and I1P1
only as A1P1
only gives R1P1
only got W1S1
only half W1I1
only have W1X1
only one W2N2I2R1X2O1
only put I1X1
only refun R2
only resid N3
only shows W1N1
only the W2N2S1I1R1X2A1P2O1
only want W1S1A1
only you W1I1
ontar S1A1
open W3N7I1R3A2O3
open a W1N3
open an W1N1
open it I1O1
open on O2
open the N1R1
opene N6I12R6
opene a N1R1
opene and N1I1
opene it N3I2R3
opene the I7
opens W2N1
oppos N1A3
optio W1N1S4R2X4P1
optio and S2
or W16N16S8I7R17X3A9P40O7
or a P3O2
or anyth R2
or do S1R3P5
or does R1P2O1
or from W1R2
or give W1N1A1O1
or is W1R1P2
or madam N1I1
or more S1P1
or my N2I1
or no W1P1
or not W2X1O1
or refun N3S1
or secur N1A1
or shoul P1O1
or soft P2
or somet P1O1
or take N1I1
or the W2N1I2R2X1A1P3
or to I1R1X1A1P1
or what W2R1
or will W2R1P3
or your S2
orcha A2
order W59N18S39I23R15X100A28P18O13
order 0 W8N4S4I5R1X10A2
order a W3N1S2I2R1X3A1P1
order again X4O1
order and W2S2X4A2O1
order arriv N1I2
order as N1S1X2A1P1
order befor X3
order by W1X2P1O1
order came W1S1
order cance X2
order carri N1A1
order confi X2
order for W2S1X4
order from W2X1A1
order got W1X1A1
order i X6A1O2
order if W1X1
order in A1O1
order is W4N2S1A6
order it W1X1A2
order no W1X2
order numbe W1S1R2
order of W1X2P1
order on W4X1O1
order one S2R1
order over S2
order pleas S1R1X2
order says W1N2S1
order so W1P1
order the W6S1I4R2X11P4
order this W2X3P1
order three W1S3
order to X2
order today S1X1P2
order twice X3
order two N1R2X1
order was N2S3X2A1
order went A2O1
order with X1O1
order wrong X3
order yet W2P2
ordin W1S3X1
ordin mail W1S1
orego N1S1
origi S2I1R6P2O1
origi box R2
origi shipp S1R1
other W9N7S3I6R4X4A9P4O3
other 0 W1N1O1
other and R1O1
other ill I1R1
other one N1R1X1A1
other peopl N2
other side N1P1
other the A2
other two W1X1
other which N1S1
our W2N17S2I2R4X4A8P1O20
our accou S1O3
our build N2
our camer N2
our lane A2
our order X2
our stree N1A1
ours N2X1A1
ours is N2
out W23N7S4I19R1X18A9P9O16
out and W1I1X1
out as I1A1O1
out could X1A1
out for W6N1
out how P2
out i I2X1
out if W1P1
out of N1S1I7R1X5A4P1O4
out pleas X1O1
out that S1X1
out the N1S1O2
out there A1O1
out to P1O2
out today X1P1
out what W3
out when W1I1
out which W1P1
out yet X1A1
outdo I1P2O1
outer I1P1
outle I1P1
outra S2
outsi W1N1I3A2P3
oven P3O1
oven therm P2
over W5N2S8I8R2X2A4P1O6
over 0 S5
over my O2
over the W1N1S2I5R1X1A2O2
over two I1O1
overc S4
overc on S2
overn W1S2X1
overn and W1S1
owed S2
own W1N1S2I1R5X2A2P5O4
own a N1X1
own cost R2
own price O2
pack I7X2P2O1
packa W17N35S3I7R2A5P1O6
packa as N1O1
packa at N1A2
packa came W1I2
packa deliv N2
packa from W1N1A1
packa has W2N1
packa is W1N1O1
packa it N3
packa lost W2
packa nowhe N1S1
packa the N2
packa was W2N7S1I1O1
packa which N2
packe W2N2S3I5R1X2A2P1O2
packe of S1R1
packi W1I6P1O1
packi was I2
packs S1P1
padde S2
paddi I2
paddl X1P1
page W5N1S6I4R4X4P3
page 0 I2
page only R1P1
page said W1S1
page says N1R1X1
page that W1R1
paid W8N2S39I3R3X2A1
paid 0 W1N1S15R1
paid extra S2I1
paid for W4N1S8I2A1
paid him S2
paid you S3
paint W2N1S1I1A1P1
pair W3S2I1R1
pair of W3S1
palle W2S1P1O1
pan N1I1
panel W1I1P1
panel are W1P1
panto X1P1
paper N3S1I2R1O2
paper and I2
parce W29N38S16I6R6X2A17P3O7
parce and W1I1
parce back R1A2
parce been N2
parce box A2P1
parce came S1R2
parce due A2
parce for N2A1
parce from W1R1O1
parce has A2
parce i S2O1
parce in N1A1
parce is W6N2X1
parce its W1I1
parce locke N3A1
parce on N4S1R1
parce says S2
parce the W1N1
parce was N6S1I2
parce went W1S1
parce with W1N2
parke O2
part W2S2I4R2
part of W1S2R1
parti S3R2O1
parti refun S3R2
parts I1A1
party W2N1I2R1X2P1
party is N1X1
pass A1O2
passe W2R2
passe away R2
passp N1A1
passw O3
past W1N2S1A1
path P1O1
patie N1X1O2
patie with O2
pavin P1O1
pay S21R10X1P1O6
pay 0 S4
pay a S2
pay by O2
pay custo S2
pay for S1R1P1O1
pay it S2R2
pay me S2R1
pay the S3R3
payin N1S7X1
payin 0 S3
payin for N1S2
payme X1O3
pays S1R5O1
pays for R3O1
pcs O2
pdf P3O2
pendi W2R1
peopl W1N4I1R1A1P1O3
peopl on N2
peopl so N1R1
per W1N1S2I1R1P4O3
per cent P1O1
per palle S1O1
per the N1P1
perfe S1I1R2O4
perfe condi O2
perfu N1I2
perha N2A1
permi X2O1
perso W1N2S1I1R1A1O6
perso i I1A1O1
perso who R1O2
petro N2A1
petro stati N2
phone W8N2S2I2R1X5A6P5O3
phone and S2I1X1
phone at W2
phone call W1X1
phone case W1N1P1
phone numbe A4O2
photo N13I6R2P5O5
photo and N1P1
photo is N2
photo of N2I2R1O1
photo shows N3
physi W1N1O1
pic N2
pick W2N1R4A2
pick it R1A1
pick up W2N1R3A1
picke N2S5R1X1A1
picke it N1S1
picke the S2X1
picke up N2R1A1
picku W1R4A1
picku boy R2
pictu N6I6R1X1P3
pictu frame I1R1
pictu is N1I1
pictu of N2P1
pictu shows N2
piece I8R1X1P2O1
piece and I1P1
pillo R1X1P2
pin N2X1P2
pine I1A1
pink I2
pirat N2
pixel I2
place W3N8S3I1R1X10A6P3O7
place 0 W1R1X1
place an W1X1P1O1
place i N1A1
place in S1A1
place is A2
place of I1A1
place on N1A1
place order X2
place this X2O1
place to O2
plain N2I1
plann W1A1
plans X2
plant S1I2P1O3
plant is I1O1
plast N1I3R1
plate I3O1
pleas W32N23S47I11R33X82A56P5O39
pleas 0 A2
pleas abort X2
pleas add A3O1
pleas advis W2I1
pleas and W1X3O2
pleas arran N1R1
pleas ask A1P1
pleas befor X1A1
pleas cance X28
pleas chang A3
pleas check W1N2S1I1R1
pleas confi S1R2X2
pleas corre A2O3
pleas could X1P1
pleas credi S2
pleas delet X1O1
pleas deliv A6
pleas disre X1O3
pleas do X5
pleas dont X6A4O2
pleas email O2
pleas expla S3
pleas fix S2A1
pleas get W1O1
pleas give S1A1
pleas have R2A1
pleas help W1N2
pleas hold X1A2
pleas i W1I1R1X3P1
pleas ignor O3
pleas infor W1P1
pleas inves N2
pleas just W1X1
pleas leave A2
pleas look W2N2
pleas make R1X1A3
pleas open N2
pleas pay S1R1
pleas provi W1N1
pleas put R1A2
pleas refun S7R2
pleas reimb S3
pleas remov S1X1O2
pleas retur S3
pleas see A2
pleas send W1N2S1I5R4A3O4
pleas sort W1N1
pleas stop X3O2
pleas take S1X2
pleas tell W3N1I1A2P1
pleas void X2
pleas write A4
pls W5S4R3X10A3O1
pls cance X2
pls check W2
pls send W1R1
plug I3P3
plus S2
pm W1N1R1A1
pm and N1R1
po X1A4P1O1
po box A4
po boxes A1P1
pocke N1P1O1
pod N2
point W1S2I1X1A3O1
polan O2
poles R2P1
polic N2R3P1
polis P2
polys I1O1
poor W1I2
porch W1N12A3P1
porch and W1A1
porch i N2
porch pirat N2
porch there N2
posit I1O2
possi W1N1S1I4R2X4A6P3O2
possi to S1R1X3A6P1O2
post W4N13S4I1R7X2A7P2O5
post and O2
post offic W3N9R4A5
post the X1O1
posta S37R3
posta for S2
posta i S2
posta on S3
posta was S4
postc X1A4
poste W5N1R4O1
poste it W1R1
posti S2R1X1
postm W3S4I1A2O1
postm will W1A1
pot I2P3
pots S2
pound S2O2
powde I2P1
pre W1X1
premi S3
prepa W2S2R3X3A1
prepa for W2X2
prepa label R3
prese W1X1P1O3
press W1N1I1X2P2O1
press cooke W1N1
prett N2I1O1
previ W1N1O1
previ messa W1N1O1
price S10R5X4P2O17
price dropp R1X3
price for S1O1
price match O2
price of S2R2
price pleas S1O1
prime S3
prime so S2
print W1S1I4R5X1P1O1
print a S1X1
print on W1P1
prior S2
priva W1O2
pro X1P3O2
pro and X1P1
pro forma O2
probl W3N1S1I2R1A1O1
probl with W1R1
proce W2N1S1R5X2
produ S7I5R1P2O5
produ i I1O1
produ is S1I1
produ page S2
profe O2
progr P2O2
promi W3S5R2A1O2
promi a W1R2
promi free S2
promi to W1A1
promo O2
proof N9R1
proof of N6R1
prope N1R1P1
propo I2O1
prote I3
provi W2N1R1A1O1
pull X3
pull my X2
pulle S1X1
pump N1X1A1
purch S1I1X7P2O7
purch of X2
purpl I1R1
push W1I1R1A1
push the I1R1A1
put W1N7S6I5R1X6A16P7O5
put 0 S1I1
put in I1X2A2O1
put it N3S1R1A4P3O2
put my X1A1
put on N1S1X1A2
put that S1X1A2
put the S1I1P3
put them I1A1
put throu N2
puts I1O2
putti I2R1
puzzl S1I3
qr R3
qr code R3
quali I5O2
quali is I3O1
quant X1O1
quarr A1O1
quest W1R3P2O2
quick W2S1I5X2A2P1O5
quick its I1O1
quick reply O2
quid S2
quote S3O2
r W1N2
rack W1X1
radio W1R1P1
rain W1I2R1P3O1
rain cover W1O1
rainc R1P1
raise W2N1O2
rang W3S2
rate N2S4O3
rate the S1O1
rathe W4N1I2R1X5A2O1
rathe have W3
rathe not I1X1A1
rathe than I1X2O1
rd A4
re W1O1
reach W3N4A1
reach me W1N3
read W1S1X2A1P1
readi W1S1I1X1
readi glass W1S1
reads N1I1
real W1I2P3
real leath P3
reali W2N2X2A1P1
reali no N2
reall W3S2I1R1A1P1O2
reall 0 S1P1
reall you O2
reaso S1X2A1
reboo R2
recei W12N21S5I13R8P2O10
recei a N1I2
recei an W1N1
recei and N1S1
recei anyth N2
recei by N6
recei for O3
recei from W1I1R1
recei it W1N3
recei my W3R1P1
recei the W2I3R1O1
recei with O2
recep N6
recep we N2
recip A2
recko W1N2I1
recog W1N1
recom P1O1
recor W3N1S1O1
recor of W2N1
recyc N1O1
recyc bin N1O1
red N1I2X1A1P3
redir A6
redir it A3
refer W2N1R3X1
refer numbe R2
refun W5N7S37I3R61X4A1O3
refun at R2
refun came R2
refun for N1R3
refun i W1I1
refun im W1S2
refun is R3
refun it S3
refun me N1S1R4
refun my N1S2R1X1
refun now R1O1
refun of S4R2
refun only S1R1
refun pleas N1R1
refun take R2
refun the S15R3O1
refun was R4
refus W1S1R4X2A1
refus it R1X2A1
refus the R2
refus to S1R1
regar W2N2S2I2X1O1
regis O3
reimb S4R1O1
reimb me S1O1
reiss A1O3
reiss it A1O2
rejec R2A1
relea W1S2R1X1O1
relea the S1O1
remai W1R1A1
remot W1S2I2P1
remot area S2
remov S1X2O3
remov me O2
renam A2
reno R1A1
reord X5
repai I1R1O1
repay S1R1
repla W4N7S2I8R1X1A1P2O2
repla for W1S1
repla or N3
repli X2O1
reply R2X2O5
repor W1N4O2
repor a N2O1
reque W1N1R4X6A1
reque a R2
requi N1P2O1
resen R2
reset I1P3O2
reset it I1P2
reset mail O2
resid N5
resid and N3
resid i N3
respe X1A1
rest W2S4I2R2X2P1
rest of I2R1
resto R3P1O1
resto fee R2
retur W6N2S14I3R106X1A4P3O1
retur 0 R2
retur a R2
retur addre R4
retur all S1R1
retur and R2
retur at R2
retur be R1P1
retur i R2
retur is R2
retur it S1I2R10A1
retur label N1R9
retur my N1R1
retur on R3
retur pleas R2
retur shipp R3
retur statu R2
retur the S6R10A1
retur this I1R3
retur to W5S1R3A1
retur was R3
retur windo R4
rever S2R1X1O3
revie X1O13
revie and O2
revie in O2
rice W1P1
rice cooke W1P1
right W4N1S3I9R2X3A7P1O3
right now W1A2
right one I2X1
right place O2
right side I2A1
rim I3
ring W2N1A6O1
ring the W1A2
rings I1R1X1O1
rippe I3
rippe at I2
road N3A5P1
roadw A2
roast P1O1
robbe S2O1
roll S1P1
rolls P1O1
roof I1X1O1
room W2N2R1A3
room 0 A2
roomm O2
roomm had O2
rough W1R1P2
round W1N1I1R1X1A3P2O1
round and W1O1
round the N1A2P1
route R1P1O1
row W1N1A1
royal W2N2S1P1
royal mail W2N2S1
rs S2R1
rs 0 S2R1
rude N1O4
rug R2P1
ruine I1A1
rules S1O1
run W1N1I3R1A1P3O3
run a P1O2
run out W1O1
runni W1I1P1O2
runs I1P1
rush W2
s P2
safe N4I3P5
safe for P2
safe place N4
safet P2
said W13N5S16I3R1X5A1
said deliv W1S1
said dutie S2
said free S5
said in N1X1
said it N1R1
said itd R1X1
said ships W2
said the W2N1S1I1
sales O3
sam A1O1
same W9N3S11I4R7X8A6P3O4
same addre S1A1
same box S1R3
same day W1R1
same fault I2
same item S2X1
same name W1N1
same order S2X1O1
same thing W1S2R2X2
sanda S1X1
sat W1N2I1A2P1
sat in W1P1
sat nav N1A1
sat on I1A1
satis R2
satur W5N2S2I1X1A3P1
satur and W1X1
satur deliv S2
satur inste A2
save A1P1
saw W1N2R1X2A1P1
saw it N1X1A1
saw the R1X1
say W12N13S3I1R3X1A3P3O4
say he W1R1
say i N2
say my W1N1
say that A1O1
say the W2N1S1O3
say they W1N2
say theyv N2
say which W2N1
sayin W4N5R2A1O1
sayin its N2
says W37N57S13I16R14X12A5P3O8
says 0 W1S6I1
says deliv W2N25S1R2A1
says free R4
says he W1N1
says held W2
says i N2R1
says it W3N7I2R1
says its W1N1X2O1
says label W3
says left N2
says my W1N4O1
says no W1N1S1A1
says not W2X1
says on I2
says she N1X1
says shipp W2X1
says so N1I1
says the W2N2R1
says they W4N3
says you N1R1
says youve R1O1
scale I1P1
scam W1O3
scan W2N1R1
scann N5R1O1
scann it N3
schoo N1P1O2
sciss N1P1O2
scrap X3O2
scrap the X2O2
scrat I6R1P1O1
scrat and I2R1
scree W1S1I5
scree has I3
screw W1S1I5P1
screw the I2
seal I4R3
seal on I4
seale I1R2
seam I2
searc N3O2
searc the N2O1
seaso W2O2
seat X1P1
secon W7N1S9I4R2X5A5P1O1
secon class S2
secon floor A2
secon half W1S2
secon one W2I1R1X3P1
secon pair S1R1
secon time N1S1X1
secur N2A3
see W3S2I4R3X3A2P6O5
see it I2R1
see that W1A2
see the W1R1
see them I1P1
see which P1O1
seed W1A1
seems W4S3O1
seems to W3S2O1
seen W2N7S1X3P1
seen it W1N5S1
seen the W1X1
selec S3X2
sell I1P2O1
sell the P1O1
selle W3N3S3R2X1A1O9
selle i W1N1S2R1A1
selle the W1N1
send W8N7S6I16R24X9A12P1O11
send a W1N2S1I2R2
send anoth N2
send back N1R6
send it W1I1R8X3A9
send me W1S2I2R3O3
send my W1O2
send the W1S1I6R2X2O3
send this I1R1
send to A3
send us I2
send you N1S1R1
sende W5N1S1R2
sendi W1S1R7X4A3O1
sendi back R2
sendi it R4X2A2
sendi me R1O1
sendi the W1S1X1
sent W8N3S10I6R14X5A10
sent a S1I1R1A1
sent again N2
sent back R2A1
sent it W2S1R1X1
sent me W1S1I3
sent the S1R5A1
sent to W1S1R2A5
separ W2S2P3
septe W1O1
servi S4I1P1O5
servi in P1O1
set W6N1S5I4A1P3O1
set and I2
set my I1O1
set of W2S3
set the A1P2
sets S1R1
setti X1P2
settl S2
seven S1I1X1
sewin N1X1P3
sewin machi P2
shade W1R1P1
shall R1X1O1
shall i R1O1
share N1O1
shatt I2
she N2S1I3R1X1A1P1O1
she was I2
shed N1A4P2
sheet N1I4P3
sheet of I3
shelf W2N1I4X1P2
shelv R1P1
shenz R1O2
shenz and O2
shes A3P2
shift W1N2A1
shift at N1A1
shiny I1P1
ship W6S4I1R6X7A9P5
ship it W2R3X3A2
ship my W1A1
ship to S1A3P2
ship with P2
shipm W9X5A1
shipp W17N3S81I4R7X19A9P4O3
shipp 0 W1S6
shipp addre A4
shipp after X2
shipp and W3S4
shipp back S2R1
shipp box I2
shipp but W1S3X2
shipp by S3
shipp can N1A1
shipp charg S7
shipp confi W1X1
shipp cost S4R1X1
shipp fee S7X1
shipp for S4
shipp i S2
shipp in X1O1
shipp is S1X1
shipp money S2
shipp of S2
shipp on W2S7
shipp optio S2
shipp so N1S1X2
shipp the I1R1O1
shipp to S2X1A1P1
shipp was S3
shipp weigh P2
shipp when S2
shipp yet W1X3
ships W4S1X3A2
ships in W1X1
shirt I3O1
shoe I2
shoes W1S1I1R1
shop W4N2S3I1R7X5A5P1O8
shop and R2X1A1
shop in A1O1
short I6R4X1A1P1O3
short by R2
short can I1P1
shoul W6N5S7I6R4X3A17P11O10
shoul be W1N1S2I1X1A10O3
shoul call A2
shoul go S1A1
shoul have W2S1R1
shoul i W2N1I1R2P7O3
shoul like N1I1O1
shoul pay S3
shoul read X1A1
shoul take A1O1
shoul the N1P2
show W1N4S3R1X1A2P1
show it N1R1
show me N1S1
show up W1A1
showe W2N4S3I1R1X1O1
showe up W1N2S2R1O1
showi W3N1S1R1X2
showi as W1N1
shown N5I1A1O1
shown as N4
shows W8N26S2I1R6O4
shows a N5I1
shows as W1N1
shows deliv N7
shows it W2N3R1
shows its W1R1
shows my N1R1O2
shows shipp W1S1
shows the W1N3O1
shows you R3
shut N2I1
side W1N5I6X2A8P5
side door N2
side entra A2
side gate A2
side of N1A1P1
side sleep P2
sign W2R1A2
sign of W2
signa N5S2R1A1
signa and N2A1
signe N15S1I1R5
signe anyth N2
signe for N10I1R5
silly W1X2
silve I2
simpl S1R4X1A1
since W29N9S7I3R11X5A3P1O2
since 0 W5N2O1
since about N1I1
since frida W2
since i W1R1A2
since it W2N1S2
since last W1N1
since my S1R1
since sunda W2
since the W4N3S1R1X1
since then W2R3
since three N1R1
since you R1X2
singl W1S3I1P2O1
sink I2X1
sir W3N4S1I2R1X4A1P1O3
sir i S1R1X1O1
sir kindl W2X1
sir on N1X1
sir or N1I1
siste W1X3A4O1
siste house X1A2
sit A2
site W5N1S1R1X2P1O2
site says W2N1R1
sitti W6N4R1O1
sitti in W2N1
sitti on W2N2
sitti right W1N1
six W2S1I5A2
six glass I2
sixty I1O1
size W1I6R7X4P10
size 0 I1R1P1
size of W1P1
size order I1R1
size shoul P2
size up R1P1
sizes S1R1P2
slabs P3
sleep W3R1A2P4
slidi W1I1
slip W2N1S2I2R1O1
slipp W1N1
slot W1N1A1P1
slow S2I1X1
small I2R7A1P3O3
smart P2
smash I3
smell W1I7P1
smell of I4
smith N3
smith nobod N2
snail S2
snapp I2
snow N1R1A1
so W9N20S19I20R20X27A22P8O17
so can S1R1
so cance X4
so far X1P1
so good W1X1
so he P2
so hot I3
so how R1P1
so i W2N5S6I2R5X6P3O1
so id S1R3X1
so im R2X1A1O1
so it W1X2A3
so its I1P1
so ive W1R1A1
so long W1O1
so much O5
so my N1A1O1
so no N1I1
so now N1R3X2
so pleas W1R1X5A2O2
so quick S1O1
so sorry N1X1A1
so that W1A1
so the W1N1S1I4R3A5
so there N1X1A1
so this N1I1A1
so where W1N2S1R1
so why S2
socke W1I1
sofa W1N1I2R3X1P1O1
sofa cover I2
soft P2
sold S1I2X1P4
sold as S1I2P1
sold separ P2
some W4S2I3R1P1O1
some other W1I1
some place W1O1
someb W6N5I6R1X1A1P1O4
someb else N1X1
someb elses N1I3O1
someb to W1O1
someo W2N10I6R4X1A2P1O3
someo calle N1I1R2
someo else N2
someo elses N3I2
someo in A1O1
someo swipe N1A1
somet W3N1S1I3R1P3O1
somew W1S1O1
son N1I1R1X3A1P1
son has X1A1
sons W1I1
soon I1P1
soone X1O1
sorry W6N1I1R2X10A2O8
sorry for W1X2O3
sorry i X2
sorry to W1N1R1A1
sorry we W3
sorry wrong O2
sort W2N1S1I2
sort it W1N1
sort this S1I1
sorte O2
sorti W1S1O2
sound I4R1
spare X1P3
spare blade P2
speak W1I1A1P1O4
speak to W1O4
spell A1O1
spend S2A1
spend 0 S2
spice S1P1
split W1S4A1
split it S3
spoil I1X1
spot N1I1P1O1
spot on I1P1O1
spout I2
sprin I1X2A2P2O4
sprin so I1X1
st A6O1
staff N2O3
stain I2P1
stair W1N2R1A1P1
stair and N2
stamp S8
stamp on S5
stand W1N2S5I3R2X1A1P1O1
stand in N1P1
star O2
star revie O2
stars O5
start W8N1I1R1X3P3O1
start to W3
state W1N3S4I1R1X1A1
state that N1R1
stati N3I1A2P1
statu W11N10R2X2A1
statu deliv N5
statu hasnt W2
statu in N1R1
statu is N3
statu of W3
statu says W1N1R1A1
stay I1A1P1
steel I1P1
step N5
steps R1A2
stick S2I7R1P1O1
stick on S1I1
still W21N6S10I2R16X9A2P4O1
still added S2
still be W1A1
still cance X2
still get W1R1P1
still got S1X1
still hasnt N1X1
still missi W1N1S1
still no W1N1R4
still not S1X1
still nothi W3I1
still on W1R1
still paid S2
still says W2N1R1X3
still waiti W4R1
stitc I2
stock W1N1S2I1X5A1P6O2
stock and S1I1X1P1
stock so X2
stole N4
stole from N2
stool W1N1X1
stop W1X9P2O4
stop it X4O1
stop the X5P1
stopp W2N1S1I3
stopp worki I2
stops P2
store W1N2R6A1P1O5
store credi R3
store i O2
store in O2
store last R2
store on R1A1O1
story A1O1
stove X2P1
strai W3N1I4R2A1O3
strai out I2
strai to N1A1O1
straw I2
straw and I2
stree N8S1A15
stree name A3
stree numbe N1A1
strip I2P1
strol P2O1
stuck W8S1I1A1O1
stuck a W1S1
stuck in W6A1O1
stude N1O2
studi O2
stuff W4
subsc X2P1
succe N2
succe deliv N2
such W1N1S1R1P1
sugge N1I2
suit W1R1A1
suite A3
suite 0 A3
suite numbe A2
summe S1A1P2
sun W1N1I1X1
sun is W1I1
sunda W5S2R2X4A2P1
sunda and S1X1
super W1N2I1
suppl I1R1P1
suppo W7N8S1I3R2X1P1
suppo deliv N2
suppo to W5N1S1I3R1X1
surch S3
sure N1I2R1X1A6O1
sure it X1A2
surfb W1P1
surna A2
surpr I1X1A1
swap R8A1
swap it R2
swap the R3A1
sweet S1O1
swind W1O1
swipe N1A1
switc N1I1A1P2
switc it I1A1
switc off N1P2
sydne W1S1
symbo P2
syste W3N3X4A1
ta W1A2
table W3N3S1I4R1X1P2
table and W2
table from N1X1
table wobbl I2
tag I1O2
take W2N2S7I2R6X3A5P6O6
take a S1P2
take it W1N2S1I1R1X1A4P1O3
take that S2
take the S1R1P1O1
take your I1O1
taken N4S3I1R2P1O1
taken for S2
taken my N1R1
taken out N1P1
takes R1X2
takes too X2
takin W1X1A1O1
talk N1X1A1O3
talk to N1A1O2
tall R2
tanne A2
tap I1X1
tape I2O1
taped N1I1
tax S3R1O4
tax offic O2
taxes S2O1
tea S1O1
teal P2
team W1N1R1O2
teapo S1I2
tears I2
telep W1N1A2
teles W1P1
tell W19N3S1I2R4X2A8P5O1
tell me W17N2S1I2R3X1A2P4O1
tell the X1A5
telli W1N2S1R1X1O1
telli me N1S1X1O1
telli no W1N1
tells W2N2X1O1
tells me W2N1X1O1
tempe P2
ten W1N1S1I4R1X4A2P2O1
ten minut N1I1X2
ten of S1X1
tent I2R1P1
terms S1O1
terri I2
test I1O1
teste I2
text X1A1O3
texts A2O1
than W1N1S7I5R7X3P1O3
than 0 I1X1
than i R2
than the S6I4R2X1P1
than two R2
thank W8S5I3R4X8A4P3O25
thank for W2I1R1X1A1O4
thank you W3S1I2X4A1P2O12
that W24N30S39I19R15X21A22P9O16
that a S3
that amazo N1R1
that and R1O1
that as S2
that back S3
that but I2
that charg S2
that could P1O1
that day N2
that has N1R1
that he N1X1O1
that i W1S2I2R1X2
that in I1X1A1
that is R2A1
that it W1N1I1X3A2
that its W1R1X1A1
that ive S1A2
that match I1A1
that my W3N7R1X1A1
that name N3
that ok R1O1
that on S1R1A1
that one W3N3
that only N1A1
that pleas W1S1A1
that says W1I1R1X1
that so A1O1
that start W1X1
that the W4N2S1I1R1X2A3P1O3
that they W1I1A1
that time N1X1
that to I1A1
that was W2N1X2
that will S1P1
that you W1S1R2X1
that youve S1P1
thats W2N3S8I1R3X2A3P2O1
thats fine A1O1
thats not N1S2I1
the W153N144S142I165R137X118A146P135O102
the 0 N2S17I2R9X4P5
the 10th W1R1
the 11th W3N1R1O1
the 12th N3R1A1O1
the 13th W1A1
the 14th W3A1
the 15th W3R1A1
the 17th N1A1
the 18th A2
the 1st W3R1
the 20th N1X1A3P1
the 22nd W1R1
the 23rd N2
the 25th W1A1
the 26th W2
the 2nd W5R2
the 3rd W5N2S1R2A1
the 4th W3S1R2
the 5th W2N1R1A1
the 6th W2N1R3A1
the 7th N1R1
the 8th W2N1R1X1
the 9th W6R1
the addre W3N2A6P1
the air P1O1
the amoun S2R1
the apart A4
the app W2N4X1
the aquar I1X1
the baby W1O1
the back N1I1A4P1
the backo W1S1
the bag I7R2O1
the bank S1R2
the barbe X1A1
the base W1I1P1
the batte I2X1P4
the bed W1P1
the bell N1A4
the bench A2
the best A1O3
the bicyc X1O1
the bill S1I1O1
the bin N1O1
the bins N1O1
the black W1R1
the blade I1P1
the blend I3R1
the blue I1A1P1
the bookl P2
the books W1I1A1
the boots W1S1R1
the botto I4O1
the box W4N4S4I16R3P1O2
the bread R1P1O1
the broke S1R1
the bulb X1P1
the bushe N3
the butto I1R1X1
the call W1N1
the camer N2
the cance X3
the candl I1X1
the car N1X2O1
the card W1N1I1R1
the carri W8N7R2A2O1
the carto I5R2
the case N1I1X1O1
the chang X1A1
the charg I2
the cheap S2
the check S2
the churc I1A3
the clock I1P2
the coat S1R1
the code N2O1
the coffe I1P1
the color I1R1
the colou I1X1P2
the compa N1O2
the conci N3A2
the confi S1A1
the consi N2
the contr I1X1O1
the cord P2
the corne I1R1X1A3
the corre W1I2X1A1
the costu X2
the count S1I1R1X2A1P1
the coupo S1O1
the couri W5N2S4R2A6
the cream X1P1
the crib N1I1
the curta W1X1
the date S2
the day S1A3
the deliv W2N6S6I2R3X1A8P1O5
the depot W5S2A4
the descr S1X1P1
the diffe S7R1P3O2
the dimen P3
the door N3S3R2X1A3P1
the doorb S1A1
the doorm W1N1A1
the doors N1A2
the drawi I1P1
the dress W1R3
the drive W4N17S3I2R1X1A15O3
the earli R1P1
the earri N1X1
the email W1X1O1
the empty N1I1
the end W1S1A1P2
the entir N2S1I1O1
the espre W1R1
the estim W3
the excha S1R1
the expir I1P1
the expre S3X1
the fabri S1I1R1
the facto I2
the fee W1S3
the fence A1P1
the filte I2P5
the first W5N1S2I4R1X1A1P1O1
the flat N1I1
the floor W1I1
the four W1I1
the fourt W1X1
the frame W1I2P1
the frees S2
the freig S2
the front W1N4A5
the garag N1A2
the gate A2P1
the genui P2
the gift R1O2
the glass I3
the goods S2R1O2
the gps N3
the green R1X1P1
the grey I1R1X1
the groun N1A1P1
the guara S3I1
the hallw O2
the handl S1P1
the heat I2
the heate I2A1
the hedge W1N2P2
the hinge I1O1
the hospi N1R1A1O1
the hotel A2
the house N2A8
the inner I1R1P1
the insid I2P2
the instr I2P2
the inter S1A1
the invoi W1S1I1O9
the item W3N2S7R6
the jar I2
the kettl W1P1
the kit W1P1
the kitch N1R2
the label W2S3I2R7A7
the lady N1R1O1
the lamp W1N1S1I1R2X1
the lamps W1O1
the large R1X1P2
the last A4P1O2
the leafl P2O1
the leasi N2A1
the left I2X1A1P1
the lette W2N3S1I1A1
the lid I2P3
the life I1P1
the light W1O1
the link W2O1
the listi W2S2I3A1P1
the littl N1A1P1O1
the lobby N2A1
the local W1R1
the locke N5
the lot I1X2
the mail W1N3
the mailb N1A2
the mailm W1S2
the mailr N1A1
the mainl S2
the manua I1P4
the manuf X1P1
the mats N1I1
the matte R2
the mattr X1P1
the max P2
the maxim P2
the mediu R3
the middl N1I6P1
the mirro I2O1
the missi N1I2O3
the mobil N1I1A1
the money W3N1R6X1
the month W3P1O1
the morni W1A2
the motor I2P1
the mug I1P2
the name A5P1O1
the navy I2
the neckl W1I1
the neigh W1N3P1O1
the new W1N1X1A3P2O1
the next W1N2S2R1X1O3
the noise P2
the norma S2
the notif W1N2
the numbe W3N1A1O2
the old W1R3X3A4P2
the one N1S1I2R2X2A4O1
the only N4
the order W1N1S3R3X17A13O3
the origi S2R5O1
the other W6N6S2I2R2X4A3P1O2
the outer I1P1
the outsi I1P2
the oven P2
the pack I4
the packa W3N6S3I5R1A4O1
the packe W1N1I2
the packi I2P1
the page W1S2R2X1P2
the palle W2
the parce W10N12S6I5R4X1A12P2O5
the party W1N1I1R1X2
the path P1O1
the peopl N2A1
the perfu N1I1
the perso R1O2
the petro N2
the phone W1N1S1X2A1P3O1
the photo N5I2P1O1
the pictu N3I5R1X1P2
the pillo X1P1
the plant I1O1
the plate I1O1
the plug I1P1
the polic N1R2
the porch W1N4A2P1
the post W3N8R3A6P1
the posta S8R1
the postm W2S2I1A2O1
the pot I2
the pots S2
the price S4R3X1P2O5
the print I3
the proce R2
the produ S5I2R1O1
the proof N2R1
the prote I2
the purch X4O1
the puzzl I3
the quick X1O3
the quote S1O1
the rain R1P3O1
the real W1I2
the recei S2R2O2
the recyc N1O1
the red I1X1A1P2
the refun W1S1R10O1
the remai W1R1
the repla W1N1S1I1R1X1A1P2O2
the rest W2S4I2R2X2P1
the retur R27P1
the right I5R1X2A1O3
the rim I3
the road N1A2P1
the rug R2P1
the same W7N3S8I3R6X7A4P1O4
the sanda S1X1
the schoo N1P1
the sciss P1O1
the scrat I1R1
the scree I2
the screw I1P1
the seal I3R2
the seam I2
the seaso W1O1
the secon W4N1S6I1R1X4A2O1
the seed W1A1
the selle W1N1R1X1
the sende W2N1S1
the set I1P1
the shade W1R1
the shed N1A4P2
the shelf I3X1
the shelv R1P1
the shipm W2X4A1
the shipp W1N2S20I2X3A4P3
the shop X1A2O1
the side I2A6P1
the site S1X1
the six I2
the size W1P1
the slip N1S2O1
the slot A1P1
the slow S2
the small I1R1P1
the smart P2
the snow R1A1
the sofa N1I1R1P1O1
the spice S1P1
the sprin P1O3
the stair N1R1A1
the stand S1I1
the stati I1A1
the statu W5N2X2A1
the stree N4A5
the sun W1I1X1
the super N2
the surfb W1P1
the syste N1X1A1
the table W2N1S1I3P1
the teapo I2
the tent I1R1
the thing I2R2X3O1
the third W5N1R1X1O1
the three W2
the ticke N1R1O1
the time N3
the tip N1P1
the top I1O1
the town N1A1
the toy I2
the track W12N12R1A1P2
the train S1R1
the trans S1X2
the tread S1X1
the troub X3
the truck W1X1A1
the two W2S3R1X1A1
the uk S1I1P1
the upgra S2
the ups W3N2R3A1
the van W1A3O2
the vase I2X1
the walki R2
the wall X1P1
the walnu P2
the wardr S1R1X1
the warra I2P3
the washi P1O1
the watch N1I1
the way W2S1R1P1O1
the websi W1S1I1R1X1O1
the weeke P1O2
the weigh N1S1P1
the wheel N1X1
the white I1A1
the whole W2N2S1I2X4P1O2
the windo N3I1R1
the winte R1A1
the wrong W2N5S3I1R2X8A2O4
the zippe I2
theft N2A1
their W2N3S1A1O2
them W10N5S8I5R9X5A7P4O5
them and W1O1
them back S1R2
them befor N1X1
them but S3
them first W1X1
them for W1S1R3
them in R1A1P2
them on R2
them or S1X1
them so W2S1
them to W1A3
then W18N5S7I3R7X7A6P2O3
then 0 N1I1
then a S2
then at W1S1
then i S1X3
then id W1R1X1O1
then it W1N1
then its W1R1
then nothi W2R2
then pleas S1R1X1A1
then the W6R1
then told W1O1
there W22N30S14I29R9X9A19P15O8
there 0 N1S1
there a W3N1S5I7R2A8P9O1
there and N1I1R1
there anoth W1I1R1
there any W2N1S2I1X1A2P1
there are N1S1I4X1A1
there be I1A1P1
there been W2
there but N1I1
there i W2
there is W2N6I3R1X1
there just W2
there no N5I1X2P1O3
there nothi W1N2R1
there only I1O1
there since W2
there was W1N7S2I1R1X1O1
there wasnt S2I1
there were N1I2O1
therm I1X1P2
these W5S5I1R4X1P3O1
these are I1R1
these thing W1S1
they W21N23S10I4R4X1A7P4
they all S2
they are W2S1R1X1
they arriv S2P1
they came S2R1
they come W2
they deliv N3
they have W1N1
they haven W1N1
they left W1N1S1
they need W1A1
they say W2N3R1A1
they told W1N1
they tried W2
they try W2
they went N1I1
they were W1N1S1P1
they wont W1N1I1
theyd S2A2
theyl W2S1A1O1
theyl deliv W1S1
theyr W1N1S2I1R3X1A1
theyv N3I1R1A1
theyv never N1R1
thief N1R1
thing W4N1S7I4R4X10A2P2O2
thing back I1R1
thing befor X1O1
thing for X1O1
thing happe W1S1
thing is S1A1
thing on W1S1
thing pleas R2
think W5N8S6I8R1X1P5O3
think about P1O1
think i S1R1
think im N1P1
think it W1N1
think its W1I2
think my W1N1X1
think of P3O1
think someo N1I1
think thats S2
think the W1N1S1I2
third W6N1I3R1X1P1O1
third time W3X1O1
thirt S1I1O1
this W28N20S20I29R12X29A11P31O21
this 0 S3
this back R2
this be X1A2P3
this compa P2
this extra N1S1
this fit P2
this in P3
this is W5N2I11R3X1
this isnt R1O1
this it N1I1
this item N1X1P1
this lamp W1P1
this morni W2N3I1R1X3A1O3
this on W1X1P1O1
this one W1I2X3A1
this order N1S1X7O2
this the A1P2O2
this thing W1X1
this time N1A1
this was W1N1S2
this week W3N1I1A1P1O2
this with S2
this work P2
this year X1P1
those W1S2I1R1P3
those 0 W1S2
thoug W1N3S9R2X2P1O4
thoug both S2
thoug i S1X1O1
thoug it N1X1P1
thoug the N1O1
threa I1P2
three W8N6S7I4R6X2A1P3O1
three boxes W1N1
three days W3N2R1
three of S2
three times S1A1P1
three weeks S2R3
threw S1P1O1
threw the P1O1
throu W2N6S2I4R2X2A4P1O3
throu the W1N5S1I1R1A2P1
throu with I1A2
thurs W5N1S1R1X1A3
thx S2X1A1
ticke N1S1R1O1
tight I2R1P1
tiles W1I1A1
till W3N1R4X4A4
till 0 N1R1
till now W1R1X1
till six W1A1
till the R1A1
time W6N6S4I7R1X4A6P2O5
time but I2
time i W2N1S1I2A1
time im W1O1
time ive N1X1A1
time no N1I1
time pleas A1O1
time we I2
time when W2
times W1S1I2A3P1O1
times the W1A1
tiny X1A1P1
tip N1P1
title P1O1
to W81N71S57I35R72X56A110P44O71
to 0 W2N1S1I1X2A9
to a W4N7I3R3A5P2O2
to about O2
to alask S2
to amazo N1I1
to an N1R3A1
to arriv W1X1A2
to ask S1A1P1O1
to back N1X1
to be W12N5S6I6R2X1A5P1O2
to becom O2
to belie W1N1
to bothe W1N1R1
to bring W2S1
to build W1A1P1
to buy X1P2
to call X3A1
to cance W2X20A1
to chang X1A3P1
to check R1O1
to colla O2
to colle W1A1
to come W2A2
to compl W1S1O1
to confi W1A1O1
to conta W1N1
to deliv W3N2A1
to do N1I1R3X1O2
to even S1X1
to excha R2
to fill R1P1
to find N2X1
to follo W3
to for A2
to get W1N1S2I1R2A2P1
to give R4
to go S2R1X4A3O1
to guern S1X1
to hand S1A1
to have N1S3X3A2O2
to hawai P2
to hear I1X1O1
to his W1A1
to it W1A2
to keep S1I1
to know W6N1S1I1R1X2P7O1
to leave A2
to let W1S1O1
to look N1R1O1
to make A3P1O2
to me W2N3S5I4R2A2O3
to my W1N4S1I1R2X2A23O5
to next W2
to north S2
to order X3P2
to our S1A1
to parce N2
to pay S8R5O3
to phone W1A1
to pick R2A1
to purch X1P1O1
to put W1S1A1O2
to rate N1O3
to recep N4
to redir A2
to refus X2
to repor N2O1
to resid N4
to retur S2I1R16
to ring W1A2
to royal N1P1
to say W2S1R2O3
to see W1I1P1O2
to send W3N2S3I2R6X1O1
to sende W2R2
to set P2
to ship S1R3
to show S1A1
to someb W1O1
to someo N1I1
to speak W1P1O2
to swap R3
to take W2S1R2X1A1P1
to tell W2N1X1
to thank O2
to the W12N12S8I2R4X2A28P1O5
to think W2
to track W1R1
to try R1A1
to turn W1X1
to updat A2
to us I1A1
to use I2R1A1P2O2
to wait W1N3
to withd X3
to write W1R1O2
to wrong N3
to you W3S1I1R9X1A3O1
to your W1N1R5X1O2
toast R2
today W16N2S5I4R4X7A2P4O7
today 0 W3
today and W1I1R1X1A1O2
today for S2
today i X2
today in R1O1
today is W3S1P1
today its W1O1
today the W2S1
toddl W2N1R1X1
toget N1S3I1P2
toget and S2P1
told W13N8S6R4X2A1O2
told by N2
told itd W1S1
told me W6N5S3R1X2O1
told that S1X1
told the W2S1R1
tom N1A1
tomor W7S1R1X4A4
tomor at W1A1
tomor morni X2
tomor pleas W1R1
toner I1P1
tonig W1I2X1O1
too N3S4I3R16X9A5P2O1
too big N1R3
too late R3X3A2
too long R1X4
too loud R2
too much A2
too small R3
too when S1R1
took W3N8S13I1R2X1A2O4
took 0 S4R1O1
took a N3O1
took anoth S2
took it N4I1
took out O2
took the W2N2S2
top W1S2I1X2O1
top of S2
torch N1O1
torn N1I1
total S1I1R1
touch W1I2O1
touch it I2
town W1N2A6
town is N1A1
toy I3R1
trace W2N1
track W47N32S1I2R10X2A1P2O1
track deliv N5
track for W1N1
track hasnt W4X1
track info W2
track is W2N1
track it W1N1
track just W1N1
track link W2
track no W2
track numbe W7O1
track on R1P1
track page W1R1
track says W5N8R1A1
track shows W3N3R2
trade S2O2
trade price O2
tradi A1O1
trail W1O1
train W1N1S1R1
trans W6S3I1X2O3
trans i W1S1
trans to W3
tread S1R1X1
treat X1P1O2
tried W3N1I4R1X3A1P1O2
tried to W3N1X2A1O1
trimm W1I1
trip W1X1P1
troub W1N1I1R1X3O1
troub you W1R1
truck W2N2S2I1R1X1A2O1
truck and S1A1
truck that W1S1
try W3I1R1A1O1
try again W3A1
tryin W1P1
tuesd W8N3A2
turn W3I5X1A1
turn on I4
turn up W2
turne W5I2R3A1O3
turne up W5R2O3
twelv W1S1I2O1
twice W1N1S5I5R1X6A2O2
twice and N1I1
twice by R1X2
twice for S2O1
two W21N9S15I16R18X12A5P5O9
two are W1I1
two boxes W2
two day W1S1
two days W4S4I3X1O1
two i I2
two in R1A1
two items N1S2
two lamps R2X1
two left I2
two men S1O1
two metre N1R1
two minut I1A1
two of W2I1P1O1
two order S2
two sizes R1P1
two times I1A1
two weeks W5R5X2A1
type W1P1
typed W2X2
typed the W1X1
typo S1A1O1
typo in A1O1
tyres W1P1
u W2N2I1R1A3P2O1
u chang A2
uk S2I2R1P3
uk addre I1R1
under W4N3S5I3X4A5P1O4
under gdpr O2
under my W1N1X1A1
under the N2S3I1X1A1P1O1
unit I1A4O1
unit 0 A2
unles S1A1
unope R6
unplu I3
unplu it I3
until W4N2S2I1R1X3A8O1
until 0 N2
until i S2
until im A3
until now W2
until the W2R1A4
up W23N11S8I6R15X4A11P6O10
up 0 S3
up and W3N1I1R1
up at W1N1S1A1
up for W1R1O1
up from W1R1
up i W1N1R1
up in I1R2P1
up my W2R1
up on W2R1A1O2
up or W1P1
up the W1N3S1R2A1P1O2
up this W1N1O1
up to I1A4P1
up with N2S1I2R1X1O2
updat W8N1R1A5
updat on W3
updat since W2
upgra S2
ups W6N6S4R6A4P1
ups acces A3
ups shows R2
ups site W3
ups store R3
upsta S1O1
ur N1A1P1
urgen N2O1
us W3N5S3I4X4A4O2
us pleas N2X1
usb P2
usb c P2
use W1I4R7X3A5P6O5
use for R2X1P1
use i W1I1
use it I3R1P2
use my A1O1
use the R2A3O2
use this A1P1
used N1S4I8R2X6A6P3O1
used as S1O1
used it I3R1
used my X3A3
used outdo P2
used the S2R1
used there I2
used to X1A1
using R1O1
usps W4N7R1P1
usps says W2N3
usual W1P1
v P2
vacat W1N1A1
vacuu I1R1
van W2N1A4O4
vase I2R1X1
vat S3O6
vat invoi O3
versi I2R1X1P6
very W1N3S2I9O4
very disap I2
very good I1O2
very much N1S1
very nice S1O1
video I1P1O2
view N1S1A1
villa W1R1X1
visa R1O1
visit W1X1O2
vitam N1I1
void X2
volta I1X2
vouch R2X1O3
w S1X1A3P1O2
w 0 S1O2
wait W3N3R3X2A2O2
wait 0 N1X1
wait for R1O1
wait it W1N1
waite N3R1A1O1
waite the N2
waiti W11N1R6X3P1
waiti for W4R3X1
waiti on W2
walk S1A1
walke R1O1
walki W2N2R2
walki frame W2R1
wall I1X1P2O2
wall clock I1P1
walnu P3
want W12N5S13I6R18X15A4P5O9
want a W3N1X1
want all O2
want it R4X4A2
want me R2
want my W3S3I1R2
want the S3R1X2
want this N1X1
want to W4N2S2I4R6X5A2P5O7
wante S5I1R1A1P1O5
wante 0 S4O1
wante to S1R1P1O4
wants R1X1A2P1O2
wants 0 R1O1
wants a X1A1
wardr S1R1X1
wareh W4S2I1R3X1O3
wareh in S1R1
warra I3P7O1
warra card I2
was W41N77S66I36R30X12A10P1O22
was 0 N1S9I1R3X2
was a W2N1S1I1R2X1O3
was adver I2
was alrea S1I2
was appro R2
was asked S1O1
was at N3
was bille S7
was broke S1I2O1
was charg N1S10O1
was colle W1N1S1
was confi N2
was crush I3
was deliv N14S1I2R3
was dropp N1I1
was due W2X1
was empty N5I2
was fast I2
was for S1X2
was given N2
was hande W1N1
was home W1N2
was i N1S4
was in W1N2I1R2X1O2
was last W2I2
was left N7
was liter W1I1
was meant W1R1X1O1
was missi I1A1O1
was never W1N3
was no N3
was not N4S2
was nothi N3I1R1
was on W1S1
was only N1S1
was opene N1I1
was out S1A1
was over S2
was place X2
was promi S1R1
was put N2
was quick I2
was recei N3
was retur W3R1
was sent W1S1R1
was signe N3R1
was stole N4
was suppo W5N1S1
was that W1N1
was the W2N1S2X1O1
was there N1S1
was this S2
was told W3N2S2R3
was very S1I3O1
was watch N2
was you S2
was your S2
wash I2P2
wash it P2
washa P2
washi N1P1O1
wasnt N8S8I1R2O1
wasnt id N1S1
wasnt in N1O1
wasnt me N3
watch N3I4X1P1
watch and N1I1
watch the N1X1
water W1I2P2O1
water bottl W1O1
way W5N1S3I2R3X1A7P2O3
way back W1R1
way of A2
way to S1I1R2A4
we W9N20S3I8R3X5A7P3O15
we are W2O7
we both A1O1
we call X1O1
we do N2R1
we dont N2A1
we have N6S1R1X1A2P1O1
we live N1P1
we misse W3
we need W1X1O1
we were W1N2
weath W3
websi W8N2S2I1R1X1O4
websi says W1O1
wed R1X1A1O1
weddi W1I2
wedne W6N2S1R1X1A2
week W9N6S5I4R3X2A6P1O4
week after S1A1
week and W1N3A2
week can W1A1
week late S1I1
weeke W2S1P1O3
weeks W10N1S3I2R10X5A1
weeks after S2R1X1
weeks ago W3R4
weeks and W1S1
weeks for X2
weeks no W1X1
weeks now R2
weigh W1N1S3R2P8
weigh it P2
weigh of P3
weigh on N1R1
weird N1I1
well N1S3I3A2P1O5
well as P1O1
well be A1O1
welli W1A1
went W4N6S1I1R3X3A3O3
went astra W1S1
went from W2
went throu N2X1A2O1
went to N2R2X1
were W9N8S4I6R1X1A6P3O9
were a O3
were all N1O1
were for P1O1
were on W1S1P1
wet N1I1
weve N2S1I1R3X2A2P2O2
weve got R1O1
weve had R1X1A1
what W24N13S16I18R20X2A2P21O8
what are N1I1R2P3O2
what can N1I2R1
what day W2
what do N2S1I3R5O1
what does P3O1
what happe W3R1P2
what i N3S3I3R4A2
what im W1X1
what is W3S5I1R1P4
what ive N1I1
what mater P2
what now W1N1
what shoul W1I1R1O1
what size P3
what the N1P1O1
what they W2N1P1
what was S1I1
what you W1N1S1
whate N1I1R1
whats W8S2I2R5P12O1
whats going W1R1
whats happe W2
whats insid I1P1
whats the W5S1R4P9
wheel W1N1X1A1P1
when W40N9S11I11R9X3A7P9O7
when are W2P1
when can W2R1
when do W4R1P1
when he I1A1O1
when hes W1A2
when i W5N8S3I5R2X2A1P1O4
when im R1O1
when is W5
when it W1S2I2A1
when its W1N1P2
when my I3
when the W3S2R1A1O1
when will W6R2P2
when you W1R1A1
whens W2R1
whens the W1R1
where W43N13S2I2R10X5A7P7O2
where are W1P1
where can W1P2
where do W1R1P1
where he N2
where is W17N3R4P2
where it W6S1X3A1
where my W7N3R2A1O1
where the W5N1R1X1A1
where to X1A1
wheth W4S1I1X1P6
wheth the X1P4
wheth you W1P1
which W12N8S5I2R3X1A2P13O4
which day W4
which i N2I1
which is W2S3R1X1A2O1
which my R1O1
which one W1N1P1
which size P2
which was W1N1
while N1S1A1P1O3
while i N1O1
white N2S3I2A1
white glove S2
who W4N10S4I3R8A2P1O11
who bough R1O1
who do N1O2
who has N2A1
who is W1N2I1R1P1O1
who pays S1R5O1
whoev W2S1O1
whole W2N2S2I2X4P1O4
whole thing I1X3
whom W2N1O1
whos W2S1A1P1O2
why W2S15R4X1O5
why do O2
why does S1O1
why is W1S3R1
why was S4R2
wide R1A1P3
wife W1N4I1R3X2A2P1
wife and N1A1
wife just R2
wifes N1S1P2
wig W1X1
will W26S1I1R6X7A12P21O7
will be W2S1X2A4P1O1
will i W3R4
will it W5P8
will my W2
will need A2
will not W1I1X2A1
will reord X2
will the W1P3
will they W3
will you W2R1P1O2
willi I1X1O1
willi to I1O1
windo W1N5I1R6
windo clean N2
windo close R2
wine I1X1
winte R1A1
wiper N1I1P1
wiper blade N1P1
wish W1I1X3A1
wish to W1I1X3A1
with W24N39S14I31R22X8A16P34O41
with 0 N1P2
with a W2N12S4I10R3X2A3P4O2
with an I1P2
with anoth O2
with batte P3
with every N1I1
with him A2
with it W2N1R5P1O3
with me W1N1O3
with my W2N1I1R1X1A1O3
with neigh N2A1
with no N1R2P1
with one S1I1P1
with our R1O4
with thank R1O1
with the W7N14S1I5R6X1A6P6O8
with them W3S2
with this R1X1P1
with two W1S1
with usps W1N1
with you W1N1S1I1R2X2A1O4
with your N1R1O3
withd X5
withd from X2
withd my X2
withi W2N2S2I2R2X1
withi 0 W1S2I1R1
withi five W1X1
witho W3N1S1I3R6X6A2P1O1
witho askin X2
witho my X2O1
witho the W2R3A1
wobbl I3
wonde W4O1
wonde if W3
wont W2N2I4X7A7P2O4
wont accep A1O2
wont allow X2
wont be X1A1
wont find I1A1
wont let X1O1
woode I2
wool P1O1
work W5N4S1I3R2X4A8P8O3
work at A1O1
work in W1P2
work night W1A1
work out S1P1
work until N1X1A1
work with R1P5
worke I2
worke for I2
worki W2I3X1P1O1
worki after I2
worki days W2
works W1N2R4X1A2P3O1
works as R1P1
works fine R1P1
works if X1A1
worn I1R1
worri P1O1
worry W1R1
would W9N4S12I3R11X10A10P20O12
would a I1P1
would be W1S2X1P1
would i R2P2
would it S1R2X1P2O1
would like W1S2R2X2A1P1O2
would love O2
would need N1O1
would the P3
would this P5
would you W4N1S1I2R3X3A8P3O6
wrap I1O1
wrapp I5O2
write W1S1I2R2X2A6O3
write it A2
write on R2A1
write to W1I1O2
writi N1I3R1X4O2
writi becau I1X1
writt W1N1S1I1R1X2A1O2
writt that N1S1R1
writt to W1X1
wrong W4N9S5I6R9X20A12P1O10
wrong addre N2R1X2A2
wrong colou S1I1X2
wrong compa O3
wrong house N5A1
wrong item I1X1
wrong its A2
wrong model I1X3
wrong selle O2
wrong size I1R2X3
wrong state S1X1
wrong town A2
wrong volta I1X2
wrong with R3O1
wrong zip A2
wrote W2N1S1X1O1
x I2R1A1P2
x 0 I2R1P2
xl I1R1P1
y A2O1
y all A1O1
ya X1A1
yard W1A1
yarn N1S1
year W2I1X2A1P5O1
years W1P1O4
years and W1O1
yello I1X1A1
yes W1N1I1R1P1O2
yes or W1P1
yeste W7N5I3R4X4A1P1O1
yeste and W1R1
yeste at N3I1
yeste it I1P1
yeste to W1X1
yet W17N2S6R3X11A2P3O1
yet could X1A1
yet i S2X1A1
yet in W2
yet is W1R1
yet it W2
yet shipp W1S1X2
yet so X3
yet they S2
yo S1A1
yoga W2R1
yoga block W1R1
you W80N34S66I45R69X48A51P37O97
you 0 R1O1
you a W1S2I1O2
you accep R2O1
you actua W2
you add R1A3
you adver I2
you again W2N1
you and W1N1R1A1
you answe O2
you arran A2
you ask N2A2
you asked A1O2
you be W1X2O3
you becau N1A1
you bille S2
you but W2I1O2
you call W1X1O1
you can W1N3I2X1O2
you cance R1X7
you cant N1R1X3A1
you chang A2
you charg W1S5
you check W3
you combi S2
you could W1I2X1A1P2
you deduc R2
you deliv A2P2
you do W1N1S1I2R1X2P1O1
you expla S1P1
you find W3
you for W1S1O4
you forgo S1I1
you four W1O1
you gave W3R1
you get W1R2A1P1O2
you give W2N1O2
you go R1P1
you going S1I1P1
you got N1R1
you guys W1N1S1O2
you have W3N1S6R6A2P6O8
you haven W1X3
you help N2
you hirin O2
you hold X1A1
you how P1O1
you i W1O1
you id R1X1
you in S1R1P1O1
you inten N1O1
you is I1P1
you keep N1O1
you kindl W1S1P1O1
you know W4R1O3
you let W1R1P2
you like N1A1
you look W2S1
you make R1O2
you match O2
you mind A1O1
you must N1S1
you need W3S1I1R2
you never R2O1
you offer R1X1P1O2
you on W2R3X2O1
you only R2
you open W1N1O1
you or W1I2O2
you our O2
you pass A1O1
you pleas W2N2S1I1R1X1A1O1
you post I1P1
you promi W2S2R1
you propo I2
you provi W1R1
you pull X2
you put S1A5P1
you reboo R2
you recei R2
you redir A2
you refun S4R2O1
you reiss A1O2
you repla I2
you said W6S2X3
you say W2
you sell I1P1O1
you send W1N1I7R2X1A3P1O2
you sent W2S2I4R1A1
you ship W2S2I1X1A3P4
you shipp W1S1I1X1
you signe R2
you so R1O3
you still S1R1
you stop X2
you sugge I2
you take S1R1O1
you tell W3S1R2A2P4O1
you the N2S2X1A1O3
you this X1O1
you to N3S5R2X2O3
you told N2S1X1
you took W1S3R2
you two W1S1X1O1
you want I2R2
you were W1I1O2
you who S2
you will W2P1
you with I1R1A1O1
you write S1A1O1
you wrote W1S1X1
youd W2S2R1O3
youll I1R1
your W22N20S24I7R16X15A8P19O63
your ad S3
your brand O2
your build W1X1
your busin O2
your carri N2O1
your chat W1S1
your compa N1O1
your compe X1O1
your confi W1A1
your couri N4A3O2
your deliv W1O1
your drive N1O2
your email R1X1O3
your end W1X1
your estim X1A1
your fault N1I1
your last S1O1
your listi W1S3P2O2
your mail W1S1O1
your messa R1O2
your own S1R1P1O3
your packa N2O1
your page W1S1I1X1P1
your phone W1O1
your produ S1O1
your proof N2
your retur R4P1
your shipp S2
your shop W3S3I1R1X1P1O2
your side W1X2
your site W1R1P1O1
your staff O2
your stock I1X1
your store W1N1P1
your syste W1N2X2
your track W2N2
your wareh W4S2I1R2X1
your websi N1O3
youre N1S1I1X1A1O1
youre sendi X1A1
yours W1N2R2X2P1
yous X1A1
youve W1S5I2R4X3A1P3O4
youve got R1A1P2O1
youve had R1X1
youve only I1R1
youve refun S2
zip I2R1A4
zip code A2
zip on I1A1
zippe I3
zippe broke I2
"""
