#!/usr/bin/env python3
"""Golden values for call-centre staffing formulas (mpmath, 60 working digits, 30 printed).

Units: every time is in SECONDS, every rate is per SECOND unless the name says otherwise.
Run:  python3 queueing_generator.py          (needs python3-mpmath; writes queueing.json next to itself)

Definitions
  A    = calls_per_interval * aht_s / interval_s            offered load (erlang)
  lam  = calls_per_interval / interval_s, mu = 1/aht_s, theta = 1/patience_mean_s
  Erlang B(n,A)   = (A^n/n!) / sum_{k<=n} A^k/k!
  Erlang C(n,A)   = B / (1 - rho (1-B)), rho = A/n, n > A ; 1 if n <= A
  SL(T)           = 1 - C exp(-(n-A) T / aht)  (n > A) ; 0 if n <= A
  ASA             = C aht/(n-A)               (n > A) ; infinite (null) if n <= A
  occupancy       = min(1, A/n)
  min_staff       = smallest integer n with SL(T) >= target; 0 when A = 0
Erlang A (M/M/n+M)
  x_0 = 1, x_j = prod_{i=1..j} lam/(n mu + i theta), E = 1/B(n,A)
  Z   = E + sum_{j>=1} x_j ;  p_{n+j} = x_j/Z
  p_wait     = sum_{j>=0} x_j / Z                    arrival finds all agents busy (PASTA)
  L          = sum_j j x_j / Z
  p_abandon  = theta L / lam
  occupancy  = lam (1-p_abandon)/(n mu)
  mean_wait_all_s      = L/lam                       (answered and abandoned, zero waits included)
  asa_answered_s       = E[W | answered]             (zero waits included)
     E[W;answered] = sum_j p_{n+j} * n mu/(n mu+(j+1)theta) * sum_{i=1..j+1} 1/(n mu+i theta)
  sl_offered(T)  = P(answered and W <= T)            denominator = all offered calls
  sl_answered(T) = sl_offered/(1-p_abandon)          denominator = answered calls
  p_wait_gt_T    = P(V > T)                          V = virtual wait of an infinitely patient caller
     phi(t) = lam (1-e^{-theta t})/theta - n mu t,  J(t) = int_t^inf e^{phi}
     J(t) = e^{phi(t)} /(n mu) * sum_j prod_{i=1..j} lam e^{-theta t}/(n mu + i theta)
     G = 1/B(n-1,A);  p_wait = lam J(0)/(G + lam J(0))
     p_wait_gt_T = lam J(T)/(G + lam J(0))
     sl_offered(T) = (G + e^{phi(T)} - 1 + n mu (J(0)-J(T)))/(G + lam J(0))
Announced delay (caller finds all n agents busy and k waiting; FCFS, waiting callers abandon at rate theta)
  D_k = sum_{i=0..k} Exp(n mu + i theta);  exp(-theta D_k) ~ Beta(n mu/theta, k+1)
  P(D_k <= t) = 1 - I_{exp(-theta t)}(n mu/theta, k+1) ; theta = 0: regularised gamma P(k+1, n mu t)
  quantile q: d = -ln( I^{-1}_{1-q}(n mu/theta, k+1) ) / theta
Announced-delay queue (recommended product form; M/M/n with state-dependent balking and reneging)
  caller finding all n busy and k waiting hears d_k = quantile beta of D_k computed with rates n mu + i theta_r
  balks with prob b_k = alpha + (1-alpha) p_k, p_k = 1 - exp(-theta_b d_k); otherwise joins and abandons at rate theta_r
  x_0 = 1, x_{k+1} = x_k lam (1-b_k)/(n mu + (k+1) theta_r), E = 1/B(n,A), Z = E + sum_{k>=1} x_k, q_k = x_k/Z
  p_wait = sum q_k (all busy on arrival) ; p_balk = sum b_k q_k ; L = sum k q_k ; p_renege = theta_r L/lam
  p_served = 1 - p_balk - p_renege ; occupancy = lam p_served/(n mu)
  asa_served_s = E[W|S] = (1/p_served) sum_k q_k (1-b_k) n mu/(n mu+(k+1)theta_r) sum_{i=1..k+1} 1/(n mu+i theta_r)
  staffing: smallest n with c_balk p_balk + c_renege p_renege <= gamma
"""
import json, os, sys, time
from fractions import Fraction
from mpmath import mp, mpf
mp.dps = 60
DIG = 30
SUGGESTED = dict(relative=1e-9, absolute=1e-12, note='compare |got-want| <= max(1e-12, 1e-9*|want|); p_wait_gt_T of A-large-1e5 and A-large-1e6 (1e-152, 1e-1553) only has to be 0 within the absolute tolerance; min_agents is exact')

