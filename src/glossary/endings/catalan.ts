/** Endings of Catalan; read as `ending-classes.ts` says. */
export const catalan: string = `
0 : 0 s os es
a : a es
ga : ga gues
ca : ca ques
ja : ja ges
ça : ça ces
qua : qua qües
gua : gua gües
~0 : 0 a s es os
ó : ó ons
à : à ans
é : é ens
í : í ins
t : t ts ta tes
or : or ors ora ores
ista : ista istes
e : e es
ció : ció cions
`
