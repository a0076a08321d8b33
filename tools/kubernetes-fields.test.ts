import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kubernetesFields } from '../src/engine/catalog/kubernetes-fields.ts';
import { renderKubernetesFields } from './kubernetes-fields.ts';
import { projectRoot } from './project-root.ts';

const { definitions, kinds } = kubernetesFields;
const typesOf = (fields: Readonly<Record<string, string>>) => Object.values(fields).map((type) => type.split(' '));

describe('the fields of Kubernetes', { timeout: 30_000 }, () => {
  it('are what the package gives: npx tsx tools/kubernetes-fields.ts', async () => {
    const path = join(projectRoot, 'src/engine/catalog/kubernetes-fields.ts');
    expect(readFileSync(path, 'utf8')).toBe(await renderKubernetesFields());
  });

  it('lead to definitions that are there, and all of these are led to', () => {
    const simple = new Set(['string', 'boolean', 'integer', 'number', 'int-or-string', 'quantity', 'any', 'list', 'map']);
    const words = Object.values(definitions).flatMap((fields) => typesOf(fields).flat());
    const used = new Set(words.filter((word) => !simple.has(word) && !word.startsWith('schema-or-')));
    expect([...used].filter((name) => definitions[name] === undefined)).toEqual([]);
    const roots = new Set(Object.values(kinds));
    expect([...roots].filter((name) => definitions[name] === undefined)).toEqual([]);
    expect(Object.keys(definitions).filter((name) => !used.has(name) && !roots.has(name))).toEqual([]);
  });

  it('have a list or a mapping in front of another type only', () => {
    const last = Object.values(definitions).flatMap((fields) => typesOf(fields).map((words) => words.at(-1)));
    const first = Object.values(definitions).flatMap((fields) => typesOf(fields).flatMap((words) => words.slice(0, -1)));
    expect([...new Set(first)].toSorted()).toEqual(['list', 'map']);
    expect(last.filter((word) => word === 'list' || word === 'map')).toEqual([]);
  });

  it('of a schema are those that Go decodes by itself', () => {
    const { items, additionalProperties, dependencies, properties, maximum, maxLength } = definitions['JSONSchemaProps'] ?? {};
    expect([items, additionalProperties, dependencies]).toEqual(['schema-or-list', 'schema-or-boolean', 'map schema-or-strings']);
    expect([properties, maximum, maxLength]).toEqual(['map JSONSchemaProps', 'number', 'integer']);
  });

  it('are few enough to be sent to a browser', () => {
    expect(JSON.stringify(kubernetesFields).length).toBeLessThan(40_000);
  });
});
