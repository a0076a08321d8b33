/** Every key in the browser's storage that is ours begins so; other pages of the same host may keep theirs beside them. */
export const PREFIX = 'calicut.';

export const LAST_KEY = 'calicut.last';
/** Here stands that nothing is to be kept for offline use. */
export const OFFLINE_KEY = 'calicut.offline';

export const TOUR_KEY = 'calicut.tour';

/** No link of ours comes near it; what is longer was put there by somebody else. */
export const LONGEST_LINK = 2000;
