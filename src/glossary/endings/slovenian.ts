/** Endings of Slovenian; read as `ending-classes.ts` says. */
export const slovenian: string = `
0 : 0 a u om em ov ev i e ih ah ma oma ema
k : k ka ku kom ki ke kov kih koma
ec : ec ca cu cem ci ce cev cih cema
a : a e i o u ah am ama ami 0
ka : ka ke ki ko kah kam kama kami k
ev : ev ve vi vijo vah vam vami
o e : o a u om em i ih 0 e ema oma
st : st sti stjo stih stim stmi
ost : ost osti ostjo ostih ostim ostmi
je : je ja ju jem ji jih ij
i : i ov ev om em e ih a 0
~0 : 0 a e i o ega emu im em ih imi ima
~a ~i ~o ~e : 0 a e i o ega emu im em ih imi ima
`
