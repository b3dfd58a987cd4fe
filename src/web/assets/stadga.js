// Makes pages that already work without scripts quicker to use: drop a file, see how far it has come,
// and move the marked place without loading the page anew.

document.querySelector('[data-focus]')?.focus();
for (const form of document.querySelectorAll('form[data-upload]')) enhanceUpload(form);
for (const live of document.querySelectorAll('[data-live]')) follow(live);
if (document.querySelector('[data-pair]')) enhanceChoosing();
sendOnce();

/** A button that is pressed twice sends its form once: two of the same thing are seldom meant. */
function sendOnce() {
  const sent = new WeakSet();
  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    if (event.defaultPrevented || form.method !== 'post' || form.dataset.part) return;
    const pressed = submitter ?? form;
    if (sent.has(pressed)) return event.preventDefault();
    sent.add(pressed);
    // A form that gives a file leaves its page as it is, and so does one that got no answer: it can be sent again.
    setTimeout(() => sent.delete(pressed), 3000);
  });
}

/** Lets a file be dropped on the form, and shows how much of it has been sent. */
function enhanceUpload(form) {
  const input = form.querySelector('input[type=file]');
  const progress = form.querySelector('[data-upload-progress]');
  const cancel = form.querySelector('[data-cancel-upload]');
  const submit = form.querySelector('button[type=submit]');
  const say = (text) => {
    progress.hidden = false;
    progress.querySelector('[role=status]').textContent = text;
  };

  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('over');
  });
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('over');
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });

  form.addEventListener('submit', (event) => {
    const file = input.files[0];
    if (!file) return;
    event.preventDefault();
    if (file.size > Number(form.dataset.limit)) {
      say(form.dataset.tooLarge);
      return;
    }
    const request = new XMLHttpRequest();
    const bar = progress.querySelector('progress');
    const sending = (on) => {
      cancel.hidden = !on;
      submit.disabled = on;
      progress.hidden = !on;
    };
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      const percent = Math.floor((loaded / total) * 100);
      bar.value = percent;
      say(form.dataset.uploading.replace('{percent}', String(percent)));
    });
    request.addEventListener('load', () => {
      if (request.status < 400) location.assign(request.responseURL);
      else showAnswer(request);
    });
    request.addEventListener('error', () => {
      // The server may have answered before the whole file was sent: a plain post shows its answer.
      sending(false);
      form.submit();
    });
    cancel.onclick = () => {
      request.abort();
      sending(false);
    };
    sending(true);
    request.open('POST', form.action);
    request.send(new FormData(form));
  });
}

/** Shows a page that came as the answer to a request of ours, such as an error page. */
function showAnswer(request) {
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  document.title = page.title;
  document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')));
  (document.querySelector('[data-focus]') ?? document.querySelector('main')).focus();
  for (const form of document.querySelectorAll('form[data-upload]')) enhanceUpload(form);
}

/** Asks how far the reading has come until it is over, then shows the result. */
async function follow(live) {
  const bar = live.querySelector('progress');
  const words = live.querySelector('[data-progress-text]');
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 700));
    const response = await fetch(live.dataset.live, { headers: { accept: 'application/json' } }).catch(
      () => null,
    );
    if (response === null) continue;
    if (!response.ok) return location.reload();
    const progress = await response.json();
    if (progress.settled) return location.reload();
    if (words.textContent !== progress.text) words.textContent = progress.text;
    if (progress.total) {
      bar.max = progress.total;
      bar.value = progress.done;
    }
  }
}

/** Choosing a row moves the mark in the original; the address follows, so it can be shared and gone back from. */
function enhanceChoosing() {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = event.target.closest('a[data-show]') ?? rowLink(event.target);
    if (!link) return;
    event.preventDefault();
    moveTo(link.href);
    show(link.href, link.dataset.show, link.closest('.original') !== null);
  });
  window.addEventListener('popstate', () => {
    const before = shownAddress;
    shownAddress = pageAddress();
    // A step within the page, such as to a field.
    if (shownAddress === before) return;
    // A form that was open, or was not: only the server knows the page as it then was.
    const isOpen = document.querySelector('.edit-form') !== null;
    if (isOpen || new URL(location.href).searchParams.has('edit')) location.reload();
    else show(location.href, null, false);
  });
  makeRowsClickable();
  scrollToMark();
}

const pageAddress = () => location.pathname + location.search;
/** The address of what is shown; steps to places in it leave it as it is. */
let shownAddress = pageAddress();

function moveTo(address, { replace = false } = {}) {
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  shownAddress = pageAddress();
}

function makeRowsClickable() {
  for (const row of document.querySelectorAll('[data-row]')) {
    if (row.querySelector('a[data-show]')) row.dataset.clickable = '';
  }
}

/** A click anywhere in a row chooses it, unless the reader uses something in it or marks its words. */
function rowLink(target) {
  if (target.closest('a, button, summary, input, select, label, textarea, form')) return null;
  if (!getSelection().isCollapsed) return null;
  return target.closest('[data-row]')?.querySelector('a[data-show]') ?? null;
}

let latest = 0;

async function show(address, key, leafing) {
  latest += 1;
  const mine = latest;
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return location.assign(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (mine !== latest) return;
  const focused = leafing ? document.activeElement?.getAttribute('rel') : null;
  document.getElementById('original').replaceWith(document.adoptNode(page.getElementById('original')));
  takeLanguageLink(page);
  const chosen = key ?? new URL(address).searchParams.get('show');
  for (const row of document.querySelectorAll('[data-row]')) {
    const isChosen = row.id === chosen;
    row.classList.toggle('chosen', isChosen);
    if (isChosen) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
    if (isChosen) row.querySelector('details')?.setAttribute('open', '');
  }
  if (focused) document.querySelector(`#original a[rel=${focused}]`)?.focus();
  scrollToMark();
}

/** The other language of the page as it is now. */
function takeLanguageLink(page) {
  const link = document.querySelector('a[hreflang]');
  const other = page.querySelector('a[hreflang]');
  if (link && other) link.href = other.getAttribute('href');
}

/** Scrolls the original, and only it, to the marked place. */
function scrollToMark() {
  const viewport = document.querySelector('#original .viewport');
  const mark = viewport?.querySelector('[data-mark]');
  if (!mark) return;
  const scroll = () => {
    const here = viewport.getBoundingClientRect();
    const there = mark.getBoundingClientRect();
    viewport.scrollTop += there.top - here.top - viewport.clientHeight / 4;
    viewport.scrollLeft += there.left - here.left - 16;
  };
  const picture = viewport.querySelector('img');
  if (picture && !picture.complete) picture.addEventListener('load', scroll, { once: true });
  scroll();
}
