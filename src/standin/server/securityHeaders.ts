const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The grid sets its own styles as it draws.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer. The pane carries its own, stricter policy in its page. */
export function securityHeaders(address: string): Record<string, string> {
  const always = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
  if (address === '/') return { ...always, 'Content-Security-Policy': pagePolicy };
  // The worker that answers for the Office.js address watches over the pane, which lies above its folder.
  if (address === '/preview/worker.js') return { ...always, 'Service-Worker-Allowed': '/' };
  return { ...always, 'Content-Security-Policy': "frame-ancestors 'self'" };
}
