// Without this script every page works; with it a turn does not reload the page, and one key is one answer.
(() => {
  const main = () => document.getElementById('main');

  const show = async (response) => {
    if (response.redirected || response.ok || response.status === 422) {
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const fresh = page.getElementById('main');
      if (!fresh) { location.href = response.url; return; }
      fresh.querySelectorAll('[autofocus]').forEach((element) => element.removeAttribute('autofocus'));
      main().replaceWith(fresh);
      document.querySelector('header').replaceWith(page.querySelector('header'));
      document.title = page.title;
      if (response.url !== location.href) history.pushState({}, '', response.url);
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

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.classList.contains('ask') || form.method !== 'post') return;
    event.preventDefault();
    if (form.dataset.sent) return;
    form.dataset.sent = 'yes';
    const data = new FormData(form, event.submitter);
    fetch(form.action, { method: 'POST', body: new URLSearchParams(data), redirect: 'follow' })
      .then(show).catch(() => { delete form.dataset.sent; lost(form); });
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.closest('input:not([type=checkbox]), textarea, select');
    const form = document.getElementById('ask');
    if (typing || !form) return;
    if (/^[1-9]$/.test(event.key)) {
      const button = form.querySelector(`[data-number="${event.key}"]`);
      const boxes = form.querySelectorAll('input[type=checkbox]');
      if (button) { event.preventDefault(); button.click(); }
      else if (boxes[event.key - 1]) { event.preventDefault(); boxes[event.key - 1].click(); boxes[event.key - 1].focus(); }
      return;
    }
    const move = form.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (move) { event.preventDefault(); move.click(); }
  });

  addEventListener('popstate', () => location.reload());
})();
