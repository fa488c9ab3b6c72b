// rehearse.cjs URL FOLDER OUT: a person at the classic notebook: types cells and presses keys in
// headless Chromium, and checks what the page shows: run, complete, inspect, interrupt, restart.
// Pictures of the outputs go to OUT, on a light and on a dark page.
//
// JUPYTER_TOKEN is the server's token. PLAYWRIGHT_CHROMIUM names another browser than Debian's.
'use strict';

const { chromium } = require('playwright-core');
const fs = require('fs');
const path = require('path');

const WIDTH = 1180;
const MINUTES = 60 * 1000;

/** What a dark theme does to the classic notebook: ground and text, as its extensions set them. */
const DARK = `
  body, #site, #notebook, #notebook-container, div.cell, .output_area, .output_subarea { background: #111 !important; color: #e6e6e6; }
  div.output_area pre, .rendered_html, .rendered_html table, .output_text pre { color: #e6e6e6; }
  .rendered_html code, .rendered_html pre { background: #222; color: #e6e6e6; }
  .rendered_html tbody tr:nth-child(odd), .rendered_html tbody tr:hover { background: #1b1b1b; }
  div.input_area, .CodeMirror { background: #1b1b1b !important; border-color: #444; }
  .CodeMirror span, .CodeMirror pre { color: #dcdcdc !important; }
  .CodeMirror .cm-keyword, .CodeMirror .cm-operator { color: #c792ea !important; }
  .CodeMirror .cm-string { color: #f78c6c !important; }
  .CodeMirror .cm-number { color: #9ccc65 !important; }
  .prompt { color: #8ab4f8 !important; }
  div.output_error, div.output_stderr { background: #111 !important; }
`;

const CELLS = {
  result: '1 + 1',
  table: 'import tech.tablesaw.api.*;\nTable.create("t",\n    StringColumn.create("city", "Bern", "Chur"),\n    IntColumn.create("people", 134000, 38000))',
  manyrows: 'Lab.sql("SELECT n, n * n AS square, md5(n::text) AS digest, n % 2 = 0 AS even FROM generate_series(1, 150) n")',
  records: 'record City(String name, int people) {}\nList.of(new City("Bern", 134_000), new City("Chur", 38_000))',
  map: 'Map.of("shared_buffers", "128MB", "work_mem", "4MB")',
  chart: 'Charts.bar("Private memory", "MB",\n    List.of("postmaster", "checkpointer", "backend"), List.of(1.2, 0.4, 2.3))',
  bars: 'Charts.bars("Time of a sort", "work_mem", "ms", List.of("64kB", "1MB", "4MB", "16MB", "64MB", "100MB", "256MB"),\n    Map.of("on disk", List.of(300, 240, 156, 140, 0, 0, 0), "in memory", List.of(0, 0, 0, 0, 126, 98, 97)))',
  timeline: 'Charts.timeline("A sort and its memory", "MB", List.of(0, 1, 2, 3, 4, 5),\n    Map.of("work_mem 4MB", List.of(1, 4, 4, 4, 4, 1), "work_mem 100MB", List.of(1, 20, 60, 90, 90, 1)))',
  memory: 'var watch = Lab.server().watchMemory(ProcessHandle.current().pid(), 20);\nThread.sleep(300); watch.mark("grows"); var hoard = new byte[60_000_000]; Thread.sleep(300);\nwatch.mark("rests"); Thread.sleep(300);\nwatch.stop()',
  image: 'var image = new java.awt.image.BufferedImage(160, 60, java.awt.image.BufferedImage.TYPE_INT_RGB);\nfor (int x = 0; x < 160; x++) for (int y = 0; y < 60; y++) image.setRGB(x, y, x * 0x010101 + y * 0x020000);\nimage',
  pstree: '%pstree',
  ps: '%ps',
  activity: '%activity',
  sql: '%%sql --timing\nDROP TABLE IF EXISTS people;\nCREATE TABLE people AS SELECT n AS id, \'name \' || n AS name \n  FROM generate_series(1, 20000) n;\nSELECT * FROM people ORDER BY id LIMIT 4',
  sqlerror: '%%sql\nSELECT 1 AS fine;\nSELECT id, nam\nFROM people',
  explain: '%%sql --explain\nSELECT p.name, count(*) FROM people p JOIN people q ON q.id = p.id\nWHERE p.id % 2 = 0 GROUP BY p.name ORDER BY 2 DESC LIMIT 10',
  compile: 'int broken() {\n  int wrong = "three";\n  return wrong.length();\n}',
  exception: 'int half(int n) {\n  return List.of(8, 4).stream().map(x -> x / n).toList().get(0);\n}\nhalf(0)',
  shell: '%%sh\necho some words; ps -o pid,ppid,args --ppid $PPID | head -3; ls /nowhere',
  handles: 'ProcessHandle.current().children().toList()',
  markdown: 'markdown("A *text* with `code` and a table:\\n\\n| a | b |\\n|---|---|\\n| 1 | 2 |")',
  log: '%log --lines 5',
  endless: 'for (int i = 0; i < 300_000; i++) System.out.println("line " + i + " " + "x".repeat(60));',
};

