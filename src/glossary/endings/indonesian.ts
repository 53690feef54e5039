/** Endings of Indonesian and Malay; read as `ending-classes.ts` says. */
export const indonesian: string = `
0 : 0 nya lah kah pun ku mu
`
