/** Endings of Urdu; read as `ending-classes.ts` says. */
export const urdu: string = `
0 : 0 وں یں و ات ے
ا : ا ے وں ؤں ئیں
ہ : ہ ے وں ات
ی : ی یاں یوں
و : و ؤں وں
ت : ت تیں توں ات
`
