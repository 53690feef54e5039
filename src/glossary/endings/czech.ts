/** Endings of Czech; read as `ending-classes.ts` says. */
export const czech: string = `
0 : 0 a u ovi e ě em i y ů um ům ech ích ové í ami
t : t ta tu tovi te tě tem ti té ty tů tům tech
st : st stu sta ste stě stem sti stí sty stů stům stech stmi
k : k ka ku kovi kem ci ky ků kům cích kách
ik : ik ika iku ikovi ikem ici iky iků ikům icích íku
ník : ník níka níku níkovi níkem níci níky níků níkům nících
h : h ha hu hovi hem zi hy hů hům zích
ch : ch cha chu chovi chem ši chy chů chům ších
r : r ra ru rovi re rem ře ři rové ry rů rům rech
ec : ec ce ci cem cové ců cům cích
ek : ek ka ku kovi kem ky ků kům cích kách
tel : tel tele teli telem telé telů telům telích
ismus izmus : ismus ismu ismem isme ismy ismů izmus izmu izmem
us : us u em e y ů ům ech
um : um a u em ům ech y
a : a y u o ou e ě ám ách ami 0 ovi ové ů ům ech
ka : ka ky ce ku ko kou kám kách kami ek k kům cích
ga ha : ha hy ze hu ho hou hám hách hami h ga gy gu gou gám gách gami g
cha : cha chy še chu cho chou chám chách chami ch
ra : ra ry ře ru ro rou rám rách rami r rům rech
na : na ny ně nu no nou nám nách nami n en nům nech
va : va vy vě vu vo vou vám vách vami v ev vům vech
ie : ie ii ií iím iích iemi
ce : ce ci cí cím cích cemi c
e : e i í ím ích emi ete ata at 0 ů ům ech y u
o : o a u em ě e ům ech y 0
ko ho : ko ka ku kem cích ka k kům ho ha hu hem
sto : sto sta stu stem stě st stům stech sty
í : í ím ích ími ího ímu ímí
ost : ost osti ostí ostem ostech ostmi
y : y ů ům ech ách ami 0 a u em
ky : ky ků kám kům cích kách kami ek k ka ku kem ci
i : i ů ům ech ích y 0 a e ové u em
ci : ci ců cům cích ce c ec ků kům ky k ka ku kem kách
ti : ti tů tům tech ty t ta tu tem
é : é ů y ům ech 0 a i u em ého ému ým ém á ou ých ými ý í
ý : ý ého ému ém ým í é á ou ých ými ej
á : á é ou ého ému ém ým í ý ých ými
ský ská ské : ský ského skému ském ským ští ská skou ské ských skými
cký cká cké : cký ckého ckému ckém ckým čtí cká ckou cké ckých ckými
~0 : 0 a o y i u
`
