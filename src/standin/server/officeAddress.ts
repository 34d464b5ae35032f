/** Where production pages load Office.js from. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Prefix of the addresses at which Office.js lies here. */
export const OFFICE_PREFIX = '/office/';

/** Address of the pane for a browser that does not trust this machine's certificate. */
export const PANE_WITH_LOCAL_OFFICE = '/taskpane.local-office.html';