def inv_erlang_b(n, A):
    """1/B(n,A) = sum_{k=0}^{n} n(n-1)...(n-k+1)/A^k  -- all terms positive, no cancellation."""
    A = mpf(A); t = mpf(1); s = mpf(1); k = 0
    while k < n:
        t = t*(n-k)/A; s += t; k += 1
        if t < s*mpf(10)**(-(mp.dps+5)) and (n-k) < A: break
    return s
def erlang_b(n, A):
    if A == 0: return mpf(1) if n == 0 else mpf(0)
    return 1/inv_erlang_b(n, A)
def erlang_c(n, A):
    if A == 0: return mpf(0) if n > 0 else mpf(1)
    if n <= A: return mpf(1)
    B = erlang_b(n, A); A = mpf(A)
    return B/(1-(A/n)*(1-B))
def c_metrics(n, A, aht, T):
    A = mpf(A); aht = mpf(aht); T = mpf(T)
    C = erlang_c(n, A)
    if A == 0: return dict(p_wait=C, service_level=mpf(1), asa_s=mpf(0), occupancy=mpf(0))
    if n <= A: return dict(p_wait=mpf(1), service_level=mpf(0), asa_s=None, occupancy=mpf(1))
    return dict(p_wait=C, service_level=1-C*mp.exp(-(n-A)*T/aht), asa_s=C*aht/(n-A), occupancy=A/n)
def min_staff(A, aht, T, target):
    if A == 0: return 0
    lo = int(mp.floor(mpf(A)))            # infeasible (n<=A)
    step = 1
    while c_metrics(lo+step, A, aht, T)['service_level'] < target: step *= 2
    hi = lo+step; lo2 = lo+step//2 if step > 1 else lo
    while hi-lo2 > 1:
        m = (hi+lo2)//2
        if c_metrics(m, A, aht, T)['service_level'] >= target: hi = m
        else: lo2 = m
    return hi
def erlang_a(n, lam, mu, theta, T):
    lam, mu, theta, T = mpf(lam), mpf(mu), mpf(theta), mpf(T)
    if lam == 0:
        z = mpf(0); return dict(p_wait=z, p_abandon=z, occupancy=z, mean_wait_all_s=z, asa_answered_s=z,
                                sl_offered=mpf(1), sl_answered=mpf(1), p_wait_gt_T=z)
    A = lam/mu; nm = n*mu; eps = mpf(10)**(-(mp.dps+8))
    E = inv_erlang_b(n, A)
    x = mpf(1); S0 = mpf(1); S1 = mpf(0)
    h = 1/(nm+theta); SW = nm*h*h                # j=0 term of E[W;answered]*Z
    j = 0
    while True:
        j += 1
        x = x*lam/(nm+j*theta)
        S0 += x; S1 += j*x
        r = 1/(nm+(j+1)*theta); h += r
        SW += x*nm*r*h
        if x*j < eps*S0 and lam < nm+j*theta: break
    Z = E+S0-1
    pw = S0/Z; L = S1/Z; pab = theta*L/lam
    out = dict(p_wait=pw, p_abandon=pab, occupancy=lam*(1-pab)/nm, mean_wait_all_s=L/lam,
               asa_answered_s=(SW/Z)/(1-pab))
    # waiting-time tails, by J(t)
    def J(t):
        y = lam*mp.exp(-theta*t); s = mpf(1); w = mpf(1); k = 0
        while True:
            k += 1; w = w*y/(nm+k*theta); s += w
            if w < eps*s and y < nm+k*theta: break
        return mp.exp(lam*(1-mp.exp(-theta*t))/theta-nm*t)*s/nm
    J0 = J(mpf(0)); JT = J(T); G = (E-1)*A/n if n > 1 else mpf(1)   # 1/B(n-1) = (1/B(n)-1) A/n
    den = G+lam*J0
    assert abs(lam*J0/den-pw) < mpf(10)**(-45), (lam*J0/den, pw)
    phiT = lam*(1-mp.exp(-theta*T))/theta-nm*T
    out['p_wait_gt_T'] = lam*JT/den
    out['sl_offered'] = (G+mp.exp(phiT)-1+nm*(J0-JT))/den
    out['sl_answered'] = out['sl_offered']/(1-pab)
    return out
