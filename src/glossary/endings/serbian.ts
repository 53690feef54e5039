/** Endings of Serbian, Croatian, Bosnian and Montenegrin in Latin letters; read as `ending-classes.ts` says. */
export const serbian: string = `
0 : 0 a u om em e i ima ovi ova ove ovima evi eva eve evima ov ovo ovu ovog ovom ovoj ovih
k : k ka ku kom ci ke cima kovi kova kove kovima
izam : izam izma izmu izmom izmi
ar tar dar bar čar nar kar par : ar ra ru rom ri re rima rova rovi rove arom aru ara ari are arima
ak : ak ka ku kom ci ke aka cima kova kovi kove kovima
anin : anin anina aninu aninom ani ana anima ane
at : at ata atu atom ati ate atima
ost : ost osti ošću ostima
st : st sti šću stima sta stu stom stovi stova
a : a e i u o om ama ima 0
~a : a e oj u om ih im ima o og i
ka : ka ke ki ku ko kom koj kama ci aka kih kim
ija : ija ije iji iju ijo ijom ijama
lja : lja lje lji lju ljo ljom ljama alja
nja nje : nje nja nju njem njima njama
me : me mena menu menom menima
e : e a i u o om em ama ima 0 oj og
o : o a u om og oj e i ima 0
i : i og oga om ome omu im a e oj u o ih ima 0 ata
nt nti : nt nta ntu ntom nte nti ntima nata
kt kti : kt kta ktu ktom kte kti ktima ktovi ktove ktova kata
at : atovi atova atove atovima
ac : ac ca cu cem com če ci ce cima aca
h : h ha hu hom se si hova hovi hove hovima sima
g : g ga gu gom že ze zi zima govi gova gove govima
nja : nja nje nji nju njo njom njama anja
tva : tva tve tvi tvu tvo tvom tvama tava
~o ~e : o a e i u om og oga oj ih im ima eg em emu
~i : i a o e u og oga om ome oj ih im ima eg ega em emu
redak : redak retka retku retkom reci retke redaka recima
tatak datak : tak tka tku tkom ci tke taka cima
`
