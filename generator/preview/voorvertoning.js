// SPDX-License-Identifier: EUPL-1.2
// What a page of the preview has besides a page of a build: it is loaded again when a file is saved, and says
// where its words were written. The texts come with the element that loads this script.
(() => {
  'use strict';
  const own = document.currentScript.dataset;
  const isGood = own.stand === 'goed';
  const placeKey = 'wijkpeil-plek';
  const labelsKey = 'wijkpeil-plaatsen';

  function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  // The bar below: what happened last, and the way to the labels.
  const line = make('p', { className: 'vv-regel', textContent: own.laatste ?? '' });
  line.setAttribute('role', 'status');
  const toggle = make('button', { type: 'button', textContent: own.plaatsen });
  const name = make('strong', { textContent: own.naam });
  const bar = make('aside', { id: 'voorvertoning', lang: own.taal }, name, line);
  bar.setAttribute('aria-label', own.naam);
  document.body.append(bar);

  // Loading again keeps the place on the page and what was unfolded, also over a page with errors.
  function keepPlace() {
    const open = [...document.querySelectorAll('details')].map((details) => details.open);
    sessionStorage.setItem(placeKey, JSON.stringify({ path: location.pathname, y: scrollY, open }));
  }
  function takePlace() {
    const kept = JSON.parse(sessionStorage.getItem(placeKey) ?? 'null');
    if (kept?.path !== location.pathname) return;
    const details = document.querySelectorAll('details');
    if (kept.open.length === details.length) {
      details.forEach((one, index) => { one.open = kept.open[index]; });
    }
    const back = () => scrollTo({ top: kept.y, behavior: 'instant' });
    back();
    addEventListener('load', back, { once: true });
  }
  function loadAgain() {
    if (isGood) keepPlace();
    history.scrollRestoration = 'manual';
    if (own.stand === 'laatste') location.replace(location.pathname);
    else location.reload();
  }
  if (isGood) {
    takePlace();
    sessionStorage.removeItem(placeKey);
  }

  // A browser has few connections to one host, so only one page of all listens and tells the others.
  const others = new BroadcastChannel('wijkpeil-nieuws');
  function hear(news) {
    if (news.version !== own.versie) loadAgain();
    else if (news.line) line.textContent = news.line;
  }
  others.onmessage = ({ data }) => {
    if (data.stopped) line.textContent = own.gestopt;
    else hear(data);
  };
  function listen() {
    const source = new EventSource('/_voorvertoning/nieuws');
    source.onmessage = ({ data }) => {
      const news = JSON.parse(data);
      others.postMessage(news);
      hear(news);
    };
    source.onerror = () => {
      others.postMessage({ stopped: true });
      line.textContent = own.gestopt;
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
    };
  }
  // Held until this page is gone; then another one listens.
  navigator.locks.request('wijkpeil-nieuws', () => new Promise(listen));
  // What changed before this page could hear of it, or while it slept.
  function ask() {
    fetch('/_voorvertoning/stand').then((answer) => answer.json()).then(hear, () => {});
  }
  addEventListener('pageshow', ask);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) ask(); });

  // Where the words of an element were written: the template, and sentences of zinnen.yaml.
  const written = [...document.querySelectorAll('[data-plaats], [data-zinnen]')];
  function placesOf({ dataset }) {
    const sentences = dataset.zinnen ? [`${own.bestand}:${dataset.zinnen.split(' ').join(', ')}`] : [];
    return [...dataset.plaats ? [dataset.plaats] : [], ...sentences];
  }
  function copy(text) {
    const done = () => { line.textContent = `${own.gekopieerd} ${text}`; };
    navigator.clipboard?.writeText(text).then(done, () => {});
  }
  function labelOf(element) {
    const places = placesOf(element);
    const textContent = places.join(' · ');
    const label = make('button', { type: 'button', className: 'vv-plaats', title: own.kopieer, textContent });
    label.addEventListener('click', () => copy(places[0]));
    return label;
  }
  function showLabels(wanted) {
    document.querySelectorAll('.vv-plaats').forEach((label) => label.remove());
    toggle.setAttribute('aria-pressed', String(wanted));
    sessionStorage.setItem(labelsKey, wanted ? 'ja' : 'nee');
    if (!wanted) return;
    for (const element of written) {
      const shown = element.matches('section') ? element.querySelector('h1, h2, h3') ?? element : element;
      if (shown.matches('p, li, h1, h2, h3, h4, h5, h6')) shown.prepend(labelOf(element));
      else shown.before(labelOf(element));
    }
  }
  if (written.length > 0) {
    bar.append(toggle);
    toggle.addEventListener('click', () => showLabels(toggle.getAttribute('aria-pressed') !== 'true'));
    showLabels(sessionStorage.getItem(labelsKey) === 'ja');
  }

  // With a mouse: the place of what it points at, in the bar's corner of the element.
  const tip = make('div', { className: 'vv-tip', hidden: true });
  tip.setAttribute('aria-hidden', 'true');
  document.body.append(tip);
  document.addEventListener('mouseover', ({ target }) => {
    const element = target.closest?.('[data-plaats], [data-zinnen]');
    tip.hidden = !element || toggle.getAttribute('aria-pressed') === 'true';
    if (tip.hidden) return;
    const shown = element.matches('section') ? element.querySelector('h1, h2, h3') ?? element : element;
    const { left, top } = shown.getBoundingClientRect();
    tip.textContent = placesOf(element).join(' · ');
    tip.style.left = `${Math.max(left + scrollX, 4)}px`;
    tip.style.top = `${Math.max(top + scrollY - tip.offsetHeight - 2, scrollY)}px`;
  });
})();
