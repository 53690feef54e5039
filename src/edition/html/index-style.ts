import {baseStyle} from './page-style.ts'
import {screenStyle} from './screen-style.ts'

/** The style sheet of an index in a language. */
export function indexStyle(language: string): string {
  return baseStyle(language) + rules.replace(/\n\s*/g, '')
}

const rules = `
main{padding-block:1.5rem 3rem}
h1{font-size:clamp(1.6em,1.2em + 2vw,2.2em);line-height:var(--heading);text-wrap:balance;margin-block:.3em .3em}
h2{font-size:1.15em;line-height:var(--heading);margin:0;text-wrap:balance}
p{margin:0}
.date,.state,.progress,.files,.name{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-size:.8em;line-height:1.6}
.date{color:var(--soft)}
ul{margin:0;padding:0;list-style:none}
.editions,.statements{margin-block:1.5rem}
.editions>li{display:grid;grid-template-columns:9em 1fr;gap:.2rem 1.25rem;padding-block:1rem;border-top:1px solid var(--line)}
.statements>li{padding-block:1rem;border-top:1px solid var(--line)}
.name{font-weight:700;padding-top:.15em}
.state{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:.35rem}
.badge{padding:.05em .6em;border:1px solid var(--line);border-radius:1em;color:var(--soft)}
.badge.reviewed,.badge.source{border-color:currentcolor;color:var(--ink)}
.badge.draft{border-color:var(--red);color:var(--red)}
.progress{margin-top:.35rem;color:var(--soft);display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .6rem}
progress{appearance:none;width:9em;height:.5em;border:0;border-radius:.25em;overflow:hidden;background:var(--line);color:var(--red)}
progress::-webkit-progress-bar{background:var(--line)}
progress::-webkit-progress-value{background:var(--red)}
progress::-moz-progress-bar{background:var(--red)}
.files{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin-top:.35rem}
.files a{display:inline-block;padding-block:.3rem}
@media (max-width:36em){.editions>li{grid-template-columns:1fr}}`

/** The style sheet of a translation in a language beside its source in another. */
export function bilingualStyle(language: string, source: string): string {
  const {fonts, lineHeight} = screenStyle(source)
  const foreign = `:is(td,h1)[lang="${source}"]{font-family:${fonts};line-height:${lineHeight.text}}`
  return baseStyle(language) + foreign + sideBySide.replace(/\n\s*/g, '')
}

const sideBySide = `
body{font-size:calc(var(--scale)*1rem)}
main{max-width:76rem;padding-block:1.5rem 3rem}
h1{font-size:1.5em;margin:0;line-height:1.3}
.about{margin:.3em 0 1.5em;color:var(--soft);font-size:.85em}
table{width:100%;border-collapse:collapse;table-layout:fixed;overflow-wrap:break-word}
th{padding:.4em .75em;border-bottom:2px solid var(--ink);font-size:.8em;text-align:start}
td{padding:.35em .75em;vertical-align:top}
tr.start td{border-top:1px solid var(--line)}
tr.heading td:not(.number,.state){font-weight:700}
th:first-child,.number{width:4.4em;color:var(--soft);font-size:.8em;font-weight:400}
th:last-child,.state{width:15em;font-size:.75em;font-weight:400}
.badge{display:inline-block;padding:.05em .6em;border:1px solid var(--line);border-radius:.8em;color:var(--soft)}
.stateUntranslated,.stateStale{border-color:var(--red);color:var(--red)}
.stateReviewed{border-color:currentcolor;color:var(--ink)}
.code{display:inline-block;padding:0 .3em;border:1px solid var(--line);border-radius:.25em;font-size:.75em;color:var(--soft)}
code{background:var(--code);padding:.1em .25em}
u{text-decoration-color:var(--red)}
@media (max-width:40em){
  table,tbody,tr,td{display:block}
  thead{display:none}
  th:first-child,.number,.state{width:auto}
  td{padding:.15em 0}
  tr{padding-block:.5em}
  tr.start{border-top:1px solid var(--line)}
  tr.start td{border-top:0}
}
@media print{
  @page{margin:14mm}
  :root{--paper:#fff;--ink:#000;--soft:#444;--line:#aaa;--red:#000;--code:#eee}
  body{padding:0;border:0;font-size:calc(var(--scale)*9.5pt)}
  tr{break-inside:avoid}
}`
