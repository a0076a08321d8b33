export * from '../../en/findings/images.ts';
