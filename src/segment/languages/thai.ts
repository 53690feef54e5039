import type {LanguageWords} from './language-words.ts'

/** Thai writes no full stop; a period there marks an abbreviation, so no list is needed. */
export const thai: LanguageWords = {
  says: 'ถาม กล่าว พูด ตะโกน ตอบ บอก ร้อง',
  quotative: 'และ หรือ ว่า ของ ที่ เป็น',
}
