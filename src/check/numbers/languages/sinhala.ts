import type {NumberWords} from '../number-words.ts'

/** Sinhala. CLDR gives the months of the lunar calendar; the press writes those of the Gregorian. */
export const sinhala: NumberWords = {
  cardinals:
    'එක එක්|දෙක දෙ දෙකක්|තුන තුන් තුනක්|හතර සිව් හතරක්|පහ පස් පහක්|හය හයක්|හත හතක්|අට අටක්|නවය නව නවයක්|දහය දහ දහයක්',
  half: 'අර්ධ භාගයක් අඩක්',
  scale: {
    3: 'දහසක් දහස් දාහක් දාහ',
    5: 'ලක්ෂ ලක්ෂයක් ලක්ෂය',
    6: 'මිලියනයක් මිලියනය',
    7: 'කෝටි කෝටියක්',
    9: 'බිලියනයක් බිලියනය',
    12: 'ට්‍රිලියනයක් ට්රිලියන',
  },
  percent: 'ප්‍රතිශත(?!ාංක)\\p{L}*',
  percentBefore: 'සියයට',
  points: 'ප්‍රතිශතාංක\\p{L}*|ප්‍රතිශත අංක\\p{L}*',
  months: 'ජනවාරි|පෙබරවාරි|මාර්තු|අප්‍රේල් අප්‍රියෙල්|මැයි|ජූනි ජුනි|ජූලි ජුලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|නොවැම්බර්|දෙසැම්බර්',
  joins: 'සහ හා හෝ සිට',
}
