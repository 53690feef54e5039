import {describe, expect, test} from 'vitest'
import {splitSentences} from '../../src/segment/split-sentences.ts'

/** Texts with `¦` where a sentence begins, by the rule that decides them. */
const examples: Readonly<Record<string, readonly (readonly [language: string, marked: string])[]>> =
  {
    abbreviations: [
      ['en', 'Sen. Bell met Gov. Ray in St. Paul, Minn. ¦The U.S. Senate did not.'],
      [
        'en',
        'They came from the U.S. ¦The strike began at 5 a.m. Monday and ended at 6 p.m. ¦Workers cheered.',
      ],
      ['en', 'See vol. I, no. 5, p. A17. ¦The answer was no. ¦Workers said so.'],
      ['de', 'Das gilt z. B. für Ärzte u. a. Berufe, d. h. Pfleger usw. ¦Die Stadt zahlt.'],
      ['ru', 'В октябре 1917 г. Россия изменилась. ¦Он умер в январе 1924 г. ¦Россия скорбела.'],
      ['ru', 'Завод им. Ленина закрыт. ¦Мы поможем им. ¦Рабочие готовы.'],
      ['ar', 'حضر د. سمير وم. خالد. ¦غاب الآخرون.'],
      ['vi', 'PGS. TS. Lê Lan ở TP. Huế. ¦Bà nói vậy.'],
      ['ko', 'Amazon.com Inc. 노동자들은 해고되었다.'],
    ],
    asides: [
      ['en', 'The minister (who else?) Smith agreed. ¦(Applause!) ¦The crowd left.'],
      ['en', 'He called it "freedom" (sic!) and left.'],
    ],
    continues: [
      ['en', 'What now? asked Bell. ¦Nothing!, said Ray.'],
      ['nl', "Zij kwamen. ¦'s Avonds gingen ze. ¦'t Was laat."],
      ['de', '»Was tun?« von Lenin erschien 1902.'],
      ['id', 'a. Naikkan upah. ¦b. Hentikan perang.'],
      ['ko', '그는 웃었다. ¦iPhone은 비쌌다.'],
      ['ar', 'لماذا؟ ¦— لا أعرف.'],
      ['ka', 'ის მოვიდა. ¦მე წავედი.'],
    ],
    ellipsis: [
      ['en', 'He left… ¦She stayed ... and waited.'],
      ['zh', '战争……还在继续。¦死者已达五万人……¦我们不能沉默。¦我们……我们不走。'],
      ['ko', '하지만... 왜 그런가? ¦모두가 떠났다... ¦그는 남았다.'],
    ],
    enumerators: [
      ['en', 'Our demands: 1. Peace. ¦2. Bread; 3. Land. ¦IV. Power.'],
      ['de', '§ 5. Alle sind gleich. ¦(a) Niemand hungert.'],
      ['ko', '가. 임금을 올려라. ¦나. 해고를 멈춰라. ¦제3조. 파업은 권리다.'],
      ['fa', '۱. نان. ¦۲. آزادی. ¦الف. کار.'],
      ['zh', '一、停战。¦（二）撤军。¦3. 释放。'],
    ],
    initials: [
      ['en', 'W. E. B. Du Bois met J.-P. Roy, Ph.D. ¦He agreed with plan B. ¦Workers did not.'],
      ['hi', 'डॉ. बी. आर. अंबेडकर और सु. ना. पटेल आए। ¦वे चले गए।'],
      ['ta', 'எம்.ஜி.ஆர். வந்தார். ¦வி. இ. லெனின் எழுதினார்.'],
      ['si', 'ජේ. ආර්. ජයවර්ධන පැමිණියේ ය. ¦ඔහු ගියේ ය.'],
      ['pt', 'Quem é? ¦Ninguém sabe quem ele é. ¦Pedro sabe.'],
    ],
    numbers: [
      [
        'de',
        'Am 1. Mai begann der 2. Weltkrieg nicht. ¦Das steht auf Seite 12. ¦Arbeiter wissen es.',
      ],
      ['de', 'Am 30. 1. 1933 siegte Hitler. ¦Es war 1933. ¦Die Partei schwieg.'],
      ['hr', 'Prema čl. 46. Ustava to je zabranjeno. ¦Ulica je Vukovarska br. 12. ¦Dođite!'],
      ['pl', 'Opcja ma wartość 0. ¦Można ją zmienić.'],
      ['tr', '1. Dünya Savaşı 1914’te başladı. ¦Dava 3. Ağır Ceza’da.'],
      ['ko', '2024. 3. 15. 서울에서 시작되었다. ¦오늘은 5. 1. 수요일이다.'],
      ['en', 'It ended in 1934. ¦70,000 marched. ¦$2 billion was lost. ¦§ 7 applies.'],
      ['en', 'He took part in it. ¦2 were shot.'],
    ],
    quotations: [
      ['en', '“Who ordered it?” Okafor asked. ¦“I did!” ¦The room fell silent.'],
      ['ja', '「行くのか？」と彼は尋ねた。¦「行く。」¦彼女は黙った。'],
      ['zh', '“为什么？”她问道。¦他说：“不。”¦“不！”他摇摇头，“不行。”'],
      ['ko', '"반대!"라고 외쳤다. ¦"왜?" 그가 물었다. ¦아무도 몰랐다.'],
      ['ar', '«أوقفوا الحرب!» هتف العمال. ¦«من يسمع؟» ¦لا أحد.'],
      ['hi', '"कौन देगा?" डॉ. वर्मा ने पूछा। ¦"हम!" ¦सभा उठी।'],
      ['fr', '« Qui paiera ? » demanda-t-elle. ¦« Nous ! » ¦Il se tut.'],
    ],
    structure: [
      ['ru', '— Что делать? — спросил он. ¦— Строить партию, — ответил я.'],
      ['en', 'Strike! ✊ ¦Join us. ✊ ¦Now.'],
      ['en', 'The sign "!" is loud. ¦He said so (!) twice.'],
      ['zh', '《怎么办？》写于1902年。¦“谁？”¦“我。”'],
      ['en', 'It was planned.[3] ¦They knew.² ¦They lied.* ¦We do not forget.[^4]'],
      ['th', 'ดร. สมชาย อยู่ กทม. แล้ว! ¦เธอมา'],
      ['de', '»Nie wieder!« ¦Das war 1945. ¦„Ja.“ ¦So ist es.'],
    ],
  }

describe.each(Object.entries(examples))('%s', (_, list) => {
  test.each(list)('%s: %s', (language, marked) => {
    const pieces = splitSentences(marked.replaceAll('¦', ''), language)
    expect(pieces.join('¦')).toBe(marked)
  })
})
