// A process adapter with one action: each line in is { id, method, path, body }, each line out { id, status, body }.
// It passes the action on to the vendor's own interface, whose address stands in FAGSYSTEM_URL; the rest is 501.
import { createInterface } from 'node:readline';

const fagsystem = process.env.FAGSYSTEM_URL;
if (!fagsystem) {
  console.error('Sett FAGSYSTEM_URL til adressen til fagsystemet.');
  process.exit(2);
}

const system = {
  leverandor: 'Eksempelleverandøren',
  orgnr: '399990017',
  produkt: 'Eksempel-EPJ',
  versjon: '1.0',
  bygg: 'node',
  miljo: 'test',
  roller: ['rekvirent'],
  profil: 'soap-personlig-signatur',
  samtidige: 4,
  endepunkterPerScenario: true,
};

const offered = [
  /^PUT \/v1\/scenarios\/[^/]+$/,
  /^DELETE \/v1\/scenarios\/[^/]+$/,
  /^POST \/v1\/scenarios\/[^/]+\/actions\/forskriv$/,
];

async function answer({ method, path, body }) {
  if (method === 'GET' && path === '/v1/system') {
    return { status: 200, body: system };
  }
  if (!offered.some((entry) => entry.test(`${method} ${path}`))) {
    return { status: 501, body: { title: 'Ikke tilbudt', status: 501 } };
  }
  const response = await fetch(new URL(path, fagsystem), {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === null ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : null };
}

createInterface({ input: process.stdin }).on('line', async (line) => {
  const call = JSON.parse(line);
  const result = await answer(call).catch((fault) => ({ status: 500, body: { detail: String(fault) } }));
  console.log(JSON.stringify({ id: call.id, ...result }));
});
