// What the form says: the catalog of its own that it does not wait for the rest with.
export { cidrFaults } from './choices.ts';
export { page } from './page.ts';
