// Checking a read report without leaving one's place: a part is saved and shown anew where it stands,
// and what other reviewers change meanwhile is told.

/** Says aloud how far the check has come; it stays while the page is shown anew. */
const told = document.createElement('p');

document.addEventListener('submit', saveInPlace);
document.addEventListener('click', openInPlace);
addEventListener('beforeunload', (event) => {
  if (document.querySelector('.edit-form[data-dirty]')) event.preventDefault();
});
document.addEventListener('input', ({ target }) => {
  const form = target.closest('.edit-form');
  if (form) form.dataset.dirty = '';
});
if (document.querySelector('[data-changes]')) {
  told.className = 'sr-only';
  told.setAttribute('role', 'status');
  document.body.append(told);
  followOthers();
}

/** Sends the form of a part and shows the page that comes back, as far down and with the same place marked. */
async function saveInPlace(event) {
  const form = event.target.closest('form[data-part]');
  // What is sent is not lost: nobody is asked whether to leave it.
  if (!form) return delete event.target.dataset.dirty;
  event.preventDefault();
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  const fields = new URLSearchParams(new FormData(form, event.submitter));
  const isEditForm = form.classList.contains('edit-form');
  const address = new URL(location.href);
  address.hash = '';
  if (isEditForm) address.searchParams.delete('edit');
  const headers = savedRow(form.dataset.part);
  const response = await fetch(address, { method: 'POST', headers, body: fields }).catch(() => null);
  form.ariaBusy = null;
  if (!response) return sendPlainly(form, event.submitter);
  if (new URL(response.url).pathname !== location.pathname) return location.assign(response.url);
  if (response.ok) moveTo(address, { replace: true });
  await showAnew(response, form.dataset.part, {
    keepForm: !isEditForm,
    focus: event.submitter?.dataset.keepFocus,
  });
  const words = document.querySelector('[data-progress-words]');
  if (response.ok && words) told.textContent = words.textContent;
}

/** Asks for what can be different once a row is saved, not for the hundreds that are as they were. */
function savedRow(part) {
  const changes = document.querySelector('[data-changes]')?.dataset.changes;
  const since = changes && new URL(changes, location.href).searchParams.get('since');
  return since && part.startsWith('row-') ? { 'x-saved-row': part, 'x-page-since': since } : {};
}

/** As without a script, for a connection that broke: the browser tells what is wrong. */
function sendPlainly(form, button) {
  delete form.dataset.dirty;
  if (button?.name) {
    const field = form.appendChild(document.createElement('input'));
    Object.assign(field, { type: 'hidden', name: button.name, value: button.value });
  }
  form.submit();
}

/** Opens or closes the form of a part where it stands. */
async function openInPlace(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  const link = event.target.closest('a[data-in-place]');
  if (!link) return;
  event.preventDefault();
  const address = new URL(link.href);
  // What was chosen in the original since the page came is kept.
  const chosen = new URL(location.href).searchParams.get('show');
  if (!address.searchParams.has('edit') && chosen) address.searchParams.set('show', chosen);
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return location.assign(link.href);
  moveTo(address);
  await showAnew(response, link.dataset.inPlace, { original: address.searchParams.has('edit') });
}

/**
 * Puts the page of an answer in the place of the present one. The part stays where it was on the screen.
 * `keepForm`: an open form with what is written in it; `original`: the answer's place in the original; `focus`: the control.
 */
