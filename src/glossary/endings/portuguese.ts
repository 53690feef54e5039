/** Endings of Portuguese; read as `ending-classes.ts` says. */
export const portuguese: string = `
0 : 0 s es
~0 : 0 s es a as
a as : a as
o os : o os
~o ~os : o os a as
e es : e es
ão : ão ões ãos ães
ões : ão ões
al : al ais
el : el eis éis
ol : ol óis
m : m ns
or ores : or ores ora oras
ês : ês eses
é : é és
ê : ê ês
il : il is eis
ções : ção ções
dor dores : dor dores dora doras
ista : ista istas
r : r res
z : z zes
`
