import { expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { toolVersion } from './tool-version.ts';

it('is the version of package.json', () => {
  expect(toolVersion).toBe(packageJson.version);
});
