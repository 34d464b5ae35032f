import { OFFICE_CDN, OFFICE_PREFIX } from './officeAddress';

/**
 * The pane's page with Office.js from here. Browsers start no service worker behind a certificate that they do not
 * trust; then this one address in the page is all that differs from what the manifest points to.
 */
export function withLocalOffice(html: string): string {
  return html.replaceAll(OFFICE_CDN, OFFICE_PREFIX);
}
