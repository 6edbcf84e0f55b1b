// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Plugin, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated.ts';

const folder = path.dirname(fileURLToPath(import.meta.url));

/** The entry with all that it imports: one file instead of thirty, because each file costs a round trip. */
const page = /[\\/]src[\\/]main[\\/]frontend[\\/]index\.(html|js)|rolldown[\\/]runtime/;

/** What lists need, and what choices need: each in one file, though others need parts of it as well. */
const together = [
  { name: 'grid', test: /@vaadin[\\/]grid[\\/]|[gG]ridConnector\.ts|vaadin-grid-flow-selection-column/, priority: 10, includeDependenciesRecursively: false },
  { name: 'rows', test: /virtualizer|data-provider-controller|@vaadin[\\/](checkbox[\\/]|field-base[\\/]src[\\/]checked)/, priority: 8, includeDependenciesRecursively: false },
  { name: 'combo-box', test: /@vaadin[\\/](multi-select-)?combo-box[\\/]|comboBoxConnector|virtual-keyboard|loader-styles/, priority: 6, includeDependenciesRecursively: false }
];

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

const SOLD = 'vaadin-(board|charts?|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet)[\\w-]*';
const sold = new RegExp(SOLD);
const soldAmongOthers = [new RegExp(`,\\s*${SOLD}(?=\\s*[,)])`, 'g'), new RegExp(`(?<=\\(\\s*)${SOLD}\\s*,`, 'g')];

/** The theme has styles for all of Vaadin's components; those of components that Vaadin sells are never used here. */
const freeStyles = {
  postcssPlugin: 'free-styles',
  Declaration(declaration: { prop: string; remove(): void }) {
    if (sold.test(declaration.prop)) declaration.remove();
  },
  Rule(rule: { selector: string; selectors: string[]; remove(): void }) {
    if (!sold.test(rule.selector)) return;
    const free = rule.selectors
      .map((selector) => soldAmongOthers.reduce((left, name) => left.replace(name, ''), selector))
      .filter((selector) => !sold.test(selector));
    if (free.length) rule.selectors = free;
    else rule.remove();
  },
  OnceExit(sheet: { walkRules(each: (rule: { nodes: unknown[]; remove(): void }) => void): void }) {
    sheet.walkRules((rule) => {
      if (!rule.nodes.length) rule.remove();
    });
  }
};

const telarConfig: UserConfigFn = () => ({
  css: { postcss: { plugins: [freeStyles] } },
  resolve: {
    alias: { 'telar-push': path.resolve(folder, 'target/push/META-INF/resources/VAADIN/static/push/vaadinPush-min.js') }
  },
  build: {
    // light-dark() and relative colours stay as they are: Aura cannot do without them
    cssTarget: ['chrome123', 'firefox128', 'safari18'],
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', test: page, priority: 20 }, ...together] } } }
  },
  plugins: [licences()]
});

export default overrideVaadinConfig(telarConfig);
