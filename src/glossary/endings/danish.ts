/** Endings of Danish; read as `ending-classes.ts` says. */
export const danish: string = `
0 : 0 en et n t er e erne ene ens ets ers es s ernes enes r rne rnes a
e : e en et er erne ene es ens ets ers ernes r rne rnes 0
ing : ing ingen inger ingerne ings ingens ingers ingernes
hed heder : hed heden heder hederne heds hedens heders hedernes
else : else elsen elser elserne elses elsens elsers elsernes
tion : tion tionen tioner tionerne tions tionens tioners tionernes
er : er eren ere erne ers erens eres ernes
isme : isme ismen ismer ismerne ismes ismens
um : um ummet ummer ummerne et er erne ets
mand : mand manden mænd mændene mands mandens mænds mændenes
hånd : hånd hånden hænder hænderne
kraft : kraft kraften kræfter kræfterne krafts kraftens
land : land landet lande landene lands landets landes landenes
el : el elen let ler lerne len els lets lers lernes
en : en enen ner nerne nen ens net
b d f g k l m n p r s t : 0 en et er e erne ene s ens ets ers es ernes enes
at et ot ut it : 0 ten tet ter terne tens ters ternes en er erne e
ub ob ab : 0 ben ber berne bens
um om am em im : 0 men met mer merne mens ene et en er
ap op up ip : 0 pen per perne pens
~0 : 0 t e
~t : 0 t e
~e : 0 t e
~el ~elt : el elt le
~en ~ent : en ent ne
`
