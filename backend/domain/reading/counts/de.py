"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W37N32S78I26R40X21A73P33O31
0 0 W9N15S43I1R15X5A28P8O5
0 abgeb S1A3
0 abgeg N2
0 als N1S1
0 am N1S1X1
0 an P1O1
0 auf S3
0 bei R1O1
0 bin A2
0 bis A1O1
0 bitte W1S2I1
0 brauc W1P1
0 cm N2S2I1P2O1
0 da W1N1I2
0 dann I1A2
0 das N1S1O1
0 den S1R1
0 die N1S2X1A2
0 ersta R4
0 es S1R1
0 euro N2S28I2R6X3O6
0 extra S2
0 frach S2
0 frank S2
0 fur S5O1
0 grad I3P2
0 hatte W1N1S1
0 hoch I1P1
0 ich S2X1O1
0 im N1A1
0 in W1N1I1R3A2P1
0 ist W1R1A2
0 jahre W1N2P1
0 jahri W1O1
0 janne W1A1
0 juni R2
0 kg P3
0 kilo S1I2P1
0 koln A2
0 komme W3
0 konne W1A1
0 liefe S3A2
0 m R1P5O1
0 mai W2N1R1
0 mal S2
0 marz W1R1
0 mini P2
0 minut N1I1X1O1
0 nachp S2
0 nicht N1R1
0 novem W1A1
0 oder R1P1
0 sein A1O2
0 sonst A2O1
0 statt I2X1A2
0 stern O4
0 stran A2
0 stuck S1I1P1O2
0 stund W1I1
0 tage R2O1
0 tagen W2S1R4X1
0 uelze A2
0 uhr W3N7S1A6O2
0 und W7S2R1A1P1
0 v P2
0 versa S6X1
0 von W1S1
0 wann W2
0 war N1S1
0 wertm R2
0 wiede R1A1P1
0 wo R2
0 woche W5R1X1
0 wurde S1R1
0 zu W1A1
0 zuruc R3X2P1
12b A2
17b A2
17b nicht A2
2x N1I1
a W1N2S1I1
a bis W1N1
ab S5I3R6X2A3P3O3
ab 0 S4A1P1O2
ab ich R2
ab und I2
abbes R1X1
abbre X3
abend N2S3I1R3X2A2
aber W15N19S17I6R12X1A6P3O6
aber 0 S3
aber als S2
aber das N2S2R1P1O1
aber der W1I1
aber die W3S1R1O1
aber hier N3
aber ich N1S1A1
aber im N1R1
aber in W1A1
aber keine W1N1P1
aber nicht N4I1R3A1
aber nie N2R1
aber noch S1R1
aber schon S1R1
aber zweim S2
abgab S3
abgeb W1S4R3X1A9O1
abgeb wurde S1O1
abgeg N9R3O2
abgeh W2N9S1O1
abgeh ich N3
abgeh von N2
abgek W1S2
abgel W1N4S1I3R4O2
abgel wurde N1S1
abgen S1O1
abges N5I1R3X2
abges und N1X1
abgez S2R3
abhol W2N3S1R1A2
ablag N5
ablie N2
abo X2
abo fur X2
abrec S2R1
absch X1A2
absen W6N1A1O1
absen wegen W2
absta S1X1
abste N2A2O1
abzus W1X1
ach X2
acht W1I2
adapt X1P3
adres W3N2I1R2X2A10O2
adres brauc O2
adres stimm W2A1
akku W1I4P2
akzep S2
alle W1S4I1P1O2
alle abgab S3
alle ander W1I1
alle meine O2
allen N1I1
aller W1S1I1P2
alles N2S4I9R5X3A1P1O11
alles abges N1I1
alles gut S1O2
alles in S1R1
alles schon S1I1
alles stimm P1O1
alles super O3
als W2N18S14I3R4X3A4P5O8
als abgeh N2
als ausge N3
als gedac R2
als gelie N4
als gesch I1O3
als ich N4
als kunde S1X1
als norma S2
als pdf P3O1
als waren S2
also W4N3S1I2R4X5A2P3
also bitte W1N1X2
also die I1R1
also nicht W1X1
alt N1P2
alt und P2
alte I1R2X1A4P1O2
alte ansch X1A1
alte kredi R2
alten N1I1X1A2P3O2
alten wohnu N1A1
alter N1I1A1P2
am W22N18S9I8R17X6A12P4O2
am 0 W6N5S2R11X2A2
am abhol W1N1
am brief A3
am diens R1X1A1
am empfa N1A1
am ende S2R1
am freit W1N2I1
am liebs X1A1
am monta W2N1R1
am samst W3N1A1
am schal S2
am selbe W1S1R2
am sonnt W2
am stuck P2
am telef W2S1
am woche W1X1A1
amazo W2N8R2X1A1O2
amazo hat O2
an W9N20S7I13R8X8A27P4O14
an absen W2
an bitte W1A1
an das I1R2
an dem N3
an den W1N3R1A2P2O1
an der N4S5I2R1X1A3O4
an die I1R1X1A2O1
an einen A1O1
an empfa N3
an es N1R1
an linde A2
an mein W1X1
an meine A5
an packs X2
an sie N1R1A1
an welch W1R1
an wen W1N4O3
anbei I1R1
ander W7N6I7R2X9A12O4
ander bitte W2A2
ander gegeb N2
ander uberl W1X2
anfan I1X1P1
angab W1N1P1
angab in W1N1P1
angeb W6N9S3P1O3
angeb beim N2
angeb da W1N1
angeb im N2
angeb steht S1O1
angeg W1N1A2
angek W7N3S4I3R4X2P1O3
angek bei N2
angek und S2I1P1
angel W1X1A1
angen N7I1R3O2
angen ich N4
anger W3S1A1O1
anges I1X1P1O3
anges und P1O1
anget X1A1
angew W1N1
angez W1N1
anhal X2
anhan R2
ankom W3
anlag A1P1
anlei I3P7
anmel R2X1
annah R4
annah verwe R2
anneh R2X1A1
annul X2
anpas S1A2
anpro R3O1
anruf A5O1
anruf 0 A2
ans A1O1
ansch W2I1R1X1A5P1
ansch in A1P1
ansch schic A2
ansta W1S1R2
antwo R1X1O5
anzah X2
anzei W2N3S2I1P1
app W3N6I2
arbei N2A4O2
arger S1I1
arm I1O1
armle I1P1
art O2
art 0 O2
artik N1S9I2R2X2P1O1
artik in S2
auch W3N15S6I13R7X4A5P22O8
auch an A2
auch auf N1P2
auch bei W1P2
auch einze P2
auch fur P4
auch in I1R1A1P2
auch keins N2
auch mit N1I1P1
auch nach S1I4X1P2
auch nicht W1N5S1I1X1
auch noch I2
auch ohne R2
auch schon R1O1
auch wenn N1I1P1
auf W18N16S13I13R19X12A17P18O26
auf 0 S1I1P1O1
auf das N1R1X1A1O1
auf dem W5N7S3I7R1X1A4P2O4
auf den W1I3X1A1P3
auf der W1S5I3R2A1P1O5
auf die W2N1S2R3X1A1O2
auf einen R1P1
auf einer W1S1
auf ihrer W1S2
auf kaufe X2
auf keine X1A1
auf kur N1I1
auf lager W1P1
auf mein R4
auf meine W1N2R5X3
auf rechn O2
auf werks P2
aufba I4X1
aufge N5S1I4R1A2
aufge und N2I2
aufkl S2R2
aufpr S2R1
aufs S1R1P1
aufsc S2
aufsc hatte S2
aufst O2
auftr S1X13O1
auftr bitte X4
auftr noch X2
aufzu X1A1P1
augen W1I1
aus W10N2S6I8R9X10A6P12O8
aus als R1A1
aus dass W1S1
aus dem W1N1S1I1X1A1P1O4
aus der S1I2X2P2
aus die A1P1
aus ich X1P1
aus ihrer W2R1
aus konne W1X1
aus kulan S1R1
aus leipz W1O1
aus verse R3X2O2
aus welch P3
ausdr W1N1S1
ausei W1I1
ausfu X4P1
ausge W2N10S4I5R4X4P2O4
ausge gemel N2
ausge hab W1X1
ausge hat N1X1O1
ausge mehrw O2
ausge und N1R1
ausku W2X1P1
ausku uber W2
ausli X2O1
ausm W1N1X1
auspa I4A1
auspr R2
ausse I2P1O3
ausst R1O4
auswe N2A1
auto R1A1P2O1
autom R1A1O1
avisi W2A1
baby W1A1O1
bank R1A1
bar S1I1
batte I2P4
batte neu I1P1
bauma X3A1
baust A2
bearb W2S3X1A1
bearb von S2
beche P2
bedie N1P1
beend X3
begei I1O1
behal W1S3I1R1X1A2O1
behal ich W1S1X1
behal und R1A1
behau W1N5
behau ich W1N1
bei W20N23S15I10R19X11A9P19O17
bei 0 S3I4X2P3O1
bei allen N1I1
bei amazo N1R1X1
bei dem I1R1P1O1
bei den N1O1
bei der W3N3S4I3R4A1P1
bei einem S3
bei euch W2I1R2X2P1O1
bei hausn N1A1
bei herme W3
bei ihnen W4N2S4I1R8X4P1O7
bei meine W1X1A1P1O1
bei mir W5N7R1A1P4O3
bei tag W1R1
bei uns W1N5A1P2
beide W2N1S3I1R3X1A2O1
beide nicht W1A1
beide paket N1R1
beide sind R2
beim W2N12S9I15R4X1A9P3O10
beim aufba I2
beim auspa I3
beim beste S1R1
beim erste I4
beim hausm A3
beim kauf S1P1
beim kiosk N1R1
beim letzt I1R1
beim nachb N5A3
beim paket W1S1
beim versa S2
beim wende O2
beim zuste N1O1
bekam I1R1
bekan R1X1
bekan konto R1X1
bekom W4N9S3I6R5X3A1P3O5
bekom hab I2
bekom ich S2R2P2O2
bekom meine W1X1A1
bekom sie R1P1
beleg N1S3R4O1
benot X2O3
benut I3R3X1P1O1
benut ich I1X1
benut wurde R2
berec S8
berec das S3
berei S1O2
beric A2
besch W2S1I4R1P1O2
besch ist I1R1
besit N1I1
besor W1S1R1
besse I1O1
besta R3X4A1O1
beste W18N5S12I9R10X47A4P9O6
beste 0 W1N1S1X2A1O1
beste beide S1R2
beste bitte X7
beste dann X2
beste hab W1P1O1
beste habe W1N1S1P1
beste hatte W1I1
beste immer W1X1
beste konne S1X1
beste losch X2
beste nicht S1R1X1O1
beste s I2
beste sollt W2
beste storn X2
beste und W4I1R1
beste von S1X3P1
beste war S1I2
betra N1S3R5X2
betra auf R3
bett W1N1I2X2
bevor S2X2A2P3
bevor ich S1X1P3
beweg W1R1
bewer I1O7
bezah W4S16I4R3X3O3
bezah das S1I1
bezah habe S1R1
bezah hatte S2
bezah ist W1X1
bezah und W2S1R1
biete I1O2
bild I3R1P2
bilde I3P1O1
billi S1R1O3
bin W5N5S4I1R1X2A17P2O5
bin 0 W1O1
bin bei W1X1
bin ich N1S2I1A8O1
bin im A2
bin umgez A2
birne I2
bis W16N3S3I1R1X4A11P4O4
bis 0 I1X1A4O1
bis dahin W2A1
bis freit W2P1
bis heute W2N1R1
bis in S2O1
bis samst W2
bis sonnt W1O1
bis wie S1P1
bis z W1N1
bis zum W1A3
bis zur P1O1
bishe W2S2X1
bishe ist S2
bitte W27N19S32I3R18X63A47O23
bitte 0 S1A1
bitte an N1A10
bitte auf X2A1O3
bitte beim A3
bitte beste X2
bitte cance X2
bitte danke X2A1
bitte den N1R1
bitte die W2S5X2
bitte diese X1A1
bitte erst A3
bitte ersta S2
bitte gar X2
bitte geben W1S1
bitte geld N1R1
bitte ich W2
bitte in A2
bitte keine X1O1
bitte klare N2S1
bitte korri S2
bitte losch X3O2
bitte meine X1A1O2
bitte nachf W3
bitte nehme X1O1
bitte nicht X6A5
bitte noch S1X1A1
bitte nur S1X1A2
bitte prufe W1S1R1
bitte rausn X2
bitte sagen W3N1
bitte schic N1A1
bitte storn X7
bitte uberw S2R2
bitte um W6N1S4I2R2O2
bitte unbed X1O1
bitte veran W1R1
bitte wiede S2
bitte zuruc S3X5A1
blau I2R1
blaue N1I1X1P1
bleib W8N1S1I1R4X2A1P2
bleib das W1R1
bleib mein W2R1
bleib meine W2R1
blick N1P1
blink I2P1
blink nur I2
blitz S1R1
block N1R1
bloss N1S1I2A1P1
blume W1N1O2
bluse S1I1
bohrm I1R1
borku S2
bote W3N5S1I2A5O2
bote hat N1I1
bote nicht A3
bote war W1O2
boten N3S1I1
boxen S1P1
brand A1O1
brauc W8N1S1I3R4X11A1P5O7
brauc den W2X3
brauc die W2X1
brauc es W1R1P1
brauc fur O2
brauc ich W2I1R1X4P3
brauc keine I1O1
brauc recht X2
brauc sie N1X1O2
braun N1I3R1
breit N1P1
brief W1N8S4I1A4
brief steht A2
brief war N2
bring X1A1P1O2
brotc S1P1
bruch W1P1
brude S1X2
buch W1I1
buche N1S1O1
buchh O3
buro A2
c I1A3P1
c o A3
cance X4
carpo A2
cent R2
chat N1O1
chef W1X1O1
chemi I4
chemi auch I2
chemi dass I2
chine P2
cm N2S2I1P2O1
code W1N1S1R2O1
da W28N28S12I9R15X10A13P4O9
da 0 S1X1
da auch N1O1
da bin A4
da danke S1X1O1
da das W1N1S1
da die W1R1X1
da ein W1R1P1O1
da eins R2
da gewes W2O1
da hab W1I1
da hat W2N1O1
da ist N2S1I1R1A1
da lag N2
da liegt N1R1
da los W1R1
da nicht W1N1X1
da noch W1S1A1
da passt N2I1
da sein W3
da sie I1X2
da sind W1N1
da steht N3O1
da und N2O1
da wann W2
da war W1N3
dabei W1N3S1I2R1A1P3O1
dabei hat N1R1
dafur W2S3R2O1
dahei W1N2A2
daher R1X1O1
dahin W2A2
damal R2A1
dame W1N1O1
damen W3N2X2O1
damen und W3N2X2O1
damit W1N2S5I1R3X4P3O1
damit ich W1S1
danac N1R1X1A4
daneb N1I1
dank X1O4
danke S1I1R1X7A3P1O12
danke alles O2
danke fur X1O5
dann W4S3I3R1X13A7P4O4
dann bitte X2A1
dann eine X2
dann neu X2
daran W1S1
darau W1N1S1R1P2
darf W2S1R3X1A1P2O2
darf ich W2S1R2O2
darin I1O1
darub S1O1
darum W1X1
das W55N48S46I39R33X31A33P44O24
das alles X1P1
das als N1O1
das ander W1N2A1
das auch N1R1A2
das auf A2P3
das aus S1R1P1
das bei W1R1
das bett I2
das bild I1R1P1
das bitte S1R1A1O1
das dauer X2
das ding W3P2
das eine S1R1
das endli W2
das ergan A1O1
das etike R1A1
das fach N2
das foto N3
das fur N1X1P1
das geht N1S1I1A1
das geld W1R5
das gerat P2
das gesch W1N1X1A1
das glas S1I1
das gross N1P1
das habe I1R1O1
das horge I1P1
das hunde N1X1
das ich W1N1S2X1P2
das in R1P1
das ist W4N3S3I3X2
das jetzt W3N1I1R1X1
das kabel P4
das kann S1R1
das kleid R3
das lammf P2
das leide I1A1
das mal S1O1
das mit N2I1R1O1
das model X1P2
das nenne I2
das nicht W1N1S3I1X1P1O1
das noch W4N1X2A5
das packc N3S1A1O1
das paket W13N12S3I3R4X1A12O6
das pfleg I1X1
das porto S5R1
das richt W1S1R1X1P1
das sei N2
das sein N1S1
das so W1I1P1
das sofa W1X1
das soll I2
das spiel R1P1
das stand X2
das teil W1S1P1
das teles W1O1
das tor A2
das turni X2
das verst S2
das war W1N1S1R1X1
das wicht W1I1
das wohl N2
das zelt X1P1
das zu W2
das zuste N2
dass W4N1S6I8R3X5A2P5O3
dass das I2
dass der N1S2A1
dass die W1S1I1R1X1O1
dass ein I1P1
dass es S1A1P2
dass ich I1X1P1O1
dass keine W1R1
dass sie S2I1O1
dasse I1R1O1
daste W1R1
daten W2N1A1P1O4
daten gemas O2
datum W3O1
dauer W3X5A1
dauer das W2
dauer mir X4
dauer zu X1A1
davon W2S5X2O1
davon aus W1S1
davon stand S3
dazu W3S3P2O1
dazuk S1X1P1
de W1R1
decke I2R2P3
decke in I1R1
defek S1I3R1
dem W19N17S7I13R4X4A13P11O14
dem 0 W4R1A2
dem bild I1P1
dem boten N1I1
dem erste I1P1O1
dem etike I1A2
dem fahre A2
dem foto N1R1
dem karto I1P1
dem kauf X1P3
dem paket N1S2A2P1O1
dem postb W1S1
dem schli W1I1
dem sofa W1R1
dem tag N3
dem weg W2
dem zette N1O1
dem zuste N2
dem zweit W2
demna N1S1R1
demse S1R1
den W16N20S15I10R25X23A18P18O9
den 0 W3S1I1A1
den alten I1O1
den artik R2X1
den aufpr S2
den aufsc S2
den auftr X5
den bauma X2
den betra N1S2R1
den bilde I1P1
den empfa N1R1
den ganze W1N3A2
den grill X1P1
den ich R1A1O1
den karto A1O1
den kauf R1X3
den kaufp R2
den kaufv R1X1
den kinde W2O1
den rest S2X1
den ruckv I1R2
den schul P1O1
den termi X2
den verbl W4N1
den verka N1I1
den versa S2
den zuste N3
denen N1A2P1O3
denke R1O2
denke sie O2
denn W9N5S2I1P1
denn das N1P1
denn nun W3S1
denno I1A1
der W44N59S42I49R33X24A40P37O36
der 0 W2N1S1R1A1
der abrec S2R1
der absen W2N1
der adapt X1P1
der adres A2O2
der akku W1I2P2
der alten N1A1P1
der anzei S2P1
der artik S2P1O1
der beche P2
der besch I1P1
der beste S1R1X3A2
der betra R2
der bote W3N5S1I2A4O2
der code N1S1
der decke I1P1
der die N1X1
der fahre N4R1A6O3
der falsc N2I1X1
der filia N1R3A2
der glase I1X1
der gutsc S1R2O1
der hand W1N1I2
der hat N2A2
der herr S1O2
der hund N1A1P1
der ist N2A1
der karto N2I2R1P1
der kiosk N2
der kling A2
der kurie W1S1O1
der letzt N1A1O1
der liefe W1S1I1X1O1
der linke I2
der nachb N1O1
der neuen I1A1
der packs N2
der paket W1A1O2
der post W2S2R1O1
der postb N2S1X1A1
der preis I1R1
der pulli W1I1R1
der rabat O2
der rechn S2O4
der reiss I3P1
der rest W1I1R1
der retou R3
der rucks R2P1
der sache N2
der schac I1P1
der schra W1S1I1A1
der schul A2
der schwe S1O1
der sendu W2N1A1
der spedi W1I1
der spieg I2O1
der statu W3N1A1
der storn X3
der stras A1O1
der teppi W1X1
der tisch I2
der trepp O2
der tur N5S3R1X1A1O3
der unter A1P3
der verfo W1R1
der versa W3S6I1
der wasch I2
der wasse I3
der weins N2P1
der woche A2
der zuste W1N5S1A2O1
der zweit S1O1
derse W1A1
des W3S2R1X2A1O2
des kegel X2
desha N1I1
deuts W1N1S1R1A1P4O2
deuts ist W1O1
dhl W8N5S4R2A3P1
dhl nicht W3
dicht N1S1P1
die W63N37S49I42R55X46A38P49O31
die 0 W2S10R2X1
die adres W2X1
die alte R1X1A3O1
die ander X4
die anlei P3
die anzah X2
die anzei N1I1
die app W1N1I1
die arbei A2
die bank R1A1
die beste W1N1S1R1X8P1O1
die bitte W1X1
die bluse S1I1
die buchh O3
die dame W1N1O1
die daten W2
die decke R1P1
die diffe S4O1
die ersta S1R2
die erste X1O1
die falsc R1X2
die farbe I1P1
die fernb I1P1
die figur S1P1
die firma A1O3
die funkt W2
die ganze W1N2I2R1X1
die grune I1A1
die gutsc R2O1
die haben W1N3
die halft S1I1
die hinse S2
die hochz R2
die hose R4
die ich W2S1P1
die im A1O1
die ist I2R1
die jacke I1R1
die kalen W1X1
die kamer I3
die kerze W1I1
die kiste A1P1
die kling W1P1
die kopfh N2
die lampe W1S1I2R2X1P1
die leute N2
die liefe W1N2S2X4A4O1
die matra W1I1R1
die mir W2
die mogli R1A1
die muhe X1O1
die nachr R1O1
die neue A3P1O1
die nicht P1O1
die numme W3
die order X2
die pfann W1I1P2
die platt W1X1
die post W2N1S2
die postf N1A1
die posts A2
die rechn W1S1O2
die retou S1R3O1
die richt W1S1
die rote X1P1
die ruckg R4
die rucks R6
die schra W1I1P1
die schuh R4
die schwe S3P1
die seite W1S1X1
die sendu W11N8S1A2
die sie W2X1
die sollt W1I1
die spedi W1S1A2
die steue O2
die stuhl W2P1O1
die teeka I2
die tiefg A2
die track W2
die uberh W2
die uhr X1P2
die unter N2R1P1
die veran R1X1
die verfo W1N1
die verpa S1R1
die versa S4X2
die von S1A1
die vorha R2X2
die ware W1N1S6R4X1O2
die wasch W1X1A2
die wiede S1R1
die wohnu S2A1
die zuste A2
die zwei S1X1
die zweit W1S1X1
diens W3N1S1I1R1X1A2
dies X1O1
diese W6N3S9I3R2X6A1P2O3
diese beste X3
diese zusch S2
diesm I1A4
diffe S6O1
ding W3R1P2
direk N1I2A3
displ I2
doch W2N1S9I3R5X5A2O1
doch nicht R2X3A1
doch zu R2
donne W1N1X2A2
doppe S3R2X5
doppe berec S2
doppe beste R2X3
dort W3N13A1
dort lag N2
dort und N2
dpd W2N2R1A2O1
dpd fahre W1O1
dr N2A1
dran W1S1I2R3P1O1
drauf S7I4A1P1O4
drauf die I1O1
drauf gekom S1O1
drauf waren S2
draus P2
drei W7N2S4I4R2X5A1P1O3
drei artik S2
drei karto W2
drei paket W1S1
drei tagen W2
drei woche W1N2I1R1X2
dreim W1I2X1O1
drin W1N2S1I10R1X1A5O2
drin ist I1O1
drin statt I2
drin und N1X1
drin war I2
dritt W5N1I1A1
dritt mal W3
drohn W1P1
druck I2R4X2
drunt I1X1
dsgvo O3
durch W1N3S1I4R1X1A1P5O2
e I1O1
eben X2O3
ebenf N1S1R1
echt N3S2I1
echte I1P1O1
ecke I1X1A1
egal S1I1X1
eher W1I2P4
ehrli R1O1
eigen W2N2S1I2R1X1P1O2
ein W11N15S12I18R16X6A6P10O21
ein alter I1P1
ein brief S1I1
ein einzi W1I1
ein foto N1O1
ein gesch W1R1A2O1
ein gewis N2
ein herr N1R1
ein karto W1S1
ein loch P2
ein neues W1I2R1
ein paar S1I1
ein paket N4S2O3
ein retou R2
ein zette W1O1
eine W13N16S4I17R9X12A8P8O18
eine 0 I1R1
eine ander I1X1A2
eine deuts P2
eine falsc I2
eine halbe W1R1A2
eine karte W1O1
eine mail N2
eine nachf N2X1
eine neue W1N1I2X2O1
eine numme W1N1
eine packs S1A1
eine rechn S1O5
eine sendu W2
eine uberr A1O1
eine versa W2
eine woche X1A1
einem W1N3S7I2R3X3A1P3O2
einem karto S4
einen W7N3S6I9R10X4A3P7O10
einen ander O2
einen rasie R2
einen sprun I3
einen sucha W2
einen tag N1A1
einer W5N1S2I5R2X1A1P3O1
einer stund I2
einer woche W2R1
eines N1S1R1X1
einfa N4S1R1X2A4O3
einfu S4
einfu an S2
einga W1A4
einge W4N3S3I3R9X2A1P2O4
einge ich W1N1S1R1
einge und S2I1
einge wann W1R1
einge werde W1P1
einka I1X1O1
einli W1R2
einlo R1O1
einma W3S2I1R7X1A2O3
einma auspr R2
einma kurz R2
einpa S1X1O1
einpa und S1O1
eins W3N3S1I2R3X2
eins der N1I1
eins von W2I1
einsc W1S1I1
eintr W4S1A1
eintr heute W2
einwa R1O1
einze S1P4
einzi W1I1
elekt W3A1O1
elekt angek W2
elf W1N1S1
empfa N11R2A5
empfa hat N2
empfa quitt N1R1
empfa soll A2
ende S2R1A1O2
endli W3R1O1
eng W1R4
enkel W2I1R1A1P2
entge N3S1I1A1O1
entha P2
entri S2
entsc W1S1O2
entwe W1S1I1
er W5N5S2R5X2A5P6O6
er die N1A1
er es A1O1
er hatte N1O1
er ist R1O2
er nicht R1P1
er soll A1P1
er wiede W2R1
erfol N5R1A1
erfol leide N2
erfol zuges N2
ergan W1A3O1
erhal W8N4S1I2R3O1
erhal bitte W1N3
erkan I1R1
erkla W1S1R2X1O1
erlas S2
erleb I2
erled W1N1R1X1O4
erled der R1O1
errei A1O3
ersat W2N4S2I1A1P2
ersat schic N2
ersch W2R1
erset N1S1
erst W1S1I4R1X7A6P2
erst am X1A1
erst lossc X2
erst nach A3
ersta N1S10I1R12O1
ersta bezah R2
ersta haben S2
ersta noch R2
ersta sie N1S1
erste W2N3I6R1X1P1O3
erste mal N1I1
ertei N1A1
erwar N1S2I3X1
erwar dass S1I1
erwar eine N1X1
erwar ich S1I1
erwis X4
es W25N25S24I14R19X20A25P19O18
es 0 W1S2I1O1
es aber N1S1I1R1
es alle S2
es am S1X1A1
es auch N1I1R1A1
es auf I2
es bei S1A1P1O1
es beim N1P1
es bis W1A1P1
es da W1S1R1O1
es dann A1P1
es denn W2
es die W2N1P1
es diens W1S1
es ein N1I1
es einfa R1A1
es fehle S1I1
es fur I1R1
es geht R1A1P1O1
es halt R1X1
es hande R1O1
es heute W1N1
es im X1A1
es in N2X1A2
es ist W1S1R2X1A2O1
es kam W1N1S2
es kommt R1O1
es mir X2A1
es muss A2O1
es nach S3
es nicht W1N2S1R1X3O1
es noch W1R1X1
es nochm W3
es nur X1P1O1
es schon W1I1X2A2
es sei W1R1
es sein N1I2
es selbs N1A1
es soll A1O1
es um N2O1
es versc N1A1
es weg N2
es wiede R2
es wurde N2
es zuruc R3A1P1
etage W1A1
etike W1I3R3A3
etwas W3N6I1R1X1P2O2
euch W2N1S1I1R2X2P1O2
euch gekau X1P1
eure W1N1O1
eurem S1P1
eurer X1O2
euro W1N2S31I3R6X3O6
euro einfu S2
euro fur S4
euro ich S2
euro nachn S2
euro sollt S2
euro und S2R1
euro unter I2
euro versa S2
euro wenig X1O1
expre W2S7
expre bezah W1S2
extra W1N1S4I1A1P2O1
extra bezah S1I1
extre I1O1
fach N3
fahre W2N6R1X1A13P1O5
fahre das N3
fahre hat O3
fahre soll A5
fahre war W1O1
fahrt W4S1P2
fall I1R1X1A1
falls W2R3X3A3P2O1
falls die W1X1
falls sie W1R1X1
fallt I1R1X3P1O1
falsc W1N4S1I11R1X10A7O4
falsc adres N2X1A1
falsc artik I1X1
falsc farbe I3X2
falsc gesch I1A1
falsc gross R1X1
falsc model X2
fam N1A1
famil A2
farbe I4R1X2P2
farbe gelie I2
fast S1I1
febru W1R1X1
fehla N1O1
fehle W1S3I4R3X2O3
fehle aber S1R1
fehle wie I2O1
fehlt W1N1S2I6R2A6P1O1
fehlt der I1R1P1
fehlt die I1A1O1
fehlt noch W1A1
feier R1A1
fenst W2I1A1
fernb I1P1
ferns R1P1
ferti W1I1P1
fest W2S1X1P1
festg N1I1
festl S2
fests N1I1
fiel I2
figur S1P1
filia W2N2R3A3
filia nicht R2
filte I1P3
finan O3
find S1P1
finde S2I1X1A4P3O2
finde ich S1P2O1
finde mich A3
firma A2O4
firme A2
firme fehlt A2
flack I2
flack und I2
flasc I3
flott W1I1R1O1
flott ersta R1O1
flur N2R2O1
folge W1N1
folie R2P1
forde S1O2
formu N1R1
foto N7S1I1R1O1
foto vom N1S1
foto zeigt N2
fotog S1I1O1
fotos I1O1
frach S4
frach aber S2
frage W1N1S1R1X1P5O1
frank S6R1
frau W2N4R2A1P1O2
frau hat W1N1
frech S2
frei W1S3P1O1
frei haus S1O1
freig W1S1O1
freit W7N2I1X1A4P2
fremd I1X1
freun W2N2S1I1X2A1
freun gruss W1N1S1
freun hat X2
frist S1R3
fruh X1A1O2
funf W2S2I2R1X2O3
funf stern O2
funf woche I1X1
funks W2
funkt W3I1
funkt nicht W1I1
fur W13N5S28I8R13X12A12P15O25
fur 0 S4I1X1O2
fur borku S2
fur das N1I1X1P2O1
fur den W1N1S3R2X2A1P2O2
fur die W2S2I1R7X2A8O9
fur drei W1S1
fur ein S1I1O1
fur eine N1I1P1O2
fur einen S4O2
fur expre S2
fur fast S1I1
fur ihre X1O1
fur links P2
fur meine W3I1R1A1P1O1
fur mich W2N1R2X1
fur uns W1A1
fur zuste S2
furs S3R1O4
furs lager O2
ganz N2S1I1X1
ganz ander N1I1
ganze W3N7I3R1X2A2P1
ganze stras N2
ganze tag W1N2A2
gar W7N4S1I3R1X4O3
gar keine W1N1S1
gar nicht W4N3I3R1X4O3
garag N3A1
garan W1I1P3
garte W2N4I1A2O4
geand A2O2
geben W2N1S1R1A5O2
geben sie W1A1O1
gebet N1X1O1
gebra S2I5R2X1O2
gebra schuh S1I1
gebuc S2
gebuh S3
gebur W2I1X2
gedac R2X1
gedru N1R1X4
gedul W1X1
geehr W3N3S1I2X2O3
geehr damen W3N2X2O1
geehr team N1S1
geehr verka I1O1
gefah W1O1
gefal S1R6P1O2
gefal mir S1R3
gefra N1O1
gefre P1O2
gefun W1R1X1O3
gegan W3S1P1
gegeb N3I1X1O2
gegen I1R7A2P1O3
gegen die R1P1O1
gegen eine R2
gehab W2
gehac X2
gehau I1P1
gehe W1N1S1
gehe davon W1S1
gehen N2I1R2X1
gehor W2N1S2R1P1O1
geht W5N2S4I6R12X5A11P5O7
geht bei P1O1
geht da S1A1
geht das W1S1R5X2A5O1
geht die I1R1P2
geht es X1O1
geht man O2
geht nicht I4O2
geht um R1A1
gehts S1O1
gekau W4S1I2R4X7P1O4
gekau am W2
gekau hab W1P1
gekau und S1R1X2
gekla N3I1A1O1
gekli W2N5S1R1
gekli und N1R1
gekom W2S6A1O1
gekom ist W1S5
gekri W2N2X1
gekun R2
gelan N4R1O1
gelas N3S1I1
gelau I1O1
geld W8N3I1R15X2
geld aber W1R1
geld ist W1R1
geld noch W1R1
geld zuruc W3N3R5X1
geleg N1A1
gelie W3N10S1I3R1A1P1
gelie aber N2
gelie marki N2
gelos O2
gelte N1R1
gemac I3A1O1
gemas N1R1O2
gemas dsgvo O2
gemei S1P2
gemel N4O1
genau W1S2I3R2P1
genau diese S1P1
genau so W1R1
geneh N1R1
genom X1A1O1
genug S1I1A1P1
geoff N2I2O2
geord W1I1X1
gepac W1X1O1
gerad W2N1S3R1X4A1P1
gerad dass X2
gerat I2X1P3
gerat auf P2
gern W2N1S4I2R7A2P2O4
gern ein I2
gern eine W1O1
gern wiede S1R1
gern zuruc S2R1
gerne P1O2
gerut S1O1
gesag W2S1I2R1O1
gesch W6N3I8R3X2A4P2O6
gesch haben W1I1
gesch und N1R1
gesch verpa O2
geseh W2N4S1R1X2O1
geseh dass X2
geseh wie N2
gesic N2
gesic bekom N2
gespe A2O2
gespr I5A1O2
geste W8N9S4R2X2A1O2
geste als N2
geste da W2
geste hiess W2
geste um W1N1X1
gesto N2X2O1
gesto werde X2
gestr S1X1P1
getau I2
getra S1I1O1
getra wird S1I1
gewah I1X1
gewes W2O1
gewis N2
gewor A2O1
gezah S2
gezei N1X1
gezei und N1X1
gibt W1N3S2R1P7O2
gibt es W1N1S2R1P6O2
gibts W2A3P2
gibts die A1P2
gilt N5S1R1O2
gilt die N1S1
ging W2N1S1R4P1O1
ging die W1R1
ging nicht N1R1O1
ginge W1S1R1A2
glas S1I5
glas gespr I2
glase I2X1
glase hat I1X1
glaub W1N2I1
gleic W1S2I4R2X3A5P1O2
gleic an X1A1
gls W5N2
gluck S1X1
gmbh A1O2
googl P1O1
gott W1I1X1P1
gps N2
grad W1I3X2A1P3
grati S4
grau I1R1X2
graue N1P1
graz R1P1
grill X1P1
gross W2N1S1I3R4X2A1P8
gross 0 W1I1P1
gross tausc R2
gruez W1N1S1I1X1A1P1
grun N1I2P1
grund I1X1
grune N1I1A1
gruss W2N1S1I1R1P1
gruss gott W1P1
gummi P2
gunst S2X1O1
gut W1N2S1I1X1A1P1O3
gute P1O2
guten W6N3S1I2R1X2A1P3O3
guten abend N1I1X1A1
guten morge W2
guten tag W4N2S1I1R1X1P3O3
gutge S2R2O1
gutsc S8I1R8O6
gutsc fur R1O1
gutsc grati S2
haare I1R1
hab W14N12S4I7R13X12A2P2O7
hab 0 P1O1
hab alles I2
hab am W3
hab die R3X4
hab ich W3N3S2I4R6A1P1
hab meine N1O1
hab mich R1X4
hab nicht W1N1
habe W13N21S17I16R16X14A5P6O11
habe aber N1P1
habe alles N1R1
habe ander I1R1
habe bei N1S1O1
habe das R1X2
habe die N3S2X1A1
habe es N1I1X1
habe fur S2
habe heute W3
habe ich W6N10S4I7R7X3A2P2O3
habe in A1P1
habe kein N1R1
habe keine W1N1
habe meine O2
habe mich S1I1O1
habe sie I1R1
habe verse R1X2
habe zwei S1O1
haben W12N20S9I3R7X8P3O10
haben das N1X1
haben die N1S1I1R2
haben einen N1S1
haben heute X2
haben ich W1N2
haben keine N2
haben mir S1R1
haben sie W5N1S4I1R1P2O7
haben wir W1N4O2
habs X1O1
habt S3I1R3P2O1
habt ihr S1I1R1P2
habt mir S1R1
habt wohl S1O1
hafte N1R1
haken N2X1P1
halb W1S1A1
halbe W2I2R1A2
halbe stund W1A2
halft S1I1
hallo W3N2S2I1R2X1A2P2O2
hallo das R1A1
hallo ich W2N1S1P1O1
halt W1I1R2X2A2P6O1
halt der P3
halt die P2
halt nicht R1X1
halte W1I2X4
halte sie X3
hand W2N1S1I3P1
hande W1R1O1
hande sich R1O1
handl S2R1O3
hands I1O1
handw W1X1
handy I1R1X3A5
handy fur A2
hange N1I3O1
hange ich N1I1
hangt W5S2R2A1
hangt beim W1A1
hart R1P1
hat W10N36S3I18R7X14A9P7O24
hat 0 N1I1
hat aber W1N1
hat am W2N1
hat auf X2
hat bei N2X1
hat beim I1O4
hat das W1I1X2A1
hat den R1X1O1
hat der N2P2O2
hat die N2R1P2
hat einen I3P1
hat empfa N1A1
hat es W2N3S1I1P1O1
hat ihr R1O1
hat mein W1N1A1O1
hat meine N1O2
hat mich W1O3
hat mir N2S1X1
hat nicht N3
hat niema N3
hat noch N1R2
hat sich W1N2R1X2A2P1O7
hat sie X1O1
hatt S1R1
hatte W7N8S15I11R8X8P4O8
hatte das N2R1O3
hatte die N1S1I1X1
hatte es N1X1O1
hatte gern I1O1
hatte ich W3N1S5I6R3X3P1
hatte ihn R1O1
hatte sie P2
haupt X1A1
haus W1N7S1X1A2P1O1
hause W1N2A4O1
hause und W1N1
hausf N5A1
hausm A3
hausn N2A6
hausn 0 N1A2
haust N3S1A2
haust unser N2
heil S2I1
heil angek S2
heim W1N1
heiml R1X1
heiss W4N3S1I2R1A6P1O1
heiss das W2I1P1
heiss es W2S1A1
heiss seit A1O1
helfe N1A1
henke I1O1
her W2I1X1
herau W1N1S1I1X1
herme W6N2S1R1A1P1
herr N2S1R1O2
herr von O2
herre W3N2S1X2O1
herst O2
herst von O2
herum I1X1
herzl W1R1
heute W16N7S3I1R5X7A3P5O1
heute beste P2
heute fruh X1O1
heute ist W4R1X1
heute morge X2
heute nicht W2N1
heute noch W1N1P1
hier W8N14S1I2R1X3O4
hier ist N5
hier sein W3
hier seit W1N1
hierm R3X3A1
hierm wider R3
hiess W3N1S2R2X2
hiess es W3N1S2R2X1
hilfe W1O1
hin I4X1P1O1
hin und I1P1
hinfa X2O1
hing W1X1O1
hinge N1O1
hinse S3X1
hinte W1N4S1I2A7P3O2
hinte auf I2A1
hinte der N1P1O1
hinwe S1P1O1
hob S1X1
hoch N1S2I1P1
hochz R2
hof N1A2
hofli N1S1
hohe I1X1
hole S1A2
hole es A2
holt W1R4
holt das W1R1
holz X1P1
holzb O2
hore W1R1P1O1
hore ich W1R1
horen W2O1
horge I1P1
hose R4
hotel A2
hotli W2O1
hulle W1I1P1
hund N1A2P3
hund wie P2
hunde W1N1S1X1
hygie R2
i W1S1I1R1X2P1
ich W70N65S58I44R66X65A32P38O45
ich 0 N1S3R2X1
ich aber W1N1I1
ich am R4X1A1
ich an N1I1P1
ich auch W1N2
ich auf N1I1R1A2
ich ausdr W1N1
ich bei S1I1R1P2
ich beim S1A1
ich bekom W1N1I1O1
ich beste S1I1R1X2P1
ich bin W4N3X2A2P2
ich bis W1N1O1
ich bitte W3S4R1X1
ich bleib W1X1
ich brauc W4S1I2R1X3A1P1O3
ich damit I1O1
ich dann S3O1
ich das W2N1S3I4R2X2P1
ich den S1R4X2A1P4O1
ich denn W2
ich die W2S1I2R6X2A1P5O3
ich ein R1O1
ich eine I3R1X1
ich einen W1I1
ich erwar S1I1
ich es N2I1R1X4A1P1
ich fahre X1P1
ich frage N1P1
ich fur W1I1R1P3
ich furs S2
ich gar W1N1
ich gehe W1S1
ich gern S3R1P1
ich glaub W1N1I1
ich gleic S1A1P1
ich hab W6N4R3X3A1O2
ich habe W6N8S11I7R6X7A2P2O7
ich halt W1A1
ich hatte W2N3S1I3R1X1O3
ich heute A1P3
ich hole S1A2
ich hore P1O1
ich ihn I2R1P1
ich ihnen W1X2P1O1
ich im X1A1
ich in N1X2A2P1O1
ich kann P1O1
ich kaufe I1P1
ich langs S1R1
ich lebe N1A1
ich mache N1I1
ich mein W2I1
ich meine W1X1A2O2
ich mich W3N1P1O3
ich mir W4S2X1
ich mit W2N2S1R1O1
ich mocht W2S1I1R5X4P2
ich muss W1X1P1
ich nach S1X1P1
ich nachr N1S1
ich nicht W5N2S5I2R6X5A2O1
ich nie W2N3X1
ich noch W1N2R2X3A1P2O1
ich nur W1N1S1P1O2
ich schon N1I2
ich sehe X2
ich sie W2I1R1X2O2
ich soll N1S1
ich solle N1R1
ich sonst O2
ich storn X2
ich tun R2O1
ich um W1R1
ich unter N1A1
ich verla N2O1
ich vom X2
ich von N1O1
ich vor W2N1
ich war W1N11S1R1O1
ich ware W1X1
ich warte W4N1
ich weiss X1O1
ich will W6S1R3X1P1O1
ich wohn W1N1S1
ich wohne N5S1R1A1
ich wollt W1O2
ich wurde I1R1P1
ich zum R1O1
ich zuruc S2R2
ich zwei W1X1
ichs S1X2
id O2
ihm S1X1A1
ihn N1S1I2R7X1P2O2
ihn nicht I1P1
ihnen W10N3S6I3R11X6P2O13
ihnen als N2
ihnen das N1R1X1
ihnen die W1X1
ihnen eine S1I2R1
ihnen einge X1O1
ihnen ich O2
ihnen im W1R1O1
ihnen keine S1O1
ihnen nicht S1O1
ihnen steht X1P1
ihr W7N6S5I1R10X6A2P6O8
ihr 0 I1R1
ihr das W1S1R2X2A2
ihr habt S2R2O1
ihr lager R1X1
ihr noch W1P1
ihr paket W1N3
ihre W1N1S3I1R2X2P4O6
ihrem S1I1R3O4
ihrem angeb S1O2
ihrem lager R2
ihren S1R1O2
ihrer W5S4I1R1
ihrer mail W3I1
im W19N25S12I19R14X9A22P6O12
im angeb S2
im anhan R2
im brief N5
im febru W1R1
im flur N1R1
im garte W1A1
im haus N4A1
im hinte W1A1
im karto I4R1O1
im kaste W2
im kelle I1O1
im korb S1O1
im krank N1R1A1
im laden R1X2
im lager R1X1O2
im liefe I1P1
im namen X1A1
im novem P1O1
im packc W1I1
im paket W2N1S1I3R1O2
im preis S2
im syste W1N2
im urlau A3
im waren S2X1
im zoll W3
im zuste W1N1
immer W9N3I2R4X1A2P1O3
immer bei A1P1
immer nicht W2N1R1O1
immer noch W5I1R1X1
impre S1O2
in W18N33S22I21R24X11A32P21O12
in 0 I1R2A2
in bearb W1X1
in den N3I1R1X3A2P3O2
in der W4N12S6I5R7X1A10P4O2
in deuts W1A1
in die S5X1A5P4O1
in diese W1S1I2
in echt N1I1
in eine S1R1
in einem W1S4R2
in einer I1A1
in folge W1N1
in graz R1P1
in ihrem S1R2O2
in ihren S1R1
in ihrer W1I1
in keine N1A1
in leipz W2X1
in meine N2P2
in neust N2
in nr N4A2
in ordnu I2R2X1A1O2
in schwa I1P1
in unser N4X1A1O1
in welch W2
in zuste W2A1
inhal N1I2O1
inklu S2O1
innen I2P4O1
ins W1X1A3P1
ins hotel A2
insel S5
insel von S2
inter W2P2O1
inzwi W2R1X1A2
iphon P3
iphon 0 P3
irgen W3N2I1R3A1P1
is W3N3S1I1A1P1O1
is a S1I1
isch W1O1
ist W54N39S27I45R44X26A33P53O29
ist 0 N2R1A5P2O1
ist aber N3R3A1
ist alles R2
ist auch N2I1O1
ist bei W2A1P1O1
ist beim I3P1O1
ist bis W1R1
ist bitte W1N1
ist da W2N1S2I1R1A1O1
ist das W6N1S1I5R2X3A1P14O1
ist denn W1N1P1
ist der W8N1I6R2X1A1P11O1
ist die W2N1S1X1A1P4
ist diese S1O1
ist doch S2
ist doppe X2
ist ein W1N2S1X2A1P3O2
ist eine N1I3A1
ist er W1R1
ist es W3N2S5I2R2X1P2O1
ist falsc I2A1
ist fur X2
ist gespe A2
ist geste W1R1O1
ist ich I1R1A1
ist im A2
ist in I1R1P3O1
ist ja I1X1
ist jetzt W2S1I1P1O1
ist kaput I1R1A1
ist kein N1I1
ist laut W1R1
ist leer N2
ist leide R1X2
ist mein W2R1
ist meine W1N2O1
ist mir S2I2R2P2
ist nach I2X1
ist nicht N9S2I1R2X1O1
ist niema W1A2
ist nix W1N1R1
ist noch W1R5X1A1O2
ist nur N1S1A1
ist offen A1O1
ist schlu W1I1
ist schon S1R2X1O1
ist seit W1R3O1
ist sie N1S1
ist so I1R1
ist unben R2
ist und X1P1
ist verlo W1P1
ist von A1O1
ist weiss N3A1
ist wirkl N1R1
ist wohl W1I1
ist zu I1R2
ja W2N2S3I4R2X6P4O1
ja fur W1X1
ja keine W1X1
ja nicht N2S1R1
jacke N1I2R1
jahr W1I1R1P2
jahre W1N2I1P4
jahre alt N1P2
jahri W1O1
jahri mutte W1O1
janne W1A1O1
janse A2
janua R1X1
jede N1I1X1
jede nacht I1X1
jeden W5N6S1P1
jeden nicht N2
jeden tag W4S1
jedes W1S1I1X1O1
jedes mal W1X1O1
jedoc N1S1
jeman W1N8R3X2A2P1O4
jeman ander N2O1
jeman hat N1X1
jetzt W14N5S3I3R5X7A4P2O3
jetzt da S1R1
jetzt fur W1X1
jetzt ist W2X1
jetzt zwei W1P1
juni R2
kabel I2R1P4
kaffe W2I1
kalen W1X1
kam W4N4S8I4R1
kam bishe W1S1
kame R1X1
kamen S2R1
kamer W1N1I3R1
kann W9N9S6I5R11X10A14P14O9
kann das W1S1A4
kann der P2
kann die X1A2
kann es W1N1A1O1
kann ich W2N2S3I2R8X2A2P3O4
kann in X1A1
kann ja S1R1
kann man W1N1S1I1R1X1A2P6
kann nicht W1N2
kann weg X2
kanne W1A1
kaput W1I5R2A3P1
kaput ist R1P1
karte W3N1S1R1X1O4
karte im W1O1
karto W3N5S5I12R6A1P2O2
karto aber S3
karto lag N1R1
karto sind W2O1
karto war I3
kasse S1I1O1
kassi S2
kaste W2N2
katze W1R1X1
kauf W1S1R1X11P4O2
kauf auf X1O1
kauf ich X2
kauf zuruc X4
kaufe I2X2P1
kaufe gedru X2
kaufp R2
kaufv R2X1
kaufv uber R2
kegel X2
kein W6N5S3I3R4A1O1
kein geld W2
kein mensc S1A1
kein paket W1N3
keine W11N18S5I8R9X4A5P1O8
keine antwo R1X1
keine druck R2
keine fall X1A1
keine filia W1N1
keine mail W2O1
keine rechn O2
keine spur N1I2
keins N2R1
kelle I1O1
kenne A1P1O1
kennt W2
kennt dhl W2
kerze W1I2
kg P3O1
kilo S2I2P1
kind X1P1O1
kinde W2A1P1O3
kinde drin A1O1
kiosk N3R2A2
kippe P1O1
kirch A3
kirch 0 A2
kisse X2
kiste A2P1
klapp W2A2P1
klapp das W2
klar N1R1O1
klare N2S1
klare sie N2S1
klass W1I1
klebe N1I1
klebt I2
kleid R3
klein W1N2S1I3R4X2P2O2
kling W2N2S1A7P2
kling ist A2
kling steht A3
knopf S2R1X2
kohle R1P1
kolle W3O1
koln W2A2
komis W1N1O1
komm X1A1
komme W9N1R2X4P2
komme die W3P2
komme ich R1X1
kommo I2
kommt W23N2S5I1R4X2A3P3O5
kommt das W4N1S3P1O1
kommt der W4A2
kommt die W1X1
kommt er W2R1
kommt es W1P1
kommt hatte W1S1
kommt immer R1O1
kommt keine W1O1
kommt nur N1A1
kompl I1O1
konne W7N3S3I3R4X5A5P1O3
konne sie W5N2S3I2R3X4A5P1O3
konne wir I1X1
konnt W6S1I1R2X6A8O3
konnt die A2
konnt ich I1R1X1
konnt ihr W1R1X1A1
konnt sie W5S1X3A4O2
konta P1O1
konto S1R9X4A1
konto ist R3A1
konto wurde X3
kopfh N3
kopie W1S1
koppe I1P1
korb S2O1
korri S2A3O1
koste N1S12R1A1P1O1
koste 0 S1O1
koste der S2R1
koste ein S2
koste versa S3
krank W1N1I1R1A2
krank und N1R1
kratz W1I4
kredi S1R3O1
krieg I3R1X2P1O2
krieg ich I3R1X1P1O1
kruge N1O1
kuche W1R3A1O1
kuche ist R1A1
kulan S1R1
kumme W1N1
kunde W1N1S3X1O4
kundi X2
kur N1I1
kurie W1S1O2
kurz R2X1A1O1
l I1R2
label I1R1
laden W1N1I1R2X2O2
ladt I3
lag W1N9S2I2R3O2
lag bei S2
lag eine W1I1
lag hinte O2
lag ich N3
lag nicht N2R1
lager W1S1R5X2A1P1O4
lammf P2
lammf ist P2
lampc I1P1
lampe W1S1I3R2X1P2
lampe flack I2
land A2P1
lang W1I1R1X1P3O1
lang ist P2
lange W2R1X5A1P1O2
langs W3N2S1R1O1
lasse W2N3S2I1R2X2A4
lasst W1S1I1X1A4P4
lasst sich S1I1X1A4P4
latte X1O1
lauft N2S1I1R1X3P3O1
lauft prima S1P1
laut W13N20S3I5R3P1O2
laut amazo W2N1
laut app W2N5
laut aufkl S2
laut beleg N1R1
laut besch I2
laut dhl W2N1R2
laut etike I2
laut gls W1N1
laut ihrer W1S1
laut post W1N2
laut sendu N2
laut verfo W2R1
laute N1A2O1
lebe N1A1
lebt N1A1
ledig W1N1O1
leer N9I5
leer im N2I1
leere W1N1I1
legen S1X1A1O1
leide W1N3I2R5X3A3P2O1
leide habe N3
leide nicht R1X1
leide schon R3
leipz W4X1A1O1
leist I1O1
lese W1N1S1X1
lese ich W1N1S1
lesen P1O1
letzt W3N1I3R2A5P2O1
letzt beste N1O1
letzt jahr I1P1
letzt mal I1R1A2
letzt paket W1A1
letzt woche W2I1R1A1
leute W1N2R1O3
liebe W3S1I1R3X3A3
liebs X1A1
liefe W11N5S11I5R2X15A17P9O4
liefe 0 S1I1
liefe ander A2
liefe auf S1A1
liefe bitte A3
liefe erst X1A1
liefe frei S1O1
liefe ist W1O1
liefe jetzt X1A1
liefe nach N1A1
liefe sie S1P3
liefe verst W1S1
liefe war W1N1
liefe wurde W1N1S1
liefe zu S1A1
liege W2N1A4P1O1
liege ich A3
liegt W8N4S2I1R5X2P2O1
liegt bei N1S1
liegt das W2
liegt die W1I1
liegt es N1R1X1
liegt mein W2
liegt nur P1O1
liegt seit W1R1
liegt vor R2
liess S1I1
liest N1A1O1
liest sich N1O1
linde A3O1
linde 0 A3
linke I5X1
links I2X1A3P2
links und I1P1
lkw A2
loch I1P2
loch mit P2
locke N1S1
logo I2
logo ist I2
lol S1I1
los W5R1X1A1
losch S1X7O4
losch sie O3
losch und S1O1
lose I1X1
losen X3
losen sie X2
lossc X2
lufte I2
luftp S1I1
m N1I1R4P5O1
m lang R1O1
m und P2
mach X1A1
mache W3N2I5R1X6A1O5
mache ich W1X1O1
mache sie X1O1
mache und X2
mache wir I2
macht W1N1P3
macht das W1P1
madch A2
mai W2N2R1
mail W5N3I1R1X2O2
maila O2
mal W10N2S5I10R1X3A2P1O6
mal 0 S1I1
mal aufge I2
mal bitte S1O1
mal sagen O2
mal versc W1X2
mal war W1I1
man W4N7S1I4R3X1A2P19O6
man auf A1P1
man da R1P1
man das S1I1X1P3
man den I1P2
man die A1P8
man eine N2
man einen R2
man mir W1N1
man nicht P1O2
man sie I1O2
man so W1P1
mann W1N2S1I1R3X1P2O2
mann hat N1I1R2O1
mann hatte X1P1
marke S5R1
marki N2
marz W1I1R1O1
masch P1O1
masse P4
masse hat P3
mater P2
matra W1I1R1
mehr W6N2S2I5R5X14A6P3O6
mehr bitte X3
mehr die W1X1
mehr geht A2
mehr in A1O1
mehr zu O2
mehrw O3
mein W16N13S4I8R14X17A5P4O10
mein auftr X2
mein deuts N1O1
mein freun X2
mein geld W3I1R3X1
mein klein W1X1O1
mein konto R3X3
mein madch A2
mein mann W1N1I1R2X1P1O2
mein nachb N2
mein packc W1N2
mein paket W7N3
mein sohn N1X2P1O1
mein wisse X2
mein zolls I2
meine W24N20S3I4R19X15A24P12O27
meine 0 W1R3O1
meine alte R1A1O1
meine alten X1A1P2
meine augen W1I1
meine beste W4N2S1X5
meine bewer O4
meine blume O2
meine brief N1A1
meine daten O2
meine enkel W1I1P1
meine frage X1O1
meine frau W1N1R2A1P1
meine handy X2A3
meine ist N1X1P2
meine kauf W1X1O1
meine konto R3
meine liefe W3N1
meine mutte W1R2A2O1
meine nachr O3
meine namen X1A1
meine perso O2
meine priva O2
meine schwe I1R1X1A2
meine schwi W1A1
meine sendu W1N1
meine tocht W2X2A2P1
meine turka N3
meine ware W1N2
meins R1X1
meint W2N3I1O1
meint das N1I1
meist A1P1O1
melde N2I2R1O2
menge S1X1P1
mensc W2S1A1O3
mensc oder O2
mfg W2X1
mhd I2
mich W5N4S2I1R3X8A5P4O11
mich beim R1X1
mich da W1X1
mich nicht X1O1
mich unter N1A1
mich verkl X3
mich wende W1N1O1
milch N1O1
mini W1P2
minut W2N2S1I4X1O1
mir W34N22S30I9R23X19A4P9O18
mir 0 S5
mir aber W2R1
mir ander X2
mir aus I1A1
mir bitte W3N3S2R1O1
mir das N3S4X1P1O1
mir den W1N2S1X1
mir der S1R1
mir die W3S6R4X1P1
mir dies X1O1
mir doch W1R1
mir eine O3
mir geht W1O1
mir gesag W2
mir in W1I1P2
mir ist N4R1X2O2
mir keine S1I1O1
mir nicht W1N2R2X1
mir noch N1R1
mir nur S1R3X1
mir steht W2
mir wurde R1O1
mir zu S1R2X3
mit W17N13S13I9R8X7A7P17O30
mit 0 N2S4I1X2P3O1
mit ausge O3
mit dem W8N2S1R1X2A2P1O3
mit den W3I2A1O1
mit denen N1A2P1O1
mit der W1N1I1R2A2O2
mit deuts S1P1
mit einem I1P1O2
mit einer W1P2O1
mit freun W1N1
mit gummi P2
mit ihrem I1R1O1
mit meine X2
mit unter N1O1
mit ust O2
mit versa S2
mit welch W1N1
mitar W1X1
mitbe N1X1O1
mitge N2R1
mitgl S2
mitni N2
mitte W2I2A1P1
mittw W2N2X1A2O1
mobel R1X1
mocht W4S3I1R9X7P4O4
mocht den S1R2
mocht die X1O1
mocht ich W2S2R2X3P2O1
mocht ihn P2
mocht nicht W2X1P1
mocht von R1X2
model R1X4P4
model mit X1P1
mogli N1R4X1A2P2
moin W3I1
monat W2X3O1
monat nicht W1X1
monta W5N2I1R1A4P1O2
monta und A1O1
monti P2
morge W3N1S1I1X4A2
muhe X1O1
mullt O2
musik O2
muss W6N5I3R11X2A4P10O3
muss 0 A2
muss das N2
muss die R1P4
muss ich W4N1R6P3O1
musse W1R1X1A2O3
musst W1S10I2R3A1P2O2
musst am S2
musst ich S2I1P2
mutte W3R2A2O2
mutte ist W1R1
mwst S1O1
nach W9N6S11I22R5X6A10P11O4
nach 0 S1A2
nach anlei I2
nach chemi I4
nach dem W2N1S1I3A3P1
nach der N1I1X1O1
nach einem I1P1
nach einer I2R1
nach funf W1I1
nach hause A3
nach hund P2
nach oster S3P1
nach sechs S2
nach sudti S1P1
nach vier I2X1P1
nach zehn I2
nach zwei W1I4P1
nachb W1N10S1A4O2
nachb abgeb A2
nachb hat W1N2O1
nachb in N2A2
nachd S1A1
nachf W5N5R1X1O1
nachf lasse W1N1
nachg W1N1S1I1A1O1
nachg der W1N1
nachg wenn S1O1
nachh W2R1
nachm S1A1
nachn S5A2
nachp S5
nachp zahle S3
nachr W5N1S3R1X1P1O5
nachr von O3
nachs W2N1I5R1X1A1O1
nachs woche I1A1O1
nacht N1S1I4R1X1P1O1
nachw N2I1R1
nachz N1I1R1
nadel I1P1
namen X3A5O1
namen des X2
namli N1X2A2
natur N1A1O1
ne W1S1A1P1
nehm S2
nehme W2S3R5X8P3O4
nehme ich W1X2P1
nehme sie S1R4X2O3
nehmt S1R1X2
nehmt mich X2
nein W2N1X2P2O1
nein danke X1O1
nenne N2I2R1
nenne sie N1I2R1
net W1N2R1
net da W1N1
nett W2O1
netto P1O1
netzt I4
neu N1S1I5X3P1O3
neu ausst O2
neu beste S1O1
neue W1N1I4R1X2A4P1O2
neue wohnu A2
neuen I1R1A1
neuen adres I1A1
neues W3I2R1
neuig W3
neuig zu W2
neun W3X1P1
neust N2
neust an N2
newsl O3
nich W1I1
nicht W48N61S25I39R44X51A43P9O30
nicht 0 A4
nicht aber S1A1
nicht als N1S2X1
nicht an N1I4R1X4A2O1
nicht angek W2N1
nicht angen N1R1O2
nicht auf W2N1R1
nicht bei W1R1A1
nicht bekom W1N3
nicht bitte N1S1R1X3
nicht da W5N3A4
nicht das I2
nicht dass S1A1
nicht der I2A2
nicht die N1I1
nicht drin N1I1
nicht durch N1O1
nicht ein W1S1
nicht einfa S1A1
nicht einge W1N1S1R3O1
nicht entge N2A1
nicht erhal W5N4R1
nicht erkan I1R1
nicht erst R1X3P1
nicht fur A1O1
nicht gefal R1P1
nicht gefun W1R1
nicht gekau O2
nicht geld N1R1X1
nicht gibt N1P1
nicht gut N1O1
nicht haben W1X1
nicht hin I1X1
nicht ich W2N3I2R4
nicht im N1S1X1
nicht in I1X1A1
nicht liefe R1X2
nicht mal N1I2X2O1
nicht mehr W4N1I4R4X14A6O5
nicht meine N1S1A1
nicht mit W1O2
nicht nur I1R1
nicht obwoh N1I1
nicht raus X2
nicht rein N2A2
nicht so I1A1
nicht storn W1X1A1
nicht und N2I2R1P1
nicht unser N3O1
nicht unter N1I1
nicht versa X2
nicht versc X6
nicht von N1X1O1
nicht vor W1A1
nicht vorha W1N1
nicht was N1O1
nicht wie W1R1
nicht zu S1I1R1X1
nicht zum R1A1
nicht zuruc R2O1
nicht zusam S1I1P1
nie W5N9I1R1X2A3P1O4
nie angek W1R1
nie auf X1A2
nie bei N1O1
nie eine N1X1O1
nie etwas N1O1
nie in W1N1
niema W3N9I1X2A3
niema da W1A2
niema gekli N2
nimmt W1S1R1X1A4O2
nimmt die A1O1
nirge X2
nix W3N6S1I1R2A1P1O1
nix mehr W1N1
no W2N1
noch W36N11S6I7R27X22A18P7O13
noch am N1R1
noch aus W1N1X1
noch bei W3N1X1O1
noch beste W1P1
noch bis A2O1
noch da R2
noch das S1R1P1
noch die W1S1R1A1
noch dran R2
noch eine O3
noch einen N1X1
noch einge R3
noch gar W2
noch im W1X2
noch immer W2N1R1
noch in W1N1R1
noch ins A2
noch keine R2
noch kommt W2
noch korri A2
noch nachr S2
noch nicht W4R4X8A1P1O1
noch nie W1N1O1
noch oder W1N1
noch stopp X2
noch storn W1I1X3
noch was W3S1A1
noch zu R2
noch zuruc R2
nochm W6S4X2
nochm los W2
norma W2S5I1X1P4
norma packc S2
notfa W2A1
notie W1I1O1
novem W1A1P1O1
novem zwei P1O1
nr N4X1A3
nr 0 N4X1A3
numme W4N1S1I2R2P1O2
numme die W1P1
nun W5N2S2R4X1O1
nur W15N8S7I12R12X9A8P12O13
nur 0 S1R4
nur das S1I1R1X1
nur dass P1O1
nur den N1P1
nur der W2
nur die W2S2I1R1X1P1
nur ein W1I1R1O1
nur eine X2A1O1
nur einen I1R1O1
nur einma S1X1O1
nur eins W2N1
nur in N1X1
nur mit R1O1
nur musik O2
nur noch S1A1P1O1
nur rot I2
nur war N1S1
nur wie R1P1
nutzt W1X1
nutzt mir W1X1
o A3
ob W4N2S1P8O1
ob das W1P1
ob die W2S1P2
ob er P2O1
ob man P3
oben P3O2
obwoh W1N4S4I1R1A1O1
obwoh ich W1N1S2O1
oder W11N5S2I4R11X2A3P20O3
oder das W1P1
oder eher W1P1
oder ist N1R1X1P2
oder kommt W1R1P1
oder krieg I2
oder muss W1R2P2
oder nur P3
ofen N1P2
offen N1S2I1R1X1A3O1
offne I1O2
oft I1P3
oft muss P3
og A2
ohm A1P1
ohne W3N3S1I2R4X3A2P2O1
ohne dass P2
ohne den N1A2
ohne mein X2
ohneh S1X1
ohrri R1P1
ok I1O2
oktob W1A1
olive I1P1
oma I1O1
onlin I1X1O1
op N1A1
orden I2R1
orden verpa I1R1
order X3
ordnu N1I2R2X1A1O2
ordnu wenn X1A1
origi I2R4
ort N1A2
oster W1N1S3A1P1
p W1O1
p s W1O1
paar S1I1
packc W3N6S4I1A1O2
packc bitte S2
packe W1N1X1A1
packl W2
packs N5S1X2A3
packs 0 A2
packs war N2
packt I1P1
packu I2X1
paket W32N43S13I8R6X1A18P1O15
paket am N1I1
paket an W2
paket auf W1A1
paket bekom W1N1
paket bitte A2
paket fur W1S1O2
paket gelas N2S1
paket ging W1R1
paket haben N1O1
paket hat N3O3
paket in N3A2
paket ist W2N1S1A1O2
paket lag I1O2
paket liegt W2
paket mit W1N2
paket noch W3O2
paket schon X1A1
paket soll W1N2
paket von N1O1
paket vor N2R1A1O1
paket war N1S1I1
paket wie W1A1
paket wiede W1N1S1R1
paket wurde N2A1
parfu I1P1
parke W1O2
passa S1A1
passe X1P1
passi W1N1S1X1P1
passt N2S2I2R4X3P9O1
passt das X1P3
passt der P2
passt die P2
passt doch S1R1
passt nicht S1I1R1
paypa S2R2O1
paypa bezah S2
pdf P4O1
per W3S1R1X2O1
per mail X1O1
per post W1R1
perso N5X1A1P2O3
perso uberg N4A1
peter W1N1
petro A1P2
pfann W1I1P2O1
pfann ist I1P1
pflan I2
pfleg N1I1X1O1
plane P1O1
plast I2O2
platt W1X1P1O1
plotz W1S1X1
plus S2P1
plz A6
plz stimm A2
pokal X2
poliz N2
porto S20R1
porto berec S2
porto fur S1R1
porto zahle S2
posit X2O1
post W7N4S6R2O1
post hat N1S1
postb W1N2S4X1A1
postb hat N1S1
postb wollt S2
postf N2A1
postl W1N1A1
posts N1A2
power W1I1
praxi N1A1
preis S3I2R1X1A1O3
premi S2
prima S2P3
prima nur P2
prime W1S5
prime kunde S2
prime mitgl S2
priva O3
pro S1P1
probi I4
probl W1I1R1O1
produ S1I1X1O2
prufe W1S1R1
pulli W1I1R1
punkt S1I1O1
puppe I2
puzzl W1I1
qr R3
qr code R2
quali I2
quats W1P1
quer W1I2
quer durch W1I2
quitt N3S2R2O1
quitt und N1S1
r N1O1
rabat I1O2
rad W1X1A1
rand P2
rasen W1N1O1
rasie I1R2P1
raten P1O3
raus W6N1S1X7O1
rausg N2X1A1
rausg an N2
rausn S1X3
reagi X2P1
rechn W7S7R1O21
rechn mit O7
rechn steht O3
recht I2X2A1P2
rede W1S1
reden A1O1
regal W3I1O1
regen N1A1P2
reich S1I2R1X2A1O2
reich es A1O1
rein N2A4P4O2
reiss I4P1
reset I3
rest W1S2I2R1X1
retou W1S1I1R19O1
retou bitte R2
rewe A2
rewe gegen A2
rezen O2
rezep N2
richt W3S2I1R1X2A6P2O1
richt die I1P1
richt ist A2
riech I4P1
riech nach I1P1
ring A1O1
rolla W2
rolle W1R1P1
rosen I1A2
rot I2
rote N1X1P1
route I2
rucke W1S1
ruckg R10X3
ruckg mache X2
ruckp S1R3
ruckp ausge S1R1
rucks W2R17P2
rucks an W1R1
rucks ist R3
rucks selbe R2
ruckv I1R2
ruckz S1R1
ruhrt I2
ruhrt sich I2
rund S1P1
runte X1A1P1
s W1I2O2
s die O2
sache W1N2X2
sage P2
sagen W7N3R1A1P1O2
sagen sie W2N2A1
sagen wann W2
sagt W4N8I1R2A1P1
sagt die N2
sagt ich N2P1
sagte W1N1
sagte man W1N1
sah I1R1
samst W6N2S1A3
sass W1N1R1O1
sauer I1O2
scan W1N1
schac S1I2P1
schad I1O3
schaf W3N1P1
schal W1S2I1
schau W3A1
scher I2P1
schic W8N5I1R7X6A9O4
schic die W1R1X1
schic es W1X1
schic ich R1A1
schic sie W3N2R2A1
schic und R2
schie W1I1A1
schil R1X1
schir I1R1
schla W1I2R1P1O1
schle I1O1
schli W2N1S1I2R1
schlu W1N1S1I2A1
schma R1P1O1
schmi N2A1
schne N1I1P1O3
schne da O2
scho W2X1
schon W24N8S5I7R11X6A7P2O3
schon 0 W2
schon am W1N2
schon auf W2
schon gekau R1X1
schon raus W3X1
schon und W2R1
schon unter W2A1O1
schon versc W3N1A1
schon wegge W1R1
schon wiede W1S1
schon zum W1X1
schra W2S1I5R1X1A1P3
schre W2N2R3X1A1P1O3
schre ich R1O1
schri W1R2X1O1
schub N1I1
schuh S1I3R5
schuh sind I1R1
schul A2P2O1
schut N1O1
schwa I2R4P1
schwe S4I1R2X1A2P3O2
schwi W2I2R1A1
sechs W4N1S3I2X1
sechs euro W1S1
sechs tagen W1S2
see I1X1
seebl A2
seebl zimme A2
sehe W1S1R1X3
sehe gerad X3
sehe ich W1S1
sehen I1R2
sehr W5N3S1I2R1X2P2O5
sehr geehr W3N3S1I2X2O3
sehr nett W1O1
sei W3N3I1R4P1
sei nicht R2
seide N1R1
sein W11N9S6I8R3X1A5O5
sein bitte R1O1
sein ich I1R1
sein ist I2
sein mein S1I1
sein meine S1R1
sein soll N2I1
sein und W2
seit W25N12S1I2R6X2A1P1O4
seit 0 W4N2R4X1
seit dem W2N1R1O1
seit diens W1I1
seit drei W2N2
seit einer W2
seit geste N1S1
seit mittw N1O1
seit monta W1N1I1
seit zwei W1N1X1
seitd W2R2
seite W1S2I1X3A1P1O2
seith W3R1
selbe W1N1S3I2R4X1A1P1O1
selbe abend S1R2
selbs W2N2S7I3R4X1A1P1O1
selbs storn R2
selte I1P1O1
sende W1N1S1O1
sendu W23N16S2R1A3O1
sendu die W2
sendu wurde W2N2
sendu zuges N2
separ W3
septe W1O1
servi N1X1O1
servu W1N1
setze X1P2
setze ich P2
shirt W1I1
shop S2A1O2
sich W11N6S2I7R4X6A7P5O12
sich das S1A2O2
sich der X1P1
sich die W1N1S1X1A2P2
sich erled W1O4
sich geand A2
sich geoff N2
sich in I2O1
sich nicht W2I4
sich um N1R1O1
siche N2A2
sie W36N19S30I20R36X35A21P14O46
sie alle O2
sie an P1O1
sie auch S1P2O2
sie auf I1O4
sie bitte W4N1X2A2O1
sie da I1R2X1
sie daher R1O1
sie das W3N2S4R2X2A7P2O3
sie den W1S2R1X8A3
sie die W1S2I1R3X6P1O1
sie diese X2
sie ein S1P1
sie eine W1N1X1P1O1
sie einen R1O1
sie es W3R2X1A3
sie haben W1S1R4O1
sie ihn R3X1
sie in N1S1R1A1
sie ist R1X1A1O1
sie laut R2
sie mal W1O1
sie mein N1X1
sie meine X1A1
sie mich O2
sie mir W10N6S11I2R7A1O4
sie musse X1O1
sie nach X1P1O1
sie neu I2
sie nicht N1X2O4
sie noch W1X1O1
sie schic I1X1
sie schre R2
sie selbs S1X1
sie sich W1N1I2X1
sie sie W1I1R2X1O1
sie so W2I1X1A1O1
sie um S1I1
sie uns P1O1
sie von N1X2
sie wiede W1R1
sie wohnt A2
sie wollt W1S1
sie wurde I1R1
sie zu S1I1O1
sie zuruc R1A1O1
siebe W1S1
sieht W1N3I1R1P1
sieht man N3P1
sind W6N7S10I10R10X1A7P5O13
sind 0 N1O1
sind am N1A1
sind batte P2
sind bis A2
sind da W1R1O1
sind die N1S1R1
sind ein N1O3
sind eine O2
sind es S1I1R1O1
sind hin I1O1
sind jetzt S1R1
sind sie N1R1
sind wir S1A2
sind zwei W1I2
sitz W1P2
sitze W1P1
sitzt I1R1A1O1
sms O3
so W9N8S2I14R5X4A4P2O11
so als W1X1O1
so ein N1R1O1
so eine I1O1
so etwas N1I1O1
so freun I1A1
so geht O2
so gut W1I1
so heiss N1I1
so lang W1X1
so lange W1O1
so nicht I3X1
so viel S1O1
so was W1P1
sobal I1R1X1
socke I1P1
sofa W3N1R3X1
sofer R1X1
sofer der R1X1
sofor X1O1
sogar W2N1I2X1A1
sohle I1R1
sohn N1X2P1O1
sohn hat N1X2
solan X3
soll W3N11S2I8R5A16P3O4
soll am N2I1
soll an S1A1
soll anruf A2
soll bitte W1A2
soll eine A1O1
soll es N1R1A1
soll ich W1I3P1O2
soll meine A2
soll zu W1N1
solle N1R1X1
sollt W17N1S3I4R1X3A2O1
sollt am W2
sollt das W1N1X1A1
sollt der W2S1
sollt die W2S1
sollt es W1I1
sollt geste W3
sollt ich W2
sollt laut I2
somme A1P2O1
sonde I1A2
sonne W1X1
sonnt W6O1
sonnt beste W2
sonst W1N3S1I1R3A7P1O5
sonst finde A2
sonst kommt A2
sonst nicht N1R1A1
sonst nimmt S1O1
sorry X2O4
sowas N1I1
sowei I1X1
spani N1I1
spare I1X2
spat S2I2X1
spate W1N1X5A2P1
spazi W2
spedi W2N1S3I1R2A2
sperr S3X1
spieg I3R1O1
spieg hat I2
spiel W1I1R1P1
spiel schon W1R1
spric O2
sprun I3
spulm P3
spur N2I2
stadt N1A1
stamm N1I1X1P1
stand W1N1S9I2R2X4A1O3
stand 0 S2
stand bei S1O1
stand da X2
stand der W1N1S1R1
statt S3I8R5X2A4O2
statt 0 I3R1X1A1
statt nach A2
statu W4N5X1A1
statu zuges N3
staub W1R1O1
steck W4N1I3P4
steck die W2
steck probi I2
stehe W1S5I1R1A1P1O1
stehe 0 S2
steht W14N11S5I4R5X3A10P6O8
steht 0 W1I2P2O1
steht als N1R1
steht bei W2
steht da N2X1
steht das W1A1
steht der W1N1
steht in A2
steht jetzt N1A1
steht meine O2
steht mir S2R1
steht noch W1A2
steht nur W1A1
steht seit W3
steht versa W1S1
steht zuges N3
stell W3N1I1A3P2O3
stell ich P2O1
stell sie A2
stern O7
stern gegeb O2
steue O3
steue noch O2
stich I1R1
stimm W6N3S1R1A3P1O1
stimm aber W2
stimm denn W1S1
stimm nicht N2A3
stink I3
stock N3R1
stoff R1X1P1
stopp X2
storn W2S2I1R6X34A3O2
storn bitte X3
storn hab X2
storn hatte S1R2
storn ich W2
storn nur X2A2
storn sie X3
storn und X2O2
storn weil R2
stran A2
stran 0 A2
stras N4S1A7O1
stras ist A2
stras weite N1A1
strei X5A1
stric W1N1I1X1
stuck S4I2P4O3
stuhl W2N1I2A1P2O2
stund W2I3X1A2P1
stund vorhe A2
sucha W2
suche W1N1O3
suche ich W1N1
suche sie O2
sudti S1P1
super I1X1O6
syste W1N2X1
t W1I1
t shirt W1I1
tabak A2
table N1I1
tach W2
tadel I3
tag W15N8S2I1R2X1A3P3O3
tag ich W2N1X1P1
tag in W1N1
tag laut W2
tag wir N1O2
tag zuhau W1N1
tage W3S1I1R3X1A1O2
tagen W13N1S3I3R4X3
tagen auf W2N1
tagen bei R3
tagen den S2
tagen in W3
tagen ist W1R1
tagsu A2
tasse W1I2
tatsa N2
tauch S2
taufe W1X1
tausc W2I1R6P1
team N1S1R1
teeka W1I2
teil W1S2I1R1P1O1
teile I4R1
teill W2S1
telef W4S1A4O4
telef ich A1O1
telef unter O2
teles W1O1
teppi W1I1R2X1P1O1
termi W3S1X2
terra N2A1
teuer S2X1
teure S2
therm I1P1
tiefg N1A2
tippf A1O1
tisch W4N1I2R1X1A1P1O2
tisch mit I1P1
tocht W2X2A2P1
top S1A1O1
topf P1O1
tor A4
tor ist A2
torco A3
tot W1I2
total I2
total zerdr I2
track W5N2R1
tragt S1P1
trans S1I1
traue N1X1
trepp N1O2
treue O2
trock I1P1
tropf I2
trotz W1N4S8I3R7X1P1
trotz gilt N2
trotz noch R2
trotz wurde S2
tun W3I2R3X1O2
tun sie I1X1
tur N8S3R1X1A6P1O3
tur 0 S1A1
tur steht X1A1
turka N3
turka zeigt N2
turki P1O2
turni N1X2
tut W1X1A2P1
tutch I2
uber W4N1S3I3R3X1A7P2O3
uber 0 N1S1O1
uber den W4A3P1
uber die S1I1R2X1A3
uber einen R1P1
uber nacht I2
uberg W2N11A1O1
uberg zu N2
uberh W4N1R1P2
uberh nicht R1P1
uberh schon W3
uberl W1X2P1
uberm W2S1R2
ubern W1S2I1
ubern sie W1S2
uberr I1A1O1
ubers N1A1O1
uberw S2R3X1
uberw sie S1R1X1
uberz S1X1
ubrig S1I1R1O1
uelze A2
uhr W3N7S2I1X1A6P3O2
uhr an N2
uhr auf P2
uhr ich W1N1
uhr nicht W1I1
um W11N12S8I4R6X2A2P2O9
um 0 W3N8S1R2O1
um den N1O1
um die N1X1A1O2
um ein S1R1O1
um einen W1A1
um erkla R2
umgef O2
umgek I2P1
umgel A1O1
umgez A5
umgez bitte A2
umlei W1N1A5
umsch S4
umsta X2
umtau R6
unbed X1O1
unbek W2
unben R2
und W43N42S30I31R25X25A15P26O28
und 0 W6X1A1P2O1
und am R1A1
und auf R1P1O1
und beste S1X1
und bezah S2I1
und bitte S1R1O1
und brauc X2
und da W1N1
und danac R1A1
und dann W1I1A1P1
und das W2N3I1R2X1O1
und der N4S1I1A1P1
und die W1N2S1I7R5A1P1
und ein W2N2A1O1
und eine W1X1P1O2
und erwar N1X1
und es N1S4X2A1O1
und hab N1S1
und habe N2P1
und hat W1N1I1R2A1O2
und hatte N2O1
und herre W3N2X2O1
und heute W1N1O1
und ich W7S2I1R1X3
und im W1N1I1X1O1
und in I1O1
und ist I1R1P1O1
und jetzt W2R1X1
und kann W1N1R1O1
und keine W1N1O1
und mein W2S1
und meine N2R1
und mir W3S1X1O3
und mit N1P1
und neu S1O1
und nicht W1X2A3O1
und nie N1O1
und ob P2
und seith W2
und sie N1R1X1
und sind A1P1
und trotz S4X1
und von I1X1
und was S1R1P1
und wie P3
und wurde S1O3
und zuruc R1X1
unfre S1O1
ungeo R3
unger R2O1
uns W3N5R1A3P3O4
uns im N1P1
uns ist N1A1
uns nach W1R1
unser W1N13S1R4X5A5P2O11
unser garte O2
unser haus N3P1
unser hausf N2
unser stras S1A4
unten N4I3X1A1P1
unten im N1A1
unter W7N13S3I5R5X2A7P5O6
unter der A1O2
unter die S1X1A1
unter ich N3
unter und W2I1O1
unter zwisc P2
unver I1O4
unvol W2A1O1
unvol adres W2
ups W2S1
urlau W3A3
usb I1P2
ust O4
ust id O2
v P3
vater X1P1
veran W1R2X1
verbi W1I1
verbl W5N1R1
verbl der W3
verfa I2R1
verfa wir I2
verfo W4N2R2
verfu P1O1
verge W1S1A2O2
verge mein W1O1
verka N2I2R1P2O4
verka ihr N1P1
verka sie P1O1
verke W1I1
verkl X3P1
verkr I1O1
verla N3S4R1O1
verla nicht R1O1
verli X2
verlo W4P1
verlo gegan W3P1
verme N1S1X1A1O2
vermi W1A1O1
vermu W1S1I2A1P1
verpa S2I4R4O5
verpa und I1R1O1
versa W10S47I4X9A1P1
versa auf S3
versa aus S2
versa berec S3
versa bezah W1S1
versa doppe S3
versa fur S2
versa in S2
versa nach S2
versa noch W1A1
versa sind S1X1
versa wird W1X1
versa wurde S2
versa zu S2
versc W9N3S2I2R3X10A4P2O2
versc ich W2N1R1X2
versc und X1O1
versc wird X1A1
versc wurde X1A1
verse W3S1R4X7A1P1O2
verse doppe R2
verse zweim R2X1
versi W1S1P1O2
versp W2S2O1
verst W2S3R1X3P1O1
verst ich S2R1X1
versu W2I1X1
verta I1X1
vertr I1X2P1O2
verwe N1S1R3X1A1P1O1
verzi X1O1
verzo W2S3X1
verzo sich W2X1
viel W1N1S6I1R2P3O1
viel garan P2
viel zu N1S1
viele R1P1O3
viele dank O3
viell W2S1I1O1
vier W5S2I5X1A1P2
vier tagen W2I1
vier woche I1P1
viert N3O1
viert nach N2
vogel W1O1
volle N1S2R1
volli S1I1
vom W3N6S5I3R2X4A1P3O5
vom 0 S1R1
vom empfa N2
vom kauf X2
von W13N15S16I9R7X15A4P8O18
von 0 W1S5I1R2X1A1P3O1
von dem W1N1
von den W1I2
von der N2S1I2R1X4P1O2
von dhl W1S1
von drei W2S2X1O1
von einer S1X1
von geste S1X1O1
von heute S1X3
von ihnen W2R2O4
von meine R1X3A1O1
von mir N5S2I1R1X1A1O2
von nicht W1N3
von oben O2
von vorhi O3
von zwei W1R1
vor W10N7S1I3R8X5A6P4O2
vor 0 W4S1R1
vor dem W1X1A1P4
vor der N4R1X1A1O1
vor die A2
vor drei W1I1R1
vor meine N1I1
vor zwei R2X2
vorab N1O1
vorbe W3N1S1X3
vorga W1X1O1
vorge W1S1R3X1
vorha W1N1R3X2
vorhe S1R1X1A4O1
vorhi O3
vorka S1X1
vormi N1S2
vorsi W1I1
vorst S1O2
wande W1P1
wandf S1P1
wann W25R6P6O3
wann darf W1R1
wann geht W2O1
wann ist W2R1P3O1
wann kommt W8R2
wann wird W2
war W15N33S15I20R8X5A2O7
war aber W1S1I1
war am W1N1R1
war an N2
war angeb W2
war bei N2
war da W1N1
war das N3S1R2
war den N3
war der N1S1I1
war die W1S1X1
war ein S1R1
war es N1S1I1
war freit W1X1
war fur R1O1
war ich W1N3I2
war im I1R1
war laut W1N1
war leer N4I2
war nicht N1O1
war nur I1X1
war schon I2A1
war so I1X1
war wohl N2
ware W10N3S10I3R5X6A7P3O5
ware aus S1I1
ware das S2
ware es W1X2A2P2
ware ich A1P1
ware ist I1R2
ware mir W1A1
ware nicht W2
waren W2N1S10I7R2X1A1P1O1
waren 0 S3I1
waren die S1I1
waren sie W1I1A1O1
waren stand S2
wars N2X1
warte W8N3O1
warte auf W2
warte schon W2
warte seit W2
warum W4S7I1R3O6
warum koste S2
warum wurde S1R2
was W17N7S9I12R5X4A2P8O8
was ander W2I1
was ist W2N1R1P2
was koste S2
was mache I1O2
was muss R3
was nun W2O1
was soll I1O3
was stimm W2S1
was tun W1I1
was versc X1A1
was von N1X1
was wird W1S1
was zuruc W1S1
wasch W1I7X1A2P4
wasch bei I2
wasch ist I2
wasch man P2
wasse W1I3P4O1
wechs S1P1
weder W2N1R1O2
weder eine W1O1
weg W2N5S3R3X6A2P1
weg ist R1X1
wegen W5N3S1I1R3X3A1P1O2
wegen der S1I1O1
wegen eines R1X1
wegen unvol W2
wegge W1N1R2
weihn W1O1
weil W2S7I1R2X2O2
weil ich S1X1O1
weil sie W1S1O1
weil zu S2
weins N2P1
weiss W1N7I3R2X1A1P2O2
weiss von W1N1
weiss was N2
weit W1N1A1
weite W1N2A4P2O6
welch W4N2I1R4P15O1
welch gross P3
welch masse P3
wem N4R1P1
wen W1N4O3
wen kann W1O2
wende W1N2O3
wenig W2S5I1R1X2O1
wenig die W1O1
wenig frank S2
wenn W4N2S8I3R4X7A7P10O4
wenn das A1P1
wenn der I1A1
wenn die W1R1
wenn er R1P3
wenn es W1N1S1R1X1A1
wenn ich S4I1A1P4O1
wenn ja X2
wenn sie N1S1I1X3A2O1
wenns A2
wer W2N6S3I2R4A1O4
wer hafte N1R1
wer ist N3O1
wer zahlt S1I1R3
werbe N1S1O2
werbu N1O1
werde W2N1S1I1X4A2P5O2
werde wenn A2
werks A1P3O1
werks zuruc P2
werkt W1R2
wertm R2
wicht W1I1
wider S3R6X1
wider ich R3
wie W7N8S10I11R20X3A2P27O9
wie bekom S1R3P1
wie der N1S1
wie ein N1I1R2O1
wie es I3
wie geht R2X1
wie kann W1N1S1R2A1O1
wie kommt S2O1
wie krieg X1P1
wie lang P3
wie lange W1R1O1
wie oft I1P3
wie setze P2
wie sie S1I1
wie soll N1I1R1
wie stell P2
wie verfa I2
wie viel S2P3
wie viele R1P1
wie wasch P2
wiede W9N2S10I3R16X3A4P8O3
wiede bei R3
wiede in W1I1P1
wiede liefe P2
wiede mitni N2
wiede raus W1X1
wiede weg S1R2X1
wieso S6R1X1
will W9N1S3I1R6X5P1O2
will die W1S1R1X1
will es X1P1
will ich W2S2I1R2
will nur W2
winte R1P2
wir W6N12S2I5X6A8P2O13
wir da I2
wir das I1X1
wir den W2
wir es I1X1
wir haben N3X3
wir mocht P1O2
wir nicht N1A1
wir sind W1N3A5P1O6
wir wohne N2
wird W14S4I3R3X3A3P1O5
wird das W2P1
wird die I1O1
wird ich X1A1
wird in R2
wird mir S1R1
wird nicht X1O2
wird vorbe W2X1
wirkl W2N1I1R1A1P1O1
wisse W6N3X2P2O1
wisse ob W1P2
wisse von N3
wisse wo W2
wo W17N5S1I1R5A2P3
wo bleib W6R3
wo das W1A1
wo der N1I1
wo die W2
wo er W1A1
wo ist W5N3R1
wo steck W2
woand S1X3
woche W14N5S1I9R6X7A6P2O1
woche auf W2N3X1
woche bin I1A2
woche ist I1X2A1
woche liefe X2
woche zuruc R2
wofur S1P1
wofur ist S1P1
wohl W1N5S3I3O2
wohn W2N1S1
wohne W1N7S1R1A1
wohne im N4
wohne in N2S1R1
wohnt A3
wohnt in A2
wohnu N2S2R1A4
wolle I1O1
wollt W5N2S5I1X2A1O6
wollt 0 S3
wollt es N2X1
wollt ich O3
wollt mir W1S1
wollt nur X1O2
wollt sie W1A1
worde W2N6S1I1O1
worde sein N4I1
wunde S2R1O2
wunsc N1O2
wurd R1A1
wurd ich R1A1
wurde W10N10S18I4R19X10A4P3O6
wurde 0 S3
wurde am S2R1X1
wurde bei N1R2
wurde das N1I1
wurde der S1P1
wurde die N1I1
wurde ein S1O1
wurde elekt W2
wurde es S1O1
wurde gehac X2
wurde gern R1P1
wurde ich S1R1X1
wurde laut N2
wurde mir W2S2I1R1X1
wurde nicht S3
wurde sie R4X1
wusst S1P1
xl I1R2
z W2N1
zahl S3
zahl ich S3
zahle W1S12I1R1O2
zahle das S2
zahle ich S2
zahlt S1I1R3O1
zahlt den I1R1
zahlt die R2O1
zahlu R1X1O2
zehn W2N1S1I4
zehn minut W1I2
zehn tage W1I1
zeigt W2N7S1I1R1
zeit W1R1
zeitp N1X1
zelt R1X1P1
zenti I1P2
zerdr I4
zerdr und I2
zette W1N2O2
ziehe I1X1O1
zieht R1P1
zimme A2
zimme 0 A2
zoll W4S3P1
zolls I2
zu W13N11S17I5R16X11A7P2O9
zu 0 W2P1
zu bitte S1A1
zu einem R1X1
zu eng R4
zu gesic N2
zu haben N3
zu hause W1A1
zu hoch S2
zu ihnen W2S1R1
zu klein N1R2
zu lange X5
zu meine X1A2O2
zu mir W2S1
zu rechn W2
zu sehen I1R1
zu spat S2I2X1
zu teuer S1X1
zu tun W1I1O1
zu und N1R1
zu wenig S4R1X1
zufri N1S1O1
zufri bin N1S1
zugan N1A1
zuges W5N26S2R1X1
zuges aber N3
zuges am N2
zuges bei N2
zuges da N2
zuges war W1X1
zuhau W2N1A1
zukom W1R1
zukom lasse W1R1
zum W4N2S2I2R3X4A6P1O2
zum 0 X1A3O1
zum dritt W2
zum erste N2
zum zuruc R2
zur W2R2X1A2P1O4
zuruc W11N4S16I2R43X16A5P5O4
zuruc 0 S1R1
zuruc am W1R1
zuruc bitte R1X1
zuruc das W1R1
zuruc der S1R1
zuruc die S1R1X1
zuruc ich W1P1
zuruc mein X2
zuruc oder N2I1R1
zuruc und R2P1
zuruc wenn R1O1
zusam S5I3P1O1
zusch S2X1
zusta R1O1
zuste W7N17S3A9O2
zuste mit N2
zuste zeigt N2
zwar N1S1I1A1P1
zwei W7N4S7I14R5X8P8O5
zwei angek W2
zwei artik S4
zwei jahre P2
zwei linke I3
zwei numme I2
zwei paket W1N1
zwei tage S1X1O1
zwei tagen W1I2R1X2
zwei woche W2N1I3R2X1P1
zweim S6R3X1O1
zweim porto S4
zweim versa S2
zweit W3N1S4I2X1A2P1O1
zweit mal S1I1
zwisc W8N1S1R1A1P4
zwisc 0 W3A1
zwisc dem W3
zwisc den R1P1
zwolf W1R1X1
"""
