/** Endings of German, with umlauts folded (`ä` is `a`); read as `ending-classes.ts` says. */
export const german: string = `
0 : 0 e en es s n ns ses se sen
~0 : 0 e en em er es
~e ~es ~er ~em ~en : 0 e en em er es
e : e en es n s
ie : ie ien
us : us
el : 0 s n
en : 0 en ens s
in : in innen
er : er ern ers erin erinnen
glied bild land feld buch haus geld kind amt dorf volk wort blatt rad loch gut : 0 s es e er ern
um : um ums en
o : o os en
ung : ung ungen
ungen : ung ungen
ma : ma mas men mata
is : is isse issen isses en
chef chefin : chef chefs chefin chefinnen
mann : mann manns mannes manner mannern leute leuten
leute : leute leuten
`
