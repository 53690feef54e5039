import type {NumberWords} from '../number-words.ts'

/** Bengali. */
export const bengali: NumberWords = {
  cardinals:
    'এক একটি একজন|দুই দুটি দুজন|তিন তিনটি তিনজন|চার চারটি চারজন|পাঁচ পাঁচটি|ছয় ছয়টি|সাত সাতটি|আট আটটি|নয় ?নয়টি|দশ দশটি|এগারো|বারো',
  hundred: 'শত শ',
  decade: 'দশক দশকের দশকে',
  ordinals: 'প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|পঞ্চম|ষষ্ঠ|সপ্তম|অষ্টম|নবম|দশম',
  half: 'আধা অর্ধেক অর্ধ',
  oneAndHalf: 'দেড়',
  twoAndHalf: 'আড়াই',
  scale: {6: 'মিলিয়ন', 9: 'বিলিয়ন', 12: 'ট্রিলিয়ন'},
  endings: '(?:ের|কে|টি|টা|জন|েরও|ে|তে)',
  percent: 'শতাংশ(?! পয়েন্ট)|ভাগ',
  percentBefore: 'শতকরা',
  points: 'শতাংশ পয়েন্ট',
  joins: 'ও এবং থেকে বা',
}
