const pairs = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/(\S+) (\S+)/g)].map(([, name, character]) => [name, character]));

/** Commands that stand for characters. */
export const symbols: Record<string, string> = {
  ...pairs(`
    alpha α  beta β  gamma γ  delta δ  epsilon ε  varepsilon ε  zeta ζ  eta η  theta θ  vartheta ϑ  iota ι  kappa κ
    lambda λ  mu μ  nu ν  xi ξ  pi π  rho ρ  sigma σ  tau τ  upsilon υ  phi φ  varphi φ  chi χ  psi ψ  omega ω
    Gamma Γ  Delta Δ  Theta Θ  Lambda Λ  Xi Ξ  Pi Π  Sigma Σ  Upsilon Υ  Phi Φ  Psi Ψ  Omega Ω  ell ℓ  hbar ħ
    partial ∂  nabla ∇  infty ∞  times ×  cdot ·  div ÷  pm ±  mp ∓  le ≤  leq ≤  leqslant ≤  ge ≥  geq ≥
    geqslant ≥  ll ≪  gg ≫  neq ≠  ne ≠  approx ≈  sim ~  simeq ≃  cong ≅  asymp ≍  equiv ≡  propto ∝  in ∈  notin ∉
    ni ∋  subset ⊂  subseteq ⊆  supset ⊃  cup ∪  cap ∩  setminus ∖  emptyset ∅  forall ∀  exists ∃  neg ¬  land ∧
    wedge ∧  lor ∨  vee ∨  to →  rightarrow →  leftarrow ←  Rightarrow ⇒  Leftarrow ⇐  leftrightarrow ↔  mapsto ↦
    uparrow ↑  downarrow ↓  sum ∑  prod ∏  int ∫  circ ∘  bullet •  star ⋆  ast *  oplus ⊕  otimes ⊗  odot ⊙  mid |
    vert |  Vert ‖  parallel ∥  perp ⊥  top ⊤  bot ⊥  dagger †  ddagger ‡  prime ′  dots …  ldots …  cdots …
    textellipsis …  lceil ⌈  rceil ⌉  lfloor ⌊  rfloor ⌋  langle ⟨  rangle ⟩  lbrace {  rbrace }  checkmark ✓
    degree °  textdegree °  S §  P ¶  copyright ©  textregistered ®  texttrademark ™  pounds £  euro €  textendash –
    textemdash —  textquoteright ’  textquoteleft ‘  textasciitilde ~  textunderscore _  textbar |  textless <
    textgreater >  lt <  gt >  ss ß  o ø  O Ø  l ł  L Ł  ae æ  AE Æ  oe œ  OE Œ  aa å  AA Å  i ı  j ȷ  ie i.e.
    eg e.g.  LaTeX LaTeX  TeX TeX
  `),
  textquotesingle: "'",
  quad: ' ',
  qquad: ' ',
  newline: ' ',
  etal: 'et al.',
};

/** Commands that only size, space or place what follows; nothing of them is read. */
export const silent = new Set(
  (
    'left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr middle displaystyle textstyle limits nolimits centering ' +
    'noindent protect xspace par item rm bf it em sl sc tt sf cal bfseries itshape ttfamily scshape mdseries upshape ' +
    'sffamily rmfamily small large footnotesize scriptsize tiny normalsize smallskip medskip bigskip maketitle'
  ).split(' '),
);

/** Commands whose one argument is not text. */
export const dropped = new Set(
  'cite citep citet citealp citeauthor citeyear label ref eqref cref Cref autoref vspace hspace begin end thanks color phantom'.split(
    ' ',
  ),
);

/** Commands of two arguments of which the second is the text. */
export const secondOfTwo = new Set([
  'href',
  'hyperlink',
  'hyperref',
  'textcolor',
  'colorbox',
  'fontsize',
  'texorpdfstring',
]);

/** Accents over one letter, as combining characters. */
export const accents: Record<string, string> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
  d: '\u0323',
  b: '\u0331',
  t: '\u0361',
  hat: '\u0302',
  widehat: '\u0302',
  tilde: '\u0303',
  widetilde: '\u0303',
  bar: '\u0304',
  overline: '\u0304',
  vec: '\u20D7',
  dot: '\u0307',
  ddot: '\u0308',
  check: '\u030C',
  breve: '\u0306',
  acute: '\u0301',
  grave: '\u0300',
};

export const superscripts = pairs(
  '0 ⁰  1 ¹  2 ²  3 ³  4 ⁴  5 ⁵  6 ⁶  7 ⁷  8 ⁸  9 ⁹  + ⁺  - ⁻  = ⁼  ( ⁽  ) ⁾  n ⁿ  i ⁱ',
);
export const subscripts = pairs('0 ₀  1 ₁  2 ₂  3 ₃  4 ₄  5 ₅  6 ₆  7 ₇  8 ₈  9 ₉  + ₊  - ₋  = ₌  ( ₍  ) ₎');
