#include "model/render/html_style.h"

#include <fmt/format.h>

#include "model/render/xml_text.h"

namespace particulars {
namespace {

constexpr const char* kColors = R"css(
:root { color-scheme: light dark;
  --ink: #1b1b1b; --soft: #595959; --paper: #ffffff; --rule: #b5b5b5; --strong: #1b1b1b;
  --head: #f3f2ef; --closed: #eeeeec; --gone: #971414; --new: #124a8c; --moved: #1a5c2e;
  --moved-ground: #e6efe8; --mark: #ffe873; }
@media screen and (prefers-color-scheme: dark) { :root {
  --ink: #e9e7e3; --soft: #b3afa8; --paper: #1c1c1e; --rule: #55555a; --strong: #d5d3cf;
  --head: #2a2a2d; --closed: #2a2a2d; --gone: #ff9d93; --new: #9cc4ff; --moved: #9adcab;
  --moved-ground: #21382a; --mark: #ffe873; } }
)css";

constexpr const char* kText = R"css(
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1.5rem; max-width: 50rem; font: 1rem/1.5 "Iowan Old Style",
  "Palatino Linotype", Palatino, "Book Antiqua", "Source Serif 4", Georgia, "DejaVu Serif", serif;
  overflow-wrap: anywhere; }
body.wide { max-width: 76rem; }
h1, h2, h3, h4, h5 { line-height: 1.25; font-weight: 600; white-space: pre-wrap; }
h1 { font-size: 1.9rem; font-weight: 400; text-align: center; margin: 1.2rem 0 1.6rem; }
h2 { font-size: 1.35rem; margin: 2.6rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.9rem 0 .3rem; }
p { margin: 0 0 .7rem; white-space: pre-wrap; }
blockquote { margin: .3rem 0 1rem; padding: 0 1.8rem; }
.note { font-size: .875rem; color: var(--soft); }
.caption { text-align: center; margin: 0; }
.label { font-size: .875rem; font-weight: 700; letter-spacing: .01em; margin: 1.4rem 0 .35rem; }
.warning { border-inline-start: .25rem solid var(--strong); padding-inline-start: .8rem; }
.caps { font-variant-caps: small-caps; letter-spacing: .03em; }
mark { background: var(--mark); color: #1b1b1b; padding: 0 .1em; }
.bar { background: var(--ink); color: var(--paper); padding: 0 .2em; }
del { color: var(--gone); text-decoration: line-through; }
ins { color: var(--new); text-decoration: underline double; }
del.moved, ins.moved { color: var(--moved); background: var(--moved-ground); }
.move { font-size: .7em; line-height: 1; margin-inline-start: .15em; color: var(--moved);
  white-space: nowrap; }
header, footer { text-align: center; font-size: .875rem; color: var(--soft); }
header { border-bottom: 1px solid var(--rule); padding-bottom: .6rem; margin-bottom: 1.8rem; }
footer { border-top: 1px solid var(--rule); padding-top: .6rem; margin-top: 2.5rem; }
header p, footer p, .head p { margin: 0 0 .15rem; }
.head { font-size: .875rem; color: var(--soft); }
header i { white-space: pre-wrap; }
.legend { color: var(--ink); font-weight: 700; letter-spacing: .03em; }
.draft { color: var(--ink); font-weight: 700; letter-spacing: .18em; }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2.5rem 0; }
.footnotes { font-size: .875rem; border-top: 1px solid var(--rule); margin-top: 2.5rem;
  padding-top: .6rem; }
.footnotes li { margin: 0 0 .35rem; }
sup { font-size: .7em; line-height: 1; }
a { color: var(--new); text-decoration-thickness: .06em; text-underline-offset: .15em; }
sup a, [role=doc-backlink] { text-decoration: none; }
:target { outline: 2px solid var(--rule); outline-offset: 3px; }
nav ol { list-style: none; padding-inline-start: 0; }
nav ol ol { padding-inline-start: 1.5rem; font-size: .9375rem; }
nav li { margin: 0 0 .25rem; }
article { border-top: 2px solid var(--strong); margin-top: 3rem; padding-top: 1rem; }
h4, h5 { font-size: 1rem; margin: 1.5rem 0 .3rem; line-height: 1.25; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
)css";

constexpr const char* kTables = R"css(
.table { overflow-x: auto; margin: .4rem 0 1.3rem; }
.table:focus-visible { outline: 2px solid var(--new); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .875rem;
  line-height: 1.4; border-top: 2px solid var(--strong); border-bottom: 1px solid var(--strong); }
table.wide { min-width: 46rem; }
th, td { padding: .4rem .55rem; text-align: start; vertical-align: top;
  overflow-wrap: break-word; }
.long { overflow-wrap: anywhere; }
thead th, thead td { background: var(--head); border-bottom: 1px solid var(--strong);
  vertical-align: bottom; font-weight: 700; }
tbody tr + tr > * { border-top: 1px solid var(--rule); }
tbody th { font-weight: 400; }
.short { white-space: nowrap; }
td p, th p, dt p, dd p { margin: 0 0 .15rem; }
.sign { font-family: "DejaVu Sans",
  "Segoe UI Symbol", "Apple Symbols", sans-serif; }
.met { color: var(--moved); }
.not-met { color: var(--gone); }
dl { margin: .4rem 0 1.2rem; }
dl div { display: grid; grid-template-columns: minmax(7rem, 22%) 1fr; column-gap: 1rem; }
dt, dd { margin: 0 0 .2rem; }
dd { grid-column: 2; }
.signatures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 2.2rem 0 1.4rem; }
.signatures p { display: flex; flex: 1 1 14rem; align-items: end; margin: 0; font-style: italic;
  font-size: .875rem; gap: .5rem; }
.line { flex: 1; min-width: 6rem; border-bottom: 1px solid var(--ink); }
.month { table-layout: fixed; }
.month td { height: 6.2rem; border: 1px solid var(--rule); font-size: .8rem; }
.month thead th { text-align: center; }
.month .closed { background: var(--closed); }
.month .other b { font-weight: 400; font-style: italic; color: var(--soft); }
.month .today { outline: 2px solid var(--strong); outline-offset: -2px; }
@media (max-width: 36rem) { body { padding: 1rem; } dl div { display: block; }
  dd { margin-bottom: .6rem; } blockquote { padding: 0 .9rem; } }
)css";

constexpr const char* kPrint = R"css(
@media print {
  :root { color-scheme: light; }
  html { font-size: 10.5pt; }
  body, body.wide { max-width: none; padding: 0; line-height: 1.35; }
  header { margin-bottom: 1rem; }
  h1 { margin: .6rem 0 1rem; }
  h2 { margin-top: 1.6rem; }
  h3 { margin-top: 1.3rem; }
  dl { margin-bottom: .8rem; }
  dt, dd { margin-bottom: .1rem; }
  th, td { padding: .25rem .4rem; }
  .table { overflow: visible; }
  table.wide { min-width: 0; }
  thead { display: table-header-group; }
  tr, dl div, .signatures, .warning { break-inside: avoid; }
  h1, h2, h3, .label, .leads { break-after: avoid; }
  p, blockquote { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; }
  article { break-before: page; border: 0; margin: 0; }
  hr { border: 0; margin: 0; break-after: page; }
  mark, .bar, thead th, thead td, del, ins, .month .closed { print-color-adjust: exact;
    -webkit-print-color-adjust: exact; }
}
)css";

