/** A short statement in each of four languages, with everything a statement may have. */
export const statements = {
  de: `# Keine Toten mehr in der Nachtschicht! Baut Aktionskomitees auf!

Aktionskomitee am Krankenhaus  
3. März 2026

Wir sagen: Nora Tierney wurde **nicht von einer Pflegekraft im Stich gelassen**, sondern getötet von *einem System*, das Kosten zählt.[^1]

## Unsere Forderungen

- Eine Lohnerhöhung von 30 Prozent für alle.
- Die Verteidigung der demokratischen Rechte.

| Jahr | Pflegekräfte im Nachtdienst |
| ---- | --------------------------: |
| 2019 |                       1.240 |

> „Ich arbeite seit 24 Jahren nachts.“

Lest [unseren Brief](https://example.org/letter) und schreibt an <https://example.org/contact>.

[^1]: Die Zahlen stammen aus dem Geschäftsbericht.
`,
  ar: `# كفى موتًا في المناوبة الليلية!

اللجنة القاعدية في مستشفى سانت برانوك  
3 مارس 2026

نقول إن نورا تيرني **لم تخذلها ممرضة مرهقة**، بل قتلها *نظام* يقيّد المرضى في خانة الإيرادات.[^1]

## مطالبنا

- زيادة الأجور بنسبة 30 في المئة للجميع.
- الدفاع عن الحقوق الديمقراطية.

| السنة | الممرضات |
| ----- | -------: |
| 2019  |    1,240 |

> «أعمل ليلًا منذ 24 عامًا.»

اقرؤوا [رسالتنا](https://example.org/letter) واتحاد FWCS.

[^1]: الأرقام مأخوذة من التقرير السنوي.
`,
  'zh-Hans': `# 夜班不能再死人！在每一家医院建立基层委员会！

圣布兰诺克医院基层委员会  
2026年3月3日

我们要说，她**不是毁在一名过度劳累的护士手里**，而是死于*一个把病人记作收入的制度*。[^1]

## 我们的要求

- 为所有人加薪30%。
- 捍卫所有敢于发声者的民主权利。

| 年份 | 夜间值班护士 |
| ---- | -----------: |
| 2019 |         1240 |

> “我上夜班24年了。”

请朗读[我们的信](https://example.org/letter)。

[^1]: 数据来自该公司2025年年度报告。
`,
  ta: `# இரவுப் பணியில் இனி மரணங்கள் வேண்டாம்!

மருத்துவமனைத் தொழிலாளர் குழு  
3 மார்ச் 2026

அவரைக் கைவிட்டது **செவிலியர் அல்ல**, *நோயாளிகளை வருமானமாகக் கணக்கிடும் அமைப்புமுறையே* அவரைக் கொன்றது.[^1]

## எங்கள் கோரிக்கைகள்

- அனைவருக்கும் 30 சதவீத ஊதிய உயர்வு.
- ஜனநாயக உரிமைகளைப் பாதுகாத்தல்; க்ஷ ஸ்ரீ கொ கோ கௌ.

| ஆண்டு | செவிலியர்கள் |
| ---- | ----------: |
| 2019 | 1,240 |

> “நான் 24 ஆண்டுகளாக இரவுப் பணி செய்கிறேன்.”

[எங்கள் கடிதத்தைப்](https://example.org/letter) படியுங்கள்.

[^1]: நிறுவனத்தின் 2025 ஆண்டறிக்கை.
`,
} as const
