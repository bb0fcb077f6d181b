"""Messages that hold a piece of wording, by case; written by ``tests/domain/reading/fit.py``."""

COUNTS = """
0 W25N13S47I14R21X9A31P16O17
0 0 W7N1S23I2R6X3A8P1O3
0 a S1R1O1
0 ans W1N1P1O2
0 au R1X1
0 c S1R1O1
0 cm R1P2
0 d S2
0 de S13X1P1
0 en S2I1
0 et W1S2I1R1X1P2O1
0 etoil O2
0 euros N1S4X1
0 fois S1O1
0 h W2N1S2R1X3A2
0 heure W1I2
0 il I1X1
0 j N2S2
0 je S2I1R1A1P1O1
0 jours W4N1S1R2O1
0 km S1A1
0 la N1I1A1P1
0 le S1A2O1
0 les W1A1
0 m S1P1
0 ma N1R1
0 merci W1R2A1
0 on W1P1
0 ou R1P1
0 par O2
0 pas I1X1
0 pis W1R1
0 pour S3R1A1
0 quand W1O1
0 qui W1N1X1
0 rue A2O1
0 semai S1R1
0 sur W1S2I1R1
0 v X1P1
45b12 A2
a W30N40S29I22R22X18A20P16O28
a 0 W2N2S7R3X2A1O1
a aucun N1R1
a baiss X1O1
a bien W2
a bruxe W1P1
a cause S1A1
a ce W1N1S1X1
a chang A2
a comma W1X2
a coudr W1S1
a coule I3
a deja N1R1P1
a deman S2
a deux N1R1O1
a du P1O1
a en W1X1
a encor W1X1A1O1
a ete W1N6S2R1X1A1O3
a gauch P1O1
a jamai W1N1I1
a l W5N3S4I1R3X1A5P1O6
a la W4N7S4I2R2X2A3P3O2
a laiss W1A1O1
a lille W1S1
a lyon W1N1
a ma W2N2O1
a me S1O1
a mes I1X1
a mis N1S1A1
a mon W1N1R1X2A4O1
a montr N1X1
a nouve I1O1
a pas W1N3S3R1A2O2
a peine I1X1
a perso N1A1
a quelq W1N1O1
a qui N2O1
a recla S2
a redir R1O2
a rien W1N3I1R1
a signe N3
a suivr R2
a t P2
a temps W1S1O1
a toujo W1R1O1
a tous R1O1
a trois P2
a un W2N2I1R1X1O2
a une W1N1S1I2X2A1
a valid N1X1
a votre N1I1R2
a vous S1I1R1X1O3
a vu N2
abat I1R1
abat jour I1R1
abime W1I1O1
absen W2I1A3
accep N1R2O1
accep vous R1O1
acces W1R1X1A1
accor R1X2
accue S1A1
achat W1S1R2X3P1O3
achat en R2
achat pour S1O1
achet W2R1P2O3
achet une W2O1
adapt P2
admin S1O1
ado P1O1
adres W2N2R2X2A13O3
adres de A3
adres en X1A1
affai I1R1A1
affic W3N2S2I1R1O2
affic 0 S1I1O1
affir N1R1
affra S3
affra etait S2
age P1O1
agenc O2
agit W1I1X1
agit d W1I1
ai W20N21S19I15R9X15A8P4O11
ai atten S2I1
ai besoi W1N1O1
ai comma W2I2X1
ai deman N1X1
ai demen A3
ai du S3I1
ai ete N1S1O1
ai eu W1S1I1
ai fait N1S1R1
ai gliss N1O1
ai jamai S1X1O1
ai la W1N1R2
ai mis A2O3
ai ouver N1I1
ai pas W4N3S1I1R3X1O1
ai paye W1S6R1X1
ai perdu P2
ai plus W1A2
ai pourt W1I2
ai pris I1X2
ai que W1X1
ai recu W2S1I1
ai rempl X1P1
ai retou I1R1
ai retro O2
ai rien N5S1
ai toujo W1S1
ai trouv N1X1P1
aille X2A1P2
aimer W2S2R1X1P1O1
aimer que W1S1
ainsi N1O2
ainsi que N1O1
air W1I1P1
ajout S2A3
allee W1N1A1
aller W1R1P2
allez W2S1
allum I1O1
alors W4N2S4I1R2A1P1O2
alors j S1R1
alors que W4N2S2I1R1A1P1O2
amazo N2
ampou I1X1A1
ancie W1A3P2O1
ancie adres A2
angla I1P1
annee W2N1S1I1
anniv W2
anniv de W2
annon W2N2S5I2R1X2P1O1
annon 0 W1S1
annon il I2
annon une W1N1
annul S1I1X43O1
annul avant X3
annul c X2
annul d X2
annul et X3
annul la I1X3
annul ma X2
annul svp X5
ans W2N1P2O3
ans et W1O1
appar W1N1S3R1X1A2P2
appar 0 A2
appar a S1P1
appel W2A4O1
appel au A2
appli W3N2S1X1
appli affic W1N1
appli dit W1N1
appor W1O1
appui N1S1
apres W2N5I1R2X3A5O2
apres la A2
apres le N2X2
apres midi R1A1
argen I1R4
arran I1R1
arret W3N2R1X2O2
arret de W1O1
arriv W11N1S3I5R2O5
arriv a W1O1
arriv casse I2
arriv en S1O1
arriv hier W3O1
arriv j R2
artic W2N2S6I3R3X1
artic dans S2
artic defec I2
artic en W1S1R1
ascen R1A1O1
assur N2P1O3
assur que N1O1
atten W6S2I3R1A2O4
atten le A1O1
atten une S1O1
au W10N11S7I11R9X6A21P4O9
au 0 W2N1R1X1A9
au bout S1I2R1
au burea N1A1
au chauf A2
au depot I1A1
au dessu S1R1P1
au gardi N2
au lieu N1I3R1X1A2O1
au moins W1A1
au mois W1R1
au nom A1O1
au point W1R1
au sujet W1O1
au telep R1O2
aucun W3N4S1I2R2X2O1
aucun paque N2
audit X1O1
aujou W2P1
aujou hui W2P1
aupre W2R1
aupre de W1R1
aurai N2A1P1O1
aurie W2O1
aurie vous W2O1
auron X2
aussi N1R1X1A3P2
autan N1S1R1O1
autom W1R1A2
autre W8N3I1R3X1A4O3
autre envoi W2
autre le A1O1
autre numer W1R1
aux W1N3I1X1A1P1O2
aux lettr N2A1O1
avais N1I3R1X1A1
avait W1N2I2R2O5
avanc W1N1I1R1X1P1
avanc de I1X1
avant W4S1I3R2X5A7P5O3
avant 0 W1A2
avant d P2
avant de W1I1R1P1
avant envoi X2
avant l R1X1A1O1
avant la P2
avant le W1S1O1
avec W7N4S5I4R1X2A3P8O10
avec 0 S2
avec deux N1S1
avec l W1S1O1
avec la W1X1A2
avec le W1N1I2X1O1
avec mes W1P1
avec sa O2
avec tva O2
avec un I2A1P1O1
avec une W1N1P1
avec vos P1O1
avez W4S4I1R9A1P2O4
avez envoy W1R1O1
avez recu R2
avez rembo S1R1
avez un R1O2
avez vous W3S1R1P1O1
aviez W1S1
avis W1S1R1O2
avis 0 R1O1
avis de W1S1
avoir W1N6S2R4A1P1O2
avoir de S1O1
avoir je R2
avoir un W1S1
avons R1X1O1
avoue W1X1
avril I1R1
baiss X1O1
baiss de X1O1
banca S2R1
banqu R2X1O1
barre I1A2
barre au I1A1
bas W1S2A3
beauc S1I1O2
bebe A1O1
belgi S2P1
ben S1O1
besan N1I1
besoi W1N1R3X2O3
besoi d R1X1O2
besoi de N1X1
beton I1X1P1
bien W3N3S3I2R3X1A1P3O6
bien a I1R1
bien arriv S1O1
bien recu R1O2
bille N1O1
bipe N1P1
blanc X2
bleu N1R1P1
bloqu W4X1
bloqu a W3
boite N7S1I5R3A2O2
boite aux N2A1O1
boite c N1A1
boite vide N1I1
bon W2S3I3R1X1A2O6
bon code A2
bon de W1S1R1O1
bon je O2
bonjo W6N3S3I3R1X3A3P3O6
bonjo j S1X1
bonjo je W1X1A1O1
bonjo la W1R1
bonjo moi N1A1
bonjo on N1S1
bonne W2I2A1O2
bouge W2
bouil I3
bout S1I3R1O3
bout de I2R1O2
bout du S1O1
bouti S1R1
bpost W1N1
brule I2
bruxe W1P1
burea W1N1I1A2
c W21N11S10I8R8X11A17P9O17
c est W17N9S9I7R7X9A16P8O16
c etaie X1O1
c etait W3N2S1I1R1X1
ca W10N3S3I7R2X3A4P5O2
ca arriv W3
ca au I1A1
ca colle A1P1
ca fait W4N1
ca le N1S1
ca ne W1S1R2
cabin R1A1
cable P2
cadea W2A2O3
cadre I1R1
cafe W1S1X1O1
cage N1A1
cage d N1A1
camio W2R1X1A2O3
canad W2S1X1
canap I1R1P1
canap est R1P1
cance X2
car W2N1S1A1O1
car l N1S1
carre W1A1
carte N1S2I1R3A1O3
carte de N1O1
carto W2N3S2I6R2A1P3O2
carto et N1S2I1
carto etait I3
carto ni P1O1
cas W2N2
casie N2
casse I4P1
cause S1R1A1
cause du S1A1
ce W15N10S6I7R3X7A3P7O4
ce jour W2N1
ce matin W2N1X4O1
ce mois X1A1O1
ce n N5S2I3X1O1
ce qu W2R1
ce que W6S1I3R1X1A1P2
ce qui W2O1
ce soir W1P2
ce soit W1O1
cela N1S2R2X1
cela nous R2
celle A2P1O1
celle de A2P1
celui W1R1A1
cense S1R1
centi S1R1P1
ces W1S3I2R1O2
ces 0 S3
cet X1P1
cette W1N2S2X3A1P1O3
cette comma X2
chain P2
chais W2
chamb W1P2
chang W1I2R3A7P1
chang d R2A1
chang de I1R1A1
chang l I1A2
chaqu S1I1P1
chaqu matin I1P1
char I1X1
charg W2S2I2R2X1O2
chauf W1N1S1I1R2A3P1O2
chauf de N1A1
chaus I2R1O1
cher W1S2X1P1O1
cher monsi W1O1
cherc W1N1S1P2O2
cherc le S1P1
chers S3
chez W5N8S3I1R3X2A10P2O3
chez eux S1O1
chez la A3
chez le N2A1
chez les N2
chez moi W2N5S1A3
chez nous W1R1
chez vous W1N1S1R2X1P1O2
chiff R1O1
chois W1S1
chose W2S1I1
chron W1N3
ci R1A1O1
cinq W1S1I2R1O2
cinq etoil O2
cinq jours S1R1
cinqu W1P1
class W1O1
clien W1S1X1O2
clign I1P1
clotu X1P1O1
cm R1P2
code N1S1I1R1A5O3
code de A1O1
code posta A4
code promo O2
coffr S1I1O1
coin N1I1
colis W19N15S3R4X1A6P2O4
colis a N1S1R1O1
colis bloqu W2
colis chez N1A2
colis est W3N2S1A1
colis ou W1P1
colis refus W1R1
colis retou R2
colis soi N2
colis vole N2
colle I2R1X1A1P2O2
colle avec A1P1
color R1P1
combi W2S1R2P4O1
combi de W2R2P2
comma W12N5S5I5R2X24A1P4O5
comma 0 W1R1
comma a N2X1
comma ce P2
comma chez N1S1O1
comma de X2O1
comma deux R1X2
comma en I1X2
comma est W1O1
comma passe X2
comma sans X2
comme W7N4S2I5R8P6O3
comme a W2S1
comme ca I1P1
comme faire R1P1
comme je R1O1
comme m N1R1
comme on I1P1
comme quoi W2
commu W2P1
compa P4O1
compl W1S1
compr S2I1X1O3
compr pas S1O1
compt W1S5I1R4X1O6
compt en S1O1
conce I1R1O1
concr W1R1
conda A2
confi W3N1R1X4O1
conna R1A2P2O2
conne P1O1
conse W1I2R2A1P1O1
const I1O1
conta N1S1O2
conte N1I2
conti A1P1O1
contr N1S4I3R5O2
contr l S1R1
contr rembo S2
contr signa N1S1
contr une R3
convi S1I1R1P2O1
cordi W2
corre I2A1O1
corri A2
corse W1S3
cote W1N1S1I2X2P2
coton I2
couco W1O1
coudr W1S1P1
coule I6R2P1
coup W1N1X2
cour A1O1
courr R1O2
cours W3N1S1R1X1
cours a N1S1
cours de W3
coute S2O1
coutu I2
couve I1P1
credi R2O1
crene S1R1
croir W2S1I1
croir a W1S1I1
d W13N9S13I9R13X13A12P5O16
d accor R1X1
d achat W1O2
d achet P1O1
d adres A4
d annul X5
d appar A2
d apres W2N4R1X1A1
d autre N1O1
d avanc W1P1
d avis R1O1
d en W1S1A1
d entre W1I1
d envoi S5
d escal N1A1O1
d etre A1P1O1
d exped S2X2
d habit W1O1
d ident N1S1A1
d origi I1R3
d un W4N2S2I2R2P1O4
d une W2N1S1I1R1X2O2
d utili I1X1
dame W2N1O1
dame du W1N1
dans W5N11S5I16R11X2A2P4O7
dans l N1I1R2X1A1
dans la N5I4X1
dans le W1N2S3I5R2X1A1P1O6
dans les I2
dans mon N1R1
dans son R3
dans un W2N1S1I2
dans une W1S1I1R1
date W8I1X1O2
date a W2
date de W2X1O1
date du W1O1
de W46N21S42I19R23X26A21P16O33
de 0 W2N2S5I1R2X2P4O2
de cafe W1S1X1
de ce W1N1X4
de cette N1X1
de chez W2N1I1A1O1
de colis W1N1
de comma P1O1
de confi X2O1
de contr S2
de depot N1R2
de desti O2
de dix I2
de douan S2
de factu A1O1
de faire W2A1
de frais S4
de gsm N1A1
de jours R2
de l W1S1I2R2X2A1P1O2
de la W3N5S2I3X5A4P6O4
de livra W7N3S7X1A2O2
de lundi W1N1
de m W1I1R2O1
de ma W2N1X4A1O1
de manut S2
de mauva I1O1
de me W2N1S2R1O1
de mes N1A1O1
de mon W2N1P1O3
de ne S1X2A1
de nom N1A1
de nouve W2P1
de numer W2N1
de passe A2
de plus S2
de port S9X1
de poste S1A1
de prise W1I1
de rembo W2S1I1
de retar S1X1
de retou R4
de retra R2A1
de saint N1A1
de suite W1X1
de suivi W6
de table X1O1
de telep A1O1
de temps W2R1P1
de tout O2
de trans W1S2
de trave S1P1
de tva S2O1
de voir W1X1
de vos O2
de votre W2N1S1X3A1P1O1
de vous W1R1O1
debal W1I1
debit W1S2O1
decla N1R1O1
dedan N1I1
defau I1R1A1
defec I2
dehor N1I1
deja W3N1I2R2X2A2P2
delai W1S1R1
demai W3X2
deman W4N3S5I2R2X1A2P2O2
deman 0 S2
deman de W1N1S1R1P1
deman le S1A1
deman une W1R1
demen A4
denis N1A1
denis au N1A1
denis en N1A1
depas W1I1P1
depla W1N1
depos N4I1R1A1
depos au N1I1R1
depos dans N1A1
depot W1N1I1R4A1
depui W12N2S1I5R2X1P1O2
depui 0 W1O1
depui hier W1I1
depui la W2I1R1
depui le W2N1
depui trois W2I1R1
derni W1S1A2O5
derni fois A2
derou X1A1
derri A2
des W5N2S6I8R1X1A6P6O10
des 0 S1R1
des frais S3
des nouve W2
desol I1X1O4
desor I1X1
desso I1P2
dessu W1S2R3A1P2O1
dessu du S1P1
desti W3N1R1O2
deux W4N3S5I6R6X5A3P2O3
deux artic S2
deux fois W1S4I1R1X3P1
deux jours I2
deux ou W2
deux semai W1R1
deuxi W1N1R1A1
devai W7S2R1X1
devai arriv W2
devai etre W1S1
devai m W2
devan N3I1A2O1
devan la N1A1
devan le I1O1
devan ma N2
diffe N1S2I2R1P3O1
diffe entre S1P1
diffe je N1O1
diffe s S1R1
digic A2
dimen P2
dire W2N1R1P1O5
direc S1X1A2O1
disai S3
disan W1N5I1
dispa W1N1O1
dispo N1R1P2
dispo en P2
disqu I1P1
distr N4O1
distr mais N2
dit W8N7S1I2R2X1A1
dit 0 S1I1
dit de W1R1
dit livre N3
dit qu W1N1
dit que W1N1I1
dites W2N1I1R1X1A1
dites moi W2I1
dix W1S2I3R1X1A2P1O2
dix huit W1A1
dix jours S1R1X1A1
dix minut I2O2
dois W2R3A1
dois je W1R2
doit W1X1A3
domic N1S1A2O1
domic je N1A1
donc W4N4S3X4P1O1
donc pas W1N1S1X1
donne W1N3R1X1A1O3
donne perso O2
dont N2S1R1
dont je N1S1
dort W1A1
dos I2
dossi N1S1O1
dossi de N1S1
douan W2S4R1
douan a S2
doubl S2R1X1
doubl par S1R1
doute W2I1X1A1
doute un W1X1
douze I1R1X1
dpd W2
droit S1I2R2O1
droit de R2
du W11N7S8I13R6X1A7P14O10
du 0 W2N2I2R3A1O3
du cable P2
du code N1O1
du livre N2O1
du matin S1O1
du monde I2
du neuf I2
du payer S2
du polye I2
du retou R1O1
du tout N1I2
du trans W2S1
dur I1A1
eau I1R1X1
ebrec I2
echan R6P2O1
echan contr R3
eclai W1S1
ecran N1S1I3
ecrit W4S1I1X1O2
effec N1X2
eleve S1I1O1
elle W5N5S1I2R1X3A2P3O3
elle a W1X1O1
elle est N1R1A2
elle n W1N1S1I1X1
elle ne N1X1
elles W2I1P2
embal I3R4O4
embal d R3
embal sans I1O1
en W18N11S15I16R9X14A15P20O18
en 0 P1O2
en a S1I1A1P1O1
en achet W2O1
en ai W1S1X1A1
en atten W1R1
en avait I2
en charg W2S1
en corse W1S1
en cours W3X1
en desso I1P2
en douan W1R1
en doubl S1R1
en doute W2I1
en est W1I1R1X1
en franc N1S1P3
en magas X1P1
en main N3A1
en panne I1A1
en plein N1A1
en plus S1I2
en point A2
en prepa W1X1
en retar W1S1I3
en route A1O1
en stock P4
en toute I2
en vacan A2
en val N1A1
en veux X3
encor W8I1R3X7A3P1O3
encor parti W1X1
enfan W2I2X1P2
enfan ont W1P1
enfin R1O2
enlev S3R2X1
enlev les S2
enque W3N2
enten A1O1
entie N1I1R1O1
entre W1N2S2I3R3A4P3O1
entre et N1A1
entre la I1P1
entre temps N1R1
envel W1N1S1
envoi W5N1S7I1X4A1
envoi je S1X1
envoi sur W1S1
envoy W4N1S1I4R2X6A4O3
envoy le W2N1R1X1A1
envoy pas X3
epuis X1A1
equip W1O1
erreu W2S2R1X4A2O4
erreu d A2
erreu de W1X1O3
erron I1A2
escal N1S1A1O1
espac X1P1
esper W1R1
essay I1R1
est W51N28S16I18R21X18A27P18O20
est 0 W2X1A4
est a W2N1S1A1
est arriv W2N1I1R1O3
est au R1A2
est bien S1O1
est bon S1O4
est ce W6R2A2P4O1
est conda A2
est deja A2
est diffe N1I1
est du I2P1
est ecrit W1S1I1
est en W1A2P1O1
est encor R1X1
est fait W1X1
est faux W1N2
est il W1X1A1P1
est juste W1R1
est l W1A1P1
est la W2N1S1X1P2
est le W4S1R1X1A4O1
est ma W3N2R1
est marqu N2
est mise A2
est mon W1N2R1A2O1
est norma W1R1P1
est note N2
est ou W2
est parti W4R1X1
est pas W3N7S2I5R1X4A2P1O1
est passe W4X1
est perdu W1R1
est plus R1X2
est pour W1R1P1O2
est quoi S2
est reste I1R1X1
est servi N1I1
est si W1S1
est tout W1N1
est toute N1X2
est trop R2X1
est un W2A2O2
est une W2S1I2P2O1
est venu N1R1
est vide N2R1
et W19N15S19I17R6X12A10P15O15
et 0 S1P2
et c N1X1
et ce W1N1
et de X1A1
et deux S2
et elle A1O2
et il W2
et j W1S4I1X2A1P1
et je W3N5S1X3A2P1O2
et l N1S1I1R1P2O1
et la W2S1I2A1P1
et le W2N1S3I2X1A2P2
et les I1A1O1
et me W1R1A1O1
et mes I1O1
et mon W1R1A1P1O1
et n R1O1
et ne X2
et non A1P1
et on W1N1
et pas S1I1
et perso N1R1
et pourt W1S1
et qu W1I1O1
et quand W2
et que I1X1O1
et toujo N1R1
et un P1O1
et vous N1S3I1X1
etage N1S1I1R1X1A2
etaie X1O1
etaie des X1O1
etais W2N5R1O1
etais au N2
etais chez W1N1
etait W4N6S8I6R4X2O2
etait cense S1R1
etait en I2
etait insuf S2
etait pas I2
etait vide N2I1
etanc I1P1
etat W1N1X1
etat d W1N1
ete W2N10S4I1R3X2A1P2O5
ete livre N3
etein I1P1
etes W1N1S1
etiqu I2R8A2
etiqu 0 I2
etiqu retou R2
etoil O4
etre W6N1S3I2R2X3A1P2O1
etre rembo W1R2X1
etre sur I1P1
etroi R2
etudi N1O1
eu W3N2S2I2R1X1
eu le I2X1
eu lieu W2S1
euros N1S4X1
eux S1A2O1
exact W1A1P2
excus W1X1O1
exemp N1S1I1O1
exige S1A1O1
exige que A1O1
exist W1S1P3
exped W11N1S3X8P2O1
exped a X1P1
exped d W1X1
exped le W1S1
expir R1O1
expli S2
expre W1S4
expre et W1S2
facon W1X1O1
facte W1N2S3A1O1
facte a N1S1
factu W1S9I1A1O10
factu 0 S3
factu avec O2
factu dit S1I1
faire W5S1R2A4P1O1
faire le W2
fais N1S1P1
faisa I1R1
fait W6N7S3I2R1X2A3P3
fait 0 W1N1P1
fait je N1X1
fait un W1I1A1
faite W1N1S1X1P1O1
faite vous P1O1
falla I1R1
faque I1P1
faudr R1A1P1O2
faut W2I1R4X1A2P4O2
faut il W1R2P3
faut une R1O2
faute W1A1P2O1
faux W1N3
femme N1P1O1
fendu I2
fenet N1A1P1
ferme W2N1S1I1A2O2
ferme samed N1A1
fete W1X1
fetes O2
fiche W1N1S1I1
fidel S1O1
figur I1X1A1O1
fille W1N1I1R2P1O2
fille a O2
fille qui W1I1R1P1
fils W2S1X2O1
fils a X2O1
filtr X1P1
fin X2
final X3
fini W2A1P1
flaco I2
flaco a I2
fois W2N3S6I1R2X5A2P2O2
fois la S1X2
fois le N1X1
fois les S3
fois que N1S1
fonct W1N1S1I1O1
fond I2
formu W1R1P1
fort W1S1A1
fort de W1S1
fourn N1S1I1P3
frais S28R2X2
frais d S5
frais de S17R2X1
franc W1N1S2I1R1P4
franc je W1I1
frapp A1O1
frigo I1A1O1
froid A1P1
front W1S2
fuit I2
fuit par I2
garag A1O2
garan W1N1S1I2A1P2
garco X1O1
garde S3X3A4O2
garde l S1X1
garde le S2A3O2
gardi N3A2
gare W1A1
gars W1N1S1
gauch I3A1P1O1
geste W1S2
gliss N2O2
gonfl I2
grand S1I1R4A1P2O1
gratu S6X1O1
gratu des S2
grill R1O1
gros R1X1O1
gross R1X1O1
gsm N2I1A1
h W2N2S2R1X3A2O1
h 0 W1N1R1X2
h et W2S1
habit W5N1S2A2P1O1
habit a W3
habit au N1P1
hall N1A1
herit P1O1
herit de P1O1
heure W1N2S1I4R1X3A4O3
heure a X1A1
heure et S1O1
heure le I1A1
hier W6N4I1X2O1
hier a N2
hier perso W1N1
hier soir W1N1
honne P1O1
hopit R1A1
houss I1R1P1
hui W2P1
huile I1P3
huile la P2
huit W3X1A2
huit heure A2
huit jours W2
ici W3N1
ident N1S1A1
ignor S1A1
il W21N10S7I13R14X8A13P18O8
il a W1N2I1
il doit W1A1
il du P2
il est W4S2R2X1
il faudr A1O1
il faut I1R1X1A1P1
il l S1P1
il le R2X1
il m A1O1
il manqu I3A3
il me W2N2S1I1R2P1O2
il n W2N3I1R1X1A1P1
il ne N1R3A2
il nous O2
il possi W1X1
il repas W2O1
il s W1I1R1X1
il se W2
il suffi I1X1O1
il une S1P1
il vous N1S1X1A2O1
il y W1S1I2R3X2A1O1
ils W2R1X1P2
ils sont W1R1
image N1P1
immeu N2A1P1
impas A2
impat W1I1
impor N2S2R1X1
impos W2N1I3R1
impri W1N1R1P1
inclu S2
incon W1N1
indiq W3N4S3R1A1O1
indiq livre N2
infor W2S1R1
initi S2O1
inqui W2
insis A2
insta X1P1
insuf S3
intac S1R1O1
inter W1N1I1X2A1O1
intra O2
intro N2R1
iphon P2
iphon 0 P2
j W25N14S22I16R13X19A8P7O13
j ai W12N9S15I14R7X13A6P4O7
j aimer W2S2R1X1P1O1
j annul X5
j atten W3I1O2
j avais I2R1X1
j en W2S3R1A1O1
j etais W2N4R1O1
j habit W3N1S1P1
j ignor S1A1
j ose S1R1O1
j y R1P1
jamai W2N6S1I1R1X1O2
jamai recu W1N1
jamai rien N1O1
janvi W1X1
je W32N28S22I12R29X30A10P16O23
je cherc P2O2
je comma N1S1P3
je comme W2
je deman W1S1P1
je dois W1R1A1
je encor W1X1
je fais N1S1P1
je garde S2
je joins R1P1
je l W1N3I3R1X1A1P2O2
je le R1X2A1
je lui A1O1
je m W2S1P1
je me W2N1S2X4A2O1
je n W7N15S5I1R3X6A2P1O3
je ne W5N3S5I4R2X1A2P1O3
je parle W1R1P1
je pars W1X2A1P1
je pense W2
je peux W1N3S1I1R2P1O3
je prefe X1A2
je recoi O2
je recom X1O2
je rentr A2
je repas X2O1
je sais W1O2
je souha S3R1X1
je suis W3N2S1X1A2P1O2
je trouv S1O1
je veux W4N1S1I1R8X2
je viens S1X1O1
je voudr R2A1P3
je voula W1O1
je vous W3R3X2A1O4
jeu S1I1P1
jeudi W2A1P1
joins R1P1
joint N1I1R1X1O2
joint est N1R1
jour W8N3I3R2X1A1
jour de N1A1
journ W2N1O1
journ et W1N1
jours W9N1S3I3R7X1A2O2
jours avant I1R1
jours il W1O1
jours que W2N1R1
juin W1I1X1
jusqu A4O1
jusqu au A2O1
juste W5S1I1R4P2O1
juste en W1O1
juste la W1I1
juste le R1P1
juste savoi W2
justi N1R1O2
justi d O2
kilos S1P2
km S1A1
l W23N15S16I17R20X17A19P17O15
l a S1I2R3X1A1
l abat I1R1
l adres X1A2O1
l affai R1A1
l affra S2
l ai W1N3S1I2X1O2
l ampou I1X1
l ancie A3P1
l annee W1S1I1
l annul X2
l appar N1S1X1P2
l appli W3N1X1
l appui N1S1
l artic N2S3I1R2X1
l autre W2R1X1A1O1
l avais I1A1
l avait R1O1
l avez W2I1P2
l avoir N2R2P1
l eau I1X1
l echan R1P1
l ecran N1I1
l embal I2R1O1
l entre N1R2A1
l envel W1N1S1
l envoi W2S1X1A1
l envoy I1X3A3
l equip W1O1
l etage N1S1I1A1
l ete X1P1
l etiqu I1R2A1
l exped W5X2
l expre W1S2
l heure N2S1I1X1A1O3
l hopit R1A1
l image N1P1
l immeu N1A1P1
l inter N1X1
l objet N1R1
l on R1O1
l une I1R1
la W31N32S30I24R20X22A30P25O15
la 0 W1R2X2
la bas A2
la belgi S2
la boite N5I3R1A2
la bonne I1A1
la c R1O1
la carte N1S1A1
la comma N1S1I1R1X5A1
la confi W1N1
la dame W2N1
la date W4X1O1
la derni W1A2
la diffe S2R1O1
la douan W1S1
la factu W1S1I1O3
la fenet N1A1P1
la fete W1X1
la fiche N1I1
la garan I1P1
la gare W1A1
la j W1X1P1
la journ W2N1
la la N1A1
la lampe I2R1X2
la liste I1X1
la livra W2N1S8P1
la longu I1P1
la mais W2
la maiso W1N2A1P1
la march W1R2O1
la mauva N2X1O1
la meme S1X1O1
la menti W2
la mienn N2X1
la moiti W1I1
la notic I1P4
la nouve R1P1
la page S1X1
la perso A1O1
la photo N4
la place W1N1
la poign N1I1
la porte W2N1S2R2A2O1
la poste W5N1R1A1
la premi N1I1P2
la preuv N1R3
la recep N1X1
la remis W1S3
la reuni P2
la rue N1A3
la semai X1A1O1
la socie W1A1
la somme S1X1
la table W2X1
la veste R2
la voisi A4
laine O2
laiss W1N1S2I1R1X3A5O2
laiss ca N1A1
laiss chez A2
laiss le A2
laiss tombe X3O1
laiss un W1R1
lampe W1I2R1X2
laque W1I1O1
large P1O1
lave X1P1
le W41N33S32I31R30X20A37P19O31
le 0 W7N4S1R6X1A5P2O1
le bon W1S1I2R1X1A2
le cadre I1R1
le camio W2A1
le canap R1P1
le carre W1A1
le carto N1I5R1A1O2
le chauf N1S1A1O1
le code S1I1A1O1
le coffr S1I1O1
le colis W5N2S2R1X1A6P1O2
le direc A1O1
le facte W1N2S2A1O1
le faire W1A1O1
le faut W1R1
le faute W1P1
le flaco I2
le frigo I1A1
le garag O2
le gardi N1A1
le hall N1A1
le lende W1O1
le lien W2
le livre W3N1S1I3R1A4O1
le logo I1O1
le maria R1X1
le meme W1S2R2X2
le messa N1X1
le mien R1A2P2
le model X1P1O1
le monta R1X1
le neces W2
le nom N1X1A3
le notai N1X1
le numer W5S1X1A4O1
le paiem S1X1O1
le panie S1X1O1
le papie W1N1
le paque N2I2A2O3
le petit N1R1
le pied I2
le plate I2
le point N2A1
le port S5
le porta N1A1
le premi W1I1
le prix S1I1R1X1O1
le recup N1A1
le rembo S1R1
le renvo W1R2
le reste W1S1I1X1O1
le retou R7O1
le ruban I1O1
le sac I1P1
le sache I2
le site S1X1
le suivi W2N3R1
le temps W1I1O1
le tissu I1P1
le trans W1N2S2
le virem R1X1
le voisi N2P1
lende W1O1
leque N1S1
les W12N3S22I12R4X6A4P9O8
les 0 W1S4P1
les chais W2
les coutu I2
les deux R1A1
les enfan W1I1
les fetes O2
les frais S12X1
les grand I1R1
les houss R1P1
les piles P2
les renvo W1R1
les temps I2
les voisi N1A1
lettr W1N3S2I2A1O1
leur W3
leurs W1S1I1O2
lien W2
lien de W2
lieu W2N1S1I3R1X1A3O1
lieu de N1I2R1X1A1O1
ligne S1O1
lille W2S1
limit I1P1
lin I1O1
linge S1X1
liste I1X1
livra W13N7S18X3A5P1O3
livra a W1S1X1
livra garan W1S1
livra gratu S2
livra repou W1X1
livra svp S1A1
livre W5N33S2I5R2X2A14P4O4
livre a W1N5R2A1O4
livre apres A2
livre au W1A1
livre chez N1A1
livre dans N2I1
livre en I1A1P1
livre hier N3
livre jamai N2
livre le N2I1
livre mais N3
livre n W1N1A1
livre pluto A2
livre vous N1P1
local W1N1
logem A1P1
logo I1O2
loin N1X1P1
long W1X3
longu I1P2
longu du I1P2
lot N1X1
lui W2N2S2I1A3O3
lui en W1O1
lui meme N2S1
lundi W6N3A2O1
lundi et W3
lyon W2N1
m W13N5S14I5R9X4A6P3O7
m a W4N1S6R1X3A1P1O4
m annon N1R1
m appel W1A4
m avait W1R1O1
m avez S2R2O1
m en W1S3R2P1
m envoy W2I3X1O2
m est N1I1
m indiq W2R1
m inqui W2
ma W11N19S1I1R5X9A1P1O10
ma boite N1O2
ma carte R1O2
ma comma W5N3X6
ma femme N1O1
ma fille N1I1R1O1
ma place N2
ma porte N3
ma signa N2
ma soeur A1O1
machi W1P1O1
madam W1N2S1R1X2O1
madam monsi W1N1S1R1X1
magas N1X1P1O2
mai R1X1
mail W2N2X1O2
main N4I1A1
main propr N3A1
maint N1X1A2
mais W7N7S5I5R5X2A4P2O4
mais avec S1I1
mais c N1A1
mais je N2S1I1A1O1
mais la W1N1R1A1
mais le W1I2O1
mais lui W1S1
mais pas W1S1R2
maiso W2N4S1A2P1O2
maiso c W1A1P1
mal W1S1I2
malgr N1S1X1
mange W1R1
manqu W2S1I5A3
manqu le W1I1A3
manut S2
march W2I3R2A1P1O4
march a R2
march pas W1I2O1
mardi N2R2A1
mari W1R1X1A1O1
mari a W1A1
maria W1R1X1A1
maria est R1X1
marqu W1N4S1A1O1
mars W1R1
matin W4N1S1I1X4A1P1O2
matin je S1X1
mauva N2I4X3A1O2
mauva adres N2O1
mauva coule I2
me W13N5S9I3R11X7A4P4O7
me confi R1X1
me convi I1R1
me dire W2P1O1
me dit W2R1
me faudr R1P1
me faut R1O1
me l I1A2
me le W2
me les W1S1
me perme W1A1
me plait R3
me rembo S2
me suis S1X1A1
me trouv N1A1
me va R1P1
me voila W1X1
meme W3N7S6I3R7X3A1O2
meme comma S1X1
meme pas N3
meme un W1I1R1O1
menti W2N1I1P1O2
merci W4N4S3I1R4X9A4P1O10
merci beauc O2
merci d X4A1P1
merci de W3N2S2R2X2A3O2
merci je S1X1
mercr N2A1O1
mere W1X1
mes W4N3S3I3R2X3A4P3O6
mes donne O2
mes enfan I1X1
mes paren I1A2
mes petit P2
messa W3N1X2O5
messa de X1O1
mesur R1P1
mettr X1A1O1
meubl S1R1
midi R1A2
mien R1A2P3
mien est R1P2
mienn N2X1
mieux R1P1
minut W1I4O3
mis W1N1S2A3O3
mis 0 S1O1
mis cinq O2
mis saint A2
mise A2
mise autom A2
missi W1X1
mme W1N1X1A2
model X4P3O1
modif A2O1
moi W6N13S8I2R2X2A4P2O3
moi ces S2
moi et S1X1P1
moi je W1N2
moi l N1S1
moi la S1I1X1
moi ou W1N1
moins W1N1S2I1R1X1A1
mois W2S1R1X2A1O4
mois ci A1O1
mois de W1R1
moiti W1I1
momen X1O1
mon W15N12S7I4R14X12A12P4O19
mon achat X1O1
mon argen I1R3
mon assur O2
mon colis W3N4O1
mon compt S1R2X1O2
mon fils W2S1X2
mon impri N1P1
mon mari W1R1X1A1O1
mon messa O2
mon neveu W1R1A1
mon nom W1N1X1
mon numer N1A1
mon panie S1X1
mon paque W2N1
mon porta A1O1
mon propr X1O1
mon relev S2O1
mon retou R2
mon telep W1X1
mon trava A2
monde I3
mondi N1R1P1
mondi relay N1R1P1
monsi W2N2S1R1X1O1
monsi le N1O1
monta S1I2R1X2P1O1
monte S1I1R2A2P2O1
montr N3I1X1P1
montr un N1P1
moque I2R1
moque du I2
mot N1O2
mouil I1X1
mouss I1O1
mouve W1I1
mur X1P1
mur et X1P1
musiq P1O1
n W19N31S10I10R10X13A7P1O10
n a W4N8S3R4X1A2O3
n ai W6N12S4R3X2A2O2
n appar W1S1
n avez R1A1
n en N1X4P1O2
n est W4N8S1I5R3X3A1O1
n etait N1S1I2X1
n impor N2
n ont R1O1
n y N3I3A2P1
ne W14N6S10I12R11X15A9P2O9
ne compr S1O1
ne l S1X3
ne m R1X1O1
ne march W1I2O1
ne me W1R3A1P1
ne paier S2
ne pas S1X2A1
ne passe W1S1A1
ne peut R1A1
ne peux N1I1
ne recla W1O1
ne repon N1X2
ne s N1I1
ne sait W1A1
ne serai X1A1
ne sonne W1A1
ne suis N2P1
ne veux W2I2X1
ne voit I1O1
ne vous S1O1
neces W2
neuf I4A1
neveu W1R1A1
ni W2N3P1O1
ni de N2
nicke S1P1
nivea I1P1
noir I1X1P1O1
noire N1I1
nom W1N3X2A6O3
nom de X1A2O1
nom sur A2
non W5N4S3R1X2A2P1O2
non merci R1X2
non plus W1O1
non recu W2N1
norma W1S2R1P2
norma que W1P1
nos O2
notai N1X1
note N2R1
notic I2P4
notre W2N1I1R1A1O1
nous W2N1S1R5X2A1P2O7
nous avons R1O1
nous somme W1P1O4
nouve W7N2I2R1X1A3P3O1
nouve de W2
nuit I2A1
nul N1X1
nulle W1S1O1
nulle part W1S1O1
numer W11N2S1R2X1A6O2
numer 0 N1S1X1
numer d A2
numer de W6N1A3O2
objet N1R1
oblig O2
obten W1N1I1
occas I1O1
octob I1A1
odeur I2R1
offer S2R2
offri I1O2
ok X1A1O1
on W10N7S6I3R4X4A6P8O7
on a I1P1
on est W3N1R1A1
on l R1P1
on le A2
on m W5N1S4X2A1P1O1
on n N1O1
on ne I1R1A1O3
on s I1A1
ont W1N1S3R1A1P1O2
ont du S1A1
ont rien R1O1
onze X1A1
or W1N3S4I1P1
or je N3
orang I1P1
origi I2R3
ose S1R1P1O1
ou W20N7I3R6X2A3P11O4
ou a I1O1
ou en W1R1
ou est W7N3
ou je P1O1
ou juste W1P1
ou une I1O1
ou vous N1O1
oubli W2R1A1O2
oubli mon O2
oui W2
ouver N1I1R3
ouver le N1I1
ouvra R1X1
ouvre W1N1O1
ouvri W2N1R1A2O1
ouvri une W2N1
p N1X1
page W1S3I1X2P1O1
page 0 I1P1
page d W1S1
paie R2O1
paie le R1O1
paiem W1S1X1O2
paier S2
paier pas S2
paire S1I1X1
paire de S1X1
panie S3X2O1
panne W1I1A1P1
papie W2N1O1
paque W4N6I3A2O4
paque a N3
paque est W1A1
paque j W1I1
par W7N4S5I4R9X6A7P3O8
par aille P2
par avanc N1X1
par carte S1R1
par dessu A1O1
par ecrit W1X1
par erreu R1X3O1
par l A2
par la W1R1A2
par le W1I1R2A1
par rappo S2
par un W1N1O2
par virem R1X1
par votre R1X1
parce S1R1O1
parce que S1R1O1
paren I1A2O1
parle W3R1P2O2
parle d W2P1
parle du R1P1
pars W1X2A1P1
pars en X1A1P1
part W3S1O1
parte I1X2O1
parti W7N1I2R2X2A2O1
parti a R1O1
parti de W1A1
parto N1I2O1
parve W1X1
pas W29N22S16I20R21X20A19P4O14
pas a S1X1
pas avant I1A1
pas besoi R2
pas c W1O1
pas ce I2
pas d I1R2X1
pas dans I2R1A1
pas de W6N4S1I1X2O4
pas du I3
pas en N2S1I1
pas encor W4X2O1
pas et N1S1A2
pas ete S1R2O1
pas eu N1S1I1R1
pas exped X3
pas je R1P1O2
pas l R2X1
pas la W1N3S1X1A2
pas le N2S1I2X2A1P1
pas les W3S1R1
pas ma N4
pas passe W1N1
pas peut P2
pas recu W1N1R1
pas rembo R2
pas trop W1O1
pas un W1S1R1P1
pas une W1N1O3
pas vous W1R1
pas vu N2
passe W10N3S3I1R2X8A6P2O1
passe a X2P1
passe deux X2
passe je S1O1
passe la I1R1
passe le W1N1A1
passe par X2A3
passe pas W1S1A1
patie W1X1O1
pause S1I1
paye W1S9I1R2X1O1
paye 0 S2
paye l W1S1
paye la S2
payee W1S1
payer S6O1
payer 0 S3
pays W1P1O1
peine I1X2
penda I1O4
pense W2N1
pensi I1P1
perce W1X1
perdu W2R1P2
perdu la P2
perim I2R1
perme W1A1
perso W4N8S1R2X2A5O4
perso n W1N4R2
perso ne W1N1X2
perso rgpd O2
pese S1P1
petit W2N1I1R2X2A1P4O2
petit fille W1P1
petit point W1N1
peu W2S1R2X1
peu impor R1X1
peut W1N1I1R2X1A5P7O2
peut etre W1N1I1P2
peut on X1A2P4O2
peux W1N4S1I2R2P1O3
peux l P1O1
peux quand N1R1
peux vous N2S1
photo W1N4I3R1P1O2
photo du N2
photo joint N1I1O1
piece W1N1I1R2X1P2
piece joint R1X1
pied W1I2P1
pierr A1P1
piles P3
piles sont P2
pis W4N1S1R1X1P1O1
pis la W1N1O1
pis le W1P1
pis y N1P1
place W2N3A1
plain N1O1
plait N1S1R3X1A2O1
plait pas R3
planc P2
plate I2P1
plein N1A1P1
plint W1R1
plis N1A1
plus W6S5I4R4X11A2O6
plus annul X2
plus besoi R1X1
plus d X2
plus la X2
plus rien W1I1
plus tard W1X1O1
pluto R1A6P1
pluto que R1A2
poign N1I1P1
point W3N3S2R1X1A5P1O1
point relai W2N1S1R1A4
poivr W1A1
polye I3
port S18X1
porta N1A2O3
porte W3N5S3R3X2A2P1O3
porte la W1P1
porte le S1X1
porte vous R2
pose W1P1
posse N2P1
possi W1R3X2A4P1O2
possi de R1X1A1
posta A4
posta est A2
poste W5N1S1R1A2
poste canad W1S1
pour W12N7S19I4R10X6A6P8O16
pour 0 S2O1
pour ce N1P1
pour etre I1X1
pour l W1R1P2
pour la W2S4X1A1O2
pour le N1S1A3O2
pour les N1S1O1
pour moi W1N1P1
pour mon R1X1A1O3
pour notre W2R1O1
pour un N1S2R1P2O2
pour une S3X1P1O2
pour usage W1R1
pourq W1S7X1O2
pourq 0 S2
pourq c W1S1
pourr W3N1S1R1A1
pourr vous W2S1
pourt W3S1I3R1
pouve W6N2S2I1X3A7O2
pouve vous W5N2S1I1X3A5O2
preci N1I1A1
prefe I1X1A2
prefe qu A2
premi W1N1S1I4P2O1
premi jour W1I1
premi utili P2
prend W2S2I1A1P2
preno N1A1O2
prepa W2R1X2O2
pres N1A1
prese W1N1I1R1A2O1
press I1P1O1
prete N3
preuv N2R3
preuv de N1R2
preve W1S1X1A1
prevo X1A1P1
prevu W2I1P1
prie W2X1
prie de W1X1
prime S3
pris W1N1S1I1X2
prise W1N1I2P2
prix S1I1R1X1P1O1
prix a X1O1
probl N2
proch W1X1A2
proch le W1A1
produ S2I3R2O2
promi W1S1R1O1
promi un W1S1
promo O2
propo S1I1R1A2P1O3
propo tout A2
propr N3X2A1O1
pu N1A1
puis W2S1I2R1X2A1O1
puis je I1R1X1A1
puisq X1O1
puiss W1R1P1
purol N1R1
qu W6N2S2I3R4X1A5P2O2
qu elle W3N1X1
qu il W2N1I2R1A4O1
qu on R1A1O1
qu un W2S1
qu une S1O1
quali I2
quand W9N2S1I1R3X1A2P4O1
quand il W1S1
quand j W1X1
quand je N1A1
quand la W1I1
quand meme N1R2
quand serai W1R1
quant I1X1O1
quatr S1I1R1A2P1
que W27N17S9I10R12X9A5P6O10
que 0 W1R1
que c W4N2S1I1X3
que ca W2I1X1A2
que ce W1O1
que d W1A1
que j W5N2S1I2R2A1P2O1
que je W5N1S1R3X2A1P1O2
que l W2N1S1I1R1O1
que la N2S1I1R1P2O1
que le W3N4S3I2R1A2P1O2
que ma N1O1
que mon W1N3
que perso N1X1
que rien X1O1
que trois W1X1
que votre N1S1R1
que vous W1S2I1R2X1
quel W3P3
quel jour W3
quell W3N2R1P8
quell est W1P2
quell taill P2
quelq W2N5I2A1O1
quelq un W1N5I2O1
quest N1X1P1O1
quest sur X1O1
qui W5N7S1I4R7X2A4P2O8
qui a W1N1I1
qui est W1N1R1
qui etait R2
qui je N2
qui m W1A1
qui n W1N1S1
qui paie R1O1
qui s W1A1P1
qui se W1I1
quinz N1I2A1O1
quitt W1N1A1O1
quoi W3N2S2I1R1X1O1
rache R1X1P1
raiso W1X1
rapid S1I1
rappe S1X1O1
rappo S2R1
rappo a S2
raye I2
rayon P1O1
reali N1X1
recep W1N2S1R1X2
recla W1S2O2
recla 0 S2
recoi W1O2
recom X1O3
recon W1R1
recou S1P1
recre S1R1
recu W12N6S4I4R5X1O3
recu a W2S1X1
recu le R2
recu pis W1S1
recu un W2S1
recu une S1I2
recue I1R1
recup N3S3R1A1
redir R1A1O2
refer R1P1
refus W1R4X1A1O1
refus par W1R1
regar W1S1I2R1
regla X1P1
regle W1S2I1X1
regre X1O1
reini P2
relai W2N1S2I1R1A4O1
relan S1R1X1
relay N1R1P1
relev N2S2O1
remar S1X1
rembo W3N2S13I2R15X1O1
rembo je W2
rembo les S2
rembo moi S4R1
rembo sur R2
rembo vous R1O1
remer W1I1X2A1O1
remet P2
remet l P2
remis W1N10S4I2R1A1O1
remis a N1I1
remis au N5
remis en N3A1
rempl W1S1I1R1X1A2P1
rempl le A1P1
rende W1R2
rende vous W1R1
rendr N1S1R4
rendr le R2
rendu W1I1
renon X3
renon a X2
rentr W1N1X1A2P1
renvo W2N3R9X1O1
renvo moi N1X1
renvo un R2
repar A2
repas W3X2O2
repas comma X1O1
repon W4N1R1X2O4
repon a X1O1
repon pas W1N1
repon que W2
repou W2X1
repre W1I1R2
reser R1P1
resid N1A1
respo R1O1
reste W2S2I3R2X2A2P1O2
reste a I1R1
reste de W1I1
retar W3S3I3X1
retar de W2
retar et I2
reten W1R1
retir N2X3A1
retir la X3
retou W2N1I1R28A1P1O1
retou a W2R1A1
retou je N1R2
retou la R2
retra N1R2X2A1O1
retro S1O3
reuni P2
reven W1I2R1O1
reven le I1R1
revie W1X2A1O1
rgpd O2
rien W9N15S2I4R7X3A2O5
rien a W1I1R2O2
rien je N1I1
rien n I1X1
rien ne W1O1
rien recu W4N2
rien sur N1R1
rien vu S1R1
robe W1R1
robot W1I1
roiss W2
rouge N1I1P1
roule S1I1
route I1A1O1
ruban I1O1
rue N2A8O1
rue de A2
rue des N1A1O1
rue est A2
rues W1N1
s W4N4S4I7R2X3A6P3O2
s agit W1I1X1
s arret W1R1
s en N1I1A1P1
s est W1N2S1R1A2
s il N1S1R2X1A3P1O2
s y A1P1
sa W2N2S1R1X1O3
sable W1P1
sac S1I1P1
sache N1I2R1
sache de I1R1
saint N1A2
saint denis N1A1
sais W2O2
sais que O2
sait W2A1
salon N1R1P1
salut W1S1
samed W3N2R1A2O1
sans W9N3I3R1X4A4P2O1
sans doute X1A1
sans elle W1I1
sans la W1R1
sans le I1X1O1
sapin W1R1
satis O2
savez W1X1O1
savez vous W1X1
savoi W7P2
savoi si W3P1
scell I1R1O1
se W4I3R2X1A2P3O3
se fait A1P1
se passe W3R1
se trouv W1R1
seche S1I1
secon W2X1A1
secou I2
semai W5S3I2R4X2A3O1
semai proch X1A1
semai que W2
sembl S1P1
separ A1P1O1
sera W1I1P1
serai W3N1S1I1R3X2A1
serai en W1R1
serai il S1X1
serai je W1R1
serai pas N1A1
serai plus I1X1
serie N1O1
seron W1A1
servi W1N1S1I1R2A1O2
ses R1O1
seul W1S1I1O2
seule W2N1S2X1P2
si W9N2S5R1X3A3P8O4
si c X2P1
si j S2O2
si je W1S2P4
si l W1P1
si la R1P2
si le W1A1P1
si vous A1O2
signa N5S1O1
signe W1N5R1
signe a N2
signe par N1R1
simpl S2I3R2X1O2
sinon R2A3P1
site W1S2R1X1O1
six W1I1
sms W2O1
socie W1S1A1O2
soeur A1O1
soi W1N5
soi disan W1N5
soir W2N2S1P2O1
soir je P2
soit W2S1I1A1O2
soit pas W1S1
soixa S1O1
somme W1S3X1P1O4
somme une O3
son N1S1I1R3X1A1O3
son embal R2
sonne W2N2A3
sonne j W1N1
sonne pas W1A1
sont W4S2I1R4A3P4O4
sont la W2A1
sont pas S1O1
sort I1P1
souci W1O1
souff R1P1
souha S3R1X1O1
souha recup S2
sous W2N1S1I3R3X3A1P3O2
sous 0 W1X1
sous la I1R1A1
sous le W1X2P1O1
sous les I1P1
stand W1S1
statu W2N4
statu livre N3
stock P4
suffi I1X2P1O1
suffi de X1O1
suis W3N4S2X2A3P3O2
suis a N1X1
suis pas W1N1P1
suis tromp X1A1
suiss S1R1
suite W1X3A2O1
suite a A2O1
suiva S1X1
suivi W10N4R1
suivi livre N2
suivi ne W3
suivi s W1R1
suivr W1R3A1
sujet W1O1
super O4
suppl S3P1
suppo N1P2
suppr X3A1O2
sur W9N6S10I10R6X5A6P6O7
sur 0 W1I1R1
sur deux W2
sur l S2I1R1A1
sur la N3S4I2R1X1A3P1O2
sur le W2N1S2I1A3P1O1
sur les W1S1I2O1
sur ma N1R1X1
sur mon S1I1R1X1
sur un P2
sur une W1R1X1
sur votre W1S1
surto X1A1
surto pas X1A1
surve I1O1
svp W3N2S3R3X8A6P2O4
syste N1A1
t W3S1P7
t il W2S1P7
table W2S1X2O1
tache I1O1
taill W1N1I1R4X1P3O1
taill 0 R1O1
tampo R1O1
tant X1O1
tapis S1O1
tard W1X1A1O1
tarif S1X1
telec I2
telep W2R2X1A2P1O3
telep trans A1O1
tempe P1O1
temps W4N1S1I3R2P1O2
temps de I2
tenir W1O1
tente W2I1
terra N1X1
terre S1O1
teste N1I1
tiens N1S1
tient N1I1X1P2
timbr S3
timbr 0 S2
tissu I1P3
tombe W1X4O1
ton P1O1
touch I1O1
toujo W9N2S1I1R4A2O3
toujo la W1A1
toujo pas W3N2R4O2
toujo rien W3S1
tour N2
tourn W1S1X1P1O2
tours A2P1
tous W2S2I1R2A1P1O2
tous les W2S1I1A1P1
tout W2N4S3I7R1X4A5P3O6
tout a I1A1O1
tout est N1R1O1
tout j N1X1
tout l N1X1
tout le I3O2
tout pour A1P1
tout seul I1O1
toute W2N1S1I5X4A1O4
toute l I1O1
toute la W2I1A1O2
toute lettr I2
toute mes X1O1
trace I2R1
trace d I1R1
train W1N2O1
trait S1P1O1
trans W6N4S5X1A3O4
trans a W1A1O1
trans au A2
trans s N1S1
trava W1N2A4O1
trave S2I1P1O1
trent O2
tres N1S1R1O4
tres bien S1R1O1
trois W7N1S4I3R2X2P3O1
trois ans W1P1
trois fois W1N1S1R1O1
trois semai W1I1R1X1
tromp X1A1
trop W2S3R6X3A1O2
trop chers S2
trop grand R2
trop long X3
trouv W2N2S1R2X2A1P2O2
tu W2P1
tva S2O3
tva intra O2
un W22N17S15I13R15X3A6P8O21
un a N3
un artic S1R1
un autre W4N1R1O1
un avis W1S1O1
un avoir R1O1
un bout I1O2
un cadea W2A2
un carto N1S1I1
un centi S1R1
un coin N1I1
un colis W2
un d N1R1
un de S1I1
un des S1I1
un exemp S1I1
un gars W1N1
un geste W1S2
un jour W1X1
un magas O2
un mois W1O1
un mot N1O1
un nouve N1I1
un papie W1O1
un petit W1I1O2
un peu W1R1
un point S1A1
un qui W1I1
un retou R3
un s N1I1
un samed R1O1
un seul W1S1O1
un vieux I1P1
une W17N8S13I14R10X6A2P9O17
une autre W1I1R1
une boite N1I1R1
une contr I2
une date W2
une decla R1O1
une enque W2N1
une factu O4
une fille R1O1
une fois X2P1
une gross R1O1
une heure X2
une lettr S2
une photo W1P1
une remis N2I1
une repon W1O1
une semai W2S1I1A1
une simpl S1I1
une socie O2
une taill R2
urgen X2A2
usage W1I1R1X1
utili S1I2X1P3
v X2P1
va W2R2P3
va etre W2
va pas R1P1
vacan N1A2
val N1A1
valid N2X1A1
velo W1N1P1
vende W1S1P3O3
vende je P1O1
vende vous P1O1
vendr W3A1P1
vente X2O1
venu N2R1X1O1
verif W1R1
vers W5N1S1A2O1
vers quel W2
vers vous W1O1
versi I1P1
vert R1P1
verte W1S1I1
veste R2
veuil S1X2O1
veuil annul X2
veut W1A1
veux W5N1S1I3R8X6
veux etre W1R2X1
veux juste W2
veux le R2
veux pas W1I2X1
veux plus X3
veux retou R2
veux un N1I1
vide N5I2R1O2
viens S1X1O1
vient W1S1P1O1
vieux I1A1P1
villa W1A1
vingt W1P1O1
vingt minut W1O1
virem R3X1
vis N1I4
visib I1P1
visse R1P1
voici R1A1
voie W1O1
voila W3N1R2X2
voir W1I1X1O1
voisi N6S1A5P1
voisi du N1A1
voit N1I1O1
voitu R1P1
vole N4
vole devan N3
volet W1A1
vos I1R1P2O8
votre W7N5S7I2R6X6A1P1O16
votre annon S2I1P1O1
votre colle X1O1
votre cote N1X1
votre depot W1R1
votre livre O2
votre mail N1O1
votre nom O2
votre page S1X1O1
votre servi W1R1
votre site W1S1R1O1
voudr S1R2A1P3O1
voula W1X1O1
voule R1O1
voulo N1X1
vous W27N8S19I9R22X11A12P11O26
vous avez S2R5O2
vous de S1O1
vous deman W1N1A1
vous des O2
vous en S1R1X1P1O1
vous est R1X1
vous exped W1P2
vous l W1I2X1A1P1O1
vous le W2N1R1O4
vous les S1R1
vous livre A1P1
vous m W2S3I2R2O2
vous me W2S3R2A1P1
vous n A1O1
vous ou X1O1
vous ouvri W1N1
vous plait N1S1X1A2O1
vous pouve W1S1A2
vous prie W2X1
vous remer I1X1A1
vous un W1P3O1
vous vous W1I1O1
vraim W2I2
vu W1N5S2R1X1
vu passe N1R1
vu que W1S1
x W1N1
y W7N7S2I7R4X3A5P5O4
y a W3N4S1I1R3X2A1P3O2
y compr I1O1
y en I3A1P1
y est W1N1
y fait N1I1A1
y ont N1S1
yeux X1O1
zero W1S1P1
"""
