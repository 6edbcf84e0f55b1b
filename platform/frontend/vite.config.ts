// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Plugin, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated.ts';

const folder = path.dirname(fileURLToPath(import.meta.url));

/** The entry with all that it imports: one file instead of thirty, because each file costs a round trip. */
const page = /[\\/]src[\\/]main[\\/]frontend[\\/]index\.(html|js)/;

const FREE = /^(Apache-2\.0|BSD-[23]-Clause|MIT|ISC|\(MPL-2\.0 OR Apache-2\.0\))$/;

/** Lists the packages that went into the front end with their licences, and refuses one that is not free. */
function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const packages = Object.values(bundle)
        .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
        .map((id) => /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0].replace(/^\0/, ''))
        .filter((found) => found !== undefined);
      const lines = [...new Set(packages)].map((found) => {
        const { name, version, license } = JSON.parse(readFileSync(path.join(found, 'package.json'), 'utf8'));
        if (!FREE.test(license)) throw new Error(`${name} ${version} is under ${license}`);
        return `${name} ${version} ${license}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: lines.sort().join('') });
    }
  };
}

const telarConfig: UserConfigFn = () => ({
  resolve: {
    alias: { 'telar-push': path.resolve(folder, 'target/push/META-INF/resources/VAADIN/static/push/vaadinPush-min.js') }
  },
  build: {
    // light-dark() and relative colours stay as they are: Aura cannot do without them
    cssTarget: ['chrome123', 'firefox128', 'safari18'],
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', test: page, priority: 20 }] } } }
  },
  plugins: [licences()]
});

export default overrideVaadinConfig(telarConfig);
