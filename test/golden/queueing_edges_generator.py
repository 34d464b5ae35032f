#!/usr/bin/env python3
"""Golden values where staffing formulas are hard: far tails, fractional lines, heavy overload, extreme patience.

Units, definitions and number format as in queueing_generator.py, whose functions are used for the sums; where a sum
would need more than 200,000 terms the same integrals are taken by mpmath's tanh-sinh quadrature instead.
Run:  python3 queueing_edges_generator.py     (needs python3-mpmath; writes queueing_edges.json next to itself)

Further definitions
  fractional lines      1/B(n,A) = A int_0^inf e^{-A t} (1+t)^n dt
  sl_net(T)             answered within T / (offered - abandoned within T)
                        = X / (X + e^{-theta T} lam J(T) / D),  X = sl_offered,  D = G + lam J(0)
  wait_percentile(p)    smallest t with P(V > t) <= 1 - p
"""
import json, os
from fractions import Fraction
from mpmath import mp, mpf
import queueing_generator as base

mp.dps = 50
MOST_TERMS = 200000


def inverse_b(n, A):
    """1/B for real n by quadrature, split about the peak."""
    n, A = mpf(n), mpf(A)
    peak = max(mpf(0), n/A-1)
    width = (1+peak)/mp.sqrt(max(n, 1)) if n > A else min(1/(A-n) if A > n else mpf(1), 1/mp.sqrt(max(n, mpf(1))))
    points = sorted({mpf(0)} | {x for x in (peak+k*width for k in (-24, -12, -6, -3, 0, 3, 6, 12, 24, 48, 96)) if x > 0})
    log_top = n*mp.log1p(peak)-A*peak
    f = lambda t: mp.exp(n*mp.log1p(t)-A*t-log_top)
    return A*mp.exp(log_top)*mp.quad(f, points+[mp.inf])


def erlang_a_by_integral(n, lam, mu, theta, T):
    """Erlang A from int e^{phi}; heights relative to the top of phi."""
    lam, mu, theta, T = map(mpf, (lam, mu, theta, T))
    nm = n*mu
    top = mp.log(lam/nm)/theta if lam > nm else mpf(0)
    phi = lambda t: lam*(-mp.expm1(-theta*t))/theta-nm*t
    high = phi(top)

    def area(weight, a, b):
        mode = min(max(top, a), b)
        curve = lam*theta*mp.exp(-theta*mode)
        slope = abs(nm-lam*mp.exp(-theta*mode))
        width = 10/(slope+mp.sqrt(slope**2+10*curve))
        marks = {a, mode} | ({b} if b != mp.inf else set())
        for k in (0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64):
            for x in (mode-k*width, mode+k*width):
                if a < x < b: marks.add(x)
        return mp.quad(lambda t: weight(t)*mp.exp(phi(t)-high), sorted(marks)+([mp.inf] if b == mp.inf else []))
    one = lambda t: mpf(1)
    stay = lambda t: mp.exp(-theta*t)
    G = inverse_b(n-1, lam/mu)*mp.exp(-high)
    J0, JT = area(one, mpf(0), mp.inf), area(one, T, mp.inf)
    D = G+lam*J0
    served = G+lam*area(stay, mpf(0), mp.inf)
    pab = lam*area(lambda t: -mp.expm1(-theta*t), mpf(0), mp.inf)/D
    out = dict(p_wait=lam*J0/D, p_abandon=pab, occupancy=lam*served/D/nm, mean_wait_all_s=pab/theta,
               asa_answered_s=lam*area(lambda t: t*stay(t), mpf(0), mp.inf)/served, p_wait_gt_T=lam*JT/D)
    in_time = G+(lam*area(stay, mpf(0), T) if T > 0 else 0)
    out['sl_offered'] = in_time/D
    out['sl_answered'] = in_time/served
    out['sl_net'] = in_time/(in_time+mp.exp(-theta*T)*lam*JT)
    return out


