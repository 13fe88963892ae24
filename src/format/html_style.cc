// SPDX-License-Identifier: Apache-2.0
//
// Colors are of the palette of Okabe and Ito, which people see apart however
// they see color, and nothing is told by color alone: what is said has a
// ground, who says it a solid line, the cue a dotted one, a country a dashed
// one. The marks are explained above each article.
#include "format/html_style.h"

namespace newsparse {

std::string_view html_style() {
  return R"(
:root {
  color-scheme: light dark;
  --ground: #fff; --ink: #1a1a1a; --faint: #595959; --line: #d0d0d0;
  --said: #dcedf9; --inner: #b9dcf3; --source: #a84300; --cue: #6b5900;
  --country: #00664d; --bar: #0072b2; --link: #005a8e; --alarm: #a02000;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181b; --ink: #e8e8e8; --faint: #a6a6a6; --line: #44484d;
    --said: #173448; --inner: #1f4d6d; --source: #ff9e57; --cue: #f0e442;
    --country: #35c79d; --bar: #56b4e9; --link: #7cc4f0; --alarm: #ff9077;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; }
.skip { position: absolute; left: -999em; }
.skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5em; }
main { max-width: 84rem; margin: 0 auto; padding: 1.5rem; }
.record + .record { border-top: 2px solid var(--line); margin-top: 2rem; }
.columns { display: grid; gap: 2.5rem; grid-template-columns: 1fr; }
@media (min-width: 62rem) {
  .columns { grid-template-columns: minmax(0, 5fr) minmax(0, 4fr); }
  .found { position: sticky; top: 0; max-height: 100vh; overflow-y: auto;
    align-self: start; }
}
h1 { font-size: 1.7rem; line-height: 1.25; margin: .2em 0 .5em; }
h2 { font-size: 1.15rem; margin: 1.4em 0 .4em; }
.columns > * > h2:first-child { margin-top: .4em; }
.faint, .legend, .tags, .byline, .date, .credit, .caption, .boilerplate {
  color: var(--faint); }
.legend, .tags { font-size: .85rem; }
.text { overflow-wrap: anywhere; }
.subtitle { font-size: 1.15rem; }
blockquote { margin: 1em 0; padding-left: 1em;
  border-left: 3px solid var(--line); }
.content { background: var(--said); }
.inner { background: var(--inner); }
.source { text-decoration: underline solid 2px var(--source);
  text-underline-offset: 3px; }
.cue { text-decoration: underline dotted 2px var(--cue);
  text-underline-offset: 3px; font-style: italic; }
.country { border-bottom: 2px dashed var(--country); }
.number { font-size: .7rem; vertical-align: super; padding: 0 .25em;
  text-decoration: none; font-weight: bold; scroll-margin-top: 40vh; }
.number:target, .number:target + span, tr:target > *, span:target {
  outline: 3px solid var(--bar); outline-offset: 1px; }
tr, span { scroll-margin-top: 40vh; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3em .5em .3em 0; }
.index th, .index td { border-bottom: 1px solid var(--line); }
.who { border-top: 1px solid var(--line); padding-top: .7em;
  font-weight: normal; }
.who b { font-size: 1.05rem; }
.words { overflow-wrap: anywhere; }
.tags { display: block; }
.bars { list-style: none; margin: 0; padding: 0; display: grid; gap: .2em .8em;
  grid-template-columns: fit-content(45%) 1fr auto; }
.bars li { display: contents; }
svg { width: 100%; height: 1.1em; align-self: center; }
rect { fill: var(--bar); }
.alarm { color: var(--alarm); }
@media print {
  :root { --ground: #fff; --ink: #000; --faint: #444; --said: #e8e8e8;
    --inner: #d0d0d0; --source: #000; --cue: #000; --country: #000;
    --bar: #555; --link: #000; --line: #999; }
  .columns { display: block; }
  .found { position: static; max-height: none; overflow: visible; }
  .skip, .back { display: none; }
  tr, li, h2 { break-inside: avoid; }
  .record + .record { break-before: page; }
  .content, rect { print-color-adjust: exact; }
}
)";
}

std::string_view html_style_digest() {
  return "sha256-0E4Bx8/MyHgSDkA/wHsA4Z9yDd6y7VB10DSDjxpjnb8=";
}

}  // namespace newsparse