def delay_cdf(k, n, mu, theta, t):
    mu, theta, t = mpf(mu), mpf(theta), mpf(t)
    if theta == 0: return mp.gammainc(k+1, 0, n*mu*t, regularized=True)
    # 1 - I_y(c,k+1) = I_{1-y}(k+1,c) = P(Binomial-type): stable finite sum
    y = mp.exp(-theta*t); c = n*mu/theta
    # I_y(c,k+1) = y^c * sum_{i=0}^{k} (c)_i/i! (1-y)^i
    s = mpf(1); w = mpf(1)
    for i in range(1, k+1): w = w*(c+i-1)/i*(1-y); s += w
    return 1-y**c*s
def delay_quantile(k, n, mu, theta, q):
    mu, theta, q = mpf(mu), mpf(theta), mpf(q)
    m = sum(1/(n*mu+i*theta) for i in range(k+1))
    lo = mpf(0); hi = m
    while delay_cdf(k, n, mu, theta, hi) < q: hi *= 2
    for _ in range(260):
        mid = (lo+hi)/2
        if delay_cdf(k, n, mu, theta, mid) < q: lo = mid
        else: hi = mid
    return (lo+hi)/2

def delay_quantile_fast(k, n, mu, theta, q, guess):
    f = lambda t: delay_cdf(k, n, mu, theta, t)-q
    return mp.findroot(f, (guess, guess*mpf('1.01')), solver='secant', tol=mpf(10)**(-100), maxsteps=60)
_dcache = {}
def announced(n, lam, mu, alpha, theta_b, theta_r, beta, cb=1, cr=3):
    lam, mu, alpha, theta_b, theta_r, beta = map(mpf, (lam, mu, alpha, theta_b, theta_r, beta))
    if lam == 0:
        z = mpf(0); return dict(p_wait=z, p_balk=z, p_renege=z, p_served=mpf(1), occupancy=z, asa_served_s=z, announced_delay_k0_s=-mp.log(1-beta)/(n*mu), cost=z)
    nm = n*mu; E = inv_erlang_b(n, lam/mu); x = mpf(1); S = mpf(0); SB = mpf(0); S1 = mpf(0); SW = mpf(0); h = mpf(0); k = 0; g = None; eps = mpf(10)**(-45)
    d0 = None
    while True:
        if k == 0: d = -mp.log(1-beta)/nm; d0 = d
        else: d = delay_quantile_fast(k, n, mu, theta_r, beta, g+1/(nm+k*theta_r))
        g = d
        b = alpha+(1-alpha)*(1-mp.exp(-theta_b*d))
        h += 1/(nm+(k+1)*theta_r)
        S += x; SB += b*x; S1 += k*x; SW += x*(1-b)*nm/(nm+(k+1)*theta_r)*h
        x = x*lam*(1-b)/(nm+(k+1)*theta_r); k += 1
        if x*k < eps*S: break
    Z = E-1+S; pb = SB/Z; pr = theta_r*(S1/Z)/lam; ps = 1-pb-pr
    return dict(p_wait=S/Z, p_balk=pb, p_renege=pr, p_served=ps, occupancy=lam*ps/nm, asa_served_s=(SW/Z)/ps, announced_delay_k0_s=d0, cost=cb*pb+cr*pr)

def fmt(v):
    if v is None: return None
    if isinstance(v, int): return v
    return mp.nstr(v, DIG, strip_zeros=False, min_fixed=-5, max_fixed=8)

