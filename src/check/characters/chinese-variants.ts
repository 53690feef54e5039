/** Lead bytes of the level that holds everyday characters, and of the whole set. Trail bytes follow from the encoding. */
const ranges = {
  gb2312: {encoding: 'gbk', everyday: [0xb0, 0xd7], rare: [0xd8, 0xf7], trail: [[0xa1, 0xfe]]},
  big5: {
    encoding: 'big5',
    everyday: [0xa4, 0xc6],
    // Rare characters, which tell nothing but that a text may hold them.
    rare: [0xc9, 0xf9],
    trail: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
} as const

/**
 * Everyday characters of Taiwan's that are no traditional forms: the mainland writes them too, but not in GB 2312 (names:
 * 喆 堃 昇 璟 鄘), or writes them in some words (乾隆, 瞭望). Checked against the character tables of OpenCC.
 */
const bothWays =
  '伕伋吋汍呎抆杗沍沘迆釆阬佺劻姅枓沬泜玨玥甽芣姪帟昤洸炤疢祇耑觔郃倣堉屘崁晅栘浬涊浥玆珮珪砠砲祐衹訑迺偺偯偭啣啗屝惇敔晞勗梱梡梂毬琍脰脤釭傚愒揹棻湣湲湩焜琯甦隄僇勦塭徬搾搆暍楛煆煖瑯痲痺痳睪硿詻跦鄗雊僎僩嘐塽慇槃榣瘉箄裯誧跼遝鄘儅墦奭撚撢暱潠潟瞇瞋箠蔆褕踫踡嬝彊暸澴燐燄璘璟穋篛豭擭橾歜毚濬濩糢繈縿褽賸櫂燸繙霤韹簷藷譆櫺瓖籐蘗欐籥' +
  '硷傈酶墒酞着於瞭乾著喆堃祂牠妳囉喔哪徵餘麽昇'

/** Characters that only one of the two Chinese scripts has. */
export interface ChineseVariants {
  readonly traditional: ReadonlySet<string>
  readonly simplified: ReadonlySet<string>
}

let variants: ChineseVariants | undefined

/**
 * Told from the two national character sets: everyday characters of Taiwan's (Big5, level 1) that the mainland's (GB 2312)
 * lacks are traditional forms, everyday ones of the mainland's (level 1) that Taiwan's lacks are simplified ones. So 國 and 国 are told apart
 * and 人 is neither. Made once, from the runtime's own decoders.
 */
export function chineseVariants(): ChineseVariants {
  if (!variants) {
    const {gb2312, big5} = ranges
    const mainland = decode(gb2312, gb2312.everyday)
    const taiwan = decode(big5, big5.everyday)
    const inMainland = new Set([...mainland, ...decode(gb2312, gb2312.rare), ...bothWays])
    const inTaiwan = new Set([...taiwan, ...decode(big5, big5.rare), ...bothWays])
    variants = {
      traditional: new Set(taiwan.filter((one) => !inMainland.has(one))),
      simplified: new Set(mainland.filter((one) => !inTaiwan.has(one))),
    }
  }
  return variants
}

/** The Han characters of a range of lead bytes. */
function decode(
  {encoding, trail}: (typeof ranges)[keyof typeof ranges],
  [first, last]: readonly [number, number],
): string[] {
  const bytes: number[] = []
  for (let lead = first; lead <= last; lead++)
    for (const [from, to] of trail) for (let next = from; next <= to; next++) bytes.push(lead, next)
  const text = new TextDecoder(encoding).decode(new Uint8Array(bytes))
  return [...text].filter((one) => /\p{sc=Han}/u.test(one))
}
