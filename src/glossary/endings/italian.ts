/** Endings of Italian; read as `ending-classes.ts` says. */
export const italian: string = `
0 : 0
o : o i
i : i o e
~o : o a i e
~i : i e o a
a : a e
e : e i
io : io i
ia : ia ie
co : co ci chi
~co : co ca ci che chi
ci : ci co
~ci : ci co che ca
go : go ghi gi
~go : go ga ghi ghe gi
ca : ca che
ga : ga ghe
ista : ista isti iste
ato ati : ato ata ati ate
ante anti ente enti : e i
mille : mille mila
tore tori : tore tori trice trici
~e : e i
~io : io ia ie i
tà : tà
ma : ma me mi
`
