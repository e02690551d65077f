/** The look of the page for a stick, by hand after src/styles/tokens.css: it has to stand alone. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: light-dark(#fcfcfa, #14171a); --wash: light-dark(#f2f3ef, #1c2125); --ink: light-dark(#16191d, #edebe5); --ink-2: light-dark(#454b53, #b9bdc1); --rule: light-dark(#d8d9d3, #363c42); --edge: light-dark(#8b9098, #6f767e); --accent: light-dark(#0a5c4a, #79d2b4); --on-accent: light-dark(#ffffff, #10231d); --marked: light-dark(#cfe8de, #22493f); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 46rem; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 'Iowan Old Style', Charter, 'Noto Serif', Georgia, serif; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.2; margin-block: 0 .5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .5rem; }
h3, h2.small { font: 600 1rem/1.4 system-ui, 'Noto Sans', sans-serif; margin: 1rem 0 .25rem; }
p { margin-block: .5rem; }
.about, .hint, .place, label, legend, select, input, textarea, button, .tools, .range, .key { font-family: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
.about, .hint, .place, .ends { color: var(--ink-2); font-size: .9375rem; }
section.question { border-block-start: 1px solid var(--rule); padding-block: 1.5rem .5rem; margin-block-start: 1.5rem; }
.number-of { color: var(--ink-2); font-weight: 400; }
blockquote { margin: .75rem 0; padding-inline-start: .9rem; border-inline-start: 3px solid var(--edge); }
blockquote p { margin: 0; } .place { font-size: .8125rem; }
/* Words of another language keep their own order, at the page's edge. */
blockquote p, .about li, body [lang] { unicode-bidi: plaintext; text-align: -webkit-match-parent; text-align: match-parent; }
fieldset { border: 0; margin: 0 0 .75rem; padding: 0; min-inline-size: 0; }
legend { padding: 0; font-weight: 600; font-size: .9375rem; }
.row { border: 1px solid var(--rule); border-radius: 3px; padding: .5rem .9rem; margin-block: .75rem; break-inside: avoid; }
.choices { display: flex; flex-wrap: wrap; gap: .25rem .5rem; }
.choices label { display: inline-flex; align-items: center; gap: .5rem; min-block-size: 44px; padding: .25rem .75rem; border: 1px solid var(--edge); border-radius: 3px; cursor: pointer; }
.choices.long { flex-direction: column; }
.choices p, .choices blockquote { margin: 0; }
input[type=radio], input[type=checkbox] { inline-size: 1.15rem; block-size: 1.15rem; flex: none; accent-color: var(--accent); margin: 0; }
label:has(:checked) { background: var(--marked); border-color: var(--accent); }
input[type=number], input[type=text], select, textarea { font-size: 1rem; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 3px; padding: .5rem .6rem; min-block-size: 44px; }
textarea { inline-size: 100%; resize: vertical; display: block; margin-block: .25rem; }
.scale { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; } .scale input { flex: 1; min-inline-size: 0; max-inline-size: 30rem; min-block-size: 44px; accent-color: var(--accent); } .scale input:not([data-given]) { opacity: .55; } .scale output { order: -1; flex-basis: 100%; font-size: 1.25rem; font-weight: 600; }
.order { display: flex; gap: .75rem; align-items: center; } .order .piece { flex: 1; }
.tokens { line-height: 2.4; unicode-bidi: plaintext; }
.tokens button { font: inherit; color: inherit; background: none; border: 0; border-block-end: 2px dotted var(--edge); padding: .3rem .1rem; margin: 0; min-block-size: 34px; white-space: pre-wrap; cursor: pointer; }
.tokens button[aria-pressed=true] { background: var(--marked); border-block-end: 2px solid var(--accent); font-weight: 600; } .tokens sub { font: 600 .7rem system-ui, sans-serif; }
.tools { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; border-block-start: 2px solid var(--ink); padding-block: 1.25rem; margin-block-start: 2rem; }
.tools label { display: grid; gap: .25rem; font-size: .9375rem; } .tools p { flex-basis: 100%; margin: 0; }
.tools button { font-size: 1rem; min-block-size: 44px; padding: .5rem 1.1rem; border-radius: 3px; border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); cursor: pointer; }
.tools button.quiet { background: none; color: var(--accent); }
.key { border-inline-start: 4px solid var(--accent); background: var(--wash); padding: .75rem 1rem; margin-block: 1rem; font-size: .9375rem; }
.key h3 { margin-block-start: 0; } .key ul { padding-inline-start: 1.2rem; } .key .row { border: 0; padding: 0; margin: .5rem 0 0; font-weight: 600; } .key .mark { font-weight: 600; margin-block-end: 0; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
blockquote .unseen { position: static; inline-size: auto; block-size: auto; clip-path: none; white-space: normal; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.scripted { display: none; } .live .scripted { display: flex; } .live .unscripted { display: none; }
@media (max-width: 30rem) { .order { align-items: start; flex-direction: column; gap: .25rem; } h1 { font-size: 1.5rem; } }
@media (forced-colors: active) { .tokens button[aria-pressed=true], label:has(:checked) { outline: 2px solid Highlight; } }
@page { margin: 15mm; }
@media print { :root { color-scheme: light; } body { max-inline-size: none; padding: 0; font-size: 11pt; } .tools, .live .scripted { display: none; } .live .unscripted { display: block; } section.question { break-inside: auto; } h2, legend { break-after: avoid; } .choices label, textarea, input, select { border-color: #000; min-block-size: 0; } .choices label { border: 0; padding: .1rem .5rem .1rem 0; } select { appearance: none; inline-size: 3rem; } .scale input { appearance: none; opacity: 1; background: none; border: 0; border-block-end: 1px solid #000; min-block-size: 1rem; } .scale input::-webkit-slider-thumb { visibility: hidden; } .scale input::-moz-range-thumb { visibility: hidden; } .key { background: none; } label:has(:checked) { font-weight: 700; } }
`
