// SPDX-License-Identifier: Apache-2.0
// Puts what Vaadin's build made where platform/vaadin takes it from: nothing of this machine in it, and beside each file
// its brotli form. (The larger gzip form is made when platform/vaadin is built.) Arguments: the build's META-INF/VAADIN, the folder that keeps it.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const [built, kept] = process.argv.slice(2);
const TEXT = /\.(js|css|html|json|txt)$/;
const MOST_BYTES = 2 * 1024 * 1024;

const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]
  );

/** An entry that only calls the chunk with everything in it is one line that can stand in the page itself. */
const MOST_IN_PAGE = 200;
const standsInPage = (name) => /indexhtml-.*\.js$/.test(name) && statSync(join(built, name)).size < MOST_IN_PAGE;
const inPage = (page) =>
  page.replace(/<script type="module" crossorigin src="\.\/(VAADIN\/build\/indexhtml-[^"]+\.js)"><\/script>/, (tag, name) => {
    const call = readFileSync(join(built, 'webapp', name), 'utf8').trim();
    return !standsInPage(join('webapp', name)) ? tag : `<script type="module">${call.replace('"./', '"./VAADIN/build/')}</script>`;
  });

const content = (name) => {
  const bytes = readFileSync(join(built, name));
  if (name === 'webapp/index.html') return Buffer.from(inPage(bytes.toString()));
  // Telar's brand names the font; none is fetched
  if (name.endsWith('.css')) return Buffer.from(bytes.toString().replace(/@font-face\s*\{[^}]*\}/g, ''));
  return bytes;
};

rmSync(kept, { recursive: true, force: true });
const wanted = files(built)
  .map((file) => relative(built, file))
  .filter((name) => TEXT.test(name) && !/bundle-size|flow-build-info/.test(name) && !standsInPage(name.replace(/\.br$/, '')));
let size = 0;
const keep = (name, bytes) => {
  const file = join(kept, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  size += statSync(file).size;
};
for (const name of wanted) {
  const bytes = content(name);
  const text = bytes.toString();
  for (const trace of [process.cwd(), 'node_modules/.', '/registry']) {
    if (text.includes(trace)) throw new Error(`${name} tells of this machine: ${trace}`);
  }
  keep(name, bytes);
  if (name.startsWith('webapp/VAADIN/')) {
    keep(
      `${name}.br`,
      brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
      })
    );
  }
}
keep('config/flow-build-info.json', '{"productionMode": true, "react.enable": false, "applicationIdentifier": "telar"}\n');
if (size > MOST_BYTES) throw new Error(`The front end has become too large to be kept: ${size} bytes`);
console.log(`${wanted.length} files, ${Math.round(size / 1024)} KiB with their brotli forms`);
