import {profileFor} from '../typography/profile-for.ts'
import {type ScreenStyle, screenStyle} from './screen-style.ts'

/**
 * The style sheet of a page in a language. `others` are the languages that parts of it are in: they are set in their own
 * fonts. Nothing in it refers to anything outside.
 */
export function pageStyle(language: string, others: readonly string[]): string {
  const style = screenStyle(language)
  const foreign = others.filter((other) => profileFor(other).fonts !== profileFor(language).fonts)
  const own = [article, stress[style.stress], ...foreign.map(foreignRule), print].join('')
  return `${baseStyle(language)}article{${style.breaking}}${oneLine(own)}`
}

/** What every page in a language has: its fonts, sizes and colours, and all that stands around a text. */
export function baseStyle(language: string): string {
  return oneLine(variables(screenStyle(language)) + colours + chrome)
}

function oneLine(css: string): string {
  return css.replace(/\n\s*/g, '')
}

function variables({fonts, lineHeight, scale, measure}: ScreenStyle): string {
  return `:root{--fonts:${fonts};--leading:${lineHeight.text};--heading:${lineHeight.heading};--scale:${scale};--measure:${measure}em}`
}

/** A part in another script: its fonts and its distance between lines, none of the page's. */
function foreignRule(language: string): string {
  const {fonts, lineHeight} = screenStyle(language)
  const own = `[lang="${language}"]`
  return `article ${own},.notice ${own},footer ${own}{font-family:${fonts};line-height:${lineHeight.text}}
article :is(h1,h2,h3,h4,h5,h6)${own}{line-height:${lineHeight.heading}}
article ${own} :is(em,i){font-style:italic;font-weight:inherit;text-emphasis:none}`
}

const colours = `
:root{color-scheme:light dark;--paper:#fffdf9;--ink:#1c1a17;--soft:#5d574f;--line:#d9d2c6;--red:#a5160f;--tint:#fbf1e4;--code:#f3eee5}
@media screen and (prefers-color-scheme:dark){
  :root{--paper:#161412;--ink:#ece6dc;--soft:#b0a79a;--line:#3d3832;--red:#ff8d7e;--tint:#2b2118;--code:#24211d}
}`

const chrome = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;padding:0 1.25rem;background:var(--paper);color:var(--ink);border-top:.5rem solid #b3261b;
  font-family:var(--fonts);font-size:calc(var(--scale)*clamp(1.0625rem,.98rem + .4vw,1.25rem));line-height:var(--leading);
  text-rendering:optimizeLegibility;font-kerning:normal;overflow-wrap:break-word}
