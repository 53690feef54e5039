/** Endings of Romanian, with commas below; read as `ending-classes.ts` says. */
export const romanian: string = `
0 : 0 ul ului le i ii ilor uri urile urilor e ele elor u ule
ă : ă a e ei ele elor i ii ile ilor
a : a ei e ele elor ă i ile ilor le lor
e : e ea ei i ile ilor ele le lui
le : le lele lelor lei
ie : ie ia iei ii iile iilor ile ilor
are : are area ării ări ările ărilor
ere : ere erea erii eri erile erilor
ire : ire irea irii iri irile irilor
tate : tate tatea tății tăți tățile tăților
iune : iune iunea iunii iuni iunile iunilor
ism : ism ismul ismului isme ismele ismelor
t : t tul tului te tele telor ți ții ților turi turile turilor tă ta tei
d : d dul dului de dele delor zi zii zilor duri durile durilor dă
s : s sul sului se sele selor și șii șilor suri surile surilor să
st : st stul stului ști știi știlor sturi stă ste stele stei
ist istă : ist istul istului iști iștii iștilor istă ista iste istei istele istelor
tor : tor torul torului tori torii torilor toare toarea toarei toarele toarelor
toare : toare toarea toarei toarele toarelor tor torul torului tori torii torilor
u : u ul ului i ii ilor uri urile urilor ule
i : i ii ilor 0 ul ului ile e ă
ți : ți ții ților t tul tului
iști : iști iștii iștilor ist istul istului
uri : uri urile urilor 0 ul ului
ment : ment mentul mentului mente mentele mentelor
an : an anul anului ani anii anilor ană ana ane anei anele anelor
c g : 0 ul ului i ii ilor e ele elor ă a ei uri urile
esc : esc escul ești ească
ească : ească esc ești
~0 : 0 ă a e ei i ii ul ului ele elor ilor
~ă : ă a e ei i ii 0 ul ului ele elor ilor
~e : e ele elor i ii ilor 0 ă a ei
~i : i ii ilor 0 ul ului ă e
oi : oi oiul oiului oaie oaiele oaielor
`