class Rehearsal {
  constructor(page, out) {
    this.page = page;
    this.out = out;
    this.done = [];
  }

  check(condition, what) {
    if (!condition) throw new Error(`not so: ${what}`);
    this.done.push(what);
    console.log(`ok  ${what}`);
  }

  async open(url) {
    await this.page.goto(url);
    await this.page.waitForFunction(
      () => window.Jupyter && Jupyter.notebook && Jupyter.notebook._fully_loaded
        && Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected(),
      null, { timeout: MINUTES });
  }

  /** A click into the last cell, then keys. */
  async type(text) {
    const last = this.page.locator('.code_cell').last();
    await last.locator('.CodeMirror').click();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Delete');
    await this.page.evaluate(() => { // Brackets that close themselves would be typed twice.
      Jupyter.notebook.get_selected_cell().code_mirror.setOption('autoCloseBrackets', false);
      Jupyter.notebook.get_selected_cell().code_mirror.setOption('smartIndent', false);
      Jupyter.notebook.get_selected_cell().code_mirror.setOption('electricChars', false);
    });
    const lines = text.split('\n');
    for (const [number, line] of lines.entries()) {
      if (number > 0) {
        await this.page.keyboard.press('Enter');
        await this.page.keyboard.press('Shift+Home'); // the indentation that the editor adds
        await this.page.keyboard.press('Shift+Home');
        if (line === '') await this.page.keyboard.press('Delete');
      }
      await this.page.keyboard.type(line);
    }
  }

  /** Shift+Enter makes a new cell below the last one. */
  async run(text, wait = true) {
    const count = await this.page.locator('.code_cell').count();
    await this.type(text);
    await this.page.keyboard.press('Shift+Enter');
    const cell = this.page.locator('.code_cell').nth(count - 1);
    if (wait) {
      await this.page.waitForFunction(
        (index) => Number.isInteger(Jupyter.notebook.get_cells()[index].input_prompt_number),
        count - 1, { timeout: 2 * MINUTES });
      await this.page.waitForFunction(() => !Jupyter.notebook.kernel_busy, null, { timeout: MINUTES });
      await this.page.waitForTimeout(250);
    }
    return cell;
  }

  async picture(cell, name) {
    await cell.screenshot({ path: path.join(this.out, `${name}.png`) });
  }

  async text(cell) {
    return (await cell.locator('.output_wrapper').innerText()).trim();
  }
}

