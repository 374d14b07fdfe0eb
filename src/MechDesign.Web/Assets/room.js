// Without this script every page works; with it a turn does not reload the page, and one key is one answer.
(() => {
  // Nobody reads a question faster: what comes sooner was meant for the one before.
  const reading = 400;

  // Where a second digit can follow, the first waits for it with the focus on its choice, so that Enter takes it at once.
  const second = 700;
  let typed = '';
  let waiting = 0;

  let at = location.pathname + location.search;

  const main = () => document.getElementById('main');

  const show = async (response) => {
    if (response.redirected || response.ok || response.status === 422) {
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const fresh = page.getElementById('main');
      if (!fresh) { location.href = response.url; return; }
      fresh.querySelectorAll('[autofocus]').forEach((element) => element.removeAttribute('autofocus'));
      clearTimeout(waiting);
      typed = '';
      const ask = fresh.querySelector('#ask');
      if (ask) {
        ask.dataset.fresh = 'yes';
        setTimeout(() => { delete ask.dataset.fresh; }, reading);
      }
      // What comes to lie under a pointer at rest is not what it points at.
      fresh.classList.add('still');
      main().replaceWith(fresh);
      document.querySelector('header').replaceWith(page.querySelector('header'));
      document.title = page.title;
      if (response.url !== location.href) history.pushState({}, '', response.url);
      at = location.pathname + location.search;
      const focus = document.getElementById('question') || fresh.querySelector('h1, h2');
      if (focus) { focus.tabIndex = -1; focus.focus({ preventScroll: true }); }
      (document.querySelector('.said') || fresh).scrollIntoView({ block: 'start' });
    } else {
      location.reload();
    }
  };

  // The form stays as it was, so that the same key or button sends it again; its turn number makes a repetition harmless.
  const lost = (form) => {
    const say = document.getElementById('lost') || document.createElement('p');
    say.id = 'lost';
    say.className = 'wrong';
    say.setAttribute('role', 'alert');
    say.textContent = 'The practice room does not answer. Everything before this answer is kept; give it again in a moment.';
    form.prepend(say);
  };

  // The second half of a double click, and whatever comes before a question can have been read, does nothing.
  document.addEventListener('click', (event) => {
    const form = event.target.closest('form.ask');
    if (form && (form.dataset.fresh || (event.detail > 1 && event.target.closest('button')))) event.preventDefault();
  }, true);

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.classList.contains('ask') || form.method !== 'post') return;
    event.preventDefault();
    if (form.dataset.sent) return;
    form.dataset.sent = 'yes';
    const data = new FormData(form, event.submitter);
    // An interview answers with its next page itself; anything else sends us there.
    fetch(form.action, { method: 'POST', headers: { Prefer: 'return=representation' }, body: new URLSearchParams(data), redirect: 'follow' })
      .then(show).catch(() => { delete form.dataset.sent; lost(form); });
  });

  const numbered = (form) => form.querySelector(`[data-number="${typed}"]`);

  const take = (form) => {
    clearTimeout(waiting);
    const choice = numbered(form);
    typed = '';
    choice.click();
  };

  const digit = (form, key) => {
    clearTimeout(waiting);
    typed += key;
    const choice = numbered(form);
    if (!choice) { typed = ''; return; }
    choice.focus();
    if (form.querySelector(`[data-number^="${typed}"]:not([data-number="${typed}"])`)) waiting = setTimeout(() => take(form), second);
    else take(form);
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.closest('input:not([type=checkbox]), textarea, select');
    const form = document.getElementById('ask');
    if (typing || !form) return;
    // A key that is held down is one press; on a button it would be a click each time.
    if (event.repeat) {
      if (event.target.closest('button')) event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && typed) {
      event.preventDefault();
      take(form);
      return;
    }
    if (/^[0-9]$/.test(event.key)) {
      event.preventDefault();
      if (!form.dataset.fresh) digit(form, event.key);
      return;
    }
    clearTimeout(waiting);
    typed = '';
    const move = form.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (move) { event.preventDefault(); move.click(); }
  });

  document.addEventListener('pointermove', (event) => {
    if (event.movementX || event.movementY) main().classList.remove('still');
  });

  // A place on the same page is no other page.
  addEventListener('popstate', () => { if (location.pathname + location.search !== at) location.reload(); });
})();
