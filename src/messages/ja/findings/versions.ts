export * from '../../en/findings/versions.ts';