async function rehearse(r) {
  const { page } = r;
  const cells = {};
  r.check((await r.text(await r.run('1 + 1'))) .endsWith('2'), 'Shift+Enter runs a cell and shows its result');

  await r.type('var words = List.of("b", "a");\nwords.iterat');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => /iterator\(/.test(Jupyter.notebook.get_selected_cell().get_text()), null, { timeout: 20000 });
  r.check(true, 'Tab completes the only method that fits');
  await r.type('String text = "x"; text.sub');
  await page.keyboard.press('Tab');
  await page.waitForSelector('.completions select option', { timeout: 20000 });
  const offered = await page.locator('.completions select option').allInnerTexts();
  r.check(offered.some((o) => o.includes('substring(')), `Tab offers ${offered.length} completions, substring( among them`);
  await page.screenshot({ path: path.join(r.out, 'complete.png') });
  await page.keyboard.press('Escape');

  await r.type('String.valueOf(');
  await page.keyboard.press('Shift+Tab');
  await page.waitForSelector('.tooltiptext', { state: 'visible', timeout: 20000 });
  await page.waitForFunction(() => /valueOf/.test(document.querySelector('.tooltiptext').innerText), null, { timeout: 20000 });
  r.check(true, 'Shift+Tab shows the Javadoc');
  await page.screenshot({ path: path.join(r.out, 'inspect.png') });
  await page.keyboard.press('Escape');
  await r.type('%sql?');
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('#pager', { state: 'visible', timeout: 20000 });
  await page.waitForTimeout(700);
  r.check((await page.locator('#pager').innerText()).includes('--explain'), '%sql? opens the pager');
  await page.screenshot({ path: path.join(r.out, 'pager.png') });
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  await page.waitForTimeout(700);

  await r.run('Lab.server();\nvar words = List.of("a", "b");');
  for (const [name, code] of Object.entries(CELLS)) {
    cells[name] = await r.run(code);
    await r.picture(cells[name], name);
  }
  const has = async (name, ...words) => {
    const text = await r.text(cells[name]);
    for (const word of words) r.check(text.includes(word), `${name} shows ${JSON.stringify(word)}`);
  };
  await has('table', 'Bern', '2 rows');
  await has('ps', 'checkpointer', 'pid');
  await has('sql', 'SELECT 4', 'backend', 'Time: ');
  await has('sqlerror', 'SQLSTATE 42703', '^');
  await has('compile', 'line 2', '^^^^^^^', 'line 3');
  await has('exception', '/ by zero', 'the whole stack trace');
  await has('shell', 'exit status 2');
  await has('endless', 'is not shown');
  for (const name of ['pstree', 'explain']) {
    r.check(await cells[name].locator('.output_html svg').count() === 1, `${name} is drawn`);
  }
  for (const name of ['chart', 'bars', 'timeline', 'memory']) {
    const alt = await cells[name].locator('.output_html img').getAttribute('alt');
    r.check(/^Chart "/.test(alt), `${name} is drawn, with a text: ${alt}`);
  }
  r.check(!(await r.text(cells.exception)).includes('ReferencePipeline'), 'the trace is folded');
  await cells.exception.locator('summary').click();
  r.check((await r.text(cells.exception)).includes('ReferencePipeline'), 'a click unfolds the trace');
  await r.picture(cells.exception, 'exception-unfolded');
  await cells.exception.locator('summary').click();

  const view = await r.run('%pstree 12');
  const before = await view.locator('svg').innerHTML();
  await r.run('%%sql --session seen\nSELECT 1');
  await page.waitForFunction(
    ([index, old]) => document.querySelectorAll('.code_cell')[index].querySelector('svg').innerHTML !== old,
    [await page.locator('.code_cell').count() - 3, before], { timeout: 15000 });
  r.check((await view.locator('svg').innerHTML()).includes('idle'), 'the tree renews itself in place');
  await r.picture(view, 'pstree-live');

  for (const [code, how] of [
    ['while (true);', 'button'], ['Thread.sleep(100_000);', 'keys'],
    ['%%sql\nSELECT pg_sleep(60)', 'keys'], ['%%sh\nsleep 60', 'keys']]) {
    const busy = await r.run(code, false);
    await page.waitForFunction(() => Jupyter.notebook.kernel_busy, null, { timeout: 20000 });
    await page.waitForTimeout(500);
    const started = Date.now();
    if (how === 'button') {
      await page.click('button[data-jupyter-action="jupyter-notebook:interrupt-kernel"]');
    } else {
      await page.keyboard.press('Escape');
      await page.keyboard.press('i');
      await page.keyboard.press('i');
    }
    await busy.locator('.output_error').waitFor({ timeout: 20000 });
    r.check((await r.text(busy)).includes('Interrupted'), `${how} interrupt ${code.split('\n').pop()} in ${Date.now() - started} ms`);
    r.check((await r.text(await r.run('words.size() + 40'))).endsWith('42'), 'the next cell runs, and the variables are there');
  }

  const asks = await r.run('String typed = new Scanner(System.in).nextLine();\ntyped.toUpperCase()', false);
  await page.waitForSelector('.raw_input', { timeout: 20000 });
  await page.waitForTimeout(300);
  await page.keyboard.type('hello');
  await page.keyboard.press('Enter');
  await asks.locator('.output_result').waitFor({ timeout: 20000 });
  r.check((await r.text(asks)).includes('HELLO'), 'a cell asks for a line and gets it');

  await page.click('button[data-jupyter-action="jupyter-notebook:confirm-restart-kernel"]');
  await page.locator('.modal-dialog button.btn-danger').click();
  await page.waitForTimeout(500);
  await page.waitForFunction(() => Jupyter.notebook.kernel.is_connected() && !Jupyter.notebook.kernel_busy, null, { timeout: 30000 });
  const fresh = await r.run('typed');
  r.check((await r.text(fresh)).includes('cannot find symbol'), 'restart forgets the variables');
  r.check((await r.text(await r.run('40 + 2'))).endsWith('42'), 'and the kernel works again');

  await page.addStyleTag({ content: DARK });
  await page.waitForTimeout(300);
  for (const name of Object.keys(cells)) await r.picture(cells[name], `${name}-dark`);
}

async function main([url, folder, out]) {
  fs.mkdirSync(out, { recursive: true });
  const book = path.join(folder, 'rehearsal.ipynb');
  const empty = { cells: [], metadata: { kernelspec: { name: 'java', display_name: 'Java', language: 'java' } }, nbformat: 4, nbformat_minor: 4 };
  fs.writeFileSync(book, JSON.stringify(empty));
  const browser = await chromium.launch({
    executablePath: process.env.PLAYWRIGHT_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--no-proxy-server'],
  });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1000 } });
  try {
    const r = new Rehearsal(page, out);
    await r.open(`${url}/notebooks/rehearsal.ipynb?token=${process.env.JUPYTER_TOKEN}`);
    await rehearse(r);
    console.log(`${r.done.length} passed, 0 failed`);
    await page.evaluate(() => new Promise((done) => Jupyter.notebook.session.delete(done, done)));
  } catch (error) {
    await page.screenshot({ path: path.join(out, 'failed.png') });
    throw error;
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(`course: ${error.message}`);
  process.exit(1);
});
