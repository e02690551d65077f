/**
 * What the page does by itself: collects the answers and hands them out as an answer file (format `crossread-answers` 1,
 * src/lessons/format/answers.ts). It keeps nothing: the next pupil at the same computer finds the page empty. Plain
 * script, as it stands in the page; its hash is in the page's policy.
 */
export const pageScript = `
'use strict';
(() => {
  const facts = JSON.parse(document.getElementById('facts').textContent);
  const all = (root, query) => Array.from(root.querySelectorAll(query));
  const sheet = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  let unsaved = false;
  document.documentElement.classList.add('live');
  for (const line of all(document, '.tokens[data-roles]')) {
    const roles = JSON.parse(line.dataset.roles);
    const section = line.closest('section');
    for (const token of all(line, 'span')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = token.textContent;
      button.setAttribute('aria-pressed', 'false');
      button.addEventListener('click', () => {
        const chosen = section.querySelector('.scripted input:checked');
        const role = chosen ? chosen.value : roles[0].id;
        const off = button.dataset.role === role;
        button.textContent = token.textContent;
        if (off) delete button.dataset.role;
        else {
          button.dataset.role = role;
          const name = document.createElement('sub');
          name.textContent = ' ' + roles.find((one) => one.id === role).label;
          button.append(name);
        }
        button.setAttribute('aria-pressed', String(!off));
        unsaved = true;
      });
      token.replaceWith(button);
    }
  }
  for (const handle of all(document, '.scale input')) {
    // Where the handle stands at first is no answer; the middle is one once it was pressed.
    const keep = () => {
      handle.dataset.given = 'yes';
      handle.parentElement.querySelector('output').textContent = handle.value;
      unsaved = true;
    };
    handle.addEventListener('input', keep);
    handle.addEventListener('pointerup', keep);
    handle.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === ' ') keep(); });
  }
  const checked = (root, name) => all(root, 'input:checked').filter((input) => input.name === name).map((input) => input.value);
  const numberOf = (section) => { const value = section.querySelector('input[type=number]').value; return value === '' || !Number.isFinite(Number(value)) ? undefined : Number(value); };
  const wordsOf = (section) => section.querySelector('textarea').value.trim().slice(0, 4000);
  const made = {
    choice: (section, step) => { const chosen = checked(section, step.id); return chosen.length ? { kind: 'choice', chosen } : undefined; },
    sort: (section, step) => placed(section, (row) => checked(row, step.id + '|answer|' + row.dataset.row)[0], 'sort'),
    assign: (section, step) => placed(section, (row) => {
      const claim = checked(row, step.id + '|claim|' + row.dataset.row)[0];
      const stance = checked(row, step.id + '|stance|' + row.dataset.row)[0];
      return claim === undefined && stance === undefined ? undefined : Object.assign({}, claim !== undefined && { claim }, stance !== undefined && { stance });
    }, 'assign'),
    order: (section) => {
      const given = all(section, 'select').filter((select) => select.value !== '').map((select) => ({ id: select.dataset.row, at: Number(select.value) }));
      return given.length ? { kind: 'order', order: given.sort((one, other) => one.at - other.at).map(({ id }) => id) } : undefined;
    },
    mark: (section) => {
      const marks = [];
      all(section, '.tokens button').forEach((button, at) => {
        const role = button.dataset.role;
        const last = marks[marks.length - 1];
        if (role === undefined) return;
        if (last && last.role === role && last.to === at) last.to = at + 1;
        else marks.push({ from: at, to: at + 1, role });
      });
      return marks.length ? { kind: 'mark', marks } : undefined;
    },
    number: (section) => { const value = numberOf(section); return value === undefined ? undefined : { kind: 'number', value: Math.max(-1000000, Math.min(1000000, value)) }; },
    scale: (section) => { const handle = section.querySelector('.scale input'); return handle.dataset.given ? { kind: 'scale', value: Number(handle.value) } : undefined; },
    text: (section) => { const text = wordsOf(section); return text === '' ? undefined : { kind: 'text', text }; },
    list: (section) => { const lines = wordsOf(section).split('\\n').map((line) => line.trim()).filter(Boolean).slice(0, 100); return lines.length ? { kind: 'list', lines } : undefined; },
    paragraph: (section) => { const sentences = wordsOf(section).split(/(?<=[.!?…])\\s+/).filter(Boolean).slice(0, 100).map((text) => ({ text })); return sentences.length ? { kind: 'paragraph', sentences } : undefined; },
  };
  function placed(section, cell, kind) {
    const entries = all(section, '[data-row]').map((row) => [row.dataset.row, cell(row)]).filter(([, value]) => value !== undefined);
    return entries.length ? { kind, placed: Object.fromEntries(entries) } : undefined;
  }
  document.addEventListener('input', (event) => { if (event.target.id !== 'nickname') unsaved = true; });
  addEventListener('beforeunload', (event) => { if (unsaved) event.preventDefault(); });
  document.getElementById('print').addEventListener('click', () => print());
  document.getElementById('save').addEventListener('click', () => {
    const answers = facts.steps.flatMap((step, at) => {
      const answer = made[step.kind](document.getElementById('q' + (at + 1)), step);
      return answer === undefined ? [] : [{ step: step.id, answer }];
    });
    const nickname = document.getElementById('nickname').value.replace(/[\\u0000-\\u001f\\u007f-\\u009f]/g, ' ').trim().slice(0, 40);
    const file = Object.assign({ format: 'crossread-answers', version: 1, lesson: facts.lesson, story: facts.story, sheet }, nickname !== '' && { nickname }, { answers });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2) + '\\n'], { type: 'application/json' }));
    link.download = facts.name + '-' + sheet.slice(0, 6) + '.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 0);
    unsaved = false;
    document.getElementById('told').textContent = facts.saved.replace('#', String(answers.length));
  });
})();
`
