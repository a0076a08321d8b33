import { count } from './count.ts';
import { listFormat, numberFormat } from '../late-formats.ts';

const decimal = numberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const list = listFormat('en', { type: 'conjunction' });
const megabytes = (bytes: number) => decimal.format(bytes / 1e6);

/** What the page says of being used without a connection, and of a newer version of itself. */
export const offline = {
  heading: 'Offline use',
  ready: (releases: number) =>
    releases === 0
      ? 'Ready for offline use, without any release of Calico'
      : `Ready for offline use with ${count(releases, 'release', 'releases')}`,
  filling: 'Getting ready for offline use',
  progress: (stored: number, size: number) => `${megabytes(stored)} of ${megabytes(size)} MB`,
  held: (files: number, bytes: number) =>
    `In this browser: the page, its languages and its data, in ${count(files, 'file', 'files')} of ${megabytes(bytes)} MB.`,
  releases: (releases: readonly string[]) => `Calico ${list.format(releases)}`,
  remove: 'Remove what is kept for offline use',
  keep: 'Keep for offline use',
  retry: 'Try again',
  off: {
    saving: 'Not kept for offline use: your browser is set to save data.',
    removed: 'Nothing is kept for offline use.',
    left: 'Nothing is kept from now on, but the browser did not remove all that was: delete the data of this site in its settings.',
  },
  unsupported: {
    insecure: 'No offline use here: browsers keep pages of secure addresses (https) alone.',
    browser: 'No offline use here: this browser keeps no pages, or keeps none in a private window.',
  },
  failed: {
    STORAGE_FULL:
      'Not kept for offline use: the browser has no room left. Free some space, or remove the data of other sites in its settings, and try again.',
    NETWORK: 'Not kept for offline use: a file did not come. Try again when the connection is better.',
    WRONG_FILE:
      'Not kept for offline use: the server gave a file that does not belong to this version. It may be changing over to a newer one: reload the page in a few minutes.',
    FAULT: 'Not kept for offline use: the browser did not store the files. Try again; in a private window it may never let the page.',
    REFUSED:
      'Not kept for offline use: the browser does not let this page keep anything. Allow the data of this site in its settings, or leave the private window, and try again.',
    NO_WORKER:
      'Not kept for offline use: the host of this page does not have the script for it (sw.js). Whoever runs it has to publish the built site with all its files.',
  },

  offline: 'You are offline.',
  offlineWith:
    'All of this page goes on working, with the releases named here. Only upstream’s own server, addresses of published manifests and links to other pages need a connection.',
  offlineWithout:
    'What is on the page goes on working. Another release, or a part of the page that you have not opened yet, may not come before you are online.',

  update: {
    heading: 'A newer version of this page',
    offered: 'A newer version of this page is ready.',
    waiting: 'A newer version of this page waits.',
    /** `manifests`: how many were changed by hand and not handed out since. */
    carried: (manifests: number) =>
      manifests === 0
        ? 'What you have chosen and typed is carried over.'
        : `What you have chosen and typed is carried over, with your changes to ${count(manifests, 'manifest', 'manifests')}.`,
    now: 'Update now',
    later: 'Later',
    updating: 'The page is changing over to the newer version.',
    failed: {
      STORAGE_FULL: 'There is a newer version of this page, for which the browser has no room. Free some space and try again.',
      NETWORK: 'There is a newer version of this page, of which a file did not come. Try again when the connection is better.',
      WRONG_FILE:
        'There is a newer version of this page, but the server gave a file that does not belong to it. It may still be changing over: try again in a few minutes.',
      FAULT: 'There is a newer version of this page, but the browser did not store it. Try again.',
    },
    elsewhere: 'This page was updated in another tab. This tab goes on as it is: reload it when you like.',
    reload: 'Reload',
    unkept:
      'Nothing was updated: the browser does not let the page put aside what you typed. Download or copy it, then reload the page yourself.',
    behind:
      'The newer version has taken over, but the browser does not let the page put aside what you typed meanwhile. This tab goes on as it is: download or copy your changes, then reload it.',
    close: 'Close',
    missing: 'A part of this page did not load. There may be a newer version by now: reload the page.',
    aside:
      'What you typed before the page was loaded anew is still put aside, but could not be taken back. It is kept for ten minutes: reload the page.',
    lost: 'Not all that was put aside before the page was loaded anew could be read. Look at your changes, your file and what you typed before you go on.',
  },
} as const;
