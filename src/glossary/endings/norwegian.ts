/** Endings of Norwegian, Bokmål and Nynorsk; read as `ending-classes.ts` says. */
export const norwegian: string = `
0 : 0 en et a er ene e ens ets s ers enes n ne r ar ane ars anes
e : e en et a er ene es ens ets ers enes r ne ar ane 0
ing : ing ingen inga inger ingene ings ingens ingers ingenes ingar ingane
het heter : het heten heta heter hetene hets hetens heters hetenes
else : else elsen elser elsene elses elsens elsers elsenes
sjon : sjon sjonen sjoner sjonene sjons sjonens sjonar sjonane
er : er eren ere erne ene erar erane ers erens eres ernes
ar : ar aren arar arane
isme : isme ismen ismer ismene ismes ismens ismar
um : um et er a ene umet
mann : mann mannen menn mennene manns mannens menns mennenes
hånd : hånd hånden hånda hender hendene
kraft : kraft kraften krafta krefter kreftene krafts kraftens
el : el elen let ler lene len la els lets lar lane
en : en enen ner nene nen ens
tt ll ss kk pp mm nn : 0 en et a er ene e s ens ets ers enes
m : m men met mer mene ma ms mens mets mers menes mmen mmet mmer mmene me
~0 : 0 t e
~t : 0 t e
~e : 0 t e
~el ~elt : el elt le
~en ~ent : en ent ne
`
