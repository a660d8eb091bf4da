/** Of the report, for light and dark. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2330; --soft: #5b6475; --paper: #fff; --rule: #e2e5ea; --bad: #b3261e;
  --lane-0: #0a7d5a; --lane-1: #b35c00; --lane-2: #5a6b85; --lane-3: #8a3fa0; --lane-4: #1565c0; --lane-5: #a03050; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --soft: #98a2b3; --paper: #14171d; --rule: #2a303a;
  --bad: #ff8a80; --lane-0: #4cd6a5; --lane-1: #ffb057; --lane-2: #a5b4cc; --lane-3: #d7a0e8; --lane-4: #7db8ff;
  --lane-5: #ff9db5; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 860px;
  margin: 0 auto; padding: 24px; }
h2 { margin: 40px 0 4px; font-size: 18px; }
p { margin: 4px 0; }
.soft, .tick, th { color: var(--soft); }
.bad { color: var(--bad); font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 13px; margin: 8px 0; }
th, td { text-align: right; padding: 2px 12px 2px 0; border-bottom: 1px solid var(--rule); white-space: nowrap; }
th:first-child, td:first-child, th:last-child, td:last-child { text-align: left; }
pre { overflow-x: auto; font-size: 12px; }
svg { width: 100%; height: auto; font-size: 12px; }
svg text { fill: var(--ink); }
svg .label { text-anchor: end; }
svg .tick { text-anchor: middle; fill: var(--soft); font-size: 11px; }
svg .grid { stroke: var(--rule); }
.lane { --lane: var(--lane-0); }
.lane-1 { --lane: var(--lane-1); }
.lane-2 { --lane: var(--lane-2); }
.lane-3 { --lane: var(--lane-3); }
.lane-4 { --lane: var(--lane-4); }
.lane-5 { --lane: var(--lane-5); }
.lane circle { fill: var(--lane); fill-opacity: 0.55; }
.lane .interval { fill: var(--lane); fill-opacity: 0.18; }
.lane .median { stroke: var(--lane); stroke-width: 2.5; }
`;
