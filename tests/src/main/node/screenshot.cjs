// screenshot.cjs URL NOTEBOOK OUT.png [FROM [TO]]: opens a notebook in the classic notebook server,
// runs all cells, waits for the last one, and takes a picture: of the whole page, or of the code
// cells FROM to TO (1 is the first) with what stands between them.
//
// JUPYTER_TOKEN is the server's token. PLAYWRIGHT_CHROMIUM names another browser than Debian's.
'use strict';

const { chromium } = require('playwright-core');

const WIDTH = 1180;
const MAXIMUM_HEIGHT = 16000;
const MINUTES = 60 * 1000;

/** Cells that failed, except those that are there to show an error. */
function failures() {
  return Jupyter.notebook.get_cells().filter((cell) => cell.cell_type === 'code'
    && cell.element[0].querySelector('.output_error')
    && !(cell.metadata.tags || []).includes('raises-exception')).length;
}

/** Every code cell with text in it has a number; a cell that failed is the last one that ran. */
function allCellsRan() {
  if (window.failures() > 0) return true;
  const cells = Jupyter.notebook.get_cells().filter(
    (cell) => cell.cell_type === 'code' && cell.get_text().trim() !== '');
  return cells.every((cell) => Number.isInteger(cell.input_prompt_number));
}

/** Leaves the page's own bars out: the picture is the notebook. */
function bareAndWhole() {
  document.body.classList.add('notebook_app');
  for (const id of ['header', 'pager']) {
    const bar = document.getElementById(id);
    if (bar) bar.style.display = 'none';
  }
  const site = document.getElementById('site');
  site.style.height = 'auto';
  site.style.overflow = 'visible';
  for (const element of document.querySelectorAll('.end_space')) element.remove();
  window.scrollTo(0, 0);
  return document.getElementById('notebook-container').scrollHeight + 40;
}

/** The part of the page from one code cell to another, with a margin. */
function boxOf([from, to]) {
  const boxes = [...document.querySelectorAll('.code_cell')]
    .slice(from - 1, to).map((cell) => cell.getBoundingClientRect());
  const page = document.getElementById('notebook-container').getBoundingClientRect();
  const top = Math.min(...boxes.map((box) => box.top)) - 12;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + 12;
  return { x: page.left, y: top, width: page.width, height: bottom - top };
}

async function main([url, notebook, out, from, to]) {
  const browser = await chromium.launch({
    executablePath: process.env.PLAYWRIGHT_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--no-proxy-server'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 1000 } });
    const path = notebook.split('/').map(encodeURIComponent).join('/');
    await page.goto(`${url}/notebooks/${path}?token=${process.env.JUPYTER_TOKEN}`);
    await page.waitForFunction(
      () => window.Jupyter && Jupyter.notebook && Jupyter.notebook._fully_loaded
        && Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected(),
      null, { timeout: MINUTES });
    await page.evaluate(`window.failures = ${failures}`);
    await page.evaluate(() => Jupyter.notebook.execute_all_cells());
    await page.waitForFunction(allCellsRan, null, { timeout: 10 * MINUTES });
    await page.waitForTimeout(1000); // pictures in the output are still being laid out
    const height = await page.evaluate(bareAndWhole);
    await page.setViewportSize({ width: WIDTH, height: Math.min(height, MAXIMUM_HEIGHT) });
    await page.waitForTimeout(300);
    const clip = from ? await page.evaluate(boxOf, [Number(from), Number(to || from)]) : undefined;
    await page.screenshot({ path: out, clip });
    const failed = await page.evaluate(failures);
    if (failed > 0) throw new Error(`${failed} cells failed; the picture shows them`);
    await page.evaluate(() => new Promise((done) => Jupyter.notebook.session.delete(done, done)));
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(`course: ${error.message}`);
  process.exit(1);
});