main{max-width:var(--measure);margin-inline:auto}
.masthead,footer{max-width:calc(var(--measure)/.8);margin-inline:auto}
a{color:inherit;text-decoration-color:var(--red);text-decoration-thickness:.08em;text-underline-offset:.18em}
a:hover{color:var(--red)}
:focus-visible{outline:.15em solid var(--red);outline-offset:.15em;border-radius:.1em}
.skip{position:absolute;inset-inline-start:0;top:0;padding:.5rem 1rem;background:var(--ink);color:var(--paper);transform:translateY(-150%);z-index:1}
.skip:focus{transform:none}
.masthead,.notice,footer{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",var(--fonts);font-size:.8em;line-height:calc(var(--leading) - .1)}
.masthead{padding-block:1rem .75rem;border-bottom:1px solid var(--line)}
.publisher{margin:0;font-weight:700}
.publisher a{display:inline-block;padding-block:.2rem;text-decoration:none}
nav ul{margin:0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
nav a{display:inline-block;padding-block:.3rem;text-decoration:none;color:var(--soft)}
nav a:hover{text-decoration:underline}
nav [aria-current]{color:var(--ink);font-weight:700;box-shadow:inset 0 -.15em var(--red)}
.notice{margin-block:1.5rem 0;padding:.8rem 1rem;background:var(--tint);border-inline-start:.3rem solid var(--red)}
.notice p{margin:0}
.notice p+p{margin-top:.25em}
footer{margin-top:3.5rem;padding-block:1.25rem 3rem;border-top:1px solid var(--line);color:var(--soft)}
footer p{margin:.4em 0}
footer nav{margin-block:.8rem;display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.1rem}
footer .label{margin:0;font-weight:700}
.address{display:none}`

const article = `
article{padding-top:1.25rem}
article>*{margin-block:0 1em}
h1,h2,h3,h4,h5,h6{line-height:var(--heading);text-wrap:balance;hyphens:manual;break-after:avoid}
h1{font-size:clamp(1.75em,1.25em + 2.6vw,2.6em);margin-block:.35em .6em}
.about{margin-block:-.6em 1.4em;color:var(--soft);font-size:.9em}
h2{font-size:1.35em;margin-block:1.7em .6em}
h3,h4,h5,h6{font-size:1.1em;margin-block:1.5em .5em}
p,li{text-wrap:pretty}
ul,ol{padding-inline-start:1.4em}
article li+li,article li>:is(ul,ol){margin-top:.45em}
li::marker{color:var(--red)}
.task-list-item{list-style:none}
.task-list-item input{margin-inline:-1.4em .5em}
blockquote{margin-inline:0;padding-inline-start:1.2em;border-inline-start:.2em solid var(--red)}
blockquote>:last-child{margin-bottom:0}
hr{border:0;text-align:center;color:var(--red)}
hr::before{content:"⁂";font-size:1.4em}
img{max-width:100%;height:auto}
figure{margin-inline:0}
figcaption{font-size:.88em;color:var(--soft)}
summary{font-weight:700}
table{border-collapse:collapse;width:100%;font-size:.88em;line-height:1.45;font-variant-numeric:tabular-nums lining-nums;hyphens:manual;overflow-wrap:anywhere}
th,td{min-width:3em;padding:.5em .6em;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
:is(th,td):first-child{padding-inline-start:0}
:is(th,td):last-child{padding-inline-end:0}
th{vertical-align:bottom;border-bottom:2px solid var(--ink)}
.align-end{text-align:end}
.align-center{text-align:center}
code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86em;background:var(--code);padding:.1em .25em;border-radius:.2em;overflow-wrap:anywhere}
pre{padding:.8em 1em;background:var(--code);white-space:pre-wrap;direction:ltr;text-align:left}
pre code{padding:0;background:none}
sup{line-height:0;font-size:.72em;font-variant-numeric:lining-nums}
sup a{text-decoration:none;color:var(--red);padding-inline:.15em}
[data-footnotes]{margin-top:2.5em;padding-top:.2em;border-top:1px solid var(--line);font-size:.88em;color:var(--soft)}
[data-footnotes] h2{font-size:1em;margin-block:1em .5em}
[data-footnote-backref]{text-decoration:none;padding-inline:.2em}
:target{background:var(--tint)}`

const stress: Readonly<Record<ScreenStyle['stress'], string>> = {
  italic: '',
  weight:
    '\nem,i,cite{font-style:normal;font-weight:600}em.whole{font-weight:inherit;color:var(--soft)}',
  dots: '\nem,i,cite{font-style:normal;text-emphasis:filled dot;text-emphasis-position:under right}article:lang(ja) em{text-emphasis-position:over right}em.whole{text-emphasis:none;color:var(--soft)}',
}

/** On paper of any size: the text alone, with what its links lead to. */
const print = `
@page{margin:16mm 15mm 18mm}
@media print{
  :root{--paper:#fff;--ink:#000;--soft:#333;--line:#999;--red:#000;--tint:#fff;--code:#fff}
  body{padding:0;border:0;font-size:calc(var(--scale)*10.5pt);line-height:calc(var(--leading) - .14)}
  .masthead,main,footer{max-width:none}
  .skip,nav,footer nav{display:none}
  footer .address{display:block}
  .notice{border:1px solid #000}
  h1{font-size:22pt}
  a{text-decoration:none}
  article a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;direction:ltr;unicode-bidi:isolate;overflow-wrap:anywhere}
  article a.bare::after,sup a::after{content:none}
  [data-footnote-backref]{display:none}
  p,li{orphans:3;widows:3}
  table,blockquote,img,li{break-inside:avoid}
}`
