"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W31N28S67I23R35X16A62P27O29
0 0 W9N13S37I1R15X5A23P6O5
0 abgeb S1A3
0 abgeg N2
0 als N1S1
0 am N1S1X1
0 auf S2
0 bei R1O1
0 bin A2
0 bis A1O1
0 bitte W1S2I1
0 brauc W1P1
0 cm N2S1P2O1
0 da W1N1I1
0 dann I1A2
0 das S1O1
0 die N1S2X1A2
0 ersta R4
0 es S1R1
0 euro N2S26I2R5X1O6
0 frach S2
0 frank S2
0 fur S4O1
0 grad I3P2
0 hatte W1N1S1
0 ich S2X1O1
0 in W1N1I1R3A2
0 ist W1R1A1
0 jahre N2P1
0 janne W1A1
0 kg P3
0 kilo I2P1
0 koln A2
0 komme W3
0 konne W1A1
0 liefe S3A2
0 m R1P3O1
0 mai W2N1R1
0 mal S2
0 marz W1R1
0 mini P2
0 minut N1I1X1O1
0 nachp S2
0 nicht N1R1
0 sein O2
0 sonst A2
0 statt I2X1A2
0 stern O4
0 stuck S1I1P1O2
0 tage R1O1
0 tagen W1S1R4X1
0 uelze A2
0 uhr W3N5A6O2
0 und W7S2R1A1P1
0 v P2
0 versa S5X1
0 von W1S1
0 wann W2
0 war N1S1
0 wertm R2
0 wiede R1A1P1
0 wo R2
0 woche W5R1X1
0 wurde S1R1
0 zuruc R3X2P1
12b A2
17b A2
17b nicht A2
a W1N2S1I1
a bis W1N1
ab S5I3R5X1A3P2O2
ab 0 S4A1P1O2
ab ich R2
ab und I2
abbre X3
abend N2S2I1R1X2A2
aber W14N18S14I6R12X1A6P3O6
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
abgeb S4R3X1A9O1
abgeb wurde S1O1
abgeg N7R3O2
abgeh W1N9S1O1
abgeh ich N3
abgeh von N2
abgek S2
abgel W1N3S1I3R4O2
abges N5I1R3X1
abges und N1X1
abgez S2R2
abhol W2N3R1A1
ablag N5
ablie N2
abrec S1R1
absch X1A2
absen W4N1A1O1
absta S1X1
abste N2A2
abzus W1X1
ach X2
acht W1I2
adapt X1P3
adres W2N2I1R2X2A10O1
adres stimm W2A1
akku W1I4P1
akzep S2
alle W1S4I1P1O2
alle abgab S3
alle ander W1I1
alle meine O2
allen N1I1
aller S1I1P2
alles N2S4I5R5X1A1P1O11
alles abges N1I1
alles gut S1O2
alles in S1R1
alles schon S1I1
alles stimm P1O1
alles super O3
als W2N17S11I3R3X2A4P5O8
als abgeh N2
als ausge N3
als gedac R2
als gelie N4
als gesch I1O3
als ich N3
als pdf P3O1
als waren S2
also W4N2S1I1R3X3A1P3
also bitte W1N1X1
also die I1R1
also nicht W1X1
alte I1R1X1A4P1O2
alte ansch X1A1
alten I1A2P3O1
alter N1I1A1P2
am W20N16S7I5R11X5A11P3O2
am 0 W6N4S2R8X2A2
am abhol W1N1
am brief A3
am diens R1A1
am empfa N1A1
am ende S2
am freit W1N1
am liebs X1A1
am monta W2N1
am samst W3N1A1
am selbe W1S1R1
am stuck P2
am woche W1X1A1
amazo W2N7R2X1A1O1
an W6N15S5I11R8X5A26P4O11
an das I1R2
an dem N2
an den W1N3R1A2P2O1
an der N1S4I2R1X1A2O3
an die R1X1A2O1
an empfa N3
an es N1R1
an linde A2
an mein W1X1
an meine A5
an sie N1R1A1
an welch W1R1
an wen W1N3O2
anbei I1R1
ander W7N5I7R2X9A11O3
ander bitte W2A2
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
angek W7N3S3I2R4X2P1O3
angek bei N2
angek und S2I1P1
angel W1X1A1
angen N6R3O2
angen ich N4
anger W2S1A1O1
anges I1X1P1O3
anges und P1O1
anget X1A1
angew W1N1
angez W1N1
anhal X2
anhan R2
ankom W3
anlag A1P1
anlei I2P7
anmel R2
annah R3
annah verwe R2
anneh R1X1A1
annul X2
anpas S1A2
anpro R2O1
anruf A4O1
ansch W2I1R1X1A5P1
ansch in A1P1
ansch schic A2
ansta W1R2
antwo R1X1O4
anzah X2
anzei W2N2S2I1P1
app W2N5I1
arbei A3O2
arger S1I1
arm I1O1
art O2
art 0 O2
artik N1S7I2R2X2P1O1
artik in S2
auch W2N13S4I11R5X2A5P20O7
auch an A2
auch auf N1P2
auch bei W1P2
auch einze P2
auch fur P3
auch in R1A1P2
auch keins N2
auch mit N1I1P1
auch nach I4X1P2
auch nicht W1N5S1I1X1
auch noch I2
auch wenn N1I1P1
auf W16N14S10I9R17X8A15P17O22
auf 0 S1P1O1
auf das N1R1X1A1O1
auf dem W5N6S1I5R1A4P1O4
auf den W1I3A1P3
auf der W1S5I2R2A1P1O4
auf die W1N1S2R3X1A1O1
auf einen R1P1
auf einer W1S1
auf ihrer W1S2
auf kaufe X2
auf keine X1A1
auf kur N1I1
auf lager W1P1
auf mein R3
auf meine N2R4X2
auf rechn O2
auf werks P2
aufba I4X1
aufge N4S1I4R1A1
aufge und N2I2
aufkl S2R2
aufpr S2
aufs S1R1P1
aufsc S2
aufsc hatte S2
aufst O2
auftr S1X12O1
auftr bitte X4
aufzu X1A1P1
aus W8N2S3I4R9X9A4P10O7
aus als R1A1
aus dem N1S1I1X1P1O3
aus der I1X2P2
aus die A1P1
aus ihrer W2R1
aus konne W1X1
aus kulan S1R1
aus leipz W1O1
aus verse R3X2O2
aus welch P3
ausdr W1N1S1
ausei W1I1
ausfu X3P1
ausge W1N7S2I5R4X4P2O4
ausge gemel N2
ausge hat N1X1O1
ausge mehrw O2
ausku W2X1P1
ausku uber W2
ausli X2O1
ausm W1N1X1
auspa I4A1
ausse I1P1O3
ausst R1O3
auswe N2A1
auto R1P1O1
autom R1A1
avisi W2A1
baby W1O1
bank R1A1
bar S1I1
batte I2P4
batte neu I1P1
bauma X2A1
baust A2
bearb W2S3X1A1
bearb von S2
bedie N1P1
beend X2
behal S1I1R1X1A2
behal ich S1X1
behal und R1A1
behau W1N4
behau ich W1N1
bei W12N22S14I10R18X7A7P18O15
bei 0 S3I4P3O1
bei allen N1I1
bei amazo N1R1X1
bei dem I1P1O1
bei den N1O1
bei der W1N3S3I3R4A1P1
bei einem S3
bei euch W2I1R2X1P1O1
bei hausn N1A1
bei herme W3
bei ihnen W3N2S4I1R7X3P1O5
bei meine W1A1P1O1
bei mir W3N7R1A1P4O3
bei uns W1N4P2
beide W2N1S3R3X1A2O1
beide nicht W1A1
beide paket N1R1
beide sind R2
beim W2N10S6I14R3X1A8P3O8
beim aufba I2
beim auspa I3
beim beste S1R1
beim erste I3
beim hausm A3
beim letzt I1R1
beim nachb N5A3
beim versa S2
beim wende O2
beim zuste N1O1
bekam I1R1
bekan R1X1
bekan konto R1X1
bekom W4N8S3I5R5X3A1P3O4
bekom ich S2R2P2O1
bekom meine W1X1A1
bekom sie R1P1
beleg S1R4O1
benot X1O3
benut I3R3X1P1O1
benut ich I1X1
benut wurde R2
berec S8
berec das S3
berei O2
besch W2S1I3R1P1O1
besor W1S1
besta R3X3O1
beste W16N5S11I9R10X43A3P9O5
beste 0 W1N1S1X2A1
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
beste und W3I1R1
beste von S1X3P1
beste war S1I2
betra N1S2R5X2
betra auf R3
bett W1I2X2
bevor S1X2A2P2
bevor ich S1X1P2
beweg W1R1
bewer I1O6
bezah W3S15I3R2X2O3
bezah das S1I1
bezah habe S1R1
bezah hatte S2
bezah ist W1X1
bezah und W2S1
biete I1O2
bild I3P2
bilde I3P1O1
billi R1O3
bin W4N4S4I1R1X1A12P2O3
bin ich N1S2I1A3O1
bin im A2
bin umgez A2
birne I2
bis W15N3S3I1R1X3A10P4O4
bis 0 I1A4O1
bis dahin W2A1
bis freit W2P1
bis heute W2N1R1
bis in S2O1
bis samst W2
bis sonnt W1O1
bis wie S1P1
bis z W1N1
bis zum W1A2
bis zur P1O1
bishe W1S2X1
bishe ist S2
bitte W26N18S29I3R14X59A43O21
bitte 0 S1A1
bitte an N1A10
bitte auf X1A1O2
bitte beim A3
bitte beste X2
bitte cance X2
bitte danke X2A1
bitte den N1R1
bitte die W2S4X2
bitte erst A3
bitte ersta S2
bitte gar X2
bitte geben W1S1
bitte geld N1R1
bitte ich W2
bitte keine X1O1
bitte klare N2S1
bitte korri S2
bitte losch X3O2
bitte meine X1A1O2
bitte nachf W3
bitte nehme X1O1
bitte nicht X5A3
bitte noch S1X1A1
bitte nur S1X1A2
bitte prufe W1S1R1
bitte rausn X2
bitte sagen W3N1
bitte schic N1A1
bitte storn X7
bitte uberw S2R1
bitte um W6N1S4I2R2O2
bitte unbed X1O1
bitte veran W1R1
bitte zuruc S3X5A1
blau I1R1
blaue N1X1P1
bleib W7N1S1I1R4X1A1P1
bleib das W1R1
bleib mein W2R1
bleib meine W2R1
blick N1P1
blink I1P1
blitz S1R1
bloss N1S1I1A1P1
blume W1N1
bluse S1I1
borku S2
bote W3N4S1I2A5O2
bote nicht A3
bote war W1O2
boten N2S1
boxen S1P1
brand A1O1
brauc W7S1I2R4X11A1P5O6
brauc den W1X3
brauc die W2X1
brauc es W1R1P1
brauc fur O2
brauc ich W2I1R1X4P3
brauc keine I1O1
brauc recht X2
brauc sie X1O1
braun N1I3R1
breit N1P1
brief N7S3A4
brief steht A2
brief war N2
bring A1P1O2
brotc S1P1
bruch W1P1
brude S1X2
buch W1I1
buche N1S1O1
buchh O2
buro A2
c I1A3P1
c o A3
cance X3
carpo A2
cent R2
chef W1X1O1
chemi I4
chemi auch I2
chemi dass I2
chine P2
cm N2S1P2O1
code W1N1S1R1O1
da W25N22S9I7R12X8A10P2O6
da 0 S1X1
da auch N1O1
da bin A2
da danke S1X1
da das W1N1S1
da die R1X1
da ein W1R1P1
da eins R2
da gewes W2O1
da hab W1I1
da hat W2N1O1
da ist N2S1I1R1A1
da los W1R1
da noch W1S1A1
da passt N2
da sein W3
da sind W1N1
da steht N3O1
da und N2O1
da wann W2
da war W1N3
dabei W1N3I2A1P2O1
dafur W2S2R2O1
dahei N1A1
daher R1X1O1
dahin W2A1
damal R1A1
dame W1N1O1
damen W3N2X1O1
damen und W3N2X1O1
damit W1N2S5I1R1X3P2O1
damit ich W1S1
danac N1X1A2
daneb N1I1
dank X1O3
danke S1I1R1X7A2P1O10
danke alles O2
danke fur X1O4
dann W4S3I1R1X11A7P4O4
dann bitte X2A1
dann eine X2
dann neu X2
daran W1S1
darau W1N1S1R1P2
darf W2S1R2P1O1
darf ich W2S1R2O1
darin I1O1
darub S1O1
darum W1X1
das W49N41S38I32R29X24A28P37O19
das als N1O1
das ander W1N2A1
das auch R1A2
das auf A2P3
das aus S1R1
das bei W1R1
das bett I2
das bild I1P1
das bitte R1A1O1
das dauer X2
das ding W3P2
das eine S1R1
das endli W2
das ergan A1O1
das etike R1A1
das fach N2
das fur N1X1P1
das geht N1I1A1
das geld W1R5
das gerat P2
das gesch W1N1A1
das glas S1I1
das habe I1R1O1
das ich W1N1S1X1P2
das in R1P1
das ist W4N2S2I2X2
das jetzt W2N1I1R1X1
das kabel P3
das kann S1R1
das kleid R3
das leide I1A1
das mit N2I1R1O1
das model X1P2
das nicht W1N1S1I1X1P1O1
das noch W3N1X2A3
das packc N2A1
das paket W12N11S3I2R4X1A11O6
das pfleg I1X1
das porto S4R1
das richt W1S1X1P1
das sein N1S1
das so W1I1
das sofa W1X1
das spiel R1P1
das stand X2
das teil W1S1P1
das teles W1O1
das tor A2
das verst S2
das war W1N1S1R1X1
das wohl N2
das zelt X1P1
das zu W2
das zuste N2
dass W3N1S3I8R3X5A2P3O2
dass das I2
dass der N1S1A1
dass die W1S1I1R1X1O1
dass ein I1P1
dass es S1A1
dass ich I1X1P1
dass keine W1R1
dass sie I1O1
dasse I1R1O1
daten W1N1A1P1O4
daten gemas O2
datum W3O1
dauer W3X5
dauer das W2
dauer mir X4
davon W2S4X1O1
davon stand S3
dazu W2S3P2O1
dazuk S1X1P1
de W1R1
decke I1R1P3
defek I3R1
dem W16N12S4I10R2X2A11P10O12
dem 0 W4R1A2
dem bild I1P1
dem erste I1P1O1
dem etike A2
dem fahre A2
dem foto N1R1
dem kauf X1P3
dem paket A2P1O1
dem schli W1I1
dem tag N2
dem weg W2
dem zette N1O1
dem zuste N2
dem zweit W2
demna N1S1R1
demse S1R1
den W15N18S13I10R20X17A13P16O8
den 0 W3S1I1A1
den alten I1O1
den artik R2X1
den aufpr S2
den aufsc S2
den auftr X5
den betra N1S1R1
den bilde I1P1
den ganze W1N3
den ich R1A1O1
den karto A1O1
den kauf R1X3
den kinde W2O1
den rest S2X1
den ruckv I1R2
den schul P1O1
den termi X2
den verbl W4N1
den verka N1I1
den zuste N3
denen N1A2P1O3
denke O2
denke sie O2
denn W9N4S2I1P1
denn das N1P1
denn nun W3S1
denno I1A1
der W36N49S35I34R32X18A31P31O31
der 0 W2N1R1
der abrec S1R1
der absen W1N1
der adapt X1P1
der adres A2O1
der akku W1I2P1
der alten A1P1
der anzei S2P1
der artik S2P1O1
der besch I1P1
der beste S1R1X3A2
der betra R2
der bote W3N4S1I2A4O2
der code N1S1
der die N1X1
der fahre N4R1A4O3
der falsc N1I1X1
der filia N1R3A2
der gutsc S1R2O1
der hat N2
der hund N1A1P1
der ist N2A1
der karto N2I1P1
der kiosk N2
der kurie W1S1O1
der letzt N1A1O1
der liefe W1S1I1
der linke I2
der nachb N1O1
der neuen I1A1
der packs N2
der paket A1O2
der post S2R1O1
der postb N2S1X1A1
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
der schwe S1O1
der sendu W2N1A1
der spedi W1I1
der spieg I2O1
der statu W3N1A1
der storn X3
der stras A1O1
der teppi W1X1
der tur N4S3R1X1A1O2
der unter A1P2
der verfo W1R1
der versa W3S5I1
der wasse I3
der woche A2
der zuste W1N5S1A2
der zweit S1O1
derse W1A1
des W3S1R1A1O2
desha N1I1
deuts W1N1S1R1A1P4O1
dhl W6N5S3R2A3P1
dhl nicht W3
dicht N1S1P1
die W52N33S42I37R49X38A33P46O26
die 0 W1S8R2X1
die adres W2X1
die alte R1X1A3O1
die ander X4
die anlei P3
die anzah X2
die anzei N1I1
die app W1N1I1
die bank R1A1
die beste N1S1R1X6P1O1
die bitte W1X1
die bluse S1I1
die buchh O2
die dame W1N1O1
die decke R1P1
die diffe S4O1
die ersta S1R2
die falsc R1X2
die farbe I1P1
die fernb I1P1
die figur S1P1
die firma A1O3
die funkt W2
die ganze N2I1R1X1
die grune I1A1
die gutsc R1O1
die haben N3
die halft S1I1
die hochz R2
die hose R4
die ich W1S1P1
die im A1O1
die jacke I1R1
die kamer I2
die kerze W1I1
die kiste A1P1
die kling W1P1
die kopfh N2
die lampe W1I2R2X1P1
die leute N2
die liefe W1N1S2X3A3
die matra W1I1R1
die mogli R1A1
die nachr R1O1
die neue A3P1O1
die numme W2
die order X2
die pfann W1I1P2
die post W2N1S1
die postf N1A1
die posts A2
die rechn W1S1O1
die retou S1R3O1
die richt W1S1
die rote X1P1
die ruckg R4
die rucks R6
die schra I1P1
die schuh R4
die schwe S3P1
die seite W1S1X1
die sendu W10N7S1A2
die sie W2X1
die sollt W1I1
die spedi W1S1A2
die steue O2
die stuhl W2P1O1
die teeka I2
die track W2
die uberh W2
die uhr X1P2
die unter N2P1
die veran R1X1
die verfo W1N1
die verpa S1R1
die versa S4X2
die von S1A1
die vorha R2X2
die ware W1N1S6R4X1O2
die wasch W1X1A1
die wohnu S2A1
die zwei S1X1
diens W3N1S1I1R1A1
diese W4N3S8I3R1X5P1O3
diese beste X3
diese zusch S2
diesm I1A3
diffe S6O1
ding W3R1P2
direk N1I2A2
displ I2
doch W2N1S6I3R5X3A2O1
doch nicht R2X2A1
doch zu R2
donne W1N1X2
doppe S3R2X4
doppe berec S2
doppe beste R2X3
dort W3N12A1
dort lag N2
dort und N2
dpd W2N2R1A1O1
dpd fahre W1O1
dr N2
dran W1I2R3P1O1
drauf S4I3A1O3
drauf die I1O1
drauf waren S2
draus P2
drei W7N2S1I4R1X5A1P1O2
drei karto W2
drei tagen W2
drei woche W1N2I1R1X2
dreim I2X1O1
drin W1N2S1I10R1X1A4O1
drin ist I1O1
drin statt I2
drin und N1X1
drin war I2
dritt W5
dritt mal W3
drohn W1P1
druck I2R2X1
dsgvo O3
durch W1N2S1I3R1A1P4O2
e I1O1
eben X2O1
ebenf N1S1R1
echt N3S2I1
echte I1P1O1
ecke I1A1
egal S1X1
eher W1I2P2
eigen W1N2S1R1X1P1O2
ein W10N13S9I14R13X4A6P8O20
ein alter I1P1
ein foto N1O1
ein gesch W1R1A2O1
ein gewis N2
ein herr N1R1
ein karto W1S1
ein neues W1I2R1
ein paar S1I1
ein paket N4S2O3
ein retou R2
ein zette W1O1
eine W11N13S3I15R8X12A6P7O17
eine 0 I1R1
eine ander I1X1A2
eine deuts P2
eine falsc I2
eine halbe W1R1A1
eine karte W1O1
eine mail N2
eine nachf N2X1
eine neue W1N1I2X2O1
eine numme W1N1
eine rechn S1O5
eine sendu W2
eine woche X1A1
einem W1N3S7I2R3X3A1P3O1
einem karto S4
einen W5N3S4I9R7X3A3P4O9
einen sprun I3
einen tag N1A1
einer W5N1S2I4R2X1A1P2O1
einer woche W2R1
eines N1S1R1X1
einfa N4S1R1X2A4O3
einfu S3
einga W1A4
einge W4N2S3I3R6X1A1P2O3
einge ich W1S1R1
einge und S2I1
einge wann W1R1
einge werde W1P1
einka I1O1
einli W1R2
einlo R1O1
einma W3S2I1R6X1A2O3
einma kurz R2
einpa S1O1
einpa und S1O1
eins W3N3S1I2R3X2
eins der N1I1
eins von W2I1
einsc W1I1
eintr W3S1A1
eintr heute W2
einze S1P4
elekt W3A1O1
elekt angek W2
elf W1N1S1
empfa N7A5
empfa soll A2
ende S2A1O2
endli W3O1
eng W1R4
enkel W1I1R1A1P2
entge N3S1I1A1O1
entha P2
entsc W1S1O2
entwe W1S1I1
er W4N4S1R5X1A5P5O6
er die N1A1
er es A1O1
er hatte N1O1
er ist R1O2
er nicht R1P1
er soll A1P1
er wiede W2R1
erfol N4R1A1
erfol leide N2
erfol zuges N2
ergan W1A3O1
erhal W8N4S1I2R3O1
erhal bitte W1N3
erkan I1R1
erkla W1S1R2X1
erlas S2
erleb I2
erled W1N1R1X1O4
erled der R1O1
errei A1O3
ersat W2N4S1I1P2
ersat schic N2
ersch W1R1
erset N1S1
erst W1S1I2R1X6A6P1
erst am X1A1
erst lossc X2
erst nach A3
ersta N1S8I1R12O1
ersta bezah R2
ersta haben S2
ersta noch R2
ersta sie N1S1
erste W1N1I5R1P1O3
ertei N1A1
erwar N1S1I3X1
erwar eine N1X1
erwar ich S1I1
erwis X4
es W24N24S21I11R16X18A22P17O15
es 0 W1S2I1O1
es aber N1S1I1R1
es alle S2
es am S1X1A1
es auch N1I1R1A1
es auf I2
es bei S1P1O1
es beim N1P1
es bis W1A1P1
es da W1S1O1
es dann A1P1
es denn W2
es die W2N1P1
es diens W1S1
es einfa R1A1
es fehle S1I1
es fur I1R1
es geht R1A1P1
es hande R1O1
es heute W1N1
es im X1A1
es in N2X1A2
es ist W1S1R2X1A1O1
es kam W1N1S2
es kommt R1O1
es mir X2A1
es muss A2O1
es nach S2
es nicht W1N2S1R1X3O1
es noch W1R1X1
es nochm W3
es nur P1O1
es schon X2A2
es sein N1I1
es selbs N1A1
es soll A1O1
es um N2O1
es versc N1A1
es wiede R2
es wurde N2
es zuruc R3A1P1
etike W1I2R2A3
etwas W3N4I1R1X1P2O2
euch W2I1R2X1P1O2
euch gekau X1P1
eure W1N1O1
eurem S1P1
eurer X1O1
euro N2S28I3R5X1O6
euro einfu S2
euro fur S3
euro ich S2
euro nachn S2
euro sollt S2
euro und S2R1
euro unter I2
euro versa S2
expre W2S7
expre bezah W1S2
extra W1N1S2A1P2O1
extre I1O1
fach N3
fahre W1N6R1X1A10P1O5
fahre das N3
fahre hat O3
fahre soll A3
fahre war W1O1
fahrt W3S1P2
fall I1R1X1A1
falls W2R2X3A3P2O1
falls die W1X1
falls sie W1X1
fallt I1R1X2P1O1
falsc W1N3S1I11R1X10A6O4
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
febru W1R1X1
fehle W1S3I4R3X2O2
fehle aber S1R1
fehle wie I2
fehlt W1N1S1I5R2A5P1
fehlt der I1R1P1
fehlt die I1A1
feier R1A1
fenst W1I1A1
fernb I1P1
ferns R1P1
ferti W1I1P1
fest W2S1X1P1
festl S2
fests N1I1
figur S1P1
filia W2N2R3A3
filia nicht R2
filte P3
finan O3
find S1P1
finde S2I1X1A3P3O2
finde ich S1P2O1
finde mich A2
firma A2O4
firme A2
firme fehlt A2
flack I2
flack und I2
flasc I3
flott W1R1O1
flott ersta R1O1
flur N1R1O1
folge W1N1
folie R1P1
forde S1O2
formu N1R1
foto N5S1I1R1O1
foto vom N1S1
fotog S1I1O1
fotos I1O1
frach S3
frage W1N1R1X1P5
frank S6R1
frau W2N4R1P1O2
frau hat W1N1
frech S2
frei W1S2P1O1
freig W1S1O1
freit W6N1X1A2P2
fremd I1X1
freun W1N2S1I1X1A1
freun gruss W1N1S1
frist S1R3
fruh X1A1O2
funf W2S2I2R1X1O3
funf stern O2
funks W2
funkt W3I1
funkt nicht W1I1
fur W11N4S23I7R12X10A8P10O24
fur 0 S4I1O2
fur borku S2
fur das N1I1P2O1
fur den W1S3R2X2A1P2O2
fur die W2S2I1R7X2A5O8
fur ein S1I1O1
fur eine N1I1P1O2
fur einen S3O2
fur expre S2
fur ihre X1O1
fur meine W1I1R1P1O1
fur mich W2N1R1X1
fur uns W1A1
furs S2O4
furs lager O2
ganz N1S1I1
ganz ander N1I1
ganze W1N7I1R1X2
ganze stras N2
ganze tag W1N2
gar W6N4S1I3R1X3O3
gar keine W1N1S1
gar nicht W3N3I3R1X3O3
garag N1A1
garan W1I1P3
garte W2N3I1A2O4
geand A2O2
geben W2N1S1R1A3O1
geben sie W1A1
gebet N1X1O1
gebra S2I5R1X1O1
gebra schuh S1I1
gebuc S2
gebuh S2
gebur W2I1X1
gedac R2X1
gedru N1R1X3
gedul W1X1
geehr W3N3S1I2X1O3
geehr damen W3N2X1O1
geehr team N1S1
geehr verka I1O1
gefah W1O1
gefal S1R5P1O2
gefal mir S1R3
gefra N1O1
gefre P1O2
gefun W1R1X1O3
gegan W3P1
gegeb N2I1X1O2
gegen I1R7P1O3
gegen die R1P1O1
gegen eine R2
gehac X2
gehe W1N1
gehen N2I1R2X1
gehor W2N1S2R1
geht W4N1S2I6R9X4A9P5O5
geht da S1A1
geht das S1R4X2A4O1
geht die I1R1P2
geht es X1O1
geht man O2
geht nicht I4O2
geht um R1A1
gehts S1O1
gekau W4S1I2R4X6P1O4
gekau am W2
gekau hab W1P1
gekau und S1R1X2
gekla N3I1A1
gekli W1N5R1
gekli und N1R1
gekom W2S6
gekom ist W1S5
gekri W1N2
gelan N3R1O1
gelas N3I1
geld W5N3I1R13X2
geld zuruc W3N3R5X1
geleg N1A1
gelie W3N9S1I3R1A1P1
gelie aber N2
gelie marki N2
gelte N1R1
gemac I2O1
gemas N1R1O2
gemas dsgvo O2
gemei S1P1
gemel N4
genau W1S1I3R2P1
genau so W1R1
geneh N1R1
genom X1A1O1
genug S1I1A1P1
geoff N2I2O2
geord W1I1
gepac X1O1
gerad W2N1S3R1X2A1P1
gerad dass X2
gerat I2X1P3
gerat auf P2
gern W2N1S4I2R6A1P2O4
gern ein I2
gern eine W1O1
gern wiede S1R1
gern zuruc S2R1
gerne P1O2
gerut S1O1
gesag W2S1I1
gesch W6N2I7R3X1A4P2O6
gesch haben W1I1
gesch und N1R1
gesch verpa O2
geseh W1N3S1R1X2O1
geseh dass X2
geseh wie N2
gespe A2O2
gespr I4O2
geste W8N7S3R2X2A1O1
geste als N2
geste da W2
geste hiess W2
geste um W1N1X1
gesto N2X1
getau I2
getra S1I1O1
getra wird S1I1
gewah I1X1
gewes W2O1
gewis N2
gewor A2
gezah S2
gezei N1X1
gezei und N1X1
gibt W1N3S2R1P7O2
gibt es W1N1S2R1P6O2
gibts W2A2P1
gibts die A1P1
gilt N5S1R1O2
gilt die N1S1
ging W2N1S1R2P1O1
ging die W1R1
ging nicht N1O1
ginge R1A2
glas S1I4
glas gespr I2
glase I2
glaub W1N2
gleic W1S1I4R2X3A5P1O2
gleic an X1A1
gls W4N1
gluck S1X1
gmbh A1O2
googl P1O1
gott W1I1X1
gps N2
grad I3X1P3
grati S4
grau I1R1X2
graz R1P1
gross W2N1S1I3R4X2P6
gross 0 W1I1P1
gross tausc R2
gruez W1N1S1I1X1A1P1
grun N1I2P1
grune I1A1
gruss W2N1S1I1R1
gunst S1X1O1
gut W1N2S1I1A1O2
gute P1O2
guten W5N3I2R1X2A1P3O3
guten abend N1I1X1A1
guten morge W2
guten tag W3N2I1R1X1P3O3
gutge S2R1O1
gutsc S8I1R7O5
gutsc fur R1O1
gutsc grati S2
haare I1R1
hab W13N11S3I5R11X11A2P2O7
hab 0 P1O1
hab am W3
hab die R3X4
hab ich W3N2S2I3R5A1P1
hab meine N1O1
hab mich R1X4
hab nicht W1N1
habe W11N21S15I16R14X13A4P6O10
habe aber N1P1
habe alles N1R1
habe ander I1R1
habe bei N1S1O1
habe das R1X2
habe die N3S2X1A1
habe es N1I1X1
habe fur S2
habe heute W3
habe ich W4N10S3I7R5X2A2P2O3
habe in A1P1
habe kein N1R1
habe keine W1N1
habe meine O2
habe mich S1I1O1
habe sie I1R1
habe verse R1X2
habe zwei S1O1
haben W9N17S6I3R5X7P3O9
haben das N1X1
haben die N1S1I1R2
haben heute X2
haben ich W1N2
haben keine N2
haben mir S1R1
haben sie W4N1S2I1R1P2O6
haben wir W1N3O2
habs X1O1
habt S3I1R3P1O1
habt ihr S1I1R1P1
habt mir S1R1
habt wohl S1O1
haken N1X1P1
halb W1S1A1
halbe W2I2R1A1
halbe stund W1A1
halft S1I1
hallo W3N2S2I1R2X1A2P2O2
hallo das R1A1
hallo ich W2N1S1P1O1
halt W1I1X2A1P5O1
halt der P2
halt die P2
halte W1I1X3
halte sie X2
hand W1N1S1I1P1
hande R1O1
hande sich R1O1
handl S2R1O3
hands I1O1
handy X3A5
handy fur A2
hange N1I3O1
hange ich N1I1
hangt W5S1R1A1
hangt beim W1A1
hart R1P1
hat W8N31S2I15R6X12A6P6O19
hat 0 N1I1
hat aber W1N1
hat am W2N1
hat auf X2
hat bei N2X1
hat beim I1O4
hat das W1I1X1A1
hat den R1X1O1
hat der N2P2O1
hat die N2R1P2
hat einen I3
hat es W1N3P1
hat mein W1N1A1O1
hat meine N1O1
hat mich W1O3
hat mir N2S1X1
hat nicht N3
hat niema N3
hat noch N1R2
hat sich W1N2R1X1A2P1O6
hat sie X1O1
hatt S1R1
hatte W6N7S14I8R5X5P4O8
hatte das N2R1O3
hatte die N1S1I1X1
hatte es N1X1O1
hatte gern I1O1
hatte ich W3N1S5I4R2X1P1
hatte sie P2
haupt X1A1
haus W1N7X1A1O1
hause W1N2A3O1
hause und W1N1
hausf N4
hausm A3
hausn N2A6
hausn 0 N1A2
haust N3A2
haust unser N2
heil S2I1
heil angek S2
heiss W3N3S1I2R1A6P1O1
heiss das W1I1P1
heiss es W2S1A1
heiss seit A1O1
henke I1O1
her W2I1X1
herau W1N1I1X1
herme W5N2R1A1P1
herr N1R1
herre W3N2S1X1O1
herst O2
herst von O2
herzl W1R1
heute W15N6S2R4X7A2P5O1
heute beste P2
heute fruh X1O1
heute ist W4R1X1
heute morge X2
heute nicht W2N1
heute noch N1P1
hier W6N10S1I2R1X3O2
hier ist N4
hier sein W3
hierm R3X1A1
hierm wider R3
hiess W3N1S2R1X2
hiess es W3N1S2R1X1
hilfe W1O1
hin I2O1
hinfa X1O1
hing W1X1O1
hinge N1O1
hinse S2X1
hinte W1N3S1A5P2O2
hinte der N1P1O1
hinwe S1P1O1
hob S1X1
hoch N1S2P1
hochz R2
hof N1A2
hofli N1S1
hole S1A2
hole es A2
holt W1R2
holt das W1R1
holzb O2
hore W1R1P1
hore ich W1R1
horen W2O1
hose R4
hotli W2O1
hulle W1I1P1
hund N1A2P1
hunde W1N1
i W1S1I1R1X2P1
ich W61N54S52I38R55X54A24P35O39
ich 0 N1S2R2X1
ich aber W1N1I1
ich am R1A1
ich an N1I1P1
ich auch N2
ich auf I1R1A1
ich ausdr W1N1
ich bei S1I1P2
ich bekom W1N1I1O1
ich beste S1I1R1X2P1
ich bin W3N2X1A2P2
ich bis W1N1O1
ich bitte W3S4R1X1
ich brauc W3S1I1R1X3A1P1O3
ich damit I1O1
ich dann S3O1
ich das W2N1S3I4R2X1P1
ich den S1R4X1P4O1
ich denn W2
ich die W2S1I1R6X2A1P5O1
ich ein R1O1
ich eine I2R1X1
ich einen W1I1
ich es N2I1R1X4A1P1
ich fahre X1P1
ich frage N1P1
ich fur W1I1R1P3
ich gern S3R1P1
ich glaub W1N1
ich gleic S1A1P1
ich hab W6N4R3X3A1O2
ich habe W5N8S11I7R6X7A1P2O6
ich hatte W2N3S1I3X1O3
ich heute P3
ich hole S1A2
ich ihn I2R1P1
ich ihnen W1X2P1O1
ich in N1X1A1P1
ich kann P1O1
ich langs S1R1
ich mache N1I1
ich mein W2I1
ich meine W1X1A2O1
ich mich W2N1O3
ich mir W2S1X1
ich mit W2N1S1R1O1
ich mocht W1S1I1R5X4P1
ich muss W1X1P1
ich nach S1X1P1
ich nachr N1S1
ich nicht W5N2S5I2R5X3A2O1
ich nie W1N3
ich noch W1N2R1X3A1P2O1
ich nur W1N1S1P1O2
ich schon I2
ich sehe X2
ich sie W2I1R1X2O2
ich sonst O2
ich storn X2
ich tun R1O1
ich um W1R1
ich verla N2O1
ich vom X2
ich vor W2N1
ich war W1N10S1R1O1
ich warte W4N1
ich weiss X1O1
ich will W5S1R1X1P1O1
ich wohn W1N1S1
ich wohne N4S1R1A1
ich wollt W1O2
ich wurde I1R1P1
ich zum R1O1
ich zuruc S2R2
ich zwei W1X1
ihm S1X1A1
ihn N1S1I2R5X1P2O2
ihn nicht I1P1
ihnen W6N2S6I3R9X4P2O11
ihnen als N2
ihnen das R1X1
ihnen die W1X1
ihnen eine S1I2R1
ihnen ich O2
ihnen im R1O1
ihnen keine S1O1
ihnen nicht S1O1
ihr W6N6S5I1R9X4A1P5O7
ihr 0 I1R1
ihr das W1S1R2X1A1
ihr habt S2R2O1
ihr paket W1N3
ihre N1S1I1R1X2P2O6
ihrem S1I1R2O3
ihrem angeb S1O2
ihrem lager R2
ihren S1R1O2
ihrer W5S4R1
ihrer mail W3
im W15N22S10I16R14X7A20P5O11
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
im krank N1R1A1
im laden R1X1
im lager R1X1O1
im liefe I1P1
im novem P1O1
im paket W1N1S1I2R1O2
im preis S2
im syste W1N2
im urlau A3
im waren S2X1
im zoll W3
im zuste W1N1
immer W8N2I2R4X1A2O3
immer nicht W1N1R1O1
immer noch W5I1R1X1
impre S1O2
in W17N26S20I17R20X7A24P20O11
in 0 I1R2A2
in bearb W1X1
in den N3I1R1X1A1P3O2
in der W3N8S5I4R7X1A7P4O2
in deuts W1A1
in die S5A4P4O1
in diese W1S1I2
in echt N1I1
in einem W1S4R2
in einer I1A1
in folge W1N1
in graz R1P1
in ihrem S1R2O2
in ihren S1R1
in leipz W2
in meine N2P2
in nr N3A2
in ordnu I1R2X1A1O2
in schwa I1P1
in unser N4X1O1
in welch W2
in zuste W2A1
inhal N1I2
inklu S2O1
innen I1P4O1
insel S5
insel von S2
inter W2P2O1
inzwi W2R1X1A1
iphon P3
iphon 0 P3
irgen W3N1I1R2A1P1
is W3N3S1I1A1P1O1
is a S1I1
isch W1O1
ist W49N33S21I36R38X22A29P43O24
ist 0 N2R1A5P1O1
ist aber N2R3A1
ist alles R2
ist auch N2I1O1
ist bei W1P1O1
ist beim I3P1O1
ist bis W1R1
ist bitte W1N1
ist da W2N1S1I1R1A1O1
ist das W6N1I5R1X3A1P11O1
ist denn W1N1P1
ist der W6N1I3R2A1P9O1
ist die W2S1X1A1P4
ist diese S1O1
ist ein W1N2S1X1A1P1O2
ist eine N1I3
ist er W1R1
ist es W3N2S4I1R2X1P2O1
ist falsc I2A1
ist fur X2
ist gespe A2
ist geste W1R1O1
ist ich I1R1A1
ist im A2
ist in I1R1P3O1
ist ja I1X1
ist jetzt W2S1O1
ist kaput I1A1
ist laut W1R1
ist leide R1X1
ist mein W2
ist meine W1N2O1
ist mir S2I2R2P2
ist nach I2X1
ist nicht N9S2I1R2X1
ist niema W1A2
ist nix W1N1
ist noch W1R5X1A1O2
ist nur N1A1
ist offen A1O1
ist schon S1R2X1
ist seit W1R3O1
ist sie N1S1
ist unben R2
ist und X1P1
ist verlo W1P1
ist von A1O1
ist weiss N3
ist wohl W1I1
ist zu I1R2
ja W2N2S3I3R2X6P3O1
ja fur W1X1
ja keine W1X1
ja nicht N2S1R1
jacke I2R1
jahr W1I1R1P2
jahre N2I1P2
janne W1A1O1
janua R1X1
jede N1I1X1
jede nacht I1X1
jeden W4N5S1P1
jeden tag W3S1
jedes W1S1I1X1O1
jedes mal W1X1O1
jedoc N1S1
jeman W1N7R2X2A2P1O3
jeman ander N1O1
jeman hat N1X1
jetzt W12N4S3I2R5X5A3P1O3
jetzt da S1R1
jetzt ist W2
kabel I2R1P3
kaffe W1I1
kam W3N2S7I3R1
kame R1X1
kamen S2R1
kamer W1I2R1
kann W8N8S6I5R11X8A14P13O6
kann das S1A4
kann der P2
kann die X1A2
kann es W1N1A1
kann ich W2N2S3I2R8X2A2P3O2
kann ja S1R1
kann man W1N1S1I1R1X1A2P5
kann nicht W1N2
kann weg X2
kaput W1I5A3P1
karte W3N1S1R1O4
karte im W1O1
karto W3N4S5I11R5A1P1O2
karto aber S3
karto lag N1R1
karto sind W2O1
karto war I3
kasse S1I1O1
kassi S2
kaste W2N2
katze W1R1X1
kauf W1R1X10P4O2
kauf auf X1O1
kauf zuruc X4
kaufe I2X2
kaufe gedru X2
kaufv R2
kaufv uber R2
kein W6N4S3I1R3O1
kein geld W2
kein paket W1N3
keine W11N16S4I6R8X4A4P1O8
keine antwo R1X1
keine fall X1A1
keine filia W1N1
keine mail W2O1
keine rechn O2
keine spur N1I1
keins N2R1
kelle I1O1
kenne A1P1O1
kennt W2
kennt dhl W2
kerze W1I2
kg P3O1
kilo S1I2P1
kind X1P1O1
kinde W2A1P1O2
kiosk N2R1
kisse X2
kiste A2P1
klapp W2A2P1
klapp das W2
klar N1R1O1
klare N2S1
klare sie N2S1
klebe N1I1
kleid R3
klein W1N2S1I3R4X2P1O2
kling W2N2S1A6P2
kling ist A2
kling steht A2
knopf S1R1X1
kolle W1O1
koln W2A2
komis W1N1O1
komme W8N1R2X4P2
komme die W3P2
komme ich R1X1
kommo I2
kommt W22N2S4R4X2A3P3O4
kommt das W3N1S3P1
kommt der W4A2
kommt die W1X1
kommt er W2R1
kommt es W1P1
kommt hatte W1S1
kommt immer R1O1
kommt keine W1O1
kommt nur N1A1
kompl I1O1
konne W6N3S3I2R4X4A5P1O3
konne sie W5N2S3I2R3X3A5P1O3
konnt W4S1I1R2X5A6O2
konnt die A2
konnt ich I1R1X1
konnt sie W4S1X3A3O1
konta P1O1
konto S1R8X4A1
konto ist R2A1
konto wurde X3
kopfh N3
kopie W1S1
koppe I1P1
korb S1O1
korri S2A3O1
koste N1S11R1A1P1O1
koste 0 S1O1
koste der S2R1
koste versa S3
krank W1N1I1R1A1
krank und N1R1
kratz W1I4
kredi S1R2O1
krieg I3R1X2P1O2
krieg ich I3R1X1P1O1
kruge N1O1
kuche W1R3A1O1
kuche ist R1A1
kulan S1R1
kumme W1N1
kunde N1S2X1O3
kundi X2
kur N1I1
kurie W1S1O1
kurz R2A1O1
l I1R1
label I1R1
laden W1I1R2X1O2
ladt I3
lag W1N7S2I2R3O2
lag bei S2
lag eine W1I1
lag hinte O2
lag nicht N2R1
lager W1S1R4X2A1P1O3
lampc I1P1
lampe W1I3R2X1P2
lampe flack I2
land A2P1
lang W1R1X1P2O1
lange W2R1X5A1P1O2
langs W3N2S1R1O1
lasse W2N3S1I1R2X1A3
lasst W1S1I1X1A3P4
lasst sich S1I1X1A3P4
latte X1O1
lauft N2I1R1X1P2O1
laut W11N17S3I5R3P1O2
laut amazo W2N1
laut app W1N4
laut aufkl S2
laut besch I2
laut dhl W1N1R2
laut etike I2
laut gls W1N1
laut ihrer W1S1
laut post W1N2
laut sendu N2
laut verfo W2R1
laute N1A2O1
ledig W1N1O1
leer N7I4
leer im N2
legen A1O1
leide W1N3I2R5X2A3P2O1
leide habe N3
leide nicht R1X1
leide schon R3
leipz W4A1O1
lese W1N1
lese ich W1N1
lesen P1O1
letzt W3N1I3R2A4P2O1
letzt beste N1O1
letzt jahr I1P1
letzt mal I1R1A1
letzt paket W1A1
letzt woche W2I1R1A1
leute W1N2R1O3
liebe W3S1I1R3X3A1
liebs X1A1
liefe W10N4S10I4R2X10A16P8O2
liefe 0 S1I1
liefe ander A2
liefe auf S1A1
liefe bitte A3
liefe erst X1A1
liefe frei S1O1
liefe jetzt X1A1
liefe nach N1A1
liefe sie P3
liefe verst W1S1
liefe war W1N1
liefe wurde W1N1S1
liege W2N1A3O1
liege ich A2
liegt W6N4S1I1R3X2P2O1
liegt bei N1S1
liegt die W1I1
liegt es N1X1
liegt nur P1O1
liegt seit W1R1
liess S1I1
liest A1O1
linde A3O1
linde 0 A3
linke I4X1
links I2X1A2P1
links und I1P1
lkw A2
locke N1S1
logo I2
logo ist I2
los W5R1X1A1
losch S1X7O4
losch sie O3
losch und S1O1
lose I1X1
losen X2
lossc X2
lufte I2
luftp S1I1
m I1R3P3O1
m lang R1O1
m und P2
mache W1N2I3R1X5A1O5
mache sie X1O1
mache und X2
mache wir I2
macht W1N1P3
macht das W1P1
mai W2N1R1
mail W5N3R1X2O2
maila O2
mal W9N1S4I9R1X3A1P1O4
mal 0 S1I1
mal aufge I2
mal bitte S1O1
mal sagen O2
mal versc W1X2
mal war W1I1
man W4N6S1I3R2X1A2P13O6
man auf A1P1
man das S1I1X1P2
man den I1P1
man die A1P8
man eine N2
man nicht P1O2
man sie I1O2
mann W1N1S1R3X1P2O1
mann hat N1R2O1
mann hatte X1P1
marke S4R1
marki N2
marz W1I1R1
masch P1O1
masse P4
masse hat P3
mater P2
matra W1I1R1
mehr W4N1S2I4R4X12A4P3O5
mehr bitte X3
mehrw O3
mein W14N12S4I3R10X14A4P2O8
mein geld W2I1R2X1
mein klein W1X1O1
mein konto R2X3
mein mann W1N1R2X1P1O1
mein nachb N2
mein packc W1N2
mein paket W6N3
mein sohn N1X2O1
meine W19N18S3I3R16X12A22P12O20
meine 0 R2O1
meine alte A1O1
meine alten A1P2
meine beste W4N2S1X5
meine bewer O3
meine daten O2
meine enkel W1I1P1
meine frau W1N1R1P1
meine handy X2A3
meine ist N1X1P2
meine kauf W1X1O1
meine konto R3
meine liefe W2N1
meine mutte W1R2A2O1
meine nachr O3
meine perso O2
meine priva O2
meine schwe I1R1X1A1
meine schwi W1A1
meine sendu W1N1
meine tocht W2X1A2P1
meine turka N3
meine ware W1N2
meint W1N3I1O1
meint das N1I1
meist A1P1O1
melde N2I2R1O2
menge S1X1P1
mensc W1S1O2
mfg W2X1
mhd I2
mich W4N4S2I1R2X7A4P3O11
mich beim R1X1
mich da W1X1
mich nicht X1O1
mich unter N1A1
mich verkl X3
mich wende W1N1O1
milch N1O1
mini W1P2
minut W2N1S1I4X1O1
mir W28N19S26I9R20X16A4P9O15
mir 0 S4
mir aber W2R1
mir ander X2
mir aus I1A1
mir bitte W3N2S2R1
mir das N2S2P1O1
mir den W1N2S1X1
mir der S1R1
mir die W3S6R3X1P1
mir doch W1R1
mir eine O3
mir geht W1O1
mir gesag W2
mir in W1I1P2
mir ist N4R1X2O1
mir keine S1I1O1
mir nicht W1N2R2
mir nur S1R3X1
mir steht W2
mir wurde R1O1
mir zu S1R2X3
mit W13N12S9I8R6X4A5P11O28
mit 0 N1S2X1P2O1
mit ausge O3
mit dem W6N2X1A1P1O2
mit den W3I2A1O1
mit denen N1A2P1O1
mit der W1N1I1R2A1O2
mit deuts S1P1
mit einem I1P1O1
mit einer W1P1O1
mit freun W1N1
mit ihrem I1R1O1
mit unter N1O1
mit ust O2
mit welch W1N1
mitar W1X1
mitbe N1X1O1
mitge N2R1
mitgl S2
mitni N2
mitte W2I2A1
mittw W2N2X1A1O1
mobel R1X1
mocht W3S3I1R9X7P3O4
mocht den S1R2
mocht die X1O1
mocht ich W2S2R2X3P2O1
mocht ihn P2
mocht nicht W1X1
mocht von R1X2
model R1X4P4
model mit X1P1
mogli N1R4A2P2
moin W3I1
monat W1X2O1
monta W4N2A3O2
monti P2
morge W3N1S1X4A2
mullt O2
muss W4N5I3R10X2A3P9O3
muss das N2
muss die R1P3
muss ich W2N1R5P3O1
musse W1R1A1O3
musst W1S8I2R3A1P2O2
musst ich S2I1P2
mutte W2R2A2O2
mutte ist W1R1
mwst S1O1
nach W5N5S9I19R3X5A9P9O4
nach 0 S1A2
nach chemi I4
nach dem S1I3A3P1
nach der N1X1O1
nach einem I1P1
nach einer I1R1
nach funf W1I1
nach hause A2
nach oster S2P1
nach sechs S2
nach sudti S1P1
nach vier I2X1P1
nach zehn I2
nach zwei I4P1
nachb W1N10S1A4O2
nachb abgeb A2
nachb hat W1N2O1
nachb in N2A2
nachd S1A1
nachf W5N4R1X1O1
nachf lasse W1N1
nachg W1N1S1I1A1O1
nachg der W1N1
nachg wenn S1O1
nachh W2R1
nachm S1A1
nachn S5A1
nachp S5
nachp zahle S3
nachr W5N1S3R1X1O5
nachr von O3
nachs N1I4R1X1A1O1
nachs woche I1A1O1
nacht S1I3R1X1P1O1
nachw N2I1R1
nachz N1I1
namen A5O1
namli N1X2A1
natur N1A1O1
ne W1S1A1
nehme W1S2R4X8P3O3
nehme ich X2P1
nehme sie R4X2O2
nehmt S1R1X1
nein W2N1X2P1O1
nein danke X1O1
nenne I1R1
nenne sie I1R1
net W1N2R1
net da W1N1
nett W1O1
netto P1O1
netzt I3
neu N1S1I4X3P1O2
neu beste S1O1
neue W1N1I2R1X2A4P1O2
neue wohnu A2
neuen I1R1A1
neuen adres I1A1
neues W3I2R1
neuig W3
neuig zu W2
neun W2X1P1
newsl O3
nich W1I1
nicht W42N56S23I34R37X43A36P7O25
nicht 0 A4
nicht aber S1A1
nicht als N1S1X1
nicht an I4R1X1A2O1
nicht angek W2N1
nicht angen N1R1O2
nicht auf W1N1R1
nicht bei W1R1A1
nicht bekom W1N3
nicht bitte N1S1R1X3
nicht da W5N3A3
nicht das I2
nicht dass S1A1
nicht der I1A2
nicht die N1I1
nicht drin N1I1
nicht einfa S1A1
nicht einge W1N1S1R2O1
nicht entge N2A1
nicht erhal W5N4R1
nicht erkan I1R1
nicht erst R1X2
nicht fur A1O1
nicht gefal R1P1
nicht gefun W1R1
nicht gekau O2
nicht geld N1R1X1
nicht gibt N1P1
nicht haben W1X1
nicht ich W2N3I2R3
nicht im N1S1X1
nicht in I1X1
nicht liefe R1X1
nicht mal N1I1X2
nicht mehr W2I3R3X12A4O4
nicht meine N1S1A1
nicht mit O2
nicht nur I1R1
nicht obwoh N1I1
nicht raus X2
nicht rein N2A2
nicht so I1A1
nicht storn W1X1A1
nicht und N2I1R1P1
nicht unser N3O1
nicht unter N1I1
nicht versa X2
nicht versc X5
nicht von N1X1O1
nicht vor W1A1
nicht was N1O1
nicht wie W1R1
nicht zu S1I1R1X1
nicht zuruc R1O1
nicht zusam S1I1P1
nie W3N8I1R1X1A2P1O3
nie angek W1R1
nie eine N1X1O1
niema W3N8I1X2A3
niema da W1A2
niema gekli N2
nimmt W1S1R1X1A4O2
nimmt die A1O1
nix W2N5S1I1R1A1P1O1
nix mehr W1N1
no W2
noch W29N10S5I7R23X18A14P5O11
noch am N1R1
noch aus N1X1
noch bei W2N1O1
noch beste W1P1
noch bis A2O1
noch da R2
noch das R1P1
noch die W1S1R1A1
noch dran R2
noch eine O3
noch einge R2
noch gar W2
noch im X2
noch immer W1N1R1
noch in W1N1
noch keine R2
noch kommt W2
noch korri A2
noch nachr S2
noch nicht W4R4X7A1P1O1
noch oder W1N1
noch stopp X2
noch storn I1X3
noch was W3S1A1
noch zu R2
nochm W5S4X2
nochm los W2
norma W2S4I1P4
notfa W1A1
notie I1O1
novem A1P1O1
novem zwei P1O1
nr N3X1A3
nr 0 N3X1A3
numme W3N1I2R2P1O2
nun W5N1S2R3X1O1
nur W11N5S6I9R10X7A7P11O12
nur 0 S1R4
nur das S1R1X1
nur dass P1O1
nur den N1P1
nur die W1S2I1R1X1P1
nur ein W1R1O1
nur eine X2A1O1
nur einen I1R1O1
nur einma S1X1O1
nur eins W2N1
nur noch A1O1
o A3
ob W4N2S1P8O1
ob das W1P1
ob die W2S1P2
ob er P2O1
ob man P3
oben P3
obwoh W1N4S3I1R1A1O1
obwoh ich W1N1S2O1
oder W9N5S2I4R8X2A2P15O2
oder ist N1R1X1P1
oder kommt W1R1P1
oder krieg I2
oder muss W1R2P2
oder nur P3
ofen P2
offen I1R1X1A3O1
offne I1O2
oft P2
oft muss P2
ohm A1P1
ohne W3N2S1I1R2X2A2O1
ohne den N1A2
ohneh S1X1
ok I1O2
oktob W1A1
olive I1P1
oma I1O1
onlin I1X1O1
orden I1R1
order X3
ordnu N1I1R2X1A1O2
ordnu wenn X1A1
origi I2R4
ort N1A2
oster W1N1S2A1P1
p W1O1
p s W1O1
paar S1I1
packc W3N4S2A1O1
packe W1N1A1
packl W2
packs N5A3
packs 0 A2
packs war N2
packt I1P1
packu I2X1
paket W28N40S9I5R6X1A17P1O14
paket an W2
paket auf W1A1
paket bekom W1N1
paket bitte A2
paket fur W1S1O2
paket gelas N2
paket ging W1R1
paket haben N1O1
paket hat N3O3
paket in N3A2
paket ist W2N1S1O2
paket lag I1O2
paket liegt W2
paket mit W1N2
paket noch W2O2
paket schon X1A1
paket soll W1N2
paket von N1O1
paket vor N2R1A1
paket war N1S1I1
paket wie W1A1
paket wiede W1N1S1R1
paket wurde N2A1
parfu I1P1
passa S1A1
passi W1N1S1X1P1
passt N2S2I1R4X3P9O1
passt das X1P3
passt der P2
passt die P2
passt doch S1R1
passt nicht S1I1R1
paypa S2R2O1
paypa bezah S2
pdf P4O1
per W2S1R1X2O1
per mail X1O1
per post W1R1
perso N4X1A1P1O3
perso uberg N4A1
petro A1P2
pfann W1I1P2O1
pfann ist I1P1
pflan I2
pfleg N1I1X1O1
plast I2O2
platt W1O1
plotz W1S1X1
plus S2P1
plz A6
plz stimm A2
poliz N2
porto S17R1
porto berec S2
porto fur S1R1
porto zahle S2
posit X2O1
post W4N4S5R2O1
post hat N1S1
postb N2S4X1A1
postb hat N1S1
postb wollt S2
postf N1A1
postl W1N1A1
posts A2
preis S3I1R1X1O3
premi S2
prima P3
prima nur P2
prime W1S5
prime kunde S2
prime mitgl S2
priva O3
probi I4
probl W1I1O1
produ S1I1X1O2
prufe W1S1R1
pulli W1I1R1
punkt S1I1O1
quali I2
quats W1P1
quer W1I2
quer durch W1I2
quitt N2S2O1
r N1O1
rabat I1O2
rand P2
rasen W1N1
rasie I1R1P1
raus W5N1S1X7O1
rausg N1A1
rausn X3
reagi X2P1
rechn W7S6R1O19
rechn mit O7
rechn steht O3
recht I2X2A1P1
rede W1S1
reden A1O1
regal W2I1O1
regen A1P2
reich S1I2R1X2A1O2
reich es A1O1
rein N2A3P3O1
reiss I3P1
reset I2
rest W1S2I2R1X1
retou W1S1I1R18O1
rezep N2
richt W3S2I1X2A6P2
richt die I1P1
richt ist A2
riech I4
rolla W2
rolle W1P1
rosen I1A2
rote N1X1P1
ruckg R10X3
ruckg mache X2
ruckp S1R3
ruckp ausge S1R1
rucks W2R16P2
rucks an W1R1
rucks ist R3
rucks selbe R2
ruckv I1R2
ruckz S1R1
ruhrt I2
ruhrt sich I2
runte X1A1P1
s W1I2O2
s die O2
sache W1N2X2
sage P2
sagen W7N3R1A1P1O2
sagen sie W2N2A1
sagen wann W2
sagt W4N7R2A1P1
sagt die N2
sagt ich N1P1
samst W6N2S1A3
sass N1R1O1
sauer I1O2
schac S1I2P1
schad I1O3
schaf W3N1
schal W1S1I1
schau W2A1
scher I2
schic W8N5I1R5X5A7O3
schic die W1R1X1
schic es W1X1
schic ich R1A1
schic sie W3N2R1
schie W1I1A1
schil R1X1
schla W1I2R1P1O1
schle I1O1
schli W1N1S1I2R1
schlu N1S1I2A1
schma R1O1
schmi N2
schne N1I1P1O3
schne da O2
scho W2X1
schon W21N5S5I6R10X6A6P2O2
schon 0 W2
schon am W1N2
schon auf W2
schon gekau R1X1
schon raus W3X1
schon und W1R1
schon unter W2A1O1
schon versc W3A1
schon wegge W1R1
schon wiede W1S1
schon zum W1X1
schra W1S1I5R1X1A1P2
schre W2N2R2X1A1P1O2
schre ich R1O1
schri W1R2X1O1
schuh S1I2R5
schul A1P2O1
schut N1O1
schwa I2R3P1
schwe S4I1R2X1A1P3O2
schwi W2I2A1
sechs W3N1S3I2X1
sechs tagen W1S2
sehe W1S1R1X2
sehe gerad X2
sehe ich W1S1
sehen I1R1
sehr W5N3S1I2R1X1P2O5
sehr geehr W3N3S1I2X1O3
sehr nett W1O1
sei W3N2I1R3P1
seide N1R1
sein W8N8S6I5R3X1A4O5
sein bitte R1O1
sein ich I1R1
sein ist I2
sein meine S1R1
sein soll N2
seit W22N9S1I1R6X1A1P1O4
seit 0 W2N2R4X1
seit dem W2R1O1
seit diens W1I1
seit drei W2N2
seit einer W2
seit geste N1S1
seit mittw N1O1
seit monta W1N1
seit zwei W1N1
seitd W2R1
seite W1S2I1X3A1P1O2
seith W3R1
selbe W1N1S3I2R3X1A1P1
selbe abend S1R1
selbs W1N2S5I2R4X1A1P1
selbs storn R2
selte I1P1
sende N1S1O1
sendu W21N15S2R1A3O1
sendu die W2
sendu wurde W1N2
sendu zuges N2
separ W2
servi N1X1O1
servu W1N1
setze X1P2
setze ich P2
shop S2A1O1
sich W10N5S2I6R3X3A6P5O10
sich das S1A2O1
sich der X1P1
sich die S1X1A1P2
sich erled W1O4
sich geand A2
sich geoff N2
sich in I2O1
sich nicht W2I4
sich um N1R1O1
siche N1A2
sie W32N16S21I19R29X26A19P13O39
sie alle O2
sie an P1O1
sie auch P2O1
sie auf I1O3
sie bitte W4N1X2A1O1
sie da I1R2X1
sie daher R1O1
sie das W2N2S4R1X2A7P2O2
sie den W1S1X6A2
sie die W1S1I1R2X5P1
sie diese X2
sie eine N1X1P1O1
sie einen R1O1
sie es W3R2X1A3
sie haben W1S1R4O1
sie ihn R2X1
sie in N1S1R1A1
sie ist R1X1A1O1
sie laut R2
sie mal W1O1
sie mein N1X1
sie meine X1A1
sie mich O2
sie mir W10N5S8I2R6A1O3
sie nach X1P1O1
sie nicht N1X1O3
sie noch W1O1
sie schic I1X1
sie sich W1N1I2
sie sie W1I1R2X1O1
sie so W1I1A1O1
sie um S1I1
sie wiede W1R1
sie wohnt A2
sie wollt W1S1
sie wurde I1R1
sie zu S1I1O1
sie zuruc R1A1O1
sieht W1N3I1R1P1
sieht man N3P1
sind W4N6S8I7R9X1A7P4O13
sind 0 N1O1
sind am N1A1
sind batte P2
sind bis A2
sind da R1O1
sind die N1R1
sind ein N1O3
sind eine O2
sind es S1I1R1O1
sind jetzt S1R1
sind sie N1R1
sind wir S1A2
sind zwei W1I1
sitz P2
sitze W1P1
sitzt I1R1A1
sms O2
so W8N6S2I13R2X3A3O7
so als W1O1
so ein N1R1O1
so etwas N1I1O1
so freun I1A1
so geht O2
so gut W1I1
so heiss N1I1
so lang W1X1
so lange W1O1
so nicht I3X1
so viel S1O1
sobal I1R1X1
sofa W3N1R1X1
sofer R1X1
sofer der R1X1
sofor X1O1
sogar W2N1I1X1A1
sohle I1R1
sohn N1X2O1
sohn hat N1X2
soll W3N8S1I5R5A13P3O4
soll am N2
soll an S1A1
soll anruf A2
soll bitte W1A2
soll es N1R1
soll ich W1I3P1O2
soll meine A2
solle N1X1
sollt W15N1S3I4R1X3A2
sollt das W1N1X1A1
sollt der W2S1
sollt die W1S1
sollt es W1I1
sollt geste W3
sollt ich W2
sollt laut I2
somme A1P2O1
sonde I1A1
sonne W1X1
sonnt W4O1
sonnt beste W2
sonst W1N3S1I1R2A7P1O4
sonst finde A2
sonst kommt A2
sonst nicht N1A1
sonst nimmt S1O1
sorry X1O4
sowas N1I1
sowei I1X1
spare I1X1
spat S2I2X1
spate X5A1
spazi W2
spedi W2N1S3I1R1A2
sperr S2X1
spieg I3O1
spieg hat I2
spiel W1I1R1P1
spiel schon W1R1
sprun I3
spulm P3
spur N2I1
stamm N1I1X1P1
stand W1N1S8I1R1X4A1O2
stand 0 S2
stand bei S1O1
stand da X2
stand der W1N1
statt I8R3X2A4O2
statt 0 I3R1X1A1
statt nach A2
statu W4N4X1A1
statu zuges N3
staub W1R1
steck W2N1I3P3
steck die W2
steck probi I2
stehe S5I1R1A1P1O1
stehe 0 S2
steht W12N10S5I3R4X2A8P4O8
steht 0 W1I1P2O1
steht da N2X1
steht das W1A1
steht der W1N1
steht meine O2
steht mir S2R1
steht nur W1A1
steht seit W3
steht versa W1S1
steht zuges N3
stell W2N1I1A3P2O3
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
stock N2R1
stoff R1X1P1
stopp X2
storn W1S1I1R4X33A2O2
storn bitte X3
storn hab X2
storn hatte S1R2
storn nur X1A2
storn sie X3
storn und X2O2
stras N4S1A6O1
stras ist A2
stras weite N1A1
strei X4A1
stric W1N1I1
stuck S4I1P4O3
stuhl W2I1P2O2
stund W1I2X1A1P1
suche W1N1O2
suche ich W1N1
suche sie O2
sudti S1P1
super I1X1O6
syste W1N2X1
tag W12N7S1I1R2X1A1P3O3
tag ich W1N1X1P1
tag in W1N1
tag laut W2
tag wir N1O2
tag zuhau W1N1
tage W3S1I1R2X1A1O2
tagen W10S3I3R4X3
tagen auf W2
tagen bei R3
tagen den S2
tagen in W3
tagen ist W1R1
tagsu A2
tasse I2
taufe W1X1
tausc W1I1R6P1
team N1S1R1
teeka W1I2
teil W1S2I1R1P1O1
teile I4R1
teill W2S1
telef W3A3O3
telef unter O2
teles W1O1
teppi W1R2X1P1O1
termi W2S1X2
terra N2A1
teuer S2X1
teure S2
therm I1P1
tiefg N1A1
tippf A1O1
tisch W3R1X1A1O2
tocht W2X1A2P1
top S1A1
tor A4
tor ist A2
torco A3
tot W1I2
total I2
total zerdr I2
track W5N2R1
tragt S1P1
trans S1I1
trock I1P1
tropf I2
trotz W1N4S7I2R6X1
trotz gilt N2
trotz noch R2
trotz wurde S2
tun W3I2R2O1
tur N7S3R1X1A5P1O2
tur 0 S1A1
tur steht X1A1
turka N3
turka zeigt N2
tut W1X1A2P1
tutch I2
uber W4N1S3I1R3X1A4P2O3
uber 0 N1S1O1
uber den W4A2P1
uber die S1R2X1A2
uber einen R1P1
uberg W2N10A1O1
uberg zu N2
uberh W4R1P2
uberh nicht R1P1
uberh schon W3
uberl W1X2P1
uberm W1S1R1
ubern S2I1
ubern sie S2
uberr I1O1
ubers N1A1O1
uberw S2R2X1
uberw sie S1X1
uberz S1X1
ubrig S1I1O1
uelze A2
uhr W3N5S1I1X1A6P3O2
uhr auf P2
uhr ich W1N1
uhr nicht W1I1
um W10N10S7I4R6X1A2P2O8
um 0 W3N6R2O1
um die N1A1O2
um ein S1R1O1
um erkla R2
umgef O2
umgek I1P1
umgel A1O1
umgez A5
umgez bitte A2
umlei W1N1A4
umsch S3
umsta X2
umtau R5
unbed X1O1
unben R2
und W38N37S29I28R22X21A11P22O27
und 0 W6X1A1P2O1
und auf R1P1O1
und beste S1X1
und bezah S2I1
und bitte S1R1O1
und brauc X2
und da W1N1
und dann W1A1P1
und das W2N3I1R2X1O1
und der N4S1P1
und die W1N1S1I7R5P1
und ein W2N2A1O1
und eine W1X1P1O2
und erwar N1X1
und es N1S4X1A1O1
und hab N1S1
und habe N2P1
und hat W1N1I1R2A1O2
und hatte N1O1
und herre W3N2X1O1
und heute W1N1O1
und ich W5S2I1R1X3
und im W1N1I1X1O1
und in I1O1
und ist I1R1P1O1
und jetzt W1R1X1
und kann W1N1R1O1
und keine W1N1O1
und mein W2S1
und meine N2R1
und mir W3S1O3
und mit N1P1
und neu S1O1
und nicht X2A2
und nie N1O1
und ob P2
und seith W2
und sie N1R1
und sind A1P1
und trotz S4X1
und von I1X1
und wie P3
und wurde S1O3
und zuruc R1X1
ungeo R3
unger R1O1
uns W3N4R1A2P2O4
uns im N1P1
uns ist N1A1
uns nach W1R1
unser W1N10S1R3X4A3P1O10
unser garte O2
unser haus N3
unser stras S1A3
unten N4I3A1P1
unten im N1A1
unter W6N12S3I5R4X2A6P4O6
unter der A1O2
unter die S1X1A1
unter ich N3
unter und W2I1O1
unter zwisc P2
unver I1O4
unvol W2A1O1
unvol adres W2
ups W1S1
urlau W3A3
usb I1P2
ust O3
v P2
vater X1P1
veran W1R2X1
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
verkl X3P1
verkr I1O1
verla N3S3R1O1
verla nicht R1O1
verli X2
verlo W4P1
verlo gegan W3P1
verme N1S1A1O2
vermi W1A1
vermu W1S1I2A1P1
verpa S2I3R3O5
verpa und R1O1
versa W8S42I4X9A1P1
versa auf S2
versa berec S3
versa doppe S3
versa fur S2
versa in S2
versa nach S2
versa noch W1A1
versa sind S1X1
versa wird W1X1
versa wurde S2
versa zu S2
versc W8N2S2I2R3X9A3P2O2
versc ich W2N1R1X2
versc und X1O1
versc wird X1A1
versc wurde X1A1
verse W3R4X7A1P1O2
verse doppe R2
verse zweim R2X1
versi W1S1P1O2
versp W1S2O1
verst W2S3X3P1O1
verst ich S2X1
versu W2I1X1
verta I1X1
vertr I1X1P1O2
verwe N1S1R2X1A1P1O1
verzi X1O1
verzo W2S3X1
verzo sich W2X1
viel W1N1S5I1R2P3O1
viel garan P2
viel zu N1S1
viele R1P1O3
viele dank O3
viell W1S1I1O1
vier W4S2I5X1A1P2
vier tagen W2I1
vier woche I1P1
viert N2O1
volle S1R1
volli S1I1
vom W3N6S5I2R2X4A1P3O4
vom 0 S1R1
vom empfa N2
vom kauf X2
von W12N11S12I9R5X12A3P7O13
von 0 W1S4I1R2X1A1P2O1
von den W1I2
von der N1S1I2R1X1P1O1
von dhl W1S1
von drei W2X1O1
von einer S1X1
von geste S1X1
von heute S1X3
von ihnen W1R1O3
von meine R1X3A1O1
von mir N4S2I1X1A1O2
von nicht W1N3
von vorhi O3
von zwei W1R1
vor W8N7I2R6X4A6P4O1
vor 0 W3R1
vor dem W1A1P4
vor der N4R1X1A1
vor die A2
vor drei W1I1R1
vor zwei R2X2
vorab N1O1
vorbe W3N1S1X2
vorga X1O1
vorge W1R3X1
vorha W1R3X2
vorhe S1R1X1A3O1
vorhi O3
vorka S1X1
vormi N1S1
vorst S1O2
wandf S1P1
wann W22R4P6O2
wann darf W1R1
wann ist W1P3O1
wann kommt W8R2
wann wird W2
war W14N28S14I17R7X5A2O7
war aber W1S1I1
war am W1N1R1
war angeb W2
war bei N2
war da W1N1
war das N2S1R2
war den N3
war der N1S1
war die W1S1X1
war ein S1R1
war es N1S1I1
war freit W1X1
war fur R1O1
war ich W1N3I1
war leer N3I2
war nicht N1O1
war nur I1X1
war schon I2A1
war so I1X1
war wohl N2
ware W10N3S8I3R5X5A5P3O5
ware aus S1I1
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
wars N2
warte W8N3O1
warte auf W2
warte schon W2
warte seit W2
warum W4S6I1R3O5
warum koste S2
warum wurde S1R2
was W14N5S6I10R4X3A1P6O8
was ander W2I1
was ist W2N1R1P2
was koste S2
was mache I1O2
was muss R2
was nun W2O1
was soll I1O3
was stimm W2S1
was tun W1I1
was von N1X1
was wird W1S1
wasch W1I6X1A1P2
wasch bei I2
wasse W1I3P3O1
wechs S1P1
weder W1N1R1O2
weder eine W1O1
weg W2N4S2R2X5A2P1
weg ist R1X1
wegen W4N1S1I1R1X2A1P1O2
wegen der S1I1O1
wegen eines R1X1
wegen unvol W2
wegge W1N1R2
weihn W1O1
weil W1S7I1R1X2O2
weil ich S1X1O1
weil sie S1O1
weil zu S2
weiss W1N7I2R2X1P2O1
weiss von W1N1
weiss was N2
weit W1N1A1
weite W1N2A4P2O5
welch W4N2I1R4P13O1
welch gross P3
welch masse P3
wem N4R1P1
wen W1N3O2
wen kann W1O1
wende W1N2O3
wenig W2S4I1R1O1
wenig die W1O1
wenig frank S2
wenn W4N2S5I3R3X6A6P10O4
wenn das A1P1
wenn der I1A1
wenn die W1R1
wenn er R1P3
wenn es W1N1R1X1
wenn ich S3I1A1P4O1
wenn ja X2
wenn sie N1S1I1X2A2O1
wer W2N3S2I2R4A1O3
wer ist N2O1
wer zahlt I1R3
werbe N1O1
werbu N1O1
werde W2N1S1I1X3A2P3O2
werde wenn A2
werks P3O1
werks zuruc P2
werkt W1R2
wertm R2
wider S2R5
wider ich R3
wie W5N6S9I9R16X2A2P23O7
wie bekom S1R3P1
wie ein I1R1O1
wie es I2
wie geht R2X1
wie kann N1S1R2A1O1
wie kommt S2
wie krieg X1P1
wie lang P2
wie lange W1R1O1
wie oft P2
wie setze P2
wie sie S1I1
wie soll I1R1
wie stell P2
wie verfa I2
wie viel S2P3
wie viele R1P1
wiede W9N2S7I2R10X3A4P8O3
wiede bei R3
wiede in W1I1P1
wiede liefe P2
wiede mitni N2
wiede raus W1X1
wiede weg S1R1X1
wieso S5R1X1
will W7N1S3I1R4X5P1O2
will die W1S1X1
will es X1P1
will ich W1S2I1R2
will nur W2
winte R1P2
wir W6N9S1I4X6A8P2O13
wir das I1X1
wir den W2
wir es I1X1
wir haben N3X3
wir mocht P1O2
wir nicht N1A1
wir sind W1N2A5P1O6
wird W13S4I3R3X2A3P1O5
wird das W2P1
wird die I1O1
wird ich X1A1
wird in R2
wird mir S1R1
wird nicht O2
wird vorbe W2X1
wirkl W2I1R1O1
wisse W4N2X1P2O1
wisse ob W1P2
wisse von N2
wo W15N5S1I1R5A1P2
wo bleib W6R3
wo der N1I1
wo ist W5N3R1
wo steck W2
woand S1X3
woche W14N5S1I8R6X5A6P2O1
woche auf W2N3X1
woche bin I1A2
woche ist I1X2A1
woche liefe X2
woche zuruc R2
wofur S1P1
wofur ist S1P1
wohl W1N5S3I3O2
wohn W1N1S1
wohne W1N5S1R1A1
wohne im N3
wohne in N1S1R1
wohnt A3
wohnt in A2
wohnu N1S2R1A4
wollt W4N2S5X1A1O6
wollt 0 S3
wollt es N2
wollt ich O3
wollt mir W1S1
wollt nur X1O2
worde W2N5S1I1O1
worde sein N3I1
wunde S2O2
wunsc N1O2
wurde W9N9S17I4R18X7A4P2O6
wurde 0 S3
wurde am S2R1X1
wurde bei N1R2
wurde das N1I1
wurde die N1I1
wurde ein S1O1
wurde elekt W2
wurde es S1O1
wurde gehac X2
wurde gern R1P1
wurde ich S1R1X1
wurde mir W2S2I1R1X1
wurde nicht S3
wurde sie R3
wusst S1P1
xl I1R2
z W2N1
zahl S3
zahl ich S3
zahle W1S12I1R1O1
zahle das S2
zahle ich S2
zahlt I1R3
zahlt den I1R1
zahlt die R2
zahlu R1X1O2
zehn W2S1I4
zehn minut W1I2
zehn tage W1I1
zeigt W2N6S1I1R1
zeit W1R1
zeitp N1X1
zelt X1P1
zenti I1P2
zerdr I4
zerdr und I2
zette W1N2O2
ziehe X1O1
zieht R1P1
zoll W4S3P1
zu W11N8S16I5R16X9A5P2O7
zu 0 W2P1
zu bitte S1A1
zu einem R1X1
zu eng R4
zu haben N3
zu hause W1A1
zu hoch S2
zu ihnen W1S1R1
zu klein N1R2
zu lange X5
zu meine X1A1O2
zu mir W1S1
zu rechn W2
zu sehen I1R1
zu spat S2I2X1
zu teuer S1X1
zu tun W1I1
zu und N1R1
zu wenig S3R1
zufri N1S1O1
zufri bin N1S1
zugan N1A1
zuges W5N24S2R1X1
zuges aber N3
zuges am N2
zuges bei N2
zuges da N2
zuges war W1X1
zuhau W2N1A1
zukom W1R1
zukom lasse W1R1
zum W4S1I2R3X3A2P1O2
zum 0 A2O1
zum dritt W2
zum zuruc R2
zur W1R2X1A1P1O4
zuruc W10N4S14I2R39X15A5P5O4
zuruc am W1R1
zuruc bitte R1X1
zuruc das W1R1
zuruc der S1R1
zuruc die S1R1X1
zuruc ich W1P1
zuruc mein X2
zuruc oder N2I1
zuruc und R2P1
zuruc wenn R1O1
zusam S4I2P1O1
zusch S2
zusta R1O1
zuste W7N17S1A8O1
zuste mit N2
zuste zeigt N2
zwar N1S1I1A1P1
zwei W6N4S6I11R5X7P4O5
zwei angek W2
zwei artik S4
zwei linke I2
zwei numme I2
zwei paket W1N1
zwei tage S1X1O1
zwei tagen I2R1X2
zwei woche W2N1I2R2P1
zweim S6R3X1O1
zweim porto S4
zweim versa S2
zweit W2N1S3I2A2P1O1
zwisc W8N1S1R1A1P4
zwisc 0 W3A1
zwisc dem W3
zwisc den R1P1
"""
