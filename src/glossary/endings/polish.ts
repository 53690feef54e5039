/** Endings of Polish; read as `ending-classes.ts` says. */
export const polish: string = `
0 : 0 a u owi em iem e ie y i ów om ami ach zie owie
t : t ta tu towi tem cie ty ci tów tom tami tach
st : st sta stu stowi stem ście sty stów stom stami stach ści
d : d da du dowi dem dzie dy dzi dów dom dami dach
k : k ka ku kowi kiem ki ków kom kami kach cy
ek : ek ka ku kowi kiem ki ków kom kami kach
r : r ra ru rowi rem rze ry rów rom rami rach rzy
c : c ca cu cowi cem ce ców com cami cach cy
ec : ec ca cu cowi cem cy ce ców com cami cach cze
niec : niec ńca ńcu ńcowi ńcem ńcy ńce ńców ńcom ńcami ńcach
ł : ł ła łu łowi łem le ły łów łom łami łach li
o : o a u em ie om ami ach 0 iem
wo no mo bo po : o a u em ie om ami ach 0
to : to ta tu tem cie tom tami tach t
sto : sto sta stu stem ście stom stami stach st
ło : ło ła łu łem le łom łami łach ł eł
ro : ro ra ru rem rze rom rami rach r er
ko go : o u iem a om ami ach 0
um : um a ów om ami ach
a : a y i ę ą o ie e 0 om ami ach
~a : a ej ą e ych ym ymi y ego emu i
ca : ca cy cę cą co ce ców com cami cach c
ka : ka ki kę ką ko ce ek k kom kami kach
ga : ga gi gę gą go dze g gom gami gach
ra : ra ry rę rą ro rze r rom rami rach
ta : ta ty tę tą to cie t tom tami tach ci tów
da : da dy dę dą do dzie d dom dami dach
ła : ła ły łę łą ło le ł łom łami łach
ia : ia ii ię ią io ie i iom iami iach
ja : ja ji ję ją jo je jom jami jach
cja sja zja : ja ji ję ją jo je jom jami jach yj
y : y ów om ami ach 0 a u em ie i
i : i ów om ami ach iem u 0 a
e : e om ami ach y ę ą a
~y y : y ego emu ym a ą ej e ych ymi i
~i i : i iego iemu im a ą iej ie ich imi
~e : e ych ym ymi y i a ą ej ego emu
~ka : ka kiej ką kie kich kim kimi ki kiego kiemu cy
~ga : ga giej gą gie gich gim gimi gi giego giemu dzy
~kie : kie kich kim kimi ki ka ką kiej kiego kiemu cy
~ki : ki kiego kiemu kim kich kimi ka ką kiej kie cy
cy : cy ców com cami cach ca cę cą ków kom kami kach k ka kiem kowi cych cym cymi cego cemu ce
anci : anci antów antom antami antach ant anta antowi antem
aci : aci atów atom atami atach ata aty acie atę atą
ść ści : ść ści ścią ściom ściami ściach
ć : ć ci cią ciom ciami ciach
ń : ń ni nia niu niem nią niom niami niach nie
enie enia : enie enia eniu eniem eń eniom eniami eniach
anie ania : anie ania aniu aniem ań aniom aniami aniach
cie cia : cie cia ciu ciem ć ciom ciami ciach
ie : ie ia iu iem iom iami iach i
izm : izm izmu izmowi izmem izmie izmy izmów
ód : ód odu odowi odem odzie ody odów odom odami odach
ór : ór oru orowi orem orze ory orów orom orami orach
ój : ój oju ojowi ojem oje ojów ojom ojami ojach
ól : ól olu olowi olem ole oli olom olami olach
na : na ny nie nę ną no n en nom nami nach
wa : wa wy wie wę wą wo w ew wom wami wach
la : la li lę lą lo le l el lom lami lach
pa ba ma fa : a y ie ę ą o om ami ach 0
wy : wy w wom wami wach a wa wu wie wą wę
nie : nie nia niu niem niom niami niach ń
dzi : dzi dzią dziom dziami dziach dź
dź : dź dzi dzią dziom dziami dziach
ąg : ąg ęgu ągu ągiem ągi ągów ągom ągami ągach
ąd : ąd ądu ędu ądem ędem ądzie ędzie ądy ędy ądów ędów ądom ądami ądach
ąb : ąb ębu ębem ębie ęby ębów
lew : lew lwa lwu lwem lwie lwy lwów lwom lwami lwach
dzień : dzień dnia dniu dniem dni dniom dniami dniach
tydzień : tydzień tygodnia tygodniu tygodniem tygodnie tygodni tygodniom tygodniach
`
