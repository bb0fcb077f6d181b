"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W20N14S39I16R22X12A37P19O20
0 0 W9N8S22I1R11X4A15P5O3
0 abgeb S1A2
0 als N1S1
0 am N1S1X1
0 bei R1O1
0 bitte W1S1I1
0 cm N1P1O1
0 da W1I1
0 die N1X1A1
0 ersta R3
0 es S1R1
0 euro N2S15I2R2X1O5
0 frach S2
0 fur S1O1
0 grad I2P1
0 ich S1X1O1
0 in W1N1R1A1
0 ist R1A1
0 janne W1A1
0 kg P3
0 liefe S2A2
0 m R1P3O1
0 mai W1R1
0 minut N1X1O1
0 nachp S2
0 sein O2
0 sonst A2
0 statt I2X1A1
0 stern O3
0 stuck P1O1
0 tage R1O1
0 tagen W1S1R2X1
0 uhr W2N2A3O2
0 und W4S1R1A1
0 v P2
0 versa S3
0 war N1S1
0 woche W3
0 wurde S1R1
0 zuruc R1X1P1
12b A2
a W1N2S1I1
a bis W1N1
ab S3R3X1A3P2O2
ab 0 S2A1P1O2
abbre X2
abend N2S1I1X1A2
aber W11N10S7I4R7X1A5P3O5
aber das S2P1O1
aber hier N2
aber ich N1S1A1
aber keine W1N1P1
aber nicht N4I1R2A1
aber nie N1R1
abgeb S3R1A5O1
abgeb wurde S1O1
abgeg N5R2O1
abgeh W1N6
abgeh ich N3
abgeh von N2
abgel N2I2R2O1
abges N4I1R2X1
abges und N1X1
abgez S2R1
abhol W1R1A1
ablag N3
absch X1A1
absen W3A1
absta S1X1
abste N1A1
abzus W1X1
adapt P2
adres W2N2R1X1A8
adres stimm W2
akku W1I2
alle S2P1O2
alle meine O2
aller S1I1P1
alles N2I4R2X1P1O10
alles abges N1I1
alles gut O2
alles stimm P1O1
alles super O2
als W2N8S7I3R1X2A3P4O6
als ausge N2
als gelie N3
als gesch I1O2
als pdf P2O1
also W4S1I1R3X3A1P2
also bitte W1X1
also die I1R1
also nicht W1X1
alte I1R1X1A3P1O1
alte ansch X1A1
alten A1P3O1
alter N1I1A1P2
am W15N9S5I3R6X3A7P3O2
am 0 W3N3S2R4X2A2
am brief A2
am diens R1A1
am monta W2N1
am samst W2A1
am selbe W1S1
am stuck P2
am woche W1X1
amazo W2N4O1
an W4N11S3I8R3X2A15P4O5
an das I1R1
an den W1N3R1A2P2
an der N1S3I1R1X1A1O1
an empfa N2
an linde A2
an meine A3
an wen W1N1O1
ander W4N2I3R2X2A7O1
ander bitte W2A2
anfan X1P1
angab N1P1
angab in N1P1
angeb W5N6S1P1O2
angeb beim N2
angeb im N2
angeg W1N1A1
angek W5N1I2R2X1O2
angel W1X1
angen N3R1O1
angen ich N2
anger W2S1O1
anges I1O1
angez W1N1
anhal X2
anhan R2
ankom W2
anlag A1P1
anlei I1P3
annah R3
annah verwe R2
anneh X1A1
anpas S1A1
anpro R1O1
anruf A4O1
ansch W1I1X1A3P1
ansch in A1P1
ansta W1R2
antwo R1X1O3
anzah X2
anzei W1N2I1
app W2N2
arbei A1O1
arm I1O1
artik S5I2R2X2P1
auch N6S3I6R3X1A3P15O7
auch auf N1P2
auch bei P2
auch fur P3
auch in A1P1
auch nach I2X1P1
auch nicht N3S1
auch noch I2
auch wenn I1P1
auf W10N10S6I5R10X5A10P11O15
auf 0 S1P1
auf das N1R1X1O1
auf dem W2N4S1I2R1A2O4
auf den W1I3P3
auf der W1S2I1R2A1P1O2
auf die N1S2R3X1A1
auf einen R1P1
auf ihrer W1S2
auf kur N1I1
auf meine N1R2X2
auf rechn O2
aufba I2X1
aufge N3S1I3R1A1
aufge und N1I1
aufkl S1R2
auftr S1X8O1
auftr bitte X2
aufzu X1A1P1
aus W5N1S3I2R4X5A4P6O5
aus dem S1O1
aus der I1X1P2
aus ihrer W1R1
aus verse R1X2O2
aus welch P2
ausdr W1N1S1
ausfu X2
ausge W1N5S1I3R3X3P1O3
ausge hat N1X1O1
ausge mehrw O2
ausku W1P1
ausli X2O1
ausm W1N1X1
auspa I3A1
ausse I1P1O2
ausst O3
auswe N1A1
auto P1O1
autom R1A1
avisi W2A1
baby W1O1
bank R1A1
bar S1I1
batte P2
bearb S2X1A1
bedie N1P1
behal S1I1R1A2
behal und R1A1
behau N4
bei W5N14S9I5R12X3A4P14O8
bei 0 S2I3P2O1
bei dem I1P1O1
bei der W1N3S1I1R3A1P1
bei einem S2
bei euch I1X1P1O1
bei hausn N1A1
bei ihnen W2N1S3R5X1P1O2
bei meine W1A1P1
bei mir W1N5R1P2O1
bei uns W1N2P2
beide W2N1S3R2X1A2O1
beide nicht W1A1
beide paket N1R1
beim W1N7S5I10R2X1A7P1O7
beim auspa I2
beim erste I2
beim hausm A2
beim letzt I1R1
beim nachb N3A3
beim versa S2
bekan R1X1
bekan konto R1X1
bekom W3N4S1I4R2X2P1O3
bekom ich R1P1
beleg R3O1
benot X1O3
benut I2R2X1P1O1
benut ich I1X1
berec S5
berec das S2
berei O2
besch W2S1I1R1P1O1
besor W1S1
besta R2X3
beste W10N4S9I7R6X28A3P7O5
beste 0 W1N1S1X1A1
beste beide S1R2
beste bitte X4
beste dann X2
beste habe W1N1S1P1
beste losch X2
beste nicht X1O1
beste s I2
beste und W2I1
beste von X3P1
beste war S1I2
betra S2R3X2
betra auf R3
bett W1I1X2
bevor X1A1P1
beweg W1R1
bewer I1O5
bezah W2S11I2R2X2O2
bezah das S1I1
bezah habe S1R1
bezah und W2S1
biete O2
bild I1P1
bilde I2P1O1
billi R1O2
bin W4N1S3I1R1X1A10P2O2
bin ich S2I1A2O1
bin im A2
bin umgez A2
birne I2
bis W10N3S1I1X3A6P3O4
bis 0 I1A2O1
bis dahin W1A1
bis freit W2
bis heute W2N1
bis in S1O1
bis sonnt W1O1
bis z W1N1
bis zum W1A1
bis zur P1O1
bishe W1S1X1
bitte W20N11S21I3R10X41A31O16
bitte an N1A7
bitte auf X1A1
bitte beim A2
bitte cance X2
bitte danke X1A1
bitte die W2S4X2
bitte erst A2
bitte geben W1S1
bitte geld N1R1
bitte ich W2
bitte klare N1S1
bitte losch X1O2
bitte meine A1O1
bitte nachf W2
bitte nicht X3A2
bitte nur S1A1
bitte prufe W1S1R1
bitte sagen W2N1
bitte schic N1A1
bitte storn X6
bitte uberw S1R1
bitte um W4N1S3I2O2
bitte unbed X1O1
bitte veran W1R1
bitte zuruc S3X3A1
bleib W3S1R3X1A1
bleib mein W1R1
bleib meine W1R1
blick N1P1
blitz S1R1
bote W3N2I1A5O1
bote nicht A3
bote war W1O1
boxen S1P1
brauc W6I2R3X5A1P3O4
brauc den W1X3
brauc die W1X1
brauc es W1P1
brauc ich W2I1R1P1
brauc keine I1O1
braun I2R1
brief N3S2A3
brief steht A2
brief war N2
bring A1P1O1
bruch W1P1
buche N1S1O1
c I1A2P1
c o A2
cance X2
chef W1O1
chemi I2
cm N1P1O1
code W1S1R1O1
da W18N10S6I6R10X3A7O3
da bin A2
da das W1N1S1
da ein W1R1
da eins R2
da hat W1O1
da ist N1S1I1R1
da noch W1A1
da sein W2
da sind W1N1
da steht N2O1
da und N1O1
dabei W1N1I1A1P1O1
dafur S1R1O1
dahin W1A1
damal R1A1
damen W1N2X1O1
damen und W1N2X1O1
damit W1N2S3X1P2
danac X1A1
dank X1O2
danke R1X4A2P1O8
danke alles O2
danke fur X1O2
dann W4S1I1R1X7A3P4O3
dann bitte X2
dann neu X2
darau N1S1R1P1
darf W1S1O1
darf ich W1S1O1
darin I1O1
darub S1O1
darum W1X1
das W32N24S23I16R13X14A12P28O14
das ander W1N1
das auf P3
das bitte R1O1
das ding W2P1
das eine S1R1
das endli W2
das ergan A1O1
das fach N2
das fur X1P1
das gerat P2
das gesch W1A1
das habe I1O1
das ich W1N1S1X1P2
das in R1P1
das ist W3N1S1I2X1
das jetzt W2N1X1
das kabel P2
das leide I1A1
das mit N1R1O1
das model X1P1
das nicht W1P1O1
das noch W1X1A2
das packc N1A1
das paket W9N6S2I1R2X1A7O5
das pfleg I1X1
das porto S2R1
das richt W1S1X1
das sein N1S1
das so W1I1
das teil W1S1P1
das verst S2
das war S1R1
das zu W2
dass W3N1S2I5R3X3A2P3O2
dass der N1S1A1
dass die W1S1R1X1O1
dass ein I1P1
dass ich I1P1
dass keine W1R1
dass sie I1O1
dasse I1R1O1
daten W1A1P1O2
daten gemas O2
datum W3O1
dauer W2X3
dauer mir X2
davon W1S2X1O1
dazu W2S1P1
dazuk S1P1
de W1R1
decke R1P1
defek I2
dem W11N7S4I6R1X1A7P4O9
dem 0 W3A1
dem erste I1O1
dem fahre A2
dem foto N1R1
dem kauf P2
dem paket A1O1
dem zette N1O1
dem zuste N2
demna S1R1
demse S1R1
den W12N12S10I6R15X13A9P9O5
den 0 W1S1I1
den artik R2X1
den auftr X3
den betra S1R1
den bilde I1P1
den ganze W1N1
den ich A1O1
den karto A1O1
den kauf X2
den kinde W2O1
den rest S2X1
den ruckv R2
den schul P1O1
den termi X2
den verbl W2N1
den verka N1I1
den zuste N2
denen A1P1O3
denn W4N2S2
denn nun W1S1
denno I1A1
der W24N30S21I17R21X11A20P20O19
der 0 W2N1R1
der adres A2
der akku W1I1
der alten A1P1
der artik S2P1
der beste S1R1X2A2
der bote W3N2I1A4O1
der die N1X1
der fahre N2R1A1O2
der filia N1R1A2
der hat N2
der hund N1P1
der karto N1I1P1
der letzt N1A1O1
der liefe W1S1
der nachb N1O1
der paket A1O1
der post R1O1
der postb N1X1
der rechn S2O2
der reiss I2P1
der rest W1I1R1
der retou R2
der rucks R2P1
der schwe S1O1
der sendu W1A1
der spedi W1I1
der spieg I1O1
der statu W2N1A1
der stras A1O1
der tur N3S2X1O1
der unter A1P1
der versa W2S3I1
der woche A2
der zuste N5
der zweit S1O1
des W3S1A1O1
desha N1I1
deuts W1N1S1R1P3O1
dhl W3N3S2R1A2P1
dicht S1P1
die W31N19S25I23R30X23A20P27O16
die 0 S6R2
die adres W2
die alte R1X1A2O1
die ander X2
die anlei P3
die anzah X2
die anzei N1I1
die bank R1A1
die beste N1X4P1O1
die falsc R1X1
die ganze N1I1R1
die haben N2
die halft S1I1
die hose R2
die kiste A1P1
die lampe I2R2X1
die liefe W1N1S1X2A2
die matra W1R1
die neue A1O1
die post W2N1S1
die posts A2
die rechn W1S1O1
die retou R3O1
die ruckg R2
die rucks R4
die schra I1P1
die schwe S1P1
die seite W1S1X1
die sendu W6N4S1A2
die sollt W1I1
die spedi S1A1
die stuhl W1O1
die track W2
die unter N1P1
die veran R1X1
die verfo W1N1
die versa S3X2
die vorha R1X1
die ware W1N1S4R3O1
diens W1R1A1
diese W2N2S6I2R1X2P1O1
diesm I1A2
diffe S3
ding W2R1P1
direk N1I2A2
displ I2
doch W1N1S3I1R3X2A1O1
doch nicht R1X2A1
donne X2
doppe S3R1X3
doppe berec S2
doppe beste R1X2
dort W3N7A1
dort lag N2
dpd W1N1R1O1
dpd fahre W1O1
dr N2
dran I2R1P1O1
drauf S2I2A1O1
drei W5N2S1R1X3A1P1O2
drei tagen W2
drei woche W1N2R1X2
dreim I2X1
drin W1N2S1I6R1X1A2O1
drin statt I2
drin und N1X1
dritt W3
dritt mal W2
drohn W1P1
druck I1R2X1
dsgvo O2
durch W1S1I2R1P4O1
e I1O1
eben X1O1
ebenf N1S1R1
echt N2S1
echte P1O1
eher I1P1
eigen W1N1S1R1P1O1
ein W9N4S5I10R8X3A5P5O13
ein alter I1P1
ein gesch W1R1A1
ein neues W1I2R1
ein paar S1I1
ein paket N1S1
ein zette W1O1
eine W6N8S2I8R4X10A4P5O13
eine 0 I1R1
eine nachf N1X1
eine neue N1I1X1O1
eine rechn O3
eine woche X1A1
einem W1N3S4R2X2A1P1
einem karto S2
einen W3N2S3I5R5X2A1P2O6
einen sprun I2
einer W4N1S1I2R2X1A1P2
einer woche W1R1
eines N1S1
einfa N4A2O1
einge W2S1I1R3A1P1O2
einge ich S1R1
einli W1R1
einlo R1O1
einma W2S1R3X1A2O2
eins W3N1S1I1R2X1
eins der N1I1
eins von W2
einsc W1I1
eintr W2A1
einze S1P2
elekt W2O1
empfa N4A4
ende S1A1O2
endli W3O1
eng R2
enkel I1A1P1
entge N1S1I1A1O1
entha P2
entsc W1S1O2
entwe W1S1I1
er W2N1S1R4X1A3P3O6
er die N1A1
er es A1O1
er ist R1O2
er nicht R1P1
er wiede W1R1
erfol N3R1A1
erfol zuges N2
ergan W1A2O1
erhal W7N3S1I1R2O1
erhal bitte W1N2
erkla W1X1
erleb I2
erled W1X1O3
errei O2
ersat W1N3S1I1P2
ersat schic N2
erst W1S1I1R1X4A4
erst am X1A1
erst nach A2
ersta S6I1R10
ersta bezah R2
ersta haben S2
ersta noch R2
erste N1I4R1O3
ertei N1A1
erwar N1S1I2X1
erwar eine N1X1
erwis X4
es W17N13S11I7R7X9A14P13O13
es 0 W1S1I1O1
es aber N1I1R1
es auch I1A1
es bei S1P1O1
es bis W1A1
es da S1O1
es denn W2
es die W2N1P1
es geht R1A1
es hande R1O1
es in N1X1A2
es ist W1S1R1O1
es kam W1S2
es mir X1A1
es muss A2
es nicht W1N2S1X2O1
es nur P1O1
es schon X1A2
es selbs N1A1
es wurde N2
es zuruc R1A1P1
etike W1I2R1A1
etwas W3N3X1P1O2
euch I1X1P1O2
euch gekau X1P1
eure W1N1O1
eurem S1P1
euro N2S16I3R2X1O5
euro und S2R1
euro unter I2
expre W1S5
expre bezah W1S2
extra W1S2P1O1
extre I1O1
fach N2
fahre W1N4R1A6P1O4
fahre hat O2
fahre war W1O1
fahrt W1S1P2
fall I1R1A1
falls W2R2X1A1P2O1
falls sie W1X1
fallt X1P1
falsc N2S1I9R1X7A5O3
falsc adres N2X1A1
falsc artik I1X1
falsc farbe I3X1
falsc gross R1X1
falsc model X2
fam N1A1
farbe I3R1X1P2
farbe gelie I2
febru W1R1X1
fehle W1S1I3R3X1O1
fehlt W1S1I4R1A5P1
fehlt der I1R1P1
fehlt die I1A1
feier R1A1
fest W2S1
fests N1I1
filia W1N1R1A3
finan O3
finde S2X1A2P2O2
finde ich S1P2O1
firma A1O1
firme A2
firme fehlt A2
flack I2
flack und I2
flasc I2
flott W1R1
flur N1R1O1
folge W1N1
folie R1P1
forde S1O1
foto N3S1R1O1
foto vom N1S1
fotog S1I1O1
fotos I1O1
frach S2
frage W1R1X1P4
frank S4
frau W2N1P1O1
frei S1P1O1
freig W1S1O1
freit W5A1P1
fremd I1X1
freun W1N2S1X1A1
freun gruss W1N1S1
frist S1R1
fruh A1O2
funf W2S2I1O2
funkt W2I1
funkt nicht W1I1
fur W7N1S14I5R7X9A4P8O15
fur 0 S2I1O2
fur das N1I1P1O1
fur den W1S3R2X1P1O1
fur die W1S1R3X2A3O5
fur ein S1I1O1
fur eine P1O1
fur einen S2
fur ihre X1O1
fur meine I1P1O1
fur mich W2R1X1
furs O3
ganz N1S1I1
ganz ander N1I1
ganze W1N3I1R1
ganze tag W1N1
gar W6N2S1I1R1X1O2
gar keine W1N1S1
gar nicht W3N1I1R1X1O2
garan W1P2
garte W2N2A1O2
geand A1O1
geben W2N1S1A2O1
gebet N1X1O1
gebra S1I4
gebuc S2
gebuh S2
gebur W1I1X1
gedru N1X1
gedul W1X1
geehr W1N2S1X1O3
geehr damen W1N2X1O1
gefal R3P1O2
gefal mir R3
gefra N1O1
gefre P1O2
gefun W1O2
gegan W2P1
gegeb N1I1X1O2
gegen R2P1O1
gegen die P1O1
gehen N1R2X1
gehor W1N1S1R1
geht W2I4R6X4A7P2O2
geht das R2X2A2
geht die I1R1
geht es X1O1
geht nicht I3O1
geht um R1A1
gekau S1I1R3X5P1O3
gekau und S1R1X2
gekla N2A1
gekli N2
gekom S3
gekom ist S2
gelan N1R1
gelas N1I1
geld W3N2R8X1
geld zuruc W2N2R5X1
geleg N1A1
gelie W1N4S1I2A1
gelie marki N2
gemac I2O1
gemas N1R1O2
gemas dsgvo O2
gemei S1P1
gemel N2
genau W1I3R1P1
genau so W1R1
geneh N1R1
genug S1I1A1P1
geoff N1I2O1
gepac X1O1
gerad W1S2R1X1
gerat I2P3
gerat auf P2
gern W1N1S2I2R4A1P2O4
gern ein I2
gern eine W1O1
gerne P1O1
gerut S1O1
gesag W2S1I1
gesch W4N1I5R3A2P2O4
gesch und N1R1
geseh N3S1R1X1O1
geseh wie N2
gespe A2
gespr I3O1
geste W4N4S2X2
geste da W2
gesto N2X1
getau I2
getra I1O1
gewah I1X1
gezei N1X1
gezei und N1X1
gibt W1N2S2R1P6O2
gibt es W1S2R1P5O2
gibts W1A1P1
gilt N2R1O2
ging N1R1O1
ging nicht N1O1
ginge R1A1
glas I2
glas gespr I2
glaub W1N1
gleic W1S1I2R1X2A2P1O2
gls W2N1
gluck S1X1
gmbh A1O1
gott W1I1X1
grad I2X1P2
grati S3
graz R1P1
gross W1N1S1I2R2X1P5
gruez W1N1S1I1X1A1P1
grun N1I1
gruss W2N1S1I1
gunst S1X1O1
gut W1N2A1O2
gute P1O2
guten W4N2I2R1X1A1P3O2
guten abend N1I1A1
guten tag W3N1I1R1X1P3O2
gutge S1R1O1
gutsc S5I1R4O4
gutsc fur R1O1
haare I1R1
hab W6N8S1I4R6X7A1P1O5
hab am W2
hab die R2X2
hab ich N1S1I3R4
hab mich X3
habe W8N14S11I10R9X10A2P5O9
habe aber N1P1
habe ander I1R1
habe bei N1S1O1
habe das R1X2
habe die N1S2X1
habe heute W2
habe ich W2N6S2I5R3X2A1P1O3
habe in A1P1
habe meine O2
habe mich S1I1O1
habe verse R1X1
habe zwei S1O1
haben W3N12S2I1R2X6P1O7
haben die S1R1
haben ich N2
haben keine N2
haben sie W2S1P1O5
haben wir N1O1
habt S1R3O1
habt wohl S1O1
haken N1P1
halb W1S1A1
halbe W2I2
halft S1I1
hallo W2N1S2I1R2X1A2P1O2
hallo das R1A1
hallo ich W1N1S1P1O1
halt X1A1P3O1
halte W1X1
hand W1S1I1P1
hande R1O1
hande sich R1O1
handl S2R1O1
handy X2A3
hange I3O1
hangt W3R1A1
hangt beim W1A1
hart R1P1
hat W7N19S2I11R3X8A5P6O13
hat 0 N1I1
hat am W2
hat bei N2
hat beim I1O4
hat das W1A1
hat den R1X1O1
hat der P2O1
hat die N2R1P2
hat einen I2
hat es W1N3P1
hat mein N1A1
hat mich W1O3
hat mir N2S1X1
hat nicht N2
hat niema N2
hat sich W1N2X1A1P1O3
hatt S1R1
hatte W4N2S8I4R1X3P4O8
hatte das N1O3
hatte die S1I1X1
hatte gern I1O1
hatte ich W1S3I1P1
hatte sie P2
haupt X1A1
haus W1N5X1A1O1
hause A1O1
hausf N2
hausm A2
hausn N1A5
hausn 0 N1A2
haust N2A1
haust unser N2
heiss W2N2R1A4P1O1
heiss das W1P1
heiss seit A1O1
her W1I1X1
herau N1I1
herme W2N2R1A1P1
herre W1N2S1X1O1
heute W7N3R2X4A2P4O1
heute beste P2
heute ist W3R1
heute morge X2
heute nicht W2N1
hier W4N5S1I2X2
hier ist N2
hierm R2X1A1
hierm wider R2
hiess W2N1S1X2
hiess es W2N1S1X1
hilfe W1O1
hin I1O1
hinfa X1O1
hing X1O1
hinte W1N3S1A2P1O1
hinte der N1P1O1
hinwe P1O1
hob S1X1
hoch N1S2P1
hof N1A2
hole S1A1
holt W1R1
holt das W1R1
hore R1P1
horen W2O1
hose R2
hotli W2O1
hund N1A1P1
i W1S1I1R1X2P1
ich W36N31S32I23R31X30A17P23O28
ich 0 R2X1
ich aber W1I1
ich am R1A1
ich an I1P1
ich auf I1R1A1
ich ausdr W1N1
ich bei P2
ich bekom W1O1
ich beste S1R1X1P1
ich bin W3N1X1A2P2
ich bis W1N1O1
ich bitte W1S2X1
ich brauc W3I1X2A1P1O2
ich dann S1O1
ich das N1S3I3R2P1
ich den S1R3X1P2O1
ich die W2R1X1A1P2
ich es N1I1X1A1
ich fur W1I1R1P2
ich gern S1R1P1
ich glaub W1N1
ich gleic S1P1
ich hab W4N3R2X2A1O1
ich habe W4N6S9I4R3X5A1P2O5
ich hatte W2N2S1I3X1O3
ich heute P3
ich hole S1A1
ich ihn I2R1
ich ihnen X2P1
ich in N1X1P1
ich kann P1O1
ich mache N1I1
ich meine W1A1O1
ich mich W2N1O2
ich mir W1S1X1
ich mit W2S1O1
ich mocht S1I1R3X2
ich muss X1P1
ich nach S1X1P1
ich nachr N1S1
ich nicht W3N1S5I2R5X1A2
ich nie N2
ich noch W1X2A1P2O1
ich nur P1O2
ich schon I2
ich sie W2I1R1X1O2
ich sonst O2
ich storn X2
ich verla N1O1
ich war N6S1R1O1
ich warte W3N1
ich weiss X1O1
ich will W4S1R1X1
ich wohne N2S1R1
ich wollt O2
ich wurde I1P1
ich zum R1O1
ich zuruc R2
ihm S1X1A1
ihn N1I2R3X1P1O1
ihn nicht I1P1
ihnen W3N1S5I2R6X2P2O5
ihnen eine S1I1
ihr W5N3S3R6X4P2O5
ihr das R1X1
ihr habt S1R2O1
ihr paket W1N3
ihre N1S1I1R1X2P2O6
ihrem I1R1O2
ihren S1R1O2
ihrer W3S3R1
ihrer mail W2
im W10N12S7I11R11X3A12P5O9
im anhan R2
im brief N3
im febru W1R1
im flur N1R1
im garte W1A1
im haus N4A1
im karto I1O1
im kelle I1O1
im lager R1O1
im liefe I1P1
im novem P1O1
im paket N1S1I2R1O2
im urlau A3
im zoll W2
immer W4N1I1R1A1O2
immer nicht W1O1
immer noch W3
impre S1O1
in W12N14S11I9R13X6A14P13O10
in 0 R2
in den N2I1R1A1P2O2
in der W2N5S2I2R4X1A6P2O2
in die S2A1P2O1
in diese W1S1I2
in einem W1S2R1
in folge W1N1
in graz R1P1
in ihrem R1O1
in ihren S1R1
in leipz W2
in meine N1P2
in ordnu I1R1X1A1O2
in unser N1X1O1
in zuste W2A1
inhal N1I2
inklu S1O1
innen P3O1
insel S3
inter W2P2O1
inzwi W2X1A1
iphon P2
iphon 0 P2
irgen W3N1I1R2A1P1
is W1N1S1I1A1P1O1
is a S1I1
isch W1O1
ist W30N20S10I22R22X13A18P26O13
ist 0 N2R1A4P1
ist aber N2R2A1
ist beim I2P1
ist bitte W1N1
ist da W2N1I1A1
ist das W3N1I4X3A1P7O1
ist der W4I1R2A1P5
ist die W1S1P3
ist ein W1N1P1
ist eine N1I2
ist es W2S2I1R1X1P2O1
ist falsc I2A1
ist fur X2
ist gespe A2
ist ich I1R1A1
ist in I1R1P1O1
ist ja I1X1
ist jetzt W1S1
ist laut W1R1
ist leide R1X1
ist mein W2
ist meine W1N2
ist mir I1R1P1
ist nach I1X1
ist nicht N6S1I1R2
ist nix W1N1
ist noch W1R5X1A1O2
ist seit R1O1
ist sie N1S1
ist verlo W1P1
ja W1N1S2I2R1X4P3O1
ja keine W1X1
jahr R1P1
jahre P2
janne W1A1O1
janua R1X1
jeden W3N4S1
jeden tag W2S1
jedes S1X1O1
jedes mal X1O1
jedoc N1S1
jeman W1N4R1X1A2P1O2
jetzt W7N2S3R3X5A2O1
jetzt da S1R1
kabel I1R1P2
kam W3N1S4I2R1
kame R1X1
kamer W1R1
kann W7N7S6I3R4X4A8P10O6
kann das S1A1
kann die X1A1
kann es W1N1A1
kann ich W2N2S3I1R3X2A2P3O2
kann man W1S1I1A2P3
kann nicht W1N2
kaput I4A2
karte W2N1S1R1O3
karte im W1O1
karto W1N3S3I5R3A1P1O2
karto aber S2
karto sind W1O1
kasse S1I1
kaste W1N1
katze W1R1X1
kauf W1X4P2O1
kauf zuruc X2
kaufe I2X1
kaufv R2
kaufv uber R2
kein W6N3S2I1O1
kein geld W2
kein paket W1N2
keine W7N9S4I4R8X3A3P1O5
keine antwo R1X1
keine filia W1N1
keine mail W1O1
keins N1R1
kelle I1O1
kenne A1P1
kerze I2
kg P3O1
kind X1P1O1
kinde W2A1P1O2
kiosk N1R1
kiste A1P1
klapp W1A1P1
klar N1R1O1
klare N1S1
klare sie N1S1
klebe N1I1
klein N1S1I2R1X1P1O1
kling W1S1A3P1
kolle W1O1
komis W1N1O1
komme W6N1R2X2
komme die W2
kommt W14N1S3R2X1A3P3O4
kommt das W3S2P1
kommt der W3A2
kommt er W1R1
kommt es W1P1
kommt nur N1A1
konne W3N3S1I2R4X3A3P1O2
konne sie W2N2S1I2R3X2A3P1O2
konnt W3S1I1R2X4A4O1
konnt die A2
konnt ich I1R1X1
konnt sie W3S1X2A1
konta P1O1
konto S1R5X2
kopfh N2
kopie W1S1
korri A3O1
koste N1S8R1P1
koste der S1R1
koste versa S2
krank W1R1
kratz W1I3
kredi S1R2O1
krieg X2O2
krieg ich X1O1
kuche A1O1
kumme W1N1
kunde S1X1O2
kundi X2
kur N1I1
kurz R1A1O1
label I1R1
laden W1R1O2
ladt I2
lag N3S2I2R2O1
lag bei S2
lag nicht N1R1
lager W1S1R2X1A1O2
lampe I2R2X1P1
lampe flack I2
lang R1P1O1
lange W2R1X3A1O1
langs W2N1
lasse W1N2R2A3
lasst W1S1A1P2
lasst sich S1A1P2
lauft N2I1X1P1
laut W9N11S1I4R2P1O2
laut amazo W2
laut app W1N2
laut dhl N1R1
laut etike I2
laut gls W1N1
laut sendu N2
laut verfo W2R1
laute N1A1
ledig N1O1
leer N5I2
leide W1N2I2R4X2A3P2O1
leide habe N2
leide nicht R1X1
leide schon R3
leipz W3A1O1
letzt W2N1I1R1A2P2O1
letzt beste N1O1
letzt mal I1R1
letzt woche W1A1
leute W1N1R1
liebe W1S1I1R2X3A1
liefe W7N3S8I2R1X7A13P7O2
liefe ander A2
liefe bitte A2
liefe erst X1A1
liefe frei S1O1
liefe jetzt X1A1
liefe sie P3
liefe verst W1S1
liefe war W1N1
liefe wurde W1N1S1
liege W2A2O1
liege ich A2
liegt W4N3S1I1R1P1O1
liegt bei N1S1
liegt die W1I1
liegt nur P1O1
liess S1I1
liest A1O1
linde A2
linde 0 A2
linke I2
links I1X1A1P1
links und I1P1
locke N1S1
logo I2
logo ist I2
los W3X1A1
losch X4O2
losch sie O2
m I1R1P3O1
m lang R1O1
m und P2
mache W1N2I2X2O2
macht W1P1
macht das W1P1
mai W1R1
mail W3N1R1X2O2
mal W5S1I5R1X2O2
mal bitte S1O1
mal war W1I1
man W3N3S1I1R1A2P9O4
man auf A1P1
man das S1P2
man den I1P1
man die A1P4
man nicht P1O1
mann W1S1R2P1O1
mann hat R1O1
marki N2
masse P3
masse hat P3
mater P2
matra W1R1
mehr W2N1S2I3R3X5A4P3O3
mehr bitte X2
mehrw O3
mein W10N7S2R5X8A2P1O7
mein geld W1R2X1
mein konto R1X1
mein mann W1R1O1
mein nachb N2
mein paket W4N2
mein sohn N1X1O1
meine W12N10S3I3R7X6A14P6O12
meine alten P2
meine beste W4N1S1X3
meine bewer O2
meine frau W1P1
meine handy X2A1
meine ist X1P1
meine mutte R1A1O1
meine nachr O2
meine schwe I1R1
meine schwi W1A1
meine tocht W1X1
meine turka N2
meint W1N2O1
meist A1P1O1
melde I1O2
menge S1X1P1
mensc W1S1O1
mfg W2
mich W4N2S2I1R1X5A2P3O7
mich nicht X1O1
mich verkl X2
mich wende W1N1O1
milch N1O1
mini W1P1
minut W2N1S1I1X1O1
mir W16N12S16I6R15X8A3P6O10
mir 0 S2
mir aus I1A1
mir bitte W3N1S2R1
mir das N2P1O1
mir den W1N1S1X1
mir der S1R1
mir die W2S5R3P1
mir doch W1R1
mir eine O2
mir geht W1O1
mir gesag W2
mir in W1P1
mir ist N3R1X1
mir keine S1I1O1
mir nicht N1R2
mir nur R2X1
mir zu R1X2
mit W11N5S6I3R5X4A4P8O18
mit 0 S1X1P2O1
mit ausge O2
mit dem W4N1X1A1P1O1
mit den W3A1O1
mit denen A1P1O1
mit der W1N1R1A1O2
mit deuts S1P1
mit einer W1P1
mit freun W1N1
mit ihrem I1R1O1
mit unter N1O1
mitar W1X1
mitbe N1X1O1
mitge N2R1
mitte W1I1A1
mittw W1A1O1
mocht W2S1I1R7X5P2O3
mocht den S1R2
mocht ich W2R2X3P2O1
mocht von X2
model R1X3P3
model mit X1P1
mogli N1R4A1P2
moin W2I1
monat W1X2O1
monta W3N2A2O2
morge W1N1S1X4A1
muss W2N4I2R6X1A2P4O1
muss die R1P2
muss ich W2N1R4P1
musse W1R1A1O2
musst S5I2R3A1P2O2
musst ich I1P2
mutte R1A1O1
nach W5N3S6I9R3X4A5P5O3
nach 0 S1A1
nach chemi I2
nach dem S1I3A2
nach der N1X1O1
nach funf W1I1
nach oster S2P1
nach vier X1P1
nach zwei I3P1
nachb W1N5S1A3O2
nachb abgeb A2
nachb hat W1N2O1
nachd S1A1
nachf W4N3R1X1O1
nachg W1N1S1I1A1O1
nachg der W1N1
nachg wenn S1O1
nachm S1A1
nachn S3A1
nachp S3
nachp zahle S2
nachr W3N1S2R1X1O3
nachr von O2
nachs N1I4R1X1O1
nachs woche I1O1
nacht S1I2R1X1P1O1
nachw N2I1R1
namen A3O1
namli N1X2A1
natur N1A1O1
ne W1S1
nehme W1R2X5P3O2
nehme ich X1P1
nehme sie R2X1O1
nein W1X1P1O1
net N1R1
nett W1O1
netto P1O1
netzt I3
neu N1I2X2O2
neue N1I1R1X1A2O2
neuen R1A1
neues W2I2R1
neuig W3
neuig zu W2
neun W1X1P1
nicht W28N37S17I20R23X23A24P6O15
nicht 0 A3
nicht aber S1A1
nicht als N1X1
nicht an I3A2
nicht angek W2N1
nicht angen N1O1
nicht auf W1N1
nicht bei W1R1
nicht bekom W1N3
nicht bitte N1X2
nicht da W3N3A2
nicht dass S1A1
nicht die N1I1
nicht einge S1R2O1
nicht entge N1A1
nicht erhal W5N3R1
nicht erst R1X1
nicht gibt N1P1
nicht ich W2I1R2
nicht in I1X1
nicht mal I1X1
nicht mehr W1I3R3X5A4O2
nicht meine N1S1A1
nicht nur I1R1
nicht rein N1A2
nicht und N2R1
nicht unser N2O1
nicht versa X2
nicht versc X3
nicht vor W1A1
nicht wie W1R1
nicht zu S1I1R1
nicht zusam I1P1
nie W2N4R1X1P1O2
nie angek W1R1
nie eine N1X1
niema W2N5I1X2A2
niema da W1A1
nimmt W1S1X1A2O1
nix W2N3S1R1O1
nix mehr W1N1
no W2
noch W20N5S1I5R13X8A9P5O9
noch beste W1P1
noch bis A2O1
noch da R2
noch die W1R1
noch eine O2
noch gar W2
noch keine R2
noch korri A2
noch nicht W3R2X3A1P1O1
noch storn X2
noch was W1A1
noch zu R2
nochm W3S4X2
norma W2S3I1P2
notfa W1A1
notie I1O1
novem A1P1O1
novem zwei P1O1
nr X1A1
nr 0 X1A1
numme W1I1P1O1
nun W3N1S1R2X1O1
nur W10N3S3I6R5X6A4P9O11
nur 0 S1R2
nur das S1R1X1
nur dass P1O1
nur den N1P1
nur die W1S1I1R1X1P1
nur ein W1O1
nur eine X2O1
nur einen I1R1O1
nur einma X1O1
nur eins W2
nur noch A1O1
o A2
ob W1N1P8O1
ob die P2
ob er P2O1
ob man P3
obwoh W1N3S1R1A1O1
obwoh ich W1N1S1O1
oder W5N2S1I2R5X2A1P8O1
oder kommt W1P1
oder muss W1R1
oder nur P3
ofen P2
offen I1R1X1A2O1
offne I1O2
oft P2
oft muss P2
ohm A1P1
ohne W2N2S1R2X1A2O1
ohne den N1A2
ohneh S1X1
ok O2
onlin I1X1O1
ordnu I1R1X1A1O2
ordnu wenn X1A1
origi I2R2
ort N1A2
oster W1N1S2P1
p W1O1
p s W1O1
paar S1I1
packc W2N1S2A1O1
packe W1N1A1
packl W2
packs N3A2
packs war N2
packu I2X1
paket W22N26S6I4R4X1A9O8
paket bitte A2
paket fur W1S1
paket haben N1O1
paket hat N3O2
paket in N1A1
paket ist W2N1S1O1
paket lag I1O1
paket liegt W2
paket mit W1N2
paket noch W1O2
paket schon X1A1
paket soll W1N1
paket vor N2R1A1
paket war N1I1
paket wiede W1S1R1
passa S1A1
passi W1P1
passt N1S1I1R2X1P6O1
passt das P3
passt nicht I1R1
paypa R2
pdf P2O1
per W1X2O1
per mail X1O1
perso N2P1O2
perso uberg N2
petro A1P1
pfann I1O1
pfleg N1I1X1O1
platt W1O1
plotz W1S1X1
plus S2
plz A4
poliz N2
porto S10R1
porto fur S1R1
porto zahle S2
posit X1O1
post W4N2S3R1O1
post hat N1S1
postb N1S3X1
postb hat N1S1
postl W1N1A1
posts A2
preis S2I1R1O2
prime W1S3
probi I2
probl W1I1
produ S1I1X1O2
prufe W1S1R1
punkt S1O1
quali I2
quer W1I1
quer durch W1I1
quitt S2O1
r N1O1
rabat I1O1
rand P2
rasen W1N1
raus W2N1X2
rausn X2
rechn W5S4O13
rechn mit O4
rechn steht O2
recht I2X1P1
rede W1S1
reden A1O1
regal W1I1O1
regen A1P2
reich S1I2X1A1O2
reich es A1O1
rein N1A3
reiss I2P1
rest W1S2I1R1X1
retou W1I1R12O1
rezep N2
richt W1S2I1X2A4P1
richt die I1P1
richt ist A2
riech I2
rosen A2
ruckg R5X1
ruckp R2
rucks W2R12P2
rucks ist R3
ruckv R2
runte X1A1
s W1I2O2
s die O2
sache X2
sage P2
sagen W5N2A1P1O1
sagen sie W2N2A1
sagt W3N2R2A1P1
sagt ich N1P1
samst W4A2
sass R1O1
schac S1I1P1
schad I1O2
schaf W2N1
schal W1S1
schau W2A1
schic W5N4I1R5X3A4O2
schic es W1X1
schic sie W2N1R1
schie W1I1
schla W1I2O1
schle I1O1
schli N1S1I2R1
schlu N1S1I2A1
schma R1O1
schne I1P1O1
scho W2X1
schon W13N4S2I3R5X3A6P2O2
schon am W1N1
schon raus W2X1
schon unter W1A1O1
schon versc W3A1
schon wegge W1R1
schon zum W1X1
schra I3X1A1P1
schre W1N2R1X1A1P1
schri W1R1X1O1
schuh I1R2
schul P2O1
schut N1O1
schwa R1P1
schwe S2I1R1P3O1
schwi W2I1A1
sechs W1N1S1
sehe S1R1X1
sehen I1R1
sehr W3N2S1R1X1P2O4
sehr geehr W1N2S1X1O3
sehr nett W1O1
sei W3N1R2P1
sein W5N5S5I3R3X1A3O5
sein bitte R1O1
sein meine S1R1
sein soll N2
seit W15N5S1R3X1A1P1O4
seit 0 W2R3X1
seit dem W2O1
seit drei W2N2
seit geste N1S1
seit monta W1N1
seitd W1R1
seite W1S1I1X3A1O2
selbe W1N1S2I1R1
selbs W1N2S4I2R2A1P1
selte I1P1
sende N1S1O1
sendu W14N9S2R1A3O1
sendu wurde W1N2
sendu zuges N2
separ W2
servi N1X1O1
servu W1N1
setze X1P1
shop S2A1O1
sich W8N4S1I4R2X2A3P3O6
sich das S1A1
sich die X1P1
sich erled W1O3
sich in I2O1
sich nicht W1I2
sich um N1R1O1
siche N1A2
sie W19N10S12I10R18X15A11P10O23
sie alle O2
sie an P1O1
sie auch P2O1
sie auf I1O2
sie bitte W2N1X1A1
sie da R2
sie das W2N1S2R1X1A2P1O2
sie den W1X4A1
sie die I1R2X3P1
sie eine N1X1P1O1
sie einen R1O1
sie es W2R1A2
sie haben W1R2O1
sie in N1S1R1
sie ist R1X1A1
sie meine X1A1
sie mir W6N3S6I1R5A1O2
sie nach X1P1O1
sie nicht N1X1O1
sie noch W1O1
sie schic I1X1
sie sich N1I2
sie sie W1I1R1O1
sie so W1A1
sie wohnt A2
sie wurde I1R1
sie zu I1O1
sieht W1N1R1P1
sieht man N1P1
sind W3N4S4I4R4X1A2P3O10
sind 0 N1O1
sind batte P2
sind da R1O1
sind ein N1O3
sind eine O2
sind es I1O1
sind jetzt S1R1
sind wir S1A1
sitzt R1A1
so W7N3S2I5R2X1A3O5
so als W1O1
so etwas N1O1
so nicht I3
sobal R1X1
sofa W2
sofor X1O1
sogar W2N1X1A1
sohle I1R1
sohn N1X1O1
sohn hat N1X1
soll W2N4S1I3R3A8P1O3
soll anruf A2
soll bitte W1A2
soll ich I1P1O1
solle N1X1
sollt W12N1S2I2R1X3A2
sollt das W1N1X1A1
sollt geste W3
sollt ich W2
somme P1O1
sonde I1A1
sonnt W2O1
sonst W1N2S1I1R1A4P1O3
sonst kommt A2
sorry O2
sowas N1I1
spare I1X1
spat S1I2X1
spate X4A1
spedi W1S2I1R1A1
spieg I2O1
spiel I1P1
sprun I2
spulm P2
stand W1N1S5X2O1
stand der W1N1
statt I6X1A1O2
statt 0 I2X1
statu W2N3X1A1
statu zuges N2
steck W1I2P2
stehe S3A1O1
steht W9N6S3I1R2X2A4P4O6
steht 0 P2O1
steht da N1X1
steht das W1A1
steht der W1N1
steht nur W1A1
steht seit W3
steht zuges N2
stell W2N1A2P1O3
stell ich P1O1
stern O5
stern gegeb O2
steue O2
stich I1R1
stimm W3N3S1A1P1O1
stimm aber W2
stimm nicht N2A1
stock N1R1
stoff R1X1P1
storn S1X25O2
storn sie X2
storn und X2O2
stras N2S1A5O1
strei X3
stric W1I1
stuck S2P4O2
stuhl W1O1
stund W1I1X1P1
suche W1O1
super I1X1O4
syste W1X1
tag W9N4S1I1R2X1P3O2
tag ich W1X1P1
tag laut W2
tag wir N1O1
tag zuhau W1N1
tage W3S1I1R1X1A1O2
tagen W5S2I1R2X2
tagen bei R2
tagen in W2
tausc R3P1
teil W1S2I1R1P1
teile I2R1
teill W2S1
telef W3A3O2
teppi W1R2P1O1
termi W2S1X2
terra N1A1
teuer S2
tisch W3X1A1O2
tocht W1X1
top S1A1
tor A2
tot W1I1
track W4N1R1
trans S1I1
trock I1P1
trotz N1S3I1R2X1
tun W3I1R2
tur N4S2X1A1P1O1
tur 0 S1A1
turka N2
tut W1X1A1
uber W2N1S2I1R3X1A2P1O2
uber 0 N1O1
uber den W2A1
uber die S1R2X1A1
uber einen R1P1
uberg W2N4O1
uberg zu N2
uberh W2R1P2
uberh nicht R1P1
uberh schon W2
uberm W1R1
ubern S1I1
uberr I1O1
ubers N1A1O1
uberw S1R1X1
uberw sie S1X1
ubrig S1I1O1
uhr W2N2A3P1O2
um W7N6S5I3R3X1A1P1O6
um 0 W2N3R2O1
um die N1A1O2
um ein S1R1O1
umgek I1P1
umgel A1O1
umgez A3
umgez bitte A2
umlei W1A3
umsch S2
umtau R4
unbed X1O1
und W26N18S17I16R15X14A9P16O23
und 0 W3X1A1P2O1
und auf R1O1
und beste S1X1
und bezah S1I1
und bitte S1O1
und brauc X2
und da W1N1
und dann W1A1P1
und das W2N1R2X1O1
und der N1S1
und die W1I5R5P1
und ein W2N1A1O1
und eine X1P1O2
und erwar N1X1
und es S3A1O1
und habe N1P1
und hat W1N1I1R1A1O2
und herre W1N2X1O1
und heute N1O1
und ich W5S1I1R1
und im W1X1O1
und ist I1R1P1O1
und jetzt W1X1
und kann W1N1R1O1
und mein W2S1
und mir W3O2
und nicht X1A1
und ob P2
und sie N1R1
und trotz S2X1
und von I1X1
und wie P3
und wurde S1O2
unger R1O1
uns W3N2R1A1P2O3
uns im N1P1
uns nach W1R1
unser W1N5S1R1X2A2P1O6
unser stras S1A2
unten N3I2
unter W5N8S3I2R3X2A4P3O4
unter der A1O1
unter die S1X1A1
unter ich N2
unter und W2I1O1
unver I1O3
unvol W2O1
unvol adres W2
ups W1S1
urlau W2A3
usb I1P2
ust O2
v P2
veran W1R2X1
verbl W3N1R1
verbl der W2
verfa I1R1
verfo W3N2R2
verfu P1O1
verge W1S1A1O2
verge mein W1O1
verka N1I1R1O4
verkl X2
verla N2S3R1O1
verla nicht R1O1
verli X2
verlo W3P1
verlo gegan W2P1
verme S1O1
vermi W1A1
vermu W1S1I1A1P1
verpa S1I2R2O4
versa W5S29I2X7P1
versa berec S2
versa doppe S3
versa fur S2
versa sind S1X1
versa wurde S2
versc W6N1S1I2R1X6A2P1O2
versc ich W2N1X1
versc und X1O1
versc wird X1A1
verse W2R2X4P1O2
verse zweim R1X1
versi W1S1P1O2
versp W1S2O1
verst W2S3X2P1O1
verst ich S2X1
versu W1I1X1
verta I1X1
vertr X1O2
verwe N1S1R2X1A1P1O1
verzo W2S2X1
verzo sich W2X1
viel W1S2I1P2
viele P1O2
viele dank O2
viell W1S1I1O1
vier W1S1I1X1A1P2
viert N1O1
volle S1R1
vom W1N4S4I1R1X3P2O4
von W9N7S6I4R2X8A2P5O10
von 0 S2X1P2O1
von den W1I1
von der R1X1O1
von drei W1X1O1
von einer S1X1
von heute X2
von ihnen W1O2
von meine X1A1O1
von mir N2S1I1A1O2
von nicht W1N2
von vorhi O2
von zwei W1R1
vor W6N6I1R2X3A2P2O1
vor 0 W2
vor dem W1P2
vor der N3X1
vor drei W1R1
vor zwei R1X1
vorab N1O1
vorbe W2N1S1X2
vorga X1O1
vorge W1R2X1
vorha W1R1X1
vorhe S1R1A1O1
vorhi O2
vorka S1X1
vorst S1O1
wann W15R2P4O1
wann ist P2O1
wann kommt W6R2
wann wird W2
war W10N18S9I12R6X3A1O4
war aber W1I1
war am N1R1
war angeb W2
war das S1R1
war der N1S1
war ein S1R1
war es N1S1I1
war ich W1N2I1
war leer N3I2
ware W7N2S5I1R4X3A4P3O3
ware es W1X1A2P2
ware ich A1P1
ware ist I1R1
ware nicht W2
waren W1N1S6I3R2A1P1O1
waren 0 S1I1
waren sie W1A1O1
warte W5N2O1
warte seit W2
warum W3S4I1R2O3
warum koste S2
warum wurde S1R1
was W8N3S3I5R3X3A1P4O5
was ist W1P1
was muss R2
was nun W2O1
was soll O2
was von N1X1
wasch I4X1P1
wasse I1P3
weder W1N1R1O2
weder eine W1O1
weg N2S2R1X2
wegen W3S1X1A1P1
wegen unvol W2
wegge W1N1R1
weihn W1O1
weil W1S4I1X2O1
weil ich S1X1O1
weiss W1N4I2X1P2O1
weiss von W1N1
weite N1A3O5
welch W2N1I1R1P9
welch gross P3
welch masse P3
wem N2R1P1
wen W1N1O1
wen kann W1O1
wende W1N2O2
wenig W1S2I1R1O1
wenig die W1O1
wenn W2S3I3R1X4A5P8O4
wenn das A1P1
wenn der I1A1
wenn die W1R1
wenn er P2
wenn ich S1I1A1P3O1
wenn ja X2
wenn sie S1I1X1A1O1
wer W2N3R3O1
wer ist N2
wer zahlt R2
werbu N1O1
werde W1N1I1X2A2P2O2
werde wenn A2
werks P2O1
werkt W1R1
wider S1R3
wider ich R2
wie W3N4S4I5R7X2A1P15O6
wie ein I1O1
wie geht R1X1
wie kann N1S1R1A1O1
wie lange W1R1O1
wie oft P2
wie sie S1I1
wie soll I1R1
wie viel P2
wiede W6S3I2R6X2A2P5O2
wiede bei R2
wiede in W1I1P1
wiede liefe P2
wiede weg S1X1
wieso S3X1
will W4S2I1R3X3O1
will ich S1I1R2
will nur W2
wir W4N7S1I2X4A3P2O10
wir haben N3X2
wir mocht P1O1
wir nicht N1A1
wir sind W1N2A1P1O5
wird W7S2I1R2X2A3O2
wird die I1O1
wird ich X1A1
wird mir S1R1
wird vorbe W1X1
wirkl W2I1O1
wisse W3N1P2O1
wisse ob P2
wo W10N3S1I1R4A1P2
wo bleib W3R2
wo der N1I1
wo ist W4N2R1
woand S1X2
woche W9N4S1I5R3X3A4P2O1
woche auf W2N3X1
woche bin I1A1
woche ist I1X2A1
wohl W1N2S3I1O2
wohne W1N3S1R1
wohne im N2
wohne in N1S1R1
wohnt A3
wohnt in A2
wohnu N1S1R1A2
wollt W1N1S3X1A1O5
wollt ich O2
wollt nur X1O2
worde W2N2I1O1
worde sein N1I1
wunde S1O1
wunsc N1O2
wurde W8N8S14I4R10X3A3P2O4
wurde 0 S2
wurde am S1X1
wurde bei N1R2
wurde das N1I1
wurde die N1I1
wurde elekt W2
wurde es S1O1
wurde ich S1R1
wurde mir W2S1I1X1
wurde nicht S3
wusst S1P1
xl I1R1
z W2N1
zahle W1S8R1O1
zahlt R2
zahlu R1X1O2
zehn W2S1I3
zehn minut W1I1
zehn tage W1I1
zeigt W2N3S1
zeit W1R1
zeitp N1X1
zerdr I3
zerdr und I2
zette W1N2O2
zoll W3S2P1
zu W6N5S10I5R11X5A4P2O3
zu 0 W2P1
zu bitte S1A1
zu einem R1X1
zu eng R2
zu haben N3
zu hoch S2
zu ihnen S1R1
zu lange X3
zu sehen I1R1
zu spat S1I2X1
zu tun W1I1
zu wenig S1R1
zuges W2N17S1R1X1
zuges aber N2
zuges bei N2
zuhau W2N1A1
zukom W1R1
zukom lasse W1R1
zum W3S1I2R2X3A1P1O2
zum 0 A1O1
zum zuruc R2
zur R1X1P1O4
zuruc W6N3S9I1R23X9A4P4O2
zuruc am W1R1
zuruc bitte R1X1
zuruc die S1R1X1
zuruc und R1P1
zusam S1I2P1
zuste W5N11A6O1
zuste mit N2
zwar S1A1P1
zwei W4N1S4I7R3X4P3O4
zwei artik S3
zwei tage S1X1O1
zwei tagen I1R1X1
zwei woche W1I2R1P1
zweim S3R2X1
zweim porto S2
zweit W1N1S2I2A1P1O1
zwisc W4N1S1R1A1P2
zwisc 0 W1A1
zwisc dem W2
"""
