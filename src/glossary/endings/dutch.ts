/** Endings of Dutch; read as `ending-classes.ts` says. */
export const dutch: string = `
0 : 0 s en e es
e : e n s en es 0
ie : ie ies ien ieën
er : er ers ere eren
el en : 0 s en
ing : ing ingen
heid : heid heden
schap : schap schappen
ij : ij ijen ije
man vrouw : man mans mannen lieden lui vrouw vrouwen
aat : aat aten ate
ant : ant anten ante antes
ist : ist isten iste istes
aal : aal alen ale ales
aan : aan anen ane
aar : aar aren aars are
aak : aak aken ake
aam : aam amen ame
aad : aad aden ade
aaf : aaf aven
aas : aas azen
eel : eel elen ele eels
een : een enen ene
eer : eer eren ere
eem : eem emen
eed : eed eden ede
eis : eis eisen
oom : oom omen
oon : oon onen
oor : oor oren
ood : ood oden ode
oog : oog ogen oge
oep : oep oepen
uur : uur uren ure
ief : ief ieve ieven
f : f ven fs ve
s : s zen sen ssen ze se
us : us ussen
isch : isch ische ischen
is : is issen ises
d : d den de dden ds
t : t ten te tten ts
k : k ken ke kken ks
p : p pen pe ppen ps
l : l len le llen ls
m : m men me mmen ms
n : n nen ne nnen ns
r : r ren re rren rs
g : g gen ge ggen gs
b : b ben be bben bs
um : um ums a
a o : 0 s
~0 : 0 e en
~e : 0 e en
~ale : aal ale
~ele : eel ele
~ieve : ief ieve
`
