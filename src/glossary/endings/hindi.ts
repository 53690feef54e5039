/** Endings of Hindi, without nukta; read as `ending-classes.ts` says. */
export const hindi: string = `
0 : 0 ों ें ्स ओं एं
ी : ी ियां ियों
ा : ा े ों ाएं ाओं
ू : ू ुओं ूओं
ु : ु ुओं ुएं
ि : ि ियों ियां
या : या ये यों याएं याओं
े : े ा ों
ई : ई इयों इयां
ऊ : ऊ उओं
`
