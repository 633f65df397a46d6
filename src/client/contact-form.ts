/** Milliseconds after which an endpoint that does not answer counts as failed. */
const patience = 20_000;

const failed = 'The message was not sent. It is still here: try again, or use another way below.';

/** Sends the contact form without leaving the page, and says in its live region what became of the message. */
export function watchContactForm(): void {
  const form = document.querySelector<HTMLFormElement>('[data-contact]');
  const state = form?.querySelector<HTMLElement>('[data-state]');
  const page = form?.querySelector<HTMLInputElement>('[name=page]');
  if (!form || !state || !page) return;
  if (page.value === '' && document.referrer.startsWith(`${location.origin}/`)) page.value = document.referrer;

  let isSending = false;
  const say = (text: string, kind = ''): void => {
    state.textContent = text;
    state.className = kind;
  };
  form.addEventListener('input', () => say(''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isSending) return;
    const message = new FormData(form);
    if (message.get('website') !== '') {
      say('Not sent: a field that people do not see is filled in. Reload the page and try again.', 'problem');
      return;
    }
    isSending = true;
    say('Sending …');
    void send(form.action, message).then((sent) => {
      isSending = false;
      if (sent) form.reset();
      say(sent ? 'Message sent. Thank you.' : failed, sent ? 'done' : 'problem');
    });
  });
}

const send = (address: string, body: FormData): Promise<boolean> =>
  fetch(address, {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(patience),
  }).then(
    ({ ok }) => ok,
    () => false,
  );