def exact(x):
    """A fraction at the precision now in force."""
    return mpf(x.numerator)/x.denominator


def terms(n, lam, mu, theta):
    spare = (n*mu-lam)/theta
    return mp.sqrt(spare**2+300*lam/theta)-spare


def erlang_a(n, lam, mu, theta, T):
    if terms(n, exact(lam), exact(mu), exact(theta)) > MOST_TERMS:
        return erlang_a_by_integral(n, exact(lam), exact(mu), exact(theta), T)
    out = base.erlang_a(n, exact(lam), exact(mu), exact(theta), T)
    if abs(out['sl_offered']) < mpf(10)**-20 and mp.dps < 1500:  # the sum's difference has few digits left
        with mp.workdps(1500): return erlang_a(n, lam, mu, theta, T)
    late = mp.exp(-exact(theta)*T)*out['p_wait_gt_T']
    out['sl_net'] = out['sl_offered']/(out['sl_offered']+late)
    return out


def main():
    cases = []

    def add(id, model, inputs, outputs, note=''):
        cases.append(dict(id=id, model=model, inputs=inputs, outputs={k: base.fmt(v) for k, v in outputs.items()}, note=note))
        print(id, flush=True)
    for A, n in [('0.000001', 1), ('0.01', 1), ('0.01', 9), ('1', 60), ('10', 2), ('10', 90), ('100', 20), ('100', 300),
                 ('746', 746), ('1000', 1700), ('5000', 3000), ('20000', 24000), ('100000', 90000), ('100000', 110000),
                 ('1000000', 1030000)]:
        add('B-%s-%s' % (A, n), 'erlang_b', dict(offered_load_erlang=A, agents=n), dict(p_block=base.erlang_b(n, mpf(A))))
    for A, n in [('0.000001', '0.5'), ('0.01', '1.5'), ('0.3', '0.25'), ('1', '1.5'), ('3', '3.75'), ('12', '0.1'), ('39', '45.5'),
                 ('41', '3.7'), ('100', '110.3'), ('900', '850.75'), ('20000', '20100.5'), ('1000000', '1000500.5')]:
        add('F-%s-%s' % (A, n), 'fractional_lines', dict(offered_load_erlang=A, agents=n), dict(p_block=1/inverse_b(n, A)))
    aht = 180
    for A in ('0.01', '1', '20', '300', '5000', '100000', '1000000'):
        a = mpf(A)
        for patience in ('1', '180', '20000', '1000000000'):
            for spread, T in [('-0.3a', 20), ('0', 0), ('0', 300), ('1', 20), ('4', 2), ('4', 6000)]:
                if A in ('100000', '1000000') and (patience, spread, T) not in (
                        ('1', '0', 0), ('180', '1', 20), ('20000', '0', 300), ('1000000000', '-0.3a', 20), ('1000000000', '0', 300),
                        ('1000000000', '4', 2)): continue
                n = int(mp.floor(a*mpf('0.7'))) if spread == '-0.3a' else int(mp.ceil(a+mpf(spread)*mp.sqrt(a)))
                n = max(n, 1)
                lam, mu, theta = Fraction(A)/aht, Fraction(1, aht), Fraction(1, int(patience))
                add('A-%s-%s-p%s-T%s' % (A, n, patience, T), 'erlang_a',
                    dict(offered_load_erlang=A, aht_s=aht, patience_mean_s=patience, agents=n, target_wait_s=T),
                    erlang_a(n, lam, mu, theta, T))
    doc = dict(schema='callcentre-golden/1', units='seconds; rates per second; loads in erlang; probabilities 0..1',
               generator='queueing_edges_generator.py (mpmath, 50 working digits or more; values printed to 30 significant digits as strings)',
               definitions=(base.__doc__.split('Definitions')[1]+__doc__.split('Further definitions')[1]).strip().split('\n'),
               cases=cases)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'queueing_edges.json'), 'w') as out:
        json.dump(doc, out, indent=1)


if __name__ == '__main__':
    main()
