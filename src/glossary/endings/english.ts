/** Endings of English; read as `ending-classes.ts` says. */
export const english: string = `
0 : 0 s es
s : 0 s
ss : ss sses
y : y ies
ies : y ies
ey ay oy : 0 s
ews : ews
sis : sis ses
man men : man men
person people : person persons people peoples
fe : fe ves
lf : lf lves
ch sh x : 0 es
ness : ness nesses
us : us uses
`
