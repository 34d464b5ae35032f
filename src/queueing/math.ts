/**
 * The functions of Math that inner loops call, bound once: in a sandboxed global (a test runner, a host that loads the
 * add-in into a context of its own) every look-up of Math costs more than the function itself.
 */
export const { abs, exp, expm1, floor, log, log1p, max, min, sqrt } = Math;
