export * from '../../en/findings/releases.ts';