/// `text` as a string of CSS: everything but letters, digits and blanks by its number.
std::string CssString(const std::string& text) {
    std::string all = "\"";
    for (const char byte : CleanText(text)) {
        const auto code = static_cast<unsigned char>(byte);
        const bool plain = code >= 0x80 || byte == ' ' || (byte >= '0' && byte <= '9') ||
                           (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
        all += plain ? std::string(1, byte) : fmt::format("\\{:x} ", code);
    }
    return all + "\"";
}

}  // namespace

std::string HtmlStyle(const PaperDocument& document) {
    std::string page = fmt::format("@page {{ size: {}; margin: 20mm 20mm 22mm;\n",
                                   document.landscape ? "landscape" : "portrait");
    const auto margin = [&page](const char* place, const std::string& content) {
        page += fmt::format("  @{} {{ content: {}; font-size: 8.5pt; }}\n", place, content);
    };
    if (!document.legend.empty())
        margin("top-center", CssString(document.legend));
    if (document.draft)
        margin("top-right", CssString("DRAFT"));
    if (!document.stamp.empty())
        margin("bottom-left", CssString(document.stamp));
    const std::string both = document.copy.empty() || document.notice.empty() ? "" : " \u00b7 ";
    if (!document.copy.empty() || !document.notice.empty())
        margin("bottom-center", CssString(document.copy + both + document.notice));
    margin("bottom-right", R"("Page " counter(page) " of " counter(pages))");
    return std::string(kColors) + kText + kTables + page + "}" + kPrint;
}

}  // namespace particulars
