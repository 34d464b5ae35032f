import { securityHeaders } from '../../../src/standin/server/securityHeaders';

describe('headers', () => {
  it('let the page run no script but its own, and talk to nobody else', () => {
    const policy = securityHeaders('/')['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
  });

  it('let the pane be framed by the page alone', () => {
    expect(securityHeaders('/taskpane.html')['Content-Security-Policy']).toBe("frame-ancestors 'self'");
    expect(securityHeaders('/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });

  it('let only the worker watch over addresses above its own', () => {
    expect(securityHeaders('/preview/worker.js')['Service-Worker-Allowed']).toBe('/');
    expect(securityHeaders('/preview/page.js')).not.toHaveProperty('Service-Worker-Allowed');
  });

  it.each(['/', '/taskpane.html', '/preview/worker.js', '/missing'])(
    'keep %s from being guessed at or kept',
    (address) => {
      expect(securityHeaders(address)).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-store',
      });
    },
  );
});
