/** Endings of Slovak; read as `ending-classes.ts` says. */
export const slovak: string = `
0 : 0 a u ovi e om i y ov om och ami mi ia é
k : k ka ku kovi kom ci ky kov kom koch kmi
ník : ník níka níku níkovi níkom níci níky níkov níkoch níkmi
ch : ch cha chu chovi chom si chy chov choch chmi
ec : ec ca cu covi com ci ce cov com coch cami
ok ek : ok ek ka ku kovi kom ky kov koch kami
teľ : teľ teľa teľu teľovi teľom telia teľov teľoch teľmi
izmus : izmus izmu izme izmom izmy
us : us u e om y ov och
um : um a u e om á í ám ách ami
a : a y u e ou ám am ách ach ami 0 ovi ovia ov om och
ka : ka ky ke ku kou kám kách kami iek ok ek k
ia : ia ie ii iu iou ií iám iách iami
ca : ca ce ci cu cou c íc iec ciam ciach cami
e : e a u i om í iam iach ami 0 ia
ie : ie ia iu í iam iach iami ím iu ieho iemu om
o : o a u om e á 0 ám am ách ach ami
stvo : stvo stva stvu stve stvom stvá stiev stvám stvách stvami
sto : sto sta stu ste stom stá stám stách stami miest
ť : ť ti te ťou tí tiam tiach ťami
osť : osť osti osťou ostí ostiam ostiach osťami
y : y ov om och ami 0 a u
ky : ky kov kom koch kami ek ok iek k ka ku
i : i ov om och mi 0 a u ovia
ci : ci cov com coch c kov kom koch ky k ka ku kom
ti ati anti : ti tov tom toch ty t ta tu
ia ovia : ia ov om och i 0 a ovia
ý : ý ého ému om ým í é á ej ú ou ých ými
á : á é ej ú ou ého ému om ým í ý ých ými
é : é ého ému om ým í á ej ú ou ých ými ý
y yn : y ov och 0 a u eho emu om ym i e ej u ou ych ymi
í : í ieho iemu om ím ia ej iu ou ích ími ie
~0 : 0 a o y i u
~a ~y ~e : a ej u ou y yn eho emu om ym i e ych ymi
`
