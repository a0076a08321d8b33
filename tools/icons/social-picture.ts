/**
 * What a link to the page looks like where people share it: the mark, the name, one line, and a hint of the page. Bars stand for lines of
 * a manifest: no line of upstream's is in the picture. `mark`: the icon as SVG.
 */
export function socialPicture(mark: string): string {
  return `
    <style>
      main { box-sizing: border-box; display: grid; grid-template-columns: 520px 1fr; gap: 56px; align-items: center; width: 1200px; height: 630px; padding: 0 0 0 72px; overflow: hidden; color: #29251f; background: #faf7f2; font-family: 'Noto Sans', 'DejaVu Sans', 'Liberation Sans', sans-serif; }
      .mark svg { display: block; width: 128px; margin-left: -8px; }
      h1 { margin: 28px 0 4px; font-size: 84px; line-height: 1.1; letter-spacing: -0.025em; }
      .line { margin: 0; font-size: 34px; line-height: 1.3; font-weight: 600; color: #a8480a; }
      .more { margin: 20px 0 0; font-size: 25px; line-height: 1.45; color: #615950; }
      .page { align-self: stretch; display: flex; flex-direction: column; gap: 22px; margin-top: 64px; padding: 32px 0 0 32px; background: #fffefb; border: 2px solid #ded6ca; border-right: 0; border-bottom: 0; border-top-left-radius: 18px; }
      .verdict { display: flex; gap: 16px; align-items: center; padding: 20px 24px; font-size: 28px; font-weight: 700; color: #1d6a3b; background: #eaf4ec; border-left: 8px solid #1d6a3b; border-radius: 10px 0 0 10px; }
      .change { display: flex; gap: 14px; align-items: center; font-size: 24px; font-weight: 650; }
      .number { display: grid; place-items: center; width: 40px; height: 40px; color: #fffefb; background: #29251f; border-radius: 50%; font-size: 20px; }
      .lines { display: grid; grid-template-columns: 1fr 1fr; border: 2px solid #ded6ca; border-right: 0; border-radius: 10px 0 0 10px; overflow: hidden; }
      .lines > div { display: grid; gap: 15px; align-content: start; padding: 20px 18px; }
      .none { background: repeating-linear-gradient(135deg, #faf7f2 0 8px, #ece6dc 8px 10px); border-left: 2px solid #ded6ca; }
      .old { background: #fcebe7; border-left: 8px solid #b23a2c; }
      .new { background: #e7f4e8; border-left: 8px solid #2b7a41; }
      .first { border-left: 0; }
      i { display: block; height: 13px; border-radius: 7px; background: #cdb6ae; }
      .new i { background: #a9c8ae; }
    </style>
    <main>
      <div>
        <div class="mark">${mark}</div>
        <h1>Calicut</h1>
        <p class="line">Fit Calico to your cluster</p>
        <p class="more">What is supported, exactly what to change, and why: in your browser.</p>
      </div>
      <div class="page">
        <div class="verdict">
          <svg width="38" height="38" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="#1d6a3b"/><path d="m7 12.5 3.4 3.4L17 9" fill="none" stroke="#fffefb" stroke-width="2.4"/></svg>
          Supported
        </div>
        <div class="change"><span class="number">1</span> Remove initContainers</div>
        <div class="lines"><div class="old">${bars([58, 84, 72, 46, 90])}</div><div class="none"></div></div>
        <div class="change"><span class="number">2</span> Set FELIX_INTERFACEPREFIX</div>
        <div class="lines"><div class="none first"></div><div class="new">${bars([76, 54])}</div></div>
      </div>
    </main>`;
}

/** Bars of these widths, in percent. */
function bars(widths: readonly number[]): string {
  return widths.map((width) => `<i style="width:${width}%"></i>`).join('');
}
