/** Styles of the toolbar, inside its closed shadow root; the page cannot reach them, nor they it. */
export const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483000 !important; }
* { box-sizing: border-box; }
.root { --paper: #fffdf9; --ink: #2b2521; --soft: #6b6059; --line: #e4dbd2; --accent: #a3213f; --on-accent: #fff; --risk: #7a4b00; --breach: #a3122b; --met: #1c6139;
  font: 13px/1.5 system-ui, -apple-system, 'Segoe UI', Vazirmatn, Tahoma, sans-serif; color: var(--ink); }
.root.dark { --paper: #262120; --ink: #efe7e0; --soft: #b9ada4; --line: #443b37; --accent: #f08aa0; --on-accent: #2a0d14; --risk: #f0c274; --breach: #ff9aa8; --met: #8fd6a8; }
.root:lang(fa) { line-height: 1.7; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; cursor: pointer; text-align: start; }
button:focus-visible, textarea:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.pill, .chip { position: fixed; display: flex; align-items: center; height: 28px; background: var(--paper); border: 1px solid var(--line); border-radius: 14px; box-shadow: 0 1px 4px rgb(0 0 0 / .14); white-space: nowrap; }
.chip { height: 20px; padding-inline: 8px; font-size: 11px; font-variant-numeric: tabular-nums; pointer-events: none; box-shadow: none; }
.pill > * { height: 26px; padding-inline: 8px; display: inline-flex; align-items: center; gap: 4px; border-radius: 13px; }
.pill.compact > * { padding-inline: 5px; } .pill.compact .main span { display: none; }
.pill button:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); }
.pill .main { color: var(--accent); font-weight: 600; }
.pill svg { width: 15px; height: 15px; display: block; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.clock { font-size: 12px; font-variant-numeric: tabular-nums; color: var(--soft); }
.at_risk { color: var(--risk); font-weight: 600; } .breached, .late_on_arrival { color: var(--breach); font-weight: 600; } .met { color: var(--met); }
.card { position: fixed; width: min(360px, calc(100vw - 16px)); max-height: min(420px, calc(100vh - 16px)); overflow: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 8px 28px rgb(0 0 0 / .22); padding: 8px; }
.card h2 { font-size: 12px; font-weight: 600; color: var(--soft); margin: 4px 8px 8px; }
.said { font-size: 15px; margin: 0 8px 8px; max-height: 110px; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.said u { text-decoration: underline 2px var(--accent); text-underline-offset: 4px; text-decoration-skip-ink: none; }
.note { font-size: 12px; color: var(--soft); margin: 0 8px 8px; }
.part { display: flex; flex-wrap: wrap; gap: 4px; padding: 5px 8px; padding-inline-start: 68px; align-items: center; }
.part span { flex: none; width: 56px; margin-inline-start: -60px; font-size: 12px; color: var(--soft); }
.part button { min-height: 24px; padding: 0 8px; border: 1px solid var(--line); border-radius: 12px; font-size: 12.5px; }
.part button:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); }
.part [aria-pressed=true] { border-color: var(--ink); background: color-mix(in srgb, var(--ink) 10%, transparent); font-weight: 600; }
.choice { display: block; width: 100%; padding: 8px; border-radius: 8px; font-size: 15px; white-space: pre-wrap; overflow-wrap: anywhere; }
.choice:hover, .choice:focus-visible { background: color-mix(in srgb, var(--accent) 9%, transparent); }
.choice[aria-selected=true] { background: color-mix(in srgb, var(--accent) 14%, transparent); box-shadow: inset 3px 0 0 var(--accent); } .root:dir(rtl) .choice[aria-selected=true] { box-shadow: inset -3px 0 0 var(--accent); } [role=listbox] .choice { cursor: pointer; font-size: 14px; max-height: 76px; overflow: hidden; }
.choice small { display: block; font-size: 12px; color: var(--soft); margin-block-start: 2px; }
.choice + .choice { border-block-start: 1px solid var(--line); border-radius: 0 0 8px 8px; }
textarea { display: block; width: 100%; min-height: 64px; font: inherit; font-size: 15px; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 8px; padding: 8px; margin-block-end: 8px; resize: vertical; }
.primary { background: var(--accent); color: var(--on-accent); border-radius: 8px; padding: 4px 14px; font-weight: 600; }
.status { position: fixed; inset-block-end: 16px; inset-inline-start: 16px; width: fit-content; max-width: min(340px, calc(100vw - 32px)); background: var(--ink); color: var(--paper); border-radius: 10px; padding: 8px 14px; display: flex; gap: 12px; align-items: center; }
.status:empty { display: none; }
.status button { text-decoration: underline; font-weight: 600; color: inherit; white-space: nowrap; }
.notes { position: fixed; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px; background: var(--paper); border: 1.5px solid var(--risk); color: var(--risk); font-weight: 700; font-size: 12px; text-align: center; box-shadow: 0 1px 4px rgb(0 0 0 / .14); }
.notes.blocks { border-color: var(--breach); color: var(--breach); } .notes[hidden] { display: none; }
.lines { pointer-events: none; } .lines i { position: fixed; height: 0; border-block-end: 2px dotted var(--risk); } .lines .block { border-block-end-color: var(--breach); border-block-end-style: solid; }
.said-note { display: grid; gap: 2px; justify-items: start; padding: 8px; } .said-note + .said-note { border-block-start: 1px solid var(--line); } .said-note .primary { margin-block-start: 4px; }
.quiet { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (forced-colors: active) { .pill, .card, .chip, .status { border: 1px solid; } }
`;