async function showAnew(response, part, { keepForm = false, original = false, focus } = {}) {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const main = page.querySelector('main');
  const top = (id) => document.getElementById(id)?.getBoundingClientRect().top;
  const [before, next] = [top(part), nextRow(part)];
  const open = [...document.querySelectorAll('[data-row]:has(details[open]:not(.choose))')].map(
    ({ id }) => id,
  );
  const written = keepForm ? document.querySelector('.edit-form') : null;
  const pane = document.getElementById('original');
  const kept = pane?.querySelector('.viewport');
  const scrolled = [kept?.scrollLeft ?? 0, kept?.scrollTop ?? 0];

  document.title = page.title;
  takeLanguageLink(page);
  if (main.querySelector('[data-as-before]')) {
    renew(document.querySelector('main'), document.adoptNode(main));
  } else {
    if (!original && pane) main.querySelector('#original')?.replaceWith(pane);
    document.querySelector('main').replaceWith(document.adoptNode(main));
  }
  if (!original) kept?.scrollTo(...scrolled);
  for (const id of open) document.querySelector(`[id="${id}"] > details`)?.setAttribute('open', '');
  if (written)
    carryOver(written, document.querySelector(`.edit-form[data-part="${written.dataset.part}"]`), part);
  makeRowsClickable();
  if (original) scrollToMark();

  const fault = document.querySelector('[data-focus]');
  if (fault) return fault.focus();
  const shown = document.getElementById(part) ?? document.getElementById(next ?? 'rows');
  const after = shown?.getBoundingClientRect().top;
  if (before !== undefined && after !== undefined) {
    scrollTo({ top: scrollY + after - before, behavior: 'instant' });
  }
  const form = shown?.querySelector('.edit-form :is(textarea, input:not([type=hidden]))');
  const control = focus && shown?.querySelector(`[data-keep-focus="${focus}"]`);
  (form ?? (control || shown))?.focus({ preventScroll: true });
}

/** Puts only what is different in the place of what stands there. A part `data-as-before` stays as it is. */
function renew(old, fresh) {
  if ('asBefore' in fresh.dataset || old.isEqualNode(fresh)) return;
  const [before, after] = [[...old.children], [...fresh.children]];
  const holdsSame = fresh.querySelector('[data-as-before]') !== null;
  if (holdsSame && before.length === after.length) {
    for (const [index, child] of before.entries()) renew(child, after[index]);
    return;
  }
  for (const same of fresh.querySelectorAll('[data-as-before]')) {
    same.replaceWith(document.getElementById(same.id));
  }
  old.replaceWith(fresh);
}

/** The row after a part that may be gone from the list once it is saved. */
function nextRow(part) {
  const rows = [...document.querySelectorAll('[data-row]')];
  const at = rows.findIndex(({ id }) => id === part);
  return at < 0 ? undefined : (rows[at + 1] ?? rows[at - 1])?.id;
}

/** What is written in an open form, while `saved` was saved; with the version that it was written on, unless that was it. */
function carryOver(from, to, saved) {
  if (!to) return;
  for (const field of from.elements) {
    if (field.name === 'version' && from.dataset.part === saved) continue;
    const same = [...to.elements].find(
      ({ name, type, value }) =>
        name === field.name && (type !== 'checkbox' || value === field.value) && name !== 'action',
    );
    if (!same) continue;
    if (same.type === 'checkbox') same.checked = field.checked;
    else same.value = field.value;
  }
  if ('dirty' in from.dataset) to.dataset.dirty = '';
}

/** Asks now and then what others have changed, and says it where it stands. */
async function followOthers() {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const notice = document.querySelector('[data-changes]');
    if (!notice || document.hidden) continue;
    const response = await fetch(notice.dataset.changes).catch(() => null);
    if (!response?.ok || response.redirected) continue;
    const { rows, words, reload } = await response.json();
    const newer = rows.filter(
      ({ key, version }) => version > Number(document.getElementById(key)?.dataset.version),
    );
    if (newer.length === 0 || notice.dataset.told === words) continue;
    for (const { key, words: sentence } of newer) tellOf(document.getElementById(key), sentence);
    notice.dataset.told = words;
    const link = Object.assign(document.createElement('a'), { href: location.href, textContent: reload });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      location.reload();
    });
    const line = document.createElement('p');
    line.append(words, ' ', link);
    notice.replaceChildren(line);
  }
}

function tellOf(row, sentence) {
  const line = row.querySelector('.by-others') ?? document.createElement('p');
  line.className = 'by-others';
  line.textContent = sentence;
  if (!line.isConnected) row.querySelector('.row-head').after(line);
}
