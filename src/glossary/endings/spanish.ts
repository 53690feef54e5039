/** Endings of Spanish; read as `ending-classes.ts` says. */
export const spanish: string = `
0 : 0 s es
~0 : 0 s es a as
a as : a as
o os : o os
~o ~os : o os a as
e es : 0 e es
án : án anes
z : z ces
or ores : or ores ora oras
ado ados : ado ados ada adas
ano anos ino inos ero eros : o os a as
ista istas : ista istas
ía ías : ía ías
és : és esa eses esas
ón : ón ones ona onas
iones : ión iones
dad : dad dades
ar er ir : 0 es
`
