/** Endings of French; read as `ending-classes.ts` says. */
export const french: string = `
0 : 0 s x
s : 0 s
~0 : 0 s e es
~s : 0 s e es
x : x
isme : isme ismes
iste : iste istes
al : al aux
ail : ail aux ails
aux : al aux
~al ~aux : al aux ale ales
~el ~els : el els elle elles
~if ~ifs : if ifs ive ives
ien iens : ien iens ienne iennes
ier iers : ier iers ière ières
~eux : eux euse euses
é és : é és ée ées
ant ants : ant ants ante antes
eur eurs : eur eurs euse euses
teur teurs : teur teurs trice trices teuse teuses
eau eaux : eau eaux
if ifs : if ifs ive ives
eux euse euses : eux euse euses
on : on ons onne onnes
en : en ens enne ennes
et ets : et ets ète ètes ette ettes
`
