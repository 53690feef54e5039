/** Endings of Swedish; read as `ending-classes.ts` says. */
export const swedish: string = `
0 : 0 en et n t s ens ets ns ts ar er or na arna erna orna ars ers ors arnas ernas ornas
~0 : 0 t a e
~t : 0 t a e ta te
~a : 0 t a e
a : a an as ans or orna ors ornas
e : e en ens ar er arna erna arnas ernas et ets
ium : ium iet ier ierna
are : are aren arna arnas ares arens
het heter : het heten heter heterna hets hetens heters heternas
~isk ~iska ~iskt : isk iska iskt iske
ism : ism ismen isms ismens ismer
erna : 0 er erna ers ernas en ens
arna ar : 0 ar arna ars arnas en ens
et : 0 et ets en ens
m : m mmen mmet mmar mmer mmarna mmerna ms mmens men met mar mer
ande : ande andet anden andena andes andets
stad : stad staden stads stadens städer städerna
rand : 0 en et s ens ets
land : land landet lands landets länder länderna länders ländernas
hand : hand handen hands handens händer händerna händers händernas
man : man mannen mans mannens män männen mäns männens
bok : bok boken boks bokens böcker böckerna böckers böckernas
kraft : kraft kraften krafts kraftens krafter krafterna krafters krafternas
ans ens : 0 en er erna ens ernas
el : el eln els elns lar larna lars larnas let len lets lens
er : er ern erns ers erna ernas rar rarna rars rarnas ret rets ren ar or
nor : nor norna nors nornas na nan nas nans
gor : gor gorna gors gornas ga gan gas gans
um : um umet umets umen umens
`