def main():
    cases = []; t0 = time.time()
    def add(id, model, inputs, outputs, note=''):
        cases.append(dict(id=id, model=model, inputs=inputs, outputs={k: fmt(v) for k, v in outputs.items()}, note=note))
        print('%-34s %6.1fs' % (id, time.time()-t0), {k: (fmt(v) if not isinstance(v, mpf) else mp.nstr(v, 12)) for k, v in outputs.items()}, flush=True)
    def load(calls, aht=300, interval=3600): return mpf(calls)*aht/interval
    # ---- Erlang B
    for id, A, n, note in [('B-small', '0.5', 1, 'exact 1/3'), ('B-medium-10', '10', 11, ''), ('B-medium-100', '100', 101, ''),
                           ('B-large-5000', '5000', 5050, ''), ('B-large-1e5', '100000', 100200, ''), ('B-large-1e6', '1000000', 1000001, ''),
                           ('B-zero', '0', 1, 'no traffic: 0')]:
        add(id, 'erlang_b', dict(offered_load_erlang=A, agents=n), dict(p_block=erlang_b(n, mpf(A))), note)
    # ---- Erlang C
    for id, calls, aht, n, T, note in [
        ('C-small', 6, 300, 2, 20, 'A=0.5'),
        ('C-medium-10', 120, 300, 13, 20, 'A=10'),
        ('C-load-plus-1-10', 120, 300, 11, 20, 'A=10, staff == load+1'),
        ('C-medium-100', 1200, 300, 106, 20, 'A=100'),
        ('C-load-plus-1-100', 1200, 300, 101, 20, 'A=100, staff == load+1'),
        ('C-large-5000', 60000, 300, 5060, 20, 'A=5000'),
        ('C-large-1e5', 1200000, 300, 100050, 20, 'A=100000'),
        ('C-large-1e6', 12000000, 300, 1000025, 20, 'A=1e6'),
        ('C-load-plus-1-1e6', 12000000, 300, 1000001, 20, 'A=1e6, staff == load+1'),
        ('C-occupancy-0.999', 11988, 300, 1000, 20, 'A=999, n=1000, rho=0.999'),
        ('C-zero-load', 0, 300, 3, 20, 'no traffic'),
        ('C-T-zero', 120, 300, 13, 0, 'T=0: service level = 1 - p_wait'),
        ('C-unstable', 120, 300, 10, 20, 'n == A: p_wait 1, SL 0, ASA infinite (null)'),
        ]:
        add(id, 'erlang_c', dict(calls=calls, interval_s=3600, aht_s=aht, agents=n, target_wait_s=T), c_metrics(n, load(calls, aht), aht, T), note)
    # ---- minimum staff 80/20
    for id, calls in [('N-small', 6), ('N-medium-10', 120), ('N-medium-100', 1200), ('N-large-5000', 60000), ('N-large-1e5', 1200000), ('N-large-1e6', 12000000), ('N-zero', 0)]:
        A = load(calls); n = min_staff(A, 300, 20, mpf('0.8'))
        o = dict(min_agents=n)
        if n: 
            o['service_level_at_n'] = c_metrics(n, A, 300, 20)['service_level']
            o['service_level_at_n_minus_1'] = c_metrics(n-1, A, 300, 20)['service_level']
        add(id, 'erlang_c_min_staff', dict(calls=calls, interval_s=3600, aht_s=300, target_wait_s=20, target_service_level='0.8'), o, 'A=%s' % mp.nstr(A, 8))
    # ---- Erlang A
    for id, calls, aht, pat, n, T, note in [
        ('A-small', 6, 300, 120, 1, 20, 'A=0.5'),
        ('A-medium-10', 120, 300, 180, 12, 20, 'A=10'),
        ('A-medium-100', 1200, 300, 180, 102, 20, 'A=100'),
        ('A-load-plus-1-100', 1200, 300, 180, 101, 20, 'A=100, staff == load+1'),
        ('A-overload-100', 1200, 300, 180, 90, 20, 'A=100, n=90 < A: stable because callers abandon'),
        ('A-large-5000', 60000, 300, 180, 5000, 20, 'A=5000, n == A'),
        ('A-large-1e5', 1200000, 300, 180, 99800, 20, 'A=100000, slightly overloaded'),
        ('A-large-1e6', 12000000, 300, 180, 1000000, 20, 'A=1e6, n == A'),
        ('A-occupancy-0.999', 11988, 300, 180, 1000, 20, 'A=999, n=1000: nominal load 0.999'),
        ('A-zero-load', 0, 300, 180, 3, 20, 'no traffic'),
        ('A-very-patient', 1200, 300, 1000000000, 106, 20, 'theta -> 0: must approach Erlang C (C-medium-100)'),
        ('A-impatient', 1200, 300, 1, 100, 20, 'theta large: p_abandon approaches Erlang B(100,100) from below'),
        ]:
        add(id, 'erlang_a', dict(calls=calls, interval_s=3600, aht_s=aht, patience_mean_s=pat, agents=n, target_wait_s=T),
            erlang_a(n, mpf(calls)/3600, mpf(1)/aht, mpf(1)/pat, T), note)
    # ---- announced delay quantiles
    for id, n, aht, pat, k, q in [('D-10-k0-50', 10, 300, 180, 0, '0.5'), ('D-10-k4-90', 10, 300, 180, 4, '0.9'), ('D-100-k20-80', 100, 300, 180, 20, '0.8'),
                                  ('D-100-k20-80-patient', 100, 300, None, 20, '0.8'), ('D-16-k0-90', 16, 1, None, 0, '0.9')]:
        th = mpf(0) if pat is None else mpf(1)/pat
        mean = sum(1/(mpf(n)/aht+i*th) for i in range(k+1))
        add(id, 'announced_delay', dict(agents=n, aht_s=aht, patience_mean_s=pat, waiting_ahead=k, quantile=q),
            dict(delay_quantile_s=delay_quantile(k, n, mpf(1)/aht, th, mpf(q)), delay_mean_s=mean), 'patience null = callers ahead never abandon')
    # ---- announced-delay queue (recommended product form)
    for id, calls, n, al, pb_, pr_, be, note in [
        ('Q-load20-50', 240, 20, '0.05', 150, 75, '0.5', 'A=20'),
        ('Q-load20-90', 240, 16, '0.05', 150, 600, '0.9', 'A=20, overloaded before balking'),
        ('Q-load100-80', 1200, 100, '0.05', 180, 180, '0.8', 'A=100'),
        ('Q-small', 6, 1, '0', 120, 120, '0.5', 'A=0.5, one agent, no unconditional balking'),
        ('Q-zero-load', 0, 3, '0.05', 150, 75, '0.5', 'no traffic')]:
        add(id, 'announced_delay_queue', dict(calls=calls, interval_s=3600, aht_s=300, agents=n, alpha=al, balk_patience_mean_s=pb_, renege_patience_mean_s=pr_, coverage=be, c_balk=1, c_renege=3),
            announced(n, mpf(calls)/3600, mpf(1)/300, mpf(al), mpf(1)/pb_, mpf(1)/pr_, mpf(be)), note)
    nmin = None
    for n in range(14, 30):
        v = announced(n, mpf(240)/3600, mpf(1)/300, mpf('0.05'), mpf(1)/150, mpf(1)/75, mpf('0.5'))
        if v['cost'] <= mpf('0.3'): nmin = n; break
    vm = announced(nmin-1, mpf(240)/3600, mpf(1)/300, mpf('0.05'), mpf(1)/150, mpf(1)/75, mpf('0.5'))
    add('QN-load20-50', 'announced_delay_min_staff', dict(calls=240, interval_s=3600, aht_s=300, alpha='0.05', balk_patience_mean_s=150, renege_patience_mean_s=75, coverage='0.5', c_balk=1, c_renege=3, gamma='0.3'),
        dict(min_agents=nmin, cost_at_n=v['cost'], cost_at_n_minus_1=vm['cost']), 'smallest n with cost <= gamma')
    doc = dict(schema='callcentre-golden/1', units='seconds; rates per second; loads in erlang; probabilities 0..1',
               generator='gen_golden.py (mpmath, 60 working digits; values printed to 30 significant digits as strings; null = infinite)',
               suggested_tolerance=SUGGESTED,
               definitions=__doc__.split('Definitions')[1].strip().split('\n'), cases=cases)
    p = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'queueing.json')
    json.dump(doc, open(p, 'w'), indent=1)
    print(len(cases), 'cases ->', p)
if __name__ == '__main__':
    main()
