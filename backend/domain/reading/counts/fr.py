"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W41N23S85I24R40X16A65P31O28
0 0 W7N1S42I2R6X4A16P4O5
0 a N1S2R1O1
0 abonn O2
0 allee A3
0 ans W3N1P2O3
0 au N1S2R1X1
0 c W1N1S2R1X1O1
0 cm R1P4
0 d S4R1
0 de S28I1X2P1O1
0 en S3I1P2
0 est W1R1
0 et W2N1S4I3R2X1P3O1
0 etoil O2
0 euros N1S12R5X2
0 fois S3O1
0 h W4N4S3R1X3A3
0 heure W1I2
0 il N1I1R1X1A2
0 j N3S4I2R1A1
0 je N1S4I1R2A2P1O2
0 jours W5N1S1R5O1
0 juin I1R2
0 kg S1P1
0 kilos I1R1P3
0 km S1A1
0 la N1I1R1A1P1
0 le S1A4O1
0 les W1I1A1
0 m S1P4
0 ma N1R1
0 mai W1R1
0 mais W2N1
0 mars W1R1
0 merci W1S2R2A2
0 mon X1O1
0 nous W1A1
0 novem W2
0 on W1R1A1P1
0 or N1S1
0 ou W1R3P1
0 par R1O2
0 pas I1X1A1
0 payes I1R1
0 pis W1R1
0 place A2
0 pour S4R1A1O1
0 quai A2
0 quand W1O1
0 que W1S1
0 qui W1N1X1
0 rue A5O2
0 sarla A2
0 semai W1S1R1
0 serai W1A1
0 sur W1S3I1R2O1
0 toujo S1R1
0 v X2P1
0 vous S1I1A1
11h N2
15h N2
16h W1N1
3e N1A1
45b12 A2
a W57N77S56I42R49X44A53P34O52
a 0 W3N4S13I2R3X3A2P3O2
a 11h N2
a 15h N2
a achet X1P1
a aucun N2R1
a baiss X1O1
a bien W2N1S1R1
a bruxe W1P1
a bulle S1I1
a cause S2R1A1
a ce W1N1S1X2
a chang X1A4
a combi S2
a comma W1X2
a compt S3
a cote A2
a coudr W1S1X1
a coule I4
a coute S3
a deja N1I1R1X1P1
a deman S2
a depos W1A2O1
a des I2
a deux N2I1R1X1A1P1O1
a du W1I1P1O1
a en W1X1
a encor W1X2A1O1
a envoy N1A1
a ete W2N11S3R3X2A1O4
a faire A1O1
a fait S1I1O2
a fond P1O1
a garde R1O1
a gauch I1P1O1
a jamai W1N1I1
a l W6N7S7I1R3X4A11P4O7
a la W11N11S8I3R6X4A7P3O4
a lache I2
a laiss W1A1O1
a lille W1S1
a livre N1R1
a lyon W1N1
a ma W2N3R2A1O1
a me S2O1
a merve P1O1
a mes N1I1X1
a metz N1A1
a mis N2S2I1A1
a moi W1N2S2R1A1
a mon W2N3R1X3A5O3
a montr N1X1
a nante N2
a note W1R1
a notre R1A1
a nouve I1O1
a offer R2
a pas W1N4S3R3X3A3O2
a passe I1X1
a peine I2X1
a perso N1A2
a plus W1X2
a pris S1A1
a pu N2
a quell R3O1
a quelq W1N1O3
a qui N4O2
a quinz N1R1
a quoi W2I1P1
a recep X1P1
a recla S4
a redir S1R2X1O2
a regle W1P1
a rembo S1R1
a rendu I1R1
a retir N2X1A1
a rien W1N5I1R1X3
a servi S1R1
a signe N5R2
a soi W1N1
a sonne N2
a suivr R2
a t W1P4O1
a temps W2S1O1
a toujo W2R1O1
a toulo A2
a tous R1O1
a tout N2
a toute N1O1
a trois P2
a un W4N3S1I1R1X2P2O2
a une W1N1S1I3X2A1P1O1
a valid N2X1
a vin I1P2
a votre N1I1R2O2
a vous S1I1R1X1O3
a vu N4I1
a zero S1I1P1
abat I1R1
abat jour I1R1
abime W1I1O1
abonn S2O2
abonn prime S2
absen W4I2A4
absen jusqu A2
accep N1R4P1O2
accep vous R2O2
acces W2R1X1A2
acces impos W2
accor R2X3
accro N1I1R1
accue N3S2A1
achat W2S2R5X5P2O3
achat en R2
achat pour S1O1
achem W2
achet W3S1R1X4P5O5
achet chez X1P1O1
achet en X1P1
achet le W1R1
achet une W2O1
adapt X1P2
admin S1O1
ado P1O1
adres W4N3R4X3A19O8
adres 0 A2
adres de X1A4
adres dois R2
adres en X1A1
adres le R1O2
adres par A2
affai N1I1R1A1
affic W5N3S6I1R2O3
affic 0 S4I1O1
affir N2R1
affra S6R2
affra etait S2
affra insuf S2
age P1O1
agenc O2
agit W1I1X1
agit d W1I1
ai W33N33S31I27R22X29A12P10O20
ai 0 X1O2
ai appel W1N1
ai atten S2I1
ai beau I2P1
ai besoi W1N1P1O1
ai bien W2X1
ai chang I1R1X1
ai chois S2
ai coche S1X1
ai combi R2
ai comma W3I3X1
ai deman N2X1
ai demen A3
ai du S7I1R1O1
ai ete N1S1O1
ai eu W1S1I1
ai fait N1S1R1X1
ai gliss N1O1
ai jamai W1N2S1X2O2
ai la W1N1R2
ai mis X1A2O4
ai oubli A2
ai ouver N2I2
ai pas W5N6S1I1R4X1A1P3O1
ai passe R1X2
ai paye W3S10I1R1X1
ai perdu P2
ai plus W1R1X2A2
ai pourt W1I2
ai pris I1R1X2O1
ai que W1X1
ai quitt X1A1
ai recu W2S1I2
ai remis I2
ai rempl X1P1
ai retou I1R1
ai retro O2
ai rien W2N8S1R1O2
ai toujo W1S1R1
ai tout I1O1
ai trouv W1N2X2P1O1
ai une N1I1
ai vu W2X1
aide A1O1
aidez N2
aille X4A1P2
aimer W3S2R1X1P2O2
aimer que W1S1
ainsi N1O2
ainsi que N1O1
air W1I1P2
ajout S2A4O1
alert O3
alert la O2
alime I1P1
alle N3
allee W1N1A3
allee des A2
aller W2S1R1X1A3P4
aller a A2P1
allez W2S1
allum I1O1
alors W6N5S10I3R4A1P1O3
alors j S1R1
alors qu I1O1
alors que W5N4S7I2R2A1P1O2
amazo W1N4R1A1
amazo a N1A1
ampou I2X1A1
an I1X1P1O1
an derni I1O1
ancie W2N1S1A5P2O2
ancie adres A3O1
angla I1P2
annee W2N1S1I1P1
anniv W3
anniv de W3
annon W4N3S9I4R1X2P2O2
annon 0 W1S1
annon il I2
annon que N2
annon une W2N1
annul W2S5I2R6X54A3O1
annul avant X4
annul c X3
annul d X2
annul et R1X3
annul je S1R1X1
annul juste W2
annul l S1I1
annul la S1I1X4
annul ma X4
annul ne X2
annul par R1X1
annul svp X6
annul tout X2
ans W5N1X1P4O4
ans et W2P1O1
aout W1X1
appar W1N1S3I1R2X2A4P2
appar 0 A2
appar a S1P1
appel W3N3S1I1A7O1
appel au A2
appel ca N1I1
appel le W1A1
appli W3N6S1I1X2O1
appli affic W1N1
appli dit W1N4
appor W1O2
appui N1S1P1
appuy X2P1
apres W6N11I4R5X3A11P1O3
apres colis W1R1
apres deux I2R1
apres l W2
apres la N1A2
apres le W1N5X2
apres midi N2R1A1
apres mon A1O1
argen W1I2R8
armoi W1I1R1
arrac I1O1
arran S1I1R1
arret W3N2R1X3O4
arret de W1O2
arriv W18N3S4I7R6X1A1P3O6
arriv a W1O1
arriv casse I2
arriv en S1O1
arriv hier W3R1O1
arriv j R3
arriv pas N1I1X1P1
artic W3N3S8I3R3X3O1
artic dans S3
artic defec I2
artic en W1S1R1
artic est N1I1X1O1
ascen R1A1O1
aspir N1I2R1P1
assem I1O1
assez S1X1
assie I2
assoc O2
assur N4S1P1O4
assur que N2S1O1
ateli W1A2
atten W10N1S2I6R4X2A3O4
atten au W1I1
atten encor W1N1
atten le A1O1
atten toujo W2R1
atten une S1R2O1
au W15N27S14I19R16X10A40P9O15
au 0 W2N3R1X1A18
au bout N1S2I5R1P1
au burea W1N1A2
au carre A2
au cas W1A1
au chauf A3
au coura S1A1
au depot I1A1
au dessu S1R2P1
au gardi N3
au guich S3
au lave P2
au lieu N1S2I3R4X2A2O1
au moins W2A1
au mois W2R1
au momen I1O2
au n N1A1
au nom N1X1A1O4
au plus W1P1
au point W1R1
au premi I3
au relai N1I1R1
au salon N1A1
au sujet W1O2
au tabac N1R1A1
au telep R1O2
au trans W1A1
au trava N1A1
au trois N1S1
au voisi N3
aucun W8N8S3I3R4X2O2
aucun defau R2
aucun mail W2
aucun paque N2
aucun trace N1R1
audit X1O1
aujou W7S2R2P1
aujou hui W5S2R2P1
aupre W2N2R1
aupre de W1N2R1
aurai N5S1R1A1P2O1
aurai pas S1O1
aurai signe N3
aurie W2I1X2P2O1
aurie vous W2I1X2P1O1
auron X2
aussi W1N1I1R1X2A4P3
autan N2S2R1O1
autan de S1R1
autan dire N2
autoc S1I1A1
autom W1R1A2O1
autor X2
autre W11N5I5R6X4A7O7
autre a W1R1
autre chose W3
autre envoi W2
autre le A1O1
autre march O2
autre numer W1R1
aux W2N5I1X1A2P1O2
aux lettr W1N4A2O1
avais W1N3S2I5R3X3A2
avais deman N1I1
avais jamai N1X1
avais pris W1I1
avait W1N6S1I5R5X2O6
avait deja R2X1
avait le S1O1
avait que I2
avait range O2
avait rien N2
avanc W1N1S1I2R1X2P1
avanc de I1X1
avant W5N1S4I4R3X7A11P11O5
avant 0 W1A3
avant d P3
avant de W1I2R1P4O1
avant envoi X3
avant l R1X1A2O1
avant la W1P2
avant le W1S1P1O1
avant qu S1X1O1
avant que S1X1
avec W9N8S5I6R6X5A3P14O18
avec 0 S2
avec des P1O1
avec deux N1S1
avec l W1S1R1O1
avec la W3X2A2P3O1
avec le W1N2I2R1X1O3
avec les P1O1
avec ma N1I1R1X1O1
avec mes W1N1P1
avec mon N1I1X1
avec sa O2
avec tva O2
avec un I3R1A1P2O1
avec une W1N1R1P1O1
avec vos P1O2
avenu X1A2
avez W9S8I3R14X1A1P3O9
avez annul S2R1
avez credi R2
avez envoy W1I1R1O1
avez mis S2
avez recu R2
avez rembo S1R1
avez un R1O2
avez vous W3S1R1P1O4
aviez W4N1S1R2
aviez promi W2S1R1
avis W5N1S1R2X3O2
avis 0 R1O1
avis de W3S1
avoir W3N10S3I4R8A1P2O3
avoir chang S1P1
avoir de S1O1
avoir donne N2
avoir je R3
avoir la R2O1
avoir livre N2
avoir un W1S1R1
avoir une I2
avons N1R1X1O1
avoue W1S1X1
avoue que S1X1
avril I1R2
b A2
bache P2O1
baiss N1X1O1
baiss de X1O1
balei I2
balei ont I2
banca S2R1
bancs P2
banqu R2X2O1
bapte W2
barbe W2
barre I1A2P1
barre au I1A1
bas W1N1S2I1X1A3
basse W1I1
batim A2
batim c A2
batte W1I1P3
beau I3P1
beauc S2I1R1O3
bebe A1O1
belgi S3A1P2
belle W1R4A2
belle mere W1R1
ben N1S1O1
besan N1I1
besoi W1N1R3X5P1O3
besoi d R1X1O2
besoi de N1X1P1
beton I1X1P1
bien W5N9S7I5R7X2A3P5O7
bien 0 A1P1
bien a I1R1
bien arriv N1S2P1O1
bien eu W2
bien le W1N1
bien merci S1O1
bien recu R1O2
bien sur N1R1
bienv W1O1
bille N1O1
bipe N1P1
bizar R1O1
bjr W2I1R1
blanc N1I3R1X2
bleu N1I1R1P1
bloc N1O1
blond W2
bloqu W5X3
bloqu a W4
boite W1N14S2I7R4X1A3P1O4
boite au S1X1
boite aux W1N4A2O1
boite c N1A1P1
boite dit I2
boite et S1I1
boite vide N1I1
bon W5N1S4I4R3X2A3O8
bon code A2
bon d W1R1
bon de W1N1S1R1X1O1
bon je S1O2
bon la I2
bonjo W9N5S3I5R1X3A3P5O8
bonjo j S1X1
bonjo je W2N1X1A1P1O2
bonjo la W1R1
bonjo le N1I2
bonjo moi N1A1
bonjo on N1S1
bonjo toujo W2
bonne W3I3A1O2
bonso W1N1X1P1
bonso la W1P1
bord W2I1
borde N1I1R1A1P2
borde ou P2
bosse I1A1
botte W2R1
bouch I3P1
bouge W4R1X1A1O1
bouge depui W1R1
bougi W2S1
bouil W2I4P1
bouil et W1I1
boule X1P1
boulo N1I1
bourg W1A1
bout N1S2I7R1P1O3
bout d N1S1I1P1
bout de I4R1O2
bout du S1O1
bouti N1S1R1X1O3
bouti de S1O1
bouto S1X3
bpost W1N1
branc I2P1
bravo W1O1
brode I1O1
broue N1R1
bruit I3
bruit de I2
brule I3
bruxe W1A1P1
bulle N1S1I2
bural R1A1
burea W3N2I1A4
burea de W1A2
c W35N21S24I15R15X14A30P15O24
c est W28N18S19I14R13X11A28P13O22
c etaie X1O1
c etait W4N3S3I1R2X1O1
c koi S1P1
ca W19N7S6I16R7X7A8P7O4
ca arriv W5
ca au I1A1
ca colle A1P1
ca en W1X1
ca fait W6N1I1
ca ira W2
ca le N1S1
ca me S1R1
ca ne W1N1S1R3X2A1
ca parte X1A1
ca passe R1P1
ca peut A2
ca se S1R1P1O1
ca va W1I1
ca vous A1O1
cabin R1A3
cable I2P3
cache S1I1R1
cadea W2N1R1A3O4
cadea de N1R1
cadre I2R1
cafe W2S1X1O1
cafet N2
cage N1A1
cage d N1A1
cahie N2
camer N3I2
camer a N2
camio W5N1R1X1A4O4
camio de W1O1
canad W3N1S1X1
canap W1N1I1R2X1P1
canap est W1R1P1
cance X2
canne W1X1
caout W1P1
capsu I1X1
car W2N1S1A1O1
car l N1S1
carre W1A4
carte N2S2I1R4X1A2O4
carte de N1O1
carto W3N7S5I11R5A1P4O2
carto de N1R1
carto et N1S3I1
carto etait I3R1
carto ni P1O1
cas W2N3I1X1A1
cas ou W1A1
casie N6
casse I8R1X1P2
casse au I1P1
cause S2R2A1
cause du S2A1
cave P2
cave a P2
ce W23N19S12I15R9X18A8P13O10
ce cas I1X1
ce encor R1A1
ce jeu R1P1
ce jour W2N2
ce matin W3N4S1I1X6O1
ce messa O2
ce mois X3A1O1
ce n N6S5I6X4A1O1
ce paque N2
ce qu W3R2
ce que W10S3I3R3X1A1P5
ce qui W3X1O1
ce serai I1A2
ce soir W2I1P2O1
ce soit W1N1X1A1O2
ce suppl S2
cela N1S2R2X2
cela nous R2
celle S1R1X3A2P1O1
celle ci R1X1
celle de X1A2P1
celui W2N1S1R1A3P1O1
celui ci R1P1
celui du W1A1
celui qui W1N1A1O1
cense S1R1
centi S2I1R2P1
certa N2I1
ces W1S6I2R2O3
ces 0 S6R1
cest S2I1A1P1
cet X3P1
cet achat X2
cette W1N2S4R2X7A2P5O5
cette comma X5
cette somme S2
chain I1P2
chais W4A2P2O1
chamb W1A1P2
chang W2S1I3R4X2A11P3O2
chang d R3X1A1
chang de S1I1R1A2
chang l I1A2
chang le X1A1
chang les I1P1
chaqu W2S1I2P1
chaqu matin W2I1P1
char I1X1
charg W3S4I4R4X2P2O2
chaud I1P1
chauf W2N2S1I1R2A6P1O3
chauf de N1A1
chauf m A1O1
chaus I3R3P3O1
chaus je P2
chemi W2N1A3
cher W1S4I1X2P1O1
cher monsi W1I1O1
cherc W2N2S2X1P3O2
cherc le W1S1P1
chers S3
chez W13N17S3I3R10X9A17P2O8
chez eux W1S1O1
chez la A4
chez le N4I1A4
chez leroy X2
chez les N2O1
chez mes A2
chez moi W5N8S1X1A5O1
chez nous W1N2R1
chez vous W4N1S1I1R9X4P1O5
chien I1P1
chiff S1R1O1
chois W2S2A1
chose W7S1I1A1
chose a W1A1
chose pour W2
chron W2N5S2
chron prete N2
ci R2X3A2P1O1
ci le X1A1
cinq W2S1I2R2X1O3
cinq etoil O3
cinq jours W1S1R2
cinqu W1P1
clair S1I1
class W1P2O1
cle N1I2A1
clic I1X1
clien W2N3S1X1O2
clign I1P1
cliqu N1I1X1
cliqu sur N1X1
clotu N1X1P1O1
clotu la N1X1
club X1O1
club de X1O1
cm R1P4
coche W1N1S1I1X1
cocot P2O1
code N4S1I1R1A9O5
code de N1A1O1
code posta A6
code promo O3
coffr S1I1O1
coiff I1A2
coin N1I2
coinc W3
colis W30N25S6I1R7X2A10P3O7
colis a N3S1R1O1
colis bloqu W2
colis chez N1A2
colis dans A1O1
colis de W1S1
colis est W3N3S1A1
colis fait W3
colis n W1N1A1
colis ou W1P1
colis refus W1R1
colis retou R4
colis s W1N1
colis soi N2
colis sur W2
colis svp W2X1
colis vole N2
colle W3S2I4R2X1A1P2O2
colle a W2
colle avec A1P1
color R1P2
combi W2S5R4P6O1
combi de W2R4P2
comma W18N5S8I6R4X45A1P6O6
comma 0 W1R1X1O1
comma a N2X1
comma c S2X1
comma ce X1P2
comma chez W1N1S1O1
comma d S1X1
comma de X4O1
comma deux R2X2
comma du I2
comma en I1X2
comma est W2O1
comma et X3
comma je X3
comma le W2X1
comma par X2
comma passe W1X2
comma peut X1A1
comma s X2
comma sans X2
comme W10N7S4I10R12X5A1P13O6
comme a W2S1R1
comme ca N1S1I2P1O1
comme faire R1P1
comme il I1O1
comme je R2P1O1
comme le N1S1P2
comme m N1R1
comme on I2R1P2
comme quoi W2
comme si S1X2O1
comme vous R1X1
commu W3N1I1A1P1
compa X1P5O1
compa avec X1P1
compl W2S2
compo I1X1A1P1
compr W1N1S3I1R1X1O4
compr pas W1S1R1O1
compt W2S8I2R8X4O9
compt 0 S2
compt a R1X2
compt dessu W2
compt deux S2
compt en S1O1
conce I1R1O1
concr W1R1
conda A2
condi R1A1
confi W3N1R2X5A2O3
confi la R1X1
confi le R1A1
confo R1X1
conge W1A1P1
conna N1R1A2P2O3
conna pas O2
conne P1O1
conse W1I3R2A1P2O1
conse vous P2
consi N3S1X2
conso R1P1
const I1O1
conta N1S1O3
conte N2I2O1
conti S1A1P2O1
contr W1N2S7I5R7O3
contr l S1R1
contr la W1R2
contr rembo S4
contr signa N2S2
contr une R3
conva R2
conve W1S1
convi S1I1R1P4O1
coord O2
coord d O2
copai W1S1X1
cordi W2
corre S1I2A1O2
corri S2X1A2
corri le S1X1
corse W1S4
cote W3N1S1I3X2A3P4
cote de P2
cote du A1P1
coton I2P1
couch P2
couch la P2
couco W1R1O1
coudr W1S1X1P1
couet I1P1
coule I7R2X1P2
coule parto I2
coup W1N1I2R1X3A1
coup de I2R1X1
coupe I1X1O1
cour A2O1
coura S1A1
courr R1O2
cours W6N1S2R2X2O1
cours a N1S1O1
cours d W2X1
cours de W4S1
court S1R1O1
couss R1X2
coute S5O1
coute 0 S2
coutu I2
couve I2P1
couvr S1P2
creat O2
credi R3O1
creme P2
crene S1R1
croch X1P1
croir W2S1I1
croir a W1S1I1
crois N3R1
crois que N3
croqu W1S1
cuir P2
cuisi I1R2
culot I1P1
cycle A2
d W24N22S26I18R24X21A20P11O22
d accor R1X1
d accue N1S2
d achat W1R2O2
d achet P2O1
d adres A4
d annul S1X7A1
d appar A4
d apres W5N7R2X1A1
d atten W1I1X1O1
d autre W1N2I1R1O2
d avanc W1P1
d avis R2X1O1
d avoir R3
d en W1S1A1O1
d entre W1I1
d envoi S7
d erreu W2
d escal N1A1O1
d etre X1A1P1O1
d exped W1S3X2O1
d habit W1O1
d heure N1R1
d hier S2X1
d ident N1S1A1
d inter S1X1O1
d oreil A1P1
d origi I1R4
d ou S1A1O1
d un W4N5S3I6R3X3A2P2O5
d une W4N2S2I1R1X3O3
d usage I1R1
d utili I1X1
dame W2N3R1O3
dame du W1N1R1O1
dange I2P1
dans W8N25S8I24R14X3A5P8O11
dans ce I1R1X1
dans l N3I3R2X1A1P1O1
dans la N10S1I5X1A1
dans le W2N6S3I8R4X1A2P2O7
dans les I2R1P1
dans ma N1O2
dans mon N1R1
dans notre N2
dans quel W1P1
dans son R3
dans un W2N1S2I3
dans une W1S2I1R1
dans vos A1P1
dans votre O2
date W10I1R1X1O3
date a W2
date de W4X1O2
date du W1O1
date limit I1R1
de W71N44S83I45R39X49A41P43O60
de 0 W2N2S8I1R3X2P10O4
de bon W1S1
de cafe W1S1X1
de ce W1N1S1X5
de celui W1N1
de ces W1R1
de cette N1X1
de chez W3N2I1A1O1
de chron N1S1
de colis W2N1
de comma P1O2
de confi X2O1
de contr S2
de dedou S2
de depot N2R2
de desti O2
de deux I3
de dix I2
de douan S3
de factu A1O2
de faire W2N1I1A1
de fleur N1O1
de frais S7
de garde A2
de gratu S2
de gsm N1A1
de jeune A2
de jours R3
de l W1N1S3I4R3X2A4P2O4
de la W6N9S3I7R1X9A7P12O8
de le I1R2X1
de les S3
de livra W9N6S14I1X2A3O2
de lundi W1N1
de m W2I1R3X1O2
de ma W3N1I1R1X6A1O1
de manut S2
de mars R1O1
de mauva I1O1
de me W3N1S5R2X3P1O2
de mes N1A1O1
de messa S1O1
de metz W1A1
de mon W5N4S1I1R1X2A1P1O4
de mouto P1O1
de n A2
de ne S1X4A1
de nom N1A2
de nouve W3P2
de numer W3N1
de paill N2
de parti I2
de passa W3
de passe A2
de payer S1O3
de plus S3
de point N1S1
de port S16X2
de poste W1S1A2
de prise W1I1
de quoi N1X1
de rembo W2S1I1
de repon O2
de retar S1X1
de retou R5X1
de retra N1R4X1A1
de rien N1O1
de saint N1A1
de savoi W1P1
de six X2P1
de suite W1X1
de suivi W8
de table X1O1
de telep A1O1
de temps W2R2P1
de tomat W2
de tout O2
de toute X1O1
de tract I2
de trait W1S1
de trans W1S5
de trave S1I1P1
de tri W2
de trois W1X1
de tva S3O2
de vent I2
de vingt R1P1
de vis I2
de voir W1X1
de vos O3
de votre W5N1S2X3A1P1O2
de vous W1N2I1R1O2
deamb X1O1
debal W1I1P2
debar W1S1
debit W1S2O1
debro N1O1
debut W1P1
decla N2R2O1
deco O2
decou R2X1
dedan N1I4P1O1
dedou S2
defai R2X1
defau I2R2A2
defec I3
dehor N1I2
deja W4N1S1I5R3X4A2P2
deja achet R1X1
delai W3S1R2X2
demai W5X3
deman W8N7S6I2R2X4A2P2O4
deman 0 S2
deman au N1A1
deman de W1N1S2R1P1O1
deman l X1O1
deman le W1S1A1
deman mon N1X1
deman une W2R1
demen R1A5
demi R1A1
denis N1A1
denis au N1A1
denis en N1A1
depas W1I1R1P1
depla W1N2
depla a N2
depos W1N9I1R4A3O1
depos a N4
depos au N1I1R1
depos chez N1A1O1
depos dans N1A1
depos le R2
depot W1N3I1R5A2
depot en N1R1
depui W22N7S3I9R7X2P1O3
depui 0 W2N1R1O1
depui hier W1I1
depui jeudi W2
depui l S1I1
depui la W2N1I1R1
depui le W4N1R1X1
depui lundi W1I1
depui plus W2
depui trois W2S1I1R1
depui une W1I1
deran O2
derni W4N1S1I2R1A5O6
derni et W1R1
derni fois A5
derou X1A2
derri N1I1A4O1
derri la I1A1
derri le A2
des W9N2S11I14R1X4A12P8O12
des 0 S3R1
des deux S2
des frais S4
des meres W1X1
des nouve W2
des qu I2
des semis W2
des tille A3
des trace I1P1
des verre I2
desce A1O1
desin O2
desin moi O2
desis X2
desol I1X1O5
desol du O2
desor I1X1A1
desso I3P2
dessu W2S2R4A1P2O3
dessu a R1A1
dessu du S1P1
dessu vient O2
desti W4N1R1O3
detec I1P1
deux W7N7S11I18R10X7A5P3O4
deux artic S3
deux balei I2
deux fois W1S7I2R3X3P1
deux jours W1I4X1
deux ou W2
deux rues N2
deux semai W1N1I1R1
deux sont R2
deuxi W2N1R1X1A1P1
deuxi fois W1N1
devai W10S2I1R2X1
devai arriv W2
devai etre W2S1
devai m W2
devan W1N5I1A2O2
devan la W1N2A1
devan le I1O1
devan ma N2O1
devie W3S1I1X1
devis O2
dhl W1S2
diffe N1S5I2R1P4O2
diffe entre S1P2
diffe je N1O1
diffe s S1R1
diffi W1I1
digic A2
dijon W1N1
diman W3I1R1A2
dimen P2
dire W4N2R1X1P1O6
dire qu N1X1
direc S1X1A4O1
direc a A2
disai S4
disan W2N7I1
disan livre N2
disen N1R2
dispa W1N1A1O1
dispo N1R1P3
dispo en P2
disqu I1P1
distr N5O1
distr mais N2
dit W11N16S3I4R2X2A2P1
dit 0 S1I3
dit de W1R1
dit l N2
dit livre N6
dit qu W1N1
dit que W3N1I1
dites W3N2I2R1X1A1
dites le W1X1
dites moi W2I2
dix W1S2I5R2X1A2P1O2
dix huit W1A1
dix jours S1R1X1A1
dix minut I3O2
doigt I2
dois W5R4A1
dois je W2R3
doit W1I2R1X1A4P1O1
doit etre I1O1
doit y W1I1
domic N1S1A2O1
domic je N1A1
donc W4N6S3I1X9A1P1O1
donc le X2
donc pas W1N2S1X1
donne W3N7S1I2R2X2A2O5
donne a N2
donne le S1A1
donne perso O3
donne suite X2
donne un I1R1
dont N2S2R1P1
dont je N1S1
dont la S1R1
dort W1A1
dos I2R1
dossi N1S1X1O2
dossi de N1S1
douan W4S5R1
douan a S2
douan la W1R1
doubl S2R1X2
doubl par S1R1
doute W3I2X1A1
doute un W1X1
douze I1R1X2P1
dpd W3N1A1
drage W1X1
droit S3I2R5A1O2
droit a A1O1
droit de S1R4
du W19N15S19I26R16X5A20P22O17
du 0 W2N4I4R5A3P2O3
du cable P2
du carto I1P1
du code N1O1
du coup W1X1
du deran O2
du dessu O2
du livre W1N4O1
du m R2
du march A2
du matin S2O1
du mois W2O1
du monde W1S1I2
du mouli A2
du neuf I2
du nicke P2
du nouve W2
du payer S3
du plast I1R1
du polye I2
du port S1A1
du retar S2
du retou I1R2O1
du servi I1R1
du tout N2I3
du trans W2S2A1
dur I1A1
eau N1I1R1X1P1
ebrec I2
ecail I2
ecart S2I1
echan W2I1R9A1P2O1
echan contr R3
echan la W1R1
eclai W1S1I3
eclat I2
ecole N1I1A3O1
ecout I3
ecran N1S1I4
ecras I1R1
ecrir W1I1O3
ecris W2
ecrit W4N1S2I2X3P1O4
ecrit en S2
effac O2
effec N1X2
egare W2P1
eglis A3
eleve S1I1O1
elle W10N8S1I8R6X5A5P15O4
elle a W1I1X1A1O1
elle doit I1O1
elle est W2N3I1R3A2
elle jure R2
elle n W1N2S1I2X1
elle ne N1R1X1
elle sans P2
elle une P2
elles W4I1P4
elles arriv W2
elles fourn P2
embal W1I7R5X1O6
embal cadea O2
embal d R3
embal ma X1O1
embal sans I1O1
en W36N22S33I33R24X31A26P38O29
en 0 W1N1R1X1P1O2
en a W1S1I2R1A1P1O1
en achet W2O1
en ai W1S2R1X5A1
en atten W1I1R1
en avait I2R1X1
en avoir S1I1
en bas I1X1A1
en belgi S1P2
en borde P2
en bouti R1X1
en charg W3S3R1
en compt I1O1
en consi S1X1
en corse W1S1
en cours W6S1X1
en depla N2
en desso I1P2
en deux W1S1
en douan W1R1
en doubl S1R1
en doute W2I1
en envoy I1X1
en est W6I2R2X2
en face I1A3O1
en fonte P2
en franc N1S1A1P4
en gros S1O1
en magas R1X1P1
en main N5A2
en miett I2
en panne I1R1A3
en pdf P3
en piece S1X1
en plein N2I1A1
en plus S3I2P1
en point S1A3
en prepa W2X1
en recul O2
en rends R1X1
en retar W1S1I3
en revan W1A1
en revie N1O1
en route W2A1O1
en servi A1P2
en stock P5
en suis W1I1
en tout N2
en toute I2
en trois O2
en une I2X1
en v P2
en vacan A2
en val N1A1
en veux X3
en voitu R1P1
encei N2P2
encol P2
encol est P2
encor W14N2S1I1R12X17A7P4O4
encor a R1X1O1
encor arriv W2
encor aujou W2
encor dans N1R1
encor en W1X1
encor la W1S1
encor parti W1X2
encor quitt X1O1
encor sous R4
encor sur W1A1
encor temps X2
end S1O1
enfan W2I2X1P3O1
enfan de W1P1
enfan ont W1P1
enfin R1O2
enfon I1O1
enlev S3R3X5P1
enlev le R1P1
enlev les S2
enlev un R1X1
enque W3N4
enreg N1I1
enten W1A1O2
entie N1I1R1O1
entre W4N4S2I4R4X2A9P4O3
entre en I1X1
entre et W1N1A2
entre la I1P2
entre les N1I1
entre temps N1R1
envel W1N2S5I1
envel a S1I1
enver R1O1
envoi W8N1S15I2X6A2
envoi c S2
envoi de W1S1
envoi initi S2
envoi je S1X1
envoi sur W1S1
envoy W5N3S1I8R3X10A8O4
envoy a A2
envoy deux I1O1
envoy du I2
envoy la I1A1
envoy le W2N2R1X2A2
envoy moi N1I2
envoy pas X5
envoy qu X1A1
envoy une I1R1O2
epais P2
eparg R1X2
epice W1A1
epous R1A1
epuis X1A1
equip W1O2
erreu W4S3R2X6A2O6
erreu d R1A2
erreu de W2X2O3
erron I1A3
erron c A2
escal N1S1A2O1
espac X1P1
espag N1I1
esper W1R1
essay I2R3
essay une R2
est W88N63S34I43R49X32A49P36O37
est 0 W3R2X1A7
est a W4N2S3R2X1A2P2O3
est aller P2
est arriv W2N2I3R2O4
est au R1A2
est beauc S1I1
est bien N4S2A1P1O1
est bloqu W2
est bon S1O5
est ce W9N1S1R6A2P7O1
est chez N1R1
est conda A2
est dans W2N1
est de I1R1
est deja W1A2
est diffe N1I1
est du I2P2
est ecrit W1N1S1I2P1
est elle W1A1P4
est en W3S1X1A2P1O1
est encor W2N1S1R4X4A1
est exped W2
est fait W1X1
est faux W1N2
est ferme N1A1
est il W4N1S1I1R2X2A1P4
est impos N1A1
est intac S1R1
est jamai N1A1
est juste W1R1
est l W2A1P1O1
est la W3N2S2X1A2P3O2
est le W5S2I2R2X1A4P1O2
est ma W3N2R2X1
est marqu N2
est mise A2
est mon W2N2R1A2O1
est non S1X1
est norma W2R1P1
est note N2
est ou W4
est ouver N2R1A1
est parfa W1A1O2
est parti W5N2R1X2
est pas W4N8S5I11R1X7A3P1O2
est passe W5N2S1X2
est perdu W1R1
est perim R2O1
est plus I1R1X2A1
est possi R1O1
est pour W2I1R1P2O2
est quoi S2
est refus R2O1
est repar W1R1A1O1
est reste I1R1X1
est reten W2
est se S1I1
est servi N2I1
est si W1S1
est sorti N1I1
est toujo W1R1
est tout W2N2
est toute N1X2
est trop R3X1
est un W2N1I1A3O3
est une W2N1S4I2A1P2O1
est venu N2S1R2
est vide N3R1
est vous R1O1
et W39N36S38I42R19X24A19P23O24
et 0 S1X1P3
et aucun W1I1
et c N1S1X1
et ca W1I1X1
et ce W1N1
et dans R1P1
et de N1S2R1X2A1
et depui W3N2I1
et deux S3I3A1
et elle A1O2
et garde X2
et il W2I1A1O1
et j W1S4I1X3A1P1O1
et jai N1R1
et je W8N7S1X5A2P1O3
et l W1N2S1I2R2P2O1
et la W3S1I6R1A1P3
et le W3N2S3I8X1A2P2
et les N1S1I1R2X1A1O1
et m S1R1
et ma N1O1
et maint W1N1
et mardi A2
et me W2R1A1O1
et mes I1R1O1
et moi W3N1
et mon W1N1S1I1R1A2P1O1
et n R2O1
et ne X2
et non A2P1
et on W2N1S2X1
et pas S1I1
et perso N2R1
et plus I2A1
et pour S1P1O1
et pourt W1N1S2
et qu W1I1O1
et quand W2N1R1
et que W1N1I1X1O1
et repar N1A1
et rien W1O1
et sans I1X1
et sent I1P1
et si N1S1P1
et son W1S1
et suppr X2
et toujo N1R2O1
et un P1O1
et une N2I2O1
et vous N2S6I1R1X1
et y N1P1
etage W1N2S1I1R1X1A2
etaie N1R1X1O1
etaie des X1O1
etais W4N8R2O1
etais a N1R1
etais absen W2
etais au N3
etais chez W1N1
etais en N2
etait W5N13S12I14R8X4O7
etait a N1O1
etait annon S2
etait bien I1R1
etait cense S1R1
etait chez N1O1
etait deja I2
etait ecrit S1X1
etait en I2R1
etait ferme N3
etait insuf S2
etait le W1N1R1
etait nicke I2
etait pas N2I3X1
etait pour W1O3
etait vide N3I1
etanc I1P1
etant I1R1
etat W1N1I1X1
etat d W1N1
ete W4N16S6I1R6X3A1P3O6
ete depos N2
ete livre N3
ete rembo S2
ete remis N2
ete retir N2
ete vole N2
etein I3P2
etes W1N1S1
etiqu W2S1I3R14A3
etiqu 0 I2
etiqu prepa R2
etiqu que R2
etiqu retou R3
etoil O6
etoil par O2
etre W8N2S3I4R2X5A1P3O2
etre livre W1X1
etre rembo W1N1R2X1
etre sur I2P1
etroi R2
etudi W1N1O1
eu W6N5S2I2R1X1
eu le W1I2X1
eu lieu W2S1
euros N1S16R6X2
euros de N1S4
euros pour S4
eux W1S1A2O1
evene N1X1
evene est N1X1
event N1I1A1
evide N1R1
exact W2A1P3
excus W1N1X1O2
exemp W1N1S1I1O1
exerc R3
exerc mon R3
exige N1S2R1A1O2
exige que A1O1
exist W1S1P3
exped W14N2S7X12A2P2O2
exped a X1P1
exped d W2X1
exped depui S1X1
exped le W1S1
exped pour W1S1
exped prevu W1X1
expir W1R2O1
expli S4I2R2O1
expli moi S2
expre W1S5R1
expre et W1S2R1
fabri P1O1
face I1A3O1
facon W1X1O1
facte W3N3S5A2O2
facte a N1S1O1
facte m S3
factu W1N1S12I1A1O18
factu 0 S5
factu avec O4
factu dit S1I1
factu est O2
factu la O2
faire W6N2S1I2R5X2A5P1O3
faire atten A2
faire le W2N1
faire parve W2I1
faire pour R1P1
faire un R1X1
fais N2S2X1P1O1
fais quoi N2O1
faisa S1I2R1
fait W11N8S6I6R3X5A3P5O3
fait 0 W3N1I1P2
fait je N1X1
fait la W1N1I1
fait le W1N1
fait moins W1N1
fait un W1I1A1
fait une R1X1
faite W2N1S1R2X3A1P1O5
faite le R1X1
faite quelq W2
faite un S1R1
faite vous P1O2
falla I1R1
faque I1P1
faudr R1X1A1P1O3
faudr une X1O1
fauss O2
fauss alert O2
faut W3I1R4X1A8P9O4
faut il W1R2P8
faut passe A2
faut une R1O2
faute W2S1R1X1A1P2O2
faute de S1O1
faux W2N3
femme N1R1X1A1P1O1
fendu I2A1
fenet W2N1A1P2
ferai X1A1
ferie W1S1
ferme W3N6S1I2R1A3O3
ferme au W1N1
ferme eclai S1I1
ferme samed N1A1
fete W3X3
fete des W1X1
fetes O2
feutr P2
fevri N1R1
fiche W1N1S2I2
fichu W1I1
fidel S1O2
figur I1X1A2O1
fil S1P2
file W1X1
fille W2N2I3R2X2A3P2O2
fille a O2
fille de N1X1
fille qui W1I1R1P1
fille y A1P1
fils W3S1R1X2A1P1O2
fils a X2O1
fils avait R1O1
filtr X1P2
fin W1I1X2A1P1
final X5O1
fini W2A1P3
finir N1I1X1
flaco I3
flaco a I3
fleur N2O1
fois W4N6S12I3R7X5A5P3O4
fois avec N1I1
fois la S2X2
fois le W1N2S1X1
fois les S5
fois on A2
fois par R2
fois que W1N1S1
fonct W1N1S1I3O1
fond I2P1O1
font S1I1P1
fonte P2
force N1I1A1
forma A1O1
forma pour A1O1
formu W1R2P1
fort W1S1I1A1
fort de W1S1
fourn N1S1I1R2P6
frais S39R2X2
frais d S7
frais de S25R2X1
franc W3N1S4I2R3A1P6O1
franc j I1P1
franc je W1I1R1
franc ou W1P1
franc que S1R1
frapp A2O1
frere I1A1
frigo I1A1O1
frite N1R1
froid A1P1
front W1S2
fuit I2
fuit par I2
fuyai W1S1
g N1R1
garag N2A2O3
garan W2N1S1I3A1P3O1
garco X1O1
garde W1S3R3X8A6O3
garde l S1X1
garde la X2
garde le S2R1X2A3O2
garde les X1O1
gardi N5A3
gardi a N2
gardi il N2
gare W1N1A1O1
gars W1N1S1
gauch I7A1P1O1
gener W1O1
gens N1X1O1
geste W2S3
geste sur S2
gliss N2P1O3
gliss sous P1O1
gls W2N2
gobel P2
gonfl I2
goutt I2
gps N3A1
grain W2
grain de W2
grand S1I3R4A2P4O2
grand ou P2
gratu S9X1O1
gratu des S2
gre W2S1
gre de W2S1
gresi I3
gresi et I2
greve W2
grill I1R1O1
grill pain I1R1
gris I1P1
grise N1I1X1
gros S1R1X1O1
gross R1X1P1O1
group S2
gsm N2I1A1
guade S2
guich S3
guirl X1P1O1
h W4N5S3R1X3A3O1
h 0 W1N4R1X2
h du S2
h et W3S1
habit W6N3S2A2P1O1
habit a W3
habit au N1P1
haie W2N1
hall N2A3
haut I1P1
haute P2
haute exact P2
herit P1O1
herit de P1O1
hesit R1P1
heure W1N3S2I5R3X3A5P1O5
heure a X1A1
heure apres N1O1
heure d I1P1
heure et S1O1
heure le I1A1
hier W8N7S3I2R3X4A1P1O1
hier a W1N2
hier et S2X1
hier l R1X1
hier perso W1N1R1
hier soir W1N1X1
honne P1O1
hopit R1A1
horai O2
horlo I1P1
hors S1I1X1
hospi N1R1A1
houss W1I2R2P1
hui W5S2R2P1
hui je W2R1
huile I1P3
huile la P2
huit W4I2X1A2
huit heure A2
huit jours W2
hygie R2
hygie l R2
ici W3N4X1
idee W1R1
ident N1S1X1A1
ident n N1X1
ignor S1A1
il W45N30S15I27R24X19A29P37O20
il a W1N3I1R2
il arriv W1R1
il aurai N2
il de P3O1
il doit W1I1A1
il du P2
il en W1I1X1
il encor W1X2
il est W10N6S4R4X2A1O3
il etait N1I2O1
il fait W1I1P1
il faudr A1O1
il faut I1R1X1A6P1O1
il l N1S1P1
il le R2X1A1
il m A1O1
il manqu I4A4
il me W3N2S1I1R2X1P1O3
il n W3N7I3R2X2A2P1
il ne W1N1S1R3X1A2
il nous O2
il passe W2
il possi W1R1X1A1
il que W1I1
il quelq W1O1
il repas W2O1
il reste S1I1P1
il revie W1R1
il s W1I1R1X1
il se W2
il suffi I1X1O1
il tourn X1P1
il une S1P1
il vous W1N2S1I1R1X4A4O1
il y W5N3S2I4R3X3A2P1O4
illis N1I1P1
ils W6N2S2R2X1A1P3O1
ils l N1O1
ils sont W1R1A1
image N1P1
imagi N1X1
immed R1X1
immeu N6A1P1
impas A2O1
impat W1I1
impec I2R1
impor N2S2R2X1
impor quoi N1R1
impos W3N2I5R1A1O1
impos d W1I1
impos de I2
impos pour W1R1
impri W1N1R4P1
impri est R2P1
inadm W1I1
inclu S2
incom W2
incon W3N2
indic W1A1
indic et W1A1
indiq W4N4S4R1A2O2
indiq livre N2
infor W3N1S1R1
infor que N1R1
initi S3O1
inqui W2
insis A2
insta I1X2P2
insuf S5
intac S2R2O1
inter W1N2S1I1R2X2A4O2
intra O2
intro N2R1
inuti X4
inuti de X2
iphon P3
iphon 0 P3
ira W2
irai X2A1
irai chez X2
j W38N29S37I34R27X32A16P11O20
j adres O2
j ai W19N13S26I26R13X21A9P7O12
j aimer W3S2R1X1P2O2
j annul S1X5
j atten W3I2R3O2
j avais W1N2S2I4R3X1
j en W3N1S4I3R4X3A2O2
j etais W4N7R2O1
j exerc R2
j habit W4N3S1P1
j hesit R1P1
j ignor S1A1
j irai X2A1
j ose S1R1O1
j y W1N2R1A1P1
jai W1N2I1R4X1
jai impri R2
jamai W3N13S1I1R2X3A3O4
jamai alle N2
jamai eu W1N2
jamai recu W1N1
jamai rien N1O2
jamai vu N2
janvi W1X1A1
jardi N3A1P1
javai S1I1
je W57N49S41I22R56X51A24P30O42
je chang R1O1
je cherc N1P3O2
je comma N1S1P3
je comme W2
je compr W1O1
je crois N3R1
je deman W3S1P1O1
je dois W3R1A1
je encor W1X2
je fais N2S1P1
je garde S2X1O1
je joins R1P1
je l W1N4I3R3X3A1P3O3
je la W1N1I1
je laiss X1O1
je le S1R1X3A1
je lis W1S2
je lui A1O1
je m W2N1S1X1P1
je me W3N1S2I1R1X5A2O1
je n W13N22S5I2R6X12A3P6O7
je ne W9N7S5I8R4X2A3P2O5
je parle W1R1P2
je pars W1X2A1P1
je passe S1X1A2
je pense W2I1
je peux W1N3S1I2R5P3O4
je preci S1I1
je prefe R1X2A3
je prend R1P1
je recoi O3
je recom X2O3
je rembo R2
je rentr A2
je renvo R2
je repas X2O1
je reste W2
je sache W1S1
je sais W1R1O2
je serai W1O1
je souha S4R2X1
je suis W5N6S3I1R1X1A5P2O3
je suppo N1S1
je trouv S1R1O1
je veux W4N2S3I1R10X2A2
je viens S1X2P2O1
je vis N2A1
je vois X2A1
je voudr W1S1R2X1A2P3
je voula W1O2
je vous W6N1S5I2R8X3A2O5
jean I1P1
jen S1X1
jete I1R1
jeu S1I1R2P2
jeudi W4N1I1X1A2P1
jeudi et W1X1
jeudi il W1I1
jeune I1A3
jeune fille A2
jhabi W1N1S1A1
joind A1O1
joins R1P1
joint N2S1I1R1X1P1O2
joint a N1O1
joint est N1R1
jouab W1A1
joue I1X1
jouen W1O1
jour W12N5S1I4R2X1A3
jour a I1A1
jour de W1N1A1
jour il W1I1
jour la N2
jour meme W1N1
journ W2N3A2P1O3
journ de P1O1
journ et W1N2
jours W17N2S3I6R13X2A2O2
jours avant I2R1
jours chez R2
jours de S1R1
jours il W1O1
jours on W1S1R1
jours pour R2
jours que W5N1I1R1
juin W1I1R2X1
jure N2I1R2
jusqu W1A11O1
jusqu a W1A4
jusqu au A5O1
juste W8N1S2I2R6A1P2O1
juste en W1O1
juste la W1I1
juste le R1P1
juste savoi W3
juste un W1I1
juste une W1N1
justi N1R1O2
justi d O2
kg S1P1
kilom N1A1
kilos S1I1R1P4
km S1A1
koi S1P1
l W34N40S31I39R43X36A36P32O27
l a N2S1I3R4X2A1O1
l abat I1R1
l accue N3A1
l achat R1P1
l achet X1P1
l adapt X1P1
l adres N1X2A4O3
l affai N1R1A1
l affra S2R2
l ai W1N4S1I2R3X2O3
l air W1P1
l ampou I1X1
l an I1X1O1
l ancie W1N1S1A3P1
l annee W1S1I1
l anniv W2
l annon S2P1
l annul R1X2
l appar N1S1I1R1X1P2
l appli W3N4I1X2
l appui N1S1P1
l apres N1A1
l argen I1R4
l armoi W1I1R1
l artic W1N2S3I1R2X2O1
l aspir I1R1
l assoc O2
l ateli A2
l aurai P2
l aurie P2
l autre W2R2X2A2O1
l avais I1A1
l avait R1X1O1
l avez W3I1X1P2O1
l avoir N4R2P1
l eau I1X1P1
l ecart S2
l echan W1R1P1
l ecole N1I1A3
l ecran N1I1
l eglis A3
l embal I6R1X1O1
l encol P2
l entre N1R2X1A2O1
l envel W1N1S1I1
l envoi W4S4X1A2
l envoy W1I1X5A3
l equip W1O1
l escal S1A1
l est I1R1
l etage N1S1I1A1
l ete W1X1P1
l etiqu S1I2R5A2
l exped W6N1S1X4
l expre W1S3
l heure N2S2I1R1X1A1P1O3
l hopit R1A1
l hygie R2
l image N1P1
l immeu N4A1P1
l impas A1O1
l insta X1P1
l inter N1R2X1A1
l objet N1S1R1
l occup N2
l odeur I1R1
l on R1O1
l ont N2X1
l une S1I1R1
la W63N64S57I59R40X47A55P55O28
la 0 W1R3X2
la bas N1A2
la batte P3
la belgi S2
la boite N9I5R2A3P1O1
la bonne W1I2A1
la bouil I2P1
la c R1O1
la carte N2S1A2
la cave P2
la chais A2P1O1
la cle I2
la comma N1S1I1R1X12A1
la compo X1P1
la confi W1N1A1
la corri X1A1
la corse S2
la couet I1P1
la cour A2
la dame W2N3O1
la date W5R1X1O1
la depui W1S1
la derni W1A5
la deuxi W1N1X1P1
la diffe S4R1O2
la douan W3S1
la factu W1S1I1O7
la fenet W2N1A1P1
la fete W2X2
la fiche N1I2
la garan I2P1
la gardi N1A1
la gare W1N1A1
la grand P2
la gross X1P1
la haute P2
la houss W1I1R1
la j W1R1X1P1
la journ W2N2A2
la la W1N1A1
la lampe S1I2R1X2P1
la le W2
la liste I1X2P1
la livra W3N2S13X1A2P1
la longu I2P2
la machi I1X1O1
la main N1I1
la mairi A2
la mais W2
la maiso W2N3A2P1
la march W1R3X1O1
la mauva N2X2A1O1
la meme W3S3I1R1X2O1
la menti W2
la merci O2
la mienn N3X1
la moind W1I1
la moiti W1S1I2X1
la montr I2
la musiq P1O1
la notic I4P5
la nouve R1A1P1
la nuit I2
la page S1X1
la peine X1A1
la perce W1I1R1
la perso A1O1
la petit P3
la photo N9P1
la place W2N1R2
la poele P2
la poign N1I1
la porte W2N4S4R2A2O1
la pose I1P1
la poste W8N3S1R3A1
la pour N1X1
la premi N2S1I2X1P3
la preuv N3R3
la que W1A1
la recep N1X1
la refer W1P1
la remis W1N1S3
la renvo S1I1
la repri N1R1
la resid A2
la retra S1O1
la reuni S2P2
la robe S1R2
la rue N2A4
la secon N1X1
la semai R1X1A1O2
la semel I1P1
la signa N2
la socie W1A1O1
la somme S1R1X1
la sonne A2
la sorti W1O1
la suiss S1R1
la table W3I2X2P3
la taxe S2
la telec I3P1
la theie W1I1
la tonde I1P1
la trans X1P1
la trott W1N1
la vente X2
la versi W1P1
la veste R2
la voisi A5
lache I3
laine I1O2
laiss W1N7S3I2R1X6A8O3
laiss au N3S1
laiss ca N1A1
laiss chez A3
laiss le A3
laiss tombe X4O1
laiss un W1R1
lames W1P1
lampe W1S1I3R1X2P1
lance P1O1
laque W1I1O1
large W1P2O1
lavab P2
lavag I3
lave X1A1P4
lave linge X1A1
lave vaiss P2
lavez W1R1
le W78N68S64I66R68X40A70P42O50
le 0 W15N6S1R13X1A5P3O1
le bon W3N1S2I3R1X1A3
le borde N1R1A1
le bouch I3
le bouto X3
le bural R1A1
le cable I1P1
le cadre I1R1
le camio W4N1A3
le canap W1R2X1P1
le carre W1A1
le carto N3S1I8R3A1P1O2
le casie N4
le charg I1X1P1
le chauf N2S1A3O1
le chemi W1A1
le cherc N1S1
le chien I1P1
le clien W1N3
le code N3S1I1A3O3
le coffr S1I1O1
le colis W7N7S3I1R2X2A8P2O2
le color R1P1
le comme N1X1
le delai W1S1
le derni W1N1
le direc A1O1
le dossi X1O1
le et W1X1
le facte W2N3S4A2O2
le faire W1N1A1O1
le fais S1X1
le faut W1R1
le faute W1P1
le flaco I2
le frigo I1A1
le garag O3
le garde X1A1
le gardi N1A2
le gobel P2
le gps N2A1
le hall N2A2
le jour W1N1
le laiss I1X1
le lave X1A1
le lende W1O1
le lien W4
le lieu W1A1
le lit W1I2
le livre W6N4S2I5R1A7O4
le local N2
le logo S1I1O1
le lot N1I1
le magas N2
le maria R2X1
le meme W1S3R4X2
le mercr N1A1
le messa W1N1X1
le miel I2
le mien N1S1R2X2A2P4
le miroi I1R1
le mode S1P1
le model X1P1O1
le monsi N1O1
le monta S2R1X1
le neces W2N1
le nom N2X1A5
le notai N1X1
le nouve S1A1
le numer W7S1X1A6O2
le paiem S1X1O1
le palie N1A1
le panie S2X1O1
le panta R2
le papie W2N1
le paque W2N3S2I2R1A4O6
le pas N1A1
le petit N1R1O1
le pied W1I2
le plate I2A1P1
le point N4A1
le port S12I1
le porta N1A3
le premi W2I1P1
le prend R2X1A3
le press A1O1
le prix S1I1R1X1A1O1
le produ S1I1R1
le pull S1I2
le recup N2S1A1
le relai S1R1
le rembo W1S1R2O1
le rendr R2
le renvo W2R3
le repre R6
le reste W1S1I5X2O1
le retir A2
le retou S1R10O1
le robot I1P1
le ruban I1R1O1
le sac S1I2R1P1
le sache I3
le secon W1S1
le site W2N1S1X1
le soir N1R1
le store I1P1
le suivi W5N4R1
le tapis R2
le temps W1I1X1O1
le tissu I1P1
le tour W1N2
le trans W4N3S2A1
le trois W2O1
le velo W1A2
le verre I2
le vert I1R1P1
le vieux A1O1
le virem S1R2X1
le voisi N2R1A1P1
le voyan I2P1
lende W1O1
leque N1S1
leroy X2
leroy merli X2
les W17N8S40I24R18X12A5P17O17
les 0 W1S8R1X1P1O1
les bougi W1S1
les carto W1R1
les chais W2P1
les chaus I1R2
les coutu I2
les deux R4A1
les douze I1X1
les drage W1X1
les enfan W1I1O1
les fetes O2
les frais S18X1
les gens N1O1
les grand I1R1A1
les houss R1P1
les huit W1I1
les mains N1I1X1
les petit O2
les pieds N1I1P1
les piles I1P4
les prend S2X1
les renvo W1R1
les ridea R2
les temps I2
les trent I1R1
les trois I1X1
les voisi N1A1
les yeux R1O2
letiq R2
lettr W2N5S4I2A2O1
lettr suivi W1S1
leur W3
leurs W1S1I1O2
lien W4
lien de W3
lieu W3N1S3I3R4X4A4O1
lieu d S1I1R1X2
lieu de N1S1I2R2X1A1O1
lieu dit A2
lieu du R1A1
lieu le W2
ligne W1S1O1
lille W3S1
limit I1R1A1P1
limit a A1P1
lin I1O1
linge S1X1A1
lire X1P1
lis W1S2
liste I1X2P1
liste des I1P1
lit W1I3
litre P2
livra W19N14S34I2X5A9P1O3
livra a W2N2S1X1
livra apres X1A1
livra aujou W2
livra de N1S1
livra en W1S1
livra est W1X1
livra garan W1S1
livra gratu S2
livra je N2X1
livra le N2
livra n N2
livra offer S3
livra pour S1O1
livra repou W1X1
livra sur S2O1
livra svp S1A1
livre W10N54S5I7R4X5A22P8O9
livre a W2N10S1R2A1O7
livre apres A2
livre au W1A2
livre chez N1R1A2
livre dans N3I1
livre depui N2
livre en S1I1A1P1
livre hier N5P1
livre jamai N2
livre le N4I1
livre ma N1P1
livre mais N5
livre n W1N1A1
livre pluto A2
livre quand R1A1
livre samed N2
livre vous N2P1
local W1N2
locke N1A1
logem A1P1
logo S1I1O2
loin N2X1P1
long W2X4
longt A1O1
longu I3P4
longu du I1P3
lot N2I1X1
loupe W1I1
loupe eclai W1I1
lourd W1R1
lui W3N2S2I1R1A6O5
lui en W1O1
lui est I1O1
lui meme N2S1O1
lui s W1A1
lumie I2
lundi W7N3I2X1A6O1
lundi et W3A2
lundi on N1X1
lyon W3N1A1
m W23N13S25I10R22X9A10P7O12
m a W4N2S14I1R5X3A2P1O5
m annon W1N2R1
m appel W1A6
m assur N3
m atten W2
m avait W1R1O1
m avec P2
m avez W3S3I2R4O1
m aviez W2N1S1R2
m en W3S3I1R3X4P2O2
m envoi W1S1
m envoy W2I4R1X1O3
m est N1I1
m et A1P1
m indiq W3R1
m inqui W2
ma W20N30S4I4R15X22A5P3O18
ma belle W1R1
ma blond W2
ma boite N4O3
ma cafet N2
ma carte R2X1O2
ma comma W6N3S1R1X11
ma compt O2
ma cuisi R2
ma deman R1X1
ma femme N1R1X1A1O1
ma fille W1N1I2R1X2A1P1O1
ma mere W1R1X2A1O1
ma part W1X1O1
ma petit W1I1
ma place N2R1
ma porte N5
ma signa N2
ma soeur R1X1A2O1
ma voisi N1I1
machi W1I2X1P1O1
machi a W1I1X1
madam W3N2S2I1R1X2O1
madam monsi W3N1S1R1X1
magas N2R1X1P1O2
magas etait N2
mai W1R1X1
mail W4N4X1O3
mail votre N2
mails N1R1X1O2
main N7I1A2
main propr N5A2
mains N2I1X1
maint W1N3I1X1A2P1
mairi A2O1
mais W14N12S9I7R10X3A7P3O5
mais 0 S3
mais avec S1I1
mais c N1A1
mais faite W1O1
mais il W1N1P1
mais j W2N1
mais je N2S1I1A1O1
mais l S1P1
mais la W3N1R1A1
mais le W1I3R2O1
mais lui W1S1
mais pas W2N1S1R3
mais un S1I1
maiso W3N6S1X1A3P1O2
maiso c W1A1P1
maiso de X1O1
mal W1S1I2R2O1
malgr N1S1I1R1X1
malhe N1I1
maman R2
manet W1I1
mange W1R1
manqu W2S3I7A4
manqu je S1I1
manqu le W1I1A4
manqu les S1I2
manue N1P1
manut S2
march W2I4R3X1A4P2O5
march 0 A2
march a R2
march pas W1I2O1
mardi W1N3S2R3A3
mardi mercr A2
mari W1N2R1X2A2O2
mari a W1N1A1
mari l R1X1
maria W1R2X2A1
maria est R2X1
marqu W2N6S1X1A2O2
marqu en W2
marqu livre N2
mars W1R2O1
marse W1N1
matin W7N4S4I2X6A1P1O2
matin a W1X1
matin de W1X1
matin je N1S1X1
mauva N3I4X4A3O3
mauva adres N2A1O1
mauva coule I2X1
me W22N9S25I8R19X19A6P6O10
me compt S2
me confi R1X1
me conse W1P1
me convi I1R1
me deman N1S1X1
me desis X2
me dire W4X1P1O1
me dit W4N1R1X1
me donne S1O1
me factu S3
me faire W1X1
me fait R1P1
me faudr R1X1P1O1
me faut R1O1
me fourn N1R1
me l I1X2A2
me le W3
me les W1S3I1
me parai S1R1
me perme W1A1
me plait R3
me propo I1R1
me rappe O2
me rembo W1N1S4
me rendr R3
me repon W2R1
me reste W1S1
me retra X2
me suis S1I1X1A1
me trouv N1A1
me va R1P1
me voila W1X1
megar R1O1
membr S1O1
meme W6N10S11I8R16X5A2P1O4
meme colis R2
meme comma W1S1X1
meme est N1O1
meme et W1N1
meme l I1X1
meme le N1R1
meme pas N3I1R1
meme si N2
meme un W1I1R1O1
memes W1S1
menti W2N1I1P1O2
menui I1O1
merci W4N6S8I1R5X12A5P1O17
merci beauc O3
merci d S1X5A1P1
merci de W3N4S5R3X3A4O2
merci il S1O1
merci je S1X1
merci pour O4
mercr W1N4A3O1
mercr et N2
mercr je W1N1
mercr ou A2
mere W2R2X2A1O1
mere 0 W1A1
meres W1X1
merli X2
merve P1O1
mes W6N7S4I3R6X3A5P4O9
mes 0 R5
mes donne O4
mes enfan I1X1
mes grain W2
mes messa W1N1
mes paren N1I1A2
mes petit P3
mes point O2
messa W4N3S1X2A1O10
messa de X1O1
messa et X1O1
messa etait O2
messa que W1O1
mesur I1R2P1
mets I1P1
mette A2
mettr S1X1A4P1O2
mettr en S1A1
metz W1N1A2
meubl S1R2
micro I1P1
midi W1N3R1A3O1
midi et A2
miel I2
mien N1S1R2X2A2P5
mien a P2
mien est R1P2
mienn N3X1
miett I3
mieux R1P1O2
minim I1P1
minut W1I7P1O3
miroi I1R1
mis W1N3S4I1X2A5O4
mis 0 S2O1
mis cinq O2
mis dans N1S1
mis le N1I1
mis saint A2
mise A2
mise autom A2
missi W1X1
mitai W1N1
mixeu I1R1
mme W2N2X1A3O1
mode S1I1P1
mode d S1P1
model X5P3O2
modif N1A2O1
moi W16N27S17I5R7X6A8P2O5
moi ce S1I1R1
moi ces S3
moi de W1R1X2O1
moi elle W1N1
moi et W1S1I1R1X1A1P1
moi il N1I1
moi j W2N1
moi je W3N4A1
moi l N1S2
moi la N1S2I2X1
moi le W1N1S1
moi meme S2A1
moi ou W1N1R1
moi pas N2S1
moind W1I1
moins W3N1S3I1R1X1A1O1
moins cher S1X1
moins que R1O1
mois W6S2I1R2X4A1P1O4
mois ci X2A1O1
mois de W1R1
mois derni W1O1
mois et R1X1
moiti W1S1I2X1
moiti de W1S1
momen I1X1O2
momen de I1O1
mon W28N27S11I11R24X28A27P8O34
mon accor X2
mon achat W1X2O1
mon adres W1O1
mon ancie A2O2
mon argen I1R4
mon aspir N1I1
mon assur O3
mon avis N1X1
mon banqu X1O1
mon colis W8N6A1O1
mon compt S1R4X2O2
mon droit R3
mon entre N1A1
mon epous R1A1
mon fils W2S1X2A1P1O1
mon impri N1R1P1
mon mari W1N2R1X2A2O2
mon messa O3
mon neveu W1R1A1
mon nom W1N3X2A3O2
mon numer N1A1O1
mon panie S2X2
mon paque W3N2
mon pere W1P1
mon petit W1R1X2
mon porta N1A4O3
mon propr X1O1
mon relev S5O1
mon retou R3
mon tapis I1O1
mon telep W1X1A1
mon trava A3
monde W1S1I3
mondi N2S1R1P1
mondi relay N2S1R1P1
monsi W4N3S1I1R1X2O2
monsi du N1O1
monsi j I1X1
monsi le W2N1O1
monta S3I2R1X2P1O1
monta du S2
monte S1I1R2A2P3O1
montr N6I2X2P1
montr un N1P1
montr une N2
moque S1I2R1
moque du S1I2
morce I3
morte I1R1
mot W1N2O3
mouil I1X1
mouli W1I1A2
mouss I1P1O1
mouto P1O1
mouve W1I1
mur X1P1
mur et X1P1
musiq P1O2
n W28N57S16I19R22X30A17P6O19
n 0 W1N1A2
n a W6N13S3R7X5A3O3
n ai W12N18S4R6X3A3P3O5
n annul X1A1
n appar W1S1
n arriv P1O1
n aurai S1O1
n avais N1X2
n avez R1A1O1
n en N2S1I1R1X8P1O3
n enten A1O1
n envoy X1A1
n est W5N12S4I8R6X7A3O2
n etait N3S2I2X3O1
n exped X1A1
n impor N2R1
n ont R1X1O1
n ose I1P1
n y N10I6R1A3P1O1
nante W1N2A1
nante et W1N1
ne W25N15S15I22R19X28A18P6O13
ne bouge W1A1
ne chang W1A1O1
ne cherc W1X1
ne compr S1R1O1
ne conna N1O2
ne donne W1N1
ne l N2S1X5
ne m W1R3X2O1
ne march W1I2A2O1
ne me W1R3X3A1P1
ne paier S2
ne pas S1X4A1P2
ne passe W1S1A2
ne peut R1A1
ne peux N1I3X1
ne prepa X2
ne puis I1X1
ne recla W1O1
ne repon N2X2
ne rien N1R1
ne s N2I1R1
ne sais W1N1I1
ne sait W1A1P1
ne serai X1A1
ne sonne W1A1
ne sont W2S1I1
ne suis N3A1P1
ne va R1X1
ne veux W3I2X1O1
ne vient X1O1
ne vois W2R1
ne voit I2O1
ne vous W1S1O1
neces W2N1
neces aupre W1N1
neuf W2S1I5R1A1
neveu W1R1A1
ni W4N4X1P1O1
ni annul W2
ni chez N1X1
ni dans N1O1
ni de N2
nicke S1I2P2O1
nivea I1P1
noel I1R1P1
noir I3X1P1O1
noir sur I1X1
noire N1I1R1
nom W1N7R1X4A12O7
nom de N2X1A4O3
nom et R1O2
nom n N2X1
nom sur A3
non W8N5S3I2R1X6A4P1O2
non merci R1X2
non plus W2I1X1O1
non recu W2N1
norma W3S2R1P4
norma que W1P2
nos N1R1O2
notai N1X2
note W2N5R1O1
note livre N3
notic I5P6
notic et I2
notic l P2
notic parle I1P1
notre W2N4I1R1X1A3O3
notre rue A2
nous W5N6S1R6X2A4P2O8
nous avons R1O1
nous en N1O1
nous n N1X1
nous seron A2
nous somme W3R1P1O4
nouve W10N2S1I3R1X1A5P4O1
nouve adres A2
nouve de W3
nouve pour W2
novem W2I1
nuit I3A1
nul N2X1
nulle W1S2X2O1
nulle part W1S2X1O1
numer W15N3S1R2X1A8O5
numer 0 N1S1X1
numer d A4
numer de W8N1A3O4
objet N1S1R1O1
objet c S1R1
oblig S1X1O2
oblig de S1X1
obten W1N1I1
occas I1O1
occup N2O1
octob I1A1
odeur I3R1
offer S5R4X1
offer des S3
offer le R3
offri I1O2
ok N1X1A1O1
on W15N14S13I7R12X14A13P12O9
on a W1I1X2P1O1
on en R1P1
on encor X2
on est W4N1R2X1A2
on fait N1R1
on l I1R1P1
on le I1A2
on m W6N3S7I1R3X2A3P1O1
on me W2N2S4
on n N2O1
on ne I1R2A1O3
on peut R2X2A1
on s I1A1
on sonne N1S1
ont W1N4S4I3R1X2A1P1O2
ont du S1A1
ont laiss N2
ont rien R1O1
onze W1X1A1
opera N1R1
optio S3
or W1N6S4I1R1P1
or je N3
or la N1S1
orang I1P1
oreil A1P1
origi I2R4
ose S1I1R1P1O1
ou W39N11S1I6R15X2A8P27O8
ou 0 R3
ou a I1O1
ou c W2R1P2
ou ca W2X1
ou en W3R1
ou est W8N4R1
ou faut P2
ou il W3
ou je W1P1O1
ou juste W1P1
ou l I1R2
ou la P3
ou le A1P1
ou mon W2
ou non W2
ou pas W4P1
ou pluto P2
ou quoi W1R1
ou rembo N1R1
ou seule P2
ou un R1O1
ou une I2O2
ou vous W1N1I1O1
oubli W2R1X2A3O2
oubli le X1A2
oubli mon O2
oui W3S1X1O1
oui je W1X1
oui ou W2
oups X1O2
ouver N5I3R3A2
ouver dans N1I1
ouver le N2I1
ouvra I1R1X1
ouvre W2N3A1O1
ouvri W2N2R1A2O1
ouvri une W2N2
p N1X1
page W2S6I1X2P1O1
page 0 I1P1
page d W2S2
paie S2R2O2
paie le R1O1
paiem W1S1X2O3
paier S2
paier pas S2
paill N2
paill rouge N2
pain I2R1P1
paire S1I1X1P1
paire de S1X1P1
palie N1A1
panie S9X3O1
panie a S2
panie affic S3
panne W1I1R1A3P1
panne que A3
panta R2
panto I2
papie W3N1I1O1
paque W7N9S2I3R1A4O8
paque a N4
paque au A1O1
paque est W3S1A1
paque j W1I1
paque le W1R1
paque lui O2
par W7N7S9I6R13X10A12P5O9
par aille P2
par avanc N1X1
par carte S1R1
par defau A2
par dessu A1O1
par ecrit W1X2
par erreu R1X4O2
par l N1A2
par la W1R1X1A3
par le W1N1S1I2R2A3P1
par ma N2
par megar R1O1
par moi N1R1
par rappo S2
par un W1N1O2
par une R1O1
par virem R1X1
par votre R2X1
parai N3S1R1
parai il N3
paras W1I1
parce W1S1R2O1
parce que W1S1R2O1
paren N1I1A3O1
parfa W1S1I1A2P1O2
parfu I2R1
parla W1I1
parle W4I2R1P4O4
parle d W2I1P1
parle du R1P1
pars W1X2A1P1
pars en X1A1P1
part W4S3I1X2O2
part j S1X1
part merci S1O1
parte I1X2A2O2
parti W9N3S2I3R2X8A2O1
parti a R1O1
parti avec N2
parti de W1S1A1
parti en N1S1A1
parti je X2
parto N1I3P1O1
parve W3I1X1
pas W43N40S27I40R37X41A34P14O19
pas 0 A2
pas a N2S2R1X2P1
pas au A2
pas avant I1A1
pas besoi R2
pas bien W1R1
pas bouge W1R1X1
pas c W2O1
pas ca W1S1I2
pas ce I3X1
pas cette X1O1
pas chez W1N1A1
pas conva R2
pas d N2I1R2X1A1
pas dans W1I2R2A2
pas de W8N6S1I2R1X2P1O5
pas donc I1X1
pas du I3
pas en N2S1I2X1
pas encor W5R1X5P2O1
pas et N1S1I1A2
pas ete S1R3O1
pas eu N1S1I1R1
pas exped X3
pas force N1A1
pas je S1R2P1O2
pas l N1R3X2
pas la W3N6S1I3R1X1A4
pas le N3S3I3X2A3P1
pas les W3S1I1R1X1
pas ma N4S1X1
pas moi N2
pas non I1X1
pas parti S1X4
pas passe W1N1
pas peut P2
pas quitt W1N1
pas recu W1N1R1
pas rembo R3
pas sous S1A1
pas sur W1X1A1
pas trop W1O1
pas trouv X1A1P1
pas un W2S1R1P1
pas une W1N1I2O3
pas vous W1R1
pas vu N2P1
passa W4
passe W17N7S6I1R5X12A11P4O2
passe a N1S1X2P1
passe au P2
passe deux X2
passe en S1P1
passe encor W2
passe hier W1X1
passe jamai N1A1
passe je S1O1
passe la I1R1
passe le W2N1R1A1
passe ou W1N1
passe par N1X2A5
passe pas W1S1A1
passe sous S1X1
patie W1X1O2
pause S1I1
paye W3S15I2R3X2O1
paye 0 S5
paye l W1S2
paye la W1S2
paye par R1X1
paye pour S2
payee W1S2
payer S11R1O5
payer 0 S4
payer en O2
payer la S2
payer le S2
payes I1R1
paypa S1O1
pays W1P2O1
pdf P3
peine I2X2A1
peine de X1A1
peint W1I1
penda I1P1O5
penda les P1O1
pense W3N1I1O1
pense a I1O1
pense que W1N1
pensi I1P1
pente W1P1
perce W1I1R1X1
perdu W2N1R1P3
perdu la P2
pere W1P2
pere qui W1P1
perim I4R2O1
perim depui I3
perme W1A1
permi I1A1P1
perso W6N14S1R3X3A6O7
perso avant R1A1
perso je X1O1
perso n W1N6R2
perso ne W2N2X2
perso rgpd O2
pese S1P1
petit W5N2S1I2R5X3A1P7O9
petit enfan P2
petit fille W1I1P1
petit fils W1R1
petit mot O2
petit point W1N1
peu W3S1I1R3X1P1O1
peu impor R1X1
peu j S1R1
peut W2N2S1I1R4X6A12P10O3
peut elle P2
peut etre W1N1I1P2
peut il A2
peut on S1X3A3P5O3
peux W1N4S1I5R5X1P3O4
peux echan R2
peux l P1O1
peux la I1P1
peux pas I2
peux quand N1R2
peux vous N2S1
photo W1N9I4R1P3O2
photo de N2
photo du N3I1
photo joint N1I1O1
piece W2N1S1I2R2X1P2
piece joint S1R1X1
pied W2I2P1
pieds N1I2P1
pierr A1P1
piles I1P6
piles sont P3
pirat X2
pis W4N1S1R1X1P1O1
pis la W1N1O1
pis le W1P1
pis y N1P1
place W3N4R3X1A2
place du A2
plain N1O1
plait W1N2S1I1R5X4A4O1
plait mon W1X1
plait pas R4
planc P2
plast I1R2O1
plate W1I2A1P2
plate de W1P1
plati P2
plein N3I1A1P1
plie I1P1
plint W1R1
plis N1A1
plus W12N3S9I8R6X21A7P6O8
plus a X2A2O1
plus annul X2
plus aucun W2X1
plus besoi R1X4
plus d X2
plus l W1R1X1
plus la X3
plus petit R1P1
plus que S1P2
plus rien W2N1I1X1O2
plus simpl I1X1
plus tard W2X1A1O1
pluto S2R1A12P4
pluto a A3
pluto au A3
pluto en P2
pluto que S2R1A2
pluto sur A1P1
poele N1P2
poids N1I1P2
poign N1I1P1
point W3N6S4R2X1A7P1O2
point fidel O2
point relai W2N3S3R1A6
poivr W1A1
polye I3
port S37I1X2A1
port ce S2
port je S1A1
port pour S5
port sur S2X1
porta N2A8O5
porta a A2
porta en O2
porta est A3
porte W3N12S5R4X2A2P1O3
porte a R1O1
porte alors S2
porte la W1P1
porte le S1X1
porte rien N1S1
porte vous R2
portu X1O1
pose W1I2P1
poser W1I1O1
posse N2P1
possi W1R7X2A8P1O3
possi d R3X1
possi de R1X1A3
posta A6
posta c A2
posta erron A2
posta est A2
poste W10N4S2R3X2A3
poste canad W2N1S1
poste j W2
poste ne W1S1
pot I1O1
pouce I1X1P1
pour W25N15S36I14R27X9A15P18O34
pour 0 S2I1O1
pour adres W2
pour ce N2P2
pour etre I1X1
pour l W2R2P4O2
pour la W6N2S10R2X2A3P1O2
pour le W1N2S1I2R3A6O5
pour les N1S1R2O2
pour ma W1S1I1R1A1O3
pour moi W1N1R1P1
pour mon R1X1A3P1O3
pour ne S2
pour notre W2R1O2
pour quel W1S1
pour quelq I1O1
pour qui I1R1
pour rempl W1S1
pour rendr R2
pour rien W2I1
pour un N2S5I2R1P2O5
pour une W1N2S5I1X1P1O4
pour usage W1R1
pour votre O2
pour vous N1S1R1
pourq W1S13R1X1O3
pourq 0 S3
pourq c W1S1
pourq le S2
pourq payer S2
pourr W5N1S1I1R1A3O2
pourr vous W4S1I1A1O2
pourt W4N3S2I3R2
pouss N1I1
pouve W10N3S4I1R2X6A13O4
pouve chang A2
pouve laiss A2
pouve voir W2
pouve vous W6N3S2I1R1X5A6O4
preci W1N1S1I1A3
preci pas W1A1
prefe N1I1R1X2A3
prefe qu A2
prefe renon X2
premi W2N2S3I7X1P4O1
premi comma S2
premi coup I2
premi fois N2
premi jour W1I1
premi utili I1P2
prend W2S4I1R7X2A3P3
prend en S2R1
prend l I1R1
preni S2
preno N1A1O3
prepa W3R2X3O3
prepa un O2
pres N1A1
prese W1N2I1R1X1A2O2
presq S1P1
press W1I1A1P1O1
prete W2N5X1
prete avoir W1N1
preuv N4R4
preuv de N3R2
preve W1S1X1A2
prevo W1X1A1P1
prevu W4I1R1X2P1
prevu lundi W1X1
prie W2R1X2
prie de W1X2
prime S5
print I1O1
pris W2N2S2I2R2X3A1O2
pris 0 S2R1
pris en W1O1
pris le I1X1
pris mon N1A1
prise W2N1I2A1P2
prix S2I1R2X1A2P1O2
prix a X1O1
prix du I1A1
pro P2O1
pro et P2
probl N2
proch W1X2A2
proch le W1A1
produ S3I5R2O4
prome S1A1
promi W4S1R2O1
promi un W3S1
promo O3
propo S2I3R1A3P1O4
propo tout A2
propo un S1R1
propo vous I2O1
propr N6I1X2A2O1
propr de I1X1
propr le N2
propr ou A2
pu N3A1
pu recep N2
publi N1O2
puis W3S1I4R2X4A2O1
puis je W1I2R2X3A1
puis l W1A1
puisq S1X3O1
puisq vous S1X1
puiss W1R1P1
pull S1I3
pull a I2
purol N1S1R1
qd W1S1
qr R2
qu W8N6S5I6R7X5A10P3O4
qu elle W3N1X2P1O1
qu il W4N4I4R2X2A7O2
qu on S2I1R1A1O1
qu un W2S1R2
qu une N1S2X1O1
quai A2
quali I2P1
quand W16N4S1I1R10X1A3P6O4
quand il W1S1
quand j W1X1
quand je W1N2A2O2
quand la W1I1
quand meme N2R6P1O1
quand serai W1R2
quant I1X1O1
quart N1R1
quart d N1R1
quatr W2S2I3R1A2P1
que W44N31S28I18R28X14A15P12O17
que 0 W1R3
que c W6N2S2I1X3P1
que ca W4I1X2A3
que ce W1N1X1A1O2
que d W1S1I1A1
que de P1O1
que du I1P1
que faire W1R1O1
que j W7N2S6I2R4X2A1P2O1
que jai W1R1
que je W9N5S2I1R5X3A2P2O5
que l W3N1S2I1R1O1
que la N2S2I3R1P2O1
que le W3N8S5I4R2A8P3O2
que les S2R1O1
que ma W2N2O1
que moi W1N1
que mon W3N6
que perso N1X1
que rien R2X2O1
que trois W1X1
que votre N1S1R1
que vous W5S6I2R6X1A1
quebe W1O1
quel W6S2P6O1
quel jour W5
quel pays P2
quel prix S1O1
quell W4N2I1R4P15O1
quell adres R3
quell diffe P2
quell est W1P3
quell sont R1P1
quell taill P2
quelq W6N8I3R2A2O8
quelq chose W4A1
quelq jours I1A1
quelq un W2N8I2R2O7
quels O2
quels sont O2
quest N1I2X1P1O2
quest sur X1O1
qui W9N17S6I6R13X4A8P4O13
qui a W1N1I1X1
qui aurai N2
qui est W1N3R1X1A1
qui etait R2
qui j O2
qui je N2
qui l N2R1O1
qui m W1A1
qui me N1S2X1
qui n W1N1S1
qui ne A1P1
qui paie S1R1O2
qui s W1N1A1P1
qui se W1I1
qui tombe W2
quinz N2I2R1A1O1
quinz jours N1I1
quitt W2N1X2A1O1
quitt vos X1O1
quitt votre W2
quoi W7N5S2I2R3X2P1O3
quoi j N2I1
quoi m W2
quoi que N1X1O2
rache R2X1P2
rache chez R2
raide P2
raiso W2X2
rallo W1X1
range O2
range le O2
rapid S2I1O2
rappe W1S1X1O2
rappo S2R1O1
rappo a S2
rasoi R1P1
raye S1I3
rayon P1O1
rayur I2
reali N1X1
recep W1N6S1R2X2P1
recep la N1P1
recep les W1N1
recev W1N1
reche W1R1
recla W1N1S4O2
recla 0 S4
recoi W1O3
recoi vos O2
recom N1X2O4
recom les O2
recon W2I1R1O1
recou S1P1
recre S2R2
recre les S2
recru O2
recti A2
recu W14N7S5I6R6X2O4
recu a W2S1X1
recu ce I1O2
recu je W1N1
recu le R2
recu par N2
recu pis W1S1
recu un W2S1
recu une S1I3
recue I2R2
recue hier I1R1
recul W1O2
recup N5S6R1A1
recup ce S2
recus W1I1
redir S1R2X1A2O2
redir vers A2
redon W2
reexp R3A1
reexp la R2
refai R1O1
refer W1R1P1
refer que W1P1
refle R1P1
refus W1I1R7X1A1O3
refus au R1O1
refus de I1O1
refus par W1R1
regar W2N1S1I2R1
regar de W1S1
regla X1P1
regle W3S7I1R1X1P1O2
regle en S1O1
regle par S3
regre X1O1
reini I1P2
relai W2N4S4I1R3A7O1
relai colis A1O1
relai dit N2
relai la W1N1R1
relan S1R1X1O1
relay N2S1R1P1
relev N2S5O1
remar S1X2
rembo W5N5S20I3R22X2O2
rembo alors S1R1
rembo je W2
rembo le S1R2
rembo les S3
rembo mais W2
rembo moi N1S5R1
rembo ou N2
rembo sur R3
rembo vous R1O1
remer W1S2I1X2A1O1
remer de S1X1
remet P2
remet l P2
remis W2N17S4I3R1A2O1
remis a N3I2
remis au W1N7
remis contr N1S1
remis en N5A2
remon I1X1O1
rempl W3S1I1R1X1A3P1
rempl le W1A2P1
rend S1O1
rende W2S4R2A1
rende moi S2R1
rende vous W1S1R1A1
rendr N1S1R10
rendr le R2
rendr mes R2
rends R2X1
rendu W2S1I1R2
renne W1A1
renon X5
renon a X2
rentr W1N3R1X1A2P2
renvo W3N3S1I1R16X1O1
renvo le S1R3
renvo moi N1X1
renvo sans N1R1
renvo un R2
repar W2N1I1R1A3O1
repar avec N1I1
repar chez W1R1
repas W4I1X3O2
repas comma X1O1
repas quand W2
repon W7N2R2X3O8
repon a X1O2
repon pas W1N2
repon que W2R1
repor X1A1O1
repor a X1A1
repou W2X1
repre W1I1R11
repre vous R2
repri N1R2
repro R1A1
reser R1P1
resid N1A2
respo R1O1
reste W6S3I10R2X3A2P2O2
reste a S1I1R1
reste chez W2
reste de W1I1
retar W3S5I3X1
retar de W2
retar et I2
reten W3R3X2
retir N6S1X7A3
retir la X4
retir les S1X1
retou W3N2S1I3R42X2A2P3O1
retou a W3S1R2A1
retou au I1R1
retou c I1R1
retou il R2
retou je N1R3
retou la R2
retou le R2
retou possi R2
retou un R2
retra N2S2R4X4A1O1
retra avant X2
retro W1S1O4
reuni S3P2
reuss N2
revan W1A1
reven W1I2R2O2
reven le I1R1
revie W3N1S1R1X2A2P1O1
revie quand W1P1
rgpd O3
ridea N1R2X1
ridea trop R2
rien W17N32S5I10R12X10A4O13
rien a W1N1S1I1R3O4
rien achet O2
rien au N1A1
rien chez N2
rien contr S1O1
rien d R1O1
rien de S2
rien du I2
rien et N2
rien eu N2
rien il A1O1
rien je N1I2A1
rien n N1I1R2X2O1
rien ne W2O1
rien pris N1X1
rien recu W6N2
rien signe N2
rien sur N2R2
rien venir W2
rien vu S1R1
robe W1S1R3
robe est S1R2
robin W1A1
robot W1I1P2O1
roche N1S1
roiss W3
roiss depui W2
ronde W1P3
rouge N3I2X1P1
rouge je N2
roula P1O1
roule S1I1P1
route W2S1I1A2O1
ruban I1R1O1
rue N3I1A15O2
rue a A2
rue de A5O1
rue des N1A2O1
rue du A2
rue est A3
rues W1N2
ruptu S1R1
s W7N11S4I14R5X7A8P5O2
s agit W1I1X1
s arret W1R1
s en N1I1A1P2
s est W2N6S1I3R1A2
s etein I2
s il W1N2S1I1R4X5A5P1O2
s y A1P1
sa W3N3S1R1X1O5
sable W1P1
sac S2I2R1P1
sac de S2I1
sache W1N1S1I4R1
sache de I3R1
saint N1A3
saint denis N1A1
sais W2N1I1R1O2
sais pas W1I1
sais que R1O2
sait W2A1P1
sait pas A1P1
salon N1R1A1P2
salon de A1P2
salut W1S1
samed W5N4S1R1A3O1
samed et N1S1
sans W11N5S1I7R3X6A5P4O3
sans doute I1X1A1
sans elle W1I2
sans faire R1A1
sans la W1R1
sans le I1X1O1
sans mon X2O1
sans nouve W2
sapin W1R1P1
sarl O2
sarla A2
satis O2
sauf W1N3
sauf qu N2
saura W2S1
saura gre W2S1
saute S1X1
savez W4X1O1
savez vous W3X1
savoi W9N1P3
savoi ou W2
savoi si W3P1
scann N2
scell I1R2O1
se W6N2S2I4R3X1A2P5O5
se fait S1A1P1O1
se moque S1I1
se passe W3R1
se trouv W2R1
seche S1I1
secon W5N1S1I1X1A1
secou I2
secur S1O1
selon W1N3
selon la W1N1
semai W8N1S5I4R5X5A3O2
semai de X2
semai derni R1O1
semai je S1I1
semai proch X1A1
semai que W2N1
sembl S1P1
semel I1P1
semis W2
sens X1A1
sent I3P1
sent le I1P1
separ S1A1P1O1
sept S1O1
sera W2I1P2
sera t W1P2
serai W5N2S3I1R4X2A7O1
serai en W1R1
serai il W1S1X1A1
serai je W1R2
serai pas N1A1
serai plus I1X1
serie N1O1
seron W2A3
seron la W2
serre S1R1
sert N1I1X1P1
servi W1N2S1I3R6X1A1P2O2
servi l I1R1
ses W1R1O1
seuil S3
seuil de S2
seul W3N2S3I3O2
seul carto W1S2
seul l W1N1
seule W3N3S2I2R1X1A3P5
shamp I1P1
si W11N5S9I2R3X10A8P9O7
si c I1X2A2P1
si ca W1N1R1A1
si ce X2
si j S2X1O2
si je W1S3R1X2P4
si l W2X1P1
si la R1X1P3
si le W1A2P1
si oui S1X1O1
si vous N1A3O2
signa N8S2I1X1O1
signe W1N10I1R4
signe a N2R1
signe du N2
signe par N1R1
signe pour N1I1
silen W1I1R1
simpl S4I3R2X2A1O2
simpl lettr S2
simpl vous X1O1
sinon S1R2A5P1O1
sinon le A2
site W3N1S3R1X1O1
six W4S1I2X3P1
six ans W1X1
six jours W2
sms W2O3
socie W1S1A1O3
soeur R1X1A2O1
soi W2N7
soi disan W2N7
soir W3N2S1I1R2X1P2O2
soir je I1P2
soit W4N1S1I1X1A2P1O3
soit livre A2
soit pas W1S1
soit vous W1I1
soixa S1O1
solei I1A1
solut I2
somme W3S4R2X1P1O4
somme le W2
somme une O3
son W3N3S1I2R4X2A1O3
son embal R2
son nom R1X1
sonne W3N3S1A6
sonne a N1S1
sonne en A2
sonne j W2N1
sonne pas W1A1
sont W7S3I5R6A4P8O6
sont elles P2
sont ils P2
sont la W3R1A1
sont pas W1S1I1O2
sont toujo W1A1
sont vos R1O2
sort I1P1
sorte W1X1
sorti W1N2S1I2R1A1O2
sorti du I1R1
sorti samed N1A1
souci W2O2
souff R1P1
souha S4R2X1O1
souha recup S2
sous W2N1S2I4R7X4A3P5O2
sous 0 W1X1
sous la I1R1A1
sous le W1S1X2P1O1
sous les I2R1P1
sous une P2
stand W1S2
statu W2N5S1
statu livre N4
stock S1I1P5
stop X2
stopp X2
store I1P1
stras W1S1
sud W1P1
suffi S1I1X2P1O1
suffi de X1O1
suis W6N10S4I2R1X2A9P4O3
suis a N1R1X1A1
suis abonn S2
suis au W1N1A1
suis de W1A1
suis etudi W1O1
suis jamai N3
suis pas W1N1A1P1
suis tromp X1A1
suiss S2R1A1
suit X1A1
suite W1X5A2O2
suite a X2A2O2
suiva S1X1
suivi W15N7S1I1R1
suivi livre N2
suivi ne W3
suivi s W1R1
suivr W1R3A1
sujet W1S1O2
sujet d O2
super S1P1O6
super produ O2
suppl S7P1
suppo N1S1P5
suppo le P2
suppr S1X11A1O2
suppr cette X2
suppr la X3
suppr les X2
sur W17N18S21I18R14X10A14P15O9
sur 0 W1S1I1R2
sur blanc I1X1
sur des I1P1
sur deux W2
sur l S3I1R1A2P2
sur la N5S6I2R1X2A6P4O3
sur le W5N5S5I2R1X1A6P4O1
sur les W2S1I2R1X1O2
sur ma W1N1R2X1
sur mon N1S2I1R3X2A1
sur trois W2S1
sur un N1P2
sur une W1N1R1X1P1
sur votre W2S3
surpr N1A2O1
surpr et N1O1
surpr pour A2
surto W2X2A3P1
surto pas X2A2P1
surve I1O1
svp W4N4S3R3X11A8P3O5
svp c N1O1
syste N1A1
t W5S2I1P16O1
t elle W1I1P3
t il W3S2P11O1
t on W1P2
tabac N1R1A1
table W4S1I3X3P5O1
table de S1P2
table est W1I2
tache I1O1
taill W2N1I3R5X2P3O1
taill 0 R1O1
taill haie W2
tampo R1O1
tant X3O2
tant qu X1O1
tapis S1I1R2O1
tard W2R1X1A2O1
tard le W2
tard pour R1A1
tarif S2X2
tasse W1I1
taupe R2
taxe S3
taxes S3
taxes a S2
teint R2
tel S1R1
telec I4P1
telep W2I1R2X1A3P1O3
telep ne W1I1
telep trans A1O1
tempe I1P1O1
temps W5N1S1I3R3X3P1O2
temps de I2
tenez O2
tenir W2X1O1
tente W2I1R1
termi N1X1
terra N1X1
terre S1O1
teste N1I1
the S2
theie W1I2
ticke S1I1
tiens N1S1O1
tient N2I1X1P3
tient elle P2
tient un N2
tille A3
tille 0 A3
timbr S6
timbr 0 S3
timbr a S2
tire X1P1
tisan P1O1
tissu I1P3
tomat W2S1
tombe W2I1R2X5O2
ton P1O1
tonde I2P1
top A1O1
touch I1O2
toujo W16N4S3I2R9X2A5O5
toujo au A2
toujo la W1R1A1
toujo pas W6N3S1R8X1O2
toujo rien W4N1S2
toulo A3
tour W1N3
tour de W1N1
tourn W2N1S1X3A1P2O2
tourn en X1A1
tours A2P1
tous W3S2I1R2A1P1O2
tous les W3S1I1A1P1
tout W4N9S4I16R3X8A6P4O9
tout a I1A2P1O1
tout cas N2
tout ce W2X1
tout de S1R1X1
tout est N1R1O2
tout etait S1R1
tout j N1X2
tout l N1X1
tout le N1I5O2
tout pour A1P1
tout seul W1I2O1
tout va I1O1
tout y W1I1
toute W2N3S1I7X4A2P1O5
toute l I1O1
toute la W2N1I1A2P1O2
toute les N1I1
toute lettr I2
toute mes X1O2
trace N1I2R2P1
trace d I1R2P1
trace de N1I1
tract I2
train W2N2X1O1
train a N1X1
trait W1S1X1P1O1
tranc P2
trans W11N8S9R1X2A6P1O4
trans a W1A1O1
trans au A2
trans c W1S1
trans en W1P1
trans lui A1O1
trans s W1N1S1
trans seul W1N1
trava W1N4I2A7P1O2
trava a N1A1
trave S2I2P1O1
tremp I2
trent N1I1R1O2
trent jours R1O1
tres N1S4R2P1O4
tres bien S3R1O1
tri W2
trois W12N3S7I6R3X4P3O5
trois ans W1P1
trois fois W2N2S1R1O3
trois jours W2
trois messa O2
trois ou W1P1
trois semai W1S1I1R1X2
tromp X1A1
trop W3N1S3R11X5A1O2
trop cher S1X1
trop chers S2
trop grand R2
trop long X4
trop lourd W1R1
trop petit W1N1R2
trop tard R1A1
trott W1N1A1
trou X1P1
trous I2
trouv W6N3S1R4X3A2P3O3
trouv dans R1O1
trouv l W1A1
trouv la P2
trouv un W2
tu W2P1
tuque W1N1
tva S3O5
tva et S2
tva intra O2
un W33N34S30I31R33X12A12P16O40
un a N3
un artic S2R1
un autre W4N2I1R1X1A1O3
un avis W4S1O1
un avoir I1R2O1
un bon R1X1O1
un bout I1O2
un bruit I2
un cadea W2R1A3
un cahie N2
un carto N1S1I1
un centi S1R1
un certa N2
un coin N1I1
un colis W2N1S1O2
un cote I2
un d W1N2R1O1
un de S1I1
un depot N1R2
un des S2I2
un envoi S1X1
un exemp S1I1
un gars W1N1
un geste W1S3
un grand I1O1
un jour W1S1X1A2
un magas O2
un mail W1N1
un mardi S1R1
un meubl R2
un mois W1S1I1R1O1
un mot W1N2O1
un nouve N1I1
un paill N2
un papie W1O1
un petit W1S1I1O2
un peu W2I1R1P1O1
un point S1A2
un port S2
un quart N1R1
un qui W1I1
un retou R4P1
un robot W1O1
un s N2I1
un samed R1O1
un secon W2
un seul W1S3I1O1
un souci W2
un vieux I1P1
un virem R2
une W29N23S22I29R24X12A7P17O31
une autre W1I3R2X1A1O1
une boite N1I1R1
une bouil W1I1
une canne W1X1
une contr I3
une dame R1O1
une date W3O1
une decla R1O1
une demi R1A1
une enque W2N3
une envel N1S3
une erreu W1S1R1O1
une etiqu R3
une expli S1R2
une factu N1O6
une fille R1O1
une fois S1R2X2P2
une gross R1O1
une heure I1X2
une lettr S2
une livra W2N1A1
une maiso W1N1
une page W2
une petit W1O2
une photo W1P1
une piece W2I1
une remis N2I1A1
une repon W2O2
une secon W2
une semai W3S2I2A1
une seule S1R1
une signa N2
une simpl S2I1
une socie O2
une surpr A1O1
une table S1P2
une taill R2
une tente I1R1
une vieil I1O1
uniqu S1A1
ups N1S2
ups a N1S1
urgen X2A2
usage W1I1R3X1P1
usage je R2P1
utili S1I3X2P3
v X3P3
va W4S2I2R3X1P8O1
va bien I1R1O1
va etre W2
va pas R1X1P1
va sur P3
va t P3
va tres S2
vacan N1A2
vais W1X1
vaiss P2
val N1A1
valid N3R1X2A1
velo W1N1X1A2P1
vende W1S1P4O5
vende je P1O1
vende vous P2O1
vendr W6N1A3P2
vendu I2
venir W3R1A1
vent I2A1
vente X4O1
venu N3S2R2X1O1
venue N1R1
verif W1I1R2
verre I4
vers W5N2S2A3P1O1
vers la S2
vers quel W2
vers vous W1O1
versi W1I1P2
vert I1R1P3
vert sapin R1P1
verte W1N1S1I1
veste N1R2
veter X1A1
veuil S1X3O2
veuil annul X3
veut W1A1O1
veux W7N2S3I3R10X7A2O1
veux etre W1N1R2X1
veux juste W2
veux le R2
veux pas W1I2X1O1
veux plus X4
veux recup S3
veux retou R2
veux un N1I1
vide N10I2R1O2
vide et N4
vieil I1O1
vienn R1A1P1
viens S1X2P2O1
viens de X2P2
vient W2S2R1X3P1O4
vient de S1X2O2
vient pas W1X1O1
vieux I1X1A1P1O1
villa W1A2
ville N1A2
vin I1P2
vingt W2S1R1P1O1
vingt centi S1R1
vingt minut W1O1
virem S1R5X1
vis N2I6A1
vis seule N2
visib I1P1
visse I1R1P2
vite R1O1
vitre I1A1P1
voici R1A1
voie W1O1
voila W4N1I1R2X2O1
voir W3I1R1X1O1
vois W2R2X2A1
voisi N10S1I1R1A7P1
voisi a S1R1
voisi au A2
voisi du N3A2
voit N2I2O1
voitu R2P2
volat W1N1
vole N5A1
vole devan N4
volet W1A1
volon A1O1
vos I3R2X1A2P6O14
vos chaus P2
vos horai O2
votre W13N9S15I3R10X7A2P3O25
votre annon S2I1P1O2
votre bord W2
votre chauf W1O1
votre colis N1S1
votre colle S1R1X1O1
votre cote W1N1X1
votre cours N1O1
votre depot W1R1
votre entre W1R1
votre etage W1X1
votre fiche S2
votre livre A1O3
votre mail W1N1O1
votre marqu O2
votre nom O2
votre page S4X1O1
votre part W1S1
votre repon X1O1
votre servi W1R2
votre site W1S1R1O1
votre trans W1N2
voudr W1S2R2X1A2P3O2
voula W1X1O2
voule R2O1
voulo N1X1
voulu X2
vous W54N17S39I21R57X28A25P16O46
vous a S1P1
vous annon S2
vous appel N1I1
vous avez W1S4R7O2
vous aviez W2
vous bloqu X2
vous c W2
vous de W1S1O2
vous deman W2N1S1A1
vous depui N1R1
vous des P1O3
vous devie W2S1
vous dites N2
vous en W1S2R2X1P2O1
vous est R1X1
vous exped W1S1P2
vous faire X1A1
vous faite R1X1
vous je O2
vous l W2N1I2R1X3A1P2O2
vous la S2I1X1O1
vous le W4N3R9O4
vous les S2R2
vous livre S1A1P2
vous m W8N1S4I6R5O4
vous me W4S7I2R3A2P1O1
vous n S1A1O2
vous ne S1R2X2A1
vous ou R1X1O1
vous ouvri W1N1
vous parle O2
vous plait W1N2S1I1R1X4A4O1
vous pour W3R1P1
vous pouve W4S2R1X1A7
vous prefe N1I1
vous prie W2X2
vous que R1X1
vous qui W1R1
vous remer S1I1X1A1
vous repre I1R1
vous revie A2
vous saura W2S1
vous si W2
vous suppr X2
vous un W1I1P3O3
vous une W2R1
vous vous W2I1O1
voyag W1S1P1
voyag a W1P1
voyan I2P1
vrai W1R1P1
vraie W1O1
vraim W3I2P2
vraim ronde P2
vs W2R1P1
vs lavez W1R1
vu W3N9S3I1R1X1P1
vu la X1P1
vu le N1S1
vu passe W1N1R1
vu perso W1N1
vu que W1S1
vue W1N2
week S1O1
week end S1O1
x W1N1
y W15N22S3I17R6X4A10P10O9
y a W8N9S1I3R3X3A3P6O5
y avait N5S1I2R1
y avoir W1I2
y compr I1O1
y en I3A1P1
y est W1N3I3R1A1P1
y fait N1I1A1
y ont N1S1
y passe W1N1
y suis N1A1P1
ya N1I1A1
ya marqu N1A1
yeux R1X1O2
yeux ferme O2
zero W1S3I1P1
"""
